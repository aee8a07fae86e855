"""Runs the tools whose settings this package reads, and prints as whom and where each of them would act.

Reads a list of cases from standard input, as JSON, and writes a verdict for each:
{"kind": "refused", "reason"}, {"kind": "other", "method"} for a way to log in that this package does not have, or
{"kind": "login", ...}. Nothing is sent: an adapter records what would be.
"""

import importlib
import json
import logging
import os
import sys
import warnings

import requests
from huaweicloudsdkcore.auth.provider import (
    CredentialProviderChain,
    EnvCredentialProvider,
    OidcStsCredentialProvider,
    ProfileCredentialProvider,
)
from huaweicloudsdkcore.client import Client, ClientBuilder
from huaweicloudsdkcore.region.cache import EnvRegionCache
from huaweicloudsdkcore.region.provider import EnvRegionProvider
from huaweicloudsdkcore.region.region import Region
from openstack.config import loader


class Recorder(requests.adapters.BaseAdapter):
    """Stands for the identity service."""

    def __init__(self):
        super().__init__()
        self.logins = []

    def send(self, request, **_):
        response = requests.Response()
        response.request, response.url = request, request.url
        if request.method == "POST":
            self.logins.append(request)
            response.status_code = 201
            response.headers["X-Subject-Token"] = "token"
            body = {"token": {"issued_at": "2026-01-01T00:00:00Z", "expires_at": "2099-01-01T00:00:00Z", "methods": []}}
        else:
            response.status_code = 200
            link = {"rel": "self", "href": request.url}
            body = {"version": {"id": "v3.14", "status": "stable", "links": [link]}}
        response.headers["Content-Type"] = "application/json"
        response._content = json.dumps(body).encode()
        return response

    def close(self):
        pass


def judge_openstack(case):
    # The folders are looked up when the module is loaded.
    importlib.reload(loader)
    region = loader.OpenStackConfig().get_one(**case.get("options", {}))
    # A cloud of the variables is given as the program that reads them: without any, this would be no cloud at all.
    session = region.get_session()
    if session.verify is not True or session.cert is not None:
        return {"kind": "other", "method": "own certificates"}
    recorder = Recorder()
    for scheme in ("https://", "http://"):
        session.session.mount(scheme, recorder)
    region._auth.get_access(session)
    (login,) = recorder.logins
    auth = json.loads(login.body)["auth"]
    identity = auth["identity"]
    methods = identity["methods"]
    verdict = {
        "kind": "login",
        "iam": login.url.removesuffix("/auth/tokens"),
        "region": region.region_name,
        "project": project_of(auth.get("scope")),
    }
    if methods == ["password"]:
        user = identity["password"]["user"]
        if not ("id" in user or ("name" in user and "domain" in user)):
            return refused("no user, or a user without a domain")
        return {**verdict, "method": "password", "secret": user.pop("password"), "user": user}
    if methods == ["token"]:
        return {**verdict, "method": "token", "secret": identity["token"]["id"]}
    return {"kind": "other", "method": ", ".join(methods)}


def project_of(scope):
    """The domain of a project is left out: the projects of the identity service are of the user's own account."""
    project = (scope or {}).get("project")
    return project and {key: project[key] for key in ("id", "name") if key in project}


def judge_sdk(case):
    EnvRegionCache()._value.clear()
    # Without those that ask services of the machine.
    providers = (OidcStsCredentialProvider, EnvCredentialProvider, ProfileCredentialProvider)
    credentials = CredentialProviderChain([provider.get_basic() for provider in providers]).get_credentials()
    if getattr(credentials, "sts_accessor", None) is not None:
        return {"kind": "other", "method": type(credentials.sts_accessor).__name__}
    region_id = case["options"]["region_name"]
    known = Region(region_id, case["endpoint"])
    region = EnvRegionProvider("MODELARTS").get_region(region_id) or known
    client = ClientBuilder(Client).with_credentials(credentials).with_region(region).build()
    return {
        "kind": "login",
        "method": "key",
        "accessKey": credentials.ak,
        "secret": credentials.sk,
        "securityToken": credentials.security_token,
        "project": {"id": credentials.project_id} if credentials.project_id else {"name": region_id},
        "region": region_id,
        "iam": credentials.iam_endpoint or os.environ.get("HUAWEICLOUD_SDK_IAM_ENDPOINT"),
        "endpoint": client._endpoints[0],
    }


def refused(reason):
    return {"kind": "refused", "reason": reason}


def judge(case):
    os.environ.clear()
    os.environ.update(case["variables"])
    os.chdir(case["workingDirectory"])
    try:
        return {"openstack": judge_openstack, "sdk": judge_sdk}[case["tool"]](case)
    except Exception as error:  # whatever it fails with, it does not act
        return refused(f"{type(error).__name__}: {error}")


def main():
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    json.dump([judge(case) for case in json.load(sys.stdin)], sys.stdout)


main()
