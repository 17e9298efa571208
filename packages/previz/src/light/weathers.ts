import { adjust, blend, parse } from '../colour/oklch.ts';
import type { Fall, Grade, Hour, WeatherKind } from '../model/light.ts';
import type { HourPalette } from './hours.ts';

interface WeatherEffect {
  /** How far the sky turns to the grey of the clouds, 0 to 1. */
  readonly veil: number;
  readonly grey: string;
  readonly keyScale: number;
  readonly softness: number;
  /** Metres at which things have taken the air's colour. */
  readonly visibility: number;
  readonly cover: number;
  readonly wetness: number;
  readonly snow: number;
  readonly dark: number;
  /** A blazing disc by day, wherever the hour has the sun. */
  readonly blaze?: boolean;
  /** What it adds to the hour's exposure, contrast and saturation. */
  readonly film?: Partial<Pick<Grade, 'exposure' | 'contrast' | 'saturation'>>;
}

const clear: WeatherEffect = {
  veil: 0,
  grey: '#b9c3cc',
  keyScale: 1,
  softness: 0,
  visibility: 900,
  cover: 0,
  wetness: 0,
  snow: 0,
  dark: 0,
};

export const WEATHERS: Readonly<Record<WeatherKind, WeatherEffect>> = {
  clear,
  cloudy: { ...clear, grey: '#aab6c2', veil: 0.3, keyScale: 0.8, softness: 0.3, cover: 0.8 },
  overcast: {
    ...clear,
    veil: 0.88,
    grey: '#b3b9be',
    keyScale: 0.45,
    softness: 0.75,
    visibility: 420,
    cover: 1,
    dark: 0.12,
    film: { saturation: -0.06 },
  },
  rain: {
    ...clear,
    veil: 0.9,
    grey: '#7d8b9b',
    keyScale: 0.38,
    softness: 0.85,
    visibility: 110,
    cover: 0.9,
    wetness: 0.9,
    dark: 0.15,
    film: { exposure: -0.08, contrast: 0.08, saturation: -0.06 },
  },
  storm: {
    ...clear,
    veil: 0.92,
    grey: '#4d586a',
    keyScale: 0.34,
    softness: 0.7,
    visibility: 85,
    cover: 1,
    wetness: 1,
    dark: 0.48,
    film: { exposure: -0.22, contrast: 0.16, saturation: -0.08 },
  },
  snow: {
    ...clear,
    veil: 0.88,
    grey: '#cfd6dd',
    keyScale: 0.5,
    softness: 0.85,
    visibility: 90,
    cover: 0.85,
    snow: 0.9,
    dark: 0,
  },
  blizzard: {
    ...clear,
    veil: 0.92,
    grey: '#d3dae1',
    keyScale: 0.32,
    softness: 1,
    visibility: 38,
    cover: 1,
    snow: 1,
    dark: 0.03,
    film: { contrast: 0.04, saturation: -0.12 },
  },
  fog: {
    ...clear,
    veil: 0.93,
    grey: '#c3c9cc',
    keyScale: 0.3,
    softness: 1,
    visibility: 27,
    cover: 0,
    dark: 0.02,
  },
  wind: { ...clear, veil: 0.12, cover: 0.6 },
  sandstorm: {
    ...clear,
    veil: 0.94,
    grey: '#cf9a52',
    keyScale: 0.4,
    softness: 0.9,
    visibility: 30,
    cover: 0,
    dark: 0.03,
  },
  heat: {
    ...clear,
    veil: 0.5,
    grey: '#efd296',
    keyScale: 1.04,
    visibility: 190,
    blaze: true,
    film: { exposure: 0.08, contrast: 0.06, saturation: 0.04 },
  },
  rainbow: { ...clear, veil: 0.12, cover: 0.5, wetness: 0.35 },
  aurora: { ...clear, veil: 0.1, grey: '#3f8f7d', cover: 0 },
};

/** A drizzle, a downpour and hail, by what they change of the weather that they belong to. */
export function effectOf(weather: WeatherKind, fall: Fall | undefined): WeatherEffect {
  const usual = WEATHERS[weather];
  if (!fall || (usual.wetness < 0.5 && usual.snow === 0)) return usual;
  if (fall === 'light')
    return {
      ...usual,
      keyScale: Math.min(1, usual.keyScale * 1.3),
      visibility: usual.visibility * 1.7,
      wetness: usual.wetness * 0.7,
      dark: usual.dark * 0.5,
    };
  return {
    ...usual,
    keyScale: usual.keyScale * 0.85,
    visibility: usual.visibility * 0.6,
    dark: usual.dark + (usual.snow > 0 ? 0.03 : 0.14),
  };
}

