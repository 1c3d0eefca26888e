/** What is said of whether a rulebook is at least as strict as another, in each language. */
import { enLayer } from './en/layers.js';
import type { Language } from './words.js';
import { type LayerWords, zhLayer } from './zh/layers.js';

export type { LayerWords } from './zh/layers.js';

/** The words of layers in a language. */
export const layerWords: Readonly<Record<Language, LayerWords>> = { zh: zhLayer, en: enLayer };
