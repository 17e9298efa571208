import type { Drawing, Shape } from '../model/drawing.ts';
import { isAfterSunset } from '../model/light.ts';
import type { Shot } from '../model/shot.ts';
import { outside } from '../sets/index.ts';

/** A window as a thing of its own shows the sky and the land of the shot's hour, as those in the walls do. */
export function glazed(drawing: Drawing, { hour, weather }: Shot['place']): Drawing {
  const [sky, , land] = outside({ hour, weather });
  const colours: Readonly<Record<string, string>> = { sky, hills: land };
  const wet = /rain|storm/.test(weather);
  return {
    ...drawing,
    shapes: drawing.shapes.flatMap((s) => {
      const seen = { ...s, fill: colours[s.part] ?? s.fill };
      if (s.part !== 'hills') return [seen];
      return [seen, ...(isAfterSunset(hour) ? [LIGHTS] : []), ...(wet ? [RAIN] : [])];
    }),
  };
}

/** Streaks on the panes, within them. */
const RAIN: Shape = {
  d: Array.from({ length: 34 }, (_, i) => {
    const [x, y] = [-48 + ((i * 37) % 98), -140 + ((i * 53) % 112)];
    return `M${x} ${y}l-4 ${14 + ((i * 7) % 9)}`;
  }).join(''),
  fill: null,
  stroke: { colour: '#e8f0f5', width: 1.1 },
  tone: 'body',
  part: 'rain',
  opacity: 0.62,
};

/** Lit windows of the houses out there. */
const LIGHTS: Shape = {
  d: [-46, -38, -24, -20, -6, 12, 22, 27, 40, 46]
    .map((x, i) => `M${x} ${-22 - ((i * 11) % 26)}h3v3.6h-3Z`)
    .join(''),
  fill: '#f2c96b',
  tone: 'glow',
  part: 'lights',
};
