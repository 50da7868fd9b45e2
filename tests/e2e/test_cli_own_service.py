"""Vestibule's own service, used with the stock AWS CLI: there is no private door."""


def test_the_stock_cli_learns_our_service_from_its_model(root_cli):
    root_cli.learn_own_service()
    assert "organization:" in root_cli.json("vestibule", "export-organization")["Document"]
    (instance,) = root_cli.json("sso-admin", "list-instances")["Instances"]
    settings = root_cli.json("vestibule", "get-instance-settings", "--instance-arn", instance["InstanceArn"])
    assert settings["PortalSessionDuration"] == "PT8H"
