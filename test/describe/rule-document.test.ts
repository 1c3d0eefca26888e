import { describe, expect, it } from 'vitest';
import { describeRulebook } from '../../src/describe/describe-rulebook.js';
import { listDocument, overviewDocument, partDocument, rulebookDocument } from '../../src/describe/rule-document.js';
import { type Block, type Document, idsOf, piecesOf, plainText, type Section } from '../../src/present/document.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { type Language, languages } from '../../src/words/words.js';

const rulebook = hunan2016To2020();
const pageIn = (language: Language) => describeRulebook(rulebook, language);

function sectionsOf(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...sectionsOf(section.sections ?? [])]);
}

function blocksOf({ blocks, sections }: Document): readonly Block[] {
  return [...blocks, ...sectionsOf(sections).flatMap((section) => section.blocks)];
}

/** The section that leads to a title with this id in it. */
function section(document: Document, id: string): Section {
  const found = sectionsOf(document.sections).find(({ title }) => title.includes(id));
  if (found === undefined) throw new Error(`there is no section of ${id}`);
  return found;
}

function textOf(document: Document): string {
  return JSON.stringify(document);
}

describe('the whole rulebook', () => {
  it.each(languages)('has a section for all there is, each with an id of its own, in %s', (language) => {
    const page = pageIn(language);
    const document = rulebookDocument(page, language);
    const ids = sectionsOf(document.sections).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^\S+$/);
    for (const { id, criteria } of page.verdicts) {
      section(document, id);
      for (const criterion of criteria) section(document, criterion.id);
    }
    for (const { id } of [...page.parameters, ...page.readings, ...page.sources]) section(document, id);
    expect(textOf(document)).not.toMatch(/undefined/);
  });

  it.each(languages)('leads nowhere that is not, in %s', (language) => {
    const document = rulebookDocument(pageIn(language), language);
    const known = idsOf(document.sections);
    const cells = blocksOf(document).flatMap((block) =>
      block.kind === 'table' ? block.rows.flat() : block.kind === 'pairs' ? block.pairs.map(([, cell]) => cell) : [],
    );
    const links = cells
      .flatMap(piecesOf)
      .flatMap((piece) => (typeof piece !== 'string' && 'to' in piece ? [piece] : []));
    expect(links.length).toBeGreaterThan(100);
    for (const { to } of links) expect(known).toContain(to);
  });

  it('gives every table as many cells as columns, and no name twice for nothing', () => {
    for (const block of blocksOf(rulebookDocument(pageIn('zh'), 'zh'))) {
      if (block.kind === 'table') for (const row of block.rows) expect(row).toHaveLength(block.head.length);
      if (block.kind === 'pairs') for (const [name] of block.pairs) expect(name).not.toBe('');
    }
  });
});

describe('the names in a rulebook', () => {
  it('are all there, with whether each criterion counts and by which reading', () => {
    const page = pageIn('zh');
    const document = overviewDocument(page, 'zh');
    const [village] = section(document, 'village/exit').blocks;
    if (village?.kind !== 'table') throw new Error('there is no table');
    expect(village.rows.map((row) => row.map(plainText))).toContainEqual([
      'village/collectiveIncome',
      '村集体经济收入',
      '参考',
      '村集体经济收入是否必须达标',
    ]);
    for (const { id } of [...page.parameters, ...page.readings]) expect(textOf(document)).toContain(`"${id}"`);
  });
});

describe('one part of a rulebook', () => {
  const page = pageIn('zh');
  const [household] = page.verdicts;
  const income = household?.criteria[0];
  if (household === undefined || income === undefined) throw new Error('there is no criterion');

  it('of a criterion brings parameters and readings in full', () => {
    const document = partDocument({ kind: 'criterion', page: income }, 'zh');
    expect(document.title).toBe('收入（household/income）');
    const titles = document.sections.map(({ title }) => title);
    expect(titles).toEqual([
      '核算项',
      '需填数据',
      '退出收入标准（povertyLine/exit）',
      '采用的贫困标准系列（povertyLine）',
      '收入恰好等于标准时（incomeBound）',
      '人均收入的人口数（householdSize）',
      '一次性或专项补助（oneOffTransfers）',
      '校验用例',
    ]);
    const text = textOf(document);
    for (const part of ['湖南省人民政府', '2017年3月31日', '依据较弱', '直接填报', '未找到用例'])
      expect(text).toContain(part);
  });

  it('names the cases, where there are any', () => {
    const cases = [{ file: 'a.json', name: '恰好等于标准' }];
    expect(textOf(partDocument({ kind: 'criterion', page: { ...income, cases } }, 'zh'))).toContain(
      '恰好等于标准（a.json）',
    );
  });

  it('of a verdict rule lists its criteria', () => {
    const text = textOf(partDocument({ kind: 'verdict', page: household }, 'zh'));
    for (const { id } of household.criteria) expect(text).toContain(id);
  });

  it('of a parameter marks what is computed', () => {
    const target = page.parameters.find(({ id }) => id === 'countyIncome/target');
    if (target === undefined) throw new Error('there is no parameter');
    expect(textOf(partDocument({ kind: 'parameter', page: target }, 'zh'))).toContain('按比例测算');
  });

  it('of a reading marks the default', () => {
    const [reading] = page.readings;
    if (reading === undefined) throw new Error('there is no reading');
    expect(textOf(partDocument({ kind: 'reading', page: reading }, 'zh'))).toContain('"默认"');
  });
});

describe('a list', () => {
  it('has a section for each parameter, or each reading', () => {
    const page = pageIn('en');
    expect(listDocument(page, 'parameters', 'en').sections).toHaveLength(page.parameters.length);
    expect(listDocument(page, 'readings', 'en').sections).toHaveLength(page.readings.length);
  });
});
