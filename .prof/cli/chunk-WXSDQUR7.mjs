// src/kit/walk-folder.ts
import { lstatSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
function walkFolder(folder, isWanted, isPassedOver = () => false) {
  const files = [];
  const faults = [];
  const walk = (path) => {
    for (const name of readdirSync(path).filter((name2) => !isPassedOver(name2))) look(join(path, name), name);
  };
  const look = (path, name) => {
    try {
      const stats = lstatSync(path);
      if (stats.isDirectory()) walk(path);
      else if (!isWanted(name) || stats.isSymbolicLink()) return;
      else if (stats.isFile()) files.push(path);
      else faults.push({ path, code: "special" });
    } catch (error) {
      if (!isGone(error)) faults.push({ path, code: "unreadable" });
    }
  };
  try {
    walk(folder);
  } catch {
    faults.push({ path: folder, code: "unreadable" });
  }
  return { files: files.sort((a, b) => a < b ? -1 : 1), faults };
}
function statsOf(path) {
  try {
    return statSync(path);
  } catch (error) {
    return isGone(error) ? "missing" : "unreadable";
  }
}
function isGone(error) {
  return ["ENOENT", "ENOTDIR"].includes(error.code ?? "");
}

export {
  walkFolder,
  statsOf
};
