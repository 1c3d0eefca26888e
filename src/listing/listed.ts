/**
 * What a list says: of each record who it is and what came of it, with why it is not met or open, and at the end the
 * sums. Of the records before only the sums are kept.
 */
import { type Issue, type IssueCode, lacksUnit, lacksYearColumn } from '../base/issue.js';
import { type Outcome, outcomes } from '../base/outcome.js';
import { isValues } from '../base/values.js';
import type { CriterionVerdict, Verdict } from '../evaluate/verdict.js';
import { isExitVerdict } from '../evaluate/with-procedure.js';
import { readingsLine } from '../explain/all-readings.js';
import { type Case, criterionLabel } from '../explain/case.js';
import { caveatTexts } from '../explain/caveats.js';
import { contradictionLines } from '../explain/history-findings.js';
import { howReached, recordOf } from '../explain/how-reached.js';
import { whatIfNote } from '../explain/overrides.js';
import { outcomeWords } from '../explain/rule-words.js';
import { otherReadings } from '../explain/table.js';
import { MARKS } from '../explain/text.js';
import type { Tone } from '../present/document.js';
import type { Level } from '../records/catalog.js';
import { issueText } from '../records/describe-issue.js';
import { soundText } from '../records/field.js';
import type { ParsedRecord } from '../records/parse.js';
import { listWords } from '../words/command.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import { type Figure, figureText, listedFigure } from './figure.js';
import { keptWhy } from './kept-why.js';
import { onRegister, outcomeTogether, reserving, signsOf, verdictsIn } from './reservations.js';
import {
  type Cells,
  type CriterionCounts,
  countedWords,
  type ListCounts,
  type Listed,
  type ListedVerdict,
  type ListSettings,
  type OfTable,
  type RegisterCount,
  type ResultCounts,
  rulebookLine,
  type Sums,
  type VillageCounts,
} from './result.js';
import { standsAt } from './stands-at.js';
import { type Who, whoOf, writtenWho } from './who.js';
import { whyText } from './why.js';

/** What has to be told of a record besides: why it is not met or open, or what stands beside that. */
export interface ListedNote {
  readonly mark: string;
  readonly text: string;
  readonly tone?: Tone;
  /** Said at length elsewhere, of all of a table or at the end: beside a record its outcome says it in brief. */
  readonly toldAtEnd?: boolean;
}

/** What is said of a record; of one that was refused, as far as it can be read. */
export interface ListedRecord extends Who {
  readonly outcome: Outcome | 'refused';
  /** The outcome in words. */
  readonly named: string;
  /** Those of what has to be told beside it. A cell that is counted and filtered by holds the words alone. */
  readonly signs: string;
  readonly level: Level | null;
  readonly id: string;
  readonly village: string;
  /** What that is called; blank where the record does not say it. */
  readonly called: string;
  readonly county: string;
  readonly asOf: string;
  readonly figure: Figure | undefined;
  readonly notes: readonly ListedNote[];
}

/** The same as the cells of a line. */
export interface ListedCells {
  readonly mark: string;
  readonly tone: Tone;
  /** Its village; of one that is in none what it is. */
  readonly group: string;
  /** Of one that was refused all that is known of it. */
  readonly id: string;
  readonly name: string;
  readonly persons: string;
  readonly figure: string;
  readonly outcome: string;
  readonly notes: readonly ListedNote[];
}

/** A row of sums: what they are of, and how many came out how. */
export type SumsRow = readonly [name: string, ...counts: string[]];

/** The sums at the end. */
export interface ListedSums {
  readonly byCriterion: readonly SumsRow[];
  /** Empty where all are of one village. */
  readonly byVillage: readonly SumsRow[];
  readonly byKind: readonly string[];
  /** What the marks mean; empty where there are none. */
  readonly legend: string;
  readonly total: string;
  readonly remarks: readonly string[];
}

/** Makes the list. */
export interface Listing {
  listed(result: Listed): ListedRecord;
  cells(result: Listed): ListedCells;
  /** Adds a record to the sums. */
  count(result: Listed & OfTable): void;
  /** Adds what is told of tables beside none of their records. */
  ofTables(told: OfTable): void;
  /** What was counted since this was last asked; plain data. */
  counted(): ListCounts;
  /** Adds what was counted elsewhere, of records that come next. */
  add(counts: ListCounts): void;
  sums(counts: Sums): ListedSums;
}

/** Villages beyond these are summed up together, so that what is kept does not grow with the records. */
const MAX_VILLAGES = 50_000;

/** Stands for all villages beyond those. No id is nothing but this. */
const FURTHER = '\u0000';

