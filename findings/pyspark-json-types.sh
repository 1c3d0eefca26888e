#!/usr/bin/env bash
# What PySpark makes of figures in lines of JSON, and of lines that are none (pyspark 3.5.7, Java 17, Python 3.11).
#
# Guessed: a text of digits compared with 0 is compared as the number it is, or refused; `count()` counts the rows that
# `collect()` collects; a decimal that has more digits than its column is refused or null.
# Seen: margins in quotes are of type STRING, and beside a whole number they are cast to INT: "-0.25" < 0 is false. Of the same
# frame under DROPMALFORMED `count()` is 3 and `collect()` has 2: it leaves out what the query asks for no column of. Declared
# DECIMAL(38,6), digits beyond the sixth are rounded without a word, so a shortfall of 0.0000004 is 0; a range where a number
# is declared is null (PERMISSIVE), as is what is not given. An id 0043 of CSV is 43 where types are inferred.
# Matters where shortfalls are counted: `margin < 0` misses those of less than 1; a null is no "not asked". Margins are to be
# declared, and outcomes counted, not margins.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check pyspark==3.5.7
cat >ask.py <<'PY'
from pyspark.sql import SparkSession

spark = (
    SparkSession.builder.master("local[1]")
    .config("spark.ui.enabled", "false")
    .config("spark.ui.showConsoleProgress", "false")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("OFF")


def written(name, *lines):
    with open(name, "w") as file:
        file.write("\n".join(lines))
    return name


texts = written("texts.ndjson", '{"id":"a","margin":"-0.25"}', '{"id":"b","margin":"-1.5"}')
frame = spark.read.json(texts)
print("margins as text:", frame.schema["margin"].dataType.simpleString(), [row.id for row in frame.filter("margin < 0").collect()])
mixed = written(
    "mixed.ndjson",
    '{"id":"a","margin":-0.25}',
    '{"id":"b","margin":{"from":-1,"to":1}}',
    '{"id":"c","margin":-0.0000004}',
    '{"id":"d","mar',
)
typed = spark.read.schema("id STRING, margin DECIMAL(38,6)")
print("declared:", [(row.id, str(row.margin)) for row in typed.json(mixed).collect()])
dropping = typed.option("mode", "DROPMALFORMED").json(mixed)
print("DROPMALFORMED, count and collect:", dropping.count(), len(dropping.collect()))
ids = written("ids.csv", "id", "0043", "0044")
print("ids:", [row.id for row in spark.read.option("header", True).option("inferSchema", True).csv(ids).collect()])
PY
unset SPARK_HOME
seen=$(SPARK_LOCAL_IP=127.0.0.1 PYSPARK_PYTHON="$folder/venv/bin/python" venv/bin/python ask.py 2>/dev/null)
echo "$seen"
diff - <(echo "$seen") <<'SEEN'
margins as text: string ['b']
declared: [('a', '-0.250000'), ('b', 'None'), ('c', '0.000000'), (None, 'None')]
DROPMALFORMED, count and collect: 3 2
ids: [43, 44]
SEEN
echo 'as described'
