"""Roles entered with what an identity provider says: a signed SAML assertion, a signed token; by boto3."""

import base64
import contextlib
import datetime
import hashlib
import http.server
import json
import ssl
import subprocess
import threading
import time
import urllib.request

import boto3
import botocore
import botocore.config
import pytest
from botocore.exceptions import ClientError

from conftest import REGION, client
from program import serve

DS = "http://www.w3.org/2000/09/xmldsig#"
C14N = "http://www.w3.org/2001/10/xml-exc-c14n#"
AWS = "https://signin.aws.amazon.com/saml"


class Key:
    """An RSA key and its certificate, kept in a folder; OpenSSL signs with it."""

    def __init__(self, folder):
        self.private, self.public = folder / "key.pem", folder / "certificate.pem"
        command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
        command += ["-addext", "subjectAltName=DNS:localhost", "-addext", "basicConstraints=critical,CA:FALSE"]
        command += ["-keyout", self.private, "-out", self.public]
        subprocess.run(command, check=True, capture_output=True)

    @property
    def der(self):
        return ssl.PEM_cert_to_DER_cert(self.public.read_text())

    def sign(self, data):
        command = ["openssl", "dgst", "-sha256", "-sign", self.private]
        return subprocess.run(command, input=data, check=True, capture_output=True).stdout

    def modulus(self):
        command = ["openssl", "rsa", "-in", self.private, "-noout", "-modulus"]
        said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        return bytes.fromhex(said.strip().removeprefix("Modulus="))


@pytest.fixture
def key(tmp_path):
    return Key(tmp_path)


@pytest.fixture
def anybody(demo):
    """STS for who has no credentials."""
    return unsigned(demo.url)


def unsigned(url):
    config = botocore.config.Config(signature_version=botocore.UNSIGNED)
    return boto3.Session().client("sts", endpoint_url=url, region_name=REGION, config=config)


def trust(provider, action, condition):
    principal = {"Federated": provider}
    statement = {"Effect": "Allow", "Principal": principal, "Action": action, "Condition": condition}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def who(url, credentials):
    keys = [credentials[name] for name in ("AccessKeyId", "SecretAccessKey", "SessionToken")]
    return client(url, "sts", *keys).get_caller_identity()["Arn"]


def instant(minutes=0):
    moment = datetime.datetime.now(datetime.UTC) + datetime.timedelta(minutes=minutes)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def response(key, attributes):
    """A response with one assertion, written in canonical form and signed."""
    said = "".join(
        f'<saml:Attribute Name="https://aws.amazon.com/SAML/Attributes/{name}">'
        f"<saml:AttributeValue>{value}</saml:AttributeValue></saml:Attribute>"
        for name, value in attributes.items()
    )
    assertion = (
        f'<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="a1" IssueInstant="{instant()}"'
        ' Version="2.0"><saml:Issuer>https://idp.example.com</saml:Issuer><saml:Subject><saml:NameID'
        ' Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent">ann</saml:NameID><saml:SubjectConfirmation'
        ' Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData'
        f' NotOnOrAfter="{instant(5)}" Recipient="{AWS}"></saml:SubjectConfirmationData></saml:SubjectConfirmation>'
        f'</saml:Subject><saml:Conditions NotBefore="{instant(-1)}" NotOnOrAfter="{instant(5)}">'
        "<saml:AudienceRestriction><saml:Audience>urn:amazon:webservices</saml:Audience></saml:AudienceRestriction>"
        f'</saml:Conditions><saml:AuthnStatement AuthnInstant="{instant()}"></saml:AuthnStatement>'
        f"<saml:AttributeStatement>{said}</saml:AttributeStatement></saml:Assertion>"
    )
    digest = base64.b64encode(hashlib.sha256(assertion.encode()).digest()).decode()
    info = (
        f'<ds:SignedInfo xmlns:ds="{DS}"><ds:CanonicalizationMethod Algorithm="{C14N}"></ds:CanonicalizationMethod>'
        '<ds:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"></ds:SignatureMethod>'
        f'<ds:Reference URI="#a1"><ds:Transforms><ds:Transform Algorithm="{DS}enveloped-signature"></ds:Transform>'
        f'<ds:Transform Algorithm="{C14N}"></ds:Transform></ds:Transforms><ds:DigestMethod'
        ' Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"></ds:DigestMethod>'
        f"<ds:DigestValue>{digest}</ds:DigestValue></ds:Reference></ds:SignedInfo>"
    )
    value = base64.b64encode(key.sign(info.encode())).decode()
    signature = f"<ds:Signature>{info}<ds:SignatureValue>{value}</ds:SignatureValue></ds:Signature>"
    signature = signature.replace(f' xmlns:ds="{DS}"', "").replace("<ds:Signature>", f'<ds:Signature xmlns:ds="{DS}">')
    signed = assertion.replace("</saml:Issuer>", f"</saml:Issuer>{signature}", 1)
    return base64.b64encode(
        (
            '<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="r1" Version="2.0"><samlp:Status>'
            '<samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>'
            f"{signed}</samlp:Response>"
        ).encode()
    ).decode()


