"""The official AWS CLI v2, unmodified, in a HOME of its own, with a browser that hands its URL to the test."""

import hashlib
import json
import os
import pathlib
import shutil
import stat
import subprocess

from deadline import until
from program import environment, run

AWS = os.environ.get("VESTIBULE_E2E_AWS", "aws")

# Instead of showing a page it writes down which one was asked for.
OPENER = """#!/bin/sh
printf '%s\\n' "$1" > "{folder}/next" && mv "{folder}/next" "{folder}/opened"
"""


class AwsCli:
    def __init__(self, home, config="", **more_environment):
        self.home = pathlib.Path(home)
        (self.home / ".aws").mkdir(parents=True, exist_ok=True)
        (self.home / ".aws/config").write_text(config)
        opener = self.home / "browser"
        opener.write_text(OPENER.format(folder=self.home))
        opener.chmod(opener.stat().st_mode | stat.S_IXUSR)
        self.environment = environment(
            home,
            BROWSER=f"{opener} %s",
            AWS_EC2_METADATA_DISABLED="true",
            AWS_PAGER="",
            **more_environment,
        )

    def learn_own_service(self):
        """Teaches it Vestibule's own operations, as the guides do it."""
        model = run("model", home=self.home)
        assert model.returncode == 0, model.stderr
        (self.home / "vestibule.json").write_text(model.stdout)
        learned = self.run("configure", "add-model", "--service-model", f"file://{self.home}/vestibule.json")
        assert learned.returncode == 0, learned.stderr

    def run(self, *arguments, profile=None, **more_environment):
        return subprocess.run(
            self._command(arguments, profile),
            env={**self.environment, **more_environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
        )

    def json(self, *arguments, profile=None, **more_environment):
        """What a command that must succeed prints."""
        result = self.run(*arguments, "--output", "json", profile=profile, **more_environment)
        assert result.returncode == 0, result.stderr
        return json.loads(result.stdout)

    def start(self, *arguments, profile=None, **more_environment):
        """A command that needs a person at a browser before it can end."""
        self.forget_opened()
        return subprocess.Popen(
            self._command(arguments, profile),
            env={**self.environment, **more_environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def _command(self, arguments, profile):
        chosen = ["--profile", profile] if profile else []
        return [AWS, *arguments, *chosen]

    def opened(self, command=None):
        """The URL that the CLI wants a person to look at."""

        def url():
            if command and command.poll() is not None:
                raise AssertionError(f"ended before it opened a browser:\n{command.communicate()[0]}")
            return self.was_opened() and (self.home / "opened").read_text().strip()

        return until("the CLI to open a browser", url, 30)

    def was_opened(self):
        return (self.home / "opened").exists()

    def forget_opened(self):
        (self.home / "opened").unlink(missing_ok=True)

    def login(self, browser, user, profile, *arguments, **more_environment):
        """`aws sso login` with a person who signs in and allows it. Gives what the CLI printed."""
        command = self.start("sso", "login", *arguments, profile=profile, **more_environment)
        try:
            browser.visit(self.opened(command))
            browser.sign_in(user)
            browser.press("Allow access")
            printed, _ = command.communicate(timeout=30)
        finally:
            if command.poll() is None:
                command.kill()
                command.communicate()
        assert command.returncode == 0, printed
        return printed

    # Its caches.

    def token_file(self, session):
        return self.home / ".aws/sso/cache" / (hashlib.sha1(session.encode()).hexdigest() + ".json")

    def token_files(self):
        """Tokens, not client registrations."""
        found = []
        for path in (self.home / ".aws/sso/cache").glob("*.json"):
            if "accessToken" in json.loads(path.read_text()):
                found.append(path)
        return found

    def token(self):
        (path,) = self.token_files()
        return json.loads(path.read_text())

    def expire_token(self):
        """As if the access token's time were over; the refresh token's is not."""
        (path,) = self.token_files()
        token = json.loads(path.read_text())
        token["expiresAt"] = "2020-01-01T00:00:00Z"
        path.write_text(json.dumps(token))
        self.forget_credentials()

    def forget_credentials(self):
        shutil.rmtree(self.home / ".aws/cli/cache", ignore_errors=True)
