"""Waiting for things that other programs do: poll for a condition, give up at a deadline."""

import threading
import time


def until(what, probe, seconds=20.0):
    """The first true answer of `probe`; `what` is named when it never came."""
    ends = time.monotonic() + seconds
    pause = threading.Event()
    while True:
        answer = probe()
        if answer:
            return answer
        if time.monotonic() >= ends:
            raise AssertionError(f"waited {seconds:g} s in vain for {what}")
        pause.wait(0.02)
