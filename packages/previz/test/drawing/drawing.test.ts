import { describe, expect, it } from 'vitest';
import { drawScene, toSvgDocument } from '../../src/drawing/index.ts';
import { projectLoop } from '../../src/drawing/project-polygon.ts';
import { pixelsPerMetre, project } from '../../src/geometry/camera.ts';
import { vec3 } from '../../src/geometry/vec3.ts';
import { lightFor } from '../../src/light/index.ts';
import type { Drawing } from '../../src/model/drawing.ts';
import type { WeatherKind } from '../../src/model/light.ts';
import type { Actor, Scene } from '../../src/model/scene.ts';
import type { CardPiece, FacePiece, SetDesign } from '../../src/model/set.ts';

const camera = { position: vec3(0, 1.5, -6), yaw: 0, horizon: 0.5, focal: 1.5, roll: 0 };
const view = { camera, width: 720, height: 960 };

const square: Drawing = {
  shapes: [{ d: 'M-50 0H50V-100H-50Z', fill: '#c03020', tone: 'body', part: 'box', form: true }],
  bounds: { x: -50, y: -100, width: 100, height: 100 },
  anchors: {},
  footprint: 100,
};

const actor = (id: string, z: number, more: Partial<Actor> = {}): Actor => ({
  id,
  label: id,
  at: vec3(0, 0, z),
  drawing: square,
  scale: 1,
  flip: false,
  turn: 0,
  lift: 0,
  depthBias: 0,
  role: 'subject',
  box: { x: 0, y: 0, width: 1, height: 1 },
  ...more,
});

const wall = (z: number, part: string, normalZ = -1): FacePiece => ({
  kind: 'face',
  layer: 'set',
  part,
  loops: [[vec3(-2, 0, z), vec3(2, 0, z), vec3(2, 3, z), vec3(-2, 3, z)]],
  fill: '#777777',
  normal: vec3(0, 0, normalZ),
  tone: 'body',
});

const design = (pieces: SetDesign['pieces'] = []): SetDesign => ({
  setting: 'test',
  indoor: false,
  ground: '#667755',
  pieces,
  stage: {
    floor: { left: -3, right: 3, near: -2, far: 4 },
    surfaces: [],
    seats: [],
    wall: null,
    water: null,
    ceiling: null,
  },
  practicals: [],
  air: 'air',
});

const noon = {
  hour: 'noon',
  weather: 'clear',
  season: 'summer',
  indoor: false,
  air: 'air',
  mood: null,
  seed: 1,
} as const;

const scene = (more: Partial<Scene> = {}): Scene => ({
  width: 720,
  height: 960,
  camera,
  set: design(),
  light: lightFor(noon),
  actors: [],
  style: 'flat',
  silhouette: false,
  focus: { distance: 6, blur: 0 },
  seed: 1,
  ...more,
});

const order = (svg: string, ...marks: string[]) => marks.map((m) => svg.indexOf(m));

describe('camera', () => {
  it('puts a thing of height h at distance d at h × focal / d frame heights', () => {
    const foot = project(camera, vec3(0, 0, 0), 720, 960);
    const top = project(camera, vec3(0, 2, 0), 720, 960);
    expect(foot.y - top.y).toBeCloseTo((2 * 1.5 * 960) / 6, 6);
    expect(pixelsPerMetre(camera, 6, 960)).toBeCloseTo(240, 6);
  });

  it('keeps the ground’s horizon at the camera’s horizon', () => {
    expect(project(camera, vec3(0, 0, 1e6), 720, 960).y).toBeCloseTo(480, 1);
  });
});

describe('projection of polygons', () => {
  it('cuts what reaches behind the camera and drops what is all behind it', () => {
    const road = projectLoop(view, [vec3(-2, 0, -20), vec3(2, 0, -20), vec3(2, 0, 50), vec3(-2, 0, 50)]);
    expect(
      road?.points.every((p) => Number.isFinite(p.x) && Math.abs(p.x) < 2000 && Math.abs(p.y) < 2000),
    ).toBe(true);
    expect(projectLoop(view, [vec3(-1, 0, -20), vec3(1, 0, -20), vec3(0, 1, -18)])).toBeNull();
  });
});

