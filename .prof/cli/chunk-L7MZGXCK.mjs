// src/rulebook/choice-words.ts
function choiceWords(readings, reading, option, language) {
  const found = readings.filter(({ id }) => id === reading);
  const chosen = found.flatMap(({ options }) => options).find(({ id }) => id === option);
  return [found[0]?.labels[language] ?? reading, chosen?.labels[language] ?? option];
}

export {
  choiceWords
};
