/** Which records a command line asks for, and whether it hides who they are, whatever the command. */
import { describe, expect, it } from 'vitest';
import { languages } from '../src/words/words.js';
import { printed } from './support/printed.js';

const RECORDS = 'fixtures/records';
const two = ['--id', 'H-003', '--id', 'H-002', '--format', 'json'];

describe('--id, given more than once', () => {
  it.each(['check', 'explain', 'eligible'])('%s takes the records of all of them, in their order', async (name) => {
    const { status, stdout } = await printed([name, RECORDS, ...two]);
    expect(status).toBe(0);
    const found = JSON.parse(stdout) as { id: string }[];
    expect(found.map(({ id }) => id)).toEqual(['H-002', 'H-003']);
  });

  it('seal takes them too', async () => {
    const { status, stdout } = await printed(['seal', RECORDS, ...two]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveLength(2);
  });

  it('names every id that no record has, and goes on', async () => {
    for (const language of languages) {
      const { status, stdout, stderr } = await printed(
        ['check', RECORDS, ...two, '--id', 'H-8', '--id', 'H-9'],
        language,
      );
      expect(status).toBe(2);
      expect(JSON.parse(stdout)).toHaveLength(2);
      expect(stderr.trimEnd().split('\n')).toEqual([
        // How many were not asked for.
        expect.stringContaining('7'),
        expect.stringContaining('H-8'),
        expect.stringContaining('H-9'),
      ]);
    }
  });

  it('is an id of either side where two are compared', async () => {
    const compared = await printed([
      'compare',
      RECORDS,
      'fixtures/eligible',
      '--id',
      'H-002',
      '--id',
      'H-101',
      '--id',
      'x',
    ]);
    expect(compared.status).toBe(2);
    expect(compared.stderr).toMatch(/"x"/);
    expect(compared.stderr).not.toMatch(/H-002|H-101/);
    expect(compared.stdout).toMatch(/H-002[\s\S]*H-101/);
  });
});

it('diff hides who the records are about', async () => {
  const asked = ['diff', 'hunan-2016-2020', 'national-2016', '--records', RECORDS, '--format', 'json'];
  expect((await printed(asked)).stdout).toMatch(/"V-02"/);
  for (const mask of [['--mask'], ['--mask-key', 'k']]) {
    const { stdout } = await printed([...asked, ...mask]);
    expect(stdout).not.toMatch(/"[HVC]-\d{2,3}"/);
    expect(stdout).toMatch(/"[HVC]-[\da-f]{16}"/);
  }
});
