/** The house rules of `src/`: what may import what, what no file may touch, and that every file has its test. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { remembered } from '../src/base/remembered.js';
import { folders } from '../src/kit/folders.js';
import { languages } from '../src/words/words.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the entries beside the folders may import. Another entry has to be listed here. */
const entries: Readonly<Record<string, readonly string[]>> = {
  'index.ts': folders.filter(
    (folder) => !['interop', 'progress', 'assess', 'listing', 'tables', 'page', 'kit', 'cli'].includes(folder),
  ),
  'cli.ts': folders,
};

/** Outside `cli/`, files that touch what a pure core must not, and why they may. */
const impure: Readonly<Record<string, string>> = {
  'records/zod.ts': 'asks whether this is Node, to set zod up for browsers; no verdict depends on it',
  'page/main.ts': 'names the files that are handed out by the minute; no verdict depends on it',
  'page/copy-store.ts': 'asks the browser which pages are open beside it; no verdict depends on it',
  'rollup/number-table.ts':
    'hashes by chance, so that no file can make all hashes alike; nothing that is told hangs on it',
  'seal/canonical.ts': 'asks whether Node hashes here, which is quicker; the hash is the same wherever it is made',
};

/** Outside `words/`, the files that have Chinese in what runs: the field table of the common record. */
const chinese: Readonly<Record<string, string>> = {
  'records/household.ts': 'a table of fields, each with its label',
  'records/village.ts': 'as household.ts',
  'records/township.ts': 'as household.ts',
  'records/county.ts': 'as household.ts',
  'records/population.ts': 'as household.ts',
  'records/evidence-shape.ts': 'as household.ts',
  'records/shape.ts': 'as household.ts: the fields that every level has',
  'tables/number-format.ts': 'the formats that Chinese editions of Excel know by a number',
};

/** Names that two files declare for others, and the one idea that both stand for. */
const declaredTwice: Readonly<Record<string, string>> = {
  ParsedRecord: 'a checked record: in `records/` by its common fields, in `rulebook/` by those of a rulebook too',
};

