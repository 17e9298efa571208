import type { Drawing } from '../model/drawing.ts';
import type { Shot } from '../model/shot.ts';
import { outside } from '../sets/index.ts';

/** A window as a thing of its own shows the sky and the land of the shot's hour, as those in the walls do. */
export function glazed(drawing: Drawing, { hour, weather }: Shot['place']): Drawing {
  const [sky, , land] = outside({ hour, weather });
  const colours: Readonly<Record<string, string>> = { sky, hills: land };
  return {
    ...drawing,
    shapes: drawing.shapes.map((s) => ({ ...s, fill: colours[s.part] ?? s.fill })),
  };
}
