#!/usr/bin/env bash
# What pipes and lines of PySpark make of a command that is killed, and of bytes (pyspark 3.5.7, Java 17, Python 3.11).
#
# Guessed: `rdd.pipe` fails the task where its command ends with another status than 0, or is killed; `textFile` cuts lines at
# line feeds, and with `use_unicode=False` gives the bytes of the file.
# Seen: a command that is killed after three lines of a thousand is done, with three lines: unless `checkCode=True`, which
# then fails 3 like 9. A line of bytes is piped as the text b'…'.
# `textFile` cuts at a carriage return too, though it be a space between two parts of one record, and hands over U+FFFD in
# the place of what is no UTF-8, as bytes too: a name in GBK comes changed and is no longer refused. `read.text` with
# `lineSep` and a cast to binary gives the bytes.
# Matters for every command that judges lines: a worker short of memory loses households without a word.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check pyspark==3.5.7
cat >ask.py <<'PY'
from pyspark.sql import SparkSession
from pyspark.sql.functions import col

spark = (
    SparkSession.builder.master("local[1]")
    .config("spark.ui.enabled", "false")
    .config("spark.ui.showConsoleProgress", "false")
    .getOrCreate()
)
context = spark.sparkContext
context.setLogLevel("OFF")
lines = context.parallelize([f"household {at}" for at in range(1000)], 1)


def came(command, **options):
    try:
        return f"{lines.pipe(command, **options).count()} lines"
    except Exception as fault:
        return type(fault).__name__


print("killed after three lines:", came("sh -c 'head -n 3; kill -9 $$'"))
print("killed, checkCode:", came("sh -c 'head -n 3; kill -9 $$'", checkCode=True))
print("ends with 3:", came("sh -c 'cat; exit 3'"))
print("ends with 3, checkCode:", came("sh -c 'cat; exit 3'", checkCode=True))
print("bytes:", context.parallelize([b'{"id":1}'], 1).pipe("cat").collect())
with open("lines.ndjson", "wb") as file:
    file.write(b'{"id":"a",\r"m":1}\n{"name":"\xc5\xed"}\n')
print("textFile:", context.textFile("lines.ndjson", 1).collect())
print("textFile, as bytes:", context.textFile("lines.ndjson", 1, use_unicode=False).collect())
rows = spark.read.text("lines.ndjson", lineSep="\n").select(col("value").cast("binary")).collect()
print("read.text, binary:", [bytes(row.value) for row in rows])
PY
unset SPARK_HOME
seen=$(SPARK_LOCAL_IP=127.0.0.1 PYSPARK_PYTHON="$folder/venv/bin/python" venv/bin/python ask.py 2>/dev/null)
echo "$seen"
diff - <(echo "$seen") <<'SEEN'
killed after three lines: 3 lines
killed, checkCode: Py4JJavaError
ends with 3: 1000 lines
ends with 3, checkCode: Py4JJavaError
bytes: ['b\'{"id":1}\'']
textFile: ['{"id":"a",', '"m":1}', '{"name":"��"}']
textFile, as bytes: [b'{"id":"a",', b'"m":1}', b'{"name":"\xef\xbf\xbd\xef\xbf\xbd"}']
read.text, binary: [b'{"id":"a",\r"m":1}', b'{"name":"\xc5\xed"}']
SEEN
echo 'as described'
