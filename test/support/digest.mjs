/**
 * Judges the records given on standard input with the built package, and prints what came out as a SHA-256, beside
 * the time zone and locale it ran under. Plain JavaScript, so that any Node can run it as it is.
 */
import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { deserialize } from 'node:v8';
import { evaluate, isInvalidRecordError } from '../../dist/index.js';

const hash = createHash('sha256');
for (const { record, options } of deserialize(await buffer(process.stdin))) {
  try {
    hash.update(`${JSON.stringify(evaluate(record, options))}\n`);
  } catch (error) {
    if (!isInvalidRecordError(error)) throw error;
    hash.update(`${JSON.stringify(error.issues)}\n`);
  }
}
const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
process.stdout.write(JSON.stringify({ digest: hash.digest('hex'), timeZone, locale }));
