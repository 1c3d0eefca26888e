#!/usr/bin/env bash
# What a survey library says of a sample from one village, and of one without a wrong exit (svy 0.35.0, the successor of
# samplics, Python 3.11).
#
# Guessed: a design of one cluster is refused wherever it stands, as no variance can be told from it; where no wrong exit was
# found, each kind of interval still has an upper end.
# Seen: one village in a stratum is refused, with what to do about it. One village and no strata is not: the standard error is
# 0.0000, the coefficient of variation 0.00 %, and `singletons` lists nothing; only the interval is nan. Of twenty households in
# two villages without a wrong exit the standard error is 0 too, and the intervals "logit", "beta" and "wilson" are nan;
# "korn-graubard" says of those who exited rightly 0.11 to 100 %.
# Matters for a third-party evaluation: "0 % +- 0" is what a report takes from such a table, of the samples that say least.
# Clusters are to be counted before, and at 0 a one-sided exact interval is to be made by hand.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check svy==0.35.0
cat >ask.py <<'PY'
import polars
import svy


def told(name, wrong, village, stratum=None, **how):
    columns = {"wrong": wrong, "village": village, "weight": [1.0] * len(wrong)}
    frame = polars.DataFrame(columns if stratum is None else {**columns, "stratum": stratum})
    sample = svy.Sample(frame, svy.Design(psu="village", wgt="weight", stratum=None if stratum is None else "stratum"))
    try:
        rows = str(sample.estimation.prop("wrong", **how)).splitlines()
        print(f"{name}:", " ".join(rows[4].split()), "| singletons:", sample.singletons.height)
    except Exception as error:
        print(f"{name}:", type(error).__name__)


told("one village in a stratum", [0, 0, 1, 0, 0, 1], [1, 1, 2, 2, 3, 3], ["a", "a", "b", "b", "b", "b"])
told("one village, no strata", [0, 0, 1, 0], [1, 1, 1, 1])
for kind in ("logit", "beta", "wilson", "korn-graubard"):
    told(f"no wrong exit, {kind}", [0] * 20, [1] * 10 + [2] * 10, ci_method=kind)
PY
seen=$(venv/bin/python ask.py 2>/dev/null)
echo "$seen"
diff - <(echo "$seen") <<'SEEN'
one village in a stratum: SingletonError
one village, no strata: 0 0.7500 0.0000 nan nan 0.00 | singletons: 0
no wrong exit, logit: 0 1.0000 0.0000 nan nan 0.00 | singletons: 0
no wrong exit, beta: 0 1.0000 0.0000 nan nan 0.00 | singletons: 0
no wrong exit, wilson: 0 1.0000 0.0000 nan nan 0.00 | singletons: 0
no wrong exit, korn-graubard: 0 1.0000 0.0000 0.0011 1.0000 0.00 | singletons: 0
SEEN
echo 'as described'
