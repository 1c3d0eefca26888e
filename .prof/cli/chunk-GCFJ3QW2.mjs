// src/kit/write-file.ts
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs";
import { join } from "node:path";
function writeWhole(file, content) {
  const making = beginFile(file);
  try {
    making.write(content);
    making.finish();
  } catch (error) {
    making.abandon();
    throw error;
  }
}
function beginFile(file) {
  const named = (act) => {
    try {
      return act();
    } catch (error) {
      throw Object.assign(error, { path: file });
    }
  };
  const { open, finish, abandon } = named(() => begun(file));
  return {
    write: (content, encoding) => named(() => writeFileSync(open, content, encoding)),
    finish: () => named(finish),
    abandon
  };
}
function begun(file) {
  const target = existsSync(file) ? realpathSync(file) : file;
  const stats = statSync(target, { throwIfNoEntry: false });
  if (stats !== void 0 && !stats.isFile()) {
    const open = openSync(target, "w");
    const close = closer(open);
    return { open, finish: close, abandon: close };
  }
  const aside = mkdtempSync(`${target}.`);
  const remove = () => rmSync(aside, { recursive: true, force: true });
  const part = join(aside, "part");
  try {
    const open = openSync(part, "w", stats?.mode);
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
      }
    };
  } catch (error) {
    remove();
    throw error;
  }
}
function closer(open) {
  let isOpen = true;
  return () => {
    if (isOpen) closeSync(open);
    isOpen = false;
  };
}

export {
  writeWhole,
  beginFile
};