/** Files without a test of their own, and where they are tested. Types alone need none. */
const untested: Readonly<Record<string, string>> = {
  'index.ts': 'names what others define; package.test.ts imports it as users do',
  'base/inspection-code.ts': 'a list of codes; inspect/inspect.test.ts finds every one of them',
  'base/rulebook-issue.ts': 'types, and a list of codes; rulebook/describe-issue.test.ts words every one of them',
  'explain/told-seal.ts': 'words together what others word; page/verify-seals.test.ts, and tuopin verify, tell by it',
  'rulebook/compare-versions.ts': 'rulebook/changes.test.ts sorts versions by it',
  'tables/table-marks.ts': 'what a register is marked with; cli/table-marks.test.ts marks registers',
  'records/household.ts': 'a table of fields; records/catalog.test.ts holds it to the contract, parse.test.ts uses it',
  'records/village.ts': 'as household.ts',
  'records/township.ts': 'as household.ts',
  'records/county.ts': 'as household.ts',
  'records/population.ts': 'as household.ts',
  'records/evidence-shape.ts': 'a table of fields; records/evidence.test.ts holds it to its own check',
  'records/zod.ts': 'only acts in a browser; test/browser runs it in one',
  'records/word-issue.ts': 'words what records/describe-issue.ts says; describe-issue.test.ts words every code by it',
  'rulebook/check-citations.ts': 'rulebook/issues.test.ts: each fault of a rulebook, whichever of its files it is in',
  'rulebook/check-conditions.ts': 'rulebook/read-conditions.test.ts, issues.test.ts',
  'rulebook/check-facts.ts': 'rulebook/read-own-facts.test.ts, issues.test.ts',
  'rulebook/check-fields.ts': 'rulebook/read-own-fields.test.ts, issues.test.ts',
  'rulebook/check-inspections.ts': 'rulebook/read-inspections.test.ts, issues.test.ts',
  'rulebook/check-parameters.ts': 'rulebook/read-parameters.test.ts, issues.test.ts',
  'rulebook/check-rules.ts': 'rulebook/to-rule.test.ts, issues.test.ts',
  'rulebook/check-words.ts': 'rulebook/read-words.test.ts',
  'rulebook/file-checks.ts': 'all of them, as rulebook/load.ts takes them; issues.test.ts',
  'rulebook/issue-list.ts': 'what rulebook/issues.ts is to readers of files; issues.test.ts',
  'facts/expression.ts': 'forms; rulebook/read-own-facts.test.ts reads each, and more of them than can be worked out',
  'facts/read-expression.ts': 'as facts/expression.ts',
  'facts/read-facts.ts': 'as facts/expression.ts',
  'facts/expression-bounds.ts':
    'facts/expressed-fact.test.ts, rulebook/read-own-facts.test.ts: ranges, and bases refused',
  'facts/linear.ts':
    'facts/settle.test.ts holds intervals to the numbers within, expressed-fact.test.ts to those by hand',
  'facts/seen.ts': 'as facts/linear.ts: traces',
  'facts/settled.ts': 'as facts/linear.ts',
  'facts/small-units.ts': 'as facts/linear.ts',
  'facts/sum-units.ts': 'as facts/linear.ts',
  'facts/numeric.ts': 'as facts/linear.ts',
  'facts/settled-fields.ts': 'as facts/linear.ts',
  'facts/settled-members.ts': 'as facts/linear.ts',
  'facts/stated-number.ts': 'facts/expressed-fact.test.ts and second-sources.test.ts hold sources against each other',
  'rulebook/companions.ts': 'three names; rulebook/clauses.test.ts loads files with them',
  'evaluate/possible-records.ts':
    'evaluate/uncertain.test.ts judges over them, advise/in-doubt.test.ts tries values among them',
  'evaluate/prepared.ts': 'types, and one place among the checks; advise/open-questions.test.ts finds checks there',
  'seal/known-digest.ts':
    'nothing is known but in the offline page; test/browser/page-out.ts checks its sheets by the command',
  'seal/version.ts': 'one value of package.json; seal/seal.test.ts finds it in a seal',
  'rulebook/builtin.ts': 'data; rulebook/load.test.ts checks it as a rulebook',
  'rulebook/shipped.ts': 'data; rulebook/whole.test.ts builds on each',
  'rulebook/shipped-law.ts': 'data; rulebook/whole.test.ts builds on each',
  'rulebook/whole-of.ts': 'rulebook/whole.test.ts is about what it gives',
  'rulebook/shipped-beside.ts': 'data; kit/beside-bases.test.ts finds it',
  'rulebook/shipped-inspections.ts': 'data; rulebook/read-inspections.test.ts reads it',
  'rulebook/inspect-file.ts': 'a shape; rulebook/read-inspections.test.ts reads files by it',
  'rulebook/builtin-changes.ts': 'data; rulebook/changes.test.ts checks it',
  'rulebook/builtin-lifecycle.ts': 'data; rulebook/lifecycle.test.ts checks it',
  'rulebook/builtin-clauses.ts': 'data; rulebook/clauses.test.ts checks it',
  'explain/history-findings.ts':
    'explain/lifecycle-steps.test.ts finds each contradiction, test/cli/check.test.ts prints one',
  'describe/rule-sections.ts': 'the parts of documents; describe/rule-document.test.ts reads them there',
  'explain/sheet-style.ts': 'looks; test/browser/sheets.ts measures what they come to',
  'advise/best-of.ts':
    'advise/remedy.test.ts finds the least change by it, kit/suggest.test.ts and kit/layers.test.ts too',
  'advise/choices.ts': 'advise/mend-leaf.test.ts goes through them',
  'advise/ruled-out.ts': 'advise/remedy.test.ts asks for what no change mends',
  'advise/wholes.ts': 'advise/remedy.test.ts moves parts before what they are parts of',
  'evaluate/with-cells.ts':
    'evaluate/lay-beside.test.ts, cli/against.test.ts: the cell of each input, and both of two lists',
  'explain/doubt.ts': 'explain/table.test.ts words each doubt',
  'rulebook/choice-words.ts': 'names of readings and options; cli/diff.test.ts and kit/layers.test.ts print them',
  'rulebook/file-shapes.ts': 'shapes of files; rulebook/issues.test.ts gives the loader files of others',
  'rulebook/hunan-whole.ts': 'data; rulebook/rulebook-words.test.ts holds it to the rulebook with its words',
  'rulebook/hunan-worded.ts': 'data; rulebook/exits-of.test.ts holds what is shipped to it',
  'rulebook/read-rulebook.ts': 'rulebook/load.test.ts, issues.test.ts: whole rulebooks, and each fault of one',
  'rulebook/told-places.ts': 'a list of places; rulebook/read-words.test.ts fills each, and none beside',
  'rulebook/name-shapes.ts': 'shapes; rulebook/schema.test.ts reads files by them',
  'rulebook/words-file.ts': 'a shape; rulebook/read-words.test.ts',
  'present/sort-script.ts': 'runs on a page only; test/browser/report.ts orders tables by it',
  'assess/index.ts': 'names what others define; assess/read-all.test.ts evaluates a county by it',
  'assess/assessment-rows.ts': 'assess/assessment-document.test.ts reads the rows, cli/assess.test.ts prints them',
  'tables/limits.ts': 'numbers; the tests of what reads hold each',
  'tables/joined-bytes.ts': 'tables/written-zip.test.ts, with parts in pieces',
  'tables/packer.ts': 'tables/written-zip.test.ts packs by it, and by another',
  'tables/written-rules.ts': 'tables/write-workbook.test.ts finds each rule in what is written',
  'tables/look-list.ts': 'tables/write-workbook.test.ts finds each look in what is written',
  'tables/marked-styles.ts': 'tables/mark-workbook.test.ts finds each look in what is marked',
  'tables/marked-sheet.ts': 'as tables/marked-styles.ts: cells and rows',
  'tables/marked-comments.ts': 'as tables/marked-styles.ts: comments and their drawing',
  'tables/household-rows.ts':
    'tables/read-table.test.ts and own-mapping.test.ts read it in whole registers, sure-readings.test.ts cell by cell',
  'tables/cell-keys.ts': 'as tables/household-rows.ts',
  'tables/codes.ts': 'as tables/household-rows.ts',
  'tables/kept-columns.ts': 'as tables/household-rows.ts',
  'tables/layout.ts': 'as tables/household-rows.ts',
  'tables/note.ts': 'as tables/household-rows.ts',
  'tables/question.ts': 'as tables/household-rows.ts',
  'tables/read-value.ts': 'as tables/household-rows.ts',
  'tables/record-draft.ts': 'as tables/household-rows.ts',
  'tables/row-kind.ts': 'as tables/household-rows.ts',
  'tables/settle-household.ts': 'as tables/household-rows.ts',
  'tables/target.ts': 'as tables/household-rows.ts',
  'tables/told.ts': 'as tables/household-rows.ts',
  'tables/worded-question.ts': 'as tables/household-rows.ts',
  'tables/index.ts': 'names what others define; package.test.ts imports it as users do',
  'tables/template-example.ts': 'tables/write-template.test.ts judges the example as a record',
  'tables/template-columns.ts': 'tables/write-template.test.ts fills in each column',
  'tables/result-workbook.ts': 'cli/report-xlsx.test.ts and tables/write-table.test.ts read what it writes',
  'tables/written-sheet.ts': 'types, and looks by default; tables/write-workbook.test.ts',
  'rulebook/shipped-targets.ts': 'data; rulebook/targets.test.ts reads it',
  'rulebook/targets-file.ts': 'a shape; rulebook/targets.test.ts reads files by it',
  'words/rulebook-sentences.ts': 'types, and a list made short; rulebook/describe-issue.test.ts shortens one',
};

