import {
  seal
} from "./chunk-U2T4GDIK.mjs";
import "./chunk-APZJLMNP.mjs";
import "./chunk-P7E3KQBC.mjs";
import {
  sectionMarkdown
} from "./chunk-ZSSJOPLP.mjs";
import {
  blockHtml,
  escapeHtml,
  htmlPage
} from "./chunk-C3YIJUIY.mjs";
import {
  explain
} from "./chunk-XPZVL5IM.mjs";
import "./chunk-IZ5UVDHS.mjs";
import "./chunk-TCH7VXT3.mjs";
import "./chunk-VXVY56QM.mjs";
import "./chunk-K3MDRZXC.mjs";
import "./chunk-AIZE7SUG.mjs";
import "./chunk-EVZEFY4G.mjs";
import {
  besideSecondList,
  withSecondList
} from "./chunk-HT5323UM.mjs";
import {
  check
} from "./chunk-CRSIKKWG.mjs";
import "./chunk-6WY2OVD7.mjs";
import "./chunk-KYAFXYBQ.mjs";
import {
  onRecords,
  recordOptions,
  withRecordOptions,
  withRule
} from "./chunk-VPVVP3J5.mjs";
import "./chunk-MXROL7Y3.mjs";
import "./chunk-7KHH6WON.mjs";
import "./chunk-SXRH5ZDI.mjs";
import "./chunk-GBSU2745.mjs";
import "./chunk-B7KHRAES.mjs";
import "./chunk-EWYKY24G.mjs";
import "./chunk-RBHVAMQL.mjs";
import "./chunk-2NNSBJM4.mjs";
import "./chunk-WXSDQUR7.mjs";
import {
  refusedData
} from "./chunk-J4FVS6JH.mjs";
import "./chunk-WZYSHRYP.mjs";
import {
  jsonList
} from "./chunk-6VUGMOGU.mjs";
import {
  recordInPlace,
  refusalSection
} from "./chunk-65RTZOCP.mjs";
import {
  reportText
} from "./chunk-VZHZBLFN.mjs";
import {
  painter
} from "./chunk-IT73WSL6.mjs";
import "./chunk-S75OFTBI.mjs";
import "./chunk-D6LINEE3.mjs";
import "./chunk-TYJ3NPD6.mjs";
import "./chunk-KGDPXLMO.mjs";
import {
  howReached,
  recordOf
} from "./chunk-LCYCGBFS.mjs";
import {
  MARKS,
  explanationText
} from "./chunk-UT3ZRD77.mjs";
import "./chunk-GH36RKIS.mjs";
import "./chunk-QNOJT5TT.mjs";
import "./chunk-LJR2ZG62.mjs";
import "./chunk-J5ZINK3D.mjs";
import "./chunk-VWBSN3MG.mjs";
import "./chunk-L7MZGXCK.mjs";
import "./chunk-WQNZWZS5.mjs";
import "./chunk-YA63A2LX.mjs";
import "./chunk-62T4J2F6.mjs";
import "./chunk-Q7TI4OCT.mjs";
import "./chunk-2TXO4SBQ.mjs";
import {
  listBlock,
  listSections,
  said,
  sectionOf,
  tableBlock
} from "./chunk-BAMTXTJA.mjs";
import "./chunk-CAYNPU7J.mjs";
import "./chunk-GCAUCPTR.mjs";
import "./chunk-534TYOKS.mjs";
import "./chunk-H4BT7IXS.mjs";
import "./chunk-GB7RV5VI.mjs";
import "./chunk-ZUZPS2KS.mjs";
import "./chunk-UMR4S5L4.mjs";
import "./chunk-AGZEWP7Y.mjs";
import {
  issueText
} from "./chunk-XL25S3FF.mjs";
import "./chunk-3CKIJAHR.mjs";
import {
  spanText
} from "./chunk-IGHS2P46.mjs";
import "./chunk-WY4235D6.mjs";
import "./chunk-ARKL6N42.mjs";
import "./chunk-FAS6UCBJ.mjs";
import "./chunk-EI3U6MMV.mjs";
import "./chunk-EEME2DP7.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import "./chunk-FVEEFK25.mjs";
import "./chunk-4FT4K7P6.mjs";
import "./chunk-AWJW7UYS.mjs";
import "./chunk-WQP3XGY7.mjs";
import "./chunk-7DIABQID.mjs";
import "./chunk-JF6CFRGO.mjs";
import {
  hunan2016To2020,
  isLiving,
  remembered
} from "./chunk-OBET4LAP.mjs";
import "./chunk-FLDRFWA4.mjs";
import "./chunk-4JIJYX5D.mjs";
import "./chunk-WGP6PJQ7.mjs";
import "./chunk-KHJHFUPT.mjs";
import "./chunk-NVZBQ6H2.mjs";
import "./chunk-4FUCRHE5.mjs";
import "./chunk-OZI2KDQ2.mjs";
import "./chunk-GAY4VAMZ.mjs";
import {
  shorten
} from "./chunk-4KYNP42P.mjs";
import {
  MEMBER,
  patternOf,
  tableOf
} from "./chunk-LTCODZ6U.mjs";
import "./chunk-W5DRNYOJ.mjs";
import "./chunk-CTC4LZFA.mjs";

