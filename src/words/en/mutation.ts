/** What is said of mutants, in English. */
import type { MutationWords } from '../zh/mutation.js';
import { plural } from './plural.js';

export const enMutation: MutationWords = {
  title: 'Mutants',
  quoted: (text) => `"${text}"`,
  figure: (text) => text,
  becomes: (what, before, after) => `${what}: ${before} becomes ${after}`,
  leftOut: (what, before) => `${what}: ${before} is left out`,
  under: (rule, option) => `${rule} under ${option}`,
  required: 'required',
  advisory: 'advisory',
  requiredUnder: (option) => `required under ${option}`,
  amountOf: {
    bound: (rule) => `${rule}, bound of the amount`,
    per: (rule) => `${rule}, what the amount is per`,
    option: (rule) => `${rule}, option under which another figure is given`,
    whole: (rule) => `${rule}, the amount`,
  },
  factOf: (fact, about, at) => `${at} of the fact ${fact} (${about})`,
  fieldOf: {
    minimum: (level, field) => `least of the ${level} field ${field}`,
    maximum: (level, field) => `most of the ${level} field ${field}`,
    partOf: (level, field) => `what the ${level} field ${field} is part of`,
    notAfter: (level, field) => `what the ${level} field ${field} is not after`,
    options: (level, field) => `codes of the ${level} field ${field}`,
    entailment: (level, field) => `what the ${level} fields ${field} leave of each other`,
    is: (level, field) => `of the ${level} fields ${field}, what the first says`,
    in: (level, field) => `of the ${level} fields ${field}, what that leaves of the second`,
  },
  defaultOf: (reading) => `default of the reading ${reading}`,
  optionOf: (rule) => `${rule}, where another comparison applies`,
  method: { linear: 'linear', geometric: 'geometric' },
  methodOf: (parameter, option) => `${parameter}, years filled in under ${option}`,
  value: (parameter, option, since) =>
    `${parameter}${option === undefined ? '' : `, ${option}`}, the value from ${since}`,
  begins: (value) => `${value}, first day`,
  ends: (value) => `${value}, last day`,
  validFrom: 'first day of the rulebook',
  validTo: 'last day of the rulebook',
  survived: 'no case notices',
  told: (record, difference) => `a record would tell (${difference}): ${record}`,
  untold: 'no record was found that would tell; if none can, list it in mutants.json with the reason',
  stale: {
    unknown: 'is listed, but there is no such mutant; remove the entry, or correct what it names',
    needless: 'is listed, but is noticed, refused or proved the same without that; remove the entry',
    refuted: 'is listed as one that no record can tell, but a record tells; add it as a case and remove the entry',
  },
  summary: ({ all, killed, refused, same, listed, survived, stale, leftOut }) =>
    `${plural(all, 'mutant')}: ${killed} noticed by a case, ${refused} refused by the loader, ${same} proved to change nothing, ${listed} listed as equivalent, ${survived} unnoticed${
      stale === 0 ? '' : `; ${plural(stale, 'entry', 'entries')} of mutants.json at fault`
    }${leftOut === 0 ? '' : `; ${leftOut} more in what it takes over not made (--inherited)`}`,
  listed: 'Listed as equivalent:',
  notRun: 'Mutants were not run: first every case has to pass as the rules are.',
  rules: {
    survived: 'A slip in the rules that no case notices.',
    stale: 'An entry of mutants.json that does not hold.',
  },
};