const BLAZE: HourPalette['disc'] = { kind: 'sun', colour: '#fffbe6', glow: 1 };

/** Hours of a sun at the horizon, or just under it. */
const LOW: ReadonlySet<Hour> = new Set(['dawn', 'golden-hour', 'sunset', 'dusk']);

/** Hours of a slanting sun, whose colour still tints the air under clouds: lemon in the morning, gold in the afternoon. */
const SLANTING: ReadonlySet<Hour> = new Set(['morning', 'afternoon']);

/** A low sun finds the gap under the clouds, and stands pale in mist and snow; a high one they hide, and the moon too. */
function discThrough(low: boolean, { disc, stars }: HourPalette, effect: WeatherEffect): HourPalette['disc'] {
  if (effect.blaze && !low && stars === 0) return BLAZE;
  if (effect.veil <= 0.5) return disc;
  return disc && low ? { ...disc, glow: disc.glow * 0.6 } : null;
}

/** Fog lies low: a low sun still colours so much of the sky over it, and of the air in it. */
const OVER_FOG = 0.66;

/** The hour's palette under a weather: one palette out of two, never a tint laid over. */
export function underWeather(name: Hour, hour: HourPalette, effect: WeatherEffect): HourPalette {
  const level = hour.sky[2];
  // clouds take from what light there is: a dusk under a storm is still a dusk
  const dark = effect.dark * parse(level).l * 1.1;
  // a low sun colours the air under the clouds, near the horizon, and so does the last of it at dusk
  const low = LOW.has(name);
  const lowFog = low && effect.visibility < 60;
  const over = lowFog ? effect.veil * OVER_FOG : effect.veil;
  const through = low ? (lowFog ? OVER_FOG : 0.62) : SLANTING.has(name) ? 0.74 : 1;
  const grey = (c: string, veil = effect.veil) =>
    adjust(blend(c, matchLightness(effect.grey, level), veil), -dark * 0.9, 1);
  const lowAir = (c: string) => airy(grey(c, effect.veil * through));
  const airy = (c: string) => adjust(c, parse(c).l < 0.5 ? darkAir(effect.visibility) : 0);
  return {
    ...hour,
    sky: [grey(hour.sky[0], over), grey(hour.sky[1], over), lowAir(hour.sky[2]), lowAir(hour.sky[3])],
    disc: discThrough(low, hour, effect),
    key: {
      colour: blend(
        hour.key.colour,
        matchLightness(effect.grey, hour.key.colour),
        effect.veil * 0.7 * through,
      ),
      strength: hour.key.strength * effect.keyScale,
      softness: Math.min(1, hour.key.softness + effect.softness),
    },
    fill: {
      colour: blend(hour.fill.colour, matchLightness(effect.grey, hour.fill.colour), effect.veil * 0.8),
      strength:
        hour.fill.strength +
        (1 - effect.keyScale) * hour.key.strength * 0.42 -
        dark * (hour.stars > 0.5 ? 0.1 : 0.4),
    },
    haze: { colour: lowAir(hour.haze.colour), most: Math.min(0.96, hour.haze.most + effect.veil * 0.16) },
    shadow: { ...hour.shadow, opacity: hour.shadow.opacity * (0.35 + 0.65 * effect.keyScale) },
    clouds: {
      cover: Math.max(effect.cover, hour.clouds.cover * (effect.cover === 0 ? 1 : 0)),
      lit: grey(hour.clouds.lit),
      shade: adjust(grey(hour.clouds.shade), -dark * 0.4),
    },
    stars: hour.stars * (1 - effect.veil),
    grade: filmed(hour.grade, effect),
  };
}

const filmed = (grade: Grade, { film = {} }: WeatherEffect): Grade => ({
  ...grade,
  exposure: grade.exposure + (film.exposure ?? 0),
  contrast: grade.contrast + (film.contrast ?? 0),
  saturation: grade.saturation + (film.saturation ?? 0),
});

/** Thick air glows in the dark: moonlight and lamps hang in it, so that planes part at night too. Lightness added. */
const darkAir = (visibility: number): number => (visibility < 60 ? 0.2 : visibility < 150 ? 0.08 : 0);

function matchLightness(grey: string, like: string): string {
  return blend(adjust(grey, parse(like).l - parse(grey).l, 0.8), like, 0.14);
}
