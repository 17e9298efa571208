/** A text as searches see it: case, width and form of its characters set aside. PostgreSQL stores no NUL. */
export const searchable = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll('\0', ' ');

/** The words of a search, each as a pattern for `like … escape '!'`. */
export const likePatterns = (words: string): string[] =>
  searchable(words)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `%${word.replaceAll(/[!%_]/g, '!$&')}%`);
