/** An option's line on a help page. */

/** An option as commander has it. */
export interface ToldOption {
  readonly description: string;
  readonly argChoices?: readonly string[] | undefined;
  readonly defaultValue?: unknown;
}

/** What stands between its parts and around them. */
export interface OptionMarks {
  /** Before the notes, and around them. */
  readonly open: string;
  readonly close: string;
  /** Between two notes. */
  readonly between: string;
  readonly choices: (choices: readonly string[]) => string;
  readonly preset: (preset: string) => string;
}

/** What an option is for, with its choices and default where it has them. */
export function optionText({ description, argChoices, defaultValue }: ToldOption, marks: OptionMarks): string {
  const notes = [
    ...(argChoices === undefined ? [] : [marks.choices(argChoices)]),
    ...(defaultValue === undefined ? [] : [marks.preset(String(defaultValue))]),
  ];
  return notes.length === 0 ? description : `${description}${marks.open}${notes.join(marks.between)}${marks.close}`;
}
