import { once } from 'node:events';
import { closeSync, existsSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { OutputClosed } from '../../src/cli/exit.js';
import { outputTo } from '../../src/cli/output.js';
import { household, village } from '../examples.js';
import { command, ended, folderOf, ndjson, run, shell, start } from './run.js';

const asTerminal = (stream: Writable) => outputTo(stream as unknown as NodeJS.WriteStream);

function broken(code: string): Writable {
  return new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(`write ${code}`), { code, syscall: 'write' })),
  });
}

describe('output', () => {
  it('arrives whole and in order', async () => {
    const stream = new PassThrough({ highWaterMark: 1 });
    const output = asTerminal(stream);
    const received = (async () => {
      let text = '';
      for await (const chunk of stream) text += String(chunk);
      return text;
    })();
    for (const text of ['一', '', '二\n', '三']) await output.write(text);
    stream.end();
    expect(await received).toBe('一二\n三');
  });

  it('waits where the reader is slow', async () => {
    const stream = new PassThrough({ highWaterMark: 4 });
    const output = asTerminal(stream);
    let written = false;
    const writing = output.write('more than four bytes').then(() => {
      written = true;
    });
    await new Promise(setImmediate);
    expect(written).toBe(false);
    stream.resume();
    await writing;
    expect(written).toBe(true);
  });

  it('gathers no listeners while it waits', async () => {
    const stream = new PassThrough({ highWaterMark: 1 });
    const output = asTerminal(stream);
    const listeners = () => ['drain', 'close', 'error', 'finish'].map((name) => stream.listenerCount(name));
    const before = listeners();
    stream.resume();
    for (let count = 0; count < 50; count += 1) await output.write('text');
    expect(listeners()).toEqual(before);
  });

  it('ends with OutputClosed where the reader has gone', async () => {
    const output = asTerminal(broken('EPIPE'));
    await output.write('a').catch(() => undefined);
    await new Promise(setImmediate);
    await expect(output.write('b')).rejects.toBeInstanceOf(OutputClosed);
  });

  it('ends with OutputClosed where the reader goes while it waits', async () => {
    const stream = new PassThrough({ highWaterMark: 1 });
    const writing = asTerminal(stream).write('text');
    stream.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    await expect(writing).rejects.toBeInstanceOf(OutputClosed);
  });
});

/** 200,000 records, of which each verdict is much longer than a pipe holds. */
function longFile(): string {
  const path = join(folderOf({}), 'long.ndjson');
  const line = `${JSON.stringify({ level: 'household', id: 'H1', asOf: '2018-12-31', members: [{}] })}\n`;
  writeFileSync(path, line.repeat(200_000));
  return path;
}

/** What is said besides that records have the same id, as they do here. */
const besides = (stderr: unknown) => String(stderr ?? '').replaceAll(/^\S+ \S+: the same id twice .+\n/gm, '');

describe('a reader that has had enough', () => {
  it.each(['ndjson', 'json', 'csv', 'csv-long', 'table', 'list'])(
    'ends a long run cleanly: --format %s | head -1',
    async (format) => {
      const path = longFile();
      const { stdout, stderr, status } = await shell(
        `{ $TUOPIN check ${path} --format ${format}; echo "status $?" >&2; } | head -1`,
      );
      expect(status).toBe(0);
      expect(stdout.split('\n')).toHaveLength(2);
      expect(besides(stderr)).toBe('status 0\n');
    },
  );

  it('ends a run on input without end', async () => {
    const record = JSON.stringify(village());
    const { stdout, stderr } = await shell(
      `yes '${record}' | { $TUOPIN check - --format ndjson; echo "status $?" >&2; } | head -3 | cut -c1-20`,
    );
    expect(stdout).toBe('{"level":"village","\n'.repeat(3));
    expect(besides(stderr)).toBe('status 0\n');
  });

  it('may be another program than head', async () => {
    const child = start(['check', longFile(), '--format', 'ndjson']);
    const stderr = new PassThrough();
    child.stderr?.pipe(stderr);
    await once(child.stdout as NodeJS.ReadableStream, 'data');
    child.stdout?.destroy();
    const [status] = (await once(child, 'close')) as [number];
    expect(besides(stderr.read())).toBe('');
    expect(status).toBe(0);
  });

  it('may be gone before the first word', async () => {
    const child = start(['check', longFile(), '--format', 'ndjson'], {}, ['ignore', 'pipe', 'pipe']);
    child.stdout?.destroy();
    const { status, stderr } = await ended(Object.assign(child, { stdout: null }));
    expect(besides(stderr)).toBe('');
    expect(status).toBe(0);
  });

  it('ends the schema and the help cleanly too', async () => {
    for (const args of ['schema household', '--help', 'check --help']) {
      const { stdout, stderr } = await shell(`{ $TUOPIN ${args}; echo "status $?" >&2; } | head -1`);
      expect(stdout).not.toBe('');
      expect(besides(stderr)).toBe('status 0\n');
    }
  });

  it('of complaints changes no exit status', async () => {
    const missing = Array.from({ length: 2000 }, (_, at) => `${at}.json`);
    const child = start(['check', ...missing], {}, ['ignore', 'ignore', 'pipe']);
    child.stderr?.destroy();
    const [status] = (await once(child, 'close')) as [number];
    expect(status).toBe(3);
  });
});

