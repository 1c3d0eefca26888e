/** `check --jobs`: on several threads the same comes out as on one, to the byte. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JobTask, jobOf } from '../../src/cli/job.js';
import type { Session } from '../../src/cli/session.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { snapshotOf } from '../../src/rulebook/snapshot.js';
import { household, village } from '../examples.js';
import { inProcess } from '../support/printed.js';
import { withBrokenEngine } from './broken-engine.js';
import { ended, folderOf, ndjson, root, run, runBuilt, shell, start } from './run.js';

/** What is sent to and fro is a copy, as between threads; each takes another time for a block. */
const likeThread: NonNullable<Session['beginThread']> = async <Asked, Answer>(task: unknown) => {
  const tell = (await jobOf(structuredClone(task as JobTask))) as unknown as (asked: Asked) => Promise<Answer>;
  let before: Promise<unknown> = Promise.resolve();
  let blocks = 0;
  return {
    ask(block: Asked, moved: readonly ArrayBuffer[]) {
      const sent = structuredClone(block, { transfer: [...moved] });
      blocks += 1;
      const turns = (blocks * 7) % 5;
      const told = before.then(async () => {
        for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
        return structuredClone(await tell(sent));
      });
      before = told.catch(() => undefined);
      return told;
    },
    end: () => undefined,
  };
};

interface Case {
  readonly args: readonly string[];
  readonly blockBytes: number;
  readonly input?: Buffer;
}

/** What is printed on so many threads. */
async function printedBy(jobs: number, { args, blockBytes, input }: Case, more: Partial<Session> = {}) {
  const session: Partial<Session> = { blockBytes, beginThread: likeThread, ...more };
  const given = input === undefined ? {} : { input };
  return inProcess(['check', ...args, '--jobs', String(jobs)], { language: 'zh', session, ...given });
}

/** Asserts that it makes no difference on how many threads; gives what comes out. */
async function alike(one: Case) {
  const alone = await printedBy(1, one);
  for (const jobs of [2, 3, 7]) expect(await printedBy(jobs, one)).toEqual(alone);
  return alone;
}

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', '户', 'g\u202e');
const record = fc
  .record(
    {
      id,
      village: fc.constantFrom('V1', 'V2', 'V3'),
      stableIncome: fc.constantFrom(true, false, null, 'yes'),
      income: fc.constantFrom({}, { wages: 1, business: 2, property: 3, transfers: 4, productionCosts: 5 }),
      housing: fc.constantFrom({ grade: 'C', safeBy: 'nothing' }, {}),
      unknownKey: fc.constant(1),
    },
    { requiredKeys: ['id'] },
  )
  .map((over) => JSON.stringify(over.id === 'e' ? village({ id: over.id }) : household(over)));
const line = fc.oneof(
  { weight: 12, arbitrary: record.map((text) => Buffer.from(text)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...['', '  ', '{', '[]', 'null', '{"id":"a","id":"a"}', '\u0000'].map((text) => Buffer.from(text)),
      // 王建国 in GBK, and UTF-8 that was cut.
      Buffer.from([0xcd, 0xf5, 0xbd, 0xa8, 0xb9, 0xfa]),
      Buffer.from([0x7b, 0xe7, 0x8e]),
    ),
  },
);
const linesFile = fc
  .record({
    lines: fc.array(fc.tuple(line, fc.constantFrom('\n', '\n', '\r\n')), { maxLength: 14 }),
    mark: fc.boolean(),
    ended: fc.boolean(),
  })
  .map(({ lines, mark, ended }) => {
    const parts = lines.flatMap(([text, end], at) => [text, Buffer.from(ended || at < lines.length - 1 ? end : '')]);
    return Buffer.concat([Buffer.from(mark ? '\ufeff' : ''), ...parts]);
  });
