/** What lies outside a room's windows at an hour and under a weather: colours of the sky and of the land. */
import { adjust, blend, parse } from '../../colour/oklch.ts';
import { type Hour, isAfterSunset, type WeatherKind } from '../../model/light.ts';
import type { Site } from '../setting.ts';

type Outdoors = readonly [sky: string, horizon: string, land: string];

/** A pink dawn, a pale lemon morning, a deep blue noon, a golden afternoon, an orange sunset, a violet dusk. */
const CLEAR: Readonly<Record<Hour, Outdoors>> = {
  dawn: ['#8fa6dc', '#ffcfd0', '#8f92b8'],
  morning: ['#a4d2f2', '#fff7d8', '#a3c9b4'],
  noon: ['#3f95e6', '#bfe3fa', '#6cb377'],
  afternoon: ['#a9c0c0', '#ffd67c', '#b3a15e'],
  'golden-hour': ['#d3ab7c', '#ffcf7e', '#a97c4e'],
  sunset: ['#7d5f96', '#ff8744', '#5f3f5c'],
  dusk: ['#37459c', '#e88c94', '#37316a'],
  'blue-hour': ['#2450a0', '#5b8fd0', '#14285a'],
  night: ['#0b1230', '#1f2e60', '#0a1024'],
};

/** What lies before the sky: how far it turns to the weather's grey, above and at the horizon, and the land with it. */
interface Veil {
  readonly grey: string;
  readonly sky: number;
  readonly horizon: number;
  readonly land: readonly [colour: string, share: number];
  /** The ground is white. */
  readonly white?: boolean;
}

const VEILS: Partial<Record<WeatherKind, Veil>> = {
  cloudy: { grey: '#c3ccd2', sky: 0.5, horizon: 0.35, land: ['#8f9aa0', 0.3] },
  overcast: { grey: '#bcc4ca', sky: 0.75, horizon: 0.6, land: ['#8f9aa0', 0.55] },
  rain: { grey: '#94a3b3', sky: 0.82, horizon: 0.62, land: ['#6f7f88', 0.6] },
  storm: { grey: '#4f5a69', sky: 0.9, horizon: 0.72, land: ['#39434c', 0.75] },
  snow: { grey: '#ccd5de', sky: 0.75, horizon: 0.58, land: ['#f3f6fa', 0.84], white: true },
  blizzard: { grey: '#d6dde4', sky: 0.9, horizon: 0.75, land: ['#e8edf2', 0.88], white: true },
  fog: { grey: '#d3d8da', sky: 0.86, horizon: 0.72, land: ['#c6ccd0', 0.72] },
  sandstorm: { grey: '#cf9a52', sky: 0.85, horizon: 0.85, land: ['#b8843f', 0.8] },
};

/** Skies under which no daylight falls in as a beam. */
export const isDull = (site: Pick<Site, 'weather'>): boolean => VEILS[site.weather] !== undefined;

/** Hours whose sun stands at the horizon, or just under it: its colour comes through whatever lies before it. */
export const LOW: ReadonlySet<Hour> = new Set(['dawn', 'golden-hour', 'sunset', 'dusk']);

/** A grey as light as the hour lets it be: clouds at dusk are dark ones. */
const asDarkAs = (grey: string, like: string): string => {
  const room = parse(like).l - 0.86;
  return room < 0 ? adjust(grey, room * 0.8) : grey;
};

/** Colours of the outside under the scene's hour and weather: sky above, sky at the horizon, land. */
export function outside({ hour, weather }: Pick<Site, 'hour' | 'weather'>): Outdoors {
  const [sky, horizon, land] = CLEAR[hour];
  const veil = VEILS[weather];
  if (!veil) return [sky, horizon, land];
  // a night is dark under any sky: only the snow that lies shows
  if (hour === 'night') return [sky, horizon, veil.white ? blend(land, '#8f9cc4', 0.5) : land];
  const through = LOW.has(hour) ? 0.6 : hour === 'noon' ? 1 : 0.8;
  const grey = isAfterSunset(hour) || LOW.has(hour) ? asDarkAs(veil.grey, horizon) : veil.grey;
  const [ground, share] = veil.land;
  const lying = LOW.has(hour) || isAfterSunset(hour) ? asDarkAs(ground, horizon) : ground;
  return [
    blend(sky, grey, veil.sky * (through + 0.1)),
    blend(horizon, grey, veil.horizon * through),
    blend(land, lying, share * through),
  ];
}
