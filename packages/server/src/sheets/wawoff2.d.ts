declare module 'wawoff2/decompress.js' {
  /** Rejects bytes that are no WOFF2. */
  export default function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}