describe('a reader that is slow', () => {
  it('gets everything, and nothing is said of it', async () => {
    const input = ndjson(Array.from({ length: 5000 }, (_, at) => household({ id: `H${at}` })));
    const { status, stdout, stderr } = await run(['check', '-', '--format', 'ndjson'], { input });
    expect(stderr).toBe('');
    expect(stdout.match(/\n/g)).toHaveLength(5000);
    expect(status).toBe(0);
  });
});

describe('a disk that is full', () => {
  it.skipIf(!existsSync('/dev/full'))('is said in a line, and is no fault of the tool', async () => {
    const full = openSync('/dev/full', 'w');
    for (const args of [
      ...['list', 'table', 'json', 'ndjson', 'csv'].map((format) => ['check', 'fixtures/records', '--format', format]),
      ['check', 'fixtures/records/villages/v-01.json', '--format', 'ndjson'],
      ['schema', 'household'],
    ]) {
      const child = start(args, {}, ['ignore', full, 'pipe']);
      const { status, stderr } = await ended(child);
      expect(stderr).toBe('the disk is full; make room and run the command again\n');
      expect(status).toBe(3);
    }
    closeSync(full);
  });

  it.skipIf(!existsSync('/dev/full'))(
    'and a place that cannot be written to are said by name in both languages',
    async () => {
      const cwd = folderOf({
        'file.json': { cases: [] },
        'a.json': { cases: [{ name: 'a', record: 1, expect: { refused: ['wrongType'] } }] },
      });
      const said: [string[], string, string][] = [
        [['test', 'a.json', '--coverage-html', '/dev/full'], '/dev/full: the disk is full', '/dev/full: 磁盘已满'],
        [['test', 'a.json', '--coverage-html', 'no/x.html'], 'no/x.html: is not there', 'no/x.html: 不存在'],
        [['test', 'a.json', '--coverage-html', '.'], '.: is a folder', '.: 是文件夹'],
        [['init', 'file.json/mine'], 'file.json/mine: is no folder', 'file.json/mine: 不是文件夹'],
      ];
      for (const [args, en, zh] of said) {
        for (const [language, start] of [
          ['en', en],
          ['zh', zh],
        ] as const) {
          const { status, stderr } = await run([...args, '--lang', language], { cwd });
          expect(stderr.startsWith(start), stderr).toBe(true);
          expect(stderr).toMatch(/^[^\n]+\n$/);
          expect(stderr).not.toMatch(/report this|报告/);
          expect(status).toBe(3);
        }
      }
    },
  );
});

describe('a stream of any size', () => {
  it('is judged in little memory: 150 MB with 96 MB for the program', async () => {
    const count = 3_000;
    // Most of it free data, so that what is large is the input; a program that kept anything of it would run out.
    const filler = '湘西土家族苗族自治州'.repeat(1_700);
    const child = start(['check', '-', '--format', 'ndjson'], { node: ['--max-old-space-size=96'] });
    let lines = 0;
    let bytes = 0;
    child.stdout?.on('data', (chunk: Buffer) => {
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1;
    });
    const stderr = new PassThrough();
    child.stderr?.pipe(stderr);
    const closed = once(child, 'close') as Promise<[number]>;
    const stdin = child.stdin as Writable;
    for (let at = 0; at < count; at += 1) {
      const line = Buffer.from(`${JSON.stringify(household({ id: `H${at}`, extra: { at, filler } }))}\n`);
      bytes += line.length;
      if (!stdin.write(line)) await once(stdin, 'drain');
    }
    stdin.end();
    const [status] = await closed;
    expect(bytes).toBeGreaterThan(150_000_000);
    expect({ status, lines }).toEqual({ status: 0, lines: count });
    expect(String(stderr.read() ?? '')).not.toMatch(/heap|memory limit/i);
  }, 400_000);
});

it('is written by a file that a shell can start', async () => {
  const { stdout } = await shell(`head -c 19 ${command}`);
  expect(stdout).toBe('#!/usr/bin/env node');
});
