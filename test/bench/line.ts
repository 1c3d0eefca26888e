/** A line of the table: what was measured, against what, and whether it reached its target. */

export interface Line {
  /** The row of the table it belongs to. */
  readonly row: number;
  readonly what: string;
  readonly against: string;
  readonly target: string;
  readonly reached: string;
  /** Absent where it was not measured. */
  readonly met?: boolean;
}

const short = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(1));

/** How many times as dear, at most so many times. */
export const atMost = (reached: number, target: number, unit = 'x') => ({
  target: `at most ${target} ${unit}`,
  reached: `${short(reached)} ${unit}`,
  met: reached <= target,
});

/** How many times as quick, at least so many times. */
export const atLeast = (reached: number, target: number, unit = 'x') => ({
  target: `at least ${target} ${unit}`,
  reached: `${short(reached)} ${unit}`,
  met: reached >= target,
});

/** What cannot be measured before it is there. */
export const notYet = (target: string) => ({ target, reached: 'not there yet' });

const told = ({ met }: Line) => (met === undefined ? '' : met ? 'met' : '**not met**');

/** The lines as a table of Markdown. */
export const markdown = (lines: readonly Line[]): string =>
  [
    '| # | what | against | target | reached | |',
    '|---|---|---|---|---|---|',
    ...lines.map(
      (line) => `| ${[line.row, line.what, line.against, line.target, line.reached, told(line)].join(' | ')} |`,
    ),
  ].join('\n');
