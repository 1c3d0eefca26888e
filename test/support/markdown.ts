/** The fenced blocks of a Markdown page. */

/** One block: what is in it, and which language it says that is. */
export interface Block {
  readonly language: string;
  readonly text: string;
}

/** Every fenced block, in order. */
export function blocksOf(page: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { language: string; lines: string[] } | undefined;
  for (const line of page.split('\n')) {
    if (!line.startsWith('```')) open?.lines.push(line);
    else if (open === undefined) open = { language: line.slice(3), lines: [] };
    else {
      blocks.push({ language: open.language, text: open.lines.map((one) => `${one}\n`).join('') });
      open = undefined;
    }
  }
  if (open !== undefined) throw new Error(`a block of ${open.language} is not closed`);
  return blocks;
}

/** The texts of the blocks of a language, in order. */
export function blocks(page: string, language: string): string[] {
  return blocksOf(page).flatMap((block) => (block.language === language ? [block.text] : []));
}

/** A command of a block of `console`, with what it is said to print. */
export interface Shown {
  readonly command: string;
  /** Line by line; `…` is for lines left out. */
  readonly lines: readonly string[];
}

/** The commands of a block of `console`: the lines that begin with `$ `. */
export function shownIn(block: string): readonly Shown[] {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((text) => {
      const [command = '', ...lines] = text.trimEnd().split('\n');
      return { command, lines };
    });
}

/** The first line shown that is not printed in its place; undefined where all are. Between `…` lines follow each other. */
export function firstNotPrinted({ lines }: Shown, printed: string): string | undefined {
  const left = printed.trimEnd().split('\n');
  let anywhere = false;
  for (const line of lines) {
    if (line === '…') {
      anywhere = true;
      continue;
    }
    const at = anywhere ? left.indexOf(line) : 0;
    if (at < 0 || left[at] !== line) return line;
    left.splice(0, at + 1);
    anywhere = false;
  }
  return anywhere || left.length === 0 ? undefined : `nothing, but printed is: ${left[0]}`;
}
