"""Access tokens without the AWS CLI: the device flow, with a person who allows it in the browser."""

import boto3


class Device:
    """One waiting program, before anyone has allowed it."""

    def __init__(self, demo, name="a test program"):
        self.oidc = boto3.Session().client("sso-oidc", endpoint_url=demo.url, region_name="us-east-1")
        self.registration = self.oidc.register_client(
            clientName=name, clientType="public", scopes=["sso:account:access"]
        )
        self.grant = self.oidc.start_device_authorization(
            clientId=self.registration["clientId"],
            clientSecret=self.registration["clientSecret"],
            startUrl=demo.portal,
        )

    @property
    def page(self):
        return self.grant["verificationUriComplete"]

    @property
    def code(self):
        return self.grant["userCode"]

    def take(self):
        """One try to get the token."""
        return self.oidc.create_token(
            clientId=self.registration["clientId"],
            clientSecret=self.registration["clientSecret"],
            grantType="urn:ietf:params:oauth:grant-type:device_code",
            deviceCode=self.grant["deviceCode"],
        )

    def refresh(self, token):
        return self.oidc.create_token(
            clientId=self.registration["clientId"],
            clientSecret=self.registration["clientSecret"],
            grantType="refresh_token",
            refreshToken=token,
        )


def access_token(demo, browser, user):
    device = Device(demo)
    browser.visit(device.page)
    browser.sign_in(user)
    browser.press("Allow access")
    browser.sees("close this window")
    return device.take()["accessToken"]


def portal_client(demo):
    return boto3.Session().client("sso", endpoint_url=demo.url, region_name="us-east-1")


def accounts_and_roles(demo, token):
    """What the API says this person has: {account name: (account id, {role names})}."""
    portal = portal_client(demo)
    have = {}
    for page in portal.get_paginator("list_accounts").paginate(accessToken=token):
        for account in page["accountList"]:
            roles = portal.get_paginator("list_account_roles").paginate(
                accessToken=token, accountId=account["accountId"]
            )
            names = {role["roleName"] for part in roles for role in part["roleList"]}
            have[account["accountName"]] = (account["accountId"], names)
    return have
