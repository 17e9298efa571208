import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { drawing, shape, stroke } from '../kit/drawing.ts';
import { card, face, glowing, ground, put, upright } from '../kit/faces.ts';
import { discLoop, floorLoop, frontLoop, type Loop, roundLoop } from '../kit/loops.ts';
import { ellipse, polygon, rectangle } from '../kit/paths.ts';
import { block } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';

import { paving, strewn } from '../parts/ground-textures.ts';
import { onRing, skyline, treeLine } from '../parts/horizon.ts';
import { lamp } from '../parts/lamps.ts';
import { broadleaf } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';
import { underwater } from './underwater.ts';

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

/** A city to come: white towers that taper and curve, sky bridges, gliders, a raised railway, gardens on its decks. */
export function futureCity(site: Site): Built {
  const { rng, lit, season } = site;
  const m = rng.chance(0.5) ? 1 : -1;
  const glow = rng.pick(['#4fd8e8', '#8fa8ff', '#5fe0b0']);
  const tower = (a: number, w: number, h: number, r: number, c: string): Piece[] => {
    const n = 12;
    const half = (t: number) => w * (1 - 0.75 * t ** 1.6) * (1 + 0.25 * Math.sin(t * 3.1));
    const left = Array.from({ length: n + 1 }, (_, i) => onRing(a - half(i / n), r, (h * i) / n));
    const right = Array.from({ length: n + 1 }, (_, i) => onRing(a + half(i / n), r, (h * i) / n));
    const near = Array.from({ length: n + 1 }, (_, i) => onRing(a + half(i / n) * 0.25, r - 1, (h * i) / n));
    return [
      face('tower', [[...left, onRing(a, r, h * 1.16), ...[...right].reverse()]], c, {
        layer: 'ground',
        fadeTo: adjust(c, -0.06),
      }),
      face('tower shade', [[...near, ...[...right].reverse().map((p) => vec3(p.x, p.y, p.z - 1))]], c, {
        layer: 'ground',
        tone: 'shade',
        opacity: 0.4,
      }),
      face(
        'bands',
        Array.from({ length: 14 }, (_, i) => {
          const t = (i + 1) / 16;
          return [
            onRing(a - half(t) * 0.92, r - 2, h * t),
            onRing(a + half(t) * 0.92, r - 2, h * t),
            onRing(a + half(t) * 0.92, r - 2, h * t + h * 0.016),
            onRing(a - half(t) * 0.92, r - 2, h * t + h * 0.016),
          ];
        }),
        lit ? glow : '#8fb5c4',
        { layer: 'ground', tone: lit ? 'glow' : 'body', opacity: 0.85 },
      ),
    ];
  };
  const white = ['#e6ecef', '#d3dfe6', '#dfe6e3'] as const;
  const glider = drawing(
    [
      shape(
        'hull',
        'M-190 -40Q-120 -90 20 -88Q150 -80 200 -46Q120 -14 -60 -16Q-160 -18 -190 -40Z',
        '#e9eef1',
      ),
      shape('canopy', 'M-70 -78Q-10 -118 80 -84Z', '#4f7a92'),
      shape('light', 'M-190 -44h60v10h-56Z', glow, 'glow'),
    ],
    400,
    120,
  );
  const rail = Array.from({ length: 41 }, (_, i) => vec3(-60 + i * 3, 9 + 1.4 * Math.sin(i * 0.16), 34));
  return {
    ground: '#c3ccd0',
    practicals: lit ? [lamp(-4, 1, 3, 4, 0.5, glow, 'neon'), lamp(4, 1, 3, 4, 0.5, glow, 'neon')] : [],
    pieces: [
      ...skyline(rng.fork('far'), 420, [40, 150], '#b3c3cf', lit, '#bfeaff'),
      ...tower(m * 0.5, 0.075, 150, 250, white[1]),
      ...tower(-m * 0.12, 0.06, 190, 240, white[2]),
      ...tower(-m * 0.62, 0.09, 120, 215, white[0]),
      ...tower(m * 0.2, 0.055, 110, 180, white[0]),
      face(
        'sky bridge',
        [
          [
            onRing(-m * 0.12, 199, 62),
            onRing(m * 0.5, 199, 58),
            onRing(m * 0.5, 199, 63),
            onRing(-m * 0.12, 199, 67),
          ],
        ],
        '#cfdbe2',
        { layer: 'ground' },
      ),
      glowing(
        'bridge light',
        [
          [
            onRing(-m * 0.12, 198, 62),
            onRing(m * 0.5, 198, 58),
            onRing(m * 0.5, 198, 59),
            onRing(-m * 0.12, 198, 63),
          ],
        ],
        glow,
      ),
      ...tower(-m * 0.36, 0.08, 76, 118, white[1]),
      ...tower(m * 0.78, 0.12, 84, 110, white[2]),
      face('monorail', [[...rail.map((p) => vec3(p.x, p.y + 0.8, p.z)), ...[...rail].reverse()]], '#dfe6ea', {
        layer: 'ground',
      }),
      face(
        'pylons',
        rail
          .filter((_, i) => i % 5 === 2)
          .map(
            (p): Loop => [
              vec3(p.x - 0.3, 0, 34),
              vec3(p.x + 0.3, 0, 34),
              vec3(p.x + 0.9, p.y, 34),
              vec3(p.x - 0.9, p.y, 34),
            ],
          ),
        '#c3cfd6',
        { layer: 'ground' },
      ),
      face(
        'train',
        [
          Array.from({ length: 15 }, (_, i) =>
            vec3(-m * 6 + i * 1, 11 + 1.8 * Math.sin((i / 14) * Math.PI) ** 0.35, 33.8),
          ).concat([vec3(-m * 6 + 14, 10.2, 33.8), vec3(-m * 6, 10.2, 33.8)]),
        ],
        '#f4f7f8',
        { layer: 'ground' },
      ),
      glowing(
        'train windows',
        [frontLoop(-m * 6 + 1.4, -m * 6 + 12.6, 11.3, 11.9, 33.7)],
        lit ? '#ffe6b0' : '#5f8fa8',
      ),
      ground('deck', [floorLoop(-90, 90, -14, 60)], '#d3dadd', { fadeTo: '#bcc8cf' }),
      paving('plates', { x: [-12, 12], z: [-9, 24] }, [2.4, 2.4], '#bcc8ce', 0.03, 0.8),
      ground(
        'light lines',
        [-2.6, 2.6].map((x) => floorLoop(x - 0.06, x + 0.06, -14, 60, 0.004)),
        glow,
        { tone: 'glow' },
      ),
      ground('ring', [discLoop(vec3(0, 0.003, 9), 4.4, 3, 36)], '#c3d0d6'),
      ...[-1, 1].flatMap((s) =>
        [16, 8].flatMap((z) => [
          put(
            'planter',
            [
              block('planter', [3, 0.6, 1.6], '#eef2f3'),
              glowing('planter light', [frontLoop(-1.5, 1.5, 0.06, 0.14, -0.82)], glow),
            ],
            { at: vec3(s * 6.6, 0, z) },
          ),
          card('tree', vec3(s * 6.6, 0.5, z), broadleaf(rng.between(4, 5), season, rng)),
        ]),
      ),
      card('glider', vec3(m * 5, 7.4, 22), glider, { casts: false, flip: m > 0 }),
      card('glider', vec3(-m * 11, 15, 48), glider, { casts: false }),
      card('glider', vec3(m * 22, 24, 70), glider, { casts: false, flip: true }),
    ],
    stage: stageOf([-3.4, 3.4, -2.5, 9]),
  };
}

