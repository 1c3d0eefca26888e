/** What must be seen to fail: code made from text in each of the ways there are. */
import { report } from './report.js';

const ways = [
  () => new Function('return 1'),
  () => Function('return 1'),
  () => (() => {}).constructor('return 1'),
  () => (async () => {}).constructor('return 1'),
  // biome-ignore lint/complexity/noCommaOperator lint/security/noGlobalEval: this is what is to be caught
  () => (0, eval)('1'),
];

await report(
  ways.map((way) => {
    try {
      way();
      return 'went through';
    } catch {
      return 'blocked';
    }
  }),
);
