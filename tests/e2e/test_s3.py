"""S3 with the stock clients: what a role may do with buckets, and what it hears where it may not."""

import json
import os
import urllib.error
import urllib.request

import boto3
import botocore.config
import pytest
from botocore.auth import S3SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.exceptions import ClientError

from conftest import client
from deadline import until
from program import Server
from tokens import access_token

ROOT_KEY = ("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMIEXAMPLESECRETEXAMPLEKEY0000")
ACCOUNT = "111111111111"
TEAMS = [f"team-{number:02}" for number in range(1, 26)]

OWN_TEAM_ONLY = {
    "Version": "2012-10-17",
    "Statement": [
        {"Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": "*"},
        {
            "Effect": "Allow",
            "Action": ["s3:ListBucket", "s3:GetObject", "s3:PutObject"],
            "Resource": "*",
            "Condition": {"StringEquals": {"aws:ResourceTag/team": "${aws:PrincipalTag/team}"}},
        },
    ],
}


class Place:
    """A server with an empty folder of buckets, and its owner's clients."""

    def __init__(self, home):
        self.folder = home / "buckets"
        arguments = ["--management-account", ACCOUNT, "--root-access-key", ":".join(ROOT_KEY)]
        self.server = Server(
            "serve", "--ephemeral", "--listen", "127.0.0.1:0", "--s3", self.folder, *arguments, home=home
        )
        self.url = until("the server's address", self._address)
        self.server.wait_healthy(self.url)
        self.portal = f"{self.url}/start"
        self.s3 = self.client("s3")

    def _address(self):
        self.server.running()
        first = self.server.output.split("\n")[0]
        return first.rpartition(" ")[2] if first.startswith("Serving on ") else None

    def client(self, service, key=ROOT_KEY, token=None, **options):
        return client(self.url, service, *key, token=token, **options)


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    place = Place(tmp_path_factory.mktemp("s3"))
    yield place
    assert place.server.stop() == 0, place.server.log


def refused(call, **arguments):
    """(code, message) of a call that must be refused."""
    with pytest.raises(ClientError) as raised:
        call(**arguments)
    error = raised.value.response["Error"]
    return error["Code"], error["Message"]


def credentials(url, token, account, role):
    """The role's temporary credentials, as boto3 takes them."""
    portal = boto3.Session().client("sso", endpoint_url=url, region_name="us-east-1")
    given = portal.get_role_credentials(accessToken=token, accountId=account, roleName=role)["roleCredentials"]
    return (given["accessKeyId"], given["secretAccessKey"]), given["sessionToken"]


# The demo, with the AWS CLI and nothing but what the demo printed.


@pytest.fixture
def developer(demo, aws, browser):
    aws.login(browser, demo.user("dev-developer"), "dev-developer")
    return aws


def test_a_developer_lists_copies_and_removes(developer, tmp_path):
    listed = developer.run("s3", "ls", profile="dev-developer")
    assert listed.returncode == 0, listed.stderr
    assert [line.split()[-1] for line in listed.stdout.splitlines()] == ["technova-dev-artifacts"]
    file = tmp_path / "notes.txt"
    file.write_text("hello\n")
    bucket = "s3://technova-dev-artifacts"
    for command in (["cp", file, f"{bucket}/a/notes.txt"], ["cp", f"{bucket}/a/notes.txt", tmp_path / "back"]):
        done = developer.run("s3", *map(str, command), profile="dev-developer")
        assert done.returncode == 0, done.stderr
    assert (tmp_path / "back").read_text() == "hello\n"
    inside = developer.run("s3", "ls", "--recursive", f"{bucket}/", profile="dev-developer").stdout
    assert [line.split()[-1] for line in inside.splitlines()] == [
        "README.txt",
        "a/notes.txt",
        "builds/payments-1.4.2.txt",
        "builds/payments-1.4.3.txt",
    ]
    assert developer.run("s3", "rm", f"{bucket}/a/notes.txt", profile="dev-developer").returncode == 0


def test_a_file_in_parts_arrives_whole(developer, tmp_path):
    file, back = tmp_path / "large", tmp_path / "back"
    file.write_bytes(os.urandom(9 * 1024 * 1024))
    for source, target in ((file, "s3://technova-dev-artifacts/large"), ("s3://technova-dev-artifacts/large", back)):
        done = developer.run("s3", "cp", str(source), str(target), profile="dev-developer")
        assert done.returncode == 0, done.stderr
    assert back.read_bytes() == file.read_bytes()
    tag = developer.json("s3api", "head-object", "--bucket", "technova-dev-artifacts", "--key", "large",
                         profile="dev-developer")["ETag"]
    assert tag.endswith('-2"'), "it came in two parts"
    assert developer.run("s3", "rm", "s3://technova-dev-artifacts/large", profile="dev-developer").returncode == 0