/** A catalogue of words, or what gives that of each language: words/index.test.ts compares the languages of all. */
const isCatalogue = (path: string) =>
  /^words\/(en|zh)\//.test(path) ||
  (path.startsWith('words/') && existsSync(join(root, 'src', path.replace('words/', 'words/zh/'))));

/** Folders whose files are also tested together, as what they make up. */
const testedAsOne: Readonly<Record<string, string>> = {
  cli: 'a command is tested as a command: test/cli runs the built tool',
  listing:
    'a list is told as a whole: test/cli/report-list.test.ts, report-csv.test.ts and tables/write-table.test.ts read it',
  rollup:
    'a roll-up is what all of it comes to: test/rollup rolls up each edge, and holds order and division to the same bytes',
  page: 'a page is what a browser makes of it: test/browser/evening.ts goes through an evening of a team, page-case.ts through a case; test/page what needs none',
  progress:
    'progress is what all of it comes to: test/progress holds years, plan and published series to each other, and cli/progress-command.test.ts prints them',
  inspect: 'a code is a row of a table: test/inspect/inspect.test.ts asks for each and has it told',
  kit: 'reading, running, covering and reporting go together: test/kit and test/cli/test.test.ts test each as a whole',
};

interface Source {
  /** Below `src/`. */
  readonly path: string;
  readonly folder: string;
  readonly tree: ts.SourceFile;
  readonly text: string;
}

