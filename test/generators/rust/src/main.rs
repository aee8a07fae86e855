//! Stops one version of a data-processing task, with the client that openapi-generator generated.
//!
//! Usage: `stop ENDPOINT PROJECT_ID TASK_ID VERSION_ID`
//! The token is read from `MODELARTS_TOKEN`. `PREFER`, if set, is sent as the header `Prefer`: a mock then answers as it
//! asks.

use std::env;
use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

use modelarts::apis::configuration::{ApiKey, Configuration};
use modelarts::apis::processor_task_versions_api::{StopProcessorTaskVersionError, stop_processor_task_version};
use modelarts::apis::{self, ResponseContent};
use reqwest::header::{HeaderMap, HeaderValue};
use reqwest::redirect::Policy;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [endpoint, project_id, task_id, version_id] = arguments.as_slice() else {
        return Err("usage: stop ENDPOINT PROJECT_ID TASK_ID VERSION_ID".into());
    };

    let mut headers = HeaderMap::new();
    if let Ok(prefer) = env::var("PREFER") {
        headers.insert("Prefer", HeaderValue::from_str(&prefer)?);
    }
    let configuration = Configuration {
        base_path: endpoint.clone(),
        api_key: Some(ApiKey { prefix: None, key: env::var("MODELARTS_TOKEN")? }),
        client: reqwest::Client::builder()
            .default_headers(headers)
            .timeout(Duration::from_secs(30))
            // A redirect would carry X-Auth-Token to wherever it leads.
            .redirect(Policy::none())
            .build()?,
        ..Configuration::default()
    };

    match stop_processor_task_version(&configuration, project_id, task_id, version_id).await {
        // The generated client tells the body of a success, not its status.
        Ok(answer) => {
            println!("{answer}");
            Ok(ExitCode::SUCCESS)
        }
        Err(apis::Error::ResponseError(ResponseContent {
            status,
            // All statuses share one shape, so the first variant takes every error body, whatever the status.
            entity: Some(StopProcessorTaskVersionError::Status400(error)),
            ..
        })) => {
            println!("{} {} {}", status.as_u16(), error.error_code, error.error_msg);
            Ok(ExitCode::FAILURE)
        }
        Err(error) => Err(error.into()),
    }
}
