/** What `tuopin init` says, in English. */
import type { InitWords } from '../zh/init.js';

export const enInit: InitWords = {
  about: 'make a rulebook of your own: a small one with its cases, to be changed',
  folder: 'the folder to make; one with something in it is never written over',
  rulebook: 'copy this rulebook instead of the small one: its folder, or the id of one that is shipped',
  extends:
    'build on this rulebook instead of copying one: the id of one that is shipped, or a folder in or beside the new one',
  withCases: 'with --extends, copy the cases of what it builds on',
  after: `
Exit status: 0 the rulebook was made, 2 the command line is wrong or the folder is there already, 3 the rulebook to be
copied is refused, 4 the tool failed

Examples:
  tuopin init my-province
  tuopin init my-province --rulebook national-2016
  tuopin init --extends hunan-2016-2020 --with-cases my-province`,
  exists: (folder) => `${folder}: is there already and is not written over; name a new folder`,
  made: (folder, id, version) => `${folder} is a copy of ${id} ${version}:`,
  extending: (folder, id, version) =>
    `${folder} builds on ${id} ${version}: what it does not state itself it takes over.`,
  buildsOnBeside: (rulebook, beside) =>
    `${rulebook}: builds on ${beside}, which lies beside it; copy both folders, or build on it with --extends`,
  outOfReach: (base) => `${base}: lies neither in nor beside the new folder; copy it there first`,
  noCases: (base) => `${base}: has no folder of cases that can be read; leave out --with-cases`,
  casesOfWhat: '--with-cases copies the cases of what is named by --extends; name it',
  name: "My province's rules",
  first: 'first version',
  nothingKnown: {
    household: 'A household of which nothing is known yet',
    village: 'A village of which nothing is known yet',
    township: 'A township of which nothing is known yet',
    county: 'A county of which nothing is known yet',
  },
  next: (folder) =>
    `Next: give it an id, a version and a name of its own in rulebook.json, and check it with "tuopin lint ${folder}".`,
  files: {
    'rulebook.json': 'its name, the days it holds for, its documents, its readings',
    'parameters.json': 'figures, each with the day from which it holds and the place it stands in',
    'clauses.json': 'the clauses of the document, and which rule judges by each',
    'changes.json': 'what each version changed, and from which day',
    'words.zh.json': 'what is told in words of its own, in Chinese',
    'words.en.json': 'what is told in words of its own, in English',
    'lint.json': 'what lint finds and is kept on purpose, with the reason',
    'mutants.json': 'slips that no case can notice, with the reason',
    'approved-differences.json': 'differences to another rulebook that are approved, with the reason',
  },
  rules: 'criteria, and the verdict they add up to',
  cases: 'cases: records with the verdict they must get',
};