describe('drawing a scene', () => {
  it('paints what is farther away first, actors among the walls', () => {
    const set = design([wall(-1, 'front-wall'), wall(5, 'back-wall')]);
    const svg = toSvgDocument(drawScene(scene({ set, actors: [actor('near', 1), actor('far', 3)] })));
    const marks = order(
      svg,
      'class="back-wall"',
      'data-label="far"',
      'data-label="near"',
      'class="front-wall"',
    );
    expect(marks).toEqual([...marks].sort((a, b) => a - b));
    expect(marks.every((m) => m > 0)).toBe(true);
  });

  it('lets a bias bring what is held before its holder', () => {
    const svg = toSvgDocument(
      drawScene(scene({ actors: [actor('holder', 0), actor('held', 0.2, { depthBias: -0.5 })] })),
    );
    const [holder, held] = order(svg, 'data-label="holder"', 'data-label="held"');
    expect(held).toBeGreaterThan(holder as number);
  });

  it('hides faces that look away', () => {
    const svg = toSvgDocument(drawScene(scene({ set: design([wall(5, 'away', 1)]) })));
    expect(svg).not.toContain('class="away"');
  });

  it('gives every actor on the ground a contact shadow', () => {
    const without = toSvgDocument(drawScene(scene()));
    const having = toSvgDocument(drawScene(scene({ actors: [actor('a', 0)] })));
    expect(without).not.toContain('class="shadows"');
    expect(having).toContain('class="shadows"');
    expect(having).toContain('<ellipse');
  });

  it('names its planes, back to front', () => {
    const rain = lightFor({ ...noon, weather: 'rain' });
    const drawn = drawScene(scene({ light: rain, actors: [actor('a', 0)] }));
    expect(drawn.layers.map((l) => l.name)).toEqual(['sky', 'ground', 'near-ground', 'stage', 'weather']);
  });

  it('shows each weather by what falls, drifts or lies, and nothing of it indoors', () => {
    const marks = {
      rain: 'rain',
      storm: 'lightning',
      snow: 'snow',
      fog: 'fog',
      sandstorm: 'dust',
      wind: 'gusts',
    };
    for (const [weather, mark] of Object.entries(marks) as [WeatherKind, string][]) {
      const drawn = (indoor: boolean) => {
        const light = lightFor({ ...noon, weather, indoor });
        return toSvgDocument(drawScene(scene({ light, focus: { distance: 6, blur: 1 } })));
      };
      expect(drawn(false), weather).toContain(`class="${mark}"`);
      expect(drawn(true), weather).not.toContain(`class="${mark}"`);
    }
  });

  it('leaves puddles and reflections on wet ground, but none on water', () => {
    const light = lightFor({ ...noon, weather: 'rain' });
    const meadow = design();
    const dry = { ...meadow, ground: '#6d7176' };
    const sea = { ...dry, stage: { ...dry.stage, water: 0 } };
    const drawn = (set: SetDesign) =>
      toSvgDocument(drawScene(scene({ light, set, actors: [actor('a', 0)] })));
    expect(drawn(dry)).toContain('class="puddles"');
    expect(drawn(dry)).toContain('class="reflections"');
    expect(drawn(sea)).not.toContain('class="puddles"');
    expect(drawn(meadow)).not.toContain('class="reflections"');
  });

  it('bends trees in the wind but not street lamps, and lays snow on both but not on actors', () => {
    const card = (part: string, x: number): CardPiece => ({
      kind: 'card',
      layer: 'set',
      part,
      at: vec3(x, 0, 2),
      drawing: square,
    });
    const set = design([card('street tree', -1), card('street lamp', 1)]);
    const group = (weather: WeatherKind, part: string) => {
      const light = lightFor({ ...noon, weather });
      const svg = toSvgDocument(drawScene(scene({ set, light, actors: [actor('someone', 0)] })));
      return svg.match(new RegExp(`<g class="${part}" transform="[^"]*">.{0,60}`))?.[0] ?? '';
    };
    expect(group('wind', 'street-tree')).toContain('rotate(');
    expect(group('wind', 'street-lamp')).not.toContain('rotate(');
    expect(group('snow', 'street-lamp')).toContain('snow-cap');
    expect(group('snow', 'someone')).not.toContain('snow-cap');
  });

  it('parts the ground where the lens stops being sharp, each piece drawn once', () => {
    const road: FacePiece = {
      ...wall(0, 'road'),
      layer: 'ground',
      loops: [[vec3(-2, 0, -4), vec3(2, 0, -4), vec3(2, 0, 200), vec3(-2, 0, 200)]],
      normal: vec3(0, 1, 0),
    };
    const drawn = drawScene(scene({ set: design([road]), focus: { distance: 6, blur: 1 } }));
    const [far, near] = ['ground', 'near-ground'].map((name) => drawn.layers.find((l) => l.name === name));
    expect([far?.blur !== 0, near?.blur === 0]).toEqual([true, true]);
    const rows = (svg = '') =>
      [...(svg.match(/class="road" d="([^"]*)"/)?.[1] ?? '').matchAll(/[ML][-\d.]+ ([-\d.]+)/g)].map((m) =>
        Number(m[1]),
      );
    const seam = Math.min(...rows(near?.svg));
    expect(Math.min(...rows(far?.svg))).toBeLessThan(seam);
    expect(Math.max(...rows(far?.svg)) - seam).toBeLessThan(2.5 * (far?.blur ?? 0));
  });

  it('draws outlines in the drawn styles and no blur', () => {
    const drawn = drawScene(
      scene({ style: 'blueprint', actors: [actor('a', 0)], focus: { distance: 6, blur: 1 } }),
    );
    expect(drawn.layers.every((l) => l.blur === 0)).toBe(true);
    expect(toSvgDocument(drawn)).toContain('stroke="#d7e6fb"');
  });

  it('escapes labels into plain class names', () => {
    const svg = toSvgDocument(drawScene(scene({ actors: [actor('x', 0, { label: '"><script>' })] })));
    expect(svg).not.toContain('<script');
  });

  it('says the same twice', () => {
    const once = scene({ actors: [actor('a', 0)] });
    expect(toSvgDocument(drawScene(once))).toBe(toSvgDocument(drawScene(once)));
  });
});
