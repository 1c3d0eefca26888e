/** What the rulebooks that the package comes with look for in data. A file of its own: judging does without it. */
import { inspections, mendings, weights } from '../../rules/national-2016/inspect.json';

/** The documents that are cited, by no more than their ids: their titles are for who reads the file, not for a page. */
const documents = [...new Set(inspections.flatMap(({ citations }) => citations.map(({ source }) => source)))].map(
  (id) => ({
    id,
    title: { zh: id, en: id },
  }),
);

/** `inspect.json` by the id of its rulebook. */
export const shippedInspections: Readonly<Record<string, unknown>> = {
  'national-2016': { documents, inspections, weights, mendings },
};
