/**
 * Looks at one set under the real light: `node packages/previz/tools/preview-set.ts street --aspect 16:9 --hour noon
 * --weather clear --seed 1 --out street.png [--yaw 0.3] [--distance 6] [--all]`. `--all` makes a sheet of every built set.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { drawScene } from '../src/drawing/index.ts';
import { vec3 } from '../src/geometry/vec3.ts';
import { lightFor } from '../src/light/index.ts';
import type { Drawing } from '../src/model/drawing.ts';
import type { Hour, Season, WeatherKind } from '../src/model/light.ts';
import type { Scene } from '../src/model/scene.ts';
import { applyGrade, rasterise } from '../src/raster/index.ts';
import { buildSet, SETTINGS } from '../src/sets/index.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    aspect: { type: 'string', default: '16:9' },
    hour: { type: 'string', default: 'noon' },
    weather: { type: 'string', default: 'clear' },
    season: { type: 'string', default: 'summer' },
    seed: { type: 'string', default: '1' },
    yaw: { type: 'string', default: '0' },
    distance: { type: 'string', default: '6' },
    height: { type: 'string', default: '1.5' },
    out: { type: 'string', default: 'set.png' },
    all: { type: 'boolean', default: false },
  },
});

/** A plain person of 1.7 m, to judge scale by. */
const standIn: Drawing = {
  shapes: [
    { d: 'M-12 0L-14 -85L14 -85L12 0L3 0L1 -70L-1 -70L-3 0Z', fill: '#3c4a63', tone: 'body', part: 'legs' },
    { d: 'M-20 -82Q-24 -140 -12 -144L12 -144Q24 -140 20 -82Z', fill: '#c2543c', tone: 'body', part: 'coat' },
    { d: 'M-11 -158a11 13 0 1 0 22 0a11 13 0 1 0 -22 0Z', fill: '#dba67f', tone: 'body', part: 'head' },
  ],
  bounds: { x: -24, y: -171, width: 48, height: 171 },
  anchors: {},
  footprint: 34,
};

async function render(id: string, [w, h]: readonly [number, number]): Promise<Buffer> {
  const hour = values.hour as Hour;
  const weather = values.weather as WeatherKind;
  const season = values.season as Season;
  const seed = Number(values.seed);
  const set = buildSet(id, { seed, season, hour, weather });
  const yaw = Number(values.yaw);
  const distance = Number(values.distance);
  const portrait = h > w;
  const scene: Scene = {
    width: w,
    height: h,
    camera: {
      position: vec3(-Math.sin(yaw) * distance, Number(values.height), -Math.cos(yaw) * distance),
      yaw,
      horizon: 0.52,
      focal: portrait ? 1.3 : 1.5,
      roll: 0,
    },
    set,
    light: lightFor({ hour, weather, season, indoor: set.indoor, air: set.air, mood: null, seed }),
    actors:
      set.setting === 'tabletop'
        ? []
        : [
            {
              id: 'a',
              label: 'person',
              at: vec3(0, 0, 0),
              drawing: standIn,
              scale: 1,
              flip: false,
              turn: 0,
              lift: 0,
              depthBias: 0,
              role: 'subject',
              box: { x: 0, y: 0, width: 0, height: 0 },
            },
          ],
    style: 'flat',
    silhouette: false,
    focus: { distance, blur: 0.25 },
    seed,
  };
  const { data } = applyGrade(rasterise(drawScene(scene)), scene.light.grade, seed);
  return sharp(data, { raw: { width: w, height: h, channels: 3 } })
    .png()
    .toBuffer();
}

const sizes: Record<string, readonly [number, number]> = {
  '16:9': [1280, 720],
  '3:4': [720, 960],
  '9:16': [720, 1280],
  '1:1': [720, 720],
  '4:3': [960, 720],
};
const size = sizes[values.aspect] ?? [1280, 720];

async function sheet(ids: readonly string[]): Promise<Buffer> {
  const cw = 400;
  const ch = Math.round((cw * size[1]) / size[0]);
  const cells = [];
  for (const [i, id] of ids.entries()) {
    const small = await sharp(await render(id, size))
      .resize(cw, ch)
      .toBuffer();
    cells.push({ input: small, left: (i % 4) * cw, top: Math.floor(i / 4) * ch });
  }
  const rows = Math.ceil(ids.length / 4);
  return sharp({ create: { width: 4 * cw, height: rows * ch, channels: 3, background: '#222' } })
    .composite(cells)
    .png()
    .toBuffer();
}

const ids = values.all
  ? SETTINGS.filter((s) => !('nearest' in s) || s.nearest === undefined).map((s) => s.id)
  : positionals;
const started = performance.now();
await writeFile(values.out, ids.length === 1 ? await render(ids[0] as string, size) : await sheet(ids));
console.log(`${ids.join(' ')} → ${values.out} (${Math.round(performance.now() - started)} ms)`);
