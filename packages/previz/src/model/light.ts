/** Light, air and weather of a scene, as data. Made by `light`, read by sets and drawing. */
import type { Vec3 } from '../geometry/vec3.ts';

export const HOUR_NAMES = [
  'dawn',
  'morning',
  'noon',
  'afternoon',
  'golden-hour',
  'sunset',
  'dusk',
  'blue-hour',
  'night',
] as const;
export type Hour = (typeof HOUR_NAMES)[number];

/** What a prompt may say lights a scene. */
export const LIGHT_SOURCES = [
  'candles',
  'fire',
  'lamp',
  'screen',
  'neon',
  'alarm',
  'moon',
  'torch',
  'harsh',
  'spot',
  'low-key',
  'high-key',
  'blinds',
  'sunbeams',
  'doorway',
  'backlight',
] as const;
export type LightSource = (typeof LIGHT_SOURCES)[number];

/** What a prompt says of the sun or moon. */
export interface SaidDisc {
  readonly kind: 'sun' | 'moon';
  /** Times its usual size. */
  readonly size?: number;
  /** '#rrggbb'. */
  readonly colour?: string;
  /** It stands behind whom the picture is about. */
  readonly behind?: true;
}

const BESIDE_LAMPS: ReadonlySet<LightSource> = new Set([
  'lamp',
  'neon',
  'harsh',
  'high-key',
  'sunbeams',
  'backlight',
]);

/** Where this is the light, the lamps of a room are out. */
export const isOnlyLight = (source: LightSource | undefined): boolean =>
  source !== undefined && !BESIDE_LAMPS.has(source);

/** The sun is gone: lamps and windows are lit. */
export const isAfterSunset = (hour: Hour): boolean =>
  hour === 'dusk' || hour === 'blue-hour' || hour === 'night';

export const WEATHER_NAMES = [
  'clear',
  'cloudy',
  'overcast',
  'rain',
  'storm',
  'snow',
  'blizzard',
  'fog',
  'wind',
  'sandstorm',
  'heat',
  'rainbow',
  'aurora',
] as const;
export type WeatherKind = (typeof WEATHER_NAMES)[number];

/** How rain or snow falls, when said: a drizzle, a downpour, ice. */
export type Fall = 'light' | 'heavy' | 'hail';

export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof SEASONS)[number];

export interface Light {
  readonly hour: Hour;
  readonly weather: WeatherKind;
  readonly season: Season;
  readonly indoor: boolean;
  readonly sky: Sky;
  readonly key: KeyLight;
  /** Light of the sky and of bounces: colour and strength (0 to 1) of what shade sides still receive. */
  readonly fill: { readonly colour: string; readonly strength: number };
  /** Aerial perspective: colours move to `colour` between `start` and `end` metres, by at most `most` (0 to 1). */
  readonly haze: {
    readonly colour: string;
    readonly start: number;
    readonly end: number;
    readonly most: number;
  };
  /** Cast shadows: colour, opacity 0 to 1, length as a multiple of the caster's height, edge softness 0 to 1. */
  readonly shadow: {
    readonly colour: string;
    readonly opacity: number;
    readonly length: number;
    readonly softness: number;
  };
  readonly grade: Grade;
  /** How much stronger than at its hour the beams are that fall in by a room's windows, or through trees and clouds; absent: 1. */
  readonly beams?: number;
  /** Nothing else is lit: the room about it is dark. */
  readonly single?: true;
  /** It shines from below into faces: a screen, a candle, a fire. */
  readonly low?: true;
  /** It comes from over the frame, as one cone. */
  readonly spot?: true;
  /** It falls in through a blind, in stripes. */
  readonly slats?: boolean;
  /** Wet ground mirrors what stands on it, 0 to 1. */
  readonly wetness: number;
  /** How rain or snow falls; absent: as usual. */
  readonly fall?: Fall;
  /** Snow lying on upward surfaces, 0 to 1. */
  readonly snow: number;
}

export interface Sky {
  /** From the zenith (0) to the horizon (1). */
  readonly stops: readonly { readonly at: number; readonly colour: string }[];
  /** Sun or moon, if in the sky: azimuth in radians from straight ahead (positive right), elevation in radians. */
  readonly disc: {
    readonly kind: 'sun' | 'moon';
    readonly azimuth: number;
    readonly elevation: number;
    readonly colour: string;
    readonly glow: number;
    /** Times the usual size; absent: 1. */
    readonly size?: number;
    /** Behind whom the picture is about, wherever that is. */
    readonly behind?: true;
  } | null;
  readonly clouds: { readonly cover: number; readonly lit: string; readonly shade: string };
  /** 0 to 1. */
  readonly stars: number;
}

export interface KeyLight {
  /** Unit vector from the scene towards the light: x right, y up, z away from the camera. */
  readonly towards: Vec3;
  readonly colour: string;
  /** 0 to 1. */
  readonly strength: number;
  /** 0 a hard sun, 1 an overcast sky. */
  readonly softness: number;
}

/** The last step in the raster: all neutral at 0 but where stated. */
export interface Grade {
  /** Stops. */
  readonly exposure: number;
  /** −1 to 1. */
  readonly contrast: number;
  /** −1 (grey) to 1. */
  readonly saturation: number;
  /** Colour pushed into the shadows and into the highlights, '#rrggbb', with weight 0 to 1. */
  readonly shadows: { readonly colour: string; readonly weight: number };
  readonly highlights: { readonly colour: string; readonly weight: number };
  /** 0 to 1 each. */
  readonly vignette: number;
  /** Where the vignette leaves the picture bright, parts of its width and height; absent: the middle. */
  readonly eye?: { readonly x: number; readonly y: number };
  readonly grain: number;
  readonly bloom: number;
  /** What the picture is laid down with, for drawn styles: see the raster step's textures. */
  readonly texture?: Texture;
}

/** Paper and how it takes the medium. */
export type Texture =
  | 'wash'
  | 'pigment'
  | 'hatching'
  | 'crayon'
  | 'halftone'
  | 'screentone'
  | 'brush'
  | 'pixels';
