/** The common record with the fields that a rulebook adds to it: in the groups that there are, and in groups of its own. */
import { frozen } from '../base/frozen.js';
import { Kept } from '../base/remembered.js';
import { inGroup } from '../words/in-group.js';
import type { Language } from '../words/words.js';
import { commonShapes, commonTable, type Entailment, FieldTable, type Level, levels } from './catalog.js';
import type { Kind, Label, Unit } from './field.js';
import { codeField, type FieldShape, field, type GroupShape, group, type ListShape, type Shape } from './shape.js';

/** A field as a rulebook declares it, checked. */
export interface OwnField {
  readonly level: Level;
  /** Of a member's `members[].veteran`. */
  readonly path: string;
  readonly kind: Kind;
  readonly unit?: Unit | undefined;
  readonly labels: Label;
  /** Of a code what it can be, in order. */
  readonly options?: readonly { readonly id: string; readonly labels: Label }[] | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly partOf?: string | undefined;
  readonly notAfter?: string | undefined;
  readonly personal?: boolean | undefined;
  readonly fixed?: boolean | undefined;
}

/** A group of fields as a rulebook declares it. */
export interface OwnGroup {
  readonly level: Level;
  readonly path: string;
  readonly labels: Label;
  /** Its fields' own labels say what they are without its own. */
  readonly fullLabels?: boolean | undefined;
}

/** What a rulebook's `fields.json` adds. */
export interface OwnFields {
  /** Units in which its numbers are counted and no other rulebook's. */
  readonly units: readonly { readonly id: string; readonly labels: Label }[];
  readonly groups: readonly OwnGroup[];
  readonly fields: readonly OwnField[];
  readonly entailments: readonly Entailment[];
}

/** What is added below a place of the record. */
interface Branch {
  label?: Label;
  field?: FieldShape;
  readonly below: Map<string, Branch>;
}

/** What closes a record or a member: fields come before it. */
const LAST: readonly string[] = ['evidence', 'extra'];

/** Tables made before: rulebooks of the same fields share one, so that a record is checked once for all of them. */
const made = new Kept<FieldTable>(64);

/** The table of the common record and a rulebook's own fields. */
export function tableWith(own: OwnFields): FieldTable {
  if (own.units.length + own.fields.length + own.entailments.length === 0) return commonTable;
  return made.of(JSON.stringify(own), () => {
    const extended = levels.map((level) => [level, withBranches(commonShapes[level], branchesOf(own, level))] as const);
    return new FieldTable(
      Object.fromEntries(extended) as Record<Level, GroupShape>,
      frozen([...own.entailments]),
      frozen(new Map(own.units.map(({ id, labels }) => [id, labels]))),
    );
  });
}

function branchesOf(own: OwnFields, level: Level): Branch {
  const root: Branch = { below: new Map() };
  const at = (path: string): Branch =>
    path
      .replace('[]', '')
      .split('.')
      .reduce<Branch>((branch, key) => {
        const next = branch.below.get(key) ?? { below: new Map() };
        branch.below.set(key, next);
        return next;
      }, root);
  // In the order of the fields; a group stands where its first field does.
  for (const one of own.fields) if (one.level === level) at(one.path).field = shapeOf(one, fullLabel(one, own));
  for (const one of own.groups) if (one.level === level) at(one.path).label = one.labels;
  return root;
}

/** What a field is called wherever it stands alone: with its group, unless its own label says that. */
function fullLabel({ level, path, labels }: OwnField, { groups }: OwnFields): Label {
  const holder = path.slice(0, path.lastIndexOf('.'));
  const found = groups.find((one) => one.level === level && one.path === holder);
  if (found === undefined || found.fullLabels === true) return labels;
  const full = (language: Language) =>
    labels[language].includes(found.labels[language])
      ? labels[language]
      : inGroup[language](found.labels[language], labels[language]);
  return { zh: full('zh'), en: full('en') };
}

function shapeOf(
  { kind, options = [], level: _, path: __, labels: ___, ...settings }: OwnField,
  { zh, en }: Label,
): FieldShape {
  // A text about a person is a name of his, whatever it is called: it is masked like one.
  if (kind === 'text' && settings.personal === true)
    return field(kind, zh, en, { ...given(settings), identifies: 'person' });
  if (kind !== 'code') return field(kind, zh, en, given(settings));
  const codes = options.map(({ id, labels }) => [id, [labels.zh, labels.en]] as const);
  return codeField(zh, en, Object.fromEntries(codes), given(settings));
}

/** Without what is not said. */
function given<T extends object>(settings: T): { [K in keyof T]-?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as never;
}

function extended(shape: Shape, branch: Branch): Shape {
  if (shape.is === 'list') return { ...shape, each: withBranches(shape.each, branch) } satisfies ListShape;
  if (shape.is !== 'group') throw new TypeError('Only groups and lists hold fields.');
  return withBranches(shape, branch);
}

function withBranches(shape: GroupShape, { below }: Branch): GroupShape {
  if (below.size === 0) return shape;
  const before = Object.entries(shape.parts);
  const [last, first] = [before.filter(([key]) => LAST.includes(key)), before.filter(([key]) => !LAST.includes(key))];
  const parts = new Map(first);
  for (const [key, branch] of below) {
    const { zh, en } = branch.label ?? { zh: '', en: '' };
    parts.set(key, branch.field ?? extended(parts.get(key) ?? group(zh, en, {}), branch));
  }
  return { ...shape, parts: Object.fromEntries([...parts, ...last]) };
}
