/** Walks through JSON text: what is given in it that `JSON.parse` does not tell of, and where and why it breaks off. */

/** What keeps a text from being JSON: the first that does. */
export interface JsonFault {
  /** In a few English words. */
  readonly found: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

type Path = readonly (string | number)[];

/** What is told of while a text is walked through. */
export interface JsonTold {
  /** A key that the object at the path has already. */
  readonly onTwice?: ((key: string, path: Path, line: number, column: number) => void) | undefined;
  /** A number, or a word such as `true`, as it is written. */
  readonly onLiteral?: ((written: string, path: Path) => void) | undefined;
}

/** Walks through a text to its end, or to where it is no JSON. It may nest as deep as calls can. */
export function walkJsonText(text: string, { onTwice, onLiteral }: JsonTold = {}): JsonFault | undefined {
  /** Where what stands next begins and ends. */
  let [at, end] = [0, 0];
  let [line, lineStart] = [1, 0];
  const path: (string | number)[] = [];

  /** Goes on to what stands next. Like all below it gives back what is wrong at the place come to. */
  function next(): string | undefined {
    for (at = end; ' \t\n\r'.includes(text[at] ?? '-'); at += 1) {
      if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
      if (text[at] !== '\n' && text[at] !== '\r') continue;
      line += 1;
      lineStart = at + 1;
    }
    end = at + 1;
    const sign = text[at] ?? ',';
    if ('{}[]:,'.includes(sign)) return undefined;
    return sign === '"' ? string() : word();
  }

  function string(): string | undefined {
    let wrong: string | undefined;
    for (; text[end] !== '"'; end += 1) {
      if (text[end] === '\\') {
        end += 1;
        if (text[end] === 'u') wrong = /^[\da-f]{4}/i.test(text.slice(end + 1, end + 5)) ? wrong : 'invalid unicode';
        else if (!'"\\/bfnrt'.includes(text[end] ?? '"')) wrong = 'invalid escape character';
      } else if ('\n\r'.includes(text[end] ?? '')) break;
      else if ((text[end] as string) < ' ') wrong = 'invalid character';
      if (text[end] === undefined) break;
    }
    if (text[end] !== '"') return 'unexpected end of string';
    end += 1;
    return wrong;
  }

  function word(): string | undefined {
    const number = /-?(?:0|[1-9]\d*)(\.\d*)?([eE][+-]?\d*)?/y;
    number.lastIndex = at;
    const found = number.exec(text);
    if (found !== null) {
      end = number.lastIndex;
      return found.slice(1).every((part) => part === undefined || /\d$/.test(part))
        ? undefined
        : 'unexpected end of number';
    }
    const comment = text.startsWith('//', at) || text.startsWith('/*', at);
    if (comment) return 'invalid comment token';
    const other = /[^ \t\n\r{}[\]":,/]*/y;
    other.lastIndex = at;
    const [written = ''] = other.exec(text) ?? [];
    end = other.lastIndex;
    return ['true', 'false', 'null'].includes(written) ? undefined : 'invalid symbol';
  }

  function value(): string | undefined {
    const sign = text[at] ?? ',';
    if (sign === '{') return object();
    if (sign === '[') return group(']', 'close bracket expected', (index) => within(index, value));
    if ('}]:,'.includes(sign)) return 'value expected';
    if (sign !== '"') onLiteral?.(text.slice(at, end), path);
    return next();
  }

  function object(): string | undefined {
    const keys = new Set<string>();
    return group('}', 'close brace expected', () => {
      if (text[at] !== '"') return 'property name expected';
      const key = JSON.parse(text.slice(at, end)) as string;
      if (keys.has(key)) onTwice?.(key, path, line, at - lineStart + 1);
      keys.add(key);
      return next() ?? (text[at] === ':' ? (next() ?? within(key, value)) : 'colon expected');
    });
  }

  function group(close: string, unclosed: string, part: (index: number) => string | undefined): string | undefined {
    let wrong = next();
    for (let count = 0; wrong === undefined && text[at] !== close; count += 1) {
      if (at >= text.length) return unclosed;
      const isComma = text[at] === ',';
      if (isComma !== count > 0) return isComma ? 'value expected' : 'comma expected';
      wrong = (isComma ? next() : undefined) ?? part(count);
    }
    return wrong ?? next();
  }

  function within(key: string | number, walk: () => string | undefined): string | undefined {
    path.push(key);
    const wrong = walk();
    path.pop();
    return wrong;
  }

  const found = next() ?? value() ?? (at < text.length ? 'end of file expected' : undefined);
  return found === undefined ? undefined : { found, line, column: at - lineStart + 1 };
}
