//! Stops a version, lists tasks or creates one, with the client that OpenAPI Generator generated.

use std::env;
use std::error::Error;
use std::time::Duration;

use modelarts::apis::configuration::{ApiKey, Configuration};
use modelarts::apis::processor_task_versions_api::{StopProcessorTaskVersionError, stop_processor_task_version};
use modelarts::apis::processor_tasks_api::{create_processor_task, list_processor_tasks};
use modelarts::apis::{self, ResponseContent};
use modelarts::models::{CreateProcessorTaskReq, DataSourceType, ProcessorDataSourceReq, TemplateParamReq};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).collect();
    let (endpoint, project) = (&args[0], &args[1]);
    let mut http = reqwest::Client::builder();
    if env::var_os("CAREFUL").is_some() {
        http = http.timeout(Duration::from_secs(5)).redirect(reqwest::redirect::Policy::none());
    }
    let api_key = Some(ApiKey { prefix: None, key: env::var("MODELARTS_TOKEN")? });
    let client = Configuration { base_path: endpoint.clone(), api_key, client: http.build()?, ..Default::default() };
    match args[2].as_str() {
        "stop" => match stop_processor_task_version(&client, project, &args[3], &args[4]).await {
            Err(apis::Error::ResponseError(ResponseContent {
                status,
                // All statuses have one shape, so the first variant takes every error body, whatever the status.
                entity: Some(StopProcessorTaskVersionError::Status400(error)),
                ..
            })) => return Err(format!("{} {} {}", status.as_u16(), error.error_code, error.error_msg).into()),
            result => {
                result?;
                println!("stopped");
            }
        },
        "list" => {
            let none = (None, None, None, None, None, None, None, None, None, None, None, None, None);
            let (a, b, c, d, e, f, g, h, i, j, k, l, m) = none;
            for task in list_processor_tasks(&client, project, a, b, c, d, e, f, g, h, i, j, k, l, m).await?.tasks {
                println!("{} {}", task.name.unwrap_or_default(), task.status);
            }
        }
        _ => {
            let source = ProcessorDataSourceReq { r#type: Some(DataSourceType::Dataset), ..Default::default() };
            let inputs = Some(vec![source]);
            let task = CreateProcessorTaskReq { inputs, ..CreateProcessorTaskReq::new(args[3].clone(), TemplateParamReq::new()) };
            println!("{}", create_processor_task(&client, project, task).await?.task_id);
        }
    }
    Ok(())
}
