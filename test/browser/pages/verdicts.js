/** Judges every record handed to the page; a refusal counts as an answer too. */
import { evaluate, isInvalidRecordError } from 'tuopin';
import { report } from './report.js';

const records = await (await fetch('/records')).json();

await report(
  records.map((record) => {
    try {
      return JSON.stringify(evaluate(record));
    } catch (error) {
      return isInvalidRecordError(error) ? JSON.stringify(error.issues) : `failed: ${error}`;
    }
  }),
);
