/** The household exit as a decision of the GoRules engine: decimals are exact, and what is missing ends in an error. */
import { ZenEngine } from '@gorules/zen-engine';

const rule = [
  '(income.wages + income.business + income.property + income.transfers - income.productionCosts) / persons >= line',
  'stableIncome == true',
  'food.sufficient == true',
  "food.protein in ['anytime', 'sometimes']",
  'clothing.seasonal == true',
  'clothing.bedding == true',
  "all(members, not (#.schooling in ['droppedOut', 'neverEnrolled']) or d(#.birthDate) > d(bornUntil) or d(#.birthDate) <= d(bornAfter))",
  "all(members, #.medicalInsurance != 'none')",
  "(housing.grade in ['A', 'B'] or housing.safeBy in ['renovation', 'relocation', 'otherHome'])",
].join(' and ');

const node = (id, type, content) => ({ id, name: id, type, position: { x: 0, y: 0 }, ...(content && { content }) });

const decision = new ZenEngine().createDecision({
  nodes: [
    node('input', 'inputNode'),
    node('exit', 'expressionNode', { expressions: [{ id: 'met', key: 'met', value: rule }] }),
    node('output', 'outputNode'),
  ],
  edges: [
    { id: 'first', type: 'edge', sourceId: 'input', targetId: 'exit' },
    { id: 'second', type: 'edge', sourceId: 'exit', targetId: 'output' },
  ],
});

export async function outcome(household) {
  const { success, data } = await decision.safeEvaluate(household);
  if (!success) return 'undetermined';
  return data.result.met ? 'met' : 'notMet';
}
