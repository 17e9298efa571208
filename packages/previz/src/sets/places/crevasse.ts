/** A cleft in a glacier: the walls of a canyon, of ice. */

import { blend } from '../../colour/oklch.ts';
import type { Built, Site } from '../setting.ts';
import { COLOURS } from '../states/colours.ts';
import { recoloured } from '../states/recolour.ts';
import { canyon } from './canyon.ts';

const DEEP = '#4f9fd0';
const LIT = '#b9dcee';

/** What grows or runs in a canyon. */
const GREEN = /cactus|grass|bush|river|stream|water|scrub/;
const LEVEL = /ground|floor|path|bed|sand/;

/** Blue where it is in shade, white where it is lit. */
export function crevasse(site: Site): Built {
  const plain = canyon(site);
  const icy = COLOURS.frozen ?? ((hex: string) => hex);
  return recoloured({ ...plain, pieces: plain.pieces.filter((p) => !GREEN.test(p.part)) }, (hex, part) =>
    LEVEL.test(part) ? blend(icy(hex, part), LIT, 0.6) : blend(hex, DEEP, 0.72),
  );
}
