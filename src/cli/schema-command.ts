/** `tuopin schema`: prints a JSON Schema. */

import type { Command } from 'commander';
import { printableJson } from '../base/printable.js';
import { nearest } from '../base/suggest.js';
import { jsonSchemaOf, type SchemaName, schemaNames } from '../kit/json-schemas.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import { EXIT, UsageError } from './exit.js';
import { loadFolder } from './load-folder.js';
import { languageOption } from './record-options.js';
import type { Session } from './session.js';

export function addSchema(root: Command, session: Session): void {
  const { say, output, finish } = session;
  root
    .command('schema')
    .description(say.schema)
    .helpOption('-h, --help', say.help)
    .argument('<name>', schemaNames.join(', '))
    .addOption(languageOption(session))
    .option('--rulebook <folder>', say.options.rulebook)
    .action(async (name: string, { rulebook: folder }: { readonly rulebook?: string }) => {
      if (!(schemaNames as readonly string[]).includes(name)) {
        throw new UsageError(say.unknownSchema(name, schemaNames.join(', '), nearest(name, schemaNames)));
      }
      const { fields } = folder === undefined ? hunan2016To2020() : loadFolder(folder, say.unreadableRulebook);
      await output.write(`${printableJson(jsonSchemaOf(fields, name as SchemaName), 2)}\n`);
      finish(EXIT.ok);
    });
}
