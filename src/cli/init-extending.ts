/** `tuopin init --extends`: a rulebook that builds on another one, with nothing of its own yet. */
import { readFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { printableJson } from '../base/printable.js';
import { evaluate } from '../evaluate/evaluate.js';
import { describeCaseFault } from '../kit/describe-case-fault.js';
import { placeText } from '../kit/positions.js';
import { readCases } from '../kit/read-cases.js';
import { levels } from '../records/catalog.js';
import { baseName } from '../rulebook/bases.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';
import { exitRuleOf } from '../rulebook/rules.js';
import { initWords } from '../words/command.js';
import { casesOfBase } from './case-index.js';
import { UsageError } from './exit.js';
import { madeText, refuseTaken, writeFiles } from './init.js';
import { rulebookFolder } from './load-folder.js';
import { rulebookOf } from './rulebook-option.js';
import type { Session } from './session.js';

/** What the new rulebook builds on, and whether the cases of that are wanted. */
export interface Extending {
  readonly base: string;
  readonly withCases: boolean;
}

/**
 * Makes the folder and says what each file in it is for.
 * @throws UsageError where the folder is there already, or the base is out of its reach or has no cases;
 * InvalidRulebookError where the base is at fault; the error of the system where the folder cannot be written
 */
export function initExtending(folder: string, { base, withCases }: Extending, session: Session): string {
  const say = initWords[session.language];
  refuseTaken(folder, say);
  const rulebook = rulebookOf({ rulebook: base }, session);
  const named = nameFrom(folder, base);
  if (named === undefined) throw new UsageError(say.outOfReach(base));
  const copied = withCases ? casesFrom(base, session) : {};
  const { id, validFrom, validTo } = rulebook;
  const own = basename(resolve(folder));
  const cover = {
    $schema: 'rulebook.json',
    id: /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(own) && own !== id ? own : 'my-rulebook',
    version: '1.0.0',
    labels: { zh: initWords.zh.name, en: initWords.en.name },
    extends: [named],
  };
  const first = {
    version: cover.version,
    date: new Date().toISOString().slice(0, 10),
    asOf: { from: validFrom, to: validTo },
    criteria: ['*'],
    labels: { zh: initWords.zh.first, en: initWords.en.first },
  };
  const files = {
    'rulebook.json': textOf(cover),
    'changes.json': textOf({ $schema: 'changes.json', changes: [first] }),
  };
  const cases = { 'first.json': textOf({ $schema: 'case.json', cases: firstCases(rulebook, session) }), ...copied };
  writeFiles(folder, files);
  writeFiles(join(folder, 'cases'), cases);
  return madeText(folder, say.extending(folder, id, rulebook.version), Object.keys(files), true, say);
}

/** The base as `extends` names it: the id of one that is shipped, else its folder as seen from the new one. */
function nameFrom(folder: string, base: string): string | undefined {
  if (rulebookFolder(base) !== base) return base;
  const way = relative(resolve(folder), resolve(base)).split(sep).join('/');
  const named = way.startsWith('..') ? way : `./${way}`;
  return baseName(named, '') === undefined ? undefined : named;
}

/** Of each level that can exit a record of which nothing is known, with what it comes to. */
function firstCases(rulebook: Rulebook, { language }: Session): readonly object[] {
  return levels
    .filter((level) => exitRuleOf(rulebook, level) !== undefined)
    .map((level) => {
      const record = { level, id: level, asOf: rulebook.validTo, ...(level === 'household' ? { members: [{}] } : {}) };
      const { outcome } = evaluate<RulebookTypes>(record, { rulebook });
      return { name: initWords[language].nothingKnown[level], record, expect: { outcome } };
    });
}

/** The case files of the base, each with the records that it names by their files. */
function casesFrom(base: string, { language, complain }: Session): Readonly<Record<string, string>> {
  const say = initWords[language];
  const folder = casesOfBase(base);
  if (folder === undefined) throw new UsageError(say.noCases(base));
  const { cases, faults } = readCases([folder]);
  for (const fault of faults) complain(`${placeText(fault)}: ${describeCaseFault(fault, language)}`);
  if (faults.length > 0) throw new UsageError(say.noCases(base));
  const files = [...new Set(cases.map(({ place }) => place.file))];
  return Object.fromEntries(
    files.map((file) => {
      const text = readFileSync(file, 'utf8');
      const name = join(basename(rulebookFolder(base)), relative(folder, file));
      const own = cases.filter(({ place }) => place.file === file);
      if (own.every(({ place }) => place.recordFile === undefined)) return [name, text];
      const { cases: held, ...rest } = JSON.parse(text) as { readonly cases: readonly object[] };
      const whole = held.map((one, index) => {
        const { recordFile, ...given } = one as { readonly recordFile?: string };
        return recordFile === undefined
          ? one
          : { record: own.find(({ place }) => place.index === index)?.record, ...given };
      });
      return [name, textOf({ ...rest, cases: whole })];
    }),
  );
}

function textOf(value: object): string {
  return `${printableJson(value, 2)}\n`;
}
