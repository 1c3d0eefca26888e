/** How a sheet of A4 paper looks, on screen and in print. */
export const sheetStyle = `
@page { size: A4 portrait; margin: 0; }
body { max-width: none; padding: 0; background: #e6e6e6; font-size: 8.5pt; line-height: 1.3; }
.sheet { box-sizing: border-box; width: 210mm; min-height: 296mm; margin: 4mm auto; padding: 6mm 11mm 5mm; background: #fff;
  display: flex; flex-direction: column; gap: 1.1mm; break-after: page; overflow-wrap: anywhere; }
:lang(en) .sheet { font-size: 7.7pt; }
.sheet:last-child { break-after: auto; }
.sheet h1 { margin: 0; font-size: 13pt; text-align: center; letter-spacing: .1em; }
.sheet h2 { margin: 0; font-size: 9.5pt; }
.sheet p, .sheet dl { margin: 0; }
.sheet dt { font-weight: 600; }
.sheet dd { margin: 0 0 0 2em; }
.sheet ol, .sheet ul { margin: 0; padding-inline-start: 2em; }
.sheet table { width: 100%; }
.sheet th, .sheet td { padding: .35mm 1.2mm; border-color: #555; }
.sheet th { font-weight: 600; }
.criteria, .members { table-layout: fixed; }
.head { display: flex; gap: 3mm; align-items: flex-start; }
.head > div { flex: 1; display: flex; flex-direction: column; gap: 1.1mm; }
.roomy .head > div { gap: 2.4mm; }
.code { flex: none; width: 26mm; height: 26mm; background: #fff; shape-rendering: crispEdges; }
.code path { stroke: #000; }
.skipped { color: #555; }
.facts span, li, td { unicode-bidi: isolate; }
.facts { display: flex; flex-wrap: wrap; gap: 0 5mm; }
.conclusion { border: 1.2pt solid #333; padding: 1mm 2mm; font-size: 10pt; }
.what-if { border: 1.5pt dashed #a00; color: #a00; padding: 1mm 2mm; font-weight: 600; text-align: center; }
.number { text-align: center; }
.whole { white-space: nowrap; }
.open { border: 1.8pt solid #000 !important; min-width: 16mm; height: 3.4mm; }
.outcome, .income th:first-child { white-space: nowrap; }
:lang(en) .sheet .outcome { font-size: 6.8pt; }
.members .day { white-space: nowrap; }
.criteria th:last-child { font-size: 7pt; }
.roomy { font-size: 10.5pt; gap: 2.4mm; }
:lang(en) .register { font-size: 6.4pt; }
:lang(en) .roomy { font-size: 9pt; }
.roomy .open { height: 7mm; }
.roomy .note, .roomy .workings { font-size: 9.5pt; }
.roomy .signatures td { height: 22mm; }
.met { color: #14632b; } .notMet { color: #a01212; } .undetermined { color: #7a4b00; }
.note, .workings { font-size: 8pt; color: #333; }
.register { font-size: 7pt; line-height: 1.2; color: #333; }
.signatures { table-layout: fixed; }
.signatures td { height: 15mm; position: relative; }
.signatures td span { position: absolute; right: 1.5mm; bottom: 1mm; }
.signatures .opinion { width: 30%; }
.sheet footer { margin-top: auto; display: flex; justify-content: space-between; gap: 4mm; font-size: 7pt; color: #333; }
.sheet footer .who { max-width: 60mm; }
.sheet footer .seal { flex: 1 1000 auto; text-align: center; }
.sheet footer code { font-size: 6.3pt; }
@media print { body { background: #fff; } .sheet { margin: 0; } }
`;
