/** `--format junit`: the XML that CI servers read; a suite for each file. */
import { create } from 'xmlbuilder2';
import { printable } from '../../base/printable.js';
import { grouped } from '../grouped.js';
import type { ReportedFinding, Tested, TestReport } from './tested.js';

/** The report as an XML document. */
export function junitReport({ title, tested }: TestReport): string {
  // Characters that XML cannot hold at all would make the whole report unreadable.
  const document = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '\uFFFD' });
  const root = document.ele('testsuites', { name: title, ...countsOf(tested) });
  for (const [suite, list] of grouped(tested, (one) => one.suite)) {
    const element = root.ele('testsuite', { name: suite, ...countsOf(list) });
    for (const { name, line, broken, findings, notes = [] } of list) {
      const place = line === undefined ? {} : { line: String(line) };
      const item = element.ele('testcase', { name, classname: suite, file: suite, ...place });
      const [first] = findings;
      if (first !== undefined) {
        item
          .ele(broken === true ? 'error' : 'failure', { type: first.code, message: first.message })
          .txt(findings.map(lineOf).join('\n'));
      }
      if (notes.length > 0) item.ele('system-out').txt(notes.map(lineOf).join('\n'));
    }
  }
  return `${document.end({ prettyPrint: true })}\n`;
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
