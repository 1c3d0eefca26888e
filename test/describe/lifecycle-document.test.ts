import { describe, expect, it } from 'vitest';
import { lifecycleDocument } from '../../src/describe/lifecycle-document.js';
import { documentText } from '../../src/present/document-text.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { hunanLifecycle } from '../../src/rulebook/builtin-lifecycle.js';
import { languages } from '../../src/words/words.js';

describe('lifecycleDocument', () => {
  it.each(languages)('tells every state and step, who takes it and what shows it, in %s', (language) => {
    const lifecycle = hunanLifecycle();
    const text = documentText(lifecycleDocument(lifecycle, hunan2016To2020(), language), language);
    for (const { id, labels } of lifecycle.states) {
      expect(text).toContain(id);
      expect(text).toContain(labels[language]);
    }
    for (const { labels, actor, when = '', evidence } of lifecycle.transitions) {
      for (const part of [labels[language], actor[language], when, ...evidence]) expect(text).toContain(part);
    }
  });
});