def metadata(key):
    return (
        '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example.com">'
        '<IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><KeyDescriptor'
        f' use="signing"><KeyInfo xmlns="{DS}"><X509Data><X509Certificate>{base64.b64encode(key.der).decode()}'
        "</X509Certificate></X509Data></KeyInfo></KeyDescriptor></IDPSSODescriptor></EntityDescriptor>"
    )


def test_saml_assertion_enters_a_role_that_trusts_its_provider(demo, key, anybody):
    iam = demo.client("iam")
    provider = iam.create_saml_provider(Name="Corp", SAMLMetadataDocument=metadata(key))["SAMLProviderArn"]
    document = trust(provider, ["sts:AssumeRoleWithSAML", "sts:TagSession"], {"StringEquals": {"SAML:aud": AWS}})
    role = iam.create_role(RoleName="FromCorp", AssumeRolePolicyDocument=document)["Role"]["Arn"]
    said = {"Role": f"{role},{provider}", "RoleSessionName": "ann@corp", "PrincipalTag:team": "payments"}
    try:
        asked = {"RoleArn": role, "PrincipalArn": provider}
        reply = anybody.assume_role_with_saml(SAMLAssertion=response(key, said), **asked)
        assert who(demo.url, reply["Credentials"]).endswith(":assumed-role/FromCorp/ann@corp")
        assert (reply["Subject"], reply["SubjectType"], reply["Audience"]) == ("ann", "persistent", AWS)
        forged = response(key, said | {"PrincipalTag:team": "admins"}).encode()
        forged = base64.b64decode(forged).replace(b">admins<", b">owners<")
        with pytest.raises(ClientError, match="Response signature invalid") as error:
            anybody.assume_role_with_saml(SAMLAssertion=base64.b64encode(forged).decode(), **asked)
        assert error.value.response["Error"]["Code"] == "InvalidIdentityToken"
        iam.update_assume_role_policy(RoleName="FromCorp", PolicyDocument=document.replace("saml\"", "other\""))
        with pytest.raises(ClientError, match="Not authorized to perform sts:AssumeRoleWithSAML"):
            anybody.assume_role_with_saml(SAMLAssertion=response(key, said), **asked)
    finally:
        iam.delete_role(RoleName="FromCorp")
        iam.delete_saml_provider(SAMLProviderArn=provider)


def encoded(data):
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def token(key, claims):
    header = {"alg": "RS256", "typ": "JWT", "kid": "k1"}
    signed = ".".join(encoded(json.dumps(part).encode()) for part in (header, claims))
    return f"{signed}.{encoded(key.sign(signed.encode()))}"


