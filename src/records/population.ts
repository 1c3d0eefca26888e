/** The three figures that villages and counties measure poverty incidence by. */
import { field } from './shape.js';

export const populationFields = {
  registeredRuralPopulation: field('count', '农业户籍人口', 'registered rural population', {
    unit: 'persons',
    minimum: 1,
    fixed: true,
  }),
  remainingPoorPersons: field('count', '未脱贫人口', 'persons still poor', {
    unit: 'persons',
    partOf: 'registeredRuralPopulation',
  }),
  incidence: field('percent', '已公布的贫困发生率', 'poverty incidence as published', {
    beside: ['registeredRuralPopulation', 'remainingPoorPersons'],
    unit: 'percent',
    minimum: 0,
    maximum: 100,
  }),
} as const;
