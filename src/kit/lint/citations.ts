/** Every citation in the files of a rulebook. */
import type { Citation } from '../../parameters/parameter.js';
import { isLaw } from '../../rulebook/companions.js';
import type { RulebookFiles } from '../../rulebook/load.js';
import { walkJson } from './walk.js';

/** A citation, and where it stands. */
export interface PlacedCitation {
  readonly file: string;
  readonly at: readonly PropertyKey[];
  readonly citation: Citation;
}

/** The citations of criteria, verdicts, figures and readings. */
export function citationsIn(files: RulebookFiles): readonly PlacedCitation[] {
  const found: PlacedCitation[] = [];
  for (const [file, content] of Object.entries(files)) {
    if (!isLaw(file)) continue;
    walkJson(content, (value, at) => {
      if (at.at(-2) === 'citations') found.push({ file, at, citation: value as Citation });
    });
  }
  return found;
}
