/** What signing needs of a runtime. Where the runtime gives it at once, so is the signature: nothing has to wait for it. */
export interface SigningCrypto {
  /** SHA-256 in lower-case hexadecimal. A text stands for its UTF-8 bytes, here and below. */
  sha256Hex(data: string | Uint8Array): string | Promise<string>;
  /** HMAC-SHA256 in lower-case hexadecimal. */
  hmacSha256Hex(key: string | Uint8Array, text: string): string | Promise<string>;
}
