import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeWhole } from '../../src/kit/write-file.js';
import { folderOf } from '../cli/run.js';

it('puts text in the place of a file, through links too, and leaves nothing beside it', () => {
  const folder = folderOf({ 'a.json': 'before' });
  symlinkSync(join(folder, 'a.json'), join(folder, 'link.json'));
  writeWhole(join(folder, 'link.json'), 'after');
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('after');
  expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true);
  writeWhole(join(folder, 'new.json'), 'new');
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'link.json', 'new.json']);
});

it.skipIf(!existsSync('/dev/full'))('writes to a device as it is, and says which file could not be written', () => {
  const failure = (call: () => void) => {
    try {
      call();
    } catch (error) {
      const { code, path } = error as NodeJS.ErrnoException;
      return `${code} ${path}`;
    }
    return undefined;
  };
  expect(failure(() => writeWhole('/dev/null', 'text'))).toBeUndefined();
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  expect(failure(() => writeWhole('/dev/full', 'text'))).toBe('ENOSPC /dev/full');
  const nowhere = join(folderOf({}), 'nowhere/a.json');
  expect(failure(() => writeWhole(nowhere, 'text'))).toBe(`ENOENT ${nowhere}`);
});

it('leaves all as it was where it cannot', () => {
  const folder = folderOf({ 'a.json': 'before' });
  mkdirSync(join(folder, 'b.json'));
  expect(() => writeWhole(join(folder, 'b.json'), 'after')).toThrow();
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'b.json']);
});
