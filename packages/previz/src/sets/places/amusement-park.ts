import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { drawing, shape, stroke } from '../kit/drawing.ts';
import { card, face, ground } from '../kit/faces.ts';
import { floorLoop, frontLoop, roundLoop } from '../kit/loops.ts';
import { ellipse, polygon, rectangle } from '../kit/paths.ts';
import { stageOf } from '../kit/stage.ts';
import { paving, strewn } from '../parts/ground-textures.ts';
import { treeLine } from '../parts/horizon.ts';
import { lamp } from '../parts/lamps.ts';
import { broadleaf } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

const FAIR = ['#d9444f', '#3f8fc9', '#e8b53f', '#4fae7f', '#a35fc0'] as const;

function ferrisWheel(lit: boolean, a: string) {
  const R = 900;
  const cy = -1080;
  const spokes = Array.from({ length: 12 }, (_, i) => {
    const t = (i / 12) * 2 * Math.PI;
    return `M0 ${cy}L${Math.round(Math.cos(t) * R)} ${Math.round(cy + Math.sin(t) * R)}`;
  }).join('');
  const spots = Array.from({ length: 12 }, (_, i) => {
    const t = (i / 12) * 2 * Math.PI;
    return { x: Math.cos(t) * R, y: cy + Math.sin(t) * R };
  });
  const hoop = (r: number) => `M${-r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
  const bulbs = Array.from({ length: 48 }, (_, i) => {
    const t = (i / 48) * 2 * Math.PI;
    return ellipse(Math.cos(t) * R, cy + Math.sin(t) * R, 17, 17);
  });
  return drawing(
    [
      stroke('legs', `M-520 0L0 ${cy}L520 0M-300 -480H300`, '#8d95a0', 42),
      stroke('wheel', hoop(R) + hoop(R * 0.86), '#d9dee3', 22),
      stroke('spokes', spokes, '#b9c2ca', 11),
      ...FAIR.map((c, k) =>
        shape(
          'cabins',
          spots
            .filter((_, i) => i % 5 === k)
            .map(({ x, y }) => `M${x - 75} ${y + 24}h150l-22 108h-106Z`)
            .join(''),
          c,
        ),
      ),
      shape(
        'canopies',
        spots
          .map(({ x, y }) =>
            polygon([
              [x - 84, y + 30],
              [x + 84, y + 30],
              [x, y - 34],
            ]),
          )
          .join(''),
        a,
      ),
      shape('hub', ellipse(0, cy, 90, 90), a),
      ...(lit
        ? [
            shape('bulbs', bulbs.filter((_, i) => i % 2 === 0).join(''), '#fff0b8', 'glow'),
            shape('bulbs', bulbs.filter((_, i) => i % 2 === 1).join(''), '#ff8fb0', 'glow'),
          ]
        : []),
    ],
    2000,
    2060,
    900,
  );
}

function carousel(lit: boolean, a: string) {
  const stripes = (k: number) =>
    Array.from({ length: 10 }, (_, i) => i)
      .filter((i) => i % 2 === k)
      .map((i) =>
        polygon([
          [-340 + i * 68, -300],
          [-272 + i * 68, -300],
          [(-272 + i * 68) * 0.1, -460],
          [(-340 + i * 68) * 0.1, -460],
        ]),
      )
      .join('');
  const horse = (x: number, y: number) =>
    `M${x - 40} ${y}q4 -36 40 -34q30 0 34 -30l18 8l6 26q-14 6 -18 34l8 50h-10l-12 -44h-34l-10 44h-10Z`;
  return drawing(
    [
      shape('base', rectangle(-330, -40, 660, 40), '#8c5a3c'),
      shape('drum', rectangle(-110, -300, 220, 262), lit ? '#ffdf9f' : '#e9d9b8', lit ? 'glow' : 'body'),
      stroke('poles', [-280, -170, 170, 280].map((x) => `M${x} -40V-300`).join(''), '#d9b04a', 8),
      shape('horses', horse(-280, -130) + horse(170, -120), '#f4efe4'),
      shape('horses', horse(-170, -100) + horse(280, -145), '#d9b48a'),
      shape('roof', stripes(0), a),
      shape('roof', stripes(1), '#f4ead6'),
      shape('fascia', rectangle(-345, -318, 690, 34), '#d9b04a'),
      ...(lit
        ? [
            shape(
              'bulbs',
              Array.from({ length: 17 }, (_, i) => ellipse(-330 + i * 41, -301, 8, 8)).join(''),
              '#fff3c4',
              'glow',
            ),
          ]
        : []),
      shape(
        'flag',
        polygon([
          [0, -460],
          [0, -540],
          [60, -515],
          [4, -492],
          [4, -460],
        ]),
        a,
      ),
    ],
    700,
    545,
    600,
  );
}

/** A striped booth with a counter and bunting. */
const booth = (c: string, lit: boolean) => {
  const gores = (k: number) =>
    Array.from({ length: 8 }, (_, i) => i)
      .filter((i) => i % 2 === k)
      .map(
        (i) =>
          polygon([
            [-160 + i * 40, -230],
            [-120 + i * 40, -230],
            [(-120 + i * 40) * 0.12, -340],
            [(-160 + i * 40) * 0.12, -340],
          ]) + rectangle(-160 + i * 40, -232, 40, 30),
      )
      .join('');
  return drawing(
    [
      shape('back', rectangle(-140, -232, 280, 232), lit ? '#ffd894' : '#8a6a4f', lit ? 'glow' : 'body'),
      shape(
        'prizes',
        Array.from({ length: 6 }, (_, i) => ellipse(-105 + i * 42, -165, 15, 17)).join(''),
        '#d97f9f',
      ),
      shape(
        'prizes',
        Array.from({ length: 5 }, (_, i) => ellipse(-84 + i * 42, -128, 14, 16)).join(''),
        '#5f9ac9',
      ),
      shape('counter', rectangle(-150, -100, 300, 100), c),
      shape('panels', [-110, -30, 50].map((x) => rectangle(x, -84, 60, 66)).join(''), '#f4ead6'),
      shape('posts', rectangle(-150, -232, 12, 232) + rectangle(138, -232, 12, 232), '#f4ead6'),
      shape('awning', gores(0), c),
      shape('awning', gores(1), '#f4ead6'),
    ],
    320,
    345,
    260,
  );
};

/** A funfair: a big wheel, a coaster on its trestles, a carousel, striped booths, strings of lights. */
export function amusementPark(site: Site): Built {
  const { rng, lit, season } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const a = rng.pick(FAIR);
  const track = Array.from({ length: 61 }, (_, i) => {
    const x = -75 + i * 2.5;
    return vec3(x, 10 + 7 * Math.sin(i * 0.33 + m) + 4 * Math.sin(i * 0.14), 66);
  });
  const string = (z: number): Piece[] => {
    const pts = Array.from({ length: 25 }, (_, i) =>
      vec3(-9 + i * 0.75, 5.2 - 0.7 * Math.sin(((i % 8) / 8) * Math.PI), z),
    );
    return [
      face('string', [[...pts, ...pts.map((p) => vec3(p.x, p.y + 0.03, p.z)).reverse()]], '#4a4550', {
        layer: 'ground',
      }),
      ...['#fff0b8', '#ff9fb8', '#9fd8ff'].map((c, k) =>
        face(
          'bulbs',
          pts.filter((_, i) => i % 3 === k).map((p) => roundLoop(p.x, p.y - 0.1, z, 0.1, 0.12, 8)),
          c,
          { layer: 'ground', tone: lit ? 'glow' : 'body' },
        ),
      ),
    ];
  };
  const spots = [
    [-5.6, 6.5],
    [5.8, 7.5],
    [-7.4, 12],
    [8, 14],
    [-9.6, 19],
  ] as const;
  return {
    ground: '#b9a88c',
    practicals: lit
      ? [
          ...spots.slice(0, 4).map(([x, z]) => lamp(x, 1.8, z - 0.6, 4, 0.6)),
          lamp(m * 7, 2.4, 24, 6, 0.6, '#ffdc9a'),
          lamp(0, 4.6, 5, 6, 0.4, '#ffd9a8'),
        ]
      : [],
    pieces: [
      treeLine(rng.fork('wood'), 130, 10, '#76946f'),
      face(
        'coaster supports',
        track
          .filter((_, i) => i % 2 === 0)
          .flatMap((p) => [
            frontLoop(p.x - 0.14, p.x + 0.14, 0, p.y, 66.2),
            [
              vec3(p.x, 0, 66.3),
              vec3(p.x + 0.3, 0, 66.3),
              vec3(p.x + 5, p.y * 0.8, 66.3),
              vec3(p.x + 4.7, p.y * 0.8, 66.3),
            ],
          ]),
        '#e9e4da',
        { layer: 'ground' },
      ),
      face('coaster track', [[...track.map((p) => vec3(p.x, p.y + 0.5, p.z)), ...[...track].reverse()]], a, {
        layer: 'ground',
      }),
      face(
        'coaster train',
        [24, 25, 26].map((i) => {
          const p = track[i] ?? vec3(0, 0, 0);
          return frontLoop(p.x - 1, p.x + 1, p.y + 0.6, p.y + 1.9, 65.8);
        }),
        '#e8b53f',
        { layer: 'ground' },
      ),
      ground('promenade', [floorLoop(-60, 60, -14, 60)], '#c2b193', { fadeTo: '#b09f80' }),
      paving('slabs', { x: [-9, 9], z: [-9, 26] }, [1.5, 1.5], '#ad9c7f', 0.03, 0.6),
      card('big wheel', vec3(-m * 9, 0, 42), ferrisWheel(lit, a)),
      card('carousel', vec3(m * 7, 0, 24), carousel(lit, rng.pick(FAIR)), { scale: 1.3 }),
      ...[-1, 1].map((s) => card('tree', vec3(s * 16, 0, 30), broadleaf(7, season, rng))),
      ...[...spots]
        .reverse()
        .map(([x, z], i) => card('booth', vec3(x, 0, z), booth(FAIR[(i + 2) % 5] ?? a, lit))),
      ...string(16),
      ...string(5),
      card(
        'balloons',
        vec3(m * 3.9, 0, 3.6),
        drawing(
          [
            stroke('strings', 'M0 -110L-40 -235M0 -110L10 -260M0 -110L46 -230', '#6a6570', 2),
            ...FAIR.slice(0, 3).map((c, i) =>
              shape('balloon', ellipse(-42 + i * 44, -258 - (i % 2) * 26, 26, 32), c),
            ),
            shape('stand', rectangle(-4, -110, 8, 110), '#8d8579'),
          ],
          140,
          310,
          30,
        ),
      ),
      strewn('confetti', rng, 26, { x: [-4, 4], z: [-2, 8] }, 0.04, a),
    ],
    stage: stageOf([-3.2, 3.2, -2.5, 8]),
  };
}
