import { adjust, blend, parse } from '../colour/oklch.ts';
import { normalise, vec3 } from '../geometry/vec3.ts';
import {
  type Fall,
  type Hour,
  isAfterSunset,
  type Light,
  type LightSource,
  type SaidDisc,
  type Season,
  type WeatherKind,
} from '../model/light.ts';
import { createRng } from '../random/rng.ts';
import { HOURS, type HourPalette } from './hours.ts';
import { litAs, openAs } from './sources.ts';
import { effectOf, underWeather, WEATHERS } from './weathers.ts';

export interface LightOptions {
  readonly hour: Hour;
  readonly weather: WeatherKind;
  readonly season: Season;
  readonly indoor: boolean;
  readonly air: 'air' | 'dust' | 'water' | 'space';
  readonly mood: string | null;
  /** What lights it, when said. */
  readonly source?: LightSource;
  /** How the sun or moon is said to be. */
  readonly disc?: SaidDisc;
  /** How rain or snow falls, when said. */
  readonly fall?: Fall;
  /** Decides from which side the key comes; the same for all frames of a place. */
  readonly seed: number;
}

/** The one light of a scene: key, fill, sky, air, shadow and grade. */
export function lightFor(options: LightOptions): Light {
  const side = createRng(options.seed).fork('key side').chance(0.5) ? 1 : -1;
  if (options.air === 'water') return underWater(options, side);
  if (options.air === 'space') return inSpace(options, side);
  const effect = effectOf(options.weather, options.fall);
  const hour = HOURS[options.hour];
  const palette = withDisc(
    underWeather(options.hour, options.air === 'dust' ? rusty(hour) : hour, effect),
    options.disc,
  );
  const outdoors = assemble(options, palette, side, effect.visibility);
  const room = options.indoor ? indoors(outdoors, side) : null;
  if (room && options.source) return litAs(room, options.source);
  const open = openAs(outdoors, options.source);
  const lit = room ?? onSnow({ ...open, wetness: effect.wetness, snow: snowLying(options) });
  return options.fall ? { ...lit, fall: options.fall } : lit;
}

const PALE_SKY = '#fbd09a';

/** A sun or moon of a said colour throws it over the sky about it, and on what it lights; one said at dusk is still up. */
function withDisc(palette: HourPalette, said: SaidDisc | undefined): HourPalette {
  if (!said || (palette.disc && palette.disc.kind !== said.kind)) return palette;
  const usual = HOURS[said.kind === 'moon' ? 'night' : 'sunset'].disc;
  const disc = palette.disc ?? usual;
  const { colour } = said;
  if (!disc || !colour) return { ...palette, disc };
  const [top, high, low, rim] = palette.sky;
  return {
    ...palette,
    disc: { ...disc, colour },
    sky: [
      blend(top, colour, 0.08),
      blend(high, colour, 0.1),
      // About a red sun the sky is pale, so that the disc stands out against it.
      blend(low, said.kind === 'sun' ? PALE_SKY : colour, said.kind === 'sun' ? 0.45 : 0.2),
      blend(rim, said.kind === 'sun' ? PALE_SKY : colour, said.kind === 'sun' ? 0.55 : 0.14),
    ],
    key: { ...palette.key, colour: blend(palette.key.colour, colour, 0.35) },
    haze: { ...palette.haze, colour: blend(palette.haze.colour, colour, 0.3) },
  };
}

/** The sky of a dusty planet: butterscotch by day, and blue about a low sun. */
function rusty(hour: HourPalette): HourPalette {
  const dust = (c: string, k: number) => blend(c, adjust('#d99a66', parse(c).l - 0.72, 1), k);
  return {
    ...hour,
    sky: [dust(hour.sky[0], 0.82), dust(hour.sky[1], 0.88), dust(hour.sky[2], 0.9), dust(hour.sky[3], 0.85)],
    haze: { ...hour.haze, colour: dust(hour.haze.colour, 0.85) },
    fill: { ...hour.fill, colour: dust(hour.fill.colour, 0.6) },
    clouds: { ...hour.clouds, cover: 0 },
  };
}

