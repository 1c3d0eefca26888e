import { expect, it } from 'vitest';
import { formFields } from '../../src/page/form-fields.js';
import { levels } from '../../src/records/catalog.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';

const rulebook = hunan2016To2020() as unknown as Rulebook;

it('has every field of a level once, what the rules wait for first', () => {
  for (const level of levels) {
    const { topics, ofMember, asked } = formFields(level, {}, rulebook);
    const all = [...topics, ...(ofMember === undefined ? [] : [ofMember])];
    const paths = all.flatMap(({ first, more }) => [...first, ...more].map(({ path }) => path));
    expect(paths.sort()).toEqual(
      rulebook.fields
        .of(level)
        .map(({ path }) => path)
        .sort(),
    );
    const first = all.flatMap((topic) => topic.first.map(({ path }) => path));
    expect([...asked].filter((path) => rulebook.fields.at(level, path) !== undefined && !first.includes(path))).toEqual(
      [],
    );
  }
});

it('asks of members what decides, and shows what was filled in besides', () => {
  const firstOf = (texts: Record<string, string>) =>
    formFields('household', texts, rulebook).ofMember?.first.map(({ path }) => path) ?? [];
  const first = firstOf({});
  expect(first).toContain('members[].schooling');
  expect(first).toContain('members[].name');
  expect(first).not.toContain('members[].labour');
  expect(firstOf({ 'members[3].labour': 'full' })).toContain('members[].labour');
});
