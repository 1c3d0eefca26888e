import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { type Installed, install, run, tried } from './support/installed.js';
import { blocks } from './support/markdown.js';

const root = resolve(import.meta.dirname, '..');
const record = JSON.parse(readFileSync(join(root, 'fixtures/records/households/h-001.json'), 'utf8')) as object;

let installed: Installed;
beforeAll(() => {
  installed = install();
});
afterAll(() => rmSync(installed.folder, { recursive: true, force: true }));

/** Runs a program where the package is installed; gives back what it printed, read as JSON. */
function program(name: string, text: string): unknown {
  writeFileSync(join(installed.folder, name), text);
  return JSON.parse(run(installed.folder, process.execPath, [name]));
}

describe('what is packed', () => {
  it('is the built package, the rules and the papers, and nothing else', () => {
    expect(installed.files).toContain('LICENSE');
    expect(installed.files).toContain('CHANGELOG.md');
    expect(installed.files).toContain('dist/schemas/household.json');
    expect(installed.files).toContain('dist/page.html');
    expect(installed.files).toContain('rules/hunan-2016-2020/parameters.json');
    const allowed =
      /^(dist|rules|fixtures\/(cases|county-year|national-2016|records|eligible|small-rulebook|tables)|docs\/lint|examples\/(duckdb|spark))\/|^(package\.json|LICENSE|(README|CHANGELOG|docs\/(your-own-rulebook|data-teams|for-[a-z-]+))[.\w-]*\.md|docs\/(sheet-h-003-zh\.png|page-case-1280\.png|growth\.svg))$/;
    expect(installed.files.filter((path) => !allowed.test(path))).toEqual([]);
    expect(installed.files.filter((path) => /\.map$|\.tsx?$/.test(path) && !path.endsWith('.d.ts'))).toEqual([]);
  });

  it('leads from its pages to nothing that is not packed', () => {
    const pages = installed.files.filter((path) => path.endsWith('.md'));
    const shipped = (path: string) => installed.files.some((file) => file === path || file.startsWith(`${path}/`));
    const dead = pages.flatMap((page) => {
      const text = readFileSync(join(installed.folder, 'node_modules/tuopin', page), 'utf8');
      const links = [...text.matchAll(/\]\(([^)\s#]+)/g)].map(([, link = '']) => link);
      const targets = links
        .filter((link) => !/^[a-z]+:/.test(link))
        .map((link) => posix.join(posix.dirname(page), link));
      return targets.filter((path) => !shipped(path)).map((path) => `${page}: ${path}`);
    });
    expect(pages.length).toBeGreaterThan(10);
    expect(dead).toEqual([]);
  });

  it('names no folder of the machine it was built on', () => {
    for (const path of installed.files) {
      expect(readFileSync(join(installed.folder, 'node_modules/tuopin', path), 'utf8'), path).not.toContain(root);
    }
  });

  it('depends on nothing by a range', () => {
    expect(Object.values(packageJson.dependencies).filter((range) => !/^\d+\.\d+\.\d+$/.test(range))).toEqual([]);
  });
});

describe('what is installed', () => {
  const outcome = { outcome: 'met', engine: 'met' };

  it('is imported', () => {
    const text = `
      import { evaluate } from 'tuopin';
      import { evaluateWithEngine } from 'tuopin/json-rules-engine';
      const record = ${JSON.stringify(record)};
      const { outcome: engine } = await evaluateWithEngine(record);
      console.log(JSON.stringify({ outcome: evaluate(record).outcome, engine }));`;
    expect(program('imports.mjs', text)).toEqual(outcome);
  });

  it('is required', () => {
    const text = `
      const { evaluate } = require('tuopin');
      const { evaluateWithEngine } = require('tuopin/json-rules-engine');
      const record = ${JSON.stringify(record)};
      evaluateWithEngine(record).then(({ outcome: engine }) =>
        console.log(JSON.stringify({ outcome: evaluate(record).outcome, engine })));`;
    expect(program('requires.cjs', text)).toEqual(outcome);
  });

  it('gives the same names to both', () => {
    const text = `
      import { createRequire } from 'node:module';
      const require = createRequire(import.meta.url);
      const names = (module) => Object.keys(module).filter((name) => name !== 'default' && name !== '__esModule').sort();
      const pairs = await Promise.all(['tuopin', 'tuopin/json-rules-engine', 'tuopin/kit'].map(async (entry) =>
        [names(await import(entry)), names(require(entry))]));
      console.log(JSON.stringify(pairs));`;
    for (const [esm, cjs] of program('names.mjs', text) as [string[], string[]][]) expect(esm).toEqual(cjs);
  });

  it('runs mutants on threads, from both', () => {
    const text = `
      const small = require('node:path').join(require.resolve('tuopin/package.json'), '../fixtures/small-rulebook');
      const few = Object.fromEntries(['rulebook.json', 'parameters.json', 'village-exit.json'].map((name) =>
        [name, require(small + '/' + name)]));
      const counts = { registeredRuralPopulation: 1000, remainingPoorPersons: 19, collectiveIncome: 30000 };
      const record = { level: 'village', id: 'V', asOf: '2018-12-31', tasks: { roads: true }, ...counts };
      const cases = [{ name: 'met', record, expect: { outcome: 'met' } }];
      const fates = ({ runs }) => runs.map(({ fate }) => fate);
      const told = (kit) => Promise.all([1, 2].map((jobs) => kit.mutate(few, cases, { jobs }).then(fates)));
      import('tuopin/kit').then(async (kit) => console.log(JSON.stringify([...(await told(kit)), ...(await told(require('tuopin/kit')))])));`;
    const [first, ...others] = program('mutants.cjs', text) as string[][];
    expect(first).toContain('killed');
    expect(first).toContain('survived');
    expect(others).toEqual([first, first, first]);
  });

  it('knows its errors across entries and formats', () => {
    const text = `
      import { createRequire } from 'node:module';
      import * as esm from 'tuopin';
      import * as esmEngine from 'tuopin/json-rules-engine';
      const require = createRequire(import.meta.url);
      const cjs = require('tuopin');
      const cjsEngine = require('tuopin/json-rules-engine');
      const thrown = async (judge) => { try { await judge({}); } catch (error) { return error; } };
      const errors = {
        esm: await thrown(esm.evaluate), esmEngine: await thrown(esmEngine.evaluateWithEngine),
        cjs: await thrown(cjs.evaluate), cjsEngine: await thrown(cjsEngine.evaluateWithEngine),
      };
      const rulebookError = await thrown(cjs.loadRulebook);
      console.log(JSON.stringify({
        known: Object.values(errors).flatMap((error) =>
          [esm, esmEngine, cjs, cjsEngine].map(({ isInvalidRecordError }) => isInvalidRecordError(error))),
        knownRulebook: [esm, esmEngine, cjs, cjsEngine].map(({ isInvalidRulebookError }) => isInvalidRulebookError(rulebookError)),
        mistaken: [esm.isInvalidRecordError(rulebookError), esm.isInvalidRecordError(new Error('another'))],
        instances: [
          errors.esmEngine instanceof esm.InvalidRecordError, errors.esm instanceof esmEngine.InvalidRecordError,
          errors.cjsEngine instanceof cjs.InvalidRecordError, errors.cjs instanceof cjsEngine.InvalidRecordError,
        ],
      }));`;
    expect(program('errors.mjs', text)).toEqual({
      known: Array(16).fill(true),
      knownRulebook: Array(4).fill(true),
      mistaken: [false, false],
      instances: Array(4).fill(true),
    });
  });

  it('hands out rules and schemas as data, and nothing that is internal', () => {
    const text = `
      import { createRequire } from 'node:module';
      import parameters from 'tuopin/rules/hunan-2016-2020/parameters.json' with { type: 'json' };
      import schema from 'tuopin/schemas/household.json' with { type: 'json' };
      const require = createRequire(import.meta.url);
      const closed = (path) => { try { require.resolve(path); } catch ({ code }) { return code; } };
      console.log(JSON.stringify({
        parameters: parameters.parameters.length > 0,
        same: require('tuopin/schemas/household.json').title === schema.title,
        version: require('tuopin/package.json').version,
        closed: closed('tuopin/dist/cli.js'),
      }));`;
    expect(program('data.mjs', text)).toEqual({
      parameters: true,
      same: true,
      version: packageJson.version,
      closed: 'ERR_PACKAGE_PATH_NOT_EXPORTED',
    });
  });

  it('runs cases and says what they cover', () => {
    const text = `
      import { hunan2016To2020 } from 'tuopin';
      import { coverage, readCases, runCases } from 'tuopin/kit';
      import { createRequire } from 'node:module';
      const ours = createRequire(import.meta.url)('tuopin/kit');
      const { cases } = readCases([${JSON.stringify(join(root, 'fixtures/cases/example-records.json'))}]);
      const passed = async (run) => (await run(cases)).filter((one) => one.passed).length / cases.length;
      const { kinds } = coverage(hunan2016To2020(), await runCases(cases));
      console.log(JSON.stringify([await passed(runCases), await passed(ours.runCases), kinds.refusal.covered]));`;
    expect(program('kit.mjs', text)).toEqual([1, 1, 0]);
  });

  it('makes tests of vitest of case files, and fails where one cannot be read or none is found', () => {
    const { folder } = installed;
    const vitest = join(root, 'node_modules/vitest');
    symlinkSync(vitest, join(folder, 'node_modules/vitest'));
    const cases = join(root, 'fixtures/cases/example-records.json');
    const [one] = (JSON.parse(readFileSync(cases, 'utf8')) as { cases: { recordFile: string }[] }).cases;
    const recordFile = join(root, 'fixtures/cases', one?.recordFile ?? '');
    mkdirSync(join(folder, 'wrong'));
    const wrong = { name: 'a household that exits', record: JSON.parse(readFileSync(recordFile, 'utf8')) };
    writeFileSync(
      join(folder, 'wrong/outcome.json'),
      JSON.stringify({ cases: [{ ...wrong, expect: { outcome: 'undetermined' } }] }),
    );
    writeFileSync(join(folder, 'wrong/text.json'), '{ "cases": [');
    mkdirSync(join(folder, 'empty'));
    const text = `
      import { testCases } from 'tuopin/vitest';
      testCases(${JSON.stringify(cases)});
      testCases(['wrong'], { engines: ['evaluator'], lang: 'zh' });
      testCases('empty');`;
    writeFileSync(join(folder, 'cases.test.mjs'), text);
    const printed = tried(folder, process.execPath, [join(vitest, 'vitest.mjs'), 'run', '--reporter=json']);
    const report = JSON.parse(printed.slice(printed.indexOf('{'))) as {
      numPassedTests: number;
      testResults: { assertionResults: { fullName: string; status: string; failureMessages: string[] }[] }[];
    };
    const { length } = (JSON.parse(readFileSync(cases, 'utf8')) as { cases: unknown[] }).cases;
    expect(report.numPassedTests).toBe(length);
    const failed = report.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages.join()}`.trim());
    expect(failed).toEqual([
      expect.stringMatching(/^wrong\/text\.json: .*wrong\/text\.json:1:13: /s),
      expect.stringMatching(/^wrong\/outcome\.json a household that exits: .*wrong\/outcome\.json:1:\d+: .*预期/s),
      expect.stringMatching(/^empty: .*no case was found/s),
    ]);
  });

  it('runs as a command', () => {
    const { folder } = installed;
    expect(run(folder, 'npx', ['--offline', 'tuopin', '--version'])).toBe(`${packageJson.version}\n`);
    const schema = run(folder, 'npx', ['--offline', 'tuopin', 'schema', 'household']);
    expect(JSON.parse(schema)).toEqual(
      JSON.parse(readFileSync(join(folder, 'node_modules/tuopin/dist/schemas/household.json'), 'utf8')),
    );
  });
});

describe('types', () => {
  // The adapter's types name the engine's own: who uses them installs it.
  beforeAll(() => {
    symlinkSync(join(root, 'node_modules/json-rules-engine'), join(installed.folder, 'node_modules/json-rules-engine'));
  });

  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const source = readFileSync(join(root, 'test/support/consumer.ts'), 'utf8').replace(/^.*@ts-nocheck.*\n/, '');
  // Only Node's own ESM wants to be told that JSON is JSON.
  const attributed = source.replaceAll(".json';", ".json' with { type: 'json' };");

  const [readme = ''] = blocks(readFileSync(join(root, 'README.md'), 'utf8'), 'ts');

  it.each([
    // One checks the declarations of the package and of what it rests on too, the browser's own aside; that takes its time.
    [
      'node16, imported and required',
      { 'imported.mts': source, 'required.cts': source, 'readme.ts': readme },
      { module: 'node16', skipLibCheck: false, skipDefaultLibCheck: true },
    ],
    ['nodenext, imported', { 'imported.mts': attributed }, { module: 'nodenext' }],
    ['a bundler', { 'bundled.ts': source }, { module: 'esnext', moduleResolution: 'bundler' }],
    ['node10', { 'required.ts': source }, { module: 'commonjs', moduleResolution: 'node10' }],
  ])('hold for %s', (name, texts, options) => {
    const compilerOptions = {
      skipLibCheck: true,
      ...options,
      target: 'es2022',
      // zod's types name URL, as every browser and Node have it.
      lib: ['es2022', 'dom'],
      types: [],
      strict: true,
      noEmit: true,
      esModuleInterop: true,
      resolveJsonModule: true,
    };
    const folder = join(installed.folder, name);
    mkdirSync(folder);
    for (const [file, text] of Object.entries(texts)) writeFileSync(join(folder, file), text);
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: Object.keys(texts) }));
    expect(tried(folder, process.execPath, [tsc, '-p', '.'])).toBe('');
  });
});
