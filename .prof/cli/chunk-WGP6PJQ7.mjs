// src/words/words.ts
var languages = Object.freeze(["zh", "en"]);

export {
  languages
};
