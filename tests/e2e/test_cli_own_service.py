"""Vestibule's own service, used with the stock AWS CLI: there is no private door."""

from aws_cli import AwsCli
from program import ROOT


def test_the_stock_cli_learns_our_service_from_its_model(demo, tmp_path):
    key = demo.said["root_access_key"]
    aws = AwsCli(tmp_path, "")
    aws.environment |= {
        "AWS_ACCESS_KEY_ID": key["id"],
        "AWS_SECRET_ACCESS_KEY": key["secret"],
        "AWS_REGION": "us-east-1",
        "AWS_ENDPOINT_URL": demo.url,
    }
    learned = aws.run("configure", "add-model", "--service-model", f"file://{ROOT}/models/vestibule.json")
    assert learned.returncode == 0, learned.stderr
    assert "organization:" in aws.json("vestibule", "export-organization")["Document"]
    (instance,) = aws.json("sso-admin", "list-instances")["Instances"]
    settings = aws.json("vestibule", "get-instance-settings", "--instance-arn", instance["InstanceArn"])
    assert settings["PortalSessionDuration"] == "PT8H"
