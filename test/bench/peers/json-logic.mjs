/** The household exit in JSON Logic, compiled: numbers are those of JavaScript, and what is missing counts as false or 0. */
import { LogicEngine } from 'json-logic-engine';

const field = (path) => ({ var: path });
const isTrue = (path) => ({ '===': [field(path), true] });
const oneOf = (path, values) => ({ in: [field(path), values] });

const netIncome = {
  '-': [
    { '+': ['wages', 'business', 'property', 'transfers'].map((part) => field(`income.${part}`)) },
    field('income.productionCosts'),
  ],
};

const rule = {
  and: [
    { '>=': [{ '/': [netIncome, field('persons')] }, field('line')] },
    isTrue('stableIncome'),
    isTrue('food.sufficient'),
    oneOf('food.protein', ['anytime', 'sometimes']),
    isTrue('clothing.seasonal'),
    isTrue('clothing.bedding'),
    {
      all: [
        field('members'),
        {
          or: [
            { '!': [oneOf('schooling', ['droppedOut', 'neverEnrolled'])] },
            { '>': [field('birthDate'), field('../../bornUntil')] },
            { '<=': [field('birthDate'), field('../../bornAfter')] },
          ],
        },
      ],
    },
    { all: [field('members'), { '!==': [field('medicalInsurance'), 'none'] }] },
    { or: [oneOf('housing.grade', ['A', 'B']), oneOf('housing.safeBy', ['renovation', 'relocation', 'otherHome'])] },
  ],
};

const judge = new LogicEngine().build(rule);

export const outcome = (household) => (judge(household) ? 'met' : 'notMet');
