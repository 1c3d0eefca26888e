/** Readings, and options of them, that change nothing. */

import { MANIFEST } from '../../../rulebook/companions.js';
import { sampleCitations, sampleLabels } from '../../../words/zh/lint-samples.js';
import { placeInList } from '../context.js';
import { lintRule } from '../lint-rule.js';
import { alikeOptions, usedReadings } from '../reading-effects.js';

const town = (value: string) => [{ from: '2018-01-01', value, citations: sampleCitations.third }];

export const readingNeverDiffers = lintRule('readingNeverDiffers', {
  severity: 'error',
  example: {
    file: 'parameters.json',
    at: '/parameters/1/series/options',
    bad: { town: town('40000'), county: town('40000') },
    good: { town: town('40000'), county: town('50000') },
  },
  *check({ files, rulebook, every }) {
    const used = usedReadings(every, rulebook);
    for (const reading of rulebook.readings) {
      // One with a single option settles what a fact asks for; there is nothing to choose.
      if (reading.options.length < 2 || !used.has(reading.id)) continue;
      if (alikeOptions(reading, every, rulebook).length > 1) continue;
      const options = reading.options.map(({ id }) => id);
      yield {
        ...placeInList(files, MANIFEST, 'readings', reading.id),
        subject: reading.id,
        of: { id: reading.id, options },
      };
    }
  },
});

export const optionLikeAnother = lintRule('optionLikeAnother', {
  severity: 'warning',
  example: {
    file: 'rulebook.json',
    at: '/readings/0/options/-',
    bad: { id: 'rounded', labels: sampleLabels.comparedRounded, citations: sampleCitations.notice },
    good: undefined,
  },
  *check({ files, rulebook, every }) {
    for (const reading of rulebook.readings) {
      const groups = alikeOptions(reading, every, rulebook);
      if (groups.length < 2) continue;
      const { file, at } = placeInList(files, MANIFEST, 'readings', reading.id);
      for (const [like = '', ...others] of groups) {
        for (const option of others) {
          yield {
            file,
            at: [...at, 'options', reading.options.findIndex(({ id }) => id === option)],
            subject: `${reading.id}=${option}`,
            of: { reading: reading.id, option, like },
          };
        }
      }
    }
  },
});

interface RawCriterion {
  readonly event: {
    readonly params: {
      readonly operators?: readonly { reading: string; option: string; at: string; operator: string }[];
    };
  };
}

export const choiceWithoutEffect = lintRule('choiceWithoutEffect', {
  severity: 'warning',
  example: {
    file: 'village-exit.json',
    at: '/rules/1/event/params/operators/-',
    bad: { reading: 'limit', option: 'below', at: '/all/0', operator: 'decimal:lessThan' },
    good: undefined,
  },
  *check({ files, rules }) {
    for (const rule of rules.values()) {
      const raw = valueAt(files[rule.file], rule.at) as RawCriterion;
      for (const [index, choice] of (raw.event.params.operators ?? []).entries()) {
        const leaf = valueAt(rule.conditions, choice.at.split('/').slice(1)) as { operator?: string } | undefined;
        if (leaf?.operator !== choice.operator) continue;
        yield {
          file: rule.file,
          at: [...rule.at, 'event', 'params', 'operators', index, 'operator'],
          subject: rule.name,
          of: choice,
        };
      }
    }
  },
});

function valueAt(from: unknown, way: readonly PropertyKey[]): unknown {
  return way.reduce<unknown>((at, key) => (at as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key], from);
}
