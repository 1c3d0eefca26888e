"""Lines of text through a command, one process for each piece of the source: every line has its answer, or the task fails
and Spark tries it again. Bytes go in and bytes come out: no locale of a worker has a say in them."""

import json
import os
import re
import subprocess
import tempfile
import threading
from collections import deque

# What tuopin ends with where all was judged, and where something was refused or there was nothing; all else is a fault.
DONE = (0, 3)

# What tuopin passes over as a blank line.
BLANK = re.compile("[\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]*")


class Fault(Exception):
    """A process did not do its work: what it printed is not to be used."""


def is_blank(line):
    if line[:1] == b"{":
        return False
    try:
        return BLANK.fullmatch(line.decode("utf-8")) is not None
    except UnicodeDecodeError:
        return False


def through(command, lines):
    """The lines that a command prints of those it is given; a Fault where it ends otherwise than it should, be it killed."""
    said = tempfile.TemporaryFile()
    env = {**os.environ, "LC_ALL": "C.UTF-8"}
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said, env=env)
    faults = []

    def feed():
        try:
            for line in lines:
                process.stdin.write(line + b"\n")
            process.stdin.close()
        except BrokenPipeError:
            pass  # It has ended: by what status is asked below.
        except BaseException as fault:  # noqa: BLE001 - whatever keeps lines from coming, the command must not end as if it had all
            faults.append(fault)
            process.kill()

    feeder = threading.Thread(target=feed, daemon=True)
    feeder.start()
    try:
        for line in process.stdout:
            yield line[:-1] if line.endswith(b"\n") else line
        status = process.wait()
        feeder.join()
    finally:
        process.kill()
        process.wait()
    if faults:
        raise faults[0]
    if status not in DONE:
        said.seek(0)
        raise Fault(f"{' '.join(command)} ended with {status}: {said.read()[-2000:].decode('utf-8', 'replace')}")


def judged(command, lines):
    """`(number, answer)` of each line that is not blank: a verdict, or why it is refused."""
    numbers = deque()

    def counted():
        for number, line in enumerate(lines, start=1):
            if not is_blank(line):
                numbers.append(number)
            yield line

    for answer in through(command, counted()):
        if not numbers:
            raise Fault(f"an answer to no line: {answer[:200]!r}")
        number = numbers.popleft()
        if b'"refused"' in answer:
            told = json.loads(answer)
            if "refused" in told and told["line"] != number:
                raise Fault(f"line {number} was refused as line {told['line']}")
        yield number, answer
    if numbers:
        raise Fault(f"{len(numbers)} lines without an answer, the first of them {numbers[0]}")
