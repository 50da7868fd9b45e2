"""The portal in a real browser: signing in and out, what is assigned, and finding it."""

import json
import urllib.error
import urllib.request

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from chromium import Browser
from conftest import client
from deadline import until
from portal import open_account
from program import KEY, SECRET, serve
from tokens import access_token, accounts_and_roles


@pytest.fixture
def developer(demo):
    return demo.user("dev-developer")


def account_names(demo):
    """Every account of the organization, asked as its administrator."""
    pages = demo.client("organizations").get_paginator("list_accounts").paginate()
    return {account["Name"] for page in pages for account in page["Accounts"]}


def test_each_person_sees_the_assigned_accounts_and_no_other(demo, browser):
    everything = account_names(demo)
    assert len(everything) >= 6
    different = set()
    for user in demo.said["users"]:
        browser.reset()
        assigned = accounts_and_roles(demo, access_token(demo, browser, user))
        browser.visit(demo.portal)
        lines = set(browser.sees("Sign out").text().splitlines())
        for name in everything:
            assert (name in lines) == (name in assigned), (user["user_name"], name, lines)
        different.add(frozenset(assigned))
    assert len(different) > 1, "the demo shows people with different access"


def test_each_account_shows_its_permission_sets(demo, browser, developer):
    assigned = accounts_and_roles(demo, access_token(demo, browser, developer))
    browser.visit(demo.portal)
    for name, (account_id, roles) in assigned.items():
        open_account(browser, name)
        browser.sees(account_id)
        for role in roles:
            browser.sees(role)


def test_search_narrows_the_accounts(demo, browser):
    user = max(demo.said["users"], key=lambda user: len(user["profiles"]))
    names = set(accounts_and_roles(demo, access_token(demo, browser, user)))
    browser.visit(demo.portal)
    wanted = sorted(names)[0]
    search = browser.shown("//input[@type='search']")[0]
    search.send_keys(wanted)

    def only_wanted():
        lines = set(browser.text().splitlines())
        return wanted in lines and not any(name in lines for name in names if wanted.lower() not in name.lower())

    until("the search to narrow", only_wanted)
    search.send_keys(Keys.CONTROL, "a")
    search.send_keys("no account is called so")
    until("nothing to be found", lambda: not names & set(browser.text().splitlines()))


@pytest.fixture(scope="module")
def crowded(tmp_path_factory):
    """A server with somebody who has sixty accounts, and where to sign in."""
    home = tmp_path_factory.mktemp("crowded")
    with serve("--ephemeral", "--root-access-key", f"{KEY}:{SECRET}", home=home) as server:
        accounts = [{"name": f"Workload {i:02}", "email": f"workload{i:02}@example.com"} for i in range(60)]
        assignment = {"user": "ida", "permission_set": "Look", "accounts": [a["name"] for a in accounts]}
        document = {
            "organization": {"accounts": accounts},
            "users": [{"user_name": "ida", "given_name": "Ida", "family_name": "Rahn"}],
            "permission_sets": [{"name": "Look"}],
            "assignments": [assignment],
        }
        vestibule = client(server.url, "vestibule", KEY, SECRET)
        vestibule.apply_organization(Document=json.dumps(document))
        (instance,) = client(server.url, "sso-admin", KEY, SECRET).list_instances()["Instances"]
        store = instance["IdentityStoreId"]
        (user,) = client(server.url, "identitystore", KEY, SECRET).list_users(IdentityStoreId=store)["Users"]
        password = "Sixty-Accounts-0f-hers"
        vestibule.set_password(IdentityStoreId=store, UserId=user["UserId"], Password=password)
        yield f"{server.url}/start", {"user_name": "ida", "password": password}


def test_a_long_list_that_was_scrolled_fits_a_window_that_becomes_narrow(crowded, browser):
    portal, user = crowded
    browser.resize(1280, 800)
    browser.visit(portal).sign_in(user).sees("60 accounts")
    for place in ("document.body.scrollHeight", "0"):
        browser.driver.execute_async_script(
            f"const done = arguments[0]; scrollTo(0, {place}); requestAnimationFrame(() => requestAnimationFrame(done))"
        )
    browser.resize(360, 740)
    assert browser.overflow() == 0


def test_the_way_back_from_a_roles_keys_leads_to_the_list_as_it_was(crowded, browser):
    portal, user = crowded
    browser.visit(portal).sign_in(user).sees("60 accounts")
    assert not browser.shown("//details[@open]"), "many accounts are folded"
    browser.shown("//input[@type='search']")[0].send_keys("workload42@")
    until("what was found is open", lambda: len(browser.shown("//details[@open]")) == 1)
    browser.shown("//a[@aria-label='Access keys for Look in Workload 42']")[0].click()
    browser.sees("Keys end")
    browser.follow("Your accounts").sees("1 of 60 accounts")
    assert browser.shown("//input[@type='search']")[0].get_attribute("value") == "workload42@"
    until("the focus is on its account", lambda: "Workload 42" in browser.driver.switch_to.active_element.text)


