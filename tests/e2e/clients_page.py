"""docs/clients.md as the tests use it: its blocks are the settings that they give to the clients."""

import re

from program import ROOT

PAGE = ROOT / "docs/clients.md"
WRITTEN_URL = "http://127.0.0.1:8080"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks():
    """Every block by its heading, and its number below it: {("Terraform", 0): "provider .."}."""
    found = {}
    for section in re.split(r"^## ", PAGE.read_text(), flags=re.MULTILINE)[1:]:
        heading = section.partition("\n")[0]
        for number, (_, text) in enumerate(BLOCK.findall(section)):
            found[heading, number] = text
    return found


def block(heading, number=0, words=()):
    """A block with the words that are particular to the page replaced; each must be there."""
    text = blocks()[heading, number]
    for written, wanted in words:
        assert written in text, f"docs/clients.md, {heading}: no `{written}`"
        text = text.replace(written, wanted)
    return text
