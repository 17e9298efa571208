/** Rooms lit by what a prompt names: by candles alone, by the glow of a screen, by a harsh lamp. */
import { normalise, type Vec3, vec3 } from '../geometry/vec3.ts';
import { isOnlyLight, type Light, type LightSource } from '../model/light.ts';

interface SourceLight {
  readonly key: readonly [colour: string, strength: number];
  readonly fill: readonly [colour: string, strength: number];
  /** Colour of the air, and of the far wall with it. */
  readonly haze: string;
  readonly bloom: number;
  /** More of it than the hour has: the eye goes to the light. */
  readonly vignette: number;
  readonly shadow: number;
}

const SOURCES: Readonly<Record<Exclude<LightSource, 'sunbeams' | 'backlight'>, SourceLight>> = {
  candles: {
    key: ['#ffa04e', 0.5],
    fill: ['#5c3d44', 0.2],
    haze: '#2c1a1c',
    bloom: 0.8,
    vignette: 0.2,
    shadow: 0.5,
  },
  fire: {
    key: ['#ff8c3c', 0.52],
    fill: ['#5a3a40', 0.2],
    haze: '#2e191a',
    bloom: 0.8,
    vignette: 0.2,
    shadow: 0.5,
  },
  lamp: {
    key: ['#ffb968', 0.52],
    fill: ['#57496c', 0.22],
    haze: '#2c2233',
    bloom: 0.7,
    vignette: 0.14,
    shadow: 0.46,
  },
  screen: {
    key: ['#84b6ff', 0.44],
    fill: ['#27407c', 0.2],
    haze: '#0f1730',
    bloom: 0.7,
    vignette: 0.22,
    shadow: 0.5,
  },
  neon: {
    key: ['#ff62b4', 0.46],
    fill: ['#3d5ce0', 0.32],
    haze: '#2a1a52',
    bloom: 0.85,
    vignette: 0.14,
    shadow: 0.46,
  },
  alarm: {
    key: ['#ff5a48', 0.5],
    fill: ['#7a1f26', 0.3],
    haze: '#3a1016',
    bloom: 0.85,
    vignette: 0.2,
    shadow: 0.5,
  },
  moon: {
    key: ['#a9c4ff', 0.44],
    fill: ['#37488c', 0.26],
    haze: '#182046',
    bloom: 0.5,
    vignette: 0.18,
    shadow: 0.46,
  },
  torch: {
    key: ['#e6eeff', 0.36],
    fill: ['#2b3562', 0.18],
    haze: '#0f1430',
    bloom: 0.6,
    vignette: 0.24,
    shadow: 0.5,
  },
  harsh: {
    key: ['#f4fbff', 0.74],
    fill: ['#a4b4c0', 0.3],
    haze: '#b9c6cc',
    bloom: 0.3,
    vignette: 0.1,
    shadow: 0.6,
  },
  blinds: {
    key: ['#ffe0ac', 0.58],
    fill: ['#4f4c66', 0.26],
    haze: '#2b2530',
    bloom: 0.5,
    vignette: 0.22,
    shadow: 0.5,
  },
  doorway: {
    key: ['#ffdca4', 0.5],
    fill: ['#3a4270', 0.24],
    haze: '#1c2040',
    bloom: 0.7,
    vignette: 0.2,
    shadow: 0.56,
  },
  spot: {
    key: ['#fff3da', 0.86],
    fill: ['#3c3c5c', 0.18],
    haze: '#15131f',
    bloom: 0.5,
    vignette: 0.2,
    shadow: 0.6,
  },
  'low-key': {
    key: ['#ffe2b8', 0.56],
    fill: ['#34344e', 0.16],
    haze: '#141218',
    bloom: 0.5,
    vignette: 0.26,
    shadow: 0.6,
  },
  'high-key': {
    key: ['#fffaf0', 0.82],
    fill: ['#eef2f6', 0.56],
    haze: '#f4f4f2',
    bloom: 0.35,
    vignette: -0.1,
    shadow: 0.2,
  },
};

/** Beams that are spoken of are seen. */
const SUNBEAMS = 1.7;
const MOONBEAMS = 1.8;

/** From over the far shoulder, on the side that it came from. */
const behind = ({ x }: Vec3): Vec3 => normalise(vec3(Math.sign(x) * 0.45, 0.45, 0.78));

/** Against the light: the faces in shade, a rim of light about them. */
const fromBehind = (light: Light): Light => ({
  ...light,
  key: {
    ...light.key,
    towards: behind(light.key.towards),
    strength: Math.min(1, light.key.strength * 1.15),
    softness: Math.min(light.key.softness, 0.2),
  },
  fill: { ...light.fill, strength: light.fill.strength * 0.6 },
  grade: { ...light.grade, bloom: light.grade.bloom + 0.2, vignette: light.grade.vignette + 0.06 },
});

const inBeams = (room: Light): Light => ({
  ...room,
  key: { ...room.key, strength: room.key.strength * 0.9 },
  fill: { ...room.fill, strength: room.fill.strength * 0.66 },
  grade: { ...room.grade, bloom: room.grade.bloom + 0.1, vignette: room.grade.vignette + 0.08 },
  beams: SUNBEAMS,
});

/** Open country's light as a said source has it. */
export const openAs = (open: Light, source: LightSource | undefined): Light =>
  source === 'backlight' ? fromBehind(open) : source === 'sunbeams' ? { ...open, beams: SUNBEAMS } : open;

/** Sources that stand or lie lower than the faces that they light. */
const LOW: ReadonlySet<LightSource> = new Set(['screen', 'candles', 'fire']);

/** A room's light with the said source for its key. */
export function litAs(room: Light, source: LightSource): Light {
  if (source === 'backlight') return fromBehind(room);
  if (source === 'sunbeams') return inBeams(room);
  const { key, fill, haze, bloom, vignette, shadow } = SOURCES[source];
  const towards = source === 'doorway' ? behind(room.key.towards) : room.key.towards;
  return {
    ...room,
    key: {
      ...room.key,
      towards,
      colour: key[0],
      strength: key[1],
      softness: source === 'harsh' ? 0.1 : 0.35,
    },
    fill: { colour: fill[0], strength: fill[1] },
    haze: { ...room.haze, colour: haze },
    shadow: { ...room.shadow, opacity: shadow },
    ...(isOnlyLight(source) ? { single: true as const } : {}),
    ...(source === 'blinds' ? { slats: true } : {}),
    ...(LOW.has(source) ? { low: true as const } : {}),
    ...(source === 'spot' ? { spot: true as const } : {}),
    ...(source === 'moon' ? { beams: MOONBEAMS } : {}),
    grade: { ...room.grade, vignette: room.grade.vignette + vignette, bloom },
  };
}
