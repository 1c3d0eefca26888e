/** The rulebook that the page judges by: the built-in one, or one of its own that was put into it as data. */
import { hunan2016To2020 } from '../rulebook/builtin.js';
import { INSPECT_FILE } from '../rulebook/companions.js';
import { soundIssues } from '../rulebook/issue-list.js';
import type { RulebookFiles } from '../rulebook/load.js';
import { keepInspections, readInspections } from '../rulebook/read-inspections.js';
import { rulebookFrom } from '../rulebook/read-rulebook.js';
import type { Rulebook } from '../rulebook/rulebook.js';

/** @param text the files with all that they take over, as JSON; whoever put them in has loaded them before */
export function pageRulebook(text: string | undefined): Rulebook {
  if (text === undefined) return hunan2016To2020() as unknown as Rulebook;
  const files = JSON.parse(text) as RulebookFiles;
  const rulebook = rulebookFrom(files, soundIssues(), 'whenAsked') as unknown as Rulebook;
  const stated = files[INSPECT_FILE];
  keepInspections(rulebook, stated === undefined ? undefined : readInspections(soundIssues(), stated, rulebook));
  return rulebook;
}