function read(): Source[] {
  const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  return paths.sort().map((path) => {
    const text = readFileSync(join(root, 'src', path), 'utf8');
    const folder = path.includes('/') ? (path.split('/')[0] ?? '') : '';
    return { path, folder, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true) };
  });
}

const sources = read();

function visit(node: ts.Node, each: (node: ts.Node) => void, into: (node: ts.Node) => boolean = () => true): void {
  if (!into(node)) return;
  each(node);
  node.forEachChild((child) => visit(child, each, into));
}

/** Every module a file names, types and dynamic imports included. */
const importsOf = remembered(({ tree }: Source): string[] => {
  const found: string[] = [];
  visit(tree, (node) => {
    const named =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : ts.isCallExpression(node) &&
              (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require')
            ? node.arguments[0]
            : undefined;
    if (named !== undefined && ts.isStringLiteralLike(named)) found.push(named.text);
  });
  return found;
});

/** The folder of `src/` that a relative import leads to; undefined where it leads out of `src/`. */
function folderOf(source: Source, specifier: string): string | undefined {
  const target = normalize(join(dirname(source.path), specifier));
  if (target.startsWith('..')) return undefined;
  return target.includes('/') ? target.split('/')[0] : '';
}

/** Uses of what depends on the clock, the place or the machine, or makes code from text. */
const usesOf = remembered(({ tree }: Source): { impure: string[]; code: string[] } => {
  const uses = { impure: [] as string[], code: [] as string[] };
  const each = (node: ts.Node) => {
    const text = node.getText();
    const called = ts.isNewExpression(node) || ts.isCallExpression(node) ? node.expression.getText() : '';
    if (ts.isNewExpression(node) && called === 'Date' && (node.arguments?.length ?? 0) === 0) uses.impure.push(text);
    else if (ts.isCallExpression(node) && called === 'Date') uses.impure.push(text);
    else if (ts.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random|performance\.now)$/.test(text)) {
      uses.impure.push(text);
    } else if (ts.isIdentifier(node) && /^(process|Intl|navigator|toLocale\w+|localeCompare)$/.test(text)) {
      uses.impure.push(text);
    } else if (ts.isIdentifier(node) && text === 'eval') uses.code.push(text);
    else if (/(^|\.)Function$/.test(called)) uses.code.push(text);
  };
  visit(tree, each, (node) => !ts.isTypeNode(node));
  return uses;
});

/** What a file declares for others, not what it hands on. */
function declaredBy({ tree }: Source): string[] {
  return tree.statements.flatMap((statement) => {
    const exported = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    if (!exported.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    const declared = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations
      : [statement as ts.DeclarationStatement];
    return declared.flatMap(({ name }) => (name === undefined ? [] : [name.getText(tree)]));
  });
}

/** Whether nothing of a file is left once its types are taken out. */
function isTypesOnly({ text }: Source): boolean {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: {
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      removeComments: true,
      verbatimModuleSyntax: true,
    },
  });
  return /^\s*(export \{\};\s*)?$/.test(outputText);
}

