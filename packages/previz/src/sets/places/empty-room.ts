import { vec3 } from '../../geometry/vec3.ts';
import { put } from '../kit/faces.ts';
import { block } from '../kit/solids.ts';
import type { Built, Site } from '../setting.ts';
import { livingRoom } from './living-room.ts';

/** What stays in a room that nobody has furnished: its shell, its window and its door. */
const SHELL = /^(?:floor|ceiling|wall|corner shade|skirting|cornice|boards|door.*|window (?!curtain).*)$/;

/** A room without furniture, before it is moved into or after it is moved out of: bare boards, boxes by the wall. */
export function emptyRoom(site: Site): Built {
  const home = livingRoom(site);
  const rng = site.rng.fork('boxes');
  const m = rng.chance(0.5) ? 1 : -1;
  return {
    ...home,
    pieces: [
      ...home.pieces.filter((p) => SHELL.test(p.part)),
      put(
        'boxes',
        [
          block('box', [0.7, 0.5, 0.55], '#b58f60', { top: '#c9a678' }),
          block('box', [0.5, 0.38, 0.45], '#a98355', { at: [0.06, 0.5, 0], top: '#bd9869' }),
        ],
        { at: vec3(m * 3, 0, 2.9) },
      ),
      put('boxes', [block('box', [0.6, 0.42, 0.5], '#ad875a', { top: '#c09c6d' })], {
        at: vec3(m * 2.1, 0, 3.1),
      }),
    ],
    practicals: home.practicals.slice(-1),
    stage: { ...home.stage, surfaces: [], seats: [] },
  };
}