def test_a_denied_removal_says_why(developer):
    denied = developer.run(
        "s3", "rm", "s3://technova-prod-records/reports/2026-q3.csv", profile="prod-read-only"
    )
    assert denied.returncode == 1
    assert "AccessDenied" in denied.stderr, denied.stderr
    assert (
        "is not authorized to perform: s3:DeleteObject on resource: "
        '"arn:aws:s3:::technova-prod-records/reports/2026-q3.csv" because no identity-based policy allows the '
        "s3:DeleteObject action"
    ) in denied.stderr
    assert "assumed-role/AWSReservedSSO_ReadOnlyAccess_" in denied.stderr
    assert developer.run("s3", "ls", "s3://technova-prod-records/reports/", profile="prod-read-only").returncode == 0


def test_the_same_permission_set_opens_each_team_its_own_bucket(developer):
    def read(bucket):
        return developer.run("s3", "cp", f"s3://{bucket}/notes.txt", "-", profile="shared-services-team-data")

    own, other = read("technova-team-payments"), read("technova-team-platform")
    assert (own.returncode, own.stdout) == (0, "Only members of the team payments can read this.\n"), own.stderr
    assert other.returncode == 1 and "403" in other.stderr, other.stderr


def test_a_bucket_of_another_account_is_closed_without_its_policy(developer):
    denied = developer.run("s3", "ls", "s3://technova-test-data", profile="dev-developer")
    assert denied.returncode != 0
    assert "because no resource-based policy allows the s3:ListBucket action" in denied.stderr, denied.stderr


def test_a_removed_assignment_ends_s3_too(own_demo, browser):
    demo, user = own_demo, own_demo.user("dev-developer")
    given = credentials(demo.url, access_token(demo, browser, user), "222200000001", "DeveloperAccess")
    s3 = client(demo.url, "s3", *given[0], token=given[1])
    assert [bucket["Name"] for bucket in s3.list_buckets()["Buckets"]] == ["technova-dev-artifacts"]
    admin = demo.client("sso-admin")
    instance = admin.list_instances()["Instances"][0]["InstanceArn"]
    for set_ in admin.list_permission_sets(InstanceArn=instance)["PermissionSets"]:
        query = {"InstanceArn": instance, "PermissionSetArn": set_, "AccountId": "222200000001"}
        for found in admin.list_account_assignments(**query)["AccountAssignments"]:
            admin.delete_account_assignment(
                InstanceArn=instance,
                TargetId="222200000001",
                TargetType="AWS_ACCOUNT",
                PermissionSetArn=set_,
                PrincipalType=found["PrincipalType"],
                PrincipalId=found["PrincipalId"],
            )
    assert until("the assignment to be gone", lambda: gone(s3), 30)


def gone(s3):
    try:
        s3.list_buckets()
    except ClientError as error:
        assert error.response["Error"]["Code"] == "InvalidToken", error
        return True
    return False


# A server of one's own, with boto3.


@pytest.fixture
def bucket(place, request):
    """An empty bucket of the test's own."""
    name = request.node.name.replace("_", "-")[5:60].strip("-")
    place.s3.create_bucket(Bucket=name)
    yield name
    for found in place.s3.list_objects_v2(Bucket=name).get("Contents", []):
        place.s3.delete_object(Bucket=name, Key=found["Key"])
    place.s3.delete_bucket(Bucket=name)


def test_objects_keep_their_keys_types_and_metadata(place, bucket):
    key = "a folder/ü+%2F&.txt"
    place.s3.put_object(Bucket=bucket, Key=key, Body=b"hello", ContentType="text/x-test", Metadata={"for": "me"})
    found = place.s3.get_object(Bucket=bucket, Key=key)
    assert (found["Body"].read(), found["ContentType"], found["Metadata"]) == (b"hello", "text/x-test", {"for": "me"})
    assert [one["Key"] for one in place.s3.list_objects_v2(Bucket=bucket)["Contents"]] == [key]
    copied = {"Bucket": bucket, "Key": key}
    place.s3.copy_object(Bucket=bucket, Key="copy", CopySource=copied)
    assert place.s3.get_object(Bucket=bucket, Key="copy")["Body"].read() == b"hello"
    gone = place.s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": key}, {"Key": "copy"}, {"Key": "no"}]})
    assert sorted(one["Key"] for one in gone["Deleted"]) == sorted([key, "copy", "no"])
    assert refused(place.s3.get_object, Bucket=bucket, Key=key)[0] == "NoSuchKey"


