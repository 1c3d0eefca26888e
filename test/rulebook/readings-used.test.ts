import { describe, expect, it } from 'vitest';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { readingsUsedBy } from '../../src/rulebook/readings-used.js';

const rulebook = hunan2016To2020();
const { verdicts } = rulebook;
const criteria = [...verdicts.values()].flatMap((rule) => rule.criteria);

describe('the readings a criterion depends on', () => {
  it.each([
    ['household/income', ['povertyLine', 'incomeBound', 'householdSize', 'oneOffTransfers']],
    ['household/food', ['attestation']],
    ['household/water', ['drinkingWater', 'attestation']],
    ['village/incidence', ['incidenceBound']],
    ['county/income', ['incomePath', 'countyIncomeBound']],
    ['county/incomeGrowth', ['incomeGrowth']],
    ['county/relocation', ['rateBound']],
  ])('of %s are known by its facts, parameters, operators and whether it counts', (id, expected) => {
    const criterion = criteria.find((one) => one.id === id);
    expect(criterion && [...readingsUsedBy(criterion, rulebook)].sort()).toEqual([...expected].sort());
  });
});
