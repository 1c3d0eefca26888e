import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { statsOf, walkFolder } from '../../src/kit/walk-folder.js';
import { folderOf } from '../cli/run.js';

const walk = (folder: string) => {
  const { files, faults } = walkFolder(folder, (name) => name.endsWith('.json'));
  const within = (path: string) => path.slice(folder.length + 1);
  return { files: files.map(within), faults: faults.map(({ path, code }) => `${code} ${within(path)}`) };
};

/** Rights do not bind every user, so the system is made to refuse: one function of it, at one path, with a code. */
function refusing(name: 'readdirSync' | 'lstatSync' | 'statSync', path: string, code: string): void {
  const real = fs[name] as (...args: unknown[]) => unknown;
  const set = (value: unknown) => {
    Object.assign(fs, { [name]: value });
    syncBuiltinESMExports();
  };
  set((...args: unknown[]) => {
    if (args[0] === path) throw Object.assign(new Error(code), { code });
    return real(...args);
  });
  onTestFinished(() => set(real));
}

const files = { 'a.json': '', 'sub/b.json': '', 'sub/deep/c.json': '', 'z.json': '', 'notes.txt': '' };

it('finds the files wanted, in order, and passes over what it is told to', () => {
  const folder = folderOf(files);
  expect(walk(folder)).toEqual({ files: ['a.json', 'sub/b.json', 'sub/deep/c.json', 'z.json'], faults: [] });
  const without = walkFolder(
    folder,
    () => true,
    (name) => name === 'sub',
  );
  expect(without.files.map((path) => path.slice(folder.length + 1))).toEqual(['a.json', 'notes.txt', 'z.json']);
});

it('tells a folder that cannot be entered, and goes on', () => {
  const folder = folderOf(files);
  refusing('readdirSync', join(folder, 'sub'), 'EACCES');
  expect(walk(folder)).toEqual({ files: ['a.json', 'z.json'], faults: ['unreadable sub'] });
});

it('tells a file that cannot be looked at, and goes on', () => {
  const folder = folderOf(files);
  refusing('lstatSync', join(folder, 'sub/b.json'), 'EACCES');
  expect(walk(folder)).toEqual({ files: ['a.json', 'sub/deep/c.json', 'z.json'], faults: ['unreadable sub/b.json'] });
});

it.each([
  ['lstatSync', 'a.json', ['sub/b.json', 'sub/deep/c.json', 'z.json']],
  ['readdirSync', 'sub', ['a.json', 'z.json']],
] as const)('finds nothing where something goes while it looks: %s %s', (name, gone, found) => {
  const folder = folderOf(files);
  refusing(name, join(folder, gone), 'ENOENT');
  expect(walk(folder)).toEqual({ files: found, faults: [] });
});

it('tells a folder that cannot be entered at all', () => {
  const folder = folderOf(files);
  refusing('readdirSync', folder, 'ENOENT');
  expect(walk(folder)).toEqual({ files: [], faults: ['unreadable '] });
});

it('tells a pipe that is named like a file wanted, and no other', () => {
  const folder = folderOf(files);
  execFileSync('mkfifo', [join(folder, 'p.json'), join(folder, 'pipe')]);
  expect(walk(folder)).toMatchObject({ faults: ['special p.json'] });
});

it('tells apart what is not there and what may not be looked at', () => {
  const folder = folderOf(files);
  expect(['nope.json', 'a.json/b.json'].map((name) => statsOf(join(folder, name)))).toEqual(['missing', 'missing']);
  refusing('statSync', join(folder, 'a.json'), 'EACCES');
  expect(statsOf(join(folder, 'a.json'))).toBe('unreadable');
  expect(statsOf(join(folder, 'z.json'))).toHaveProperty('size', 0);
});
