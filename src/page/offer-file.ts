/** Hands a file to whoever sits before the page: it is saved where their browser saves what is downloaded. */
import { h } from './element.js';

/** Offers contents under a name. */
export function offerFile(name: string, type: string, content: string | Uint8Array): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = h('a', { href: url, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has to have begun by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