// src/cli/explain-command.ts
import { basename } from "node:path";
import { Option } from "commander";

// src/explain/markdown.ts
function explanationMarkdown(explanation) {
  return `${sectionMarkdown(explanationSection(explanation), 2, explanation.language)}
`;
}
function explanationSection(explanation) {
  const { language, title, levelLabel, id, asOf, outcome, outcomeLabel, headline, whatIf } = explanation;
  const { verdict, sentences, day } = words[language];
  const { heading: heading2, colon } = sentences;
  const blocks = [
    ...whatIf === void 0 ? [] : [said(whatIf, "caveat")],
    said(`${MARKS[outcome]} ${headline}`, "strong"),
    ...explanation.caveats.map((text) => said(text, "caveat")),
    said(`${heading2.rulebook}${colon}${explanation.rulebook.name}`)
  ];
  return sectionOf("", `${title}${colon}${verdict(levelLabel, id, day(asOf), outcomeLabel)}`, blocks, [
    ...listSections("", heading2.next, explanation.next, "number"),
    ...listSections("", sentences.lifecycle.heading, explanation.lifecycle),
    ...explanation.criteria.map((criterion) => criterionSection(criterion, explanation)),
    ...listSections("", heading2.allReadings, explanation.allReadings),
    ...listSections("", heading2.origins, explanation.origins),
    ...listSections("", sentences.documents, explanation.documents)
  ]);
}
function criterionSection(criterion, { language }) {
  const { table, sentences } = words[language];
  const { heading: heading2, colon, semicolon } = sentences;
  const { outcome, outcomeLabel, label, required, sentence, checks, workings, missing } = criterion;
  const notes2 = [
    [heading2.workings, workings],
    [heading2.missing, missing.map((one) => one.label)],
    [heading2.conflicts, criterion.conflicts.map(({ text }) => text)],
    [heading2.tooWide, criterion.tooWide.map(({ text }) => text)],
    [heading2.clause, [criterion.clause]],
    [heading2.readings, criterion.readings],
    [heading2.weak, criterion.weak]
  ];
  const rows = checks.map(({ label: item, value, bound, margin, outcome: of, counts, weak }) => [
    `${counts ? MARKS[of] : "\xB7"} ${item}`,
    value,
    weak ? `${bound} *` : bound,
    margin
  ]);
  return sectionOf("", `${MARKS[outcome]} ${label}${required ? "" : table.advisory}${colon}${outcomeLabel}`, [
    said(sentence),
    tableBlock([table.item, table.value, table.bound, table.margin], rows),
    listBlock(notes2.flatMap(([name, lines]) => lines.length === 0 ? [] : `${name}${colon}${lines.join(semicolon)}`))
  ]);
}