/** Where a language is told from others by its name. */
function languagesAsked({ path, tree }: Source): string[] {
  const found: string[] = [];
  visit(tree, (node) => {
    const sides = ts.isBinaryExpression(node)
      ? [node.left, node.right]
      : ts.isCaseClause(node)
        ? [node.expression]
        : [];
    const names = sides.filter(
      (side) => ts.isStringLiteral(side) && (languages as readonly string[]).includes(side.text),
    );
    if (names.length > 0) found.push(`${path}: ${node.getText(tree)}`);
  });
  return found;
}

/** Texts, patterns and names with Chinese characters in them; comments are none of these. */
function chineseOf({ tree }: Source): string[] {
  const found: string[] = [];
  visit(tree, (node) => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (
      (isText || ts.isRegularExpressionLiteral(node) || ts.isIdentifier(node)) &&
      /\p{Script=Han}/u.test(node.getText(tree))
    )
      found.push(node.getText(tree));
  });
  return found;
}

describe('src/', () => {
  it('has the folders that are known here', () => {
    const found = new Set(sources.map(({ folder }) => folder).filter((folder) => folder !== ''));
    expect([...found].filter((folder) => !folders.includes(folder))).toEqual([]);
    expect(sources.length).toBeGreaterThan(40);
  });

  it('has no entry that is not listed here', () => {
    const found = sources.filter(({ folder }) => folder === '').map(({ path }) => path);
    expect(found.filter((path) => !Object.hasOwn(entries, path))).toEqual([]);
  });

  it('imports in one direction', () => {
    const against = sources.flatMap((source) => {
      const allowed = entries[source.path] ?? folders.slice(0, folders.indexOf(source.folder) + 1);
      return importsOf(source)
        .filter((specifier) => specifier.startsWith('.'))
        .filter((specifier) => {
          const target = folderOf(source, specifier);
          return target !== undefined && !allowed.includes(target);
        })
        .map((specifier) => `${source.path} imports ${specifier}`);
    });
    expect(against).toEqual([]);
  });

  it('imports nothing in a circle', () => {
    const known = new Set(sources.map(({ path }) => path));
    const next = new Map(
      sources.map((source) => [
        source.path,
        importsOf(source)
          .map((specifier) => normalize(join(dirname(source.path), specifier)).replace(/\.js$/, '.ts'))
          .filter((path) => known.has(path)),
      ]),
    );
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const walk = (path: string, way: readonly string[]) => {
      if (state.get(path) === 'done') return;
      if (state.get(path) === 'open') {
        circles.push([...way.slice(way.indexOf(path)), path].join(' -> '));
        return;
      }
      state.set(path, 'open');
      for (const target of next.get(path) ?? []) walk(target, [...way, path]);
      state.set(path, 'done');
    };
    for (const { path } of sources) walk(path, []);
    expect(circles).toEqual([]);
  });

  it('leaves src/ only for the built-in rules and its version', () => {
    // A seal names the version that made it; the bundler takes that one value out of package.json.
    const allowed =
      /^(facts\/read-facts\.ts imports \.\.\/\.\.\/rules\/facts\.json|rulebook\/(builtin(-changes|-clauses|-lifecycle)?|shipped(-beside|-inspections|-law|-targets)?)\.ts imports \.\.\/\.\.\/rules\/.*|seal\/version\.ts imports \.\.\/\.\.\/package\.json)$/;
    const leaving = sources.flatMap((source) =>
      importsOf(source)
        .filter((specifier) => specifier.startsWith('.') && folderOf(source, specifier) === undefined)
        .map((specifier) => `${source.path} imports ${specifier}`),
    );
    expect(leaving.filter((one) => !allowed.test(one))).toEqual([]);
    expect(leaving.length).toBeGreaterThan(0);
  });

  it('writes relative imports with their ending', () => {
    const without = sources.flatMap((source) =>
      importsOf(source)
        .filter((specifier) => specifier.startsWith('.') && !/\.(js|json)$/.test(specifier))
        .map((specifier) => `${source.path} imports ${specifier}`),
    );
    expect(without).toEqual([]);
  });

  it('uses Node only in cli/ and kit/', () => {
    const ofNode = (specifier: string) =>
      specifier.startsWith('node:') || builtinModules.includes(specifier.split('/')[0] ?? '');
    const using = sources
      .filter((source) => !['cli', 'kit'].includes(source.folder) && source.path !== 'cli.ts')
      .filter((source) => importsOf(source).some(ofNode));
    expect(using.map(({ path }) => path)).toEqual([]);
    // Else the test could not tell.
    expect(sources.some((source) => source.folder === 'cli' && importsOf(source).some(ofNode))).toBe(true);
  });

  it('knows no clock, locale, chance or process outside cli/', () => {
    const using = sources
      .filter(({ folder, path }) => folder !== 'cli' && path !== 'cli.ts')
      .map((source) => [source.path, usesOf(source).impure] as const)
      .filter(([path, uses]) => uses.length > 0 && !Object.hasOwn(impure, path));
    expect(using).toEqual([]);
    for (const path of Object.keys(impure)) {
      const source = sources.find((one) => one.path === path);
      expect(source && usesOf(source).impure, path).not.toEqual([]);
    }
  });

  it('asks of no language by name outside the words: a third one would be told by what is written for it', () => {
    const asking = sources.filter(({ folder }) => folder !== 'words').flatMap((source) => languagesAsked(source));
    expect(asking).toEqual([]);
  });

  it('has Chinese only among the words, in the tables of fields, and where it cites', () => {
    const found = sources
      .filter(({ folder, path }) => folder !== 'words' && !Object.hasOwn(chinese, path))
      .flatMap((source) => chineseOf(source).map((text) => `${source.path}: ${text}`));
    expect(found).toEqual([]);
    expect(
      Object.keys(chinese).filter((path) => !sources.some((one) => one.path === path && chineseOf(one).length > 0)),
    ).toEqual([]);
  });

  it('takes no words of commands or of the kit into the library', () => {
    const byPath = new Map(sources.map((source) => [source.path, source]));
    const reached = new Set<string>();
    const walk = (path: string) => {
      const source = byPath.get(path);
      if (source === undefined || reached.has(path)) return;
      reached.add(path);
      for (const specifier of importsOf(source))
        walk(normalize(join(dirname(path), specifier)).replace(/\.js$/, '.ts'));
    };
    walk('index.ts');
    const catalogues = [...reached].filter((path) => path.startsWith('words/zh/'));
    expect(catalogues.sort()).toEqual(
      ['common', 'findings', 'in-group', 'issues', 'places', 'rule-document', 'rulebook-issues', 'sentences'].map(
        (name) => `words/zh/${name}.ts`,
      ),
    );
  });

  it('gives no two things one name', () => {
    const files = new Map<string, Set<string>>();
    for (const source of sources)
      for (const name of declaredBy(source)) files.set(name, (files.get(name) ?? new Set()).add(source.path));
    const shared = [...files].filter(([, paths]) => paths.size > 1);
    expect(
      shared
        .filter(([name]) => !Object.hasOwn(declaredTwice, name))
        .map(([name, paths]) => `${name}: ${[...paths].join(', ')}`),
    ).toEqual([]);
    expect(Object.keys(declaredTwice).filter((name) => (files.get(name)?.size ?? 0) < 2)).toEqual([]);
    expect(files.size).toBeGreaterThan(1000);
  });

  it('makes no code from text', () => {
    expect(sources.flatMap((source) => usesOf(source).code.map((use) => `${source.path}: ${use}`))).toEqual([]);
  });

  it('imports zod in one place', () => {
    const importing = sources.filter((source) => importsOf(source).some((specifier) => /^zod(\/|$)/.test(specifier)));
    expect(importing.map(({ path }) => path)).toEqual(['records/zod.ts']);
  });
});

