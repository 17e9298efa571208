/** "Split screen: a man on the phone in an office, a woman on the phone in a kitchen": a picture in two or three panels. */

const SPLIT =
  /^(.*?)\b(?:in (?:an? )?)?split[- ]?screens?\b(?: shot| view| image| frame)?(?: (?:of|with|showing|between))?\s*[:,–—-]?\s*(.*)$/is;
const SIDE = '(?:side|half|panel|screen)';
const LEFT = new RegExp(
  `^(?:on the |in the )?(?:left|top)(?:[- ](?:hand )?${SIDE})?[:,]?\\s+(.+?)[;,.]?\\s+(?:and |while )?(?:on the |in the )?(?:right|bottom)(?:[- ](?:hand )?${SIDE})?[:,]?\\s+(.+)$`,
  'is',
);
const RIGHT = new RegExp(
  `^(.+?),? on the left(?: ${SIDE})?[;,.]?\\s+(?:and |while )?(.+?),? on the right(?: ${SIDE})?[.]?$`,
  'is',
);
/** What parts two panels, the plainest first. */
const BETWEEN: readonly RegExp[] = [
  /\s*(?:;|\||\s\/\s|\bversus\b|\bvs\.?\s)\s*/i,
  /(?:[,.]|,? and|,? while|,? meanwhile)\s+(?:and |while )?(?=(?:an?|the|one|two|three|his|her)\s)/i,
  /,\s+(?:and |while )?/i,
  /\s+and\s+/i,
];
const MOST = 3;
/** "noir style: …". */
const STYLE = /^(?!(?:left|top|on|in|an?|the|one)\b)([\w -]{3,30}):\s+(.*)$/is;

/** The text of each panel from the left, what was said of the whole added to each; null when there is one picture. */
export function panelsOf(prompt: string): readonly string[] | null {
  const [, before = '', body = ''] = SPLIT.exec(prompt) ?? [];
  if (!body && !before) return null;
  const told = body.length > 0 ? body : before;
  const whole = body.length > 0 ? before.replace(/[\s,:;–—-]+$/, '').trim() : '';
  const [, style = '', rest = told] = STYLE.exec(told) ?? [];
  const panels = shared(inPanels(rest.trim().replace(/[\s,.]+$/, '')));
  return panels?.map((p) => [p, style, whole].filter(Boolean).join(', ')) ?? null;
}

/** What people in two panels do together, though each in a place of their own: "a woman in her kitchen and a man in his office talk on the phone". */
const TOGETHER =
  /^(.+?)\s+(?:both |each )?(?:are )?(talk|speak|chat|argue|text|call|whisper|laugh|cry|smile|sleep|wait|eat|read|type|listen|drink|dance|shout|video chat|look|stare|cook|watch|brush|get|run|sit|stand)(ing)?\b(.*)$/is;
const TO_EACH_OTHER = /,?\s+(?:with|to|at) (?:each other|one another)\b/gi;

const gerund = (verb: string): string =>
  /^(chat|get|run|sit|video chat)$/i.test(verb)
    ? `${verb}${verb.at(-1)}ing`
    : `${verb.replace(/e$/i, '')}ing`;

/** The panels, those in which nobody does anything with the deed that the last one says of all. */
function shared(panels: readonly string[] | null): readonly string[] | null {
  const [, who, verb, , rest = ''] = TOGETHER.exec(panels?.at(-1) ?? '') ?? [];
  if (
    !panels ||
    !who ||
    !verb ||
    panels.slice(0, -1).some((p) => /\b(?!his|its|this)[a-z]+(?:s|ing)\b/i.test(p))
  )
    return panels;
  const deed = `${gerund(verb)}${rest.replace(TO_EACH_OTHER, '')}`;
  return [...panels.slice(0, -1), who].map((p) => `${p} ${deed}`);
}

function inPanels(told: string): readonly string[] | null {
  const sides = LEFT.exec(told) ?? RIGHT.exec(told);
  if (sides) return sides.slice(1, 3) as string[];
  for (const between of BETWEEN) {
    const parts = told.split(between).map((p) => p.trim());
    if (parts.length > 1 && parts.length <= MOST && parts.every((p) => p.length > 2)) return parts;
  }
  return null;
}