// src/explain/sheet-pages.ts
var MEMBERS_ON_FIRST_PAGE = 12;
var LINES = 74.4;
var FIXED_LINES = 7.3;
var CONTINUED_FIXED_LINES = 5;
var SIGNATURE_LINES = 4.2;
var STEPS_LINES = 2;
var ROW_LINES = 0.3;
var TABLE_LINES = 1.2;
var INCOME_LINES = 4.5;
var BOX_LINES = 1;
var PLACES = 112;
var COLUMNS = [23, 22, 19, 14];
var MEMBER_PLACES = 104;
var CHINESE = 11904;
var wide = new Set(Array.from("MWmw@%\xB7\u2026\u2018\u2019\u201C\u201D\u2014\u2192", (sign) => sign.codePointAt(0)));
var space = /\s/;
function linesIn(text, line) {
  if (text.length * 2 <= line) return 1;
  let lines = 1;
  let at = 0;
  const put = (places) => {
    if (at + places <= line) at += places;
    else {
      const whole2 = Math.ceil(places / line);
      lines += at === 0 ? whole2 - 1 : whole2;
      at = places - (whole2 - 1) * line;
    }
  };
  let word = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    const places = code >= CHINESE || wide.has(code) ? 2 : 1;
    const isSpace = space.test(sign);
    if (!isSpace && code < CHINESE) {
      word += places;
      continue;
    }
    put(word);
    word = 0;
    if (isSpace) at = Math.min(line, at + places);
    else put(places);
  }
  put(word);
  return lines;
}
var linesOf = (texts, scale) => texts.reduce((sum, text) => sum + linesIn(text, PLACES * scale), 0);
function heightOf(row, columns2, scale) {
  return ROW_LINES + Math.max(1, ...row.map((text, column) => linesIn(text, (columns2[column] ?? PLACES) * scale)));
}
function fitting(texts, lines, scale) {
  let left = lines;
  const over = texts.findIndex((text) => {
    left -= linesIn(text, PLACES * scale);
    return left < 0;
  });
  return over < 0 ? texts.length : over;
}
function inPages(texts) {
  const count = Math.max(1, fitting(texts, LINES - CONTINUED_FIXED_LINES, 1));
  return texts.length <= count ? [[...texts]] : [texts.slice(0, count), ...inPages(texts.slice(count))];
}
function pagesOf(contents) {
  const { members, next, scale } = contents;
  const pages = [];
  let member = 0;
  let step = 0;
  const isDone = (page) => member + page.members.length === members.length && step + page.next.length === next.length;
  do {
    const signed = filled(contents, pages.length === 0, member, step, SIGNATURE_LINES * scale);
    const full = filled(contents, pages.length === 0, member, step, 0);
    const page = isDone(signed) || isDone(full) ? signed : full;
    pages.push(page);
    member += page.members.length;
    step += page.next.length;
  } while (member < members.length || step < next.length);
  return pages;
}
function filled({ household, scale, members, memberHead: memberHead2, memberWidths: memberWidths2, legend, rows, everywhere, texts, next }, first, member, step, kept) {
  const tables = rows.reduce((sum, row) => sum + heightOf(row, COLUMNS, scale), household ? INCOME_LINES : 0);
  const fixed = first ? FIXED_LINES * scale + tables + linesOf(texts, scale) : CONTINUED_FIXED_LINES * scale;
  const boxed = everywhere.length * BOX_LINES + linesOf(everywhere, scale);
  let room = LINES * scale - boxed - fixed - kept;
  const columns2 = memberWidths2.map((part) => Math.floor(MEMBER_PLACES * part));
  if (member < members.length) {
    room -= TABLE_LINES + heightOf(memberHead2, columns2, scale) + linesIn(legend, PLACES * scale);
  }
  const here = [];
  for (const [index, row] of members.entries()) {
    if (index < member) continue;
    if (first && here.length === MEMBERS_ON_FIRST_PAGE) break;
    const height = heightOf(row, columns2, scale);
    if (height > room && (first || here.length > 0)) break;
    room -= height;
    here.push(index);
  }
  const steps = next.slice(step);
  if (steps.length > 0) room -= STEPS_LINES;
  const all = fitting(steps, room, scale) === steps.length;
  const later = !first && member + here.length < members.length;
  let count = later ? 0 : fitting(steps, first && !all ? room - 1 : room, scale);
  if (!first && here.length === 0) count = Math.max(1, count);
  return { members: here, next: steps.slice(0, count) };
}

// src/explain/sheet-style.ts
var sheetStyle = `
@page { size: A4 portrait; margin: 0; }
body { max-width: none; padding: 0; background: #e6e6e6; font-size: 8.5pt; line-height: 1.3; }
.sheet { box-sizing: border-box; width: 210mm; min-height: 296mm; margin: 4mm auto; padding: 6mm 11mm 5mm; background: #fff;
  display: flex; flex-direction: column; gap: 1.1mm; break-after: page; overflow-wrap: anywhere; }
:lang(en) .sheet { font-size: 7.7pt; }
.sheet:last-child { break-after: auto; }
.sheet h1 { margin: 0; font-size: 13pt; text-align: center; letter-spacing: .1em; }
.sheet h2 { margin: 0; font-size: 9.5pt; }
.sheet p { margin: 0; }
.sheet ol, .sheet ul { margin: 0; padding-inline-start: 2em; }
.sheet table { width: 100%; }
.sheet th, .sheet td { padding: .35mm 1.2mm; border-color: #555; }
.sheet th { font-weight: 600; }
.criteria, .members { table-layout: fixed; }
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
:lang(en) .roomy { font-size: 9pt; }
.roomy .open { height: 7mm; }
.roomy .note, .roomy .workings { font-size: 9.5pt; }
.roomy .signatures td { height: 22mm; }
.met { color: #14632b; } .notMet { color: #a01212; } .undetermined { color: #7a4b00; }
.note, .workings { font-size: 8pt; color: #333; }
.signatures { table-layout: fixed; }
.signatures td { height: 15mm; position: relative; }
.signatures td span { position: absolute; right: 1.5mm; bottom: 1mm; }
.signatures .opinion { width: 30%; }
.sheet footer { margin-top: auto; display: flex; justify-content: space-between; gap: 4mm; font-size: 7pt; color: #333; }
.sheet footer code { font-size: 6.5pt; }
@media print { body { background: #fff; } .sheet { margin: 0; } }
`;

