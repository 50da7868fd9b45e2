"""The program under test: running its commands, and keeping its servers."""

import json
import os
import pathlib
import re
import signal
import socket
import ssl
import subprocess
import urllib.error
import urllib.request

from deadline import until

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("VESTIBULE_BIN", str(ROOT / "target/debug/vestibule"))

# The root access key that tests found their organizations with.
KEY = "AKIAVESTIBULETESTAAA"
SECRET = "OfTheEndToEndTestsAndOfNothingElseAtAll2"


def environment(home, **more):
    """What a newcomer's shell has, and nothing of the shell that runs the tests."""
    return {"PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8", **more}


def run(*arguments, home, stdin="", seconds=60, **options):
    """Runs one command to its end; standard output and error are text."""
    return subprocess.run(
        [BINARY, *map(str, arguments)],
        env=environment(home),
        cwd=home,
        input=stdin,
        capture_output=True,
        text=True,
        timeout=seconds,
        **options,
    )


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """One running `vestibule serve` or `demo`. Its output goes to files, as a supervisor would do it."""

    def __init__(self, *arguments, home, **more_environment):
        self.home = pathlib.Path(home)
        self.logs = self.home / f"server-{free_port()}.log"
        self._output = self.logs.with_suffix(".out")
        with open(self._output, "wb") as out, open(self.logs, "wb") as err:
            self.process = subprocess.Popen(
                [BINARY, *map(str, arguments)],
                env=environment(home, **more_environment),
                cwd=home,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=err,
            )

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    @property
    def output(self):
        return self._output.read_text()

    @property
    def log(self):
        return self.logs.read_text()

    def running(self):
        if self.process.poll() is not None:
            raise AssertionError(
                f"the server ended with {self.process.returncode}:\n{self.output}\n{self.log}"
            )
        return True

    def first_json(self):
        """The object that `--json` prints before it goes on serving."""

        def parsed():
            self.running()
            try:
                return json.JSONDecoder().raw_decode(self.output.lstrip())[0]
            except json.JSONDecodeError:
                return None

        return until("the JSON that the server prints", parsed)

    def wait_healthy(self, url, authority=None):
        trusting = {"context": ssl.create_default_context(cafile=authority)} if authority else {}

        def healthy():
            self.running()
            try:
                with urllib.request.urlopen(f"{url}/healthz", timeout=5, **trusting) as reply:
                    return reply.status == 200
            except (urllib.error.URLError, ConnectionError):
                return False

        until(f"{url}/healthz", healthy)
        return self

    def stop(self):
        """Asks it to end, as a supervisor does; a server that does not end is a fault."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
                raise AssertionError("the server did not end within 20 s of SIGTERM") from None
        return self.process.returncode

    def kill(self):
        self.process.kill()
        self.process.wait()


def serve(*arguments, home, authority=None):
    """`vestibule serve` on a free loopback port, once it answers; by TLS if there is an authority to trust."""
    port = free_port()
    server = Server("serve", "--listen", f"127.0.0.1:{port}", *arguments, home=home)
    server.url = f"https://localhost:{port}" if authority else f"http://127.0.0.1:{port}"
    try:
        return server.wait_healthy(server.url, authority)
    except BaseException:
        server.kill()
        raise


def one_line_error(result):
    """Asserts that a command failed as people want to read it, and gives that line."""
    assert result.returncode != 0, result.stdout
    lines = result.stderr.strip().splitlines()
    assert len(lines) == 1, result.stderr
    assert not re.search(r"panicked|Error\(|Os \{|RUST_BACKTRACE|::", lines[0]), lines[0]
    return lines[0]
