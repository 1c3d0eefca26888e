"""Judges households that lie as lines of JSON in many files, on Spark: verdicts with file and line, a roll-up, and the proof
that nothing was lost.

    spark-submit --py-files piped.py judge.py SOURCE OUT --as-of 2018-12-31 [--tuopin "npx tuopin"]

OUT/verdicts has a line for each record: file, where its piece begins, line in it, answer, with tabs between. OUT/states has
a state for each piece, OUT/rollup.json what they come to."""

import argparse
import json
import shlex
import subprocess
from itertools import groupby
from pathlib import Path

from piped import is_blank, judged, through
from pyspark.sql import SparkSession
from pyspark.sql.functions import col


def pieces(rows):
    """A file, or the part of it that Spark has cut off, with its lines one after the other."""
    for (file, start), some in groupby(rows, key=lambda row: (row.file_name, row.file_block_start)):
        yield file, start, (bytes(row.value) for row in some)


def verdicts(command):
    def of(rows):
        for file, start, lines in pieces(rows):
            for number, answer in judged(command, lines):
                yield f"{file}\t{start}\t{number}\t".encode() + answer

    return of


def states(command):
    def of(rows):
        for file, start, lines in pieces(rows):
            # A task that is tried again makes the same part, and no part is merged twice.
            yield from through([*command, "--part", f"{file}:{start}"], lines)

    return of


def fate(line):
    """What came of the record of a line that was written: a verdict begins with its level."""
    answer = line.split("\t", 3)[3]
    if answer.startswith('{"level":'):
        return "judged"
    return "refused" if "refused" in json.loads(answer) else "neither"


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("source")
    asked.add_argument("out")
    asked.add_argument("--as-of", required=True)
    asked.add_argument("--tuopin", default="npx tuopin")
    asked.add_argument("--lang", default="en")
    options = asked.parse_args()
    # Without `--lang` each worker would take the language of its own locale.
    tuopin = [*shlex.split(options.tuopin)]
    spoken = ["--lang", options.lang]
    check = [*tuopin, "check", "-", "--format", "ndjson", "--quiet", "--as-of", options.as_of, *spoken]
    partial = [*tuopin, "rollup", "-", "--partial", "--quiet", "--as-of", options.as_of, *spoken]

    spark = SparkSession.builder.appName("tuopin").getOrCreate()
    # As bytes, and cut at line feeds alone: as text, what is no UTF-8 would be mended, and a line cut at a carriage return.
    text = spark.read.text(options.source, lineSep="\n")
    lines = text.select(
        col("value").cast("binary"), col("_metadata.file_name"), col("_metadata.file_block_start")
    ).rdd
    print(f"{lines.getNumPartitions()} partitions", flush=True)
    out = options.out
    lines.mapPartitions(verdicts(check)).saveAsTextFile(f"{out}/verdicts")
    lines.mapPartitions(states(partial)).saveAsTextFile(f"{out}/states")

    parts = sorted(str(part) for part in Path(out, "states").glob("part-*") if part.stat().st_size > 0)
    merged = subprocess.run(
        [*tuopin, "rollup", "--merge", "--format", "json", *spoken, *parts], stdout=subprocess.PIPE, check=False
    )
    if merged.returncode not in (0, 3):
        raise SystemExit(f"rollup --merge ended with {merged.returncode}")
    Path(out, "rollup.json").write_bytes(merged.stdout)

    # Counted again from what was read and what was written, not from what the tasks say of themselves: a task that was
    # tried again is there once.
    read = lines.map(lambda row: "blank" if is_blank(bytes(row.value)) else "in").countByValue()
    written = spark.sparkContext.textFile(f"{out}/verdicts").map(fate).countByValue()
    spark.stop()
    told = f"{read['in']:,} in = {written['judged']:,} out + {written['refused']:,} refused, {read['blank']:,} blank"
    if read["in"] != written["judged"] + written["refused"]:
        raise SystemExit(f"something was lost: {told}")
    print(told)


if __name__ == "__main__":
    main()
