/** Small helpers to write SVG: numbers, definitions, escaping. */
import type { Point } from '../geometry/plane.ts';

/** Two decimals at most, no '-0'. */
export const n = (v: number): string => {
  const r = Math.round(v * 100) / 100;
  return Object.is(r, -0) ? '0' : String(r);
};

/** A round path, pixels. */
export const circle = (x: number, y: number, r: number): string =>
  `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 1 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 1 ${n(-2 * r)} 0Z`;

export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** A readable id or class from a label: letters, digits and '-'. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'part';

export interface GradientStop {
  readonly at: number;
  readonly colour: string;
  readonly opacity?: number;
}

/** Collects gradients; equal ones share an id. */
export class Defs {
  private readonly ids = new Map<string, string>();

  linear(x1: number, y1: number, x2: number, y2: number, stops: readonly GradientStop[]): string {
    return this.define(
      `<linearGradient gradientUnits="userSpaceOnUse" x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}"`,
      `>${stopsToSvg(stops)}</linearGradient>`,
    );
  }

  /** A linear gradient over the painted shape's own box, in fractions of it. */
  linearOnBox(x1: number, y1: number, x2: number, y2: number, stops: readonly GradientStop[]): string {
    return this.define(
      `<linearGradient x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}"`,
      `>${stopsToSvg(stops)}</linearGradient>`,
    );
  }

  /** A radial gradient about a point, in the painted shape's own space. */
  radial(x: number, y: number, r: number, stops: readonly GradientStop[]): string {
    return this.define(
      `<radialGradient gradientUnits="userSpaceOnUse" cx="${n(x)}" cy="${n(y)}" r="${n(r)}"`,
      `>${stopsToSvg(stops)}</radialGradient>`,
    );
  }

  /** A radial gradient over the painted shape's own box. */
  radialOnBox(stops: readonly GradientStop[]): string {
    return this.define('<radialGradient', `>${stopsToSvg(stops)}</radialGradient>`);
  }

  private define(head: string, body: string): string {
    const definition = `${head} id="#"${body}`;
    let id = this.ids.get(definition);
    if (id === undefined) {
      id = `g${this.ids.size}`;
      this.ids.set(definition, id);
    }
    return `url(#${id})`;
  }

  toSvg(): string {
    return [...this.ids].map(([definition, id]) => definition.replace('id="#"', `id="${id}"`)).join('');
  }
}

const stopsToSvg = (stops: readonly GradientStop[]) =>
  stops
    .map(
      (s) =>
        `<stop offset="${n(s.at)}" stop-color="${s.colour}"${s.opacity === undefined ? '' : ` stop-opacity="${n(s.opacity)}"`}/>`,
    )
    .join('');

/** Opacity of one shape, without the layer of its own that plain `opacity` costs: off the canvas, resvg 2.6 aborts on one. */
export const faded = (opacity: number | undefined): string =>
  opacity === undefined ? '' : ` fill-opacity="${n(opacity)}" stroke-opacity="${n(opacity)}"`;

/**
 * Lies inside a group that has an opacity, near `at` and on the canvas: resvg 2.6 aborts on a group that lies wholly off
 * it. Not in a corner: the group's own layer is as large as what lies in it (measured: a fifth of a frame's rendering).
 */
export function canvasStay(at: Point, width: number, height: number): string {
  const x = Math.min(width - 2, Math.max(0, Math.round(at.x)));
  const y = Math.min(height - 2, Math.max(0, Math.round(at.y)));
  return `<path d="M${x} ${y}h2v2h-2Z" fill-opacity="0"/>`;
}
