/** What is fed to a beast is in the hand of whoever feeds it. */
import type { Relation } from '../model/script.ts';
import type { Artists } from './artists.ts';
import { type Frame, idOf } from './belonging-kit.ts';
import { isFedByHand } from './is-fed.ts';
import { made } from './made-thing.ts';

const MEAT = /dog|puppy|labrador|retriever|terrier|hound|husky|corgi|beagle|poodle|wolf|fox|dragon/;
const BROWSES = /giraffe|panda|elephant/;
const GNAWS = /squirrel|hedgehog|fox/;
/** Held out to dragons and bears. */
const PREY = /^(fish|trout|salmon|herring|mouse)$/;

const USUAL: readonly (readonly [RegExp, string])[] = [
  [MEAT, 'bone'],
  [BROWSES, 'branch'],
  [GNAWS, 'chestnut'],
];

/** The food that is named, else what such a beast is given, is in the hand. */
export function foodInHand({ shot, performers }: Frame, artists: Artists): Frame {
  const of = (id: string) => performers.find((p) => p.entity.id === id);
  const fed = shot.relations.find((r) => isFedByHand(r, of(r.subject), of(r.object)));
  const feeder = fed && of(fed.subject);
  const beast = fed && of(fed.object);
  if (!feeder || !beast) return { shot, performers };
  // Under the table it stays there.
  const elsewhere = shot.relations.some(
    (r) => r.subject === beast.entity.id && /^(?:in|on|under|behind)$/.test(r.kind),
  );
  if (elsewhere) return { shot, performers };
  const holds = shot.relations.some((r) => r.subject === feeder.entity.id && r.kind === 'holding');
  const said = performers.find(
    (p) =>
      (/^(food|plant)$/.test(p.drawable?.category ?? '') || (PREY.test(idOf(p)) && p !== beast)) &&
      !shot.relations.some((r) => r.subject === p.entity.id || r.object === p.entity.id),
  );
  const usual = USUAL.find(([those]) => those.test(idOf(beast)))?.[1] ?? 'carrot';
  const [given] = said || holds ? [] : made([usual], feeder, 'holding', artists, 1);
  const holding: Relation[] = said
    ? [{ kind: 'holding', subject: feeder.entity.id, object: said.entity.id }]
    : given
      ? [given.relation]
      : [];
  return {
    shot: { ...shot, relations: [...shot.relations, ...holding] },
    performers: [
      ...performers
        .filter((p) => p.entity.id !== said?.entity.id || p === said)
        .map((p) =>
          p === feeder ? { ...p, mention: { ...p.mention, verb: 'offer', pose: 'reach' as const } } : p,
        ),
      ...(given ? [given.thing] : []),
    ],
  };
}
