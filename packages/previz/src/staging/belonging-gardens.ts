/** Fruit is picked from the tree it grows on, a picnic is where its people are said to be, gardeners tend plants. */

import type { PoseId } from '../model/figure.ts';
import type { Relation } from '../model/script.ts';
import type { Artists } from './artists.ts';
import { asMany } from './as-many.ts';
import { drawnAs, type Frame, idOf } from './belonging-kit.ts';
import { madeThing } from './made-thing.ts';
import type { Performer } from './performers.ts';

/** Fruit, and the trees that bear it. */
const ORCHARD: Readonly<Record<string, string>> = {
  'red-apple': 'apple-tree',
  'green-apple': 'apple-tree',
  apple: 'apple-tree',
  orange: 'orange-tree',
  tangerine: 'orange-tree',
  lemon: 'lemon-tree',
  cherries: 'cherry-tree',
  cherry: 'cherry-tree',
};
const PICKS = /^(pick|pluck|harvest|gather|collect|reach|grab|steal)$/;

/** Who picks fruit stands under its tree, with one of them in the hand. */
export function fruitOnTree({ shot, performers }: Frame, artists: Artists): Frame {
  const picker = performers.find((p) => p.look && PICKS.test(p.mention.verb ?? ''));
  const fruit = performers.find((p) => ORCHARD[idOf(p)] !== undefined);
  const tree = performers.find((p) => /tree$/.test(idOf(p)) && p.height > 2 && p.entity.count === 1);
  const grown = ORCHARD[fruit ? idOf(fruit) : ''];
  if (!picker || !fruit || !tree || !grown) return { shot, performers };
  const under = shot.relations.some((r) => r.subject === picker.entity.id && r.kind === 'under');
  const stands: Relation = { kind: 'under', subject: picker.entity.id, object: tree.entity.id };
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter((r) => r.object !== tree.entity.id || r.kind === 'under'),
        ...(under ? [] : [stands]),
      ],
    },
    performers: performers
      .filter((p) => p.entity.id !== fruit.entity.id || p.index === 0)
      .map((p) =>
        p.entity.id === fruit.entity.id
          ? { ...p, entity: { ...p.entity, count: 1 } }
          : p === picker
            ? { ...p, mention: { ...p.mention, pose: 'pick-high' as const } }
            : p === tree && idOf(tree) === 'tree'
              ? drawnAs(p, grown, artists)
              : p,
      ),
  };
}

const CLOTHS = /blanket|picnic|cloth|rug|towel/;

/** Under the tree with them is the blanket that they sit on. */
export function picnicUnderTree({ shot, performers }: Frame): Frame {
  const cloth = performers.find((p) => CLOTHS.test(idOf(p)));
  const sitters = shot.relations
    .filter((r) => r.kind === 'on' && r.object === cloth?.entity.id)
    .map((r) => r.subject);
  const under = shot.relations.filter(
    (r) =>
      r.kind === 'under' &&
      sitters.includes(r.subject) &&
      performers.some((p) => p.entity.id === r.object && p.height > 2),
  );
  const [first] = under;
  if (!cloth || !first) return { shot, performers };
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter((r) => !under.includes(r)),
        { ...first, subject: cloth.entity.id },
      ],
    },
    performers,
  };
}

const TENDS = /^(water|plant|grow|tend|weed|prune|tie|fertilize)$/;
const VEGETABLES = /^(tomato|pepper|bell-pepper|eggplant|cucumber|chili|hot-pepper|beans|peas)$/;

/** Tomatoes that somebody waters hang on their plants. */
export function onThePlant({ shot, performers }: Frame, artists: Artists): Frame {
  if (!performers.some((p) => p.look && TENDS.test(p.mention.verb ?? ''))) return { shot, performers };
  return {
    shot,
    performers: performers.map((p) => (VEGETABLES.test(idOf(p)) ? drawnAs(p, 'tomato-plant', artists) : p)),
  };
}

/** Times its height that the castle of several builders has: they kneel about it, and it is seen between them. */
const GREAT = 2;

/** A sandcastle that is being built is as large as the pride in it. */
export function sandBuilders({ shot, performers }: Frame): Frame {
  const builds = performers.some((p) => p.look && /^(build|make|decorate)$/.test(p.mention.verb ?? ''));
  if (!builds) return { shot, performers };
  return {
    shot,
    performers: performers.map((p) => (idOf(p) === 'sandcastle' ? { ...p, height: GREAT * p.height } : p)),
  };
}

const TIN = '#b3bbc0';
/** Metres. */
const PAIL = 0.28;

