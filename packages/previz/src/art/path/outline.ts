/** Outlines as SVG path data. All run clockwise on screen, so that several in one path add up instead of cutting holes. */

const n = (v: number): string => {
  const r = Math.round(v * 100) / 100;
  return Object.is(r, -0) ? '0' : String(r);
};

const pairs = (numbers: readonly number[]): readonly (readonly [number, number])[] =>
  Array.from(
    { length: numbers.length >> 1 },
    (_, i) => [numbers[2 * i] ?? 0, numbers[2 * i + 1] ?? 0] as const,
  );

/** x, y, x, y … */
export const polygon = (numbers: readonly number[]): string =>
  `M${pairs(numbers)
    .map(([x, y]) => `${n(x)} ${n(y)}`)
    .join('L')}Z`;

/** Polygon from loose numbers. */
export const poly = (...numbers: readonly number[]): string => polygon(numbers);

export const oval = (cx: number, cy: number, rx: number, ry: number): string =>
  `M${n(cx - rx)} ${n(cy)}a${n(rx)} ${n(ry)} 0 1 1 ${n(2 * rx)} 0a${n(rx)} ${n(ry)} 0 1 1 ${n(-2 * rx)} 0Z`;

export const circle = (cx: number, cy: number, r: number): string => oval(cx, cy, r, r);

/** A ring: the inner loop runs the other way, so it cuts a hole. */
export const ring = (cx: number, cy: number, outer: number, inner: number): string =>
  `${circle(cx, cy, outer)}M${n(cx - inner)} ${n(cy)}a${n(inner)} ${n(inner)} 0 1 0 ${n(2 * inner)} 0a${n(inner)} ${n(inner)} 0 1 0 ${n(-2 * inner)} 0Z`;

/** A box by its left upper corner, with rounded corners of radius r. */
export function box(x: number, y: number, w: number, h: number, r = 0): string {
  const k = Math.min(r, w / 2, h / 2);
  if (k <= 0) return polygon([x, y, x + w, y, x + w, y + h, x, y + h]);
  const arc = (dx: number, dy: number) => `a${n(k)} ${n(k)} 0 0 1 ${n(dx)} ${n(dy)}`;
  return `M${n(x + k)} ${n(y)}h${n(w - 2 * k)}${arc(k, k)}v${n(h - 2 * k)}${arc(-k, k)}h${n(2 * k - w)}${arc(-k, -k)}v${n(2 * k - h)}${arc(k, -k)}Z`;
}

/** A closed smooth curve through x, y, x, y … (Catmull-Rom); `tension` 1 is roundest. */
export function blob(numbers: readonly number[], tension = 1): string {
  const p = pairs(numbers);
  const at = (i: number) => p[(i + p.length) % p.length] ?? [0, 0];
  const k = tension / 6;
  const curves = p.map((_, i) => {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    return `C${n(b[0] + (c[0] - a[0]) * k)} ${n(b[1] + (c[1] - a[1]) * k)} ${n(c[0] - (d[0] - b[0]) * k)} ${n(c[1] - (d[1] - b[1]) * k)} ${n(c[0])} ${n(c[1])}`;
  });
  return `M${n(at(0)[0])} ${n(at(0)[1])}${curves.join('')}Z`;
}

/** An open smooth line through x, y, x, y …, for strokes. */
export function curve(...numbers: readonly number[]): string {
  const p = pairs(numbers);
  const at = (i: number) => p[Math.min(p.length - 1, Math.max(0, i))] ?? [0, 0];
  const curves = p.slice(1).map((_, i) => {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    return `C${n(b[0] + (c[0] - a[0]) / 6)} ${n(b[1] + (c[1] - a[1]) / 6)} ${n(c[0] - (d[0] - b[0]) / 6)} ${n(c[1] - (d[1] - b[1]) / 6)} ${n(c[0])} ${n(c[1])}`;
  });
  return `M${n(at(0)[0])} ${n(at(0)[1])}${curves.join('')}`;
}

/** A joint of a limb: where it is and how thick the limb is there (radius). */
export type Joint = readonly [x: number, y: number, radius: number];

/** Two circles and the hull between them. */
function capsule([ax, ay, ar]: Joint, [bx, by, br]: Joint): string {
  const distance = Math.hypot(bx - ax, by - ay);
  if (distance <= Math.abs(ar - br)) return ar > br ? circle(ax, ay, ar) : circle(bx, by, br);
  const along = Math.atan2(by - ay, bx - ax);
  const open = Math.acos((ar - br) / distance);
  const on = (x: number, y: number, r: number, angle: number) =>
    `${n(x + r * Math.cos(angle))} ${n(y + r * Math.sin(angle))}`;
  const wide = open > Math.PI / 2 ? 1 : 0;
  return `M${on(ax, ay, ar, along - open)}L${on(bx, by, br, along - open)}A${n(br)} ${n(br)} 0 ${wide} 1 ${on(bx, by, br, along + open)}L${on(ax, ay, ar, along + open)}A${n(ar)} ${n(ar)} 0 ${1 - wide} 1 ${on(ax, ay, ar, along - open)}Z`;
}

/** A tapering limb along joints, as one path. */
export const limb = (...joints: readonly Joint[]): string =>
  joints
    .slice(1)
    .map((joint, i) => capsule(joints[i] as Joint, joint))
    .join('');

/** Outline of a turned thing, symmetric about x = 0, from its right half: x, y, x, y … from the top down. */
export function turned(half: readonly number[], tension = 0): string {
  const right = pairs(half);
  const left = [...right].reverse().map(([x, y]) => [-x, y] as const);
  const all = [...right, ...left].flat();
  return tension > 0 ? blob(all, tension) : polygon(all);
}

/** What `at` draws at `count` places, evenly from `from` to `to`, as one path. */
export const along = (
  from: number,
  to: number,
  count: number,
  at: (x: number, i: number) => string,
): string =>
  Array.from({ length: count }, (_, i) => at(from + ((to - from) * i) / Math.max(1, count - 1), i)).join('');

/** A round-headed opening by the centre of its foot. */
export const arch = (x: number, y: number, w: number, h: number): string =>
  `M${n(x - w / 2)} ${n(y)}v${n(w / 2 - h)}a${n(w / 2)} ${n(w / 2)} 0 0 1 ${n(w)} 0v${n(h - w / 2)}Z`;
