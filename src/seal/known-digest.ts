/** The hash of a rulebook that is known without its files: the offline page has only a part of the built-in one's. */
import type { Rulebook } from '../rulebook/rulebook.js';

export const knownDigest = (_rulebook: Rulebook): string | undefined => undefined;
