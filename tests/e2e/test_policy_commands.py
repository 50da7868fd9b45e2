"""The policy engine on the command line: requests decided as they come."""

import json

from program import one_line_error, run

READ = {
    "Version": "2012-10-17",
    "Statement": {"Sid": "Read", "Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::reports/*"},
}
DELETE = {
    "id": 1,
    "principal": "arn:aws:sts::111122223333:assumed-role/reader/ann",
    "action": "s3:DeleteObject",
    "resource": "arn:aws:s3:::reports/q1",
    "identity_policies": [READ],
}


def decide(home, *lines):
    text = "".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in lines)
    result = run("policy", "decide", home=home, stdin=text)
    return result, [json.loads(line) for line in result.stdout.splitlines()]


def test_each_line_is_decided_with_its_reasons(tmp_path):
    service = {
        "id": "by a service",
        "principal": {"service": "logging.s3.amazonaws.com"},
        "action": "s3:PutObject",
        "resource": "arn:aws:s3:::logs/1",
        "resource_policy": {
            "Statement": {
                "Effect": "Allow",
                "Principal": {"Service": "logging.s3.amazonaws.com"},
                "Action": "s3:PutObject",
                "Resource": "*",
            }
        },
    }
    guard = [[{"Statement": {"Sid": "Keep", "Effect": "Deny", "Action": "s3:Delete*", "Resource": "*"}}]]
    result, answers = decide(tmp_path, DELETE, {**DELETE, "id": 2, "scps": guard}, service)
    assert result.returncode == 0, result.stderr
    decisions = [(answer["id"], answer["decision"]) for answer in answers]
    assert decisions == [(1, "implicitDeny"), (2, "explicitDeny"), ("by a service", "allowed")]
    assert answers[0]["reasons"][0]["remedy"].startswith("add to an identity-based policy a statement that")
    assert answers[1]["reasons"][0]["sid"] == "Keep"


def test_a_bad_line_is_answered_and_the_others_go_on(tmp_path):
    result, answers = decide(tmp_path, "{", {**DELETE, "scp": []}, DELETE)
    assert "2 of 3 lines" in one_line_error(result)
    assert (answers[0]["line"], answers[0]["field"]) == (1, None)
    assert (answers[1]["id"], answers[1]["line"], answers[1]["field"]) == (1, 2, "scp")
    assert answers[2]["decision"] == "implicitDeny"


def test_a_policy_that_cannot_be_read_says_where_and_what_was_expected(tmp_path):
    file = tmp_path / "bad.json"
    file.write_text('{\n  "Statement": {\n    "Effect": "Alow",\n    "Action": "*" } }\n')
    result = run("policy", "check", file, home=tmp_path)
    assert "1 errors" in one_line_error(result)
    assert result.stdout == f"{file}:3:15: error: expected `Allow` or `Deny`\n"


def test_suspicious_policies_are_told_apart_by_rule(tmp_path):
    attribute = "arn:aws:s3:::reports/${identitystore:UserAttribute/team}/*"
    statements = [
        {"Effect": "Allow", "Action": "s3:GetObject", "Resource": attribute},
        {"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"},
        {"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::reports/*"},
        {"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*"},
    ]
    file = tmp_path / "wide.json"
    file.write_text(json.dumps({"Version": "2012-10-17", "Statement": statements}))
    result = run("policy", "check", "--json", file, home=tmp_path)
    assert result.returncode == 0, result.stderr
    found = [json.loads(line) for line in result.stdout.splitlines()]
    rules = ["identitystore-attribute", "allow-not-action", "unmatched-resource", "pass-any-role"]
    assert [(finding["statement"], finding["rule"]) for finding in found] == list(enumerate(rules))
    assert "aws:PrincipalTag/team" in found[0]["message"]
    denied = run("policy", "check", "--deny-lints", file, home=tmp_path)
    assert "4 lints" in one_line_error(denied)
