/** Reads lines and parses each as JSON; nothing else. The floor under `check --format ndjson`. */
import { createReadStream } from 'node:fs';

let rest = Buffer.alloc(0);
let count = 0;
for await (const chunk of createReadStream(process.argv[2], { highWaterMark: 256 * 1024 })) {
  const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    if (JSON.parse(bytes.toString('utf8', start, end)).id !== undefined) count += 1;
    start = end + 1;
  }
  rest = Buffer.from(bytes.subarray(start));
}
process.stdout.write(`${count}\n`);
