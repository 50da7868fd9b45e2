#!/usr/bin/env python3
"""Writes the signed requests of this folder with botocore's own signer.

    python3 -m venv /tmp/botocore && /tmp/botocore/bin/pip install botocore==1.44.5
    /tmp/botocore/bin/python tests/corpus/sigv4/generate.py

Each file is one request as it would go out, and what it was signed with. Clock, keys and everything else that would
differ between two runs are fixed, so running this again changes nothing.
"""

import base64
import datetime
import json
import pathlib
import re
from urllib.parse import urlsplit

import botocore.auth
import botocore.endpoint
import botocore.session
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials

NOW = datetime.datetime(2026, 3, 8, 23, 59, 58, tzinfo=datetime.timezone.utc)
ACCESS_KEY_ID = "AKIAIOSFODNN7EXAMPLE"
SECRET_KEY = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
SESSION_TOKEN = "IQoJb3JpZ2luX2VjEXAMPLE//////////wEaCXVzLWVhc3QtMSJHMEUCIQDx+y/Zt0vQ=="
FOLDER = pathlib.Path(__file__).parent

botocore.auth.get_current_datetime = lambda *_: NOW
botocore.endpoint.uuid.uuid4 = lambda: "6e1a0f0a-0000-4000-8000-000000000000"


def main():
    signed_by_hand()
    sent_by_clients()


def signed_by_hand():
    json_headers = {"Content-Type": "application/x-amz-json-1.1"}
    form_headers = {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}
    target = {**json_headers, "X-Amz-Target": "SWBExternalService.ListInstances"}
    who = b"Action=GetCallerIdentity&Version=2011-06-15"

    sign("json-post", "POST", "https://sso.example.com/", target, b'{"MaxResults":10}', "sso")
    sign("json-post-utf8", "POST", "https://sso.example.com/", target, '{"Name":"ጀ é"}'.encode(), "sso")
    sign("form-post", "POST", "https://sts.example.com/", form_headers, who, "sts")
    sign("session-token", "POST", "https://sts.example.com/", form_headers, who, "sts", token=True)
    sign("other-region", "POST", "https://x.example.com/", target, b"{}", "organizations", region="eu-west-1")
    sign("pseudo-region", "POST", "https://x.example.com/", target, b"{}", "iam", region="aws-global")
    sign("loopback-port", "POST", "http://127.0.0.1:8443/", form_headers, who, "iam")
    sign("ipv6-port", "POST", "http://[::1]:8443/", form_headers, who, "iam")
    sign("path-prefix", "POST", "http://localhost:8080/svc", target, b"{}", "sso")
    sign("rest-path", "GET", "https://a.example.com/tags/a%20b/%E1%88%B4%2Fc", {}, b"", "account-access")
    sign("rest-path-arn", "GET", "https://a.example.com/tags/arn%3Aaws%3Aaccount-access%3A%3A1%3Aa", {}, b"", "x")
    sign("path-dots", "GET", "https://a.example.com//a/./b/../c//", {}, b"", "account-access")
    sign("path-unescaped", "GET", "https://a.example.com/a:b@c,d;e=f~g_h", {}, b"", "account-access")
    sign("query", "POST", "https://oidc.example.com/token?aws_iam=t", json_headers, b"{}", "sso-oauth")
    sign("query-repeated", "GET", "https://a.example.com/?b=2&a=2&a=1&a-b=0&A=9", {}, b"", "sso")
    sign("query-empty-values", "GET", "https://a.example.com/?a=&b=&c=%20", {}, b"", "sso")
    sign("query-escapes", "GET", "https://a.example.com/?k%20ey=v%2Fal%3Du%26e%2B%E1%88%B4~-_.", {}, b"", "sso")
    sign("header-spaces", "GET", "https://a.example.com/", {"My-Header": "  a   b  c ", "X-Q": '"d   e"'}, b"", "sso")
    sign("header-date", "GET", "https://a.example.com/", {"Date": "now"}, b"", "sso")
    sign("content-hash", "POST", "https://a.example.com/", {"X-Amz-Content-SHA256": hash_of(b"{}")}, b"{}", "sso")

    query = botocore.auth.SigV4QueryAuth
    caller = "https://sts.example.com/?Action=GetCallerIdentity&Version=2011-06-15"
    sign("presigned", "GET", caller, {}, b"", "sts", auth=query, expires=60)
    sign("presigned-token", "GET", caller, {}, b"", "sts", auth=query, expires=900, token=True)
    sign("presigned-header", "GET", caller, {"X-K8s-Aws-Id": "cluster 1"}, b"", "sts", auth=query, expires=60)

    key = "https://b.example.com/a%20b//./%E1%88%B4"
    s3_query = botocore.auth.S3SigV4QueryAuth
    sign("s3-put", "PUT", key, {}, b"hello", "s3", auth=botocore.auth.S3SigV4Auth)
    sign("s3-presigned", "GET", key, {}, b"", "s3", auth=s3_query, expires=604800)


