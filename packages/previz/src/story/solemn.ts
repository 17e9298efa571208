/** Scenes in which nobody smiles: war, crime, horror, disaster, grief. */
import type { Beat, Entity, Mention } from '../model/script.ts';

/** What is no smiling matter, wherever it is said. */
const GRAVE =
  /\b(?:wars?|wartime|battles?|battlefields?|trench(?:es)?|sieges?|wounded|injured|bleeding|dying|dead|corpses?|bodies|killers?|murder\w*|assassin\w*|crime scene|hostages?|kidnap\w*|abduct\w*|interrogat\w*|suspects?|stake-?outs?|robber\w*|robs?|thie(?:f|ves)|burglars?|heists?|hold-?ups?|gunpoint|guns?|pistols?|revolvers?|rifles?|shoot-?outs?|duels?|gunslingers?|gunfighters?|outlaws?|bandits?|stand-?offs?|showdown|arrests?|arrested|handcuff\w*|prison\w*|execution\w*|gallows|captives?|captur\w+|ambush\w*|stabs?|strangl\w*|threaten\w*|zomb\w+|vampires?|werewol\w+|haunted|demons?|exorcis\w*|nightmares?|horror|terrif\w*|terror\w*|coffins?|graves?|graveyards?|cemeter\w+|funerals?|mourn\w*|widows?|crypts?|cursed?|sinister|eerie|ominous|noir|film noir|thriller|detectives?|gangsters?|mafia|mobsters?|spies|spy|dystopian?|post-?apocalyp\w*|apocalyp\w*|earthquakes?|tsunami|floods?|flooded|shipwreck\w*|wreckage|burning (?:house|building|car|city|village|town)|explosions?|evacuat\w*|refugees?|accidents?|ambulances?|drown\w*|poison\w*|monsters? (?:attack|chase|destroy)\w*|chas(?:e|es|ed|ing) (?:by|a thief|the thief))\b/i;

/** Words under which the same is play. */
const MERRY =
  /\b(?:smil\w+|laugh\w*|grin\w*|happ(?:y|ily)|cheer\w*|jolly|cute|friendly|funny|comed\w+|comic(?:al)?|cartoon\w*|celebrat\w*|part(?:y|ies)|birthday|playful\w*|toys?|water (?:gun|pistol)s?|squirt guns?|costumes?|trick[- ]or[- ]treat\w*|halloween|children'?s book|picture book|kids?|snowball\w*|pillow|museum|tourists?|wedding|reunion|dance\w*|dancing|hugs?|kiss\w*|relie(?:f|ved)|proud\w*|victor\w+|triumph\w*|fixes|wins?|nail guns?|glue guns?)\b/i;

/** Places of the kind. */
const PLACES =
  /^(?:battlefield|old-battlefield|trenches|graveyard|interrogation-room|prison|dungeon|crypt|morgue|field-hospital|bunker|war-room)$/;

/** Whose calling is to look stern where guns and fists are out. */
const DEEDS = /^(?:interrogate|arrest|handcuff|threaten|menace|rob|stab|choke|execute|shoot|spy|stalk)$/;

/** The mentions of a moment; in a grave one nobody smiles who is not said to. */
export function solemn(
  mentions: readonly Mention[],
  { text, setting }: { readonly text: Beat['text']; readonly setting: string },
  entities: ReadonlyMap<string, Entity>,
): readonly Mention[] {
  const grave =
    (GRAVE.test(text) || PLACES.test(setting) || mentions.some((m) => DEEDS.test(m.verb ?? ''))) &&
    !MERRY.test(text);
  if (!grave) return mentions;
  return mentions.map((m) =>
    entities.get(m.entity)?.kind === 'person' ? { ...m, grave: true as const } : m,
  );
}
