/** The light that things in the picture throw on what is about them: lamps, flames and screens, what burns, what glows. */

import { vec3 } from '../geometry/vec3.ts';
import type { Shape } from '../model/drawing.ts';
import { isAfterSunset, type Light } from '../model/light.ts';
import type { Actor } from '../model/scene.ts';
import type { Practical } from '../model/set.ts';
import { isAlight } from './alight.ts';
import type { Performer } from './performers.ts';
import { boundsOfShapes } from './shape-bounds.ts';
import { isUnderWay } from './under-way.ts';

/** Colour of firelight. */
const EMBER = '#ff9a3c';
/** Of what glows in no said colour. */
const PALE = '#fff0c8';
/** Of a screen, whatever it shows. */
const SCREEN = '#a9d4ff';

/** Lit, but they light nothing about them. */
const FOR_SHOW = /headlight|taillight|eye|display|edge|icon|dock|inside|visor|badge/;
const FLAME = /flame|fire|detail/;

/** Metres: how far even a small light reaches, what each metre of its size adds, and the most. */
const REACH = { least: 0.75, perMetre: 4.2, most: 6.5 };
const STRENGTH = 0.75;
/** Of a light's strength, what is left of a flame by day; other lights are lost in it. */
const BY_DAY = 0.4;
/** Only the strongest are light sources of their own. */
const MOST = 6;

/** Practicals for the staged things, strongest first; none for what only shines by day. */
export function lightsOf(
  actors: readonly Actor[],
  performers: readonly Performer[],
  { hour, weather }: Pick<Light, 'hour' | 'weather'>,
): Practical[] {
  const dark = isAfterSunset(hour) || weather === 'storm';
  return actors
    .flatMap((actor): Practical[] => {
      const performer = performers.find((p) => p.id === actor.id);
      const traits = performer?.entity.traits;
      if (performer && traits?.alight && isAlight(performer))
        return [saidLight(actor, traits.alight, traits.colours[0]?.hex)];
      // Many small lights on a string light nothing but themselves.
      if (performer?.drawable?.id === 'string-lights') return [];
      if (performer?.drawable?.id === 'lighthouse') return dark ? [beacon(actor)] : [];
      const flashing = dark ? flashers(actor) : [];
      const own = flashing.length > 0 ? flashing : ownLight(actor, dark);
      return [...own, ...(dark && performer && isLit(performer) ? beams(actor, performer) : [])];
    })
    .sort((a, b) => b.reach * b.strength - a.reach * a.strength)
    .slice(0, MOST);
}

/** A lighthouse's lamp turns high over the land: beams in the air, and no pool at its foot. */
function beacon(actor: Actor): Practical {
  const lamp = actor.drawing.shapes.filter((s) => s.part === 'lamp');
  return { at: placeOf(actor, lamp).at, reach: 9, colour: PALE, strength: 0.9, kind: 'beacon' };
}

/** Lamps of a vehicle that is under way after sunset: white in front, red behind. */
const LAMPS = { headlight: ['#fff3d0', 2.3, 0.95], taillight: ['#ff4a3d', 1.1, 0.6] } as const;

/** Nobody leaves them on in the car park. */
const isLit = ({ drawable, mention }: Performer): boolean =>
  isUnderWay(drawable?.id) || (drawable?.category === 'vehicle' && mention.verb !== 'park');

function beams(actor: Actor, { drawable }: Performer): Practical[] {
  if (!isUnderWay(drawable?.id)) return beamAside(actor);
  return actor.drawing.shapes.flatMap((s): Practical[] => {
    const lamp = s.tone === 'glow' ? LAMPS[s.part as keyof typeof LAMPS] : undefined;
    if (!lamp) return [];
    const [colour, reach, strength] = lamp;
    return [{ at: placeOf(actor, [s]).at, reach, colour, strength, kind: 'headlight' }];
  });
}

/** What is seen from the side lights up its way. */
function beamAside(actor: Actor): Practical[] {
  const lamps = actor.drawing.shapes.filter((s) => s.tone === 'glow' && s.part === 'headlight');
  if (lamps.length === 0) return [];
  const [colour, reach, strength] = LAMPS.headlight;
  const { at } = placeOf(actor, lamps);
  const aim = at.x < actor.at.x ? -1 : 1;
  return [{ at, reach: reach * 0.6, colour, strength, kind: 'headlight', aim }];
}

/** How far to its side each lamp on the roof throws its colour, and how far it reaches; metres. */
const FLASH = { aside: 1.7, reach: 5 };

/** Red to one side and blue to the other: what flashes on a roof lights the street about it. */
function flashers(actor: Actor): Practical[] {
  const lamps = actor.drawing.shapes.filter((s) => s.tone === 'glow' && s.part === 'beacon' && s.fill);
  if (lamps.length < 2) return [];
  return lamps.map((s, i): Practical => {
    const { at } = placeOf(actor, [s]);
    const x = at.x + FLASH.aside * (i % 2 === 0 ? -1 : 1) * (actor.flip ? -1 : 1);
    return { at: { ...at, x }, reach: FLASH.reach, colour: s.fill ?? PALE, strength: 0.85, kind: 'neon' };
  });
}

function saidLight(actor: Actor, alight: 'burning' | 'glowing', colour: string | undefined): Practical {
  const { at, tall, wide } = placeOf(actor, actor.drawing.shapes);
  const reach = 2.4 * Math.max(tall, wide);
  if (alight === 'burning') return { at, reach, colour: EMBER, strength: 0.9, kind: 'fire' };
  const own = colour ?? actor.drawing.shapes.find((s) => s.tone === 'glow' && s.fill)?.fill ?? PALE;
  return { at, reach, colour: own, strength: 0.8, kind: 'lamp' };
}

/** What is drawn as light: a lantern's panes, a candle's flame, a screen, in somebody's hand too. */
function ownLight(actor: Actor, dark: boolean): Practical[] {
  const shapes = actor.drawing.shapes.filter((s) => s.tone === 'glow' && s.fill && !FOR_SHOW.test(s.part));
  const flames = shapes.some((s) => FLAME.test(s.part));
  const [first] = shapes;
  if (!first?.fill || (!dark && !flames)) return [];
  const { at, tall, wide } = placeOf(actor, shapes);
  const reach = Math.min(REACH.most, REACH.least + REACH.perMetre * Math.sqrt(tall * wide));
  const strength = STRENGTH * (dark ? 1 : BY_DAY);
  if (flames) return [{ at, reach, colour: EMBER, strength, kind: 'fire' }];
  if (first.part === 'screen')
    return [{ at, reach, colour: SCREEN, strength: 0.7 * strength, kind: 'screen' }];
  // A lamp on a post reaches the ground.
  return [{ at, reach: Math.max(reach, 1.5 * at.y), colour: first.fill, strength, kind: 'lamp' }];
}

/** The middle of an actor's shapes in the world, and what they measure; metres. */
function placeOf({ drawing, at, scale, flip }: Actor, shapes: readonly Shape[]) {
  const b = shapes === drawing.shapes ? drawing.bounds : boundsOfShapes(shapes);
  const metres = scale / 100;
  const x = (flip ? -1 : 1) * (b.x + b.width / 2) * metres;
  const y = -(b.y + b.height / 2) * metres;
  return {
    at: vec3(at.x + x, Math.max(0.05, at.y + y), at.z),
    tall: b.height * metres,
    wide: b.width * metres,
  };
}