describe('what the rules above are read by', () => {
  const parsed = (text: string): Source => ({
    path: 'base/x.ts',
    folder: 'base',
    text,
    tree: ts.createSourceFile('x.ts', text, ts.ScriptTarget.ESNext, true),
  });

  it('finds imports of every form', () => {
    const text = `import a from 'a'; import type { B } from 'b'; export * from 'c'; export type { D } from 'd';
      const e = await import('e'); const f = require('f'); let g: import('g').G; import 'h';`;
    expect(importsOf(parsed(text))).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
  });

  it('finds what is impure, and not what only looks like it', () => {
    const found = usesOf(
      parsed(`Date.now(); new Date(); Date(); new Date; Math.random(); process.env; globalThis.process;
      new Intl.NumberFormat(); x.toLocaleString(); a.localeCompare(b); navigator.language;`),
    );
    expect(found.impure).toHaveLength(11);
    const fine = usesOf(
      parsed("// Date.now()\nconst s = 'process'; new Date(0); Date.UTC(2000, 1); let p: { process: Intl.X };"),
    );
    expect(fine.impure).toEqual([]);
  });

  it('finds languages asked for by name', () => {
    const text =
      "const a = l === 'zh' ? '' : ' '; switch (l) { case 'en': b(); } const c = { zh: 'zh' }; d('en'); e !== 'fr';";
    expect(languagesAsked(parsed(text))).toEqual(["base/x.ts: l === 'zh'", "base/x.ts: case 'en': b();"]);
  });

  it('finds Chinese in what runs, not in comments', () => {
    const text = "/** 湖南 */ const a = '户'; // 村\nconst b = /[一二]/.source + `县`; const c = { 乡: 'x（' };";
    expect(chineseOf(parsed(text))).toEqual(["'户'", '/[一二]/', '`县`', '乡']);
  });

  it('finds what a file declares for others', () => {
    const text = `export const a = 1, b = 2; export function c() {} export class D {} export interface E {}
      export type F = 1; const g = 1; export { g }; export { h } from './h.js'; export default 1; interface I {}`;
    expect(declaredBy(parsed(text))).toEqual(['a', 'b', 'c', 'D', 'E', 'F']);
  });

  it('finds code made from text', () => {
    expect(
      usesOf(parsed('eval("1"); new Function("x"); Function("x"); globalThis.Function("x"); (0, eval)("x");')).code,
    ).toHaveLength(5);
    expect(usesOf(parsed('const f: Function = g; evaluate(x); x instanceof Function;')).code).toEqual([]);
  });

  it('tells types from code', () => {
    expect(isTypesOnly(parsed("import type { A } from './a.js'; export interface B { a: A } export type C = B;"))).toBe(
      true,
    );
    expect(isTypesOnly(parsed('export const a = 1;'))).toBe(false);
  });
});

describe('test/', () => {
  const testOf = (path: string) => join('test', path.replace(/\.ts$/, '.test.ts'));
  const tested = (path: string) => existsSync(join(root, testOf(path)));

  it('has a test of the same name for every file with code in it', () => {
    const lacking = sources
      .filter(({ folder, path }) => !Object.hasOwn(testedAsOne, folder) && !isCatalogue(path) && path !== 'cli.ts')
      .filter((source) => !tested(source.path) && !Object.hasOwn(untested, source.path) && !isTypesOnly(source))
      .map(({ path }) => `${path} lacks ${testOf(path)}`);
    expect(lacking).toEqual([]);
  });

  it('excuses only files that are there and have none', () => {
    const stale = Object.keys(untested).filter((path) => tested(path) || !existsSync(join(root, 'src', path)));
    expect(stale).toEqual([]);
  });

  it('has no test, in the folders of the core, of a file that is gone', () => {
    const core = folders.slice(0, folders.indexOf('interop'));
    const orphans = core.flatMap((folder) =>
      readdirSync(join(root, 'test', folder))
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => `${folder}/${name.replace('.test.ts', '.ts')}`)
        .filter((path) => !existsSync(join(root, 'src', path))),
    );
    expect(orphans).toEqual([]);
  });
});
