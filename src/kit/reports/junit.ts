/** `--format junit`: the XML that CI servers read; a suite for each file. */

import { grouped } from '../../base/grouped.js';
import { printable } from '../../base/printable.js';
import type { ReportedFinding, Tested, TestReport } from './tested.js';

/** An element: its name, its attributes, and the elements or the text in it. */
type Element = readonly [
  name: string,
  attributes: Readonly<Record<string, string>>,
  within: readonly Element[] | string,
];

/** The report as an XML document. */
export function junitReport({ title, tested }: TestReport): string {
  const suites = [...grouped(tested, (one) => one.suite)].map(([suite, list]): Element => {
    const cases = list.map((one) => caseElement(suite, one));
    return ['testsuite', { name: suite, ...countsOf(list) }, cases];
  });
  const root: Element = ['testsuites', { name: title, ...countsOf(tested) }, suites];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}\n`;
}

function caseElement(suite: string, { name, line, broken, findings, notes = [] }: Tested): Element {
  const place = line === undefined ? {} : { line: String(line) };
  const [first] = findings;
  const failure = (found: ReportedFinding): Element => {
    const attributes = { type: found.code, message: found.message };
    return [broken === true ? 'error' : 'failure', attributes, findings.map(lineOf).join('\n')];
  };
  const within: Element[] = first === undefined ? [] : [failure(first)];
  if (notes.length > 0) within.push(['system-out', {}, notes.map(lineOf).join('\n')]);
  return ['testcase', { name, classname: suite, file: suite, ...place }, within];
}

function written([name, attributes, within]: Element, indent: string): string {
  const told = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value, OF_ATTRIBUTE)}"`);
  const head = `${indent}<${name}${told.join('')}`;
  if (within.length === 0) return `${head}/>`;
  if (typeof within === 'string') return `${head}>${escaped(within, OF_TEXT)}</${name}>`;
  return [`${head}>`, ...within.map((one) => written(one, `${indent}  `)), `${indent}</${name}>`].join('\n');
}

const OF_TEXT = /[&<>]/g;
const OF_ATTRIBUTE = /[&<>"]/g;
const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Characters that XML cannot hold at all: they would make the whole report unreadable. */
const NO_CHARACTER = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

function escaped(text: string, special: RegExp): string {
  return text.replace(NO_CHARACTER, '\uFFFD').replace(special, (one) => NAMED[one] as string);
}

function countsOf(tested: readonly Tested[]): Readonly<Record<'tests' | 'failures' | 'errors', string>> {
  const failed = tested.filter(({ findings }) => findings.length > 0);
  const errors = failed.filter(({ broken }) => broken === true).length;
  return { tests: String(tested.length), failures: String(failed.length - errors), errors: String(errors) };
}

function lineOf({ file, line, column, message }: ReportedFinding): string {
  const place = [file && printable(file), line, column].filter((part) => part !== undefined).join(':');
  return place === '' ? message : `${place}: ${message}`;
}
