/** Pictures that look straight up. */
import { vec3 } from '../../geometry/vec3.ts';
import type { Shape } from '../../model/drawing.ts';
import type { Light } from '../../model/light.ts';
import type { Actor, Scene } from '../../model/scene.ts';
import type { Shot } from '../../model/shot.ts';
import { createRng } from '../../random/rng.ts';
import { settingById } from '../../sets/index.ts';
import { expressionOf } from '../../staging/acting.ts';
import type { Artists } from '../../staging/artists.ts';
import type { FrameSize } from '../../staging/frame-size.ts';
import type { Performer } from '../../staging/performers.ts';
import { bareSet, card, squareCamera } from '../card.ts';
import { isBeast, propItem } from '../cast/troupe.ts';
import { enlarged, moved } from '../plan.ts';
import { flatCeiling, stairwell } from './ceilings.ts';
import { towers, trunks, walls } from './risers.ts';
import { skyOverhead } from './sky.ts';
import { dome, vault } from './vaults.ts';
import { polar, type Up, type UpMaker } from './view.ts';

/** The picture's height: nothing depends on it but what it is measured in. Centimetres. */
const HIGH = 400;
/** So many stand in a ring and look down; fewer are seen from below as they stand. */
const RING = 3;

const TREES = /tree|oak|pine|palm|birch|redwood|sequoia|bamboo/;
const TOWERS = /skyscraper|tower|building|house|apartment|church|cathedral|castle/;
const FLYERS =
  /plane|jet|helicopter|balloon|bird|eagle|gull|hawk|crow|drone|dragon|ufo|saucer|rocket|kite|butterfly|bat$|owl|airship|superhero/;

const OPEN: readonly (readonly [RegExp, UpMaker])[] = [
  [/forest|wood|jungle|grove|orchard|park|garden|bamboo|swamp|camp|tree/, trunks],
  [/canyon|cave|well|crevasse|glacier|mine|cenote|sinkhole|tube|trench|cliff|gorge|rock/, walls],
  [
    /street|city|plaza|alley|downtown|skyline|tokyo|cyber|avenue|square|crosswalk|rooftop|road|highway|market/,
    towers,
  ],
];
const ROOMS: readonly (readonly [RegExp, UpMaker])[] = [
  [/cave|mine|tunnel|sewer/, walls],
  [/staircase|stair|lighthouse|bell-tower/, stairwell],
  [/mosque|museum|palace|observatory|planetarium|opera|capitol|bank-hall|courtroom|synagogue/, dome],
  [/church|cathedral|castle|throne|great|monastery|cloister|convent|crypt/, vault],
];

/** True where a shot that looks straight up is about what is over one, not about one or two who stand there. */
export const looksUp = ({ angle }: Shot, performers: readonly Performer[]): boolean => {
  if (angle !== 'worms-eye') return false;
  const people = performers.filter((p) => p.look !== null);
  const others = performers.filter((p) => p.look === null);
  const risers = others.every((p) => isRiser(p) || FLYERS.test(p.drawable?.id ?? '') || !p.drawable);
  // Who marches by stands in no ring about the lens.
  const passes = people.some((p) => GOES.test(p.mention.pose ?? ''));
  return (people.length === 0 && risers) || (people.length >= RING && !passes);
};

const GOES = /^(?:walk|run|march|ride|dance|fight|charge|jump|climb)$/;

const isRiser = ({ drawable }: Performer): boolean =>
  drawable !== null && (TREES.test(drawable.id) || TOWERS.test(drawable.id));

interface Parts {
  readonly shot: Shot;
  readonly performers: readonly Performer[];
  readonly artists: Artists;
  readonly light: Light;
  readonly frame: FrameSize;
}

export function stageZenith({
  shot,
  performers,
  artists,
  light,
  frame,
}: Parts): Pick<Scene, 'set' | 'actors' | 'camera'> & { readonly distance: number } {
  const { setting } = shot.place;
  const { indoor } = settingById(setting);
  const half = { x: (HIGH * frame.width) / frame.height / 2, y: HIGH / 2 };
  const up: Up = {
    half,
    reach: Math.hypot(half.x, half.y) * 1.1,
    setting,
    season: shot.place.season,
    light,
    rng: createRng(shot.place.seed).fork('zenith'),
  };
  const { set, camera, distance } = { set: bareSet(setting, indoor, '#808890'), ...squareCamera(HIGH) };
  const pieces = [card('overhead', around(up, performers), half, 'ground')];
  const people = performers.filter((p) => p.look !== null);
  const flyers = performers.filter((p) => p.look === null && !isRiser(p));
  const metre = frame.height / (HIGH / 100);
  return {
    set: { ...set, pieces, practicals: [] },
    camera,
    distance,
    actors: [
      ...flyers.flatMap((p, i) => flyer(p, i, artists, half, metre, frame)),
      ...inRing(people, artists, half, metre, frame),
    ],
  };
}

