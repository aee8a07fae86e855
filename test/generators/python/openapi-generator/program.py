"""Stops a version, lists tasks or creates one, with the client that OpenAPI Generator generated."""

import os
import sys
from typing import Any

import modelarts_og as modelarts
from urllib3 import Retry

endpoint, project_id, command, *args = sys.argv[1:]
configuration = modelarts.Configuration(host=endpoint, api_key={"token": os.environ["MODELARTS_TOKEN"]})
options: dict[str, Any] = {}
if "CAREFUL" in os.environ:
    configuration.retries = Retry(0, redirect=False)
    options = {"_request_timeout": 5.0}
client = modelarts.ApiClient(configuration)
if command == "stop":
    try:
        versions = modelarts.ProcessorTaskVersionsApi(client)
        response = versions.stop_processor_task_version_with_http_info(project_id, args[0], args[1], **options)
    except modelarts.ApiException as failure:
        if isinstance(failure.data, modelarts.ErrorBody):
            sys.exit(f"{failure.status} {failure.data.error_code} {failure.data.error_msg}")
        raise
    if "CAREFUL" in os.environ and "json" not in (response.headers or {}).get("content-type", ""):
        sys.exit(f"no JSON: {response.raw_data!r}")
    print("stopped")
elif command == "list":
    for task in modelarts.ProcessorTasksApi(client).list_processor_tasks(project_id, **options).tasks:
        print(task.name, task.status)
elif command == "create":
    source = modelarts.ProcessorDataSourceReq(type=modelarts.DataSourceType.DATASET, source="dS7jM2kX9cT4bQ6nW1z")
    body = modelarts.CreateProcessorTaskReq(name=args[0], template=modelarts.TemplateParamReq(), inputs=[source])
    print(modelarts.ProcessorTasksApi(client).create_processor_task(project_id, body, **options).task_id)