// src/explain/sheet-tables.ts
var BIRTH_DATE = "members[].birthDate";
var SCHOOLING = "members[].schooling";
var ID_NUMBER = {
  path: "members[].idNumber",
  label: { zh: words.zh.sentences.idNumber, en: words.en.sentences.idNumber }
};
var memberColumns = remembered((table) => {
  const fields = table.of("household").filter(({ path }) => path.startsWith(MEMBER) && path !== `${MEMBER}id`);
  const column = (key) => fields.filter(({ path }) => path === `${MEMBER}${key}`);
  const [before, after] = [
    ["name", "relation"],
    ["birthDate", "schooling", "medicalInsurance"]
  ];
  const always = [...before.flatMap(column), ID_NUMBER, ...after.flatMap(column)];
  return { always, all: [...always, ...fields.filter(({ path }) => !always.some((one) => one.path === path))] };
});
function columnsOf(explanation, table) {
  const asked = /* @__PURE__ */ new Set([...[...neededIn(explanation)].map(patternOf), ...explanation.memberInputs ?? []]);
  const { all, always } = memberColumns(table);
  return all.filter((one) => asked.has(one.path) || always.includes(one));
}
function neededIn({ criteria, open }) {
  return new Set([...criteria.flatMap(({ missing }) => missing), ...open].map(({ path }) => path));
}
function memberRows(explanation, record) {
  if (!("members" in record)) return [];
  const columns2 = columnsOf(explanation, tableOf(record));
  const { language } = explanation;
  const needed = neededIn(explanation);
  return record.members.map((member, index) => {
    const mayLive = needed.has(`members[${index}].deathDate`);
    if (!mayLive && !isLiving(member, record.asOf)) return rowOfDead(explanation, columns2, member);
    return columns2.map(({ path, options }) => {
      const key = path.slice("members[].".length);
      const value = member[key];
      const open = needed.has(`members[${index}].${key}`);
      if (value === void 0 || value === null) {
        const past = path === SCHOOLING && !open && explanation.pastSchoolAge?.includes(index) === true;
        return { text: past ? words[language].sentences.notApplicable : "", open };
      }
      return { text: shorten(shown(path, value, options, language)), open };
    });
  });
}
function rowOfDead(explanation, columns2, { name, birthDate, deathDate }) {
  const died = words[explanation.language].sentences.died(deathDate ?? "");
  const told = {
    "members[].name": name,
    [BIRTH_DATE]: birthDate,
    [SCHOOLING]: died
  };
  return columns2.map(({ path }) => ({ text: shorten(told[path] ?? ""), open: false }));
}
function memberHead(explanation, table) {
  return columnsOf(explanation, table).map(({ label }) => label[explanation.language]);
}
function memberTable(explanation, table, members, indices, more) {
  const { language } = explanation;
  const head = [words[language].sentences.heading.number, ...memberHead(explanation, table)];
  const shownColumns = columnsOf(explanation, table);
  const body = indices.map((index) => {
    const cells = members[index]?.map(
      ({ text, open }, column) => open ? box(escapeHtml(text)) : td(text, shownColumns[column]?.path === BIRTH_DATE ? "day" : void 0)
    ) ?? [];
    return `<tr><td class="number">${index + 1}</td>${cells.join("")}</tr>`;
  });
  const legend = memberLegend(explanation, table, more ? members.length : 0);
  const note = legend === "" ? "" : `<p class="note">${escapeHtml(legend)}</p>`;
  return `<table class="members">
${columns([5, ...memberWidths(explanation, table).map((part) => part * 95)])}
<tr>${head.map((name) => `<th>${name}</th>`).join("")}</tr>
${body.join("\n")}
</table>${note}`;
}
function memberLegend(explanation, table, total) {
  const continued = words[explanation.language].sentences.membersContinued;
  return [...total === 0 ? [] : [continued(total)], ...memberOptions(explanation, table)].join("\u3000");
}
function memberOptions(explanation, table) {
  const { language } = explanation;
  const { sentences } = words[language];
  const asked = /* @__PURE__ */ new Set([...[...neededIn(explanation)].map(patternOf), ...explanation.memberInputs ?? []]);
  return memberColumns(table).all.flatMap(
    ({ path, label, options }) => options === void 0 || !asked.has(path) ? [] : [
      sentences.canBe(
        label[language],
        Object.keys(options).map((code) => optionText(path, code, options, language))
      )
    ]
  );
}
function shown(path, value, options, language) {
  const { yes, no } = words[language];
  if (typeof value === "boolean") return value ? yes : no;
  return optionText(path, String(value), options, language);
}
function optionText(path, code, options, language) {
  return words[language].sentences.onForm[path]?.[code] ?? options?.[code]?.[language] ?? code;
}
function incomeTable(explanation, record) {
  if (!("members" in record)) return "";
  const { language } = explanation;
  const needed = neededIn(explanation);
  const columns2 = tableOf(record).of("household").filter(({ path, kind }) => path.startsWith("income.") && kind === "money");
  const cells = columns2.map(({ path }) => {
    const value = record.income?.[path.slice("income.".length)];
    if (value === void 0 || value === null) return needed.has(path) ? box("") : "<td></td>";
    const text = typeof value === "object" ? spanText({ from: String(value.from), to: String(value.to) }, language) : String(value);
    return needed.has(path) ? box(escapeHtml(text)) : td(text);
  });
  const unit = words[language].unit["yuan/year"] ?? "";
  const head = columns2.map(({ label }) => `<th>${label[language]}</th>`).join("");
  return `<table class="income">
<tr><th rowspan="2">${words[language].sentences.heading.income}<br>${unit}</th>${head}</tr>
<tr>${cells.join("")}</tr>
</table>`;
}
var WIDTHS = {
  household: [10.5, 20.5, 19.5, 17, 13, 9.5, 10],
  village: [14, 19, 15.5, 17, 15, 9.5, 10],
  township: [14, 19, 15.5, 17, 15, 9.5, 10],
  county: [14, 19, 15.5, 17, 15, 9.5, 10]
};
var MEMBER_WIDTHS = {
  "members[].name": 14,
  "members[].relation": 12,
  "members[].idNumber": 14,
  "members[].birthDate": 12,
  "members[].sharesIncome": 18,
  "members[].schooling": 28,
  "members[].medicalInsurance": 20
};
function memberWidths(explanation, table) {
  const widths = columnsOf(explanation, table).map(({ path }) => MEMBER_WIDTHS[path] ?? 20);
  const whole2 = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => width / whole2);
}
function criteriaTable(explanation, fields) {
  const { language, level, criteria, document } = explanation;
  const { table, sentences } = words[language];
  const head = [
    table.criterion,
    table.item,
    table.value,
    table.bound,
    table.margin,
    sentences.heading.outcome,
    document
  ];
  const body = criteria.flatMap(
    (criterion) => criterion.checks.map((check2, index) => {
      const span = criterion.checks.length;
      const first = index === 0;
      return `<tr>${first ? criterionCell(criterion, span, language) : ""}${checkCells(fields, level, check2, span, language)}${first ? outcomeCells(criterion, span) : ""}</tr>`;
    })
  );
  return `<table class="criteria">
${columns(WIDTHS[level])}
<tr>${head.map((name) => `<th>${documentNumber(name)}</th>`).join("")}</tr>
${body.join("\n")}
</table>
${notes(explanation)}`;
}
function columns(widths) {
  return `<colgroup>${widths.map((width) => `<col style="width:${Number(width.toFixed(2))}%">`).join("")}</colgroup>`;
}
function criterionCell({ label, required }, span, language) {
  return `<td rowspan="${span}"><b>${escapeHtml(label)}</b>${required ? "" : words[language].table.advisory}</td>`;
}
function checkCells(fields, level, check2, span, language) {
  const { label, value, bound, margin, outcome, counts, weak, path } = check2;
  const mark = span === 1 ? "" : `${counts ? MARKS[outcome] : "\xB7"} `;
  const open = outcome === "undetermined" && counts;
  const told = value.startsWith(words[language].notTellable);
  const cell = open && !told && !isKnown(value, language) ? box(openCell(fields, level, path, language)) : td(value);
  const needed = open && bound === words[language].unknown ? box("") : `<td>${breakable(`${bound}${weak ? " *" : ""}`)}</td>`;
  return `<td>${mark}${escapeHtml(label)}</td>${cell}${needed}<td>${breakable(margin)}</td>`;
}
function breakable(text) {
  return escapeHtml(text).replaceAll("/", "/<wbr>");
}
function documentNumber(text) {
  const at = text.indexOf("\u3014");
  return at < 0 ? escapeHtml(text) : `${escapeHtml(text.slice(0, at))}${whole(text.slice(at))}`;
}
function whole(text) {
  return `<span class="whole">${escapeHtml(text)}</span>`;
}
function td(text, kind) {
  return `<td${kind === void 0 ? "" : ` class="${kind}"`}>${escapeHtml(text)}</td>`;
}
function isKnown(value, language) {
  const { unknown, notComputable, notTellable, sentences } = words[language];
  const unknowns = [unknown, notComputable, notTellable, ...Object.values(sentences.doubt)];
  return !unknowns.some((word) => value.startsWith(word));
}
function outcomeCells({ outcome, outcomeLabel, place }, span) {
  return `<td rowspan="${span}" class="outcome ${outcome}">${outcomeLabel}</td><td rowspan="${span}">${escapeHtml(place)}</td>`;
}
function openCell(fields, level, path, language) {
  return path === void 0 ? "" : choices(fields, level, path, language).map(whole).join(" ");
}
function choices(fields, level, path, language) {
  const field = fields.at(level, path);
  const { yes, no } = words[language];
  const options = field?.kind === "boolean" ? [yes, no] : Object.values(field?.options ?? {}).map((label) => label[language]);
  return options.map((option) => `\u25A1 ${option}`);
}
function box(content) {
  return `<td class="open">${content}</td>`;
}
function noteTexts({ language, criteria }) {
  const { weakNote, sentences } = words[language];
  const checks = criteria.flatMap((criterion) => criterion.checks);
  return [
    ...checks.some(({ weak }) => weak) ? [weakNote] : [],
    ...checks.some(({ outcome, counts }) => outcome === "undetermined" && counts) ? [sentences.filledIn] : [],
    ...new Set(criteria.flatMap(({ otherReadings }) => otherReadings))
  ];
}
function notes(explanation) {
  const lines = noteTexts(explanation);
  return lines.length === 0 ? "" : `<p class="note">${lines.map(escapeHtml).join("\u3000")}</p>`;
}

