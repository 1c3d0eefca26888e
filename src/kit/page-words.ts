/**
 * The catalogues of words as the page has them: without what it never says, and by keys that are as short as they can be,
 * for nobody outside the script sees a key of theirs.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** What is known of the keys of catalogues. */
export interface PageKeys {
  /** Those that nothing names: what stands under them is never said. */
  readonly unsaid: ReadonlySet<string>;
  /** Those that are only ever read by name, and from nothing but catalogues or as methods: they can have any other name. */
  readonly renamed: readonly string[];
}

const CATALOGUE = /\/words\/(?:zh|en)\/[^/]+\.ts$/;
const MODULE = /^ *\/\/ (\S+\.(?:[cm]?[jt]s|json))$/gm;
const namesIn = (text: string) => text.match(/[A-Za-z_$][\w$]*/g) ?? [];

/** @param script as a module it is bundled into, not minified: each of its own below a comment that names it */
export function pageKeys(script: string): PageKeys {
  const keys = new Set<string>();
  /** What is read by name, and what is named in any other way: by texts, data and what is no catalogue. */
  const [read, named] = [new Set<string>(), namesOfPlatform()];
  const modules = [...script.matchAll(MODULE)].map(({ index, 1: path }) => ({
    index,
    isCatalogue: CATALOGUE.test(`/${path}`),
  }));
  const walk = (node: ts.Node, isCatalogue: boolean): void => {
    const name = ts.isObjectLiteralElementLike(node) || ts.isClassElement(node) ? node.name : undefined;
    if (ts.isPropertyAccessExpression(node)) read.add(node.name.text);
    else if (ts.isBindingElement(node)) read.add((node.propertyName ?? node.name).getText());
    else if ((isCatalogue || isMethod(node)) && name !== undefined && ts.isIdentifier(name)) keys.add(name.text);
    else if (!isCatalogue) for (const one of namesIn(name?.getText() ?? textOf(node))) named.add(one);
    ts.forEachChild(node, (child) => walk(child, isCatalogue));
  };
  for (const statement of ts.createSourceFile('page.js', script, ts.ScriptTarget.Latest, true).statements)
    walk(statement, modules.findLast(({ index }) => index <= statement.getStart())?.isCatalogue ?? false);
  const own = [...keys].filter((key) => !named.has(key));
  return { unsaid: new Set(own.filter((key) => !read.has(key))), renamed: own.filter((key) => read.has(key)) };
}

/** Nothing but a call by its name comes by a method of a class: no data has it. */
const isMethod = (node: ts.Node) =>
  ts.isClassElement(node) && ts.isClassLike(node.parent) && (ts.isMethodDeclaration(node) || ts.isAccessor(node));

const textOf = (node: ts.Node) =>
  ts.isLiteralExpression(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) ? node.text : '';

/** Names that mean something to whatever runs the page. */
function namesOfPlatform(): Set<string> {
  const folder = dirname(createRequire(import.meta.url).resolve('typescript'));
  const files = readdirSync(folder).filter((file) => /^lib\..*\.d\.ts$/.test(file));
  return new Set(files.flatMap((file) => namesIn(readFileSync(`${folder}/${file}`, 'utf8'))));
}

/** Loads catalogues without what is never said. */
export const saidAlone = (unsaid: ReadonlySet<string>): Plugin => ({
  name: 'said-alone',
  setup({ onLoad }) {
    onLoad({ filter: CATALOGUE }, ({ path }) => {
      const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
      const visit = (node: ts.Node): ts.Node | undefined =>
        ts.isObjectLiteralElementLike(node) && unsaid.has(node.name?.getText() ?? '')
          ? undefined
          : ts.visitEachChild(node, visit, undefined);
      const { transformed } = ts.transform(file, [() => (root) => ts.visitNode(root, visit) as ts.SourceFile]);
      return { contents: transformed.map((one) => ts.createPrinter().printFile(one)).join(''), loader: 'ts' };
    });
  },
});
