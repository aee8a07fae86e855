"""Stops a version, lists tasks or creates one, with the client that openapi-python-client generated."""

import os
import sys

import httpx
from modelarts import AuthenticatedClient
from modelarts.api.processor_task_versions import stop_processor_task_version
from modelarts.api.processor_tasks import create_processor_task, list_processor_tasks
from modelarts.models import (
    CreateProcessorTaskReq,
    CreateProcessorTaskResp,
    DataSourceType,
    ErrorBody,
    ListProcessorTasksResp,
    ProcessorDataSourceReq,
    TemplateParamReq,
)

endpoint, project_id, command, *args = sys.argv[1:]
token = os.environ["MODELARTS_TOKEN"]
client = AuthenticatedClient(base_url=endpoint, token=token, prefix="", auth_header_name="X-Auth-Token")
if "CAREFUL" in os.environ:
    client = client.with_timeout(httpx.Timeout(5))
if command == "stop":
    stopped = stop_processor_task_version.sync_detailed(project_id, args[0], args[1], client=client)
    if isinstance(stopped.parsed, ErrorBody):
        sys.exit(f"{stopped.status_code.value} {stopped.parsed.error_code} {stopped.parsed.error_msg}")
    print("stopped")
elif command == "list":
    listed = list_processor_tasks.sync(project_id, client=client)
    assert isinstance(listed, ListProcessorTasksResp)
    for task in listed.tasks:
        print(task.name, task.status)
elif command == "create":
    source = ProcessorDataSourceReq(type_=DataSourceType.DATASET, source="dS7jM2kX9cT4bQ6nW1z")
    body = CreateProcessorTaskReq(name=args[0], template=TemplateParamReq(), inputs=[source])
    created = create_processor_task.sync(project_id, client=client, body=body)
    assert isinstance(created, CreateProcessorTaskResp)
    print(created.task_id)
