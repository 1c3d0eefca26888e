/** The rules of cells that are to be filled in: what can be chosen there, and between which numbers one has to lie. */
import { addressOf } from './source-sheet.js';
import { OPTIONS, type WrittenBound, type WrittenChoice, type WrittenSheet } from './written-sheet.js';
import { writtenDecimal, writtenXml } from './written-xml.js';

/** Longer lists of options than fit into a cell's rule stand in a sheet of their own that nobody sees. */
const MAX_OPTIONS = 255;

/** The choices of sheets whose options do not fit. */
export const longChoices = (sheets: readonly WrittenSheet[]): WrittenChoice[] =>
  sheets.flatMap(({ choices = [] }) => choices.filter(({ options }) => !fits(options)));

/** The rules of a sheet. */
export function rulesXml({ choices = [], bounds = [] }: WrittenSheet, long: readonly WrittenChoice[]): string {
  const rules = [...choices.map((choice) => choiceXml(choice, long)), ...bounds.map(boundXml)];
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

/** Whether options fit into the rule of a cell, where commas stand between them. */
function fits(options: readonly string[]): boolean {
  return options.join(',').length <= MAX_OPTIONS && !options.some((option) => /[,"]/.test(option));
}

/** Where a rule of cells holds, and that all else is refused as it is typed. */
const ruleStart = (type: string, { column, from, to }: Pick<WrittenChoice, 'column' | 'from' | 'to'>) =>
  `<dataValidation type="${type}" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${addressOf(column, from)}:${addressOf(column, to)}">`;

function boundXml(bound: WrittenBound): string {
  const { whole, least, most } = bound;
  return `${ruleStart(whole ? 'whole' : 'decimal', bound)}<formula1>${writtenDecimal(least)}</formula1><formula2>${writtenDecimal(most)}</formula2></dataValidation>`;
}

function choiceXml(choice: WrittenChoice, long: readonly WrittenChoice[]): string {
  const { options } = choice;
  const own = addressOf(long.indexOf(choice) + 1, options.length).replace(/\d+$/, '');
  const list = long.includes(choice) ? `${OPTIONS}!$${own}$1:$${own}$${options.length}` : `"${options.join(',')}"`;
  return `${ruleStart('list', choice)}<formula1>${writtenXml(list)}</formula1></dataValidation>`;
}

/** The sheet of the options that fit nowhere else, those of each choice in a column. */
export function optionsSheet(long: readonly WrittenChoice[]): WrittenSheet {
  const most = Math.max(...long.map(({ options }) => options.length));
  const rows = Array.from({ length: most }, (_, row) =>
    long.map(({ options }) => (options[row] === undefined ? undefined : { text: options[row] })),
  );
  return { name: OPTIONS, rows };
}
