/** What keeps a rulebook from loading, in English. */
import type { LoaderCodes } from '../zh/loader-codes.js';

/** By the codes of faults. */
export const enLoaderCodes: LoaderCodes = {
  badJson: {
    title: 'not JSON',
    why: 'The file breaks the grammar of JSON and cannot be read.',
    mend: 'Correct it at the line and column given; mostly a comma, quote or bracket is missing or too many.',
  },
  badEncoding: {
    title: 'not UTF-8',
    why: 'The file is saved in another encoding, and its characters come out wrong.',
    mend: 'Save it as UTF-8 in an editor.',
    shown: '(a file saved as GBK, for one)',
  },
  duplicateKey: {
    title: 'a key given twice',
    why: 'One object gives the same key twice; the first would be dropped in silence.',
    mend: 'Keep the right one and remove the other.',
  },
  missingFile: {
    title: 'a file that every rulebook has is missing',
    why: 'Every rulebook has a rulebook.json (what it is, documents, readings) and a parameters.json (figures).',
    mend: 'Add it (tuopin schema rulebook and tuopin schema parameters tell their forms), or check the path of the folder.',
  },
  missingVerdict: {
    title: 'no verdict',
    why: 'There is no rule of type verdict, so the criteria make up nothing that could be judged.',
    mend: 'Add a rule of type verdict that lists the criteria in conditions.all.',
  },
  badShape: {
    title: 'the wrong form',
    why: 'What stands there is not of the type, format or make-up that rule files have.',
    mend: 'Correct it as the file is to be written: tuopin schema rules for files of rules, tuopin schema and the name of the file for others (fields, facts, parameters, words, rulebook); editors complete by the $schema of the file.',
  },
  unknownKey: {
    title: 'a key that is not known',
    why: 'Rule files have no such key, and what stands under it would not be read.',
    mend: 'Correct the key, or remove it; remarks belong under note.',
  },
  forbiddenKey: {
    title: 'a key that is not allowed',
    why: 'path, params and priority would change what an engine runs; path can even run code. They are refused everywhere.',
    mend: 'Remove it and name the fact that is meant.',
  },
  hiddenCharacter: {
    title: 'a character that is not seen or steers what is',
    why: 'Controls, marks of direction, zero width, soft hyphens and tags let people read something else than the file says.',
    mend: 'Remove it, or type the text again as it is to be seen.',
  },
  missingLabel: {
    title: 'a text that one language lacks',
    why: 'Names and notes stand in Chinese and English; without one of them some readers have nothing.',
    mend: 'Add zh or en.',
  },
  missingCitation: {
    title: 'no citation',
    why: 'Every criterion, verdict, figure and option says which document it rests on, and where.',
    mend: 'Write citations: the id of the document (source) and the place in it (at).',
  },
  emptyList: {
    title: 'a list that must not be empty',
    why: 'What an empty all, any or list means is not defined.',
    mend: 'Fill it, or remove the group as a whole.',
  },
  ambiguousGroup: {
    title: 'a condition that is two things',
    why: 'It has two of all, any, not, condition and fact, and which one holds is open.',
    mend: 'Keep one; where both are wanted, put each into an all.',
  },
  unknownFact: {
    title: 'a fact that does not exist',
    why: 'Records have no such field, and it cannot be derived from them either.',
    mend: 'Correct the name; tuopin schema household, village, township and county list the fields.',
  },
  unknownOperator: {
    title: 'an operator that does not exist',
    why: 'The operator is not among those allowed; comparisons of numbers carry decimal:, so that they are exact.',
    mend: 'Use equal, notEqual, in, notIn, or one of the four with decimal:, such as decimal:greaterThanInclusive.',
  },
  typeMismatch: {
    title: 'two sides that do not go together',
    why: 'A number against a text, two units, or a code that the field does not have: the comparison means nothing.',
    mend: 'Check type, unit and codes of both sides.',
  },
  unknownReading: {
    title: 'a reading or option that does not exist',
    why: 'readings of rulebook.json has no such reading or option, or one of its options is left out here.',
    mend: 'Correct the name, or add it to rulebook.json.',
  },
  danglingReference: {
    title: 'a reference to what is not there',
    why: 'The document, criterion, parameter or comparison referred to cannot be found.',
    mend: 'Correct the name, or add what is referred to.',
  },
  duplicateId: {
    title: 'an id given twice',
    why: 'Two things have one id, and which one is meant is open.',
    mend: 'Rename or remove one of them.',
  },
  cycle: {
    title: 'rules that refer to each other in a circle',
    why: 'A criterion refers to itself, directly or through others, so it can never be judged.',
    mend: 'Take out one of the references.',
  },
  tooDeep: {
    title: 'nested too deep',
    why: 'Conditions or references are nested so deep that nobody can check them; they are refused.',
    mend: 'Split it into criteria of its own and refer to them.',
    shown: '(70 times not)',
  },
  tooLarge: {
    title: 'too much',
    why: 'More than 10,000 conditions, or a file of more than 64 MiB, is not read.',
    mend: 'Split the rulebook.',
    shown: '(10,001 comparisons)',
  },
  unmapped: {
    title: 'a criterion or parameter that no clause leads to, or a line of the text in no clause',
    why: 'No clause in clauses.json names it or holds the line: the map is incomplete, or the rule asks for more than the policy does.',
    mend: 'Name it in by of the clause it encodes; put the line in lines of its clause, or under unmapped with a reason.',
  },
};
