#!/usr/bin/env bash
# What DuckDB makes of figures and ids whose type it infers (@duckdb/node-api 1.5.6-r.1, Node 20).
#
# Guessed: a value that does not fit the type taken from the first rows is refused, as a key that comes late is; a JSON
# column is compared with a number as the number that it holds; a column of ids with a leading zero somewhere stays text.
# Seen: after 20,480 rows of whole numbers, of JSON or CSV, the column is BIGINT and -0.25 is 0 without a word, and the id
# 004300 is 4300. Where the first 20,480 are null, or one is a range {"from", "to"}, the column is JSON, and compared with a
# whole number it is rounded to one: -0.25 < 0 is false, 1.6 < 2 is false, 1.4 > 1 is false. One certificate of twenty digits
# among identity numbers of eighteen makes all of them DOUBLE, and of four people there are two. `::decimal` is DECIMAL(18,3).
# Matters wherever shortfalls are counted by `margin < 0`: those of less than half a yuan, or point, are not there. Types are to
# be declared, ids as VARCHAR.
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
const told = async (sql) => (await database.runAndReadAll(sql)).getRowsJson().map((row) => row.join(' ')).join(', ');
const after = (count, each, last, head = []) =>
  `${[...head, ...Array.from({ length: count }, (_, at) => each(at)), ...last].join('\n')}\n`;
for (const count of [100, 20_480]) {
  writeFileSync('margins.ndjson', after(count, (at) => `{"id":"h${at}","margin":${at}}`, ['{"id":"last","margin":-0.25}']));
  writeFileSync('margins.csv', after(count, (at) => `h${at},${at}`, ['last,-0.25'], ['id,margin']));
  for (const file of ['margins.ndjson', 'margins.csv'])
    console.log(`${file}, ${count} rows before:`, await told(`SELECT typeof(margin), margin, margin < 0 FROM '${file}' WHERE id = 'last'`));
}
writeFileSync('ids.csv', after(20_480, (at) => String(100_000 + at), ['004300'], ['id']));
console.log('004300 after ids without a leading zero:', await told("SELECT typeof(id), id FROM 'ids.csv' ORDER BY id::BIGINT LIMIT 1"));
writeFileSync('nulls.ndjson', after(20_480, (at) => `{"id":"h${at}","margin":null}`, ['{"id":"last","margin":-0.25}']));
console.log('after nulls:', await told("SELECT typeof(margin), margin, margin < 0 FROM 'nulls.ndjson' WHERE id = 'last'"));
writeFileSync('ranges.ndjson', '{"id":"a","margin":{"from":1,"to":3}}\n{"id":"b","margin":-0.25}\n{"id":"c","margin":1.6}\n{"id":"d","margin":1.4}\n');
console.log('beside a range, -0.25 < 0, 1.6 < 2, 1.4 > 1:', await told("SELECT CASE id WHEN 'b' THEN margin < 0 WHEN 'c' THEN margin < 2 ELSE margin > 1 END FROM 'ranges.ndjson' WHERE id > 'a'"));
writeFileSync('cards.csv', 'card\n43312419651231001243\n433124196512310012\n433124196512310020\n433124196512310039\n');
console.log('four cards:', await told("SELECT typeof(any_value(card)), count(*), count(DISTINCT card) FROM 'cards.csv'"));
console.log("'0.0004'::decimal:", await told("SELECT typeof('0.0004'::decimal), '0.0004'::decimal"));
JS
seen=$(node ask.mjs)
echo "$seen"
diff - <(echo "$seen") <<'SEEN'
margins.ndjson, 100 rows before: DOUBLE -0.25 true
margins.csv, 100 rows before: DOUBLE -0.25 true
margins.ndjson, 20480 rows before: BIGINT 0 false
margins.csv, 20480 rows before: BIGINT 0 false
004300 after ids without a leading zero: BIGINT 4300
after nulls: JSON -0.25 false
beside a range, -0.25 < 0, 1.6 < 2, 1.4 > 1: false, false, false
four cards: DOUBLE 4 2
'0.0004'::decimal: DECIMAL(18,3) 0.000
SEEN
echo 'as described'
