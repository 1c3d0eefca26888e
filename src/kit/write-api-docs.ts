/** Writes the pages on the API, `docs/api`, in the groups of `src/index.ts`. */
import { readFileSync } from 'node:fs';
import {
  Application,
  Comment,
  CommentTag,
  Converter,
  type DeclarationReflection,
  PackageJsonReader,
  TSConfigReader,
} from 'typedoc';
import { apiGroups } from './api-groups.js';

const groups = apiGroups(readFileSync(new URL('../index.ts', import.meta.url), 'utf8'));
const groupOf = new Map([...groups].flatMap(([group, names]) => names.map((name) => [name, group] as const)));

/** Says of a declaration, where typedoc looks for it, in which group it stands. */
function put(declaration: DeclarationReflection, group: string): void {
  for (const one of [declaration, ...(declaration.signatures ?? [])]) {
    one.comment ??= new Comment();
    one.comment.blockTags.push(new CommentTag('@group', [{ kind: 'text', text: group }]));
  }
}

const app = await Application.bootstrap({ groupOrder: [...groups.keys(), '*'] }, [
  new TSConfigReader(),
  new PackageJsonReader(),
]);
app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
  const main = project.children?.find(({ name }) => name === 'index');
  for (const declaration of main?.children ?? []) {
    const group = groupOf.get(declaration.name);
    if (group !== undefined) put(declaration, group);
  }
});
const project = await app.convert();
if (project !== undefined) {
  app.validate(project);
  await app.generateOutputs(project);
}
if (project === undefined || app.logger.hasErrors() || app.logger.hasWarnings())
  throw new Error('The API is not documented as it has to be; see above.');