/** What is milked has a bucket under it. */
export function milkPail({ shot, performers }: Frame, artists: Artists): Frame {
  const milker = performers.find((p) => p.look && p.mention.verb === 'milk');
  const cow = performers.find((p) => p.drawable?.kind === 'animal');
  if (!milker || !cow || performers.some((p) => /bucket|pail|milk/.test(idOf(p))))
    return { shot, performers };
  const bucket = madeThing('bucket', cow, artists);
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations,
        { kind: 'next-to', subject: milker.entity.id, object: bucket.entity.id, bearing: 'feet' },
      ],
    },
    performers: [...performers, { ...bucket, colour: TIN, height: PAIL }],
  };
}

/** Grow near the ground. */
const FLOWERS = /bouquet|flower|daisy|dandelion|poppy|tulip|rose$|lavender|strawberr|mushroom|cotton/;
const GATHERED =
  /grape|berry|berries|strawberry|blueberries|cotton|coffee|tea-leaf|cherries|corn|olive|pea-pod/;

/** In a pose of its own, whatever else the deed would have. */
const posed = ({ deed: _deed, ...p }: Performer, pose: PoseId): Performer => ({
  ...p,
  mention: { ...p.mention, pose },
});

/** Who picks flowers kneels among them; of several who gather in the fruit each has some in the hand. */
export function gathering({ shot, performers }: Frame): Frame {
  const pickers = performers.filter((p) => p.look && PICKS.test(p.mention.verb ?? ''));
  const ids = new Set(pickers.map((p) => p.entity.id));
  const of = (kinds: RegExp, what: RegExp) =>
    shot.relations.find(
      (r) =>
        ids.has(r.subject) &&
        kinds.test(r.kind) &&
        performers.some((p) => p.entity.id === r.object && what.test(idOf(p))),
    );
  const flowers = of(/^(holding|touching)$/, FLOWERS);
  const fruit = of(/^touching$/, GATHERED);
  const picked = performers.find((p) => p.entity.id === fruit?.object);
  const wanted = pickers.filter((p) => p.entity.id === fruit?.subject).length;
  return {
    shot: fruit
      ? {
          ...shot,
          relations: shot.relations.map((r) => (r === fruit ? { ...r, kind: 'holding' as const } : r)),
        }
      : shot,
    performers: performers.flatMap((p) => {
      if (flowers && p.entity.id === flowers.subject) return [posed(p, 'kneel')];
      // Of two one reaches up, the other is down at the lowest.
      if (fruit && p.entity.id === fruit.subject) return [posed(p, p.index % 2 ? 'kneel' : 'pick-high')];
      if (picked && p.entity.id === picked.entity.id && p !== picked) return [];
      return p === picked ? asMany(p, wanted) : [p];
    }),
  };
}

/** Those who feed the same beasts stand on both sides of them. */
export function feedersApart({ shot, performers }: Frame): Frame {
  const feeds = shot.relations.filter(
    (r) => r.kind === 'feeding' && performers.some((p) => p.look && p.entity.id === r.subject),
  );
  const [first, second] = feeds;
  const several = performers.filter((p) => p.entity.id === first?.subject).length;
  // Two hands with food before one mouth would meet: the second looks on.
  if (first && !second && several > 1 && performers.filter((p) => p.entity.id === first.object).length === 1)
    return {
      shot,
      performers: performers.map((p) =>
        p.entity.id === first.subject && p.index > 0
          ? { ...p, mention: { ...p.mention, pose: 'stand' as const, verb: 'watch' } }
          : p,
      ),
    };
  if (
    !first ||
    !second ||
    feeds.length > 2 ||
    first.object !== second.object ||
    first.subject === second.subject
  )
    return { shot, performers };
  const between: Relation = {
    kind: 'between',
    subject: first.object,
    object: first.subject,
    second: second.subject,
  };
  return { shot: { ...shot, relations: [...shot.relations, between] }, performers };
}

const FIRES = /^(campfire|bonfire|fire|fire-pit)$/;

/** Several who are at a campfire have it in their middle. */
export function aboutTheFire({ shot, performers }: Frame): Frame {
  const fire = performers.find((p) => FIRES.test(idOf(p)) && p.entity.count === 1);
  const at = shot.relations.filter(
    (r) =>
      r.kind === 'next-to' &&
      r.object === fire?.entity.id &&
      performers.some((p) => p.look && p.entity.id === r.subject),
  );
  const people = performers.filter((p) => at.some((r) => r.subject === p.entity.id));
  if (!fire || people.length < 3) return { shot, performers };
  return {
    shot: {
      ...shot,
      relations: shot.relations.map((r) => (at.includes(r) ? { ...r, kind: 'around' as const } : r)),
    },
    performers,
  };
}
