/** `tuopin schema`: prints a JSON Schema. */

import type { Command } from 'commander';
import { printableJson } from '../base/printable.js';
import { nearest } from '../base/suggest.js';
import { jsonSchemas, type SchemaName, schemaNames } from '../kit/json-schemas.js';
import { EXIT, UsageError } from './exit.js';
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
    .action(async (name: string) => {
      if (!(schemaNames as readonly string[]).includes(name)) {
        throw new UsageError(say.unknownSchema(name, schemaNames.join(', '), nearest(name, schemaNames)));
      }
      await output.write(`${printableJson(jsonSchemas()[name as SchemaName], 2)}\n`);
      finish(EXIT.ok);
    });
}
