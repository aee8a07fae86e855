"""Stops one version of a data-processing task, with the client that openapi-python-client generated.

Usage: stop.py ENDPOINT PROJECT_ID TASK_ID VERSION_ID
The token is read from MODELARTS_TOKEN. PREFER, if set, is sent as the header `Prefer`: a mock then answers as it asks.
"""

import os
import sys

import httpx
from modelarts import AuthenticatedClient
from modelarts.api.processor_task_versions import stop_processor_task_version
from modelarts.models import ErrorBody


def main() -> int:
    endpoint, project_id, task_id, version_id = sys.argv[1:]
    # The generated client waits for ever unless it is told otherwise.
    client = AuthenticatedClient(
        base_url=endpoint,
        token=os.environ["MODELARTS_TOKEN"],
        prefix="",
        auth_header_name="X-Auth-Token",
        timeout=httpx.Timeout(30),
    )
    if prefer := os.environ.get("PREFER"):
        client = client.with_headers({"Prefer": prefer})

    with client:
        response = stop_processor_task_version.sync_detailed(project_id, task_id, version_id, client=client)

    if isinstance(response.parsed, ErrorBody):
        print(response.status_code.value, response.parsed.error_code, response.parsed.error_msg)
        return 1
    print(response.status_code.value, response.parsed.to_dict())
    return 0


sys.exit(main())
