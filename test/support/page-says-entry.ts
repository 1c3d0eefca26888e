/** Made a script as the page's own is, this hands out what that page would say. */
import { pageSays } from './page-says.js';

Object.assign(globalThis, { pageSays });
