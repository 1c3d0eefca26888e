/** `--format sarif`: SARIF 2.1.0, which code scanners hand to one another. */
import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { printableJson } from '../../base/printable.js';
import type { ReportedFinding, TestReport } from './tested.js';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** The report as a SARIF log of one run. Only what is wrong stands in it. */
export function sarifReport({ title, version, rules, help = {}, tested }: TestReport): string {
  const codes = Object.keys(rules);
  const results = tested.flatMap(({ name, findings, notes = [] }) =>
    [...findings, ...notes].map((finding) => ({
      ruleId: finding.code,
      ruleIndex: codes.indexOf(finding.code),
      level: levels[finding.severity ?? 'error'],
      message: { text: `${name}: ${finding.message}` },
      ...locationsOf(finding),
    })),
  );
  const driver = {
    name: 'tuopin',
    fullName: title,
    semanticVersion: version,
    rules: codes.map((id) => ({
      id,
      shortDescription: { text: rules[id] ?? id },
      ...(help[id] === undefined ? {} : { help: { text: help[id] } }),
    })),
  };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${printableJson(log, 2)}\n`;
}

function locationsOf({ file, line, column }: ReportedFinding): object {
  if (file === undefined) return {};
  const region =
    line === undefined ? {} : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };
  return { locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region } }] };
}

/** A relative path stays one: whoever reads the log knows from where. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(sep).map(encodeURIComponent).join('/');
}
