/** Sheets, and what is as thin, lie on what carries them: seen over its edge they are low and narrower at the back. */
import type { Point } from '../geometry/plane.ts';
import type { Drawing } from '../model/drawing.ts';
import { mappedDrawing } from './map-drawing.ts';
import type { Performer } from './performers.ts';
import type { Stagecraft } from './stagecraft.ts';

const SHEETS =
  /^(envelope|love-letter|letter|map|world-map|treasure-map|newspaper|sheet-of-paper|stack-of-paper|photograph|postcard|playing-card|page|menu|placemat|napkin|handkerchief|open-book|notebook|magazine|banknote|cutting-board|blueprint|sheet-music|chart|ticket|coin|doily|poster|contract)$/;
const THIN =
  /^(key|old-key|pen|fountain-pen|pencil|quill|ring|glasses|sunglasses|scissors|magnifying-glass|compass|watch|pocket-watch|knife|dagger|feather|leaf|maple-leaf|rose|flower|credit-card|cell-phone|smartphone|mobile-phone)$/;

/** Height that remains of what lies, and of its width at the back. */
const LOW = 0.42;
const BACK = 0.8;
/** Where on the sheet things are, of its height as it is seen. */
const MIDDLE = 0.4;

const idOf = (p: Performer): string => p.drawable?.id ?? '';

/** True for a sheet that something is on, and for what is thin on such a sheet. */
export function isSheet(
  p: Performer,
  { attachments, performers }: Pick<Stagecraft, 'attachments' | 'performers'>,
): boolean {
  const host = attachments.get(p.id);
  const below = host?.grip === 'on' ? performers.find((q) => q.id === host.host) : undefined;
  if (SHEETS.test(idOf(p)))
    return (
      [...attachments.values()].some((a) => a.host === p.id && a.grip === 'on') ||
      (below !== undefined && SHEETS.test(idOf(below)))
    );
  return below !== undefined && THIN.test(idOf(p)) && SHEETS.test(idOf(below));
}

/** An upright drawing as it lies; what is put on it is in its middle. */
export function asSheet(drawing: Drawing): Drawing {
  const { x, y, width, height } = drawing.bounds;
  const [foot, middle] = [y + height, x + width / 2];
  const low = (p: Point): Point => {
    const up = (foot - p.y) / height;
    return { x: middle + (p.x - middle) * (1 - (1 - BACK) * up), y: foot - LOW * (foot - p.y) };
  };
  const laid = mappedDrawing(drawing, low);
  return { ...laid, anchors: { ...laid.anchors, top: { x: middle, y: foot - MIDDLE * LOW * height } } };
}