def hash_of(body):
    return botocore.auth.sha256(body).hexdigest()


def sign(name, method, url, headers, body, service, *, auth=botocore.auth.SigV4Auth, token=False, **options):
    region = options.pop("region", "us-east-1")
    credentials = Credentials(ACCESS_KEY_ID, SECRET_KEY, SESSION_TOKEN if token else None)
    request = AWSRequest(method=method, url=url, headers=headers, data=body)
    auth(credentials, service, region, **options).add_auth(request)
    write(name, request.prepare(), service, region, token)


def sent_by_clients():
    calls = [
        ("client-sts", "sts", "sts", "get_caller_identity", {}),
        ("client-sts-tags", "sts", "sts", "assume_role", {
            "RoleArn": "arn:aws:iam::123456789012:role/a/b+c", "RoleSessionName": "s@x",
            "Tags": [{"Key": "k é", "Value": "v&=+ "}],
        }),
        ("client-iam", "iam", "iam", "list_roles", {"PathPrefix": "/aws-reserved/"}),
        ("client-organizations", "organizations", "organizations", "list_accounts", {}),
        ("client-sso-admin", "sso-admin", "sso", "list_instances", {}),
        ("client-identitystore", "identitystore", "identitystore", "list_users", {"IdentityStoreId": "d-1234567890"}),
        ("client-sso-oidc", "sso-oidc", "sso-oauth", "create_token_with_iam", {"clientId": "c", "grantType": "g"}),
    ]
    for name, client_name, service, operation, arguments in calls:
        send(name, client_name, service, operation, arguments)


def send(name, client_name, service, operation, arguments):
    session = botocore.session.get_session({"profile": (None, None, None, None)})
    client = session.create_client(
        client_name, "eu-central-1", endpoint_url="http://localhost:8080/", aws_access_key_id=ACCESS_KEY_ID,
        aws_secret_access_key=SECRET_KEY, aws_session_token=SESSION_TOKEN,
        config=Config(user_agent="botocore"),
    )

    def keep(request, **_):
        scope = re.search(r"Credential=[^/]+/[0-9]{8}/([^/]+)/", text(request.headers["Authorization"]))
        write(name, request, service, scope[1], True)
        raise Kept

    client.meta.events.register("before-send", keep)
    try:
        getattr(client, operation)(**arguments)
    except Kept:
        pass


class Kept(Exception):
    """The request is written; it need not be sent."""


def write(name, request, service, region, token):
    url = urlsplit(request.url)
    body = request.body or b""
    body = body.encode() if isinstance(body, str) else body
    headers = [[key, text(value)] for key, value in request.headers.items()]
    if not any(key.lower() == "host" for key, _ in headers):
        headers.append(["Host", url.netloc])
    case = {
        "method": request.method,
        "target": (url.path or "/") + (f"?{url.query}" if url.query else ""),
        "headers": sorted(headers, key=lambda pair: pair[0].lower()),
        "body_base64": base64.b64encode(body).decode(),
        "now": NOW.strftime("%Y%m%dT%H%M%SZ"),
        "region": region,
        "service": service,
        "access_key_id": ACCESS_KEY_ID,
        "secret_key": SECRET_KEY,
        "session_token": SESSION_TOKEN if token else None,
    }
    (FOLDER / f"{name}.json").write_text(json.dumps(case, indent=2, ensure_ascii=False) + "\n")


def text(value):
    return value.decode() if isinstance(value, bytes) else str(value)


if __name__ == "__main__":
    main()
