/** Writes files whole or not at all. */
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** A file in the making. What goes wrong is the system's error, with the file as it was named. */
export interface FileInMaking {
  write(content: string | Uint8Array, encoding?: BufferEncoding): void;
  /** Puts it in the place of the file that there was. */
  finish(): void;
  /** Leaves that as it was. */
  abandon(): void;
}

/** Puts a content in the place of a file's. @throws the error of the system where it cannot be written */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const making = beginFile(file);
  try {
    making.write(content);
    making.finish();
  } catch (error) {
    making.abandon();
    throw error;
  }
}

/** Begins a file beside the one whose place it is to take, so that a full disk leaves that as it was. */
export function beginFile(file: string): FileInMaking {
  const named = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw Object.assign(error as NodeJS.ErrnoException, { path: file });
    }
  };
  const { open, finish, abandon } = named(() => begun(file));
  return {
    write: (content, encoding) => named(() => writeFileSync(open, content, encoding)),
    finish: () => named(finish),
    abandon,
  };
}

function begun(file: string): { readonly open: number; finish(): void; abandon(): void } {
  // A link stays one; what it leads to is written.
  const target = existsSync(file) ? realpathSync(file) : file;
  const stats = statSync(target, { throwIfNoEntry: false });
  // A device or a pipe is no file to be put in place of another.
  if (stats !== undefined && !stats.isFile()) {
    const open = openSync(target, 'w');
    const close = closer(open);
    return { open, finish: close, abandon: close };
  }
  // A folder of its own beside the file: the system finds a name that no other writer has.
  const aside = mkdtempSync(`${target}.`);
  const remove = () => rmSync(aside, { recursive: true, force: true });
  const part = join(aside, 'part');
  try {
    const open = openSync(part, 'w', stats?.mode);
    const close = closer(open);
    return {
      open,
      finish() {
        close();
        renameSync(part, target);
        remove();
      },
      abandon() {
        close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Closes a file once, however often it is asked to. */
function closer(open: number): () => void {
  let isOpen = true;
  return () => {
    if (isOpen) closeSync(open);
    isOpen = false;
  };
}
