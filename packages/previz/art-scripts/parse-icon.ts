/** An Iconify body (SVG fragment of paths, circles, ellipses, rectangles, groups, uses) as a flat list of filled paths. */
import svgpath from 'svgpath';

export interface IconShape {
  readonly d: string;
  /** '#rrggbb'. */
  readonly fill: string;
  readonly opacity: number;
}

type Attributes = Readonly<Record<string, string>>;

interface Context {
  readonly transforms: readonly string[];
  readonly fill: string;
  readonly opacity: number;
  readonly hidden: boolean;
}

const num = (a: Attributes, name: string, otherwise = 0) => Number(a[name] ?? otherwise);

function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}

function rectangle(a: Attributes): string {
  const [x, y, w, h] = [num(a, 'x'), num(a, 'y'), num(a, 'width'), num(a, 'height')];
  const r = Math.min(num(a, 'rx', num(a, 'ry')), w / 2, h / 2);
  if (r === 0) return `M${x} ${y}h${w}v${h}h${-w}z`;
  const arc = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${x + r} ${y}h${w - 2 * r}${arc(r, r)}v${h - 2 * r}${arc(-r, r)}h${2 * r - w}${arc(-r, -r)}v${2 * r - h}${arc(r, -r)}z`;
}

function pathOf(tag: string, a: Attributes): string | null {
  if (tag === 'path') return a.d ?? null;
  if (tag === 'circle') return ellipse(num(a, 'cx'), num(a, 'cy'), num(a, 'r'), num(a, 'r'));
  if (tag === 'ellipse') return ellipse(num(a, 'cx'), num(a, 'cy'), num(a, 'rx'), num(a, 'ry'));
  if (tag === 'rect') return rectangle(a);
  return null;
}

const attributesOf = (text: string): Attributes =>
  Object.fromEntries([...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map((m) => [m[1], m[2]]));

function longHex(colour: string): string {
  if (/^#[0-9a-f]{3}$/i.test(colour))
    return `#${[...colour.slice(1)].map((c) => c + c).join('')}`.toLowerCase();
  if (colour === 'white') return '#ffffff';
  if (colour === 'black') return '#000000';
  return colour.toLowerCase();
}

/** Gradients become their middle stop. */
function gradientColours(body: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const m of body.matchAll(/<(?:linear|radial)Gradient([^>]*)>(.*?)<\/(?:linear|radial)Gradient>/g)) {
    const stops = [...(m[2] ?? '').matchAll(/stop-color="([^"]*)"/g)].map((s) => s[1] ?? '#888888');
    map.set(attributesOf(m[1] ?? '').id ?? '', longHex(stops[Math.floor(stops.length / 2)] ?? '#888888'));
  }
  return map;
}

function enter(context: Context, tag: string, a: Attributes): Context {
  return {
    transforms: a.transform ? [...context.transforms, a.transform] : context.transforms,
    fill: a.fill ?? context.fill,
    opacity: context.opacity * num(a, 'opacity', 1),
    hidden: context.hidden || tag === 'clipPath' || tag === 'defs' || tag === 'filter' || tag === 'mask',
  };
}

/** Shapes in painter's order, in the icon's own units. */
export function parseIcon(body: string): readonly IconShape[] {
  const gradients = gradientColours(body);
  const defined = new Map<string, { tag: string; a: Attributes }>();
  for (const m of body.matchAll(/<(\w+)([^>]*?)\/?>/g)) {
    const a = attributesOf(m[2] ?? '');
    if (a.id) defined.set(a.id, { tag: m[1] ?? '', a });
  }
  const stack: Context[] = [{ transforms: [], fill: '#000000', opacity: 1, hidden: false }];
  const shapes: IconShape[] = [];
  for (const m of body.matchAll(/<(\/?)(\w+)([^>]*?)(\/?)>/g)) {
    const [, closing, tag = '', text = '', empty] = m;
    if (closing) {
      stack.pop();
      continue;
    }
    const own = attributesOf(text);
    const used = tag === 'use' ? defined.get((own.href ?? '').slice(1)) : undefined;
    const a = used ? { ...used.a, ...own } : own;
    const context = enter(stack[stack.length - 1] as Context, tag, a);
    if (!empty) stack.push(context);
    const d = context.hidden ? null : pathOf(used?.tag ?? tag, a);
    const url = /^url\(#(.*)\)$/.exec(context.fill);
    const fill = url ? gradients.get(url[1] ?? '') : longHex(context.fill);
    if (!d || !fill || fill === 'none') continue;
    const moved = context.transforms.reduceRight((p, t) => p.transform(t), svgpath(d));
    shapes.push({ d: moved.toString(), fill, opacity: context.opacity });
  }
  return shapes;
}
