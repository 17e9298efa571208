import type { Point } from '../geometry/plane.ts';
import type { Actor, Scene } from '../model/scene.ts';
import { createRng, type Rng } from '../random/rng.ts';
import { drawArrows } from './arrows.ts';
import type { Painter } from './painter.ts';
import { roundedPath } from './project-polygon.ts';
import { n } from './svg.ts';

/** What a drawn style leaves round the picture and over it: paper, panel borders, a plan's grid, arrows of movement. */
export function drawPage(painter: Painter, scene: Scene): string {
  const rng = createRng(7).fork(`page ${scene.style}`);
  switch (scene.style) {
    case 'ink':
      return sheet(painter, rng, {
        colour: '#f7f4ec',
        inset: 0.026,
        rough: 0.0012,
        step: 0.03,
        line: '#17151a',
        width: 0.0052,
      });
    case 'watercolour':
      return sheet(painter, rng, {
        colour: '#fbf8f0',
        inset: 0.05,
        rough: 0.016,
        step: 0.075,
        line: '#8a8496',
        width: 0.0016,
      });
    case 'pencil':
      return (
        sheet(painter, rng, {
          colour: '#f6f3ec',
          inset: 0.034,
          rough: 0.0016,
          step: 0.03,
          line: '#3d3a38',
          width: 0.0028,
        }) + drawArrows(painter, scene.actors)
      );
    case 'storybook':
      return sheet(painter, rng, {
        colour: '#fdf5e2',
        inset: 0.045,
        rough: 0.009,
        step: 0.13,
        line: null,
        width: 0,
      });
    case 'blueprint':
      return plan(painter, scene.actors);
    case 'comic':
    case 'manga':
      return sheet(painter, rng, {
        colour: scene.style === 'manga' ? '#ffffff' : '#fffaf0',
        inset: 0.024,
        rough: 0,
        step: 0.03,
        line: '#0d0c10',
        width: 0.008,
      });
    case 'noir':
    case 'flat':
    case 'anime':
    case 'oil':
    case 'pixel':
    case 'sepia':
    case 'vintage':
    case 'vaporwave':
      return '';
  }
}

interface Sheet {
  readonly colour: string;
  /** Width of the margin, how far the edge strays and width of the line along it, in shorter sides of the frame. */
  readonly inset: number;
  readonly rough: number;
  /** Length of the strays along the edge. */
  readonly step: number;
  readonly line: string | null;
  readonly width: number;
}

/** The paper's margin, its inner edge as a hand leaves it. */
function sheet(painter: Painter, rng: Rng, look: Sheet): string {
  const { width, height } = painter;
  const side = Math.min(width, height);
  const edge = roundedPath(strayed(rng, width, height, side, look));
  const line = look.line
    ? `<path d="${edge}" fill="none" stroke="${look.line}" stroke-width="${n(side * look.width)}" stroke-opacity="0.8"/>`
    : '';
  return `<g class="page"><path d="M-9 -9H${width + 9}V${height + 9}H-9Z${edge}" fill="${look.colour}" fill-rule="evenodd"/>${line}</g>`;
}

/** Points round a rectangle, each a little off the line; denser than a hand's tremor is long. */
function strayed(rng: Rng, width: number, height: number, side: number, look: Sheet): Point[] {
  const [inset, rough] = [side * look.inset, side * look.rough];
  const [w, h] = [width - 2 * inset, height - 2 * inset];
  const along = (length: number) => {
    const count = Math.round(length / (side * look.step));
    return Array.from({ length: count }, (_, i) => (i + rng.between(-0.3, 0.3) * Math.sign(i)) / count);
  };
  const off = () => rng.between(-rough, rough) * rng.between(0.2, 1);
  return [
    ...along(w).map((t) => ({ x: inset + t * w, y: inset + off() })),
    ...along(h).map((t) => ({ x: inset + w + off(), y: inset + t * h })),
    ...along(w).map((t) => ({ x: inset + (1 - t) * w, y: inset + h + off() })),
    ...along(h).map((t) => ({ x: inset + off(), y: inset + (1 - t) * h })),
  ];
}

/** A plan's sheet: squared paper, a double frame, a title block, and the height of the subject as a dimension line. */
function plan(painter: Painter, actors: readonly Actor[]): string {
  const { width, height } = painter;
  const cell = height / 36;
  const lines = (every: number) => {
    let d = '';
    for (let x = cell; x < width; x += cell * every) d += `M${n(x)} 0V${height}`;
    for (let y = cell; y < height; y += cell * every) d += `M0 ${n(y)}H${width}`;
    return d;
  };
  const m = cell * 0.7;
  const frame = (i: number) => `M${n(i)} ${n(i)}H${n(width - i)}V${n(height - i)}H${n(i)}Z`;
  const [bx, by] = [width - m - cell * 8, height - m - cell * 3];
  const block = `M${n(bx)} ${n(by)}h${n(cell * 8)}v${n(cell * 3)}h${n(-cell * 8)}Zm0 ${n(cell)}h${n(cell * 8)}m0 ${n(cell)}h${n(-cell * 8)}m${n(cell * 5)} ${n(-cell)}v${n(cell * 2)}`;
  const subject = actors.find((a) => a.role === 'subject');
  const w = height / 900;
  return `<g class="page" fill="none" stroke="#d7e6fb"><path d="${lines(1)}" stroke-width="${n(w * 0.7)}" stroke-opacity="0.13"/><path d="${lines(5)}" stroke-width="${n(w)}" stroke-opacity="0.2"/><path d="${frame(m)}${frame(m * 1.5)}" stroke-width="${n(w * 1.6)}"/><path d="${block}" fill="#1b4687" stroke-width="${n(w * 1.4)}"/>${subject ? dimension(painter, subject) : ''}</g>`;
}

/** A line beside the subject from head to foot, with ticks. */
function dimension({ width, height }: Painter, { box }: Actor): string {
  const t = height * 0.012;
  const x = box.x - t * 2.4;
  const [top, foot] = [Math.max(box.y, t * 3), Math.min(box.y + box.height, height - t * 3)];
  if (x < t * 4 || x > width || foot - top < t * 4) return '';
  const tick = (y: number) =>
    `M${n(x - t)} ${n(y)}h${n(t * 2.6)}m${n(-t * 2)} ${n(t * 0.5)}l${n(t)} ${n(-t)}`;
  return `<path class="dimension" d="M${n(x)} ${n(top)}V${n(foot)}${tick(top)}${tick(foot)}" stroke-width="${n(height / 620)}"/>`;
}

/** Light through a blind: slanting bars of dark, as every detective's office has them, that fade across the room. */
export function drawBlinds({ width, height, defs }: Painter): string {
  const step = height * 0.085;
  let d = '';
  for (let y = -height * 0.2; y < height * 0.78; y += step)
    d += `M-9 ${n(y + width * 0.16)}L${n(width)} ${n(y - width * 0.06)}v${n(step * 0.46)}L-9 ${n(y + width * 0.16 + step * 0.46)}Z`;
  const fill = defs.linear(0, 0, width, 0, [
    { at: 0, colour: '#000000', opacity: 0.42 },
    { at: 0.45, colour: '#000000', opacity: 0.34 },
    { at: 0.86, colour: '#000000', opacity: 0 },
  ]);
  return `<path class="blinds" d="${d}" fill="${fill}"/>`;
}
