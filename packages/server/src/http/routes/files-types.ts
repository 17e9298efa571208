/** Content types an upload may have, each with the extension of its key. */
const UPLOAD_TYPES = new Map([
  ['image/jpeg', 'jpg'],
  ['image/jpg', 'jpg'],
  ['image/png', 'png'],
  ['image/webp', 'webp'],
  ['image/gif', 'gif'],
]);

export const UPLOAD_TYPE_NAMES: readonly string[] = [...UPLOAD_TYPES.keys()];

/** Extension for a Content-Type header, its parameters and case aside; null for a type that is not taken. */
export function uploadExtension(contentType: string): string | null {
  return UPLOAD_TYPES.get(contentType.replace(/;.*$/, '').trim().toLowerCase()) ?? null;
}
