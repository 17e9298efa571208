import { describe, expect, it } from 'vitest';
import { drawScene } from '../../src/drawing/index.ts';
import { vec3 } from '../../src/geometry/vec3.ts';
import { lightFor } from '../../src/light/index.ts';
import type { Hour, WeatherKind } from '../../src/model/light.ts';
import type { Scene } from '../../src/model/scene.ts';
import type { FacePiece, SetDesign } from '../../src/model/set.ts';

const pane: FacePiece = {
  kind: 'face',
  layer: 'ground',
  part: 'window view',
  loops: [[vec3(-1, 1, 5), vec3(1, 1, 5), vec3(1, 2.6, 5), vec3(-1, 2.6, 5)]],
  fill: '#9fcdf0',
  fadeTo: '#e4f2f6',
  tone: 'glow',
  pane: true,
};

const room = (pieces: SetDesign['pieces']): SetDesign => ({
  setting: 'test',
  indoor: true,
  ground: '#8a6a4a',
  pieces,
  stage: {
    floor: { left: -3, right: 3, near: -2, far: 4 },
    surfaces: [],
    seats: [],
    wall: { z: 5, height: 3 },
    water: null,
    ceiling: 3,
  },
  practicals: [],
  air: 'air',
});

const svgOf = (hour: Hour, weather: WeatherKind, pieces: SetDesign['pieces'] = [pane]): string => {
  const light = lightFor({ hour, weather, season: 'summer', indoor: true, air: 'air', mood: null, seed: 1 });
  const scene = {
    width: 960,
    height: 720,
    camera: { position: vec3(0, 1.5, -6), yaw: 0, horizon: 0.5, focal: 1.3, roll: 0 },
    set: room(pieces),
    actors: [],
    light,
    style: 'flat',
    focus: { distance: 6, blur: 0 },
    silhouette: false,
    seed: 1,
  } as unknown as Scene;
  return drawScene(scene)
    .layers.map((l) => l.svg)
    .join('');
};

describe('windows of a room', () => {
  it('let a clear day in as a beam and as light on the floor', () => {
    for (const hour of ['morning', 'noon', 'golden-hour'] as const) {
      expect(svgOf(hour, 'clear')).toContain('class="sunbeam"');
      expect(svgOf(hour, 'clear')).toContain('class="sunlight"');
    }
  });

  it('let no beam in under a grey sky, at dusk, or where the glass is a picture', () => {
    expect(svgOf('noon', 'overcast')).not.toContain('sunbeam');
    expect(svgOf('dusk', 'clear')).not.toContain('sunbeam');
    const { pane: _, ...painting } = pane;
    expect(svgOf('noon', 'clear', [painting])).not.toContain('sunbeam');
  });

  it('show the weather outside, while nothing falls in the room', () => {
    expect(svgOf('noon', 'rain')).toContain('class="pane-rain"');
    expect(svgOf('noon', 'rain')).not.toContain('class="rain"');
    expect(svgOf('night', 'storm')).toContain('class="bolt"');
    expect(svgOf('noon', 'snow')).toContain('class="pane-snow"');
    expect(svgOf('noon', 'clear')).not.toMatch(/pane-/);
  });

  it('throw a low sun deeper into the room than a high one', () => {
    const lowest = (hour: Hour) => {
      const d = /class="sunlight" d="([^"]+)"/.exec(svgOf(hour, 'clear'))?.[1] ?? '';
      return Math.max(...[...d.matchAll(/[ML]?[-\d.]+ ([-\d.]+)/g)].map((m) => Number(m[1])));
    };
    expect(lowest('golden-hour')).toBeGreaterThan(lowest('noon'));
  });
});
