/** Which things lie when nobody holds them, and how those of one kind differ from each other. */
import { adjust } from '../colour/oklch.ts';
import type { Drawing } from '../model/drawing.ts';
import { golden } from '../random/golden.ts';
import type { Performer } from './performers.ts';
import { axisOf, turnDrawing } from './turn-drawing.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Long things without a foot: on a table they lie. */
const LIES = words(`
pencil pen fountain-pen marker crayon paintbrush toothbrush screwdriver hammer wrench saw knife fork spoon
kitchen-knife spatula whisk ladle peeler cleaver rolling-pin ruler key old-key razor flashlight flute syringe
thermometer nail-clipper tweezers pliers chisel hacksaw soldering-iron paint-roller trowel carrot baguette
cucumber cigarette cigar match feather quill baseball-bat dagger magic-wand nail screw bolt dart bone lighter pipe
harmonica celery leek asparagus zucchini corn eggplant chili-pepper hot-dog comb hairbrush pocket-knife
chopsticks nunchucks scalpel spool drumstick tv-remote trumpet clarinet pruning-shears fork-and-knife
ping-pong-paddle plunger toilet-brush handheld-microphone lipstick scissors
sword katana rapier spear axe hatchet bow-and-arrow longbow tie tennis-racket badminton-racket
oar paddle trident crowbar bat cricket-bat hockey-stick golf-club cane walking-stick fishing-rod
`);

/** What comes to rest askew when nobody holds it, degrees: an open umbrella on its rim and its handle. */
const ASKEW: Readonly<Record<string, number>> = { umbrella: 43, parasol: 43, croissant: 45 };

/** What hangs in the air sways, each in its own way, and is no row of equals. */
const SWAYS = /^(balloon|kite|paper-lantern|hot-air-balloon|parachute)$/;

/** Round things that may come to rest any way up. */
const ROLLS = words(`
apple green-apple orange lemon lime peach plum apricot tomato potato onion cherry pear coconut mango avocado
kiwi-fruit walnut hazelnut almond chestnut egg sweet-potato strawberry raspberry turnip beetroot radish garlic
soccer-ball sports-ball basketball volleyball tennis-ball baseball american-football rugby-ball golf-ball
billiard-ball bowling-ball softball ball beach-ball marble ball-of-yarn cookie donut button coin croissant bagel
bread bun potato-chips puzzle-piece shell seashell pine-cone acorn rock pebble button peanut olive banana grape
ticket playing-card envelope postcard frisbee sandwich burrito date fig pomegranate starfish leaf maple-leaf
safety-pin paperclip glasses sunglasses ring watch whistle medal yo-yo mitten glove sock goggles
`);

/** Sold in any colour. */
const IN_MANY_COLOURS = words(`
backpack handbag suitcase lying-book umbrella cup mug car bicycle motorcycle kite balloon gift book notebook toothbrush sock mitten
glove scarf cap beanie helmet tie shoe sneaker boot shirt t-shirt dress coat vase teapot surfboard skateboard snowboard
frisbee pen pencil crayon marker candle cupcake ice-cream-cone lollipop candy macaron popsicle butterfly
tropical-fish sailboat tent yo-yo toy-car die marble lego-brick bucket folder button ribbon pillow blanket towel
paper-lantern christmas-ornament party-hat puzzle-piece truck van scooter motor-scooter canoe kayak hot-air-balloon
birdhouse headphones armchair couch bowl tray briefcase purse wallet watering-can kick-scooter sleeping-bag yoga-mat
bowling-pin whistle stool hair-drier comb hairbrush lunchbox pencil-case hat necklace bow-tie swim-fins jersey
cell-phone lighter beach-ball rowboat speedboat parachute
`);

/** Turns of the hue, degrees, of the first, the second … */
const HUES = [0, 200, 65, 285, 120, 325, 165, 30] as const;

/** Where the sequence begins for things that lie. */
const FIRST = 0.37;

const NATURAL = new Set(['food', 'plant', 'animal', 'nature', 'creature']);

export interface Likeness {
  readonly drawing: Drawing;
  /** Size over its kind's. */
  readonly size: number;
  /** Drawn the other way round. */
  readonly mirrored: boolean;
}

