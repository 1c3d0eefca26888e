#!/usr/bin/env bash
# What forms of household surveys make of a question that was not asked (openrosa-xpath-evaluator 3.1.0, by which Enketo and
# KoBo compute ODK forms; jsdom 26.1.0 for the document, Node 20).
#
# Guessed: where an income was not asked, neither "at or above the line" nor "not below it" is true; a sum passes over what is
# blank, as one in a workbook does; a day that there is not is blank.
# Seen: "not below the line" is true of an income that nobody asked, and of one written 3,150 or in full-width digits, as each is
# no number; so is `boolean()` of it. Nobody is found uninsured where nobody was asked. One blank part makes a sum, the least and
# the greatest no number at all, and what is compared with them false again, or true under `not`. 31 February 2018 is 3 March.
# Matters where criteria are put into the form that the team fills in: a negation turns "not asked" into "met". Each has to
# begin with `. != ''`, and what is open has to be an answer of its own.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund openrosa-xpath-evaluator@3.1.0 jsdom@26.1.0
cat >ask.js <<'JS'
const { JSDOM } = require('jsdom');
const form = `<h><income/><comma>3,150</comma><wide>３１５０</wide>
  <m><wages>1000</wages><insured/></m><m><wages/><insured/></m></h>`;
const { window } = new JSDOM(form, { contentType: 'text/xml' });
Object.assign(globalThis, { window, document: window.document });
for (const name of ['Node', 'XPathResult', 'XPathEvaluator', 'DOMParser']) globalThis[name] = window[name];
const { evaluate } = require('openrosa-xpath-evaluator')();
const asked = [
  '/h/income >= 3200',
  'not(/h/income < 3200)',
  'not(/h/comma < 3200)',
  'not(/h/wide < 3200)',
  'boolean(/h/income)',
  "count(/h/m[insured = 'no']) = 0",
  'sum(/h/m/wages)',
  'max(/h/m/wages)',
  'not(sum(/h/m/wages) < 3200)',
  "format-date(date('2018-02-31'), '%Y-%m-%d')",
];
for (const one of asked) {
  const { resultType, numberValue, stringValue, booleanValue } = evaluate(one, window.document, null, 0);
  console.log(`${one} -> ${resultType === 1 ? numberValue : resultType === 3 ? booleanValue : stringValue}`);
}
JS
seen=$(node ask.js)
echo "$seen"
diff - <(echo "$seen") <<'SEEN'
/h/income >= 3200 -> false
not(/h/income < 3200) -> true
not(/h/comma < 3200) -> true
not(/h/wide < 3200) -> true
boolean(/h/income) -> true
count(/h/m[insured = 'no']) = 0 -> true
sum(/h/m/wages) -> NaN
max(/h/m/wages) -> NaN
not(sum(/h/m/wages) < 3200) -> true
format-date(date('2018-02-31'), '%Y-%m-%d') -> 2018-03-03
SEEN
echo 'as described'