// src/explain/sheet.ts
function sheetPage(language, title, body) {
  return htmlPage({ language, title, style: sheetStyle, body });
}
var ROOMY = 1.45;
function sheetHtml(sheet) {
  const { explanation, record } = sheet;
  const { language, level } = explanation;
  const fields = record === void 0 ? hunan2016To2020().fields : tableOf(record);
  const next = [...explanation.next, ...explanation.lifecycle ?? [], ...doubtsOf(explanation)];
  const members = record === void 0 ? [] : memberRows(explanation, record);
  const rows = explanation.criteria.flatMap(
    ({ checks }) => checks.map(({ label, value, bound, margin, path, outcome, counts }) => {
      const open = outcome === "undetermined" && counts && path !== void 0;
      const asked = open ? choices(fields, level, path, language).join(" ") : "";
      return [`\u2713 ${label}`, value.length > asked.length ? value : asked, bound, margin];
    })
  );
  const contents = {
    members: members.map((row) => row.map(({ text }) => text)),
    memberHead: memberHead(explanation, fields),
    memberWidths: memberWidths(explanation, fields),
    next,
    rows,
    everywhere: explanation.whatIf === void 0 ? [] : [explanation.whatIf],
    texts: [
      factTexts(sheet).map((fact) => fact.join("")).join("   "),
      [explanation.outcomeLabel, explanation.headline, ...explanation.caveats].join("  "),
      noteTexts(explanation).join("  "),
      ...workingsOf(explanation),
      ...explanation.allReadings ?? [],
      ...explanation.origins ?? []
    ],
    legend: memberLegend(explanation, fields, members.length),
    household: level === "household",
    scale: words[language].room
  };
  const roomy = pagesOf({ ...contents, scale: contents.scale / ROOMY }).length === 1;
  const pages = pagesOf(contents);
  const html = pages.map(({ members: here, next: steps }, index) => {
    const first = index === 0;
    const more = first && here.length < members.length;
    const parts = [
      heading(explanation, first),
      whatIfHtml(explanation),
      first ? facts(sheet) : "",
      first ? conclusion(explanation) : "",
      here.length === 0 ? "" : memberTable(explanation, fields, members, here, more),
      first && record !== void 0 ? incomeTable(explanation, record) : "",
      first ? criteriaTable(explanation, fields) : "",
      first ? workingsHtml(explanation) : "",
      first ? readingsHtml(explanation) : "",
      first ? originsHtml(explanation) : "",
      stepsHtml(
        language,
        steps,
        pages.slice(0, index).reduce((sum, page) => sum + page.next.length, 0),
        first && pages.length > 1 && next.length > steps.length
      ),
      index === pages.length - 1 ? signatures(level, language) : "",
      footer(sheet, index + 1, pages.length)
    ];
    return `<section class="sheet${roomy ? " roomy" : ""}">
${parts.filter((part) => part !== "").join("\n")}
</section>`;
  });
  return html.join("\n");
}
function refusalHtml(language, who, issues) {
  const { sentences } = words[language];
  const pages = inPages(issues).map((here, index) => {
    const name = `${escapeHtml(who)}${index === 0 ? "" : sentences.continued}`;
    const blocks = [said(`${sentences.refusedRecord}${sentences.colon}`), listBlock(here)];
    const told = blocks.map((block) => blockHtml(block)).join("\n");
    return `<section class="sheet refused">
<h1>${name}</h1>
${told}
</section>`;
  });
  return pages.join("\n");
}
function heading({ title, language }, first) {
  return `<h1>${escapeHtml(title)}${first ? "" : words[language].sentences.continued}</h1>`;
}
function whatIfHtml({ whatIf }) {
  return whatIf === void 0 ? "" : `<p class="what-if">${escapeHtml(whatIf)}</p>`;
}
function factTexts({ explanation, record }) {
  const { language, id, village, county, asOf, decidedOn, rulebook } = explanation;
  const { sentences, day } = words[language];
  const { heading: names, colon, blank } = sentences;
  const or = (...texts) => shorten(texts.find((text) => text !== null && text !== void 0) ?? blank);
  const household = record?.level === "household" ? record : void 0;
  const area = record?.level === "household" ? void 0 : record?.name;
  const head = {
    household: [
      [names.head, or(household && headOf(household))],
      [names.size, household === void 0 ? blank : livingText(household, language)],
      [names.county, or(household?.countyName, county)],
      [names.township, or(household?.townshipName)],
      [names.village, or(household?.villageName, village)],
      [names.helper, blank]
    ],
    village: [
      [names.place, or(area)],
      [names.county, or(county)],
      [names.township, blank]
    ],
    township: [
      [names.place, or(area)],
      [names.county, or(county)]
    ],
    county: [[names.place, or(area)]]
  };
  const given = [
    [names.id, shorten(id)],
    ...head[explanation.level],
    [names.asOf, day(asOf)],
    ...decidedOn === void 0 ? [] : [[names.decidedOn, day(decidedOn)]],
    [names.rulebook, rulebook.name]
  ];
  return given.map(([name, value]) => [`${name}${colon}`, value]);
}
function headOf({ members, asOf }) {
  const [head, ...more] = members.filter((member) => member.relation === "head" && isLiving(member, asOf));
  return more.length === 0 ? head?.name ?? void 0 : void 0;
}
function livingText({ members, asOf }, language) {
  const { spaced, unit } = words[language];
  const living = String(members.filter((member) => isLiving(member, asOf)).length);
  return `${living}${spaced(unit.persons ?? "", living)}`;
}
function facts(sheet) {
  const items = factTexts(sheet).map(([name, value]) => `<span><b>${name}</b>${escapeHtml(value)}</span>`);
  return `<p class="facts">${items.join(" ")}</p>`;
}
function conclusion({ language, outcome, outcomeLabel, headline, caveats }) {
  const { heading: names, colon } = words[language].sentences;
  return `<p class="conclusion ${outcome}"><b>${names.conclusion}${colon}${outcomeLabel}</b>\u3000${escapeHtml([headline, ...caveats].join(words[language].wideSpace))}</p>`;
}
function readingsHtml({ language, allReadings = [] }) {
  if (allReadings.length === 0) return "";
  const { heading: names, colon } = words[language].sentences;
  return `<p class="note readings"><b>${names.allReadings}${colon}</b>${allReadings.map(escapeHtml).join("<br>")}</p>`;
}
function originsHtml({ language, origins = [] }) {
  if (origins.length === 0) return "";
  const { heading: names, colon } = words[language].sentences;
  return `<p class="note origins"><b>${names.origins}${colon}</b>${origins.map(escapeHtml).join("<br>")}</p>`;
}
function doubtsOf({ criteria }) {
  return [...new Set(criteria.flatMap(({ conflicts, tooWide }) => [...conflicts, ...tooWide].map(({ text }) => text)))];
}
function workingsOf({ criteria }) {
  return criteria.flatMap(({ workings }) => workings);
}
function workingsHtml(explanation) {
  const { heading: names, colon, blank } = words[explanation.language].sentences;
  return workingsOf(explanation).map((line) => line.split(blank).map(escapeHtml).join(whole(blank))).map((line) => `<p class="workings"><b>${names.workings}${colon}</b>${line}</p>`).join("\n");
}
function stepsHtml(language, steps, before, more) {
  if (steps.length === 0) return "";
  const { sentences } = words[language];
  const items = steps.map((step) => `<li>${escapeHtml(step)}</li>`).join("\n");
  const note = more ? `<p class="note">${sentences.overleaf}</p>` : "";
  return `<h2>${sentences.heading.next}</h2>
<ol start="${before + 1}">
${items}
</ol>${note}`;
}
var SIGNERS = {
  household: ["household", "verifier", "team", "villageHead"],
  village: ["verifier", "villageHead", "townHead", "stamp"],
  township: ["verifier", "townHead", "stamp"],
  county: ["verifier", "countyHead", "stamp"]
};
function signatures(level, language) {
  const { heading: names } = words[language].sentences;
  const cells = SIGNERS[level].map((who) => `<td><b>${names[who]}</b><span>${names.date}</span></td>`);
  return `<table class="signatures"><tr><td class="opinion"><b>${names.opinion}</b></td>${cells.join("")}</tr></table>`;
}
function footer({ explanation, seal: seal2 }, page, pages) {
  const { language, levelLabel, id } = explanation;
  const { sentences } = words[language];
  const hash = explanation.whatIf === void 0 ? seal2 : sentences.unsealed;
  const sealed = hash === void 0 ? "" : `<span>${sentences.heading.seal}${sentences.colon}<code>${escapeHtml(hash)}</code></span>`;
  return `<footer><span>${levelLabel} ${escapeHtml(shorten(id))}</span>${sealed}<span>${sentences.page(page, pages)}</span></footer>`;
}