/** What a village that was counted is called: its name, and its code where that is another. */
export function villageName(village: string, name: string, language: Language): string {
  const say = listWords[language];
  if (village === '') return say.noVillage;
  if (village === FURTHER) return say.furtherVillages;
  return name === '' || name === village ? village : say.valueAt(name, village);
}

/** The name of the village that a record is in, where it says that. */
const villageOf = (record: unknown): string => (isValues(record) ? (soundText(record.villageName) ?? '') : '');

/** What is counted of criteria. */
const unmet = ['notMet', 'undetermined'] as const;
/** What is counted of villages. */
const results = [...outcomes, 'refused'] as const;

const none = (): ResultCounts => ({ met: 0, notMet: 0, undetermined: 0, refused: 0 });

function addTo(counts: ResultCounts, more: Readonly<ResultCounts>): void {
  for (const came of results) counts[came] += more[came];
}

/** What is advisory decides nothing, so it is no reason either. */
const isReason = ({ required, outcome }: CriterionVerdict) => required && outcome !== 'met';

/** By what was judged, as far as it is not what is judged by otherwise: readings, rules. */
export function basisOf(settings: ListSettings): string[] {
  const { language, rulebook } = settings;
  const readings = otherReadings({ readings: settings.readings ?? {} }, rulebook, language);
  return [
    ...(readings.length > 0 ? [words[language].readingsApplied(readings)] : []),
    ...[rulebookLine(settings).trimEnd()].filter((line) => line !== ''),
  ];
}

/** How much of what is met rests on a register's word alone; nothing where nothing does. */
export function registerRemark(counts: ListCounts['onRegisterOnly'], settings: ListSettings): string[] {
  const { language, rulebook } = settings;
  const say = listWords[language];
  const told = [...counts].map(([id, { count, ...verdict }]) =>
    say.count(criterionLabel({ verdict, rulebook, language }, id), count),
  );
  return told.length === 0 ? [] : [say.onRegisterOnly(told)];
}

/** So many columns that were not read are named. */
const MAX_COLUMNS = 20;

function addCells(unread: Map<string, number>, column: string, filled: number): void {
  if (filled > 0) unread.set(column, (unread.get(column) ?? 0) + filled);
}

/** Adds what is told with a record of columns that were not read. */
export function addUnread(unread: Map<string, number>, { notes = [] }: OfTable, language: Language): void {
  for (const { note } of notes) {
    const { column = listWords[language].noHeading(note.cell?.replace(/\d+$/, '') ?? ''), filled = 0 } = note;
    addCells(unread, column, filled);
  }
}

/** Which columns of tables were not read though something stands in them; nothing where there is none. */
export function unreadRemark(unread: ListCounts['unread'], language: Language): string[] {
  const say = listWords[language];
  const told = [...unread].map(([heading, cells]) => say.unreadColumn(heading, cells));
  return told.length === 0 ? [] : [say.unread(told.slice(0, MAX_COLUMNS), told.length - MAX_COLUMNS)];
}

