/** Text from bytes: nearly all that is read of a record is plain ASCII, which is copied as it is. */

export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  for (let at = start; at < end; at += 1) {
    if ((bytes[at] as number) > 0x7e) return (bytes as Buffer).toString('utf8', start, end);
  }
  return (bytes as Buffer).toString('latin1', start, end);
}
