"""Terraform with AWS's provider, unmodified: made, found unchanged, changed, destroyed."""

import os
import pathlib
import shutil
import subprocess

import pytest

from clients_page import WRITTEN_URL, block
from program import KEY, SECRET, environment, serve

CONFIGURATION = pathlib.Path(__file__).parent / "terraform/main.tf"
MIRROR = """provider_installation {{
  filesystem_mirror {{
    path = "{folder}"
  }}
}}
"""


class Terraform:
    def __init__(self, folder, mirror, provider):
        self.folder = folder
        (folder / "provider.tf").write_text(provider)
        (folder / "main.tf").write_text(CONFIGURATION.read_text())
        (folder / "settings").write_text(MIRROR.format(folder=mirror))
        self._environment = environment(
            folder, TF_CLI_CONFIG_FILE=str(folder / "settings"), CHECKPOINT_DISABLE="1", TF_IN_AUTOMATION="1"
        )
        self("init", "-input=false")

    def __call__(self, *arguments, seconds=240, status=0):
        done = subprocess.run(
            ["terraform", *arguments, "-no-color"],
            cwd=self.folder,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=seconds,
        )
        assert done.returncode == status, done.stdout[-4000:] + done.stderr
        return done.stdout

    def change(self, *words):
        text = (self.folder / "main.tf").read_text()
        for old, new in words:
            assert old in text, old
            text = text.replace(old, new)
        (self.folder / "main.tf").write_text(text)

    def apply(self):
        return self("apply", "-auto-approve", "-input=false")

    def finds_nothing_to_do(self):
        self("plan", "-input=false", "-detailed-exitcode")


@pytest.fixture
def terraform(tmp_path):
    """Terraform and its provider cannot be installed from package registries: they are used where they are."""
    mirror = os.environ.get("VESTIBULE_E2E_TERRAFORM")
    if not mirror or not shutil.which("terraform"):
        pytest.skip("this machine has no Terraform with AWS's provider")
    with serve("--ephemeral", "--root-access-key", f"{KEY}:{SECRET}", home=tmp_path) as server:
        folder = tmp_path / "terraform"
        folder.mkdir()
        yield Terraform(folder, mirror, block("Terraform", words=[(WRITTEN_URL, server.url)]))


def test_what_is_described_is_made_found_changed_and_destroyed(terraform):
    assert "0 changed, 0 destroyed" in terraform.apply()
    terraform.finds_nothing_to_do()
    terraform.change(
        ("PT4H", "PT2H"),
        ('relay_state      = "https://console.example.com"\n', ""),
        ('{ team = "builders" }', '{ team = "painters", since = "2026" }'),
        ("They build", "They paint"),
        ("Ada Lovelace", "Ada King"),
    )
    assert "0 added, 3 changed, 0 destroyed" in terraform.apply()
    terraform.finds_nothing_to_do()
    # As on AWS, a closed account stays in its OU, which therefore cannot be deleted with it.
    terraform("state", "rm", "aws_organizations_organizational_unit.workloads")
    terraform("destroy", "-auto-approve", "-input=false")
    assert terraform("state", "list").split() == []
