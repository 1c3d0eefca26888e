import { readFileSync } from 'node:fs';
import { createInspector } from './src/inspect/inspect.ts';
import { parseRecord, inspectionCodes } from './src/index.ts';
const recs = readFileSync('/tmp/wk/findings-60k.ndjson','utf8').trim().split('\n').slice(0,20000).map((l)=>JSON.parse(l));
const parsed = recs.map((r)=>parseRecord(r));
const time=(off:any)=>{ const look=createInspector({off}); for(const p of parsed) look(p); const t=process.cpuUsage(); for(const p of parsed) look(p); const d=process.cpuUsage(t); return (d.user+d.system)/20000; };
const all=time([]); console.log('all', all.toFixed(2),'us; none', time([...inspectionCodes]).toFixed(2));
for (const c of inspectionCodes) { const only=time(inspectionCodes.filter((x)=>x!==c)); if (only>0.5) console.log(c, only.toFixed(2)); }
