/**
 * The same pattern, its leading look behind asked only where a word begins or ends: both hold at one place, so their order
 * does not matter to what is found, but a look behind at every letter takes time with the square of a text's length.
 */
export function boundaryFirst(pattern: RegExp): RegExp {
  const { source, flags } = pattern;
  if (!/^\(\?<[=!]/.test(source)) return pattern;
  const end = closing(source);
  return source.startsWith('\\b', end)
    ? new RegExp(`\\b${source.slice(0, end)}${source.slice(end + 2)}`, flags)
    : pattern;
}

/** Where the group ends that a pattern begins with: the index after its parenthesis. */
function closing(source: string): number {
  let open = 0;
  let listed = false;
  for (let i = 0; i < source.length; i++) {
    const c = source[i];
    if (c === '\\') i++;
    else if (listed) listed = c !== ']';
    else if (c === '[') listed = true;
    else if (c === '(') open++;
    else if (c === ')' && --open === 0) return i + 1;
  }
  return source.length;
}