const flags = fc.constantFrom<readonly string[]>(
  [],
  ['--outcome'],
  ['--outcome', '--require', 'met'],
  ['--format', 'ndjson'],
  ['--format', 'ndjson', '--strict'],
  ['--format', 'csv'],
  ['--format', 'csv-long', '--only', 'notMet', '--only', 'refused'],
  ['--format', 'table', '--level', 'household'],
  ['--format', 'json'],
  ['--strict'],
  ['--sort', 'margin'],
  ['--sort', 'id', '--format', 'ndjson', '--strict'],
  ['--id', 'a', '--id', 'z', '--village', 'V1'],
  ['--village', 'V2', '--village', 'V9', '--quiet', '--require', 'met'],
  ['--mask-key', 'k', '--format', 'ndjson'],
  ['--all-readings', '--format', 'list'],
  ['--with', 'procedure'],
  ['--set', 'record.income.wages=12000', '--set', 'record.collectiveIncome=1'],
  ['--reading', 'householdSize=sharing', '--as-of', '2019-12-31'],
  ['--rulebook', join(root, 'rules/national-2016')],
);

describe('check --jobs', () => {
  it('prints the same on any number of threads', async () => {
    const files = fc.record({ first: linesFile, second: linesFile, list: fc.array(record, { maxLength: 3 }) });
    await fc.assert(
      fc.asyncProperty(files, flags, fc.integer({ min: 30, max: 3000 }), async (content, args, blockBytes) => {
        const cwd = folderOf({
          'a.ndjson': content.first,
          'b.json': `[${content.list.join(',')}]`,
          'c.jsonl': content.second,
          'd.ndjson': '',
        });
        const paths = ['a.ndjson', 'b.json', 'c.jsonl', 'd.ndjson', 'no.json'].map((name) => join(cwd, name));
        await alike({ args: [...paths, '-', ...args], blockBytes, input: content.first });
      }),
      { numRuns: 60, seed: 13 },
    );
  });

  it('tells and refuses what is there twice as one thread does, wherever the first stood', async () => {
    const records = ['a', 'b', 'c', 'a', 'd', 'b', 'a'].map((one) => household({ id: one }));
    const path = join(folderOf({ 'x.ndjson': ndjson(records) }), 'x.ndjson');
    for (const strict of [[], ['--strict']]) {
      const { status, stderr } = await alike({ args: [path, '--format', 'ndjson', ...strict], blockBytes: 64 });
      expect(status).toBe(strict.length === 0 ? 0 : 3);
      expect(stderr.trimEnd().split('\n')).toHaveLength(3);
    }
  });

  it('tells once what a file is written in', async () => {
    const bad = Buffer.from([0xcd, 0xf5, 0xbd, 0xa8, 0xb9, 0xfa, 0x0a]);
    const good = Buffer.from(ndjson([household()]));
    const path = join(folderOf({ 'x.ndjson': Buffer.concat([good, bad, good, bad, bad]) }), 'x.ndjson');
    const { stdout } = await alike({ args: [path, '--format', 'ndjson'], blockBytes: 40 });
    expect(stdout.match(/"found":"GB18030"/g)).toHaveLength(1);
    expect(stdout.match(/badEncoding/g)).toHaveLength(3);
  });

  it('complains in the order of the records, of what is there twice as of engines that disagree', async () => {
    const path = join(
      folderOf({ 'x.ndjson': ndjson([1, 2, 1, 2, 1].map((n) => village({ id: `v${n}` }))) }),
      'x.ndjson',
    );
    await withBrokenEngine('lies', async () => {
      for (const blockBytes of [64, 100_000]) {
        for (const strict of [[], ['--strict']]) {
          const { status, stderr } = await alike({ args: [path, '--cross-check', ...strict], blockBytes });
          expect(status).toBe(4);
          expect(stderr.split('\n').length).toBeGreaterThan(strict.length === 0 ? 8 : 5);
        }
      }
    });
    await withBrokenEngine('throws', async () => {
      const { status, stderr } = await printedBy(3, { args: [path, '--cross-check'], blockBytes: 64 });
      expect(status).toBe(4);
      expect(stderr).toContain('the engine is broken');
    });
  });

  it('hides the same thing behind the same pseudonym on every thread', async () => {
    const records = Array.from({ length: 6 }, (_, at) => household({ id: `h${at}`, village: 'V1' }));
    const path = join(folderOf({ 'x.ndjson': ndjson(records) }), 'x.ndjson');
    const { stdout } = await printedBy(3, { args: [path, '--mask', '--outcome'], blockBytes: 64 });
    expect(new Set(stdout.match(/"village":"[^"]+"/g)).size).toBe(1);
    expect(new Set(stdout.match(/"id":"[^"]+"/g)).size).toBe(6);
    expect(stdout).not.toContain('V1');
  });

  it('asks for no more while nobody takes what was told', async () => {
    const path = join(folderOf({ 'x.ndjson': ndjson(Array.from({ length: 60 }, () => household())) }), 'x.ndjson');
    let begun = 0;
    const counting: typeof likeThread = async <Asked, Answer>(task: unknown) => {
      const thread = await likeThread<Asked, Answer>(task);
      return (
        thread && {
          ...thread,
          ask(asked: Asked, moved: readonly ArrayBuffer[]) {
            begun += 1;
            return thread.ask(asked, moved);
          },
        }
      );
    };
    const begunWhenWritten: number[] = [];
    let written = 0;
    await printedBy(
      2,
      { args: [path, '--outcome'], blockBytes: 700 },
      {
        beginThread: counting,
        output: {
          async write(said) {
            if (said.length === 0) return;
            for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
            begunWhenWritten.push(begun - written);
            written += 1;
          },
        },
      },
    );
    expect(written).toBeGreaterThan(20);
    expect(Math.max(...begunWhenWritten)).toBeLessThanOrEqual(5);
  });

  it('judges by one law: a thread that finds another says so', async () => {
    const task: JobTask = {
      paths: [],
      flags: { rulebook: join(root, 'rules/national-2016') },
      format: 'ndjson',
      language: 'en',
      colour: false,
      severalFiles: false,
      law: snapshotOf(hunan2016To2020()),
    };
    await expect(jobOf(task)).rejects.toThrow('changed');
    await expect(jobOf({ ...task, flags: {} })).resolves.toBeTypeOf('function');
  });

  it.each(['0', '-1', '1.5', 'two', '', '1000'])('is a wrong command line with --jobs %s', async (jobs) => {
    const { status, stdout, stderr } = await run(['check', 'fixtures/records', `--jobs=${jobs}`]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('It must be a whole number from 1 to 999.');
  });
});

describe('check --jobs as it is shipped', () => {
  const many = (count: number) =>
    ndjson(
      Array.from({ length: count }, (_, at) =>
        household({
          id: `h${at % 2500}`,
          village: `V${at % 7}`,
          stableIncome: at % 3 > 0,
          extra: { note: '脱贫'.repeat(50) },
        }),
      ),
    );

  it('prints the same on real threads', async () => {
    const cwd = folderOf({ 'x.ndjson': many(3000), 'y.ndjson': `\n{}\n${many(2)}` });
    const printed = (jobs: string, ...args: string[]) =>
      runBuilt(['check', 'x.ndjson', 'y.ndjson', ...args, '--jobs', jobs], { cwd });
    for (const args of [['--format', 'ndjson', '--strict'], []]) {
      const alone = await printed('1', ...args);
      expect(alone.status).toBe(3);
      expect(await printed('3', ...args)).toEqual(alone);
    }
    const files = await printed('2', '--out', 'out.csv');
    expect(files).toMatchObject({ status: 3, stdout: '' });
    const alone = readFileSync(join(cwd, 'out.csv'));
    await printed('1', '--out', 'out.csv');
    expect(readFileSync(join(cwd, 'out.csv')).equals(alone)).toBe(true);
  });

  it('ends where its reader has had enough, and leaves no half-written file where it is stopped', async () => {
    const cwd = folderOf({ 'x.ndjson': many(3000) });
    const { stdout, stderr } = await shell(
      `{ $TUOPIN check x.ndjson --format ndjson --jobs 2 2>&1 >&3 | sort -u | head -1; echo "ended" >&2; } 3>&1 | head -1 | cut -c1-20`,
      { cwd },
    );
    expect(stdout).toBe('{"level":"household"\n');
    expect(stderr).toContain('ended');
    const child = start(['check', '-', '--out', 'old.csv', '--jobs', '2'], { cwd });
    const over = ended(child);
    child.stdin?.write(many(100));
    while (readdirSync(cwd).length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    await over;
    expect(child.signalCode).toBe('SIGINT');
    expect(readdirSync(cwd)).toEqual(['x.ndjson']);
  });
});
