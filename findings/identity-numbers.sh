#!/usr/bin/env bash
# What validators of resident identity numbers (GB 11643) accept: id-validator 1.3.0, idcard 4.2.0,
# china-id-card-validator 0.1.1, Node 20. All numbers are made here, of a place that there is not (439999) where they may be.
#
# Guessed: all three refuse a day that there is not, a birth to come and a wrong last character, and know x for X; they agree.
# Seen: no two agree. id-validator looks at the last character alone: it takes 31 February, a birth in 2099 and a place
# 000000. china-id-card-validator takes 31 February and 29 February of 1990. idcard refuses a number that ends in x for its small
# letter. Neither of these two reads fifteen digits. All three take somebody born in 1850, and the place 439999. None says why.
# Matters where ages come from numbers: whether a child is of school age, a pension is due. Valid by such a library is not
# true: the day has to be looked at by itself, and a refusal is no proof of a wrong number.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund id-validator@1.3.0 idcard@4.2.0 china-id-card-validator@0.1.1
cat >ask.js <<'JS'
const Validator = require('id-validator');
const { verify } = require('idcard');
const { default: made, ...rest } = require('china-id-card-validator');
const byChina = made ?? rest.validate ?? require('china-id-card-validator');
const byId = new Validator();

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const sealed = (digits) => digits + '10X98765432'[[...digits].reduce((sum, one, at) => sum + one * WEIGHTS[at], 0) % 11];
const endingIn = (last) =>
  Array.from({ length: 100 }, (_, at) => sealed(`43999919900301${String(100 + at)}`)).find((one) => one.endsWith(last));

const sound = endingIn('1');
const asked = {
  sound,
  'another last character': `${sound.slice(0, -1)}2`,
  'X written x': endingIn('X').toLowerCase(),
  '31 February': sealed('43999919890231101'),
  '29 February 1990': sealed('43999919900229101'),
  'born in 2099': sealed('43999920990301101'),
  'born in 1850': sealed('43999918500301101'),
  'place 000000': sealed('00000019900301101'),
  'fifteen digits': '439999900301101',
};
for (const [what, number] of Object.entries(asked)) {
  console.log(`${what}: ${[byId.isValid(number), verify(number), byChina(number)].join(' ')}`);
}
JS
seen=$(node ask.js)
echo "$seen"
diff - <(echo "$seen") <<'SEEN'
sound: true true true
another last character: false false false
X written x: true false true
31 February: true false true
29 February 1990: true false true
born in 2099: true false false
born in 1850: true true true
place 000000: true false false
fifteen digits: true false false
SEEN
echo 'as described'
