"""The nginx of docs/guides/decision-point.md, from Debian's package, on free ports."""

import re
import shutil
import socket
import subprocess
import sys
import urllib.error
import urllib.request

from deadline import until
from program import ROOT, free_port

GUIDE = ROOT / "docs/guides/decision-point.md"


def files_of_the_guide():
    """{name: text} of what a reader of the guide writes."""
    blocks = re.findall(r"<!-- file: (\S+) -->\n+```\w+\n(.*?)```", GUIDE.read_text(), re.DOTALL)
    return dict(blocks)


class Nginx:
    """The guide's service behind the guide's nginx, which asks the server at `url`.

    `changes` are (from, to) in the configuration."""

    def __init__(self, folder, url, *changes):
        self.program = shutil.which("nginx") or "/usr/sbin/nginx"
        self.folder, self.port, self._service = folder, free_port(), free_port()
        ports = [("127.0.0.1:8080", url.removeprefix("http://")), ("127.0.0.1:8081", f"127.0.0.1:{self.port}")]
        for name, text in files_of_the_guide().items():
            for old, new in [*ports, ("8082", str(self._service)), *(changes if name == "nginx.conf" else ())]:
                assert old in text or name != "nginx.conf", old
                text = text.replace(old, new)
            (folder / name).write_text(text)
        self._log = open(folder / "log", "wb")
        commands = [sys.executable, "shop.py"], [self.program, "-p", str(folder), "-c", "nginx.conf"]
        self._processes = [self._start(command) for command in commands]

    def _start(self, command):
        return subprocess.Popen(
            command, cwd=self.folder, stdin=subprocess.DEVNULL, stdout=self._log, stderr=self._log
        )

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self):
        until("nginx", self._ready)
        return self

    def __exit__(self, *_):
        for process in self._processes:
            process.terminate()
        for process in self._processes:
            process.wait(timeout=20)
        self._log.close()

    def _ready(self):
        if any(process.poll() is not None for process in self._processes):
            raise AssertionError((self.folder / "log").read_text())
        # Nobody is signed in, so nginx and the server have answered when this says 401.
        return self.get("/").status == 401 and self._service_listens()

    def _service_listens(self):
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self._service)) == 0

    def get(self, path, headers=(), method="GET", body=None):
        request = urllib.request.Request(f"{self.url}{path}", body, dict(headers), method=method)
        try:
            with urllib.request.urlopen(request, timeout=10) as reply:
                return Reply(reply.status, reply.read().decode())
        except urllib.error.HTTPError as error:
            return Reply(error.code, error.read().decode())
        except urllib.error.URLError:
            return Reply(0, "")


class Reply:
    def __init__(self, status, text):
        self.status, self.text = status, text

    def __repr__(self):
        return f"{self.status} {self.text}"
