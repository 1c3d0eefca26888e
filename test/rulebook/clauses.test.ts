import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commonFacts } from '../../src/facts/read-facts.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { hunanClauses } from '../../src/rulebook/builtin-clauses.js';
import { clauseStatuses, readClauses } from '../../src/rulebook/clauses.js';
import { companionFiles } from '../../src/rulebook/companions.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import { builtInFiles, issuesFrom } from './files.js';

const rulebook = hunan2016To2020();
const { source, clauses, text, scope, unmapped, openQuestions } = hunanClauses();

type Entry = Record<string, unknown> & { id: string; by?: string[] };
interface File {
  source: string;
  text?: { lines: number };
  clauses: Entry[];
  unmapped: { places: { at: string; lines: [number, number][] }[] }[];
  openQuestions: { id: string }[];
}

/** The file as it is on disk, changed. */
function changed(change: (file: File) => void): unknown {
  const url = new URL('../../rules/hunan-2016-2020/clauses.json', import.meta.url);
  const file = JSON.parse(readFileSync(url, 'utf8')) as File;
  change(file);
  return file;
}

function entry(file: File, id: string): Entry {
  const found = file.clauses.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no clause ${id}`);
  return found;
}

/** What the map is refused for, as `code pointer` texts with the message. */
function refusals(value: unknown): { at: string; message: string }[] {
  return issuesFrom(() => readClauses(value, rulebook)).map(({ code, file, pointer, message }) => {
    expect(file).toBe('clauses.json');
    return { at: `${code} ${pointer}`, message };
  });
}

/** Where a clause stands in the file. */
const indexOf = (id: string) => clauses.findIndex((clause) => clause.id === id);

describe('the clauses of the plan', () => {
  it('are mapped with every numbered rule among them', () => {
    const numbers = new Set(clauses.flatMap(({ rules }) => rules));
    expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 32 }, (_, index) => index + 1));
  });

  it('are mapped in every part that states criteria, quantities or procedure', () => {
    const places = new Set(clauses.map(({ at }) => at.replace(/^(专栏\d+).*/, '$1')));
    const boxes = ['专栏1', '专栏2', '专栏3', '专栏7', '专栏10', '专栏11', '专栏12', '专栏13', '专栏14', '专栏17'];
    expect([...places]).toEqual(expect.arrayContaining([...boxes, '一（四）', '十（三）', '十一（三）']));
    const items = (box: string) =>
      new Set(clauses.filter(({ at }) => at.startsWith(`${box}（`)).map(({ at }) => at)).size;
    expect(
      Object.fromEntries(['专栏7', '专栏11', '专栏12', '专栏13', '专栏14', '专栏17'].map((box) => [box, items(box)])),
    ).toEqual({
      专栏7: 3,
      专栏11: 6,
      专栏12: 7,
      专栏13: 3,
      专栏14: 2,
      专栏17: 9,
    });
    expect(clauses.filter(({ at }) => at === '专栏1')).toHaveLength(14);
  });

  it('are mapped in every section, each with what it owes to people', () => {
    const sections = { 一: 4, 二: 4, 三: 2, 四: 3, 五: 4, 六: 3, 七: 3, 八: 3, 九: 6, 十: 4, 十一: 5 };
    const numerals = ['一', '二', '三', '四', '五', '六'];
    const all = Object.entries(sections).flatMap(([chapter, count]) =>
      numerals.slice(0, count).map((section) => `${chapter}（${section}）`),
    );
    const places = new Set(clauses.map(({ at }) => at));
    // The guiding thought, the principles, nature's repair and foreign exchange ask for nothing of anybody's record.
    expect(all.filter((one) => !places.has(one))).toEqual(['一（二）', '一（三）', '七（一）', '九（六）']);
    const atLine = (line: number) =>
      clauses.filter(({ lines = [] }) => lines.some(([from, to]) => from <= line && line <= to)).map(({ id }) => id);
    expect(atLine(190)).toEqual(['study-grant', 'secondary-vocational-fees']);
    expect(atLine(318)).toContain('temporary-medical-aid');
    expect(atLine(390)).toEqual(['temporary-assistance']);
    expect(atLine(306)).toContain('health-card');
    for (const line of [210, 214, 254, 286, 388, 406, 588])
      expect(atLine(line).length, String(line)).toBeGreaterThan(0);
  });

  it('and the lines under a reason are the whole text, each line in one of the two', () => {
    const count = (runs: readonly (readonly [number, number])[]) => runs.flatMap(([from, to]) => range(from, to));
    const inClauses = new Set(clauses.flatMap(({ lines = [] }) => count(lines)));
    const excused = unmapped.flatMap(({ places }) => places.flatMap(({ lines }) => count(lines)));
    expect(text?.lines).toBe(650);
    expect([inClauses.size, excused.length]).toEqual([357, 293]);
    expect([...inClauses, ...excused].sort((a, b) => a - b)).toEqual(range(1, 650));
    expect(clauses.filter(({ lines }) => lines === undefined)).toEqual([]);
    expect(scope?.zh).toContain('专栏1');
  });

  it('stand in the order of the text', () => {
    const first = clauses.map(({ lines }) => lines?.[0]?.[0] ?? 0);
    expect(first).toEqual([...first].sort((a, b) => a - b));
  });

  it('take the indicators of box 1 by one measure, binding or expected', () => {
    const judged = clauses.filter(({ at, by }) => at === '专栏1' && by.length > 0).map(({ id }) => id);
    expect(judged).toEqual([
      'box1-county-income',
      'box1-roads',
      'box1-housing',
      'box1-power',
      'box1-collective-income',
    ]);
  });

  it('leave open what no reading settles, at places of the plan', () => {
    const places = new Set([...clauses.map(({ at }) => at), ...clauses.map(({ at }) => at.replace(/（.*$/, ''))]);
    for (const { id, at } of openQuestions) for (const one of at) expect([id, places.has(one)]).toEqual([id, true]);
    expect(openQuestions).toHaveLength(20);
  });

  it('lead to each of the 13 tasks and the seven services', () => {
    const named = clauses.flatMap(({ by }) => by);
    expect(new Set(named.filter((name) => name.startsWith('tasks.'))).size).toBe(13);
    expect(new Set(named.filter((name) => name.startsWith('services.'))).size).toBe(7);
  });

  it('are there for every place of the plan that rules, readings, parameters and facts cite', () => {
    const cited = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const { source: document, at } = value as { source?: unknown; at?: unknown };
      if (document === source && typeof at === 'string') cited.add(at);
      for (const part of Object.values(value)) collect(part);
    };
    collect(builtInFiles());
    collect(commonFacts.map(({ citation }) => citation));
    expect(cited.size).toBeGreaterThan(2);
    for (const at of cited) expect(clauses.map((clause) => clause.at)).toContain(at);
  });

  it('are in both languages, each in its script', () => {
    for (const { id, states, reason, note } of clauses) {
      for (const label of [states, reason, note]) {
        if (label === undefined) continue;
        expect(label.zh, id).toMatch(/\p{Script=Han}/u);
        expect(label.en, id).toMatch(/\S/);
        expect(label.en, id).not.toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it('are of every status, and say why where nothing judges by them', () => {
    // Nothing is planned any more.
    expect(new Set(clauses.map(({ status }) => status))).toEqual(
      new Set(clauseStatuses.filter((one) => one !== 'planned')),
    );
    for (const { id, status, by, reason } of clauses) {
      expect([id, by.length > 0, reason === undefined]).toEqual([
        id,
        ...(status === 'encoded' || status === 'attested' ? [true, true] : [false, false]),
      ]);
    }
  });

  it('hold as attested only what comes down to a boolean', () => {
    const levelOf = (id: string) => id.split('/')[0];
    for (const { id, status, by } of clauses) {
      if (status !== 'attested') continue;
      const facts = by.filter(
        (name) => !rulebook.parameters.has(name) && !['household', 'village', 'county'].includes(levelOf(name) ?? ''),
      );
      expect(facts.length, id).toBeGreaterThan(0);
      expect(
        by.filter((name) => rulebook.parameters.has(name)),
        id,
      ).toEqual([]);
    }
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

describe('a clause map is refused', () => {
  it('where a criterion or a parameter has no clause', () => {
    const value = changed((file) => {
      file.clauses = file.clauses.filter(({ id }) => id !== 'village-water' && id !== 'county-relocation');
    });
    const found = refusals(value);
    expect(found.map(({ at }) => at)).toEqual(Array(3).fill('unmapped /clauses'));
    expect(found.map(({ message }) => /"(.+?)"/.exec(message)?.[1])).toEqual([
      'village/water',
      'county/relocation',
      'relocationRate/minimum',
    ]);
  });

  it('where it names what is not there', () => {
    const value = changed((file) => {
      entry(file, 'village-water').by?.push('village/watr');
    });
    const [found, ...rest] = refusals(value);
    expect(rest).toEqual([]);
    expect(found?.at).toBe(`danglingReference /clauses/${indexOf('village-water')}/by/2`);
    expect(found?.message).toContain('did you mean "village/water"?');
  });

  it('where it names a document that is not listed', () => {
    const value = changed((file) => {
      file.source = '湘政发〔2017〕13号';
    });
    expect(refusals(value).map(({ at }) => at)).toEqual(['danglingReference /source']);
  });

  it('where an id stands twice', () => {
    const value = changed((file) => {
      entry(file, 'village-power').id = 'village-water';
    });
    expect(refusals(value).map(({ at }) => at)).toEqual([`duplicateId /clauses/${indexOf('village-power')}/id`]);
  });

  it('where a line of the text is neither in a clause nor under a reason', () => {
    const value = changed((file) => {
      for (const clause of file.clauses.filter(({ at }) => at === '专栏2')) clause.lines = [[86, 86]];
    });
    expect(refusals(value)).toEqual(
      [87, 88, 89].map((line) => ({
        at: 'unmapped /clauses',
        message: `line ${line} of the text is in no clause; add it to its clause, or to "unmapped" with a reason`,
      })),
    );
  });

  it('where a line stands under a reason and in a clause, or under two reasons', () => {
    const value = changed((file) => {
      entry(file, 'box2-people').lines = [[85, 86]];
      file.unmapped[1]?.places[0]?.lines.push([5, 5]);
    });
    const found = refusals(value);
    expect(found.map(({ at }) => at)).toEqual(Array(2).fill('duplicateId /unmapped'));
    expect(found.map(({ message }) => /line \d+/.exec(message)?.[0])).toEqual(['line 5', 'line 85']);
  });

  it('where lines lie beyond the text, run backwards or are not given', () => {
    const value = changed((file) => {
      entry(file, 'box2-people').lines = [
        [86, 86],
        [651, 651],
      ];
      entry(file, 'box2-villages').lines = [
        [87, 87],
        [90, 89],
      ];
      file.clauses.push({ ...entry(file, 'box2-counties'), id: 'again', lines: undefined });
    });
    const [people, villages] = ['box2-people', 'box2-villages'].map(indexOf);
    expect(refusals(value).map(({ at }) => at)).toEqual([
      `badShape /clauses/${people}/lines/1`,
      `badShape /clauses/${villages}/lines/1`,
      `unmapped /clauses/${clauses.length}`,
    ]);
  });

  it('not where it does not say how many lines the text has', () => {
    const value = changed((file) => {
      delete file.text;
      delete entry(file, 'box2-people').lines;
    });
    expect(refusals(value)).toEqual([]);
    expect(readClauses(value, rulebook)).not.toHaveProperty('text');
  });

  it('where a question stands twice', () => {
    const value = changed((file) => {
      const [first] = file.openQuestions;
      if (first !== undefined) file.openQuestions.push(first);
    });
    expect(refusals(value).map(({ at }) => at)).toEqual([`duplicateId /openQuestions/${openQuestions.length}/id`]);
  });

  it.each<[string, string, Record<string, unknown>, string]>([
    ['a line that is no number', 'village-exit', { lines: [['61', 61]] }, 'badShape /lines/0/0'],
    ['a run without its last line', 'village-exit', { lines: [[61]] }, 'emptyList /lines/0'],
    ['no run at all', 'village-exit', { lines: [] }, 'emptyList /lines'],
    ['a place with half-width brackets', 'village-water', { at: '一(四)' }, 'badShape /at'],
    ['a place with a space', 'village-water', { at: '专栏 1' }, 'badShape /at'],
    ['no reason for what is planned', 'job-service', { status: 'planned', by: undefined }, 'badShape /reason'],
    ['no reason for what is out of scope', 'box1-people', { reason: undefined }, 'badShape /reason'],
    ['a reason in one language', 'box1-people', { reason: { zh: '目标' } }, 'missingLabel /reason/en'],
    ['nothing that judges by an encoded clause', 'village-exit', { by: [] }, 'emptyList /by'],
    ['no list of what judges by it', 'village-exit', { by: undefined }, 'badShape /by'],
    ['a reason beside what judges by it', 'village-exit', { reason: { zh: '因', en: 'why' } }, 'unknownKey /reason'],
    ['another status', 'village-exit', { status: 'done' }, 'badShape /status'],
    ['words in one language', 'village-exit', { states: { zh: '村' } }, 'missingLabel /states/en'],
    ['an id in capitals', 'village-exit', { id: 'Village' }, 'badShape /id'],
    ['a rule that is no number', 'village-exit', { rules: ['2'] }, 'badShape /rules/0'],
  ])('%s', (_, id, over, expected) => {
    const value = changed((file) => {
      Object.assign(entry(file, id), over);
    });
    const [code, below] = expected.split(' ');
    expect(refusals(value).map(({ at }) => at)).toContain(`${code} /clauses/${indexOf(id)}${below}`);
  });

  it('that is no object', () => {
    expect(refusals([]).map(({ at }) => at)).toEqual(['badShape ']);
  });
});

describe('beside a rulebook', () => {
  it('a clause map, a list of changes and what is approved or kept on purpose are passed over', () => {
    const companions = [
      'clauses.json',
      'changes.json',
      'lint.json',
      'lifecycle.json',
      'targets.json',
      'mutants.json',
      'approved-differences.json',
      'assess.json',
    ];
    expect(companionFiles).toEqual(companions);
    const files = builtInFiles();
    const anything = Object.fromEntries(companions.map((name) => [name, 'anything']));
    const same = loadRulebook({ ...files, ...anything });
    expect(same.verdicts.size).toBe(rulebook.verdicts.size);
    expect(() => loadRulebook({ ...files, 'remarks.json': {} })).toThrow(/remarks\.json/);
  });
});
