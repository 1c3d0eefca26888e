/** How the readings of two rulebooks differ: their options, their defaults, their labels. */
import type { Citation } from '../../parameters/parameter.js';
import type { Level } from '../../records/catalog.js';
import type { Label } from '../../records/field.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { type BeforeAndAfter, type ChangeKind, differing, isSame, kindOf, pairsOf } from './pairs.js';

/** An option that differs. */
export interface OptionChange {
  readonly id: string;
  readonly change: ChangeKind;
  readonly labels: Label;
  readonly renamed?: BeforeAndAfter<Label>;
  readonly citations?: BeforeAndAfter<readonly Citation[]>;
  readonly note?: BeforeAndAfter<Label>;
}

/** A reading that differs; what is the same is left out. */
export interface ReadingChange {
  readonly id: string;
  readonly change: ChangeKind;
  readonly labels: Label;
  readonly renamed?: BeforeAndAfter<Label>;
  /** The option that holds where nobody chooses. */
  readonly default?: BeforeAndAfter<string>;
  /** The levels whose verdicts depend on it. */
  readonly levels?: BeforeAndAfter<readonly Level[]>;
  readonly options: readonly OptionChange[];
}

/** The readings that differ, those of the old rulebook first. */
export function diffReadings(old: Rulebook, now: Rulebook): ReadingChange[] {
  return pairsOf(old.readings, now.readings).flatMap(({ id, old: a, new: b }): ReadingChange[] => {
    const either = b ?? a;
    if (either === undefined) return [];
    const options = pairsOf(a?.options ?? [], b?.options ?? []).flatMap((pair): OptionChange[] => {
      const option = pair.new ?? pair.old;
      if (option === undefined || isSame(pair.old, pair.new)) return [];
      const whole = pair.old && pair.new;
      return [
        {
          id: pair.id,
          change: kindOf(pair),
          labels: option.labels,
          ...(whole ? differing('renamed', pair.old?.labels, pair.new?.labels) : {}),
          ...differing('citations', pair.old?.citations, pair.new?.citations),
          ...differing('note', pair.old?.note, pair.new?.note),
        },
      ];
    });
    const parts = {
      ...(a && b ? differing('renamed', a.labels, b.labels) : {}),
      ...differing('default', a?.options[0]?.id, b?.options[0]?.id),
      ...(a && b ? differing('levels', a.levels, b.levels) : {}),
    };
    // Options in another order, the first of them the same, mean the same.
    if (Object.keys(parts).length + options.length === 0) return [];
    return [{ id, change: kindOf({ old: a, new: b }), labels: either.labels, ...parts, options }];
  });
}
