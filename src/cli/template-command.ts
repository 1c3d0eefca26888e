/** `tuopin template`: a register to be filled in, as a workbook. */
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { nearest } from '../base/suggest.js';
import { writeWhole } from '../kit/write-file.js';
import { templateLevels } from '../tables/template-columns.js';
import { writeTemplate } from '../tables/write-template.js';
import { tableCommandWords } from '../words/table-commands.js';
import { tableWords } from '../words/tables.js';
import { EXIT, UsageError } from './exit.js';
import { languageOption } from './language-option.js';
import { rulebookOf } from './rulebook-option.js';
import type { Session } from './session.js';

interface TemplateFlags {
  readonly out: string;
  readonly all?: boolean;
  readonly rulebook?: string;
}

export function addTemplate(root: Command, session: Session): void {
  const { say, language, complain, finish } = session;
  root
    .command('template')
    .description(say.template.about)
    .argument('<level>', say.template.level)
    .requiredOption('-o, --out <file>', say.template.out)
    .option('--all', say.template.all)
    .addOption(languageOption(session))
    .option('--rulebook <folder>', say.options.rulebook)
    .addHelpText('after', say.template.after)
    .action((named: string, { out, all = false, ...flags }: TemplateFlags) => {
      const words = tableWords[language];
      const level = templateLevels.find((one) => one === named);
      if (level === undefined)
        throw new UsageError(say.template.unknownLevel(named, templateLevels, nearest(named, templateLevels)));
      if (!/\.xlsx$/i.test(out)) throw new UsageError(words.template.notXlsx(out));
      if (existsSync(out)) throw new UsageError(tableCommandWords[language].exists(out));
      writeWhole(out, writeTemplate(level, { rulebook: rulebookOf(flags, session), language, all }));
      complain(words.template.written(out));
      finish(EXIT.ok);
    });
}
