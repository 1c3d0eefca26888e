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

/** Offers a workbook once it is made; where it cannot be, the desk says why. */
export async function offerWorkbook(name: string, made: Promise<Uint8Array | undefined>): Promise<void> {
  const bytes = await made;
  if (bytes !== undefined) offerFile(name, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes);
}
