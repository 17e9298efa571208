/** What is seen about a beast for what it does: grass before who stalks, ice that cracks under a tread. */
import { polygon } from '../art/path/outline.ts';
import type { Drawing } from '../model/drawing.ts';
import { ownPose } from './beast-deeds.ts';
import { extraOf } from './beast-extras.ts';
import { extraDrawing, extraShape } from './extra-drawing.ts';
import type { Performer } from './performers.ts';
import { r1 } from './spray.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { extraPart, heightOf, lifted, middleOf, moved, unitOf, widthOf } from './unit.ts';

const GRASSLANDS = /savanna|pampas|waterhole|tall-grass|^field$|meadow|farm$|heath|hills?$|jungle|marsh/;
const DRY = /savanna|pampas|waterhole/;
const STRAW = ['#b98a2e', '#d9ab45', '#e7c465'] as const;
const GREEN = ['#4f7a2c', '#6f9a3a', '#8bb450'] as const;

const isBeast = (p: Performer): boolean => p.look === null && p.drawable?.kind === 'animal';

/** Low on the ground where grass is long. */
const isInGrass = (p: Performer, { set, shot }: Stagecraft): boolean =>
  ownPose(p.mention.verb, p.drawable) === 'stalk' &&
  GRASSLANDS.test(set.setting) &&
  shot.place.weather !== 'snow';

/** Said of ice: it gives way. */
const cracksIce = (p: Performer): boolean => p.mention.verb === 'icestep';

/** The beast with what is about it. */
export function withSurroundings(unit: StagedUnit, p: Performer, craft: Stagecraft): StagedUnit {
  if (!isBeast(p)) return unit;
  if (isInGrass(p, craft)) return surrounded(unit, 'grass', grass(unit, craft), -0.08);
  const extra = extraOf(unit, p);
  if (extra) {
    const whole = surrounded(unit, extra.name, extra.drawing, extra.bias);
    return extra.lift && !craft.attachments.has(p.id)
      ? { ...whole, ...moved(lifted(whole), 0, extra.lift) }
      : whole;
  }
  return cracksIce(p) ? surrounded(unit, 'cracks', cracks(unit), 0.4) : unit;
}

function surrounded(unit: StagedUnit, name: string, drawing: Drawing, bias: number): StagedUnit {
  const part = extraPart(`${unit.lead.id}-${name}`, name, drawing, {
    x: middleOf(unit.extent),
    y: unit.extent.bottom,
    bias,
    lifted: false,
  });
  return { ...unit, ...unitOf([...unit.parts, part]) };
}

const BLADES = 64;
/** Of the beast's height, how far the grass comes up, and of its width, how far it goes on. */
const UP = 0.62;
const ALONG = 0.72;

/** Blades over the lower half of the body, lower towards the ends of the tuft. */
function grass(unit: StagedUnit, { set }: Stagecraft): Drawing {
  const [wide, tall] = [100 * widthOf(unit.extent), 100 * heightOf(unit.extent)];
  const half = ALONG * wide;
  const tones = DRY.test(set.setting) ? STRAW : GREEN;
  const blade = (i: number): string => {
    const t = ((i + 0.5) / BLADES) * 2 - 1 + 0.03 * Math.sin(i * 7.3);
    const up = tall * UP * (0.45 + 0.55 * ((i * 0.618) % 1)) * (1 - 0.55 * t * t);
    const lean = up * (0.34 * Math.sin(i * 2.4) + 0.12);
    const [x, w] = [t * half, 0.028 * tall];
    return `M${r1(x - w)} ${r1(0.05 * tall)}Q${r1(x + 0.2 * lean)} ${r1(-0.6 * up)} ${r1(x + lean)} ${r1(-up)}Q${r1(x + 0.2 * lean + 1.4 * w)} ${r1(-0.5 * up)} ${r1(x + w)} ${r1(0.05 * tall)}Z`;
  };
  const shapes = tones.map((fill, k) => {
    const blades = Array.from({ length: BLADES }, (_, i) => i).filter((i) => i % 3 === k);
    return extraShape(blades.map(blade).join(''), fill, 'grass');
  });
  return extraDrawing(shapes, half, UP * tall, 0.05 * tall);
}

/** Of the body's width: how far cracks run, and how flat the ground is seen. */
const RUN = 0.85;
const FLAT = 0.24;
const RAYS = 9;

/** Water in gaps that run out from under the feet, forking, and slabs between them that tilt. */
function cracks(unit: StagedUnit): Drawing {
  const run = RUN * 100 * widthOf(unit.extent);
  const at = (angle: number, out: number) =>
    [Math.cos(angle) * out, Math.sin(angle) * out * FLAT + 0.02 * run] as const;
  const ray = (i: number): string => {
    const angle = (i / RAYS) * 2 * Math.PI + 0.35 * Math.sin(i * 3.1);
    const steps = [0.1, 0.32, 0.55, 0.8, 1];
    const length = run * (0.7 + 0.3 * ((i * 0.618) % 1));
    const side = (s: 1 | -1) =>
      steps.map((t, k) => {
        const bend = 0.13 * Math.sin(i * 2 + k * 2.6);
        const [x, y] = at(angle + bend, t * length);
        const w = s * run * 0.024 * (1 - 0.92 * t);
        return [x - Math.sin(angle) * w, y + Math.cos(angle) * w * 0.7 + 0.2 * w] as const;
      });
    return polygon([...side(1), ...side(-1).reverse()].flat());
  };
  const rim = (i: number): string => {
    const from = (i / RAYS) * 2 * Math.PI + 0.2;
    const points = [0, 0.3, 0.6].map((t) => at(from + t, run * (0.5 + 0.07 * Math.sin(i * 5 + t * 9))));
    const inner = [0.6, 0.3, 0].map((t) => at(from + t, run * (0.485 + 0.07 * Math.sin(i * 5 + t * 9))));
    return polygon([...points, ...inner].flat());
  };
  const all = Array.from({ length: RAYS }, (_, i) => ray(i)).join('');
  const rims = [0, 2, 3, 5, 7].map(rim).join('');
  return extraDrawing(
    [
      { ...extraShape(all, '#2f6f93', 'crack'), opacity: 0.95 },
      { ...extraShape(rims, '#4c8fb0', 'crack'), opacity: 0.9 },
    ],
    run,
    run * FLAT,
    run * FLAT,
  );
}
