import {
  wholeDocuments
} from "./chunk-FAS6UCBJ.mjs";

// src/rulebook/citation-text.ts
function sourceName(source, { sources }, language) {
  return sources.find(({ id }) => id === source)?.name?.[language] ?? source;
}
function citationText({ source, at }, rulebook, language) {
  const name = sourceName(source, rulebook, language);
  return wholeDocuments.includes(at) ? name : `${name} ${at}`;
}
function citationTexts(citations, main, rulebook, language) {
  return citations.map((citation, index) => {
    const named = citations[index - 1]?.source ?? main;
    return citation.source === named ? citation.at : citationText(citation, rulebook, language);
  });
}

export {
  sourceName,
  citationText,
  citationTexts
};