@contextlib.contextmanager
def issuer(key):
    """An issuer on this machine that shows its discovery document and its keys over TLS."""

    class Documents(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            keys = [{"kty": "RSA", "kid": "k1", "use": "sig", "n": encoded(key.modulus()), "e": "AQAB"}]
            documents = {
                "/.well-known/openid-configuration": {"issuer": url, "jwks_uri": f"{url}/keys"},
                "/keys": {"keys": keys},
            }
            body = json.dumps(documents[self.path]).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Documents)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(key.public, key.private)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    url = f"https://localhost:{server.server_port}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield url
    finally:
        server.shutdown()


def test_token_of_an_issuer_enters_a_role_that_trusts_it(tmp_path, key):
    root = ("AKIAFEDERATIONTEST00", "federation-test-secret-000000000000000000")
    options = ("--ephemeral", "--private-issuers", "--root-access-key", ":".join(root))
    with serve(*options, home=tmp_path) as server:
        enter_with_a_token(server.url, root, key)


def enter_with_a_token(endpoint, root, key):
    iam = client(endpoint, "iam", *root)
    with issuer(key) as url:
        thumbprint = hashlib.sha1(key.der).hexdigest()
        provider = iam.create_open_id_connect_provider(
            Url=url, ClientIDList=["sts.amazonaws.com"], ThumbprintList=[thumbprint]
        )["OpenIDConnectProviderArn"]
        subject = {"StringEquals": {f"{url.removeprefix('https://')}:sub": "repo:a/b:ref:main"}}
        document = trust(provider, "sts:AssumeRoleWithWebIdentity", subject)
        role = iam.create_role(RoleName="FromCi", AssumeRolePolicyDocument=document)["Role"]["Arn"]
        now = int(time.time())
        claims = {"iss": url, "sub": "repo:a/b:ref:main", "aud": "sts.amazonaws.com", "iat": now, "exp": now + 300}
        anybody = unsigned(endpoint)

        def enter(**other):
            return anybody.assume_role_with_web_identity(
                RoleArn=role, RoleSessionName="ci", WebIdentityToken=token(key, claims | other)
            )

        reply = enter()
        assert who(endpoint, reply["Credentials"]).endswith(":assumed-role/FromCi/ci")
        assert (reply["Provider"], reply["Audience"]) == (provider, "sts.amazonaws.com")
        assert reply["SubjectFromWebIdentityToken"] == "repo:a/b:ref:main"
        with pytest.raises(ClientError, match="Not authorized to perform sts:AssumeRoleWithWebIdentity"):
            enter(sub="repo:x/y:ref:main")
        with pytest.raises(ClientError, match="Incorrect token audience"):
            enter(aud="somebody.example")
        with pytest.raises(ClientError, match="Token expired"):
            enter(exp=now - 1)


def test_workloads_get_tokens_that_others_verify_with_the_issuers_documents(own_demo):
    iam, sts = own_demo.client("iam"), own_demo.client("sts")
    issuer = iam.enable_outbound_web_identity_federation()["IssuerIdentifier"]
    reply = sts.get_web_identity_token(Audience=["https://api.example.com"], SigningAlgorithm="RS256")
    header, claims, _ = (part + "=" * (-len(part) % 4) for part in reply["WebIdentityToken"].split("."))
    header, claims = (json.loads(base64.urlsafe_b64decode(part)) for part in (header, claims))
    assert (claims["iss"], claims["aud"]) == (issuer, "https://api.example.com")
    with urllib.request.urlopen(f"{issuer}/.well-known/openid-configuration") as document:
        discovery = json.load(document)
    assert discovery["issuer"] == issuer
    with urllib.request.urlopen(discovery["jwks_uri"]) as document:
        keys = {key["kid"]: key for key in json.load(document)["keys"]}
    assert keys[header["kid"]]["alg"] == header["alg"] == "RS256"
    assert not {"d", "p", "q"} & set(keys[header["kid"]])
