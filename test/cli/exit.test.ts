import { expect, it } from 'vitest';
import { EXIT, OutputClosed, UsageError } from '../../src/cli/exit.js';

it('the exit statuses are those of the contract', () => {
  expect(EXIT).toEqual({ ok: 0, notMet: 1, usage: 2, refused: 3, failed: 4 });
});

it('a wrong command line and a closed output are told apart', () => {
  expect(new UsageError('x')).not.toBeInstanceOf(OutputClosed);
  expect(new OutputClosed()).not.toBeInstanceOf(UsageError);
});
