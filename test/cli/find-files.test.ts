import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/cli/exit.js';
import { findFiles } from '../../src/cli/find-files.js';
import { folderOf } from './run.js';

/** The files found below a folder, as paths within it. */
function found(folder: string): string[] {
  const { sources, unreadable } = findFiles([folder], undefined, 'en');
  expect(unreadable).toEqual([]);
  return sources.map(({ path, format }) => `${relative(folder, path)} ${format}`);
}

describe('a folder', () => {
  it('gives all records below it, by extension', () => {
    const folder = folderOf({
      'a.json': '',
      'b.ndjson': '',
      'c.jsonl': '',
      'sub/deep/deeper/d.json': '',
      'notes.txt': '',
      'e.json5': '',
      'f.json.bak': '',
      json: '',
      'README.md': '',
    });
    expect(found(folder)).toEqual(['a.json json', 'b.ndjson ndjson', 'c.jsonl ndjson', 'sub/deep/deeper/d.json json']);
  });

  it('gives its tables too, workbooks with macros among them, but no texts and no locks of open workbooks', () => {
    const names = ['a.xlsx', 'b.xlsm', 'c.XLS', 'd.csv', 'e.tsv', 'f.txt', '~$a.xlsx', 'g.xlsb'];
    expect(found(folderOf(Object.fromEntries(names.map((name) => [name, '']))))).toEqual(
      ['a.xlsx', 'b.xlsm', 'c.XLS', 'd.csv', 'e.tsv'].map((name) => `${name} table`),
    );
  });

  it('minds no capitals in extensions', () => {
    expect(found(folderOf({ 'A.JSON': '', 'B.NdJson': '', 'C.JSONL': '' }))).toEqual([
      'A.JSON json',
      'B.NdJson ndjson',
      'C.JSONL ndjson',
    ]);
  });

  it('gives them in the same order on every machine: capitals, digits and Chinese by their code', () => {
    const names = ['10.json', '9.json', 'B.json', 'a.json', 'é.json', '乙.json', '甲.json'];
    expect(found(folderOf(Object.fromEntries(names.map((name) => [name, '']))))).toEqual(
      names.map((name) => `${name} json`),
    );
  });

  it('sorts by the whole path', () => {
    const paths = ['a-b.json', 'a.json', 'a/x.json', 'a/y/z.json', 'a0.json'];
    expect(found(folderOf(Object.fromEntries(paths.map((path) => [path, '']))))).toEqual(
      [...paths].sort().map((path) => `${path} json`),
    );
  });

  it('is left at its links', () => {
    const elsewhere = folderOf({ 'outside.json': '' });
    const folder = folderOf({ 'a.json': '', 'sub/b.json': '' });
    symlinkSync(join(elsewhere, 'outside.json'), join(folder, 'file.json'));
    symlinkSync(elsewhere, join(folder, 'folder'));
    symlinkSync(folder, join(folder, 'sub/loop'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.json'));
    expect(found(folder)).toEqual(['a.json json', 'sub/b.json json']);
  });

  it('may be named like a file', () => {
    expect(found(folderOf({ 'records.json/a.json': '' }))).toEqual(['records.json/a.json json']);
  });

  it.each([
    ['nothing', {}],
    ['nothing to read', { 'a.txt': '', 'sub/b.pdf': '', 'sub/~$c.xlsx': '' }],
  ])('that holds %s is a usage error', (_, files) => {
    const folder = folderOf(files);
    expect(() => findFiles([folder], undefined, 'en')).toThrow(UsageError);
    expect(() => findFiles([folder], undefined, 'en')).toThrow(
      `${folder}: the folder holds no table (.xlsx, .xlsm, .xls, .csv, .tsv) and no .json`,
    );
  });
});

describe('what is named', () => {
  it('is read in the order given, as often as it is given', () => {
    const folder = folderOf({ 'b.json': '', 'a.json': '', 'sub/c.json': '' });
    const [a, b, sub] = [join(folder, 'a.json'), join(folder, 'b.json'), join(folder, 'sub')] as const;
    const { sources } = findFiles([b, '-', sub, a, b], undefined, 'en');
    expect(sources.map(({ path }) => path)).toEqual([b, '-', join(sub, 'c.json'), a, b]);
  });

  it('may be a link', () => {
    const folder = folderOf({ 'records/a.json': '' });
    symlinkSync(join(folder, 'records'), join(folder, 'folder'));
    symlinkSync(join(folder, 'records/a.json'), join(folder, 'file.json'));
    const { sources } = findFiles([join(folder, 'folder'), join(folder, 'file.json')], undefined, 'en');
    expect(sources.map(({ path }) => relative(folder, path))).toEqual(['folder/a.json', 'file.json']);
  });

  it('may be standard input, a line a record unless said otherwise', () => {
    expect(findFiles(['-'], undefined, 'en').sources).toEqual([{ path: '-', format: 'ndjson' }]);
    expect(findFiles(['-'], 'json', 'en').sources).toEqual([{ path: '-', format: 'json' }]);
  });

  it('needs an extension that tells its layout, or --input', () => {
    const path = join(folderOf({ 'records.dat': '' }), 'records.dat');
    expect(() => findFiles([path], undefined, 'en')).toThrow(UsageError);
    expect(() => findFiles([path], undefined, 'en')).toThrow('--input json|ndjson');
    expect(() => findFiles([path], undefined, 'zh')).toThrow('--input json|ndjson');
    expect(findFiles([path], 'ndjson', 'en').sources).toEqual([{ path, format: 'ndjson' }]);
  });

  it('says of a table of WPS what to do with it', () => {
    const path = join(folderOf({ '名册.et': '' }), '名册.et');
    const said = (language: 'zh' | 'en') => () => findFiles([path], undefined, language);
    expect(said('zh')).toThrow('用 WPS 打开，另存为 .xlsx');
    expect(said('en')).toThrow('open it in WPS and save it as .xlsx');
  });

  it('may be a table, by its extension; a text is one where it is named', () => {
    const folder = folderOf({ 'a.xlsx': '', 'b.CSV': '', 'c.txt': '' });
    expect(found(folder)).toEqual(['a.xlsx table', 'b.CSV table']);
    const path = join(folder, 'c.txt');
    expect(findFiles([path], undefined, 'en').sources).toEqual([{ path, format: 'table' }]);
  });

  it('is read as --input says, whatever its extension', () => {
    const path = join(folderOf({ 'records.json': '' }), 'records.json');
    expect(findFiles([path], 'ndjson', 'en').sources).toEqual([{ path, format: 'ndjson' }]);
  });

  it('that does not exist is said, and the others are read', () => {
    const folder = folderOf({ 'a.json': '' });
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.json'));
    const paths = ['nope.json', 'a.json', 'dangling.json', 'nope'].map((name) => join(folder, name));
    const { sources, unreadable } = findFiles(paths, undefined, 'en');
    expect(sources).toEqual([{ path: paths[1], format: 'json' }]);
    expect(unreadable).toEqual(
      [0, 2, 3].map((index) => ({ path: paths[index], said: `${paths[index]}: no such file; check the path` })),
    );
  });

  it('that is a pipe or a device is not read, save what the shell opened for the command', () => {
    const folder = folderOf({ 'a.json': '' });
    const pipe = join(folder, 'pipe.json');
    execFileSync('mkfifo', [pipe]);
    const { sources, unreadable } = findFiles([pipe, '/dev/zero', folder, '/dev/stdin'], 'ndjson', 'en');
    expect(sources.map(({ path }) => path)).toEqual([join(folder, 'a.json'), '/dev/stdin']);
    const said = ': is neither a file nor a folder; pipe what it gives to the command and name -';
    expect(unreadable).toEqual([pipe, '/dev/zero', pipe].map((path) => ({ path, said: `${path}${said}` })));
  });

  it('that is neither file nor folder is said', async () => {
    const path = join(folderOf({}), 'socket.json');
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(path, resolve));
    const { sources, unreadable } = findFiles([path], undefined, 'en');
    await new Promise((resolve) => server.close(resolve));
    expect(sources).toEqual([]);
    expect(unreadable).toMatchObject([
      { path, said: expect.stringMatching(/socket\.json: is neither a file nor a folder/) },
    ]);
  });
});
