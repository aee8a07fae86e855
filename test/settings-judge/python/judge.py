"""Runs the tools whose settings this package reads, and prints as whom and where each of them would act.

Reads a list of cases from standard input, as JSON, and writes a verdict for each:
{"kind": "refused", "reason"}, {"kind": "other", "method"} for a way to log in that this package does not have, or
{"kind": "login", ...}. Nothing is sent: an adapter records what would be.

openstacksdk with keystoneauth judges OS_ variables and clouds.yaml. huaweicloudsdkcore, which reads its file with Python's
ConfigParser, judges HUAWEICLOUD_ variables and the credentials file.
"""

import importlib
import json
import logging
import os
import socket
import sys
import warnings
from urllib.parse import parse_qs, urlsplit

import requests
from huaweicloudsdkcore.auth.credentials import BasicCredentials
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


sent = []


def record(_adapter, request, **_):
    """Stands for the identity service: remembers the request, and accepts it."""
    sent.append(request)
    response = requests.Response()
    response.request, response.url, response.status_code = request, request.url, 200
    response.headers["Content-Type"] = "application/json"
    url = urlsplit(request.url)
    if request.method == "POST":
        response.status_code = 201
        response.headers["X-Subject-Token"] = "token"
        times = {"issued_at": "2026-01-01T00:00:00Z", "expires_at": "2099-01-01T00:00:00Z"}
        body = {"token": {**times, "methods": []}}
    elif url.path == "/v3/projects":
        (name,) = parse_qs(url.query)["name"]
        body = {"projects": [{"id": f"id-of-{name}", "name": name}]}
    else:
        link = {"rel": "self", "href": request.url}
        body = {"version": {"id": "v3.14", "status": "stable", "links": [link]}}
    response._content = json.dumps(body).encode()
    return response


# Both tools derive their adapters from this one.
requests.adapters.HTTPAdapter.send = record


def no_network(*_):
    sys.exit("A tool went around the recorder.")


socket.socket.connect = socket.getaddrinfo = no_network


def judge_openstack(case):
    # The folders are looked up when the module is loaded.
    importlib.reload(loader)
    region = loader.OpenStackConfig().get_one(**case.get("options", {}))
    session = region.get_session()
    if session.verify is not True or session.cert is not None:
        return {"kind": "other", "method": "own certificates"}
    region._auth.get_access(session)
    (login,) = [request for request in sent if request.method == "POST"]
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
    BasicCredentials._CACHE.clear()
    # Without those that ask services of the machine.
    providers = (OidcStsCredentialProvider, EnvCredentialProvider, ProfileCredentialProvider)
    credentials = CredentialProviderChain([provider.get_basic() for provider in providers]).get_credentials()
    if getattr(credentials, "sts_accessor", None) is not None:
        return {"kind": "other", "method": type(credentials.sts_accessor).__name__}
    region_id = case["options"]["region_name"]
    region = EnvRegionProvider("MODELARTS").get_region(region_id) or Region(region_id, case["endpoint"])
    builder = ClientBuilder(Client).with_credentials(credentials).with_region(region)
    # This looks up the project if none is given.
    client = builder.build()
    lookups = [request.url for request in sent]
    return {
        "kind": "login",
        "method": "key",
        "accessKey": credentials.ak,
        "secret": credentials.sk,
        "securityToken": credentials.security_token,
        "project": {"name": region_id} if lookups else {"id": credentials.project_id},
        "iam": lookups[0].split("/v3/")[0] + "/v3" if lookups else None,
        "region": region_id,
        "endpoint": client._endpoints[0],
    }


def refused(reason):
    return {"kind": "refused", "reason": reason}


def judge(case):
    sent.clear()
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
