#!/usr/bin/env bash
# What becomes of amounts that a village accountant writes in characters (nzh 1.0.14, cn2an 0.5.24, Node 20, Python 3.11).
#
# Guessed: 两 is read as 二; 三千二 is 3200, as everybody says it, or refused; a year in characters is its digits; what cannot be
# read raises an error.
# Seen: cn2an comes to what is meant, and refuses the rest. nzh passes over each character that it does not know: 两千三百 is 300,
# 两万三 is 3, 二〇一八 is 218, and 廿 or an amount in capitals is 0. 三千二 is 3002. Nothing is raised.
# Matters where incomes come from notes: an amount is off by a digit, by ten thousand or all of it, in both directions, and
# looks like any other. Such cells are to be asked about, or read by what refuses.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund nzh@1.0.14
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check cn2an==0.5.24
amounts='三千二百 三千二 两千三百 两万三 二〇一八 叁仟贰佰元整 廿 两三千'
cat >ask.js <<'JS'
const { cn } = require('nzh');
console.log('nzh:', process.argv.slice(2).map((one) => `${one} ${cn.decodeS(one)}`).join(', '));
JS
cat >ask.py <<'PY'
import sys

import cn2an


def read(amount):
    try:
        return cn2an.cn2an(amount, "smart")
    except ValueError:
        return "refused"


print("cn2an:", ", ".join(f"{one} {read(one)}" for one in sys.argv[1:]))
PY
# shellcheck disable=SC2086
seen=$(node ask.js $amounts; venv/bin/python ask.py $amounts)
echo "$seen"
diff - <(echo "$seen") <<'SEEN'
nzh: 三千二百 3200, 三千二 3002, 两千三百 300, 两万三 3, 二〇一八 218, 叁仟贰佰元整 0, 廿 0, 两三千 3000
cn2an: 三千二百 3200, 三千二 3200, 两千三百 2300, 两万三 23000, 二〇一八 2018, 叁仟贰佰元整 3200, 廿 20, 两三千 refused
SEEN
echo 'as described'