function around(up: Up, performers: readonly Performer[]): Shape[] {
  const ids = performers.map((p) => p.drawable?.id ?? '');
  const { indoor } = settingById(up.setting);
  if (indoor) return (ROOMS.find(([kind]) => kind.test(up.setting))?.[1] ?? flatCeiling)(up);
  const named = ids.some((id) => TREES.test(id))
    ? trunks
    : ids.some((id) => TOWERS.test(id))
      ? towers
      : undefined;
  const risers = named ?? OPEN.find(([kind]) => kind.test(up.setting))?.[1];
  return [...skyOverhead(up), ...(risers ? risers(up) : [])];
}

/** What flies over, as large as can be told. */
function flyer(
  p: Performer,
  i: number,
  artists: Artists,
  half: { x: number; y: number },
  metre: number,
  frame: FrameSize,
): Actor[] {
  const item = propItem(
    { artists, seed: i },
    { ...p, mention: { ...p.mention, pose: p.drawable && isBeast(p.drawable) ? 'fly' : p.mention.pose } },
  );
  if (!item) return [];
  const wish = half.y * (i === 0 ? 0.62 : 0.34);
  const plan = enlarged(item.plan, wish / Math.max(item.plan.long, item.plan.wide));
  const [x, y] = i === 0 ? [0, 0] : polar(half.y * 0.5, i * 2.4);
  return [actorOf(p, plan.shapes, plan.long, plan.wide, { x, y, turn: -28 + i * 9 }, metre, frame, i)];
}

/** Heads together over whoever looks up: their feet are out of the picture. */
function inRing(
  people: readonly Performer[],
  artists: Artists,
  half: { x: number; y: number },
  metre: number,
  frame: FrameSize,
): Actor[] {
  const n = Math.min(8, people.length);
  return people.slice(0, n).flatMap((p, i): Actor[] => {
    if (!p.look) return [];
    const drawing = artists.drawFigure({
      look: p.look,
      pose: 'stand',
      phase: 0.5,
      view: 'front',
      expression: expressionOf(p, p.mention.pose ?? 'stand'),
      gaze: 'down',
      holds: {},
      keySide: 1,
      detail: 600,
    });
    const a = -Math.PI / 2 + ((i + 0.5) / n) * 2 * Math.PI;
    const tall = -drawing.bounds.y;
    const k = (half.y * 2.5) / tall;
    const inner = half.y * (n > 5 ? 0.34 : 0.22);
    const [x, y] = polar(inner + tall * k, a);
    const [sx, sy] = [x * (half.x / half.y) ** 0.5, y];
    const shapes = moved(drawing.shapes, 0, 0, 0, k);
    return [
      actorOf(
        p,
        shapes,
        drawing.bounds.width * k,
        tall * k * 2,
        { x: sx, y: sy, turn: (a * 180) / Math.PI - 90 },
        metre,
        frame,
        i,
      ),
    ];
  });
}

function actorOf(
  p: Performer,
  shapes: readonly Shape[],
  long: number,
  wide: number,
  at: { x: number; y: number; turn: number },
  metre: number,
  frame: FrameSize,
  n: number,
): Actor {
  const r = Math.max(long, wide) / 2;
  return {
    id: p.id,
    label: p.entity.name ?? p.entity.noun,
    at: vec3(at.x / 100, -at.y / 100, 0),
    drawing: {
      shapes,
      bounds: { x: -long / 2, y: -wide / 2, width: long, height: wide },
      anchors: {},
      footprint: 0,
      flat: true,
    },
    scale: 1,
    flip: false,
    turn: at.turn,
    lift: 0,
    depthBias: -0.001 * n,
    role: 'subject',
    box: {
      x: frame.width / 2 + ((at.x - r) / 100) * metre,
      y: frame.height / 2 + ((at.y - r) / 100) * metre,
      width: (2 * r * metre) / 100,
      height: (2 * r * metre) / 100,
    },
  };
}
