/** What is told on standard error at a terminal, and where it stands among what is printed. */
import { describe, expect, it, vi } from 'vitest';
import { MAX_HELD, toldAfterwards } from '../../src/cli/told-afterwards.js';
import { inProcess } from '../support/printed.js';
import { folderOf } from './run.js';

/** A terminal: what comes on either stream, in order; `others` of the session in the place of its own. */
function terminal(width: number | undefined, others: object = {}) {
  const shown: string[] = [];
  const session = {
    width,
    output: {
      async write(said: string | Uint8Array) {
        if (said.length > 0) shown.push(`o ${said}`);
      },
    },
    complain: (line: string) => void shown.push(`e ${line}`),
    status: (): void => undefined,
    ...others,
  };
  return { shown, session };
}

describe('what is told beside what is printed', () => {
  it('comes before it or after it at a terminal, and as it comes elsewhere', async () => {
    // More than are printed at once.
    const rows = Array.from({ length: 40 }, (_, at) => `H${at % 39},张三,1,5000,x`);
    const table = ['户编号,户主姓名,家庭人口数,人均纯收入,看不懂', ...rows].join('\n');
    const cwd = folderOf({
      '名册.csv': `${table}\n`,
      'a.ndjson': '{"level":"household","id":"1"}\n{"level":"household","id":"1"}\n',
    });
    const before = process.cwd();
    process.chdir(cwd);
    try {
      for (const args of [
        ['check', '名册.csv', 'a.ndjson', '--as-of', '2018-12-31'],
        ['check', '名册.csv', '--against', 'a.ndjson', '--as-of', '2018-12-31'],
        ['explain', '名册.csv', 'a.ndjson', '--as-of', '2018-12-31'],
      ]) {
        const { shown, session } = terminal(80);
        await inProcess([...args, '--lang', 'zh'], { language: 'zh', session });
        const streams = shown.map(([stream]) => stream).join('');
        expect(streams).toMatch(/^e*o+e*$/);
        expect(shown.join('\n')).toContain('不认识“看不懂”一栏');
        const other = terminal(undefined);
        await inProcess([...args, '--lang', 'zh'], { language: 'zh', session: other.session });
        expect([...other.shown.filter((one) => one.startsWith('e'))].sort()).toEqual(
          [...shown.filter((one) => one.startsWith('e'))].sort(),
        );
      }
    } finally {
      process.chdir(before);
    }
  });

  it('is told before a question that it leads to, and even where something fails', async () => {
    const { shown, session } = terminal(80);
    const asked = { ...session, ask: async (question: string) => void shown.push(`? ${question}`) };
    const failing = toldAfterwards(asked as never, async ({ output, complain, ask }) => {
      complain('1');
      await output.write('');
      complain('2');
      await output.write('a');
      complain('3');
      await ask?.('b');
      complain('4');
      await output.write('c');
      throw new Error('5');
    });
    await expect(failing).rejects.toThrow('5');
    expect(shown).toEqual(['e 1', 'e 2', 'o a', 'e 3', '? b', 'o c', 'e 4']);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'is told where the run is stopped by %s, and stops',
    async (signal) => {
      const { shown, session } = terminal(80);
      const killed = vi.spyOn(process, 'kill').mockImplementation((_, by) => {
        shown.push(`${by}`);
        return true;
      });
      const listening = process.listenerCount(signal);
      try {
        await toldAfterwards(session as never, async ({ output, complain }) => {
          await output.write('a');
          complain('1');
          process.emit(signal, signal);
        });
        expect(shown).toEqual(['o a', 'e 1', signal]);
        expect(killed).toHaveBeenCalledExactlyOnceWith(process.pid, signal);
      } finally {
        killed.mockRestore();
      }
      expect(process.listenerCount(signal)).toBe(listening);
    },
  );

  it('is held back only so far', async () => {
    const { shown, session } = terminal(80);
    await toldAfterwards(session as never, async ({ output, complain }) => {
      await output.write('a');
      for (let at = 1; at < MAX_HELD; at += 1) complain('1');
      expect(shown).toEqual(['o a']);
      complain('2');
      expect(shown).toHaveLength(1 + MAX_HELD);
      complain('3');
      expect(shown.at(-1)).toBe('e 2');
    });
    expect(shown.at(-1)).toBe('e 3');
  });

  it('is not held back where only the one goes to the terminal', async () => {
    for (const { shown, session } of [terminal(undefined), terminal(80, { status: undefined })]) {
      await toldAfterwards(session as never, async ({ output, complain }) => {
        await output.write('a');
        complain('1');
        await output.write('b');
      });
      expect(shown).toEqual(['o a', 'e 1', 'o b']);
    }
  });
});
