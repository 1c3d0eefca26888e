"""What lines and processes do that are not as most are: each on Spark, in more partitions than there are lines.
`python edges.py SOURCE-OF-piped COMMAND…`"""

import json
import sys
from pathlib import Path

sys.path.insert(0, sys.argv[1])
from piped import Fault, judged, through  # noqa: E402
from pyspark import SparkConf, SparkContext  # noqa: E402

tuopin = sys.argv[2:]
check = [*tuopin, "check", "-", "--format", "ndjson", "--quiet", "--as-of", "2018-12-31", "--lang", "zh"]
household = {"level": "household", "id": "户1", "members": [{"name": "彭大山"}]}
lines = [
    json.dumps(household, ensure_ascii=False).encode(),
    json.dumps(household).encode() + b"\r",
    b"",
    b" \t\r",
    "\u3000\ufeff".encode(),
    b"\x1c",
    b'{"level":"household","id":"\xc5\xed"}',
    b'{"level":\r"household","id":"2","members":[{}]}',
    b"null",
    b"[]",
]
fates = ["outcome", "outcome", None, None, None, "refused", "refused", "outcome", "refused", "refused"]

context = SparkContext("local[2]", "edges", conf=SparkConf().set("spark.ui.showConsoleProgress", "false"))
context.setLogLevel("OFF")
context.addPyFile(f"{sys.argv[1]}/piped.py")


def answers(rows):
    rows = list(rows)
    for number, text in judged(check, (line for _, line in rows)):
        yield rows[number - 1][0], text


def told(partitions):
    # Each with where it stood before it came into a partition.
    pairs = context.parallelize(list(enumerate(lines)), partitions).mapPartitions(answers).collect()
    return {at: json.loads(text) for at, text in pairs}


whole = told(1)
assert sorted(whole) == [at for at, fate in enumerate(fates) if fate is not None], sorted(whole)
for at, fate in enumerate(fates):
    assert fate is None or fate in whole[at], (at, whole[at])
print(f"ok {len(lines)} lines: verdicts, refusals and blank ones are told apart as tuopin does, each answer at its line")

spread = told(32)
assert spread.keys() == whole.keys()
for at, fate in enumerate(fates):
    # Why a line is refused names where it stands.
    assert fate is None or spread[at] == whole[at] or (fate == "refused" and "refused" in spread[at]), at
print("ok in 32 partitions, most of them empty, the same")

for command, why in [
    ([*tuopin, "check", "-", "--no-such-option"], "a command line that is wrong"),
    (["sh", "-c", "head -c 100; kill -9 $$"], "a process that is killed once it has printed something"),
    (["sh", "-c", "exit 4"], "a status that means a fault"),
    (["sh", "-c", "cat >/dev/null"], "a process that answers nothing"),
    (["sh", "-c", "cat; echo '{}'"], "one answer more than there were lines"),
]:
    try:
        list(judged(command, iter([b'{"a":1}'] * 50_000)))
        raise AssertionError(f"{why} was taken for an answer")
    except Fault:
        print(f"ok {why} is a fault")


def torn():
    yield b'{"a":1}'
    raise OSError("the source has gone")


try:
    list(through(["cat"], torn()))
    raise AssertionError("a source that breaks off was taken for its end")
except OSError:
    print("ok a source that breaks off is a fault")
context.stop()