/** Lying snow throws the sky's light back up: nights and shade sides are brighter and bluer, and the air over it is white by day. */
const onSnow = (light: Light): Light =>
  light.snow === 0
    ? light
    : {
        ...light,
        fill: {
          colour: blend(light.fill.colour, SKY_ON_SNOW, 0.4 * light.snow),
          strength: light.fill.strength + 0.1 * light.snow,
        },
        haze: {
          ...light.haze,
          colour: HIGH_SUN.has(light.hour)
            ? blend(light.haze.colour, WHITE_AIR, 0.5 * light.snow)
            : light.haze.colour,
        },
        grade: {
          ...light.grade,
          highlights: {
            ...light.grade.highlights,
            weight: light.grade.highlights.weight * (1 - 0.5 * light.snow),
          },
        },
      };

/** What the sky throws into snow's shade, and the colour of the air over a white land by day. */
const SKY_ON_SNOW = '#b4caf0';
const WHITE_AIR = '#e6edf4';
const HIGH_SUN: ReadonlySet<Hour> = new Set(['morning', 'noon', 'afternoon']);

function snowLying({ season, weather }: LightOptions): number {
  return season === 'winter' ? Math.max(0.75, WEATHERS[weather].snow) : WEATHERS[weather].snow;
}

function assemble(options: LightOptions, palette: HourPalette, side: number, visibility: number): Light {
  const elevation = (palette.elevation * Math.PI) / 180;
  const flat = Math.cos(elevation);
  const across = Math.sqrt(1 - palette.behind ** 2);
  return {
    hour: options.hour,
    weather: options.weather,
    season: options.season,
    indoor: options.indoor,
    sky: {
      stops: palette.sky.map((colour, i) => ({ at: [0, 0.45, 0.8, 1][i] ?? 1, colour })),
      disc: palette.disc && {
        ...palette.disc,
        azimuth: side * (0.18 + 0.1 * across),
        elevation,
        ...(options.disc?.size ? { size: options.disc.size } : {}),
        ...(options.disc?.behind ? { behind: true } : {}),
      },
      clouds: palette.clouds,
      stars: palette.stars,
    },
    key: {
      towards: normalise(vec3(side * flat * across, Math.sin(elevation), flat * palette.behind)),
      ...palette.key,
    },
    fill: palette.fill,
    haze: {
      colour: palette.haze.colour,
      start: Math.min(14, visibility * 0.18),
      end: visibility,
      most: palette.haze.most,
    },
    shadow: {
      ...palette.shadow,
      length: Math.min(3.2, 1 / Math.tan(Math.max(elevation, 0.2))),
      softness: palette.key.softness,
    },
    grade: palette.grade,
    wetness: 0,
    snow: 0,
  };
}

/** What lights a room: daylight by the windows, or lamps; and what is left of the sky in its shade. */
interface RoomLight {
  readonly key: readonly [colour: string, strength: number];
  readonly fill: readonly [colour: string, strength: number];
  readonly haze: readonly [colour: string, most: number];
  readonly bloom: number;
}

const LAMPLIGHT = '#ffb566';

/** A cool pale dawn, a bright noon, a golden afternoon, an orange sunset, a violet dusk with lamps just lit, a dark night. */
const ROOMS: Readonly<Record<Hour, RoomLight>> = {
  dawn: { key: ['#ffd9cc', 0.46], fill: ['#9fb4ea', 0.42], haze: ['#d6c9de', 0.3], bloom: 0.5 },
  morning: { key: ['#fff4c4', 0.62], fill: ['#c6dff4', 0.48], haze: ['#e6ecdc', 0.3], bloom: 0.4 },
  noon: { key: ['#fffdf6', 0.64], fill: ['#d8dde0', 0.48], haze: ['#dcdedd', 0.3], bloom: 0.3 },
  afternoon: { key: ['#ffd68c', 0.68], fill: ['#dcc8a8', 0.4], haze: ['#efdab0', 0.3], bloom: 0.45 },
  'golden-hour': { key: ['#ffb862', 0.64], fill: ['#caa88e', 0.36], haze: ['#e6c39a', 0.26], bloom: 0.5 },
  sunset: { key: ['#ff9150', 0.6], fill: ['#a98aa0', 0.35], haze: ['#d9a58c', 0.24], bloom: 0.5 },
  dusk: { key: ['#ffb878', 0.4], fill: ['#6f70cc', 0.42], haze: ['#5a548e', 0.36], bloom: 0.6 },
  'blue-hour': { key: [LAMPLIGHT, 0.46], fill: ['#3b68cc', 0.3], haze: ['#3a3350', 0.32], bloom: 0.6 },
  night: { key: [LAMPLIGHT, 0.43], fill: ['#4a5090', 0.21], haze: ['#2a2648', 0.36], bloom: 0.65 },
};

