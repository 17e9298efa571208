/** Content types of what we keep, by the extension of the key: a store needs no second file to remember them. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  gif: 'image/gif',
  jpg: 'image/jpeg',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  zip: 'application/zip',
};

const LONGEST_KEY = 512;
/** No segment begins with a dot: neither `..` nor the folders a store keeps for itself can be named. */
const KEY = /^[a-z0-9_-][a-z0-9_.-]*(\/[a-z0-9_-][a-z0-9_.-]*)*$/;

/** Whether a string can name media at all: 1 to 512 characters, see media-store.ts for which. */
export function isMediaKey(key: string): boolean {
  return key.length <= LONGEST_KEY && KEY.test(key) && contentTypeOf(key) !== null;
}

/** Throws for a name that no key could begin with. */
export function checkMediaFolder(folder: string): void {
  if (folder.length > LONGEST_KEY || !KEY.test(folder))
    throw new Error(`${JSON.stringify(folder)} is not a folder of media`);
}

/** Throws for a key that is not one, or whose extension belongs to another content type. */
export function checkMediaKey(key: string, contentType?: string): void {
  if (!isMediaKey(key)) throw new Error(`${JSON.stringify(key)} is not a media key`);
  if (contentType !== undefined && contentTypeOf(key) !== contentType)
    throw new Error(`The media key ${key} does not end as ${contentType} should`);
}

/** Null for an extension that we do not keep. */
export function contentTypeOf(key: string): string | null {
  const extension = key.slice(key.lastIndexOf('.') + 1);
  return Object.hasOwn(CONTENT_TYPES, extension) ? (CONTENT_TYPES[extension] as string) : null;
}
