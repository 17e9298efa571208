/** Decks of steel ships: a ferry's, a liner's, a freighter's, a carrier's, a rig's, a submarine's. Metres. */
import { adjust } from '../../colour/oklch.ts';

import { face, ground } from '../kit/faces.ts';
import { floorLoop } from '../kit/loops.ts';

import { stageOf } from '../kit/stage.ts';
import { paving, ripples } from '../parts/ground-textures.ts';
import { waterSheet } from '../parts/horizon.ts';

import type { Builder } from '../setting.ts';
import { across, DECKS, type Deck, type DeckKind, railLoops } from './deck-kinds.ts';

/** The deck of a ship of a kind, out at sea. */
export const steelDeck =
  (kind: DeckKind): Builder =>
  (site) => {
    const { floor, half, length, high, rail, gear, beyond, clear = 9 }: Deck = DECKS[kind];
    const { rng, weather } = site;
    const m = rng.chance(0.5) ? 1 : -1;
    const rough = weather === 'storm' || weather === 'wind' || weather === 'rain';
    const sides = kind === 'ferry' || kind === 'liner' ? [-m * half] : [-half, half];
    return {
      ground: '#3c7f9f',
      practicals: [],
      pieces: [
        waterSheet('#34789a', '#6fa9bd', -14, 900, -high),
        ripples(
          'swell',
          rng,
          44,
          { x: [-90, 90], z: [16, 240] },
          [2, 7],
          rough ? '#dcecef' : '#a5d4dc',
          0.09,
          -high + 0.1,
        ),
        ...(beyond?.(site) ?? []),
        ground('deck', [floorLoop(-half, half, -14, length)], floor, { fadeTo: adjust(floor, 0.05) }),
        paving(
          'plates',
          { x: [-half, half], z: [-10, Math.min(length, 34)] },
          [kind === 'liner' ? 0.28 : 2.4, kind === 'liner' ? 40 : 3.2],
          adjust(floor, -0.06),
          0.03,
          0.8,
        ),
        ground(
          'deck edge',
          [-half, half].map((x) => floorLoop(x - 0.12, x + 0.12, -14, length, 0.003)),
          adjust(floor, -0.12),
        ),
        ...(rail
          ? [
              face(
                'rail',
                [...sides.flatMap((x) => railLoops(x, -12, length)), ...across(-half, half, length)],
                rail,
                { layer: 'ground' },
              ),
            ]
          : []),
        ...gear(m, site),
      ],
      stage: stageOf([-Math.min(half - 1.4, 4), Math.min(half - 1.4, 4), -2.5, clear]),
    };
  };
