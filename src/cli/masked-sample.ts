/** What is given beside masked records, hidden by the same mask. */
import type { Sample } from '../assess/draw-sample.js';
import type { Level } from '../records/catalog.js';
import type { Mask } from '../records/mask.js';

/** What a mask has put in the place of an id. */
const HIDDEN = /^[A-Z]-[0-9a-f]{16}$/;

/** The id of a record of a level; what was masked before stays. */
export function maskedId<Id extends string | null>(level: Level, id: Id, mask: Mask | undefined): Id {
  if (mask === undefined || id === null || HIDDEN.test(id)) return id;
  return (mask.record({ level, id }) as { readonly id: Id }).id;
}

/** A sample whose ids and names are those of the masked records. */
export function maskedSample(sample: Sample, mask: Mask | undefined): Sample {
  if (mask === undefined) return sample;
  const { county, villages, households, replaced } = sample;
  const household = <Id extends string | null>(id: Id) => maskedId('household', id, mask);
  const village = (id: string) => (id === '' ? id : maskedId('village', id, mask));
  const name = (of: 'person' | 'village', text: string | null) =>
    text === null || HIDDEN.test(text) ? text : mask.named(of, text);
  return {
    ...sample,
    county: maskedId('county', county, mask),
    ...(villages === undefined
      ? {}
      : { villages: villages.map((one) => ({ ...one, id: village(one.id), name: name('village', one.name) })) }),
    households: households.map((one) => ({
      ...one,
      id: household(one.id),
      name: name('person', one.name),
      village: village(one.village),
      villageName: name('village', one.villageName),
      ...(one.replaces === undefined ? {} : { replaces: household(one.replaces) }),
    })),
    replaced: replaced.map(({ id, reason, by }) => ({ id: household(id), reason, by: household(by) })),
  };
}