/** A city on the sea bed: lit domes over towers, tubes between them, weed and coral, shafts of light. */
export function underwaterCity(site: Site): Built {
  const { rng } = site;
  const reef = underwater(site);
  const glow = rng.pick(['#ffe3a0', '#9ff0e0']);
  const dome = (x: number, z: number, r: number): Piece[] => {
    const arc = (k: number) =>
      Array.from({ length: 25 }, (_, i) => {
        const t = (i / 24) * Math.PI;
        return vec3(x + Math.cos(t) * r * k, Math.sin(t) * r * k * 0.92, z);
      });
    const towers = Array.from({ length: 7 }, (_, i) => {
      const tx = x - r * 0.72 + i * r * 0.24;
      const h = r * (0.3 + 0.42 * Math.sin(((i + 0.5) / 7) * Math.PI)) * (i % 2 ? 0.8 : 1);
      return { tx, h, w: r * 0.085 };
    });
    return [
      upright('dome glow', [arc(1)], '#5fc8d8', { tone: 'glow', opacity: 0.35 }),
      upright(
        'towers',
        towers.map(({ tx, h, w }) => [
          vec3(tx - w, 0, z - 0.1),
          vec3(tx + w, 0, z - 0.1),
          vec3(tx + w * 0.8, h, z - 0.1),
          vec3(tx, h * 1.15, z - 0.1),
          vec3(tx - w * 0.8, h, z - 0.1),
        ]),
        '#3f6f8a',
        { tone: 'glow' },
      ),
      upright(
        'windows',
        towers.flatMap(({ tx, h, w }) =>
          Array.from({ length: Math.floor(h / (r * 0.1)) }, (_, k) =>
            [-0.5, 0.25].map((o) =>
              frontLoop(
                tx + o * w,
                tx + o * w + w * 0.35,
                r * 0.06 + k * r * 0.1,
                r * 0.1 + k * r * 0.1,
                z - 0.2,
              ),
            ),
          ).flat(),
        ),
        glow,
        { tone: 'glow' },
      ),
      upright(
        'ribs',
        [-0.62, 0, 0.62].map((k) => {
          const up = Array.from({ length: 13 }, (_, i) => {
            const t = (i / 12) * (Math.PI / 2);
            return vec3(x + k * r * Math.cos(t), Math.sin(t) * r * 0.92, z - 0.3);
          });
          return [...up, ...[...up].reverse().map((p) => vec3(p.x + r * 0.022, p.y, p.z))];
        }),
        '#bfe8ee',
        { tone: 'glow', opacity: 0.7 },
      ),
      upright('rim', [[...arc(1), ...[...arc(0.97)].reverse()]], '#d3f4f4', { tone: 'glow', opacity: 0.8 }),
      upright('base', [frontLoop(x - r * 1.08, x + r * 1.08, 0, r * 0.07, z - 0.4)], '#5f7f8c'),
    ];
  };
  const tube = (x0: number, x1: number, y: number, z: number) =>
    upright('tube', [frontLoop(x0, x1, y, y + 0.9, z)], '#8fd0da', { tone: 'glow', opacity: 0.55 });
  const cut = reef.pieces.findIndex((p) => p.part === 'sand');
  return {
    ...reef,
    practicals: [lamp(0, 3, 12, 6, 0.4, glow, 'window')],
    pieces: [
      ...reef.pieces.slice(0, cut),
      ...dome(-17, 40, 10),
      ...dome(20, 44, 12),
      tube(-16, 16, 1.2, 36),
      ...dome(1.5, 26, 8),
      ...reef.pieces.slice(cut),
    ],
  };
}
