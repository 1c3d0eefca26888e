/** The named groups that `src/index.ts` falls into: the comment above each is its name. */
import { createSourceFile, isExportDeclaration, isNamedExports, ScriptTarget } from 'typescript';

/** The names exported under each heading, in order. */
export function apiGroups(source: string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  let names: string[] = [];
  for (const statement of createSourceFile('index.ts', source, ScriptTarget.ESNext, true).statements) {
    const above = source.slice(statement.pos, statement.getStart());
    const heading = /^\/\/ (.+)$/m.exec(above)?.[1];
    if (heading !== undefined) {
      names = [];
      groups.set(heading, names);
    }
    if (!isExportDeclaration(statement) || statement.exportClause === undefined) continue;
    if (isNamedExports(statement.exportClause))
      names.push(...statement.exportClause.elements.map(({ name }) => name.text));
  }
  return groups;
}
