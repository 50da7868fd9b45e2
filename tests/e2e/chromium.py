"""A real browser, driven as a person uses it: fields by their label, buttons by their text."""

import base64
import json
import os
import pathlib
import tempfile

from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException, WebDriverException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By

from deadline import until

DESKTOP = (1280, 900)
AXE = os.environ.get("VESTIBULE_E2E_AXE", "")


class Browser:
    """One headless Chromium. `reset` makes it as new between tests, at a fraction of a start's cost."""

    def __init__(self, folder, scripts=True):
        options = webdriver.ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        for flag in (
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            f"--user-data-dir={tempfile.mkdtemp(dir=folder)}",
        ):
            options.add_argument(flag)
        if not scripts:
            options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        home = {"PATH": os.environ["PATH"], "HOME": str(folder), "LANG": "C.UTF-8"}
        service = Service("/usr/bin/chromedriver", env=home)
        self.driver = webdriver.Chrome(options=options, service=service)
        self.driver.set_page_load_timeout(30)

    def quit(self):
        self.driver.quit()

    def reset(self):
        first, *others = self.driver.window_handles
        for window in others:
            self.driver.switch_to.window(window)
            self.driver.close()
        self.driver.switch_to.window(first)
        self.driver.get("about:blank")
        self.devtools("Network.clearBrowserCookies")
        self.devtools("Network.clearBrowserCache")
        self.devtools("Emulation.setEmulatedMedia", media="", features=[])
        self.devtools("Browser.resetPermissions")
        self.resize(*DESKTOP)
        self.console()
        self.traffic()
        return self

    def devtools(self, command, **parameters):
        return self.driver.execute_cdp_cmd(command, parameters)

    # What a person sees and does.

    def visit(self, url):
        self.driver.get(url)
        return self

    @property
    def url(self):
        return self.driver.current_url

    @property
    def title(self):
        return self.driver.title

    def text(self):
        """The words on the page, as they are shown."""
        return self._steady(lambda: self.driver.find_element(By.TAG_NAME, "body").text)

    def sees(self, words, seconds=10):
        try:
            until(f"`{words}`", lambda: words in self.text(), seconds)
        except AssertionError:
            raise AssertionError(f"`{words}` is not on {self.url}:\n{self.text()}") from None
        return self

    def field(self, label):
        """The form field that carries this visible label."""
        return self._one(
            f"a field labelled `{label}`",
            f"//*[@id=//label[{_reads(label)}]/@for]"
            f" | //label[{_reads(label)}]//*[self::input or self::select or self::textarea]"
            f" | //*[(self::input or self::select or self::textarea) and @aria-label={_quoted(label)}]",
        )

    def button(self, text):
        return self._one(
            f"a button `{text}`",
            f"//button[{_reads(text)}] | //button[@aria-label={_quoted(text)}]"
            f" | //input[(@type='submit' or @type='button') and @value={_quoted(text)}]"
            f" | //*[(@role='button' or self::summary) and {_reads(text)}]",
        )

    def link(self, text):
        return self._one(f"a link `{text}`", f"//a[{_reads(text)}]")

    def fill(self, label, value):
        field = self.field(label)
        field.clear()
        field.send_keys(value)
        return self

    def press(self, text):
        self.button(text).click()
        return self

    def follow(self, text):
        self.link(text).click()
        return self

    def shown(self, xpath):
        """Every element there now that a person can see."""
        return [found for found in self.driver.find_elements(By.XPATH, xpath) if found.is_displayed()]

    def sign_in(self, user):
        """From the sign-in page to whatever comes behind it."""
        self.fill("Username", user["user_name"]).press("Next")
        self.fill("Password", user["password"]).press("Sign in")
        return self

    # Ways of looking.

    def resize(self, width, height):
        self.devtools(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False
        )
        return self

    def prefer_dark(self):
        dark = [{"name": "prefers-color-scheme", "value": "dark"}]
        self.devtools("Emulation.setEmulatedMedia", media="", features=dark)
        return self

    # What the page does behind the person's back.

    def console(self):
        """What the browser complained of since the last look."""
        return [entry for entry in self.driver.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]

    def traffic(self):
        """(URL, response headers in lower case, resource type) of all that was fetched since the last look."""
        seen = []
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.responseReceived":
                response = message["params"]["response"]
                headers = {name.lower(): value for name, value in response["headers"].items()}
                seen.append((response["url"], headers, message["params"]["type"]))
            elif message["method"] == "Network.loadingFailed" and message["params"].get("blockedReason"):
                seen.append((f"blocked:{message['params']['blockedReason']}", {}, "Blocked"))
        return seen

    def faults_of_access(self):
        """What axe-core holds to be a serious fault of this page for people with a disability."""
        self.driver.execute_script(pathlib.Path(AXE).read_text())
        result = self.driver.execute_async_script(
            "const done = arguments[arguments.length - 1];"
            "axe.run(document, {resultTypes: ['violations']}).then(done, error => done({error: String(error)}));"
        )
        assert "violations" in result, result
        assert result["passes"], "axe-core checked nothing"
        return [
            f"{found['id']} ({found['impact']}): {node['html']}: {node.get('failureSummary')}"
            for found in result["violations"]
            if found["impact"] in ("serious", "critical")
            for node in found["nodes"]
        ]

    def overflow(self):
        """How many pixels the page is wider than the window."""
        root = "document.documentElement"
        return self.driver.execute_script(f"return {root}.scrollWidth - {root}.clientWidth")

    def screenshot(self, path):
        # Its bar takes room of the window, which the picture would lack.
        self.devtools("Emulation.setScrollbarsHidden", hidden=True)
        picture = self.devtools("Page.captureScreenshot", captureBeyondViewport=True)
        self.devtools("Emulation.setScrollbarsHidden", hidden=False)
        pathlib.Path(path).write_bytes(base64.b64decode(picture["data"]))

    # How things are found.

    def _one(self, what, xpath):
        def found():
            shown = self._steady(lambda: self.shown(xpath))
            assert len(shown) <= 1, f"{len(shown)} elements look like {what} on {self.url}"
            return shown

        try:
            return until(what, found, 10)[0]
        except AssertionError as error:
            raise AssertionError(f"{error}\non {self.url}:\n{self.text()}") from None

    def _steady(self, look):
        """Looks again when the page was replaced during the look."""

        def once():
            try:
                return [look()]
            except StaleElementReferenceException:
                return None
            except WebDriverException as error:
                gone = ("no such element", "Cannot find context", "does not belong to the document")
                if any(words in str(error) for words in gone):
                    return None
                raise

        return until("a page that stands still", once, 10)[0]


def _quoted(text):
    assert '"' not in text
    return f'"{text}"'


def _reads(text):
    return f"normalize-space()={_quoted(text)}"
