/**
 * Approval files: which changes of verdicts, and which differences between the layers of rules, somebody has looked at
 * and found right, each with the reason.
 */
import { InvalidRulebookError } from '../base/errors.js';
import type { RulebookShape } from '../base/rulebook-issue.js';
import { type Level, levels } from '../records/catalog.js';
import type { Label } from '../records/field.js';
import { type Infer, z } from '../records/zod.js';
import { Issues } from '../rulebook/issues.js';
import { label } from '../rulebook/name-shapes.js';
import { diffedOutcomes, type VerdictFlip } from './diff/flips.js';
import { type LayerDifference, layerReasons } from './layers/layer-difference.js';

const text = z.string().check(z.minLength(1), z.maxLength(1000));
const ruleId = z
  .string()
  .check(z.regex(/^[a-z][A-Za-z0-9]{0,63}\/[a-z][A-Za-z0-9]{0,63}$/, 'ruleId' satisfies RulebookShape));
const options = z.record(z.string(), z.string());

const approval = z
  .strictObject({
    level: z.enum(levels as readonly [Level, ...Level[]]).check(z.describe('the level that the verdict is about')),
    criterion: z.optional(
      ruleId.check(z.describe('the criterion that comes out otherwise; without it the verdict as a whole is meant')),
    ),
    verdict: z.optional(ruleId.check(z.describe('the verdict rule, where a level has several'))),
    from: z.enum([...diffedOutcomes, 'absent']).check(z.describe('what came of it by the old rulebook')),
    to: z.enum([...diffedOutcomes, 'absent']).check(z.describe('what comes of it by the new one')),
    id: z.optional(text.check(z.describe('only the record with this id'))),
    case: z.optional(text.check(z.describe('only the case of this name'))),
    village: z.optional(text.check(z.describe('only records of this village'))),
    county: z.optional(text.check(z.describe('only records of this county'))),
    why: z.optional(
      z
        .enum(layerReasons)
        .check(
          z.describe('of a difference between layers: what makes it; such an entry approves no change of a record'),
        ),
    ),
    readings: z.optional(
      z
        .strictObject({ old: z.optional(options), new: z.optional(options) })
        .check(z.describe('of a difference between layers: the readings that it takes, other than the defaults')),
    ),
    reason: label.check(z.describe('why this is right')),
  })
  .check(
    z.refine(
      ({ why, criterion }) => why === undefined || criterion !== undefined,
      'criterionOfWhy' satisfies RulebookShape,
    ),
  );

/** An approval file. */
export const approvalFile = z.strictObject({
  $schema: z.optional(z.string()),
  approved: z.array(approval).check(z.maxLength(10_000)),
});

/** An approval: one entry of an approval file. */
export type Approval = Omit<Infer<typeof approval>, 'reason'> & { readonly reason: Label };

/** Something with the entry that approves it, where there is one. */
export interface Approved<T> {
  readonly item: T;
  readonly approval: Approval | undefined;
}

/** Everything with its approval, and the entries that approve nothing. */
export interface ApprovedList<T> {
  readonly items: readonly Approved<T>[];
  readonly unused: readonly Approval[];
}

/**
 * Reads an approval file from plain data.
 * @param file its name, for what is said of it
 * @throws InvalidRulebookError with every issue, each with its JSON pointer
 */
export function readApprovals(value: unknown, file: string): readonly Approval[] {
  const issues = new Issues();
  const read = issues.read(file, [], approvalFile, value);
  if (read === undefined) throw new InvalidRulebookError(issues.all);
  return read.approved;
}

/**
 * The flips with what approves each: one entry for the verdict as a whole, or one for each of the criteria behind it,
 * of which the first is given.
 */
export function approveFlips(flips: readonly VerdictFlip[], approvals: readonly Approval[]): ApprovedList<VerdictFlip> {
  const used = new Set<Approval>();
  const usable = approvals.filter(({ why, readings }) => why === undefined && readings === undefined);
  const items = flips.map((item): Approved<VerdictFlip> => {
    const scoped = usable.filter((one) => isAbout(one, item));
    const whole = scoped.find(
      ({ criterion, from, to }) => criterion === undefined && from === item.from && to === item.to,
    );
    const parts = item.criteria.map(({ criterion, outcomes: [a, b] }) =>
      scoped.find((one) => one.criterion === criterion && one.from === (a ?? 'absent') && one.to === (b ?? 'absent')),
    );
    const entries = whole === undefined ? parts : [whole];
    const complete = entries.length > 0 && entries.every((entry) => entry !== undefined);
    if (complete) for (const entry of entries) if (entry !== undefined) used.add(entry);
    return { item, approval: complete ? entries[0] : undefined };
  });
  return { items, unused: usable.filter((one) => !used.has(one)) };
}

/** The differences between layers with the entry that approves each. */
export function approveLayers(
  differences: readonly LayerDifference[],
  approvals: readonly Approval[],
): ApprovedList<LayerDifference> {
  const used = new Set<Approval>();
  const usable = approvals.filter(({ why, id, case: name, village, county }) => {
    const ofRecord = [id, name, village, county].some((scope) => scope !== undefined);
    return why !== undefined || !ofRecord;
  });
  const items = differences.map((item): Approved<LayerDifference> => {
    const entry = usable.find(
      (one) =>
        one.level === item.level &&
        one.criterion === item.criterion &&
        one.from === item.from &&
        one.to === item.to &&
        (one.why === undefined || one.why === item.why) &&
        isSameChoice(one.readings?.old, item.readings.old) &&
        isSameChoice(one.readings?.new, item.readings.new),
    );
    if (entry !== undefined) used.add(entry);
    return { item, approval: entry };
  });
  return { items, unused: usable.filter((one) => !used.has(one)) };
}

function isAbout(one: Approval, item: VerdictFlip): boolean {
  const scopes = [
    [one.level, item.level],
    [one.verdict, item.rule],
    [one.id, item.id],
    [one.case, item.case],
    [one.village, item.level === 'village' ? item.id : item.village],
    [one.county, item.level === 'county' ? item.id : item.county],
  ] as const;
  return scopes.every(([wanted, found]) => wanted === undefined || wanted === found);
}

function isSameChoice(a: Readonly<Record<string, string>> = {}, b: Readonly<Record<string, string>>): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => Object.hasOwn(a, key) && Object.hasOwn(b, key) && a[key] === b[key]);
}
