import { describe, expect, it } from 'vitest';
import lifecycle from '../../rules/hunan-2016-2020/lifecycle.json';
import { isValues } from '../../src/base/values.js';
import { createEvaluator } from '../../src/evaluate/evaluate.js';
import { explain } from '../../src/explain/explanation.js';
import { nextSteps } from '../../src/explain/lifecycle-steps.js';
import { questions } from '../../src/explain/questions.js';
import { describeFinding } from '../../src/inspect/describe-finding.js';
import { inspect } from '../../src/inspect/inspect.js';
import { withData } from '../../src/kit/page-data.js';
import { pageFiles } from '../../src/kit/page-files.js';
import { readRules } from '../../src/kit/read-folder.js';
import { pageRulebook } from '../../src/page/page-rulebook.js';
import type { ParsedRecord } from '../../src/records/parse.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { readLifecycle } from '../../src/rulebook/lifecycle.js';
import { flatFiles, loadRulebook } from '../../src/rulebook/load.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { parseRecord } from '../../src/rulebook/rulebook-records.js';
import type { RulebookTypes } from '../../src/rulebook/rulebook-types.js';
import { shippedInspections } from '../../src/rulebook/shipped-inspections.js';
import { languages } from '../../src/words/words.js';
import { casesIn } from '../support/cases.js';
import { fixtureRecords } from '../support/fixture-records.js';

const records: readonly unknown[] = [
  ...fixtureRecords,
  ...casesIn('cases').flatMap(({ record, options }) => (Object.keys(options).length === 0 ? [record] : [])),
];

/** All that the page says of a record. */
function said(value: unknown, rulebook: Rulebook) {
  const record = parseRecord<RulebookTypes>(value as never, { rulebook }) as ParsedRecord;
  const verdict = createEvaluator<RulebookTypes>({ rulebook }).evaluate(record as never);
  return {
    verdict: JSON.parse(JSON.stringify(verdict)) as unknown,
    told: languages.map((lang) => ({
      explanation: explain<RulebookTypes>(verdict, { lang, record, rulebook }),
      findings: inspect<RulebookTypes>(record, { rulebook }).map((one) => describeFinding(one, lang, { rulebook })),
    })),
    asked: questions<RulebookTypes>(record, { rulebook }),
  };
}

describe('the rulebook of the page', () => {
  // In the built page it stands in the place of the built-in one, with what lies beside that.
  const whole = hunan2016To2020() as unknown as Rulebook;
  const own = pageRulebook(JSON.stringify({ ...pageFiles(), 'inspect.json': shippedInspections['national-2016'] }));

  it('judges, asks and finds as the whole one does, and says it in the same words', () => {
    expect(records.length).toBeGreaterThan(100);
    // One of three is enough of each kind.
    for (const record of records.filter((_, at) => at % 3 === 0)) {
      const [one, other] = [said(record, own), said(record, whole)];
      const plain = (of: typeof one) => ({
        ...of,
        told: of.told.map(({ explanation, findings }) => ({
          // It is another copy, which says by name which one it is, and has no lifecycle unless it is given one.
          explanation: {
            ...explanation,
            ownRulebook: true,
            lifecycle: [],
            rulebook: { ...explanation.rulebook, name: '' },
          },
          findings,
        })),
      });
      expect(plain(one), (record as { id: string }).id).toEqual(plain(other));
    }
  });

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
