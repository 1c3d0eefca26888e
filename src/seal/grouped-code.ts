/** A code as people compare it: its hash in groups. */
export const groupedCode = (text: string) =>
  text.replace(/[\dA-F]{64}/, (digits) => digits.replace(/.{4}(?=.)/g, '$& '));
