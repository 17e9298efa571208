/** What a setting is, before it is built: catalogue entries and the options every builder receives. */
import type { Drawable } from '../model/drawable.ts';
import type { Hour, LightSource, Season, WeatherKind } from '../model/light.ts';
import type { Era, PlaceState } from '../model/place-state.ts';
import type { SetDesign } from '../model/set.ts';
import type { Surface } from '../model/surface.ts';
import type { Rng } from '../random/rng.ts';

export interface Setting {
  /** 'living-room': lower-case words joined by '-', stable for ever. */
  readonly id: string;
  /** English nouns it stands for, singular, best first. */
  readonly names: readonly string[];
  readonly indoor: boolean;
  readonly air: SetDesign['air'];
  /** Id of the built set that stands in for it; absent: it is built itself. */
  readonly nearest?: string;
  /** Hour and weather that show it best when the prompt says none. */
  readonly defaults?: { readonly hour?: Hour; readonly weather?: WeatherKind };
  /** Categories of things that look at home in it when a prompt names the thing alone. */
  readonly fits: readonly Drawable['category'][];
}

export interface SetOptions {
  /** Varies the set's parts; the same seed is the same place exactly. */
  readonly seed: number;
  readonly season: Season;
  readonly hour: Hour;
  readonly weather: WeatherKind;
  /** What lights it, when said. */
  readonly source?: LightSource;
  /** What small things stand on, when said. */
  readonly surface?: Surface;
  /** 'ablaze': it burns; 'deserted': nobody is on its stands. */
  readonly mood?: string | null;
  /** What has become of it. */
  readonly states?: readonly PlaceState[];
  /** When it is. */
  readonly era?: Era;
}

/** What a builder works with. */
export interface Site extends Omit<SetOptions, 'seed' | 'source' | 'mood' | 'states' | 'era'> {
  readonly rng: Rng;
  /** Lamps that burn for want of daylight are lit: dusk, night, and dark weather. */
  readonly lit: boolean;
}

/** A set without what the catalogue already knows about it. */
export type Built = Omit<SetDesign, 'setting' | 'indoor' | 'air'>;

export type Builder = (site: Site) => Built;
