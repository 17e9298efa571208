import type { Drawable } from '../../model/drawable.ts';

/** One line of a table: an emoji, what it stands for, and how to use it. */
export interface EmojiEntry {
  /** Key in Fluent Emoji Flat. */
  readonly key: string;
  readonly id: string;
  readonly names: readonly string[];
  readonly category: Drawable['category'];
  /** Metres. */
  readonly height: number;
  readonly placement: Drawable['placement'];
  readonly faces: Drawable['faces'];
  /** How the compiler prepares the artwork; see `EmojiOptions`. */
  readonly options: EmojiOptions;
}

export interface EmojiOptions {
  /** Degrees clockwise. */
  readonly turn: number;
  readonly mirror: boolean;
  /** Own colours ('#rrggbb') of shapes left out. */
  readonly drop: readonly string[];
  /** Indices of shapes left out. */
  readonly dropAt: readonly number[];
  /** Own colours that the main and the second asked-for colour replace; empty: found by area. */
  readonly main: readonly string[];
  readonly second: readonly string[];
  readonly glow: readonly string[];
  readonly glass: readonly string[];
  /** Named points, as shares of the width and height from the upper left. */
  readonly anchors: Readonly<Record<string, readonly [number, number]>>;
}

const list = (text: string | undefined): readonly string[] => (text ? text.split(',') : []);

const ANCHORS = ['grip', 'seat', 'saddle', 'mouth', 'top', 'deck'] as const;

function readOptions(text: string): EmojiOptions & { readonly place?: string; readonly faces?: string } {
  const map = new Map(
    text
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .map((pair) => pair.split('=') as [string, string | undefined]),
  );
  const anchors: Record<string, readonly [number, number]> = {};
  for (const name of ANCHORS) {
    const [x, y] = list(map.get(name)).map(Number);
    if (x !== undefined && y !== undefined) anchors[name] = [x, y];
  }
  const place = map.get('place');
  const faces = map.get('faces');
  return {
    turn: Number(map.get('turn') ?? 0),
    mirror: map.has('mirror'),
    drop: list(map.get('drop')),
    dropAt: list(map.get('dropat')).map(Number),
    main: list(map.get('main')),
    second: list(map.get('second')),
    glow: list(map.get('glow')),
    glass: list(map.get('glass')),
    anchors,
    ...(place ? { place } : {}),
    ...(faces ? { faces } : {}),
  };
}

/** A table of emoji: lines `key height name, name | option=value …` of one category with its usual place and heading. */
export function readTable(
  category: Drawable['category'],
  placement: Drawable['placement'],
  faces: Drawable['faces'],
  text: string,
): readonly EmojiEntry[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [left = '', right = ''] = line.split('|');
      const [key = '', height = '1', ...words] = left.trim().split(/\s+/);
      const names = words.join(' ').split(/\s*,\s*/);
      const options = readOptions(right);
      return {
        key,
        id: (names[0] ?? key).replaceAll(' ', '-').replaceAll("'", ''),
        names,
        category,
        height: Number(height),
        placement: (options.place as Drawable['placement'] | undefined) ?? placement,
        faces: (options.faces as Drawable['faces'] | undefined) ?? faces,
        options,
      };
    });
}
