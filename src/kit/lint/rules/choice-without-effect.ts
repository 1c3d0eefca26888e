import { lintRule } from '../lint-rule.js';

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
