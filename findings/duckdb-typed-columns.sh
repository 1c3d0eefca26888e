#!/usr/bin/env bash
# What typed columns of DuckDB make of a register's figures (@duckdb/node-api 1.5.6-r.1, Node 20).
#
# Guessed: a DECIMAL(19, 4) column read from JSON keeps every digit or refuses the number, takes nothing but numbers, and
# stays exact when it is divided; `list_bool_and` over answers of which one is missing is NULL, as AND is.
# Seen: digits beyond the fourth are rounded without a word, so 3199.99995 is 3200 and no longer below a line of 3200; a
# JSON number goes through a double on its way (of 123456789012345.6789 the last digits change, of the same figure in quotes
# they do not); `true` is 1 yuan; "4_000" is 4000; a decimal divided by a number of persons is a double. `list_bool_and`
# passes over what is missing: everybody is insured where one has not been asked, though AND of the same answers is NULL.
# A date may be written 2019/01/02 or 2019-1-2, and 0.5 and "yes" are both true.
# Matters where outcomes are computed in SQL beside this library: money is to be held to its digits before it is read, or
# taken as text; per-head bounds are compared multiplied out; members are asked one by one for NULL.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1
cat >ask.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
const database = await (await DuckDBInstance.create(':memory:')).connect();
const told = async (sql) => (await database.runAndReadAll(sql)).getRowsJson().map(([one]) => String(one)).join(' ');
const columns = { 'DECIMAL(19, 4)': ['3199.99995', '123456789012345.6789', '"123456789012345.6789"', 'true', '"4_000"'], DATE: ['"2019/01/02"', '"2019-1-2"'], BOOLEAN: ['0.5', '"yes"', 'null'] };
for (const [type, texts] of Object.entries(columns)) {
  for (const text of texts) {
    writeFileSync('one.ndjson', `{"it":${text}}\n`);
    console.log(`${text} as ${type}:`, await told(`SELECT it::VARCHAR FROM read_json('one.ndjson', format = 'newline_delimited', columns = {it: '${type}'})`));
  }
}
for (const sql of ['typeof(9600::DECIMAL(19, 4) / 3)', 'list_bool_and([true, NULL])', 'true AND NULL::BOOLEAN', 'list_bool_and([NULL::BOOLEAN])']) {
  console.log(`${sql}:`, await told(`SELECT ${sql}`));
}
JS
seen=$(node ask.mjs)
echo "$seen"
diff - <(echo "$seen") <<'SEEN'
3199.99995 as DECIMAL(19, 4): 3200.0000
123456789012345.6789 as DECIMAL(19, 4): 123456789012345.6768
"123456789012345.6789" as DECIMAL(19, 4): 123456789012345.6789
true as DECIMAL(19, 4): 1.0000
"4_000" as DECIMAL(19, 4): 4000.0000
"2019/01/02" as DATE: 2019-01-02
"2019-1-2" as DATE: 2019-01-02
0.5 as BOOLEAN: true
"yes" as BOOLEAN: true
null as BOOLEAN: null
typeof(9600::DECIMAL(19, 4) / 3): DOUBLE
list_bool_and([true, NULL]): true
true AND NULL::BOOLEAN: null
list_bool_and([NULL::BOOLEAN]): null
SEEN
echo 'as described'
