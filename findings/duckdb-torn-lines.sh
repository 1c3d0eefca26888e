#!/usr/bin/env bash
# What `ignore_errors` of DuckDB's JSON reader leaves of lines beside one that broke off (@duckdb/node-api 1.5.6-r.1, Node 20).
#
# Guessed: a line that is no JSON is left out and counts nowhere, and every line that is JSON is read.
# Seen: the line that broke off is a row of NULLs, so `count(*)` counts it. Where it broke off behind a colon, the line after
# it, which is sound, is a row of NULLs too: one household fewer by its id, none fewer by count.
# Matters where parts of files are loaded as they come: read = loaded + refused holds by `count(*)` though a household is
# lost. Lines are to be checked before they are loaded, and rows counted by a column that is never NULL.
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
for (const torn of ['', '{"id":"b","outcome":"m', '{"id":']) {
  writeFileSync('some.ndjson', `{"id":"a","outcome":"met"}\n${torn}\n{"id":"c","outcome":"notMet"}\n{"id":"d","outcome":"met"}\n`);
  const rows = "read_json('some.ndjson', format = 'newline_delimited', ignore_errors = true, columns = {id: 'VARCHAR', outcome: 'VARCHAR'})";
  console.log(`a, ${torn === '' ? 'an empty line' : torn}, c, d:`, await told(`SELECT count(*), count(id), count(*) FILTER (outcome = 'notMet'), string_agg(id, '') FROM ${rows}`));
}
JS
seen=$(node ask.mjs)
echo "$seen"
diff - <(echo "$seen") <<'SEEN'
a, an empty line, c, d: 3 3 1 acd
a, {"id":"b","outcome":"m, c, d: 4 3 1 acd
a, {"id":, c, d: 4 2 0 ad
SEEN
echo 'as described'
