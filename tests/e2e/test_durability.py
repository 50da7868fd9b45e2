"""What was acknowledged is there after the process was killed at any moment."""

import concurrent.futures
import itertools
import threading

import pytest
from botocore.exceptions import BotoCoreError, ClientError

from conftest import client
from deadline import until
from program import KEY, SECRET, run, serve



def initialized(home, *where):
    done = run("init", *where, "--root-access-key", f"{KEY}:{SECRET}", home=home)
    assert done.returncode == 0, done.stderr
    return where


def store_of(url):
    (instance,) = client(url, "sso-admin", KEY, SECRET).list_instances()["Instances"]
    return instance["IdentityStoreId"]


class Storm:
    """Many callers that make users as fast as they can, and remember which were acknowledged."""

    def __init__(self, url, store, callers=8):
        self.acknowledged = []
        self._over = threading.Event()
        self._numbers = itertools.count()
        self._pool = concurrent.futures.ThreadPoolExecutor(callers)
        self._url, self._store = url, store
        self._callers = [self._pool.submit(self._call) for _ in range(callers)]

    def _call(self):
        people = client(self._url, "identitystore", KEY, SECRET, retries=1)
        while not self._over.is_set():
            name = f"user-{next(self._numbers)}"
            try:
                made = people.create_user(
                    IdentityStoreId=self._store,
                    UserName=name,
                    DisplayName=name,
                    Name={"GivenName": "Storm", "FamilyName": "Bird"},
                )
            except (BotoCoreError, ClientError):
                return
            self.acknowledged.append((made["UserId"], name))

    def end(self):
        self._over.set()
        self._pool.shutdown()
        for caller in self._callers:
            caller.result()


def everyone(url, store):
    pages = client(url, "identitystore", KEY, SECRET).get_paginator("list_users").paginate(IdentityStoreId=store)
    return {(user["UserId"], user["UserName"]) for page in pages for user in page["Users"]}


@pytest.mark.parametrize("moment", [40, 150])
def test_sqlite_keeps_every_acknowledged_user_when_the_server_is_killed(tmp_path, moment):
    where = initialized(tmp_path, "--data", tmp_path / "data")
    keeps_every_acknowledged_user(tmp_path, where, moment)


def test_postgres_keeps_every_acknowledged_user_when_the_server_is_killed(tmp_path, postgres):
    where = initialized(tmp_path, "--database", postgres.database(), "--key-file", tmp_path / "keys")
    keeps_every_acknowledged_user(tmp_path, where, 100)


def keeps_every_acknowledged_user(home, where, moment):
    with serve(*where, home=home) as server:
        store = store_of(server.url)
        storm = Storm(server.url, store)
        until("the storm", lambda: server.running() and len(storm.acknowledged) >= moment, 60)
        server.kill()
        storm.end()
    acknowledged = set(storm.acknowledged)
    with serve(*where, home=home) as server:
        there = everyone(server.url, store)
        assert acknowledged <= there, sorted(acknowledged - there)
        assert store_of(server.url) == store
