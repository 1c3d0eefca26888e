/** Follows the references among a rulebook's rules: dangling ones, cycles and runaway expansions are issues. */
import { frozen } from '../base/frozen.js';
import { Kept, remembered, serialOf } from '../base/remembered.js';
import { levelOf, type Scope } from '../records/catalog.js';
import { attest, type Condition, leavesOf } from './condition.js';
import type { IssueList } from './issue-list.js';
import { expand, MAX_CONDITIONS, type Reference, referencesOf, type Unfollowed } from './read-conditions.js';
import type { RuleSource } from './schema.js';

/** A rule as read, with where it stands. */
export interface ReadRule {
  readonly file: string;
  readonly at: readonly PropertyKey[];
  readonly name: string;
  /** What it is about; of a measure for members, the member. */
  readonly level: Scope;
  readonly event: RuleSource['event'];
  /** Undefined where the conditions were at fault; the rule's name is known all the same. */
  readonly unfollowed: Unfollowed | undefined;
}

/** Rules that refer to rules that refer to rules: no more than this many deep. */
const MAX_CHAIN = 32;

/** Expands each rule once, however often it is referred to. */
export class References {
  readonly #rules: ReadonlyMap<string, ReadRule>;
  readonly #issues: IssueList;
  readonly #expanded = new Map<string, Condition | undefined>();
  /** How many rules deep an expanded one reaches. */
  readonly #depth = new Map<string, number>();
  readonly #open: string[] = [];
  /** Comparisons of all rules, references followed. */
  #total = 0;

  constructor(rules: ReadonlyMap<string, ReadRule>, issues: IssueList) {
    this.#rules = rules;
    this.#issues = issues;
  }

  /** The criterion referred to; adds an issue where there is none of the level. */
  target(rule: ReadRule, reference: Reference): ReadRule | undefined {
    const target = this.#rules.get(reference.to);
    // What is about a member can rest on what is about his household, not the other way round.
    const suits = ({ level, event }: ReadRule) =>
      event.type === 'criterion' && (level === rule.level || level === levelOf(rule.level));
    if (target !== undefined && suits(target)) return target;
    const meant = this.#issues.meant(reference.to, () =>
      [...this.#rules.values()].filter(suits).map(({ name }) => name),
    );
    const at = reference.at.split('/').slice(1);
    const fault = { code: 'danglingReference', reason: 'criterion', id: reference.to, about: rule.level } as const;
    this.#issues.add(rule.file, [...rule.at, 'conditions', ...at, 'condition'], { ...fault, ...meant });
    return undefined;
  }

  /**
   * The rule's conditions with all references followed, each to its criterion with what lists attest of it; undefined
   * where that cannot be.
   */
  conditionsOf(rule: ReadRule): Condition | undefined {
    if (this.#expanded.has(rule.name)) return this.#expanded.get(rule.name);
    const where = [...rule.at, 'conditions'];
    if (this.#open.includes(rule.name)) {
      const way = this.#open.slice(this.#open.indexOf(rule.name));
      this.#issues.add(rule.file, where, { code: 'cycle', reason: 'refersToItself', id: rule.name, way });
      return undefined;
    }
    if (this.#open.length > MAX_CHAIN) return this.#tooDeep(rule);
    this.#open.push(rule.name);
    const conditions = this.#expand(rule);
    this.#open.pop();
    this.#expanded.set(rule.name, conditions);
    return conditions;
  }

  #expand(rule: ReadRule): Condition | undefined {
    const { unfollowed } = rule;
    if (unfollowed === undefined) return undefined;
    const targets = new Map<string, Condition | undefined>();
    let size = 0;
    let depth = 0;
    for (const reference of referencesOf(unfollowed)) {
      if (!targets.has(reference.to)) {
        const target = this.target(rule, reference);
        targets.set(reference.to, target && this.conditionsOf(target));
      }
      const conditions = targets.get(reference.to);
      depth = Math.max(depth, 1 + (this.#depth.get(reference.to) ?? 0));
      size += conditions === undefined ? 0 : sizeOf(conditions);
      if (this.#total + size > MAX_CONDITIONS) {
        const fault = { code: 'tooLarge', reason: 'comparisons', limit: MAX_CONDITIONS } as const;
        this.#issues.add(rule.file, [...rule.at, 'conditions'], fault);
        return undefined;
      }
    }
    if (depth > MAX_CHAIN) return this.#tooDeep(rule);
    this.#depth.set(rule.name, depth);
    this.#total += size;
    const key = Array.from(targets.values(), (target) => target && serialOf(target)).join();
    return followed(rule).of(key, () => followedIn(rule, unfollowed, targets));
  }

  #tooDeep(rule: ReadRule): undefined {
    const fault = { code: 'tooDeep', reason: 'references', limit: MAX_CHAIN } as const;
    this.#issues.add(rule.file, [...rule.at, 'conditions'], fault);
  }
}

const sizeOf = remembered((conditions: Condition) => leavesOf(conditions).length);

/** What became of a rule's conditions, by those that they refer to. */
const followed = remembered((_: ReadRule) => new Kept<Condition>(8));

function followedIn(
  { event }: ReadRule,
  unfollowed: Unfollowed,
  targets: ReadonlyMap<string, Condition | undefined>,
): Condition | undefined {
  const conditions = expand(unfollowed, (to) => targets.get(to));
  const attested = event.type === 'criterion' ? event.params.attested : undefined;
  return conditions && frozen(attested === undefined ? conditions : attest(conditions, attested));
}
