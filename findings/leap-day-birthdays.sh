#!/usr/bin/env bash
# When somebody born on 29 February has completed six years, by two rule engines (@gorules/zen-engine 0.54.0, feelin 8.2.0).
#
# Guessed: both count whole years as ages are counted in law, complete on 1 March of a common year; and one engine
# answers alike whether years are added to a birth date or counted between two dates.
# Seen: zen counts six years on 28 February already. feelin comes to that day too where six years are added; between the
# same two dates it counts P5Y11M30D, a duration "of years and months" with days in it: one engine, two answers.
# Matters for the bounds of compulsory education and of pensions: a rule moved to such an engine compares birth dates
# with the last one that is old enough, and leaves the counting of years alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @gorules/zen-engine@0.54.0 feelin@8.2.0
cat >ask.mjs <<'JS'
import zen from '@gorules/zen-engine';
import { evaluate } from 'feelin';
const years = (day, born) => zen.evaluateExpressionSync(`d("${day}").diff("${born}", "year")`, {});
console.log('zen, born 29 February, on 28 February:', years('2018-02-28', '2012-02-29'));
console.log('zen, born 1 March, on 28 February:', years('2018-02-28', '2012-03-01'));
console.log('zen, born 29 February, on 27 February:', years('2018-02-27', '2012-02-29'));
const feel = (text) => JSON.stringify(evaluate(text, {}).value);
console.log('feelin, born 29 February, six years added:', feel('date("2012-02-29") + duration("P6Y") <= date("2018-02-28")'));
console.log('feelin, between the two days:', feel('string(years and months duration(date("2012-02-29"), date("2018-02-28")))'));
JS
seen=$(node ask.mjs)
echo "$seen"
diff - <(echo "$seen") <<'SEEN'
zen, born 29 February, on 28 February: 6
zen, born 1 March, on 28 February: 5
zen, born 29 February, on 27 February: 5
feelin, born 29 February, six years added: true
feelin, between the two days: "P5Y11M30D"
SEEN
echo 'as described'
