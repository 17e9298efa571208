import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import type { Rng } from '../../random/rng.ts';
import type { Solids } from '../kit/faces.ts';
import { interior, stand } from '../kit/interior.ts';
import { facingPlane } from '../kit/loops.ts';
import { glassFront } from '../parts/daylight.ts';
import { checks } from '../parts/ground-textures.ts';
import { lamp, stripLights } from '../parts/lamps.ts';
import { gameCabinet, rack, tank, washers } from '../parts/machines.ts';
import { windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';
import { goodsShelf } from './shop.ts';

interface Rows {
  /** A unit, the part's name and its width and depth, metres. */
  readonly unit: (rng: Rng) => Solids;
  readonly part: string;
  readonly size: readonly [number, number];
  readonly half: number;
  readonly back: number;
  readonly height: number;
  readonly wall: string;
  readonly floor: string;
  readonly ceiling: string;
  readonly tile: string | null;
  /** Colour of the strip lights, and of what the units throw on the floor before them. */
  readonly light: string;
  readonly glow: string | null;
  /** Width of the glazed front with its door in the back wall, where it has one. */
  readonly front?: number;
}

/** A room of like things in rows: along both sides and across the back, an aisle between. */
function rowsRoom(site: Site, r: Rows): Built {
  const { rng } = site;
  const [w, d] = r.size;
  const pitch = w + 0.12;
  const across = Math.floor((2 * r.half - 2.2) / pitch);
  const put = (x: number, z: number, turn = 0): Piece[] =>
    stand(r.part, r.unit(rng), x, z, [w, d], r.floor, turn);
  const front = r.front ?? 0;
  const backRow = Array.from({ length: across }, (_, i) => (i - (across - 1) / 2) * pitch)
    .filter((x) => Math.abs(x) > (front + w) / 2)
    .map((x) => put(x, r.back - d / 2 - 0.1));
  const side = r.half - d / 2 - 0.1;
  const flanks = Array.from(
    { length: Math.floor((r.back + 1.6) / pitch) },
    (_, i) => r.back - 1.2 - w / 2 - i * pitch,
  )
    .filter((z) => z > -2.4)
    .flatMap((z) => [put(-side, z, Math.PI / 2), put(side, z, -Math.PI / 2)]);
  const { glow } = r;
  return interior(r, {
    pieces: [
      ...(r.tile ? [checks('tiles', { x: [-r.half, r.half], z: [-9, r.back] }, 0.7, r.tile, 0.9)] : []),
      ...(front > 0
        ? glassFront(
            { plane: facingPlane(0, r.back - 0.02), from: -front / 2, to: front / 2, head: r.height - 0.35 },
            site,
          )
        : []),
      ...[...backRow, ...flanks].flat(),
    ],
    lamps: [stripLights([-r.half * 0.45, r.half * 0.45], -4, r.back - 0.4, r.height, r.light)],
    practicals:
      front > 0
        ? windowLight({ x: 0, y: 1.6, z: r.back - 0.3 }, site)
        : glow
          ? [-1, 1].flatMap((s) =>
              [0, 2.4].map((z) => lamp(s * (side - 0.7), 1.3, z, 3.2, 0.5, glow, 'screen')),
            )
          : [{ at: vec3(0, r.height - 0.4, 2), colour: r.light, reach: 5, strength: 0.2, kind: 'lamp' }],
    floor: [-(side - 1.4), side - 1.4, -2.5, r.back - 1.6],
  });
}

/** Racks of servers in blue light. */
export const serverRoom = (site: Site): Built =>
  rowsRoom(site, {
    unit: rack,
    part: 'rack',
    size: [0.74, 0.8],
    half: 3.6,
    back: 4.6,
    height: 2.8,
    wall: '#46505f',
    floor: '#59626e',
    ceiling: '#39424f',
    tile: '#626c79',
    light: '#bfe0ff',
    glow: '#4aa8ff',
  });

/** Washing machines two high on three sides. */
export const laundromat = (site: Site): Built =>
  rowsRoom(site, {
    unit: washers,
    part: 'washer',
    size: [0.7, 0.7],
    half: 3.9,
    back: 4.2,
    height: 2.9,
    wall: site.rng.pick(['#f0c96a', '#8fc9bf', '#e7a08c']),
    floor: '#d9d6cc',
    ceiling: '#f4f4ef',
    tile: '#c3cfd2',
    light: '#fbfffb',
    glow: null,
    front: 2.6,
  });

/** Game cabinets glowing in the dark. */
export const arcade = (site: Site): Built =>
  rowsRoom(site, {
    unit: gameCabinet,
    part: 'cabinet',
    size: [0.76, 0.7],
    half: 4.2,
    back: 4.6,
    height: 3,
    wall: '#35265c',
    floor: '#2c2350',
    ceiling: '#1e1838',
    tile: '#3a2b6a',
    light: '#d36bff',
    glow: '#ff5fc0',
  });

/** Aisles of goods, long and bright. */
export const supermarket = (site: Site): Built =>
  rowsRoom(site, {
    unit: (rng) => goodsShelf(2, 2, '#c7cac8', rng),
    part: 'shelf',
    size: [2, 0.42],
    half: 3.4,
    back: 9.5,
    height: 3.6,
    wall: site.rng.pick(['#dfe3df', '#e8dcc4', '#d0dde6']),
    floor: '#d6d6d0',
    ceiling: '#f3f5f4',
    tile: adjust('#d6d6d0', 0.05),
    light: '#fbfdfb',
    glow: null,
    front: 3.2,
  });

/** Tanks of fish in a dark hall, blue light on the floor. */
export const aquarium = (site: Site): Built =>
  rowsRoom(site, {
    unit: tank,
    part: 'tank',
    size: [2.3, 0.7],
    half: 4.4,
    back: 5,
    height: 3.2,
    wall: '#22384d',
    floor: '#2c4256',
    ceiling: '#16283a',
    tile: null,
    light: '#5fb8e0',
    glow: '#49b6e8',
  });
