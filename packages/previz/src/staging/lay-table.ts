/** A dinner table as it is laid where one dines: a white cloth, a glass for each guest, candles where they are the light. */
import type { Drawing } from '../model/drawing.ts';
import type { Shot } from '../model/shot.ts';
import { plainOptions } from './plain-options.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { extraPart, leadOf, type Unit, unitOf } from './unit.ts';

const DINES: ReadonlySet<string> = new Set([
  'restaurant',
  'ballroom',
  'hotel-lobby',
  'banquet-hall',
  'cruise-ship',
]);

/** True where one eats with a fork at a laid table. */
export const isLaid = ({ place }: Shot): boolean => DINES.has(place.setting) || place.source === 'candles';

/** How far the cloth hangs down, metres. */
const HANGS = 0.3;
/** Sorted before the table, behind what stands on it. Metres. */
const CLOTH = -0.005;
const WARE = -0.025;
/** A candle among glasses is no taller than this, metres. */
const CANDLE = 0.3;

/** What is on a laid table besides the plates of the guests at `places`, metres along it. */
export function layTable(
  table: StagedUnit,
  places: readonly number[],
  top: number,
  craft: Stagecraft,
): Unit[] {
  if (!isLaid(craft.shot) || !/dining-table|bistro-table|^table$/.test(table.lead.drawable?.id ?? ''))
    return [];
  const { left, right } = table.extent;
  const middle = (left + right) / 2;
  const lit = craft.shot.place.source === 'candles';
  const own = craft.performers.some((p) => /candle/.test(p.drawable?.id ?? ''));
  const glasses = places.flatMap((x, i) =>
    ware(table, 'wine-glass', x + (x < middle ? 0.2 : -0.2), top, 0.19, i, craft),
  );
  const candles =
    lit && !own
      ? [-0.16, 0.16].flatMap((dx, i) => ware(table, 'candlestick', middle + dx, top, CANDLE, i, craft))
      : [];
  return [unitOf([clothOf(leadOf(table).id, left, right, top)]), ...glasses, ...candles];
}

/** A candle at the end of a table that is no dinner's, where candles are the light. */
export function candleOn(table: StagedUnit, top: number, craft: Stagecraft): Unit[] {
  const own = craft.performers.some((p) => /candle|lamp|lantern/.test(p.drawable?.id ?? ''));
  if (craft.shot.place.source !== 'candles' || own) return [];
  const { left, right } = table.extent;
  return ware(table, 'candlestick', left + 0.82 * (right - left), top, 1.2 * CANDLE, 0, craft);
}

function ware(
  table: StagedUnit,
  id: string,
  x: number,
  top: number,
  tall: number,
  nth: number,
  craft: Stagecraft,
): Unit[] {
  if (craft.artists.findDrawable(id) === undefined) return [];
  const drawing = craft.artists.drawArt(id, plainOptions(1));
  const scale = (tall * 100) / drawing.bounds.height;
  const part = extraPart(`${leadOf(table).id}-${id}-${nth}`, id, drawing, { x, y: top, bias: WARE, scale });
  return [{ parts: [part], extent: { left: x, right: x, bottom: top, top } }];
}

/** The cloth over the table's top and down its front, in folds. */
function clothOf(id: string, left: number, right: number, top: number) {
  const cm = (v: number) => Math.round(v * 1000) / 10;
  const [a, b] = [cm(left - 0.03), cm(right + 0.03)];
  const [over, low] = [cm(0.035), cm(HANGS)];
  const folds = 9;
  const step = (b - a) / folds;
  const hem = Array.from({ length: folds }, (_, i) => {
    const x = b - i * step;
    return `Q${cm((x - step / 2) / 100)} ${low + (i % 2 === 0 ? 3.4 : -1.2)} ${cm((x - step) / 100)} ${low}`;
  }).join('');
  const shades = Array.from({ length: folds - 1 }, (_, i) => {
    const x = a + (i + 1) * step;
    return `M${cm(x / 100)} 3L${cm((x - 2.4) / 100)} ${low}L${cm((x + 0.8) / 100)} ${low + 1}Z`;
  }).join('');
  const drawing: Drawing = {
    shapes: [
      { d: `M${a} 0L${b} 0L${b} ${low}${hem}Z`, fill: '#f3efe6', tone: 'body', part: 'cloth', form: true },
      { d: shades, fill: '#d8d0c2', tone: 'shade', part: 'folds' },
      {
        d: `M${a} ${-over}L${b} ${-over}L${b} 0.6L${a} 0.6Z`,
        fill: '#fbf8f1',
        tone: 'body',
        part: 'cloth top',
      },
    ],
    bounds: { x: a, y: -over, width: b - a, height: over + low + 4 },
    anchors: {},
    footprint: 0,
  };
  return extraPart(`${id}-cloth`, 'cloth', drawing, { x: 0, y: top, bias: CLOTH });
}
