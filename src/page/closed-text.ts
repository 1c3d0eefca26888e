/** Texts that only a passphrase opens: AES-GCM under a key that PBKDF2 makes of it, each closed anew with numbers used once. */

/** So many rounds it takes to try one passphrase (OWASP 2023 for SHA-256). */
const ROUNDS = 600_000;

/** A text that is closed. */
export interface ClosedText {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

export const randomBytes = (count: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(count));

/** The key that a passphrase makes; nobody can take it out of the browser. */
export async function passphraseKey(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const given = await crypto.subtle.importKey('raw', bytesOf(passphrase.normalize('NFC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const by = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS };
  return crypto.subtle.deriveKey(by, given, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** @param at where it is to stand: in another place it does not open */
export async function closedText(text: string, key: CryptoKey, at: string): Promise<ClosedText> {
  const iv = randomBytes(12);
  return {
    iv,
    data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytesOf(at) }, key, bytesOf(text)),
  };
}

/** @throws OperationError where the key is another, or somebody has changed it or put it elsewhere */
export async function openedText({ iv, data }: ClosedText, key: CryptoKey, at: string): Promise<string> {
  const by = { name: 'AES-GCM', iv, additionalData: bytesOf(at) };
  return new TextDecoder().decode(await crypto.subtle.decrypt(by, key, data));
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