def test_a_presigned_address_opens_one_object_and_nothing_else(place, bucket):
    for key in ("shown", "hidden"):
        place.s3.put_object(Bucket=bucket, Key=key, Body=key.encode())
    signer = boto3.Session().client(
        "s3",
        endpoint_url=place.url,
        region_name="us-east-1",
        aws_access_key_id=ROOT_KEY[0],
        aws_secret_access_key=ROOT_KEY[1],
        config=botocore.config.Config(signature_version="s3v4"),
    )
    address = signer.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "shown"}, ExpiresIn=60)
    assert urllib.request.urlopen(address, timeout=10).read() == b"shown"
    for changed in (address.replace("/shown", "/hidden"), address.replace("Expires=60", "Expires=600")):
        with pytest.raises(urllib.error.HTTPError) as raised:
            urllib.request.urlopen(changed, timeout=10)
        assert raised.value.code == 403
        assert b"<Code>SignatureDoesNotMatch</Code>" in raised.value.read()


def in_chunks(place, bucket, key, checksum):
    """The status of putting `hello` in unsigned chunks with a checksum behind them, as SDKs do over TLS."""
    body = b"5\r\nhello\r\n0\r\nx-amz-checksum-crc32:" + checksum + b"\r\n\r\n"
    headers = {
        "Content-Encoding": "aws-chunked",
        "X-Amz-Decoded-Content-Length": "5",
        "X-Amz-Trailer": "x-amz-checksum-crc32",
        "X-Amz-Sdk-Checksum-Algorithm": "CRC32",
        "Content-Length": str(len(body)),
    }
    request = AWSRequest("PUT", f"{place.url}/{bucket}/{key}", headers, body)
    request.context["checksum"] = {"request_algorithm": {"in": "trailer"}}
    S3SigV4Auth(Credentials(*ROOT_KEY), "s3", "us-east-1").add_auth(request)
    assert request.headers["X-Amz-Content-SHA256"] == "STREAMING-UNSIGNED-PAYLOAD-TRAILER"
    sent = urllib.request.Request(request.url, body, dict(request.headers), method="PUT")
    try:
        with urllib.request.urlopen(sent, timeout=10) as reply:
            return reply.status
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def test_a_body_in_chunks_is_taken_out_of_them_and_compared_with_its_checksum(place, bucket):
    assert in_chunks(place, bucket, "chunks", b"NhCmhg==") == 200
    found = place.s3.get_object(Bucket=bucket, Key="chunks", ChecksumMode="ENABLED")
    assert (found["Body"].read(), found["ChecksumCRC32"]) == (b"hello", "NhCmhg==")
    assert "ContentEncoding" not in found
    status, answer = in_chunks(place, bucket, "spoiled", b"AAAAAA==")
    assert status == 400 and "<Code>BadDigest</Code>" in answer
    assert refused(place.s3.get_object, Bucket=bucket, Key="spoiled")[0] == "NoSuchKey"


def test_a_prefix_that_policies_do_not_see_as_it_is_done_is_refused(place, bucket):
    place.s3.put_object(Bucket=bucket, Key="secret/a", Body=b"x")
    assert refused(place.s3.list_objects_v2, Bucket=bucket, Prefix="/secret/")[0] == "InvalidArgument"
    request = AWSRequest("GET", f"{place.url}/{bucket}?list-type=2&prefix=open%2F&prefix=secret%2F")
    S3SigV4Auth(Credentials(*ROOT_KEY), "s3", "us-east-1").add_auth(request)
    with pytest.raises(urllib.error.HTTPError) as raised:
        urllib.request.urlopen(urllib.request.Request(request.url, headers=dict(request.headers)), timeout=10)
    assert raised.value.code in (400, 403)