/** A room: soft window or lamp light from one side, hardly any haze, short shadows; dimmer when the sky outside is grey. */
function indoors(out: Light, side: number): Light {
  const { key, fill, haze, bloom } = ROOMS[out.hour];
  const lamplit = isAfterSunset(out.hour);
  const { veil, dark } = WEATHERS[out.weather];
  const grey = lamplit ? 0 : veil * 0.4;
  const dim = lamplit ? 0 : Math.min(0.1, dark * 0.45);
  const dull = (c: string) => blend(c, '#c3cad2', grey);
  return {
    ...out,
    key: {
      towards: normalise(vec3(side * 0.75, 0.55, -0.45)),
      colour: dull(key[0]),
      strength: key[1] - dim,
      softness: 0.42,
    },
    fill: { colour: dull(fill[0]), strength: fill[1] - dim },
    haze: { colour: dull(haze[0]), start: 3, end: 60, most: haze[1] },
    shadow: {
      colour: lamplit ? '#120c20' : '#40384a',
      opacity: lamplit ? 0.42 : 0.3,
      length: 0.55,
      softness: 0.7,
    },
    grade: { ...out.grade, vignette: out.grade.vignette + (lamplit ? 0.14 : 0.1), bloom },
    wetness: 0,
    snow: 0,
  };
}

function underWater(options: LightOptions, side: number): Light {
  const base = assemble({ ...options, indoor: false }, HOURS.noon, side, 26);
  return {
    ...base,
    sky: {
      stops: ['#7fe0e6', '#35b0cc', '#127aa8', '#0b4f80'].map((colour, i) => ({ at: i / 3, colour })),
      disc: null,
      clouds: { ...base.sky.clouds, cover: 0 },
      stars: 0,
    },
    key: {
      towards: normalise(vec3(side * 0.3, 0.9, -0.3)),
      colour: '#dcfff8',
      strength: 0.54,
      softness: 0.5,
    },
    fill: { colour: '#84b8cc', strength: 0.48 },
    haze: { colour: '#1682ad', start: 4, end: 30, most: 0.9 },
    shadow: { ...base.shadow, opacity: 0.16, length: 0.4, softness: 1 },
    grade: {
      ...base.grade,
      shadows: { colour: '#04395e', weight: 0.16 },
      highlights: { colour: '#c9fff2', weight: 0.1 },
      bloom: 0.25,
    },
  };
}

function inSpace(options: LightOptions, side: number): Light {
  const base = assemble(options, HOURS.night, side, 5000);
  return {
    ...base,
    sky: {
      stops: ['#05060f', '#0a0c1e', '#10122b', '#171334'].map((colour, i) => ({ at: i / 3, colour })),
      disc: null,
      clouds: { ...base.sky.clouds, cover: 0 },
      stars: 1,
    },
    key: {
      towards: normalise(vec3(side * 0.8, 0.45, -0.3)),
      colour: '#fff6e6',
      strength: 0.72,
      softness: 0.05,
    },
    fill: { colour: '#4b5a9a', strength: 0.3 },
    haze: { ...base.haze, most: 0 },
    shadow: { ...base.shadow, opacity: 0.5, length: 1.2 },
  };
}
