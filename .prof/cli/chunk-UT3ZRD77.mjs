import {
  reportLines
} from "./chunk-2TXO4SBQ.mjs";
import {
  listBlock,
  listSections,
  said,
  sectionOf
} from "./chunk-BAMTXTJA.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";

// src/explain/text.ts
var MARKS = { met: "\u2713", notMet: "\u2717", undetermined: "?" };
function explanationText(explanation, paint = (_tone, text) => text) {
  const painted = (tone, text) => tone === void 0 ? text : paint(tone === "caveat" ? "strong" : tone, text);
  return `${reportLines(screenOf(explanation), painted).join("\n")}
`;
}
function screenOf(explanation) {
  const {
    language,
    levelLabel,
    id,
    asOf,
    outcome,
    outcomeLabel,
    headline,
    whatIf,
    allReadings = [],
    origins = []
  } = explanation;
  const { verdict, sentences } = words[language];
  const { heading, colon, lifecycle } = sentences;
  const blocks = [
    ...whatIf === void 0 ? [] : [said(whatIf, "caveat")],
    ...explanation.ownRulebook ? [] : [said(`${heading.rulebook}${colon}${explanation.rulebook.name}`, "strong")],
    said(headline),
    ...explanation.caveats.map((text) => said(`! ${text}`, "caveat"))
  ];
  const sections = [
    ...explanation.criteria.map((criterion) => criterionSection(criterion, explanation)),
    ...listSections("", heading.next, explanation.next, "number"),
    ...listSections("", lifecycle.heading, explanation.lifecycle, "number"),
    ...allReadings.length === 0 ? [] : [
      sectionOf(
        "",
        heading.allReadings,
        allReadings.map((line) => said(line))
      )
    ],
    ...origins.length === 0 ? [] : [
      sectionOf(
        "",
        heading.origins,
        origins.map((line) => said(line))
      )
    ]
  ];
  const title = `${MARKS[outcome]} ${verdict(levelLabel, id, asOf, outcomeLabel)}`;
  return { ...sectionOf("", title, blocks, sections), tone: outcome };
}
function criterionSection(criterion, { language }) {
  const { table, bracketed, sentences } = words[language];
  const { heading, colon } = sentences;
  const { outcome, required, sentence, clause, workings, missing, conflicts, tooWide, otherReadings, weak } = criterion;
  const lines = [
    ...workings.map((line) => [line]),
    ...missing.map(({ label }) => [`${heading.missing}${colon}${label}`, "undetermined"]),
    ...[...conflicts, ...tooWide].map(({ text }) => [`? ${text}`, "undetermined"]),
    ...otherReadings.map((line) => [`${heading.readings}${colon}${line}`, "faint"]),
    ...weak.map((line) => [`* ${line}`, "faint"])
  ];
  const told = listBlock(
    lines.map(([text]) => text),
    "none",
    lines.map(([, tone]) => tone)
  );
  return {
    ...sectionOf("", `${MARKS[outcome]} ${sentence}`, [told]),
    tone: outcome,
    note: `${required ? "" : table.advisory}${bracketed(clause)}`
  };
}

export {
  MARKS,
  explanationText
};
