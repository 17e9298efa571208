import { parse } from '../src/colour/oklch.ts';
import type { IconShape } from './parse-icon.ts';

const isGrey = (hex: string) => parse(hex).c < 0.045;
const hueApart = (a: string, b: string) => Math.abs(((parse(a).h - parse(b).h + 540) % 360) - 180);

/** Colours that read as one material: the same hue in several lightnesses, or greys not too far apart. */
function together(a: string, b: string): boolean {
  if (isGrey(a) !== isGrey(b)) return false;
  return isGrey(a) ? Math.abs(parse(a).l - parse(b).l) < 0.34 : hueApart(a, b) < 32;
}

/** The fills of the body colour: the group of like colours with the largest visible area. */
export function mainFills(
  shapes: readonly IconShape[],
  areas: readonly number[],
  not: ReadonlySet<string>,
): ReadonlySet<string> {
  const byFill = new Map<string, number>();
  shapes.forEach((s, i) => {
    if (!not.has(s.fill)) byFill.set(s.fill, (byFill.get(s.fill) ?? 0) + (areas[i] ?? 0));
  });
  const fills = [...byFill].sort((a, b) => b[1] - a[1]);
  let best: { fills: Set<string>; area: number } = { fills: new Set(), area: 0 };
  for (const [seed] of fills) {
    const group = fills.filter(([f]) => together(seed, f));
    const area = group.reduce((sum, [, a]) => sum + a, 0);
    if (area > best.area) best = { fills: new Set(group.map(([f]) => f)), area };
  }
  return best.fills;
}
