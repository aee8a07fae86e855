"""Stops a version, lists tasks or creates one, with the client that Redocly generated."""

import os
import sys

import httpx
import modelarts

endpoint, project_id, command, *args = sys.argv[1:]


def refuse_pages(response: httpx.Response, _: object) -> None:
    if not response.headers.get("content-type", "").startswith("application/json"):
        raise modelarts.ApiError(str(response.url), response.status_code, "no JSON", response.text)


auth = {"apiKey": {"token": os.environ["MODELARTS_TOKEN"]}}
client = modelarts.Client(endpoint, auth=auth)
if "CAREFUL" in os.environ:
    middleware = [{"on_response": refuse_pages}]
    client = modelarts.Client(endpoint, auth=auth, timeout=5, middleware=middleware)
if command == "stop":
    try:
        client.stop_processor_task_version(project_id, args[0], args[1])
    except modelarts.ApiError as failure:
        if failure.status == 400:
            body = modelarts.decode(modelarts.ErrorBody, failure.body)
            sys.exit(f"{failure.status} {body.error_code} {body.error_msg}")
        raise
    print("stopped")
elif command == "list":
    for task in client.list_processor_tasks(project_id).tasks:
        print(task.name, task.status)
elif command == "create":
    source = modelarts.ProcessorDataSourceReq(type_=modelarts.DataSourceType.DATASET, source="dS7jM2kX9cT4bQ6nW1z")
    body = modelarts.CreateProcessorTaskReq(name=args[0], template=modelarts.TemplateParamReq(), inputs=[source])
    print(client.create_processor_task(project_id, body).task_id)
