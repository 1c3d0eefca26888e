#!/usr/bin/env bash
# What Polars makes of a register whose later rows are written otherwise than its first thousand (polars 2.1.0,
# fastexcel 0.21.0, openpyxl 3.1.5 to write the workbook, Python 3.11).
#
# Guessed: a column in which numbers come first and words later is text as a whole, or its words are refused by cell; a row
# of the sheet is a row of the frame; a declared type refuses what it cannot hold.
# Seen: a column is typed by its first 1,000 rows. Of the rows after them 3,150 typed with its comma, 不详 and 否 are null without
# a word, and the id 0043 is 43. A household of whose row nothing fits is no row at all: `read_excel` drops rows that are
# empty, and the row was made empty first. fastexcel alone keeps it, as a row of nulls; of types that are declared to it the
# same becomes of what they do not hold. Only `schema_sample_rows=None` makes such columns text.
# Matters from the first register of more than a thousand rows: a household is missing and no count says so. Registers are to
# be read as text (`infer_schema_length=None` here), and rows counted against the sheet.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check polars==2.1.0 fastexcel==0.21.0 openpyxl==3.1.5
cat >ask.py <<'PY'
import fastexcel
import openpyxl
import polars

book = openpyxl.Workbook()
sheet = book.active
sheet.append(["户编号", "年纯收入", "参保"])
for row in range(1000):
    sheet.append([1000 + row, 9000 + row, 1])
sheet.append(["0043", "3,150", "否"])
sheet.append(["4300A", "不详", "是"])
sheet.append([5000, 8000, 1])
book.save("名册.xlsx")


def told(name, frame):
    print(f"{name}: {frame.height} rows, last", [tuple(row) for row in frame.tail(3).rows()])


declared = {"户编号": "string", "年纯收入": "float", "参保": "boolean"}
load = fastexcel.read_excel("名册.xlsx").load_sheet
told("read_excel", polars.read_excel("名册.xlsx"))
told("fastexcel", load(0).to_polars())
told("declared", load(0, dtypes=declared).to_polars())
told("all rows looked at", polars.read_excel("名册.xlsx", infer_schema_length=None))
PY
seen=$(venv/bin/python ask.py 2>/dev/null)
echo "$seen"
diff - <(echo "$seen") <<'SEEN'
read_excel: 1002 rows, last [(1999, 9999, 1), (43, None, None), (5000, 8000, 1)]
fastexcel: 1003 rows, last [(43.0, None, None), (None, None, None), (5000.0, 8000.0, 1.0)]
declared: 1003 rows, last [('0043', None, None), ('4300A', None, None), ('5000', 8000.0, True)]
all rows looked at: 1003 rows, last [('0043', '3,150', '否'), ('4300A', '不详', '是'), ('5000', '8000', '1')]
SEEN
echo 'as described'
