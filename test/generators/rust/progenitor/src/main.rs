//! Stops a version, lists tasks or creates one, with the client that progenitor generated.

#[allow(dead_code, non_camel_case_types, unused_imports)]
#[rustfmt::skip]
mod modelarts;

use std::env;
use std::error::Error;
use std::time::Duration;

use modelarts::types::{CreateProcessorTaskReq, DataSourceType, ProcessorDataSourceReq, TemplateParamReq};
use reqwest::header::HeaderMap;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).collect();
    let (endpoint, project) = (args[0].as_str(), args[1].as_str());
    let headers = HeaderMap::from_iter([("x-auth-token".parse()?, env::var("MODELARTS_TOKEN")?.parse()?)]);
    let mut http = reqwest::Client::builder().default_headers(headers);
    if env::var_os("CAREFUL").is_some() {
        http = http.timeout(Duration::from_secs(5)).redirect(reqwest::redirect::Policy::none());
    }
    let client = modelarts::Client::new_with_client(endpoint, http.build()?);
    match args[2].as_str() {
        "stop" => {
            let request = client.stop_processor_task_version().project_id(project);
            match request.task_id(args[3].as_str()).version_id(args[4].as_str()).send().await {
                Err(progenitor_client::Error::ErrorResponse(response)) => {
                    let (status, error) = (response.status(), response.into_inner());
                    return Err(format!("{} {} {}", status.as_u16(), *error.error_code, error.error_msg).into());
                }
                result => result.map(drop)?,
            }
            println!("stopped");
        }
        "list" => {
            for task in client.list_processor_tasks().project_id(project).send().await?.into_inner().tasks {
                println!("{} {}", task.name.unwrap_or_default(), *task.status);
            }
        }
        _ => {
            let source = ProcessorDataSourceReq::builder().type_(DataSourceType::Dataset).try_into()?;
            let body = CreateProcessorTaskReq::builder().name(&args[3]).template(TemplateParamReq::builder()).inputs(vec![source]);
            println!("{}", client.create_processor_task().project_id(project).body(body).send().await?.task_id);
        }
    }
    Ok(())
}
