/** What must be seen to fail: zod as it comes, which probes for code generation at its first object schema. */
import * as z from 'zod';
import { report } from './report.js';

await report([String(z.object({ level: z.string() }).safeParse({ level: 'county' }).success)]);