def test_a_wrong_password_is_refused_without_saying_who_exists(demo, browser, developer):
    said = set()
    for name in (developer["user_name"], "nobody.at.all"):
        browser.reset().visit(demo.portal)
        browser.sign_in({"user_name": name, "password": "Wrong-Passw0rd!"})
        alert = until("the refusal", lambda: browser.shown("//*[@role='alert']"))
        said.add(alert[0].text)
        assert browser.field("Password").get_attribute("value") == ""
    assert len(said) == 1, said


def test_signing_out_needs_a_new_sign_in(demo, browser, developer):
    browser.visit(demo.portal).sign_in(developer).sees("Sign out")
    inside = browser.url
    browser.press("Sign out").sees("You are signed out")
    browser.visit(inside)
    browser.field("Username")


def test_a_bookmarked_page_comes_back_after_signing_in(demo, browser, developer):
    browser.visit(f"{demo.portal}#bookmark" if "#" not in demo.portal else demo.portal)
    bookmark = f"{demo.url}/device"
    browser.visit(bookmark).sign_in(developer)
    until("the bookmarked page", lambda: browser.url.split("?")[0] == bookmark)


def test_the_session_cookie_is_out_of_reach_of_scripts_and_other_sites(demo, browser, developer):
    browser.visit(demo.portal).sign_in(developer).sees("Sign out")
    cookies = browser.driver.get_cookies()
    assert cookies
    for cookie in cookies:
        assert cookie["httpOnly"], cookie
        assert cookie["sameSite"] in ("Lax", "Strict"), cookie
    assert browser.driver.execute_script("return document.cookie") == ""


def test_an_unknown_page_says_so(demo, browser):
    browser.visit(f"{demo.url}/no/such/page")
    browser.sees("There is nothing here")
    with pytest.raises(urllib.error.HTTPError, match="404"):
        urllib.request.urlopen(f"{demo.url}/no/such/page", timeout=10)


def test_signing_in_works_with_scripts_blocked(demo, tmp_path, developer):
    """All but what a script alone can do: copying, and narrowing while one types."""
    browser = Browser(tmp_path, scripts=False)
    try:
        browser.reset().visit(demo.portal).sign_in(developer).sees("Sign out")
        browser.sees("DeveloperAccess") if not browser.shown("//details") else open_first(browser)
        browser.sees("DeveloperAccess")
        browser.press("Sign out").sees("You are signed out")
        browser.visit(demo.portal).field("Username")
    finally:
        browser.quit()


def open_first(browser):
    if not browser.shown("//details[@open]"):
        browser.shown("//summary")[0].click()


def test_everything_can_be_done_with_the_keyboard(demo, browser, developer):
    browser.visit(demo.portal)
    keys = Keyboard(browser)
    keys.to_field("Username").type(developer["user_name"] + Keys.ENTER)
    browser.field("Password")
    keys.to_field("Password").type(developer["password"] + Keys.ENTER)
    browser.sees("Sign out")
    keys.to_name("Access keys for DeveloperAccess in Dev").type(Keys.ENTER)
    browser.sees("Keys end")
    keys.to_name("AWS CLI profile").type(Keys.ARROW_DOWN)
    browser.sees("AWS_ACCESS_KEY_ID")
    keys.to_name("Sign out").type(Keys.ENTER)
    browser.sees("You are signed out")


class Keyboard:
    """Moves by Tab alone, and insists that one can see where the focus is."""

    def __init__(self, browser):
        self.browser = browser

    @property
    def at(self):
        return self.browser.driver.switch_to.active_element

    def to_field(self, label):
        wanted = self.browser.field(label)
        return self._tab_until(label, lambda: self.at == wanted)

    def to_name(self, name):
        """By the name that a screen reader says."""
        return self._tab_until(name, lambda: self.at.accessible_name == name)

    def _tab_until(self, what, reached):
        for _ in range(60):
            if reached():
                self._assert_focus_is_seen(what)
                return self
            folded = self.at.tag_name == "summary" and self.at.find_element(By.XPATH, "..").get_attribute("open")
            self.at.send_keys(Keys.ENTER if folded is None and self.at.tag_name == "summary" else Keys.TAB)
            if folded is None and self.at.tag_name == "summary":
                self.at.send_keys(Keys.TAB)
        raise AssertionError(f"the Tab key never came to `{what}`")

    def _assert_focus_is_seen(self, what):
        style = self.browser.driver.execute_script(
            "const s = getComputedStyle(document.activeElement); return [s.outlineStyle, s.outlineWidth, s.boxShadow]"
        )
        assert (style[0] != "none" and style[1] != "0px") or style[2] != "none", (what, style)

    def type(self, keys):
        self.at.send_keys(keys)
        return self
