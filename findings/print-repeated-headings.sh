#!/usr/bin/env bash
# What of a register's headings a browser prints again on the next page (Chromium 153 of @sparticuz/chromium 153.0.0,
# Node 20), where headings have something to press in them, as tables that can be put in order have.
#
# Guessed: a heading is repeated as a whole, whatever it is made of.
# Seen: words, also in a span with `role="button"`, a link or a box of their own, stand on every page; a `<button>`, an
# `<input>` and a `<select>` on the first only, also where a style makes them look like words. Their cell is empty on all
# other pages, and nothing tells: the columns of a printed list of households lose their names from page two on.
# Matters where lists that can be sorted or filtered are printed and signed: headings have to be of words, with a role.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @sparticuz/chromium@153.0.0 playwright-core@1.65.1 pdfjs-dist@4.10.38
cat >print.mjs <<'JS'
import chromium from '@sparticuz/chromium';
import { chromium as driver } from 'playwright-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const heads = {
  words: 'INCOME',
  link: '<a href="#x">INCOME</a>',
  role: '<span role="button" tabindex="0">INCOME</span>',
  box: '<span style="display: inline-block">INCOME</span>',
  button: '<button>INCOME</button>',
  plain: '<button style="all: unset; display: inline">INCOME</button>',
  input: '<input value="INCOME">',
  select: '<select><option>INCOME</option></select>',
};
const browser = await driver.launch({ executablePath: await chromium.executablePath(), args: chromium.args, headless: true });
const page = await browser.newPage();
for (const [name, head] of Object.entries(heads)) {
  const rows = Array.from({ length: 150 }, (_, at) => `<tr><td>H${at}</td><td>3800</td></tr>`).join('');
  await page.setContent(`<table><thead><tr><th>HOUSEHOLD</th><th>${head}</th></tr></thead><tbody>${rows}</tbody></table>`);
  const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4' })), verbosity: 0 }).promise;
  const on = { HOUSEHOLD: 0, INCOME: 0 };
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const { items } = await (await pdf.getPage(at)).getTextContent();
    const text = items.map(({ str }) => str).join('');
    for (const word of Object.keys(on)) if (text.includes(word)) on[word] += 1;
  }
  const all = on.HOUSEHOLD === pdf.numPages && pdf.numPages > 2;
  console.log(`${name}: ${on.INCOME === pdf.numPages ? 'every page' : on.INCOME === 1 ? 'the first page' : on.INCOME}${all ? '' : ', and so are words'}`);
}
await browser.close();
JS
seen=$(node print.mjs)
echo "$seen"
diff - <(echo "$seen") <<'SEEN'
words: every page
link: every page
role: every page
box: every page
button: the first page
plain: the first page
input: the first page
select: the first page
SEEN
echo 'as described'
