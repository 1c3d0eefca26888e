import { describe, expect, it } from 'vitest';
import { fileShapes } from '../../src/rulebook/file-shapes.js';
import { Issues } from '../../src/rulebook/issues.js';
import { loadRulebook, type RulebookFiles } from '../../src/rulebook/load.js';
import { rulebookWords } from '../../src/rulebook/rulebook-words.js';
import { shippedFiles } from '../../src/rulebook/shipped.js';
import { wholeOf } from '../../src/rulebook/whole-of.js';
import { languages } from '../../src/words/words.js';
import { issuesOf } from './files.js';
import { criterion, done, enough, filesOf, labels, verdict } from './small.js';

const common: RulebookFiles = Object.fromEntries(
  Object.entries({
    ...filesOf([
      criterion('village/income', enough),
      criterion('village/roads', done('roads')),
      verdict('village/exit', 'village/income', 'village/roads'),
    ]),
    'words.zh.json': {
      rules: { 'village/exit': { title: '核查表' } },
      criteria: { 'village/income': { met: '收入够' }, 'village/roads': { met: '路通了', notMet: '路没通' } },
      questions: { 'tasks.roads': '路通没通' },
    },
  }).map(([name, value]) => [`../common/${name}`, value]),
);

/** The words of a rulebook that builds on that one, as one language's parts by name. */
function worded(files: RulebookFiles, more: object = {}) {
  const cover = { id: 'mine', version: '1.0.0', labels, extends: ['../common'], ...more };
  const zh = rulebookWords(loadRulebook({ 'rulebook.json': cover, ...common, ...files }), 'zh');
  return Object.fromEntries(
    Object.entries(zh).map(([part, by]) => [part, Object.fromEntries(by as Map<string, unknown>)]),
  );
}

describe('the words of a rulebook that builds on another', () => {
  it('are those of the base where it has none', () => {
    expect(worded({})).toEqual({
      rules: { 'village/exit': { title: '核查表' } },
      criteria: { 'village/income': { met: '收入够' }, 'village/roads': { met: '路通了', notMet: '路没通' } },
      comparisons: {},
      members: {},
      questions: { 'tasks.roads': '路通没通' },
      remedies: {},
    });
  });

  it('are its own, each whole, where it has such', () => {
    const own = { criteria: { 'village/roads': { met: '大路通了' } }, remedies: { 'tasks.roads': '修路' } };
    const { criteria, remedies, questions } = worded({ 'words.zh.json': own });
    expect(criteria).toEqual({ 'village/income': { met: '收入够' }, 'village/roads': { met: '大路通了' } });
    expect(remedies).toEqual({ 'tasks.roads': '修路' });
    expect(questions).toEqual({ 'tasks.roads': '路通没通' });
  });

  it('are never those on what it calls otherwise', () => {
    const path = { labels: { zh: '通路', en: 'a path' } };
    const { criteria } = worded({ 'own.json': { rules: [criterion('village/roads', done('roads'), path)] } });
    expect(criteria).toEqual({ 'village/income': { met: '收入够' } });
    const same = worded({ 'own.json': { rules: [criterion('village/roads', done('water'))] } });
    expect(Object.keys(same.criteria ?? {})).toContain('village/roads');
  });

  it('are never those on what it leaves out', () => {
    const rules = [verdict('village/exit', 'village/income')];
    const { criteria } = worded({ 'own.json': { rules } }, { without: ['village/roads'] });
    expect(criteria).toEqual({ 'village/income': { met: '收入够' } });
  });

  it('of which the base is at fault are refused where they stand', () => {
    const wrong = { ...common, '../common/words.zh.json': { criteria: { 'village/roads': { met: '{far}' } } } };
    const cover = { id: 'mine', version: '1.0.0', labels, extends: ['../common'] };
    expect(issuesOf({ 'rulebook.json': cover, ...wrong })).toMatchObject([
      { file: '../common/words.zh.json', pointer: '/criteria/village~1roads/met', reason: 'placeInWords' },
    ]);
    for (const file of [
      'text',
      { criteria: [] },
      JSON.parse('{ "__proto__": { "x": {} }, "criteria": { "__proto__": {} } }'),
    ]) {
      const issues = issuesOf({ 'rulebook.json': cover, ...common, '../common/words.zh.json': file });
      expect(issues.every((issue) => issue.file === '../common/words.zh.json')).toBe(true);
    }
    expect(issuesOf({ 'rulebook.json': cover, ...common, 'words.zh.json': { criteria: 3 } })).toMatchObject([
      { file: 'words.zh.json', pointer: '/criteria' },
    ]);
  });

  it('go on to who builds on that one in turn, with their place', () => {
    const next = { id: 'next', version: '1.0.0', labels, extends: ['../mine'] };
    const mine = { id: 'mine', version: '1.0.0', labels, extends: ['../common'] };
    const files = { 'rulebook.json': next, '../mine/rulebook.json': mine, ...common };
    expect(rulebookWords(loadRulebook(files), 'zh').questions.get('tasks.roads')).toBe('路通没通');
    expect(wholeOf(files, new Issues(fileShapes)).placeOf('words.zh.json', ['questions', 'tasks.roads']).file).toBe(
      '../common/words.zh.json',
    );
  });

  it('are told once where both rulebooks that are shipped say the same', () => {
    for (const language of languages) {
      const file = `words.${language}.json`;
      const [hunan, national] = ['hunan-2016-2020', 'national-2016'].map(
        (id) => shippedFiles(id)[file] as Readonly<Record<string, Readonly<Record<string, unknown>>>>,
      );
      const whole = wholeOf(shippedFiles('hunan-2016-2020'), new Issues(fileShapes)).files[file] as typeof national;
      for (const [part, entries] of Object.entries(national ?? {})) {
        if (part === '$schema') continue;
        for (const [name, said] of Object.entries(entries)) {
          expect(hunan?.[part]?.[name], `${part} ${name}`).not.toEqual(said);
          expect(whole?.[part]?.[name], `${part} ${name}`).toBeDefined();
        }
      }
    }
  });
});