// src/cli/explain-command.ts
var explained = ({ verdict, record, allReadings, place, cells }, { language, rulebook, readings }) => explain(verdict, {
  lang: language,
  record,
  rulebook,
  readings,
  allReadings,
  origin: cells && { file: basename(place.file), cells }
});
function sheetOf(result, settings) {
  const { verdict } = result;
  const { rulebook } = settings;
  const record = recordOf(result.record, howReached(verdict, rulebook));
  const sealed = verdict.overrides === void 0 && settings.masked !== true ? { seal: seal(verdict, record, { rulebook }).sha256 } : {};
  return { explanation: explained(result, settings), record, ...sealed };
}
function textExplainer(settings) {
  const paint = painter(settings.colour);
  return {
    start: () => "",
    result: (result) => result.verdict === void 0 ? `${reportText(refusalSection(result, settings), paint)}

` : `${explanationText(explained(result, settings), paint)}
`,
    end: () => ""
  };
}
function markdownExplainer(settings) {
  const { language } = settings;
  return {
    start: () => "",
    result: (result) => {
      if (result.verdict !== void 0) return `${explanationMarkdown(explained(result, settings))}
`;
      const { blocks } = refusalSection(result, settings);
      const { refusedRecord: refused, colon } = words[language].sentences;
      const title = recordInPlace(result.place, result.refusal, settings);
      return `${sectionMarkdown(sectionOf("", title, [said(`${refused}${colon}`), ...blocks]), 2, language)}

`;
    },
    end: () => ""
  };
}
var SHEETS = "<!--sheets-->";
function htmlExplainer(settings) {
  const { language, rulebook } = settings;
  const [head = "", tail = ""] = sheetPage(language, words[language].sentences.batch, SHEETS).split(SHEETS);
  return {
    start: () => head,
    result: (result) => {
      if (result.verdict === void 0) {
        const issues = result.refusal.issues.map((issue) => issueText(issue, language, rulebook.fields));
        return `${refusalHtml(language, recordInPlace(result.place, result.refusal, settings), issues)}
`;
      }
      return `${sheetHtml(sheetOf(result, settings))}
`;
    },
    end: () => tail
  };
}
function jsonExplainer(settings) {
  const { start, item, end } = jsonList();
  const dataOf = (result) => result.verdict === void 0 ? refusedData(result, settings.severalFiles) : explained(result, settings);
  return { start, result: (result) => item(dataOf(result)), end };
}
var reporters = { text: textExplainer, md: markdownExplainer, html: htmlExplainer, json: jsonExplainer };
var formats = Object.keys(reporters);
function addExplain(root, session) {
  const { say, finish } = session;
  const command = onRecords(root, "explain", session);
  withSecondList(withRule(withRecordOptions(command, session), session), session).addOption(new Option("--format <format>", say.options.format).choices([...formats]).default("text")).option("--all-readings", say.options.allReadings).addHelpText("after", say.explain.after).action(async (paths, flags) => {
    const { format, allReadings = false } = flags;
    const options = { ...await recordOptions(paths, flags, session), report: reporters[format], allReadings };
    finish(await besideSecondList(options, flags, session, (one) => check(one, session)));
  });
}
export {
  addExplain
};
