/** `tuopin schema`: prints a JSON Schema, or the records of a rulebook as TypeScript types. */
import type { Command } from 'commander';
import { printableJson } from '../base/printable.js';
import { nearest } from '../base/suggest.js';
import { jsonSchemaOf, type SchemaName, schemaNames } from '../kit/json-schemas.js';
import { rulebookTypes } from '../kit/rulebook-types-text.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import { EXIT, UsageError } from './exit.js';
import { languageOption } from './language-option.js';
import { loadFolder } from './load-folder.js';
import type { Session } from './session.js';

/** In the place of a schema: the records as TypeScript has them. */
const TYPES = 'types';
const names: readonly string[] = [...schemaNames, TYPES];

export function addSchema(root: Command, session: Session): void {
  const { say, output, finish } = session;
  root
    .command('schema')
    .description(say.schema)
    .argument('<name>', say.list(names))
    .addOption(languageOption(session))
    .option('--rulebook <folder>', say.options.rulebook)
    .action(async (name: string, { rulebook: folder }: { readonly rulebook?: string }) => {
      if (!names.includes(name)) {
        throw new UsageError(say.unknownSchema(name, names, nearest(name, names)));
      }
      const rulebook = folder === undefined ? hunan2016To2020() : loadFolder(folder, say.unreadableRulebook);
      await output.write(
        name === TYPES
          ? rulebookTypes(rulebook, 'tuopin')
          : `${printableJson(jsonSchemaOf(rulebook.fields, name as SchemaName), 2)}\n`,
      );
      finish(EXIT.ok);
    });
}
