"""A PostgreSQL server from Debian's package, on loopback, for the length of a test run."""

import glob
import os
import pathlib
import shutil
import subprocess
import tempfile

from deadline import until
from program import free_port


class Postgres:
    def __init__(self):
        found = sorted(glob.glob("/usr/lib/postgresql/*/bin/postgres"))
        assert found, "PostgreSQL is not installed; run scripts/install-test-tools"
        self._programs = pathlib.Path(found[-1]).parent
        # PostgreSQL refuses to run as root, and its user may not enter root's folders.
        self._identity = {"user": "postgres", "group": "postgres"} if os.geteuid() == 0 else {}
        self._folder = pathlib.Path(tempfile.mkdtemp(prefix="vestibule-postgres-"))
        if self._identity:
            shutil.chown(self._folder, "postgres", "postgres")
        self.port = free_port()
        self._made = 0

    def __enter__(self):
        data = self._folder / "data"
        self._run("initdb", "-D", data, "-U", "vestibule", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C")
        self._log = open(self._folder / "log", "wb")
        self._process = subprocess.Popen(
            [self._programs / "postgres", "-D", data, "-p", str(self.port), "-h", "127.0.0.1", "-k", self._folder],
            cwd=self._folder,
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=self._log,
            **self._identity,
        )
        until("PostgreSQL", self._ready)
        return self

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait(timeout=30)
        self._log.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def database(self):
        self._made += 1
        name = f"vestibule_{self._made}"
        self._run("createdb", "-h", "127.0.0.1", "-p", str(self.port), "-U", "vestibule", name)
        return f"postgres://vestibule@127.0.0.1:{self.port}/{name}"

    def dump(self, url):
        """All that a database holds, as text."""
        return self._run("pg_dump", "--inserts", url)

    def _ready(self):
        if self._process.poll() is not None:
            raise AssertionError((self._folder / "log").read_text())
        client = ["pg_isready", "-q", "-h", "127.0.0.1", "-p", str(self.port)]
        return subprocess.run([self._programs / client[0], *client[1:]]).returncode == 0

    def _run(self, program, *arguments):
        command = [str(self._programs / program), *map(str, arguments)]
        done = subprocess.run(command, cwd=self._folder, capture_output=True, text=True, **self._identity)
        assert done.returncode == 0, done.stderr
        return done.stdout
