/** A finding in words, and what is proposed for it: members by number, no names. */
import { compare, divide, exact, plus, toDecimalString } from '../base/exact.js';
import type { InspectionCode } from '../base/inspection-code.js';
import { memberIndex } from '../explain/people.js';
import { knownOptions, type OptionTable } from '../records/options.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';
import { figures, rounded } from '../words/figures.js';
import { findingWords } from '../words/findings.js';
import { words } from '../words/index.js';
import type { FindingCode } from '../words/sentences.js';
import { unitWord } from '../words/unit-text.js';
import type { Language } from '../words/words.js';
import type { RegisterCode } from '../words/zh/findings.js';
import type { Finding, Proposal } from './finding.js';

/** Whose words for fields and codes are used; by default those of Hunan's plan. */
export interface FindingWording<Types extends RulebookTypes = RulebookTypes> {
  readonly rulebook?: Rulebook<Types> | undefined;
}

const wordingOptions: OptionTable<FindingWording> = { rulebook: 'rulebook' };

/** So many ids are named; of more, how many there are. */
const NAMED = 5;

/** A finding in words. @throws InvalidRecordError where an option is not known */
export function describeFinding(finding: Finding, language: Language, wording: FindingWording = {}): string {
  const { code, level, path, params, others } = finding;
  const { rulebook = hunan2016To2020() } = knownOptions<{ rulebook?: Rulebook | undefined }>(wording, wordingOptions);
  const { listSeparator } = words[language];
  const { code: sentences, andMore } = findingWords[language];
  const info = rulebook.fields.at(level, path);
  const unit = info?.kind === 'percent' ? 'percent' : info?.unit;
  const inWords = (value: string) => info?.options?.[value]?.[language] ?? truth(value, language) ?? value;
  const said = Object.entries(params).map(([name, value]) => [name, VALUES.includes(name) ? inWords(value) : value]);
  const named = others?.slice(0, NAMED).map((one) => placeWords(one, level, rulebook, language, true));
  const list = named?.join(listSeparator);
  const { what, step, ...told } = inFigures(code, Object.fromEntries(said)) as Partial<Record<string, string>>;
  return sentences[code]({
    ...(told as Record<string, string>),
    ...(what === undefined ? {} : { what: contradiction(what, step, finding, rulebook, language) }),
    member: placeWords(path, level, rulebook, language, true),
    field: placeWords(path, level, rulebook, language, false),
    path,
    ...(unit === undefined ? {} : { unit: unitWord(unit, rulebook.fields.units, language, 'short') }),
    ...(list === undefined
      ? {}
      : { others: (others?.length ?? 0) > NAMED ? andMore(list, others?.length ?? 0) : list }),
  });
}

/** Codes whose value nobody wrote: it is computed, or the base of a ratio. */
const COMPUTED: readonly InspectionCode[] = ['transfersOverLine', 'yearJump'];

/** The figures among what a finding tells, as readers are given them; what somebody wrote stands as it is written. */
function inFigures(code: InspectionCode, told: Readonly<Record<string, string>>): Partial<Record<string, string>> {
  const names = Object.keys(told).filter((name) => /^-?\d+\.\d+$/.test(told[name] ?? '') && name !== 'times');
  const shown = figures(...names.map((name) => told[name] ?? ''));
  const short = names.flatMap((name, at) => (name === 'value' && !COMPUTED.includes(code) ? [] : [[name, shown[at]]]));
  const { apart } = told;
  const larger =
    apart === undefined || compare(exact(apart), exact(100)) <= 0
      ? {}
      : { larger: rounded(toDecimalString(divide(plus(exact(apart), exact(100)), exact(100))), 1) };
  return { ...told, ...Object.fromEntries(short), ...larger };
}

/** What is proposed for a finding, as a question: "error or real?". @throws InvalidRecordError where an option is not known */
export function describeProposal(
  { path, by, from, to }: Proposal,
  { level }: Pick<Finding, 'level'>,
  language: Language,
  wording: FindingWording = {},
): string {
  const { rulebook = hunan2016To2020() } = knownOptions<{ rulebook?: Rulebook | undefined }>(wording, wordingOptions);
  const { unknown } = words[language];
  const info = rulebook.fields.at(level, path);
  const inWords = (value: Proposal['from']) => {
    if (value === null) return unknown;
    const text = String(value);
    return info?.options?.[text]?.[language] ?? truth(text, language) ?? text;
  };
  const member = memberIndex(path) === undefined ? '' : placeWords(path, level, rulebook, language, true);
  const field = placeWords(path, level, rulebook, language, false);
  const both = member === '' || member === field ? field : findingWords[language].ofMember(member, field);
  return findingWords[language].mending[by]({ field: both, from: inWords(from), to: inWords(to) });
}

/** What cannot be true in a history: of the procedure, the sentence that verdicts have for it too. */
function contradiction(
  what: string,
  step: string | undefined,
  { level, path, params, others = [] }: Finding,
  rulebook: Rulebook,
  language: Language,
): string {
  const { sentences, day, listSeparator } = words[language];
  const { fields } = rulebook;
  const dated = [path, ...others].flatMap((one, index) => {
    const value = params[index === 0 ? 'first' : 'second'];
    if (value === undefined || index > 1 || fields.at(level, one)?.kind !== 'date') return [];
    return [`${placeWords(one, level, rulebook, language, false)} ${day(value)}`];
  });
  const { register } = findingWords[language];
  if (Object.hasOwn(register, what)) return register[what as RegisterCode](dated.join(listSeparator));
  return sentences.lifecycle.code[what as FindingCode]({
    step: step === undefined ? '' : (fields.groupAt(level, `procedure.${step}`)?.label[language] ?? step),
    member: memberIndex(path) === undefined ? '' : placeWords(path, level, rulebook, language, true),
    dates: dated.join(listSeparator),
  });
}

/** What of a finding's own is a value of its field. */
const VALUES: readonly string[] = ['value', 'byId', 'computed'];

const truth = (value: string, language: Language) =>
  value === 'true' ? words[language].yes : value === 'false' ? words[language].no : undefined;

/** A place in words: a member by number, or a field by its label; what is neither, such as an id, as it stands. */
function placeWords(
  path: string,
  level: Finding['level'],
  { fields, facts }: Rulebook,
  language: Language,
  byMember: boolean,
): string {
  const index = memberIndex(path);
  const info = fields.at(level, path);
  if (index !== undefined && (byMember || info === undefined)) return words[language].member(index + 1);
  return (info?.label ?? facts[level].get(path)?.labels ?? fields.groupAt(level, path)?.label)?.[language] ?? path;
}
