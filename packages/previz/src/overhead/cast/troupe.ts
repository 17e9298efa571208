/** Everybody and everything of a shot as plans: who draws whom, from straight above. */
import type { Drawable } from '../../model/drawable.ts';
import type { Drawing } from '../../model/drawing.ts';
import type { Expression, Look, PoseId } from '../../model/figure.ts';
import type { Shot } from '../../model/shot.ts';
import { createRng, hash } from '../../random/rng.ts';
import { expressionOf } from '../../staging/acting.ts';
import type { Artists } from '../../staging/artists.ts';
import type { Performer } from '../../staging/performers.ts';
import { scaleDrawing } from '../../staging/scale-drawing.ts';
import { animalFromAbove } from '../beasts/index.ts';
import { personFromAbove } from '../people/from-above.ts';
import { lyingAs, type Stance, stanceOf } from '../people/stances.ts';
import { moved, type Plan } from '../plan.ts';
import { mainColour, thingFromAbove } from '../things/index.ts';
import { type Item, LAYER } from './item.ts';

export interface Troupe {
  readonly artists: Artists;
  readonly seed: number;
}

/** A shot with those who are in it. */
export interface Company {
  readonly shot: Shot;
  readonly performers: readonly Performer[];
  readonly troupe: Troupe;
  /** People are in water where nothing carries them. */
  readonly water: boolean;
  readonly indoor: boolean;
  /** Snow lies. */
  readonly snow: boolean;
  /** It rains. */
  readonly wet: boolean;
}

const figure = (
  artists: Artists,
  look: Look,
  pose: PoseId,
  view: 'front' | 'back' | 'side',
  expression: Expression,
): Drawing =>
  artists.drawFigure({
    look,
    pose,
    phase: 0.5,
    view,
    expression,
    gaze: 'camera',
    holds: {},
    keySide: 1,
    detail: 300,
  });

/** Somebody who lies: the whole body, head to the left, feet to the right. */
export function lying({ artists }: Troupe, p: Performer, as?: readonly [PoseId, 'front' | 'back']): Item {
  const look = p.look as Look;
  const [pose, view] = as ?? lyingAs(p.mention.pose) ?? ['lie', 'front'];
  const asleep = p.mention.pose === 'sleep' || p.mention.pose === 'faint';
  const drawn = figure(
    artists,
    look,
    pose,
    view,
    asleep ? 'asleep' : expressionOf(p, p.mention.pose ?? 'lie'),
  );
  const upright = drawn.bounds.height > drawn.bounds.width;
  const b = drawn.bounds;
  const centred = moved(drawn.shapes, -(b.x + b.width / 2), -(b.y + b.height / 2));
  const shapes = upright ? moved(centred, 0, 0, -90) : centred;
  const [long, wide] = upright ? [b.height, b.width] : [b.width, b.height];
  return {
    plan: { shapes, long, wide, tall: 22, outline: bodyOutline(shapes) },
    x: 0,
    y: 0,
    turn: 0,
    layer: LAYER.body,
    performer: p,
  };
}

const bodyOutline = (shapes: Plan['shapes']): string =>
  shapes
    .filter((s) => s.fill !== null && s.tone === 'body')
    .map((s) => s.d)
    .join('');

/** The figure whose outline lies on the ground. */
const SHADOWS: Readonly<Record<Exclude<Stance['legs'], 'under' | 'seated'>, PoseId>> = {
  together: 'stand',
  stride: 'walk',
  run: 'run',
  astride: 'ride',
  kneel: 'kneel',
  crossed: 'cross-legged',
};

/** Somebody upright, in a stance of their own or of what they do. */
export function upright({ artists }: Troupe, p: Performer, stance: Stance = stanceOf(p.mention.pose)): Item {
  const look = p.look as Look;
  const { legs, aloft } = stance;
  const shadow =
    legs === 'under' || legs === 'seated' ? null : aloft && legs === 'together' ? 'cheer' : SHADOWS[legs];
  return {
    plan: personFromAbove(look, stance),
    x: 0,
    y: 0,
    turn: 0,
    layer: LAYER.body,
    performer: p,
    ...(shadow ? { upright: figure(artists, look, shadow, 'side', 'neutral') } : {}),
  };
}

/** Animals, and beasts of tale that are kept among the things. */
export const isBeast = ({ kind, category, id }: Drawable): boolean =>
  kind === 'animal' || category === 'animal' || (category === 'creature' && !/robot|mech|android/.test(id));

export const isPerson = (p: Performer): boolean => p.look !== null;

/** Somebody or some beast. */
export const isBeing = (p: Performer): boolean => isPerson(p) || (p.drawable !== null && isBeast(p.drawable));

/** A thing or an animal of the cast. */
export function propItem({ artists, seed }: Troupe, p: Performer): Item | null {
  const { drawable } = p;
  if (!drawable) return null;
  const { traits } = p.entity;
  const options = {
    colour: p.colour,
    second: traits.colours[1]?.hex ?? null,
    pattern: traits.pattern,
    material: traits.material,
    pose: null,
    seed: p.index,
  };
  const draw = (): Drawing => artists.drawArt(drawable.id, options);
  const own = Math.max(drawable.height, 0.01);
  const scale = p.height / own;
  const isAnimal = isBeast(drawable);
  const plan = isAnimal
    ? animalFromAbove(drawable, p.mention.pose, p.colour ?? mainColour(draw()), scale)
    : thingFromAbove(
        drawable,
        {
          colour: p.colour,
          second: options.second,
          height: p.height * 100,
          breadth: p.height * drawable.aspect * 100,
          rng: createRng(hash(p.id, seed)),
        },
        draw,
      );
  const stands = isAnimal && p.mention.pose !== 'sleep' && p.mention.pose !== 'lie' && plan.tall > 25;
  const flies = isAnimal && plan.tall > 300 && drawable.height < 2;
  const layer = isAnimal ? (flies ? LAYER.air : LAYER.body) : plan.tall <= 2 ? LAYER.flat : LAYER.low;
  const side = stands && !flies ? artists.drawArt(drawable.id, { ...options, pose: p.mention.pose }) : null;
  return {
    plan,
    x: 0,
    y: 0,
    turn: 0,
    layer,
    performer: p,
    ...(side ? { upright: scale === 1 ? side : scaleDrawing(side, scale) } : {}),
  };
}
