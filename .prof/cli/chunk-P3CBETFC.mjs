import {
  describeRulebookIssue
} from "./chunk-2NNSBJM4.mjs";
import {
  decode
} from "./chunk-GB7RV5VI.mjs";
import {
  readJsonText
} from "./chunk-UMR4S5L4.mjs";
import {
  basesOf,
  companionFiles,
  isFolderName
} from "./chunk-FLDRFWA4.mjs";
import {
  InvalidRulebookError
} from "./chunk-4JIJYX5D.mjs";

// src/kit/read-folder.ts
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
var MANIFEST = "rulebook.json";
var MIB = 1024 * 1024;
var MAX_BYTES = 64 * MIB;
var RulebookFolderError = class extends Error {
  name = "RulebookFolderError";
  folder;
  constructor(folder, why) {
    super(`${folder}: ${why}`);
    this.folder = folder;
  }
};
function readRulebookFiles(folder) {
  return withBases((base) => {
    const path = join(folder, base);
    return base === "" || existsSync(join(path, MANIFEST)) ? filesIn(path, jsonFilesIn(path)) : [];
  });
}
function withBases(filesOf) {
  const read = [];
  basesOf((base) => {
    if (!isFolderName(base)) return void 0;
    const files = filesOf(base);
    read.push(...base === "" ? files : files.map((file) => ({ ...file, name: `${base}/${file.name}` })));
    return files.find(({ name }) => name === MANIFEST)?.value;
  });
  return read;
}
function foldersOf(folder) {
  try {
    return [.../* @__PURE__ */ new Set([folder, ...readRulebookFiles(folder).map(({ path }) => dirname(path))])];
  } catch {
    return [folder];
  }
}
function filesIn(folder, names) {
  return names.map((name) => {
    const path = join(folder, name);
    return rulebookFile(name, path, bytesOf(folder, path));
  });
}
function rulebookFile(name, path, bytes) {
  if (bytes.length > MAX_BYTES) return faulty(name, path, { code: "tooLarge", expected: `${MAX_BYTES / MIB} MiB` });
  const decoded = decode(bytes);
  if ("issue" in decoded) return faulty(name, path, decoded.issue);
  const { value, issues } = readJsonText(decoded.text);
  return { name, path, text: decoded.text, value, issues };
}
function readFolder(folder, names) {
  return soundFiles(names === void 0 ? readRulebookFiles(folder) : filesIn(folder, names));
}
function readRules(folder) {
  return soundFiles(readRulebookFiles(folder).filter(({ name }) => !companionFiles.includes(basename(name))));
}
function soundFiles(read) {
  const faults = read.flatMap(
    ({ name, issues }) => issues.map((issue) => {
      const fault = issue;
      return { ...fault, file: name, pointer: "", message: describeRulebookIssue(fault, "en") };
    })
  );
  if (faults.length > 0) throw new InvalidRulebookError(faults);
  return {
    files: Object.fromEntries(read.map(({ name, value }) => [name, value])),
    texts: Object.fromEntries(read.map(({ name, text }) => [name, text]))
  };
}
function jsonFilesIn(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith(".json")).map(({ name }) => name).sort();
  } catch {
    throw new RulebookFolderError(folder, "no such folder, or it cannot be read");
  }
}
function bytesOf(folder, path) {
  try {
    return readFileSync(path);
  } catch {
    throw new RulebookFolderError(folder, `${path} cannot be read; check its permissions`);
  }
}
function faulty(name, path, issue) {
  return { name, path, text: "", value: void 0, issues: [{ path: "", ...issue }] };
}

export {
  RulebookFolderError,
  readRulebookFiles,
  withBases,
  foldersOf,
  rulebookFile,
  readFolder,
  readRules,
  soundFiles,
  jsonFilesIn
};
