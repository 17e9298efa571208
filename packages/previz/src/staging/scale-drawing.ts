import type { Drawing } from '../model/drawing.ts';

/** Numbers per command whose meaning is not a length: the rotation and the flags of arcs. */
const ARC_PLAIN: ReadonlySet<number> = new Set([2, 3, 4]);
const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/iy;

/** SVG path data with every length multiplied by `k` (> 0). */
export function scalePath(d: string, k: number): string {
  let out = '';
  let command = '';
  let index = 0;
  for (let i = 0; i < d.length; ) {
    const c = d[i] as string;
    if (/[a-df-z]/i.test(c)) {
      command = c.toLowerCase();
      index = 0;
      out += c;
      i++;
    } else if (/[\s,]/.test(c)) {
      i++;
    } else {
      const flag = command === 'a' && (index % 7 === 3 || index % 7 === 4);
      const text = flag ? c : numberAt(d, i);
      const plain = command === 'a' && ARC_PLAIN.has(index % 7);
      out += `${plain ? Number(text) : round(Number(text) * k)} `;
      index++;
      i += text.length;
    }
  }
  return out.trimEnd();
}

function numberAt(d: string, i: number): string {
  NUMBER.lastIndex = i;
  const text = NUMBER.exec(d)?.[0];
  if (text === undefined) throw new RangeError(`path data: no number at ${i} of '${d.slice(0, 40)}'`);
  return text;
}

const round = (v: number) => Math.round(v * 1000) / 1000;

/** The same drawing `k` times as large. */
export function scaleDrawing(drawing: Drawing, k: number): Drawing {
  if (k === 1) return drawing;
  const { bounds: b } = drawing;
  return {
    shapes: drawing.shapes.map((s) => ({
      ...s,
      d: scalePath(s.d, k),
      ...(s.stroke ? { stroke: { ...s.stroke, width: s.stroke.width * k } } : {}),
    })),
    bounds: { x: b.x * k, y: b.y * k, width: b.width * k, height: b.height * k },
    anchors: Object.fromEntries(
      Object.entries(drawing.anchors).map(([name, p]) => [name, { x: p.x * k, y: p.y * k }]),
    ),
    footprint: drawing.footprint * k,
  };
}
