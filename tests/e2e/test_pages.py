"""Every page that people see: readable by all, on every screen, and asking nothing of strangers."""

import re
import urllib.parse

import pytest

from portal import open_access_keys
from tokens import Device


@pytest.fixture
def developer(demo):
    return demo.user("dev-developer")


def sign_in_page(demo, browser, developer):
    browser.visit(demo.portal).field("Username")


def password_page(demo, browser, developer):
    browser.visit(demo.portal).fill("Username", developer["user_name"]).press("Next").field("Password")


def wrong_password(demo, browser, developer):
    browser.visit(demo.portal).sign_in({**developer, "password": "Wrong-Passw0rd!"})
    browser.shown("//*[@role='alert']") or browser.field("Password")


def accounts(demo, browser, developer):
    browser.visit(demo.portal).sign_in(developer).sees("Sign out")


def access_keys(demo, browser, developer):
    accounts(demo, browser, developer)
    open_access_keys(browser)


def device_without_code(demo, browser, developer):
    browser.visit(f"{demo.url}/device").sign_in(developer)
    browser.sees("code")


def device_consent(demo, browser, developer):
    browser.visit(Device(demo).page).sign_in(developer).button("Allow access")


def device_allowed(demo, browser, developer):
    device_consent(demo, browser, developer)
    browser.press("Allow access").sees("close this window")


def device_denied(demo, browser, developer):
    device_consent(demo, browser, developer)
    browser.press("Deny").sees("denied")


def device_unknown_code(demo, browser, developer):
    browser.visit(f"{demo.url}/device?user_code=ZZZZ-ZZZZ").sign_in(developer)
    browser.sees("code")


def cli_consent(demo, browser, developer):
    browser.visit(authorize_url(demo)).sign_in(developer).button("Allow access")


def authorize_url(demo, **changes):
    device = Device(demo)
    registration = device.oidc.register_client(
        clientName="a test program",
        clientType="public",
        grantTypes=["authorization_code", "refresh_token"],
        redirectUris=["http://127.0.0.1/oauth/callback"],
        issuerUrl=demo.portal,
        scopes=["sso:account:access"],
    )
    query = {
        "response_type": "code",
        "client_id": registration["clientId"],
        "redirect_uri": "http://127.0.0.1:9/oauth/callback",
        "state": "3e1c5a0e-8a39-4c69-a5b4-4d9f2e7a1c55",
        "code_challenge_method": "S256",
        "scopes": "sso:account:access",
        "code_challenge": "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
        **changes,
    }
    return f"{demo.url}/authorize?{urllib.parse.urlencode(query)}"


def wrong_redirect(demo, browser, developer):
    browser.visit(authorize_url(demo, redirect_uri="https://elsewhere.example/oauth/callback"))
    assert urllib.parse.urlsplit(browser.url).netloc == urllib.parse.urlsplit(demo.url).netloc


def not_found(demo, browser, developer):
    browser.visit(f"{demo.url}/no/such/page").sees("There is nothing here")


def set_password(demo, browser, developer):
    browser.visit(password_link(demo)).field("New password")


def used_link(demo, browser, developer):
    browser.visit(f"{password_link(demo)}x").sees("link")


def password_link(demo):
    """A one-time link for a user of the tests' own."""
    (instance,) = demo.client("sso-admin").list_instances()["Instances"]
    store = instance["IdentityStoreId"]
    people = demo.client("identitystore")
    found = people.list_users(
        IdentityStoreId=store, Filters=[{"AttributePath": "UserName", "AttributeValue": "newcomer"}]
    )["Users"]
    user = found[0]["UserId"] if found else people.create_user(
        IdentityStoreId=store,
        UserName="newcomer",
        DisplayName="New Comer",
        Name={"GivenName": "New", "FamilyName": "Comer"},
    )["UserId"]
    return demo.client("vestibule").create_password_link(IdentityStoreId=store, UserId=user)["Url"]


PAGES = (
    sign_in_page,
    password_page,
    wrong_password,
    accounts,
    access_keys,
    device_without_code,
    device_consent,
    device_allowed,
    device_denied,
    device_unknown_code,
    cli_consent,
    wrong_redirect,
    not_found,
    set_password,
    used_link,
)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.__name__)
def test_every_page_is_fit_for_everyone(demo, browser, developer, page, picture):
    page(demo, browser, developer)
    name = page.__name__.replace("_", "-")
    picture(browser, f"{name}-light")
    assert browser.title, "a page has a title"
    assert browser.faults_of_access() == []
    browser.prefer_dark()
    picture(browser, f"{name}-dark")
    assert browser.faults_of_access() == [], "in dark mode"
    for width in (360, 320):
        browser.resize(width, 740)
        assert browser.overflow() == 0, f"at {width} pixels"
    picture(browser, f"{name}-narrow")
    assert browser.faults_of_access() == [], "on a small screen"
    complaints = [entry["message"] for entry in browser.console()]
    assert [text for text in complaints if not re.search(r"Failed to load resource.* 4\d\d ", text)] == []
    asks_nothing_of_strangers(browser.traffic(), demo.url)


def asks_nothing_of_strangers(traffic, home):
    documents = [headers for url, headers, kind in traffic if kind == "Document" and url.startswith(home)]
    assert documents
    for headers in documents:
        assert_strict(headers["content-security-policy"])
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] in ("no-referrer", "same-origin", "strict-origin")
        assert "no-store" in headers["cache-control"]
    strangers = [url for url, _, _ in traffic if not url.startswith((home, "data:"))]
    assert strangers == []


def assert_strict(policy):
    rules = {rule.split()[0]: rule.split()[1:] for rule in policy.split(";") if rule.strip()}
    assert rules["default-src"] == ["'none'"]
    assert rules.get("script-src", ["'none'"]) in (["'self'"], ["'none'"])
    assert rules.get("style-src", ["'none'"]) in (["'self'"], ["'none'"])
    assert rules["frame-ancestors"] == ["'none'"]
    assert rules["base-uri"] == ["'none'"]
    assert "form-action" in rules
    assert "unsafe" not in policy and "*" not in policy


def test_no_page_carries_a_script_or_style_of_its_own(demo, browser, developer):
    for page in PAGES:
        browser.reset()
        page(demo, browser, developer)
        source = browser.driver.page_source
        assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=|javascript:", source), page.__name__
