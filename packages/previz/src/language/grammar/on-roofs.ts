/** "on the roof of a bus", "atop the ambulance": who is said to be up on a vehicle rides in none of its seats. */
import type { Known, Told } from './told.ts';

const UP =
  /\b(?:(?:on|onto|across|along|over) (?:the )?(?:roof|top) of|atop) (?:an?|the|his|her|their) ((?:[\w-]+ ){0,3}?[\w-]*(?:bus|coach|tram|trolley|ambulance|truck|train))\b|\bon (?:an?|the) ((?:[\w-]+ ){0,2}?[\w-]*(?:bus|coach|tram|trolley|ambulance|truck|train))(?:['’]s)? roof\b/i;

export function upOnRoofs(beat: Told, entities: readonly Known[]): void {
  const said = UP.exec(beat.text);
  const what = said?.[1] ?? said?.[2];
  if (!what) return;
  const it = entities.find((e) => what.toLowerCase().endsWith(e.noun));
  beat.relations.forEach((r, i) => {
    if (r.kind === 'on' && r.object === it?.id) beat.relations[i] = { ...r, atop: true };
  });
}
