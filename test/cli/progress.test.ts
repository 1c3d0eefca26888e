import { isatty } from 'node:tty';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { statusOn } from '../../src/cli/output.js';
import { processSession } from '../../src/cli/process-session.js';
import { withProgress } from '../../src/cli/progress.js';
import { commandWords } from '../../src/words/command.js';

vi.mock('node:tty', () => ({ isatty: vi.fn() }));

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

describe('how far work has come', () => {
  it('is told on a terminal with its speed and the time left, ten times a second at most, and then taken away', async () => {
    for (const [language, line] of [
      ['en', '100 of 1000, 50 a second, about 18 s left'],
      ['zh', '已完成 100/1000，每秒 50 处，约剩 18 秒'],
    ] as const) {
      const lines: string[] = [];
      const given = { say: commandWords[language], status: (one: string) => lines.push(one) };
      const came = await withProgress(given, async (onProgress) => {
        onProgress?.(1, 1000);
        vi.advanceTimersByTime(2000);
        onProgress?.(100, 1000);
        onProgress?.(101, 1000);
        return 'done';
      });
      expect(came).toBe('done');
      expect(lines).toEqual([line, '']);
    }
  });

  it('is taken away where the work fails, and told nowhere but on a terminal', async () => {
    const lines: string[] = [];
    const failing = withProgress({ say: commandWords.en, status: (one) => lines.push(one) }, async () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(lines).toEqual(['']);
    expect(await withProgress({ say: commandWords.en }, async (onProgress) => onProgress)).toBeUndefined();
  });

  it('is shown by a command whose standard error is a terminal, and by no other', () => {
    for (const [isTerminal, shown] of [
      [true, 'function'],
      [false, 'undefined'],
    ] as const) {
      vi.mocked(isatty).mockReturnValue(isTerminal);
      expect(typeof processSession([]).status).toBe(shown);
    }
  });

  it('stands in one line of the terminal', () => {
    let written = '';
    const stream = { columns: 10, write: (text: string) => (written += text) } as unknown as NodeJS.WriteStream;
    const show = statusOn(stream);
    show('ten of many');
    show('');
    expect(written).toBe('\r\u001B[Kten of ma\r\u001B[K');
  });
});
