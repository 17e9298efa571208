/** What a brief says to whoever makes the film, not of what is seen: its length, its audience, what is to be made. */

/** Fields of a brief and of a shot list that no frame shows: "Duration: 30s", "Music: upbeat", "VO: …". */
const FIELD =
  /(?:^|(?<=[.!?\]")]\s|\n\s*|[-*•|]\s))(?:running time|duration|length|runtime|client|brand|company|agency|target(?: audience| group)?|audience|demographic|budget|aspect ratio|format|music|sound(?: ?(?:design|effects?))?|sfx|fx|audio|score|vo|v\.o\.|voice[- ]?over|narrator|narration|dialog(?:ue)?|tagline|tag line|slogan|super|supers|on[- ]screen text|text on screen|title card|end card|caption|subtitles?|copy|headline|cta|call to action|logo|deliverables?|objectives?|goals?|key messages?|message|platforms?|transitions?|fps|frame rate|resolution|title|working title|director|producer|date|version|notes?|logline|number of (?:frames|shots|panels))\s*[:=]\s*(?:"[^"]*"|[^.!?\n|]*)(?:[.!?](?=\s|$))?/gi;

/** "Create a storyboard for a coffee commercial.", "I need a shot list for a short film." */
const ORDER =
  /^\s*(?:hi|hello|hey)?[,!]?\s*(?:please |kindly )?(?:(?:can|could|would) you (?:please )?)?(?:help me )?(?:to )?(?:create|make|generate|design|draw|produce|develop|write|sketch|build|give me|show me|i(?:'d| would)? (?:want|need|like)|we(?:'d| would)? (?:want|need|like)|looking for|this is)\b[^.!?\n]*\b(?:story ?boards?|shot ?lists?|commercial|advert|ad|spot|video|film|movie|trailer|teaser|animatic|frames|key ?frames|panels|sequence|treatment|campaign|series|scenes|shots|comic|animation)\b/i;

const WANTS = '(?:wants?|needs?|would like|should|must|aims?|hopes?|plans?|intends?|targets?|has to|have to)';
/** "We want to introduce our new bicycle.", "The ad should feel warm.", "The mood is calm." */
const AIM = new RegExp(
  `^\\s*(?:(?:we|our (?:\\w+ ){0,2}(?:brand|client|goals?|aim|audience|agency|company|product|customers?)|the (?:target |final )?(?:audience|client|brand|message|spot|ad|advert|commercial|campaign|viewers?|video|storyboard|idea|frames?|images?|film|panels?))\\b[^.!?]*?\\b${WANTS}|(?:the |our )?(?:overall |general |visual |entire |whole )*(?:goals?|aim|objective|tone|style|mood|look|feel|lighting|atmosphere|colou?r palette|palette|colou?r scheme|aesthetic)(?: and (?:\\w+))? (?:is|are|should|must|of))\\b`,
  'i',
);

export interface Brief {
  readonly text: string;
  readonly dropped: readonly string[];
}

/** 'Treatment: "The Clockmaker".', 'a short film called "Home"'. */
const QUOTED_TITLE =
  /\b(treatment|storyboard|short film|short|film|movie|screenplay|script|commercial|ad|trailer|music video|comic|series|episode)\s*(?:[:–—-]|called|titled|entitled|named|for)?\s*"[^"\n]{1,60}"\s*[.,:]?/gi;

/** The text without the fields that no frame shows. */
export function withoutFields(text: string): Brief {
  const dropped: string[] = [];
  const drop = (all: string) => {
    dropped.push(all.trim().slice(0, 60));
    return ' ';
  };
  const left = text
    .replace(/^\s*"[^"\n]{1,60}"\s*[-–—:,]/, drop)
    .replace(QUOTED_TITLE, drop)
    .replace(FIELD, drop);
  return /\p{L}{3,}.*\p{L}{3,}/su.test(left) ? { text: left, dropped } : { text, dropped: [] };
}

/** A sentence that orders the pictures: what they are of may be in it. */
export const isOrder = (sentence: string): boolean => ORDER.test(sentence);

const MATTER = /\b(?:about|of|in which|where|featuring|showing|starring)\s+(?=\S+ \S)/i;

/** "Make a comic about a lazy cat.": the order and what it is about; null where it says no more than what to make. */
export function orderOf(sentence: string): { order: string; matter: string } | null {
  const found = ORDER.test(sentence) ? MATTER.exec(sentence) : null;
  if (!found) return null;
  return { order: sentence.slice(0, found.index), matter: sentence.slice(found.index + found[0].length) };
}

/** A sentence that says what the pictures are for. */
export const isAim = (sentence: string): boolean => AIM.test(sentence);
