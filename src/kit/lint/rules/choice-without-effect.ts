import type { LintRule } from '../lint-code.js';

interface RawCriterion {
  readonly event: {
    readonly params: {
      readonly operators?: readonly { reading: string; option: string; at: string; operator: string }[];
    };
  };
}

export const choiceWithoutEffect: LintRule = {
  code: 'choiceWithoutEffect',
  severity: 'warning',
  title: { zh: '按口径替换的比较符号没有变化', en: 'a reading that puts the same operator in place' },
  why: {
    zh: '某口径下换用的比较符号与规则中原有的相同，选哪一种结果都一样。',
    en: 'The operator that an option puts in place is the one already written: choosing the option changes nothing here.',
  },
  mend: {
    zh: '改为该口径应当使用的比较符号（如 decimal:greaterThan 与 decimal:greaterThanInclusive），或删去这一项。',
    en: 'Write the operator that the option asks for (such as decimal:greaterThan for decimal:greaterThanInclusive), or remove the entry.',
  },
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
          message: {
            zh: `${choice.reading}=${choice.option} 换用的比较符号与原有的相同（${choice.operator}）`,
            en: `${choice.reading}=${choice.option} puts ${choice.operator} in place of itself`,
          },
        };
      }
    }
  },
};

function valueAt(from: unknown, way: readonly PropertyKey[]): unknown {
  return way.reduce<unknown>((at, key) => (at as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key], from);
}