def test_a_bucket_policy_opens_it_to_everybody(place, bucket):
    place.s3.put_object(Bucket=bucket, Key="page", Body=b"public")
    address = f"{place.url}/{bucket}/page"
    with pytest.raises(urllib.error.HTTPError) as raised:
        urllib.request.urlopen(address, timeout=10)
    assert raised.value.code == 403
    statement = {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{bucket}/*"}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    place.s3.put_bucket_policy(Bucket=bucket, Policy=policy)
    assert place.s3.get_bucket_policy(Bucket=bucket)["Policy"] == policy
    assert urllib.request.urlopen(address, timeout=10).read() == b"public"


def test_a_key_does_not_lead_out_of_its_bucket(place, bucket):
    place.s3.put_object(Bucket=bucket, Key="inside", Body=b"x")
    for key in ("../other/x", "a/../../x", "/etc/passwd", "a//b", "..", "a/", f"../.{bucket}.json"):
        code, _ = refused(place.s3.put_object, Bucket=bucket, Key=key, Body=b"x")
        assert code == "InvalidArgument", key
        assert refused(place.s3.copy_object, Bucket=bucket, Key="c", CopySource={"Bucket": bucket, "Key": key})[0] in (
            "InvalidArgument",
            "InvalidURI",
        ), key
    found = [path.name for path in place.folder.rglob("*") if path.is_file() and not path.name.startswith(".")]
    assert found == ["inside"]


def test_an_upload_in_parts_belongs_to_its_key(place, bucket):
    upload = place.s3.create_multipart_upload(Bucket=bucket, Key="mine")["UploadId"]
    part = {"Bucket": bucket, "UploadId": upload, "PartNumber": 1, "Body": b"x"}
    assert refused(place.s3.upload_part, Key="yours", **part)[0] == "NoSuchUpload"
    place.s3.upload_part(Key="mine", **part)
    place.s3.abort_multipart_upload(Bucket=bucket, Key="mine", UploadId=upload)


def test_a_bucket_with_objects_is_not_deleted(place, bucket):
    place.s3.put_object(Bucket=bucket, Key="a/b", Body=b"x")
    assert refused(place.s3.delete_bucket, Bucket=bucket)[0] == "BucketNotEmpty"


def test_whoever_cannot_prove_who_they_are_is_refused(place):
    code, message = refused(place.client("s3", (ROOT_KEY[0], "x" * 40)).list_buckets)
    assert code == "SignatureDoesNotMatch" and "does not match the signature you provided" in message
    assert refused(place.client("s3", ("AKIAQQQQQQQQQQQQQQQQ", "x" * 40)).list_buckets)[0] == "InvalidAccessKeyId"
    assert refused(place.client("s3", token="x").list_buckets)[0] == "InvalidToken"


def test_a_session_token_that_was_changed_is_refused(place):
    session = place.client("sts").get_session_token()["Credentials"]
    key, token = (session["AccessKeyId"], session["SecretAccessKey"]), session["SessionToken"]
    place.client("s3", key, token=token).list_buckets()
    at = len(token) // 2
    changed = token[:at] + ("A" if token[at] != "A" else "B") + token[at + 1 :]
    assert refused(place.client("s3", key, token=changed).list_buckets)[0] == "InvalidToken"
    assert refused(place.client("s3", key).list_buckets)[0] == "InvalidAccessKeyId", "without its token"


@pytest.fixture(scope="module")
def stranger(place):
    """The key of a user who may do nothing."""
    iam = place.client("iam")
    iam.create_user(UserName="stranger")
    key = iam.create_access_key(UserName="stranger")["AccessKey"]
    return key["AccessKeyId"], key["SecretAccessKey"]


def smallest(shape):
    """The least that a shape takes, as boto3 wants it."""
    if shape.type_name == "structure":
        wanted = list(shape.members)[:1] if shape.is_tagged_union else shape.required_members
        return {name: smallest(shape.members[name]) for name in wanted}
    if shape.type_name == "list":
        return [smallest(shape.member)]
    if shape.type_name == "blob":
        return b"x"
    small = {"integer": 1, "long": 1, "boolean": True, "map": {}, "timestamp": 0}
    return small.get(shape.type_name, getattr(shape, "enum", None) and shape.enum[0] or "a-bucket-closed-to-strangers")


# Operations of other services' addresses: S3 Object Lambda's, and S3 Express One Zone's.
ELSEWHERE = {"WriteGetObjectResponse", "ListDirectoryBuckets"}


def test_every_operation_of_s3_refuses_a_stranger(place, stranger):
    place.s3.create_bucket(Bucket="a-bucket-closed-to-strangers")
    place.s3.put_object(Bucket="a-bucket-closed-to-strangers", Key="a-bucket-closed-to-strangers", Body=b"x")
    s3 = place.client("s3", stranger)
    model, said = s3.meta.service_model, {}
    for name in model.operation_names:
        if name in ELSEWHERE:
            continue
        operation = model.operation_model(name)
        arguments = smallest(operation.input_shape) if operation.input_shape else {}
        method = getattr(s3, botocore.xform_name(name))
        if name == "DeleteObjects":
            found = method(Bucket="a-bucket-closed-to-strangers", Delete={"Objects": [{"Key": "a-bucket-closed-to-strangers"}]})
            said[name] = found["Errors"][0]["Code"]
            continue
        said[name] = refused(method, **arguments)[0]
    assert set(said.values()) <= {"AccessDenied", "NotImplemented", "403", "501", "MethodNotAllowed"}, (
        {name: code for name, code in said.items() if code not in ("AccessDenied", "NotImplemented")}
    )
    assert {"AccessDenied", "403"} >= {said[name] for name in ("ListBuckets", "GetObject", "PutObject", "HeadBucket")}
    place.s3.delete_object(Bucket="a-bucket-closed-to-strangers", Key="a-bucket-closed-to-strangers")
    place.s3.delete_bucket(Bucket="a-bucket-closed-to-strangers")


def test_whoever_may_not_list_does_not_hear_what_is_not_there(place, bucket, stranger):
    statement = {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    iam, s3 = place.client("iam"), place.client("s3", stranger)
    iam.put_user_policy(UserName="stranger", PolicyName="read", PolicyDocument=policy)
    try:
        place.s3.put_object(Bucket=bucket, Key="there", Body=b"x")
        assert s3.get_object(Bucket=bucket, Key="there")["Body"].read() == b"x"
        code, message = refused(s3.get_object, Bucket=bucket, Key="not-there")
        assert code == "AccessDenied" and "s3:ListBucket" in message
    finally:
        iam.delete_user_policy(UserName="stranger", PolicyName="read")


def test_what_is_changed_and_what_is_denied_is_on_the_record(place, bucket, stranger):
    place.s3.put_object(Bucket=bucket, Key="seen", Body=b"x")
    place.s3.get_object(Bucket=bucket, Key="seen")["Body"].read()
    refused(place.client("s3", stranger).get_object, Bucket=bucket, Key="seen")
    own = place.client("vestibule")
    events = [json.loads(event["CloudTrailEvent"]) for event in own.lookup_events(MaxResults=20)["Events"]]
    of_s3 = [event for event in events if event["eventSource"] == "s3.amazonaws.com"]
    said = [(e["eventName"], e["requestParameters"].get("key"), e.get("errorCode")) for e in of_s3]
    assert ("PutObject", "seen", None) in said and ("GetObject", "seen", "AccessDenied") in said, said
    assert ("GetObject", "seen", None) not in said, "reading is data"


def test_boundaries_and_session_policies_narrow_what_a_user_may_do(place, bucket):
    def allowing(action):
        statement = {"Effect": "Allow", "Action": action, "Resource": "*"}
        return json.dumps({"Version": "2012-10-17", "Statement": [statement]})

    iam = place.client("iam")
    boundary = iam.create_policy(PolicyName="look-only", PolicyDocument=allowing(["s3:Get*", "s3:List*", "sts:*"]))
    iam.create_user(UserName="bounded", PermissionsBoundary=boundary["Policy"]["Arn"])
    iam.put_user_policy(UserName="bounded", PolicyName="all", PolicyDocument=allowing("*"))
    made = iam.create_access_key(UserName="bounded")["AccessKey"]
    key = made["AccessKeyId"], made["SecretAccessKey"]
    place.s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    s3 = place.client("s3", key)
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"x"
    code, message = refused(s3.put_object, Bucket=bucket, Key="k", Body=b"y")
    assert code == "AccessDenied" and "because no permissions boundary allows the s3:PutObject action" in message
    token = place.client("sts", key).get_federation_token(Name="narrow", Policy=allowing("s3:ListBucket"))
    session = token["Credentials"]
    s3 = place.client("s3", (session["AccessKeyId"], session["SecretAccessKey"]), token=session["SessionToken"])
    assert [one["Key"] for one in s3.list_objects_v2(Bucket=bucket)["Contents"]] == ["k"]
    code, message = refused(s3.get_object, Bucket=bucket, Key="k")
    assert code == "AccessDenied" and "because no session policy allows the s3:GetObject action" in message


def test_a_service_control_policy_binds_a_developer(own_demo, browser):
    demo = own_demo
    organizations = demo.client("organizations")
    statement = {"Effect": "Deny", "Action": "s3:DeleteObject", "Resource": "arn:aws:s3:::technova-dev-artifacts/*"}
    policy = organizations.create_policy(
        Name="keep",
        Description="",
        Type="SERVICE_CONTROL_POLICY",
        Content=json.dumps({"Version": "2012-10-17", "Statement": [statement]}),
    )["Policy"]["PolicySummary"]
    organizations.attach_policy(PolicyId=policy["Id"], TargetId="222200000001")
    token = access_token(demo, browser, demo.user("dev-developer"))
    key, session = credentials(demo.url, token, "222200000001", "DeveloperAccess")
    s3 = client(demo.url, "s3", *key, token=session)
    code, message = refused(s3.delete_object, Bucket="technova-dev-artifacts", Key="README.txt")
    assert code == "AccessDenied" and f"with an explicit deny in a service control policy: {policy['Arn']}" in message


# One permission set, 25 teams.


def test_one_permission_set_gives_25_teams_each_its_own_bucket(place, browser):
    passwords = people(place)
    for team in TEAMS:
        place.s3.create_bucket(Bucket=f"of-{team}")
        place.s3.put_bucket_tagging(
            Bucket=f"of-{team}", Tagging={"TagSet": [{"Key": "team", "Value": team}]}
        )
        place.s3.put_object(Bucket=f"of-{team}", Key="who", Body=team.encode())
    for at, team in enumerate(TEAMS):
        browser.reset()
        user = {"user_name": team, "password": passwords[team]}
        given = credentials(place.url, access_token(place, browser, user), ACCOUNT, "TeamData")
        s3 = place.client("s3", given[0], token=given[1])
        assert len(s3.list_buckets()["Buckets"]) >= len(TEAMS)
        assert s3.get_object(Bucket=f"of-{team}", Key="who")["Body"].read() == team.encode()
        others = [other for other in TEAMS if other != team]
        for other in others if at == 0 else [others[at % len(others)], others[at - 2]]:
            assert refused(s3.get_object, Bucket=f"of-{other}", Key="who")[0] == "AccessDenied"
            assert refused(s3.list_objects_v2, Bucket=f"of-{other}")[0] == "AccessDenied"
            assert refused(s3.put_object, Bucket=f"of-{other}", Key="x", Body=b"")[0] == "AccessDenied"


def people(place):
    """One user for each team, in one group, which has one permission set. Gives their passwords."""
    admin, store = place.client("sso-admin"), place.client("identitystore")
    instance = admin.list_instances()["Instances"][0]
    arn, directory = instance["InstanceArn"], instance["IdentityStoreId"]
    group = store.create_group(IdentityStoreId=directory, DisplayName="Teams")["GroupId"]
    attribute = {"Key": "team", "Value": {"Source": ["${path:userType}"]}}
    admin.create_instance_access_control_attribute_configuration(
        InstanceArn=arn, InstanceAccessControlAttributeConfiguration={"AccessControlAttributes": [attribute]}
    )
    passwords = {}
    for team in TEAMS:
        name = {"GivenName": "Person", "FamilyName": team}
        user = store.create_user(
            IdentityStoreId=directory, UserName=team, Name=name, DisplayName=team, UserType=team
        )["UserId"]
        store.create_group_membership(IdentityStoreId=directory, GroupId=group, MemberId={"UserId": user})
        passwords[team] = f"Passw0rd-of-{team}"
        place.client("vestibule").set_password(
            IdentityStoreId=directory, UserId=user, Password=passwords[team]
        )
    set_ = admin.create_permission_set(InstanceArn=arn, Name="TeamData")["PermissionSet"]["PermissionSetArn"]
    admin.put_inline_policy_to_permission_set(
        InstanceArn=arn, PermissionSetArn=set_, InlinePolicy=json.dumps(OWN_TEAM_ONLY)
    )
    asked = admin.create_account_assignment(
        InstanceArn=arn,
        TargetId=ACCOUNT,
        TargetType="AWS_ACCOUNT",
        PermissionSetArn=set_,
        PrincipalType="GROUP",
        PrincipalId=group,
    )["AccountAssignmentCreationStatus"]["RequestId"]

    def assigned():
        status = admin.describe_account_assignment_creation_status(
            InstanceArn=arn, AccountAssignmentCreationRequestId=asked
        )["AccountAssignmentCreationStatus"]
        assert status["Status"] != "FAILED", status
        return status["Status"] == "SUCCEEDED"

    until("the assignment", assigned, 30)
    return passwords
