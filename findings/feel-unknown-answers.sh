#!/usr/bin/env bash
# What a FEEL interpreter makes of an answer that is not there yet (feelin 8.2.0, Node 20).
#
# Guessed: whatever asks about an unknown is itself unknown (null), as `all` over a list with a null is.
# Seen: a comparison and `all` are unknown; `every ... satisfies` says false of the same members, be the others fine or
# not; a range whose lower end is unknown takes in what is below its upper end, where `between` the same ends is unknown;
# `if` takes its `else`. So "every member is insured" is "no" while one has not been asked, and "at least the line" is
# "yes" where the line is not known and the question is put as a range.
# Matters where criteria are moved between this library and a decision table: quantifiers and ranges have to be written
# as comparisons joined by `all`, or the missing input asked for first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund feelin@8.2.0
cat >ask.mjs <<'JS'
import { evaluate } from 'feelin';
const asked = [
  'null >= 2952',
  'all([null, true])',
  'every x in [null, 5000] satisfies x >= 2952',
  'some x in [null, 5000] satisfies x >= 2952',
  'some x in [null, 1000] satisfies x >= 2952',
  '4000 in [null..5000]',
  '4000 between null and 5000',
  'if null >= 2952 then "met" else "not met"',
];
for (const one of asked) console.log(`${one} -> ${JSON.stringify(evaluate(one, {}).value)}`);
JS
seen=$(node ask.mjs)
echo "$seen"
diff - <(echo "$seen") <<'SEEN'
null >= 2952 -> null
all([null, true]) -> null
every x in [null, 5000] satisfies x >= 2952 -> false
some x in [null, 5000] satisfies x >= 2952 -> true
some x in [null, 1000] satisfies x >= 2952 -> false
4000 in [null..5000] -> true
4000 between null and 5000 -> null
if null >= 2952 then "met" else "not met" -> "not met"
SEEN
echo 'as described'
