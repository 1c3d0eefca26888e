import { describe, expect, it } from 'vitest';
import lifecycle from '../../rules/hunan-2016-2020/lifecycle.json';
import { isValues } from '../../src/base/values.js';
import { nextSteps } from '../../src/explain/lifecycle-steps.js';
import { createInspector } from '../../src/inspect/look.js';
import { withData } from '../../src/kit/page-data.js';
import { checkFiles, pageFiles } from '../../src/kit/page-files.js';
import { readRules } from '../../src/kit/read-folder.js';
import { pageRulebook } from '../../src/page/page-rulebook.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { readLifecycle } from '../../src/rulebook/lifecycle.js';
import { flatFiles, loadRulebook } from '../../src/rulebook/load.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import type { RulebookTypes } from '../../src/rulebook/rulebook-types.js';
import { shippedInspections } from '../../src/rulebook/shipped-inspections.js';
import { casesIn } from '../support/cases.js';
import { fixtureRecords } from '../support/fixture-records.js';

const records: readonly unknown[] = [
  ...fixtureRecords,
  ...casesIn('cases').flatMap(({ record, options }) => (Object.keys(options).length === 0 ? [record] : [])),
];

/** That it judges and says what the whole one does, test/kit/page-script.test.ts looks at. */
describe('the rulebook of the page', () => {
  // In the built page it stands in the place of the built-in one, with what lies beside that.
  const whole = hunan2016To2020() as unknown as Rulebook;
  const own = pageRulebook(JSON.stringify({ ...pageFiles(), 'inspect.json': shippedInspections['national-2016'] }));

  it('tells the steps of the register as the whole one does', () => {
    const households = records.filter(
      (record) => isValues(record) && record.level === 'household' && isValues(record.register),
    );
    expect(households.length).toBeGreaterThan(3);
    const told = (rulebook: Rulebook) => {
      const options = { rulebook, lifecycle: readLifecycle(lifecycle, rulebook) };
      return households.map((record) => nextSteps<RulebookTypes>(record as never, options));
    };
    expect(told(own)).toEqual(told(whole));
  });

  it('is sound by itself: the page does not check it', () => {
    expect(loadRulebook(pageFiles()).id).toBe(whole.id);
  });

  it('is less than the whole one', () => {
    const size = (files: object) => JSON.stringify(files).length;
    expect(size(pageFiles())).toBeLessThan(0.8 * size(flatFiles(readRules('rules/hunan-2016-2020').files)));
  });

  it('may be one of one’s own, with what it builds on', () => {
    const { files } = readRules('fixtures/small-rulebook');
    const [inside, loaded] = [
      pageRulebook(JSON.stringify(flatFiles(files))),
      loadRulebook(files) as unknown as Rulebook,
    ];
    expect([inside.id, inside.version]).toEqual([loaded.id, loaded.version]);
    expect([...inside.verdicts.keys()]).toEqual([...loaded.verdicts.keys()]);
    expect(JSON.stringify(inside.fields.of('village'))).toBe(JSON.stringify(loaded.fields.of('village')));
  });
});

describe('the rulebook of the command that only checks', () => {
  it('finds in records what the whole one finds, steps in no order among it', () => {
    const step = (date: string) => ({ done: true, date });
    const procedure = { announcement: step('2018-02-01'), struckOff: step('2018-01-01') };
    const looked = [...fixtureRecords, ...fixtureRecords.map((record) => ({ ...record, procedure }))];
    const shipped = { 'inspect.json': shippedInspections['national-2016'] };
    const found = [hunan2016To2020(), loadRulebook<RulebookTypes>({ ...checkFiles(), ...shipped })].map((rulebook) =>
      looked.flatMap(createInspector({ rulebook } as object)),
    );
    expect(found[1]).toEqual(found[0]);
    const disordered = found[0]?.filter(({ params }) => params?.what === 'outOfOrder');
    expect(disordered?.length).toBeGreaterThan(0);
  });
});

describe('data in the page', () => {
  it('are read as data, whatever stands in them', () => {
    const evil = { '</script><script>alert(1)</script>': "<!-- $& $' $1" };
    const page = withData('<body><!--data--></body>', { 'tuopin-records': evil });
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    expect(page).not.toContain('<!--');
    const [, json = ''] = /<script [^>]*>(.*)<\/script>/.exec(page) ?? [];
    expect(JSON.parse(json)).toEqual(evil);
  });
});
