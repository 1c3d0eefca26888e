/** What was done beside the plan, gathered from the records that are rolled up. */
import { rulebookName } from '../explain/rulebook-name.js';
import { sectionOf } from '../present/document.js';
import { behindYears } from '../progress/behind-years.js';
import type { GatheredYears } from '../progress/gathered-years.js';
import { createProgress } from '../progress/progress.js';
import { progressDocument } from '../progress/progress-document.js';
import type { RecordOptions } from './record-options.js';
import type { RenamedIds } from './renamed-file.js';
import type { BesideRollUp } from './rollup-reports.js';
import type { Session } from './session.js';
import { targetsOf } from './targets-option.js';

export function progressBeside(
  asOf: string,
  { rulebook: folder, whole }: { readonly rulebook?: string; readonly whole?: boolean },
  renamed: RenamedIds | undefined,
  { rulebook, readings }: RecordOptions,
  isPage: boolean,
  session: Session,
): { readonly gathered: GatheredYears; beside(): BesideRollUp } {
  const { language } = session;
  const targets = targetsOf(folder, rulebook, session);
  const { gathered, told } = createProgress({ asOf, whole, renamed, readings, rulebook: rulebook as never, targets });
  return {
    gathered,
    beside() {
      const result = told();
      const { title, blocks, sections } = progressDocument(
        result,
        targets,
        language,
        rulebookName(rulebook, language),
        isPage ? behindYears(gathered, result.first, result.last) : undefined,
      );
      // Sections of a roll-up have ids like these.
      const own = sections.map((one) => ({ ...one, id: `progress-${one.id}` }));
      return { json: { progress: result }, sections: [sectionOf('progress', title, blocks, own)] };
    },
  };
}