/** How one of several of a kind looks: laid down where it lies, a little larger or smaller, lighter or darker, turned. */
export function likeness(p: Performer, drawing: Drawing, free: boolean, seed: number): Likeness {
  const id = p.drawable?.id ?? '';
  const several = p.entity.count > 1;
  const i = p.index + (several ? seed % 7 : 0);
  const lies = free && LIES.has(id);
  const spread = several && free ? 1 : 0;
  const fan = several ? 34 * Math.min(1, (p.entity.count - 1) / 4) * (golden(i, 0.618, FIRST) - 0.5) : 0;
  const level = lies ? nearest(-axisOf(drawing)) + fan : free ? (ASKEW[id] ?? 0) : 0;
  const sways = several && SWAYS.test(id);
  const roll = sways
    ? 26 * (golden(i, 0.7549, FIRST) - 0.5)
    : spread * (ROLLS.has(id) ? 44 * (golden(i, 0.7549, FIRST) - 0.5) : 0);
  const laid = free || sways ? turnDrawing(drawing, level + roll) : drawing;
  if (!several) return { drawing: laid, size: 1, mirrored: false };
  const natural = NATURAL.has(p.drawable?.category ?? '');
  const grows = (sways ? 0.3 : spread * (natural ? 0.16 : 0.1)) * (golden(i, 0.382, FIRST) - 0.5);
  return {
    drawing: shaded(laid, p, i, natural),
    size: 1 + grows,
    mirrored:
      spread === 1 && p.drawable?.kind === 'thing' && (lies || ROLLS.has(id) || natural) && i % 2 === 1,
  };
}

/** The same turn, a quarter at most either way. */
const nearest = (degrees: number): number =>
  degrees > 90 ? degrees - 180 : degrees < -90 ? degrees + 180 : degrees;

/** Both of a pair are alike. */
const isOfAPair = (id: string | undefined, count: number): boolean =>
  count === 2 &&
  /^(.*boot|.*shoe|sneaker|sandal|slipper|sock|.*glove|mitten|high-heel|.*skate|.*ski|earring|flip-flop)$/.test(
    id ?? '',
  );

function shaded(drawing: Drawing, p: Performer, i: number, natural: boolean): Drawing {
  const { colours, material, pattern } = p.entity.traits;
  const plain =
    colours.length === 0 &&
    !material &&
    !pattern &&
    p.colour === null &&
    !isOfAPair(p.drawable?.id, p.entity.count);
  const hue = plain && IN_MANY_COLOURS.has(p.drawable?.id ?? '') ? (HUES[p.index % HUES.length] ?? 0) : 0;
  const lighter = (natural ? 0.07 : 0.04) * (golden(i, 0.5698, FIRST) - 0.5);
  const tint = plain && natural ? 10 * (golden(i, 0.7549, FIRST) - 0.5) : 0;
  return {
    ...drawing,
    shapes: drawing.shapes.map((s) => ({
      ...s,
      fill: s.fill && s.tone !== 'glow' ? adjust(s.fill, lighter, 1, hue + tint) : s.fill,
      ...(s.stroke && hue !== 0
        ? { stroke: { ...s.stroke, colour: adjust(s.stroke.colour, 0, 1, hue) } }
        : {}),
    })),
  };
}

const GRAZING: readonly (string | null)[] = [null, 'eat', 'walk', null, 'eat', null, 'lie', 'walk'];
const AT_HOME: readonly (string | null)[] = [null, 'sit', 'lie', 'walk', 'sit', null, 'sleep', 'eat'];
const PECKING: readonly (string | null)[] = [null, 'eat', null, null, 'eat', null, 'eat', null];
const PETS = /dog|cat|puppy|kitten|wolf|fox|lion|tiger|leopard|cheetah|panther|bear|panda|terrier|husky/;

/** What the one at a place does among several animals of which nothing is said; null: it stands. */
export function idlePose(p: Performer): string | null {
  if (p.drawable?.kind !== 'animal' || p.entity.count < 2) return null;
  const poses = p.drawable.poses;
  const list = !poses.includes('walk') ? PECKING : PETS.test(p.drawable.id) ? AT_HOME : GRAZING;
  const wish = list[p.index % list.length] ?? null;
  return wish !== null && poses.includes(wish) ? wish : null;
}