export function listing(settings: ListSettings): Listing {
  const { language, rulebook } = settings;
  const vocabulary = words[language];
  const say = listWords[language];
  const named = countedWords(settings);
  const reservationsOf = reserving(settings);
  const tellWhy = keptWhy(whyText);
  let byCriterion = new Map<string, CriterionCounts>();
  let byVillage = new Map<string, VillageCounts>();
  let byKind = new Map<IssueCode, number>();
  let onRegisterOnly = new Map<string, RegisterCount>();
  let readingsDiffer = 0;
  let unread = new Map<string, number>();

  // Notes are added one by one: lists of them that are put together are empty mostly, and then of another make.
  const addWhy = (
    notes: ListedNote[],
    verdict: Verdict,
    record: ParsedRecord | undefined,
    cells: Cells | undefined,
  ): void => {
    const of: Case = {
      verdict,
      record,
      cells,
      rulebook,
      language,
      // Asked for only where something is in doubt.
      get options() {
        return howReached(verdict, rulebook);
      },
    };
    for (const criterion of verdict.criteria) {
      if (!isReason(criterion)) continue;
      const { id, outcome } = criterion;
      const text = say.criterion(criterionLabel(of, id), tellWhy(of, criterion));
      notes.push({ mark: MARKS[outcome], text, tone: outcome });
    }
  };

  const judged = ({ verdict, record: given, allReadings, cells, beside, findings }: ListedVerdict): ListedRecord => {
    const { level, id, village = '', county = '', asOf, rule } = verdict;
    const outcome = outcomeTogether(verdict);
    // Of a what-if the record as it was judged.
    const record =
      given === undefined || verdict.overrides === undefined
        ? (given as ParsedRecord | undefined)
        : recordOf(given, howReached(verdict, rulebook));
    const reservations = reservationsOf(verdict, record, record === given ? findings : undefined);
    const named = (isExitVerdict(verdict) ? vocabulary.together : outcomeWords(rule, language))[outcome];
    const signs = signsOf(reservations);
    const notes: ListedNote[] = [];
    for (const { sign, text, toldAtEnd } of reservations) notes.push({ mark: sign, text, toldAtEnd });
    if (outcome !== 'met') for (const part of verdictsIn(verdict)) addWhy(notes, part, record, cells);
    if (allReadings?.firm === false) notes.push({ mark: '~', text: readingsLine(allReadings, rulebook, language) });
    const tell = (text: string) => void notes.push({ mark: '!', text, tone: 'caveat' });
    if (isExitVerdict(verdict) && verdict.contradictions !== undefined) {
      contradictionLines(record, { asOf, rulebook }, language).forEach(tell);
    }
    const whatIf = whatIfNote(verdict, rulebook, language);
    if (whatIf !== undefined) tell(whatIf);
    for (const { text } of beside ?? []) tell(text);
    if (verdict.caveats !== undefined) caveatTexts(verdict, language).forEach(tell);
    // Each named: after a spread every key that follows would take as long as all else.
    const { name, isDead, persons } = whoOf(record);
    if (isDead === true) notes.push({ mark: '', text: say.headDead, toldAtEnd: true });
    const figure = listedFigure(verdict, rulebook, language);
    const called = villageOf(given);
    return { outcome, named, signs, level, id, village, called, county, asOf, name, isDead, persons, figure, notes };
  };

  /** What a whole table or column lacks in a few words, for the file says it once. */
  const whyRefused = (issues: readonly Issue[], level: Level | null): ListedNote[] => {
    const unitless = issues.filter(lacksUnit);
    const labels = unitless.map(({ path }) => (level && rulebook.fields.at(level, path)?.label[language]) ?? path);
    const texts = issues.filter((issue) => !lacksUnit(issue));
    return [
      ...(labels.length === 0 ? [] : [{ mark: '-', text: say.noUnit(labels), toldAtEnd: true }]),
      ...texts.map(
        (issue): ListedNote =>
          lacksYearColumn(issue)
            ? { mark: '-', text: say.noYearColumn, toldAtEnd: true }
            : { mark: '-', text: issueText(issue, language, rulebook.fields) },
      ),
    ];
  };

  const listed = (result: Listed): ListedRecord => {
    if (result.refusal === undefined) return judged(result);
    const { level, id, issues } = result.refusal;
    const { village = '', name } = writtenWho(result.written);
    return {
      outcome: 'refused',
      named: say.refused,
      signs: '',
      level,
      id: id ?? '',
      village: level === 'village' ? '' : village,
      called: villageOf(result.written),
      county: '',
      asOf: '',
      name,
      persons: undefined,
      figure: undefined,
      notes: whyRefused(issues, level),
    };
  };

  const inShort = (issues: readonly Issue[]) =>
    issues.some(lacksYearColumn) ? say.refusedUndated : issues.some(lacksUnit) ? say.refusedUnitless : undefined;

  const cells = (result: Listed): ListedCells => {
    const { outcome, named, signs, level, id, village, called, name, isDead, persons, figure, notes } = listed(result);
    const refused = outcome === 'refused';
    const atLength = notes.filter(({ toldAtEnd }) => toldAtEnd !== true);
    return {
      mark: refused ? '!' : MARKS[outcome],
      tone: refused ? 'caveat' : outcome,
      group: called || village || (level === null ? say.noLevel : vocabulary.level[level]),
      id,
      name: isDead === true ? say.dead(name) : name,
      persons: persons === undefined ? '' : say.persons(persons),
      figure: figure === undefined ? '' : figureText(figure, rulebook, language),
      outcome: inShort(result.refusal?.issues ?? []) ?? named + signs,
      notes: refused ? [{ mark: '-', text: say.stands(standsAt(result.place, settings)) }, ...atLength] : atLength,
    };
  };

  const addKind = (code: IssueCode, count: number) => void byKind.set(code, (byKind.get(code) ?? 0) + count);

  const addOnRegister = (id: string, { level, rule }: Pick<Verdict, 'level' | 'rule'>, more: number): void => {
    const known = onRegisterOnly.get(id) ?? { level, rule, count: 0 };
    onRegisterOnly.set(id, { ...known, count: known.count + more });
  };

  /** Where a criterion is counted. */
  const addCriterion = (id: string, { level, rule }: Pick<Verdict, 'level' | 'rule'>): ResultCounts => {
    const known = byCriterion.get(id) ?? { level, rule, tally: none() };
    byCriterion.set(id, known);
    return known.tally;
  };

  /** Where a village is counted. */
  const addVillage = (village: string, nameOf: () => string): ResultCounts => {
    const own = byVillage.get(village);
    const key = own !== undefined || byVillage.size < MAX_VILLAGES ? village : FURTHER;
    const known = own ?? byVillage.get(key);
    // The first name that is told stands for all.
    if (known !== undefined && known.name !== '') return known.tally;
    const { tally } = known ?? { tally: none() };
    byVillage.set(key, { name: nameOf(), tally });
    return tally;
  };

  const ofTables = (told: OfTable): void => addUnread(unread, told, language);

  const count = (result: Listed & OfTable): void => {
    ofTables(result);
    if (result.refusal !== undefined) {
      const { refusal, written } = result;
      if (refusal.level === 'household')
        addVillage(writtenWho(written).village ?? '', () => villageOf(written)).refused += 1;
      for (const code of new Set(refusal.issues.map((issue) => issue.code))) addKind(code, 1);
      return;
    }
    const { verdict, allReadings } = result;
    if (allReadings?.firm === false) readingsDiffer += 1;
    const outcome = outcomeTogether(verdict);
    for (const part of verdictsIn(verdict)) {
      if (outcome === 'met') for (const { id } of onRegister(part)) addOnRegister(id, part, 1);
      else for (const one of part.criteria) if (isReason(one)) addCriterion(one.id, part)[one.outcome] += 1;
    }
    if (verdict.level === 'household') addVillage(verdict.village ?? '', () => villageOf(result.record))[outcome] += 1;
  };

  const counted = (): ListCounts => {
    const counts = { byCriterion, byVillage, byKind, onRegisterOnly, readingsDiffer, unread };
    [byCriterion, byVillage, byKind, onRegisterOnly] = [new Map(), new Map(), new Map(), new Map()];
    [readingsDiffer, unread] = [0, new Map()];
    return counts;
  };

  const add = (counts: ListCounts): void => {
    for (const [id, { tally, ...first }] of counts.byCriterion) addTo(addCriterion(id, first), tally);
    for (const [village, { name, tally }] of counts.byVillage)
      addTo(
        addVillage(village, () => name),
        tally,
      );
    for (const [code, count] of counts.byKind) addKind(code, count);
    for (const [id, { count: more, ...first }] of counts.onRegisterOnly) addOnRegister(id, first, more);
    readingsDiffer += counts.readingsDiffer;
    for (const [column, filled] of counts.unread) addCells(unread, column, filled);
  };

  const sums = (counts: Sums): ListedSums => {
    const { duplicates, notShown } = counts;
    const ofCriteria = outcomeWords(settings.rule ?? 'household/exit', language);
    const anyRefused = [...byVillage.values()].some(({ tally: { refused } }) => refused > 0);
    return {
      byCriterion: [...byCriterion].map(
        ([id, { tally, ...first }]): SumsRow => [
          `${vocabulary.level[first.level]}${vocabulary.wideSpace}${criterionLabel({ verdict: first, rulebook, language }, id)}`,
          ...unmet.map((one) => (tally[one] === 0 ? '' : say.count(ofCriteria[one], tally[one]))),
        ],
      ),
      byVillage:
        byVillage.size < 2
          ? []
          : [...byVillage].map(
              ([village, { name, tally }]): SumsRow => [
                villageName(village, name, language),
                ...outcomes.map((one) => say.count(named[one], tally[one])),
                ...(anyRefused ? [say.count(say.refused, tally.refused)] : []),
              ],
            ),
      byKind: [...byKind].map(([code, count]) => say.count(say.kind[code], count)),
      legend: counts.read > counts.skipped ? say.legend(named) : '',
      total: say.total(counts, named),
      remarks: [
        ...(notShown > 0 ? [say.notShown(notShown)] : []),
        ...(duplicates > 0 ? [say.duplicates(duplicates)] : []),
        ...registerRemark(onRegisterOnly, settings),
        ...unreadRemark(unread, language),
        ...(readingsDiffer > 0 ? [say.readingsDiffer(readingsDiffer)] : []),
        ...(counts.beside === undefined ? [] : [counts.beside.remark]),
        ...basisOf(settings),
      ],
    };
  };

  return { listed, cells, count, ofTables, counted, add, sums };
}
