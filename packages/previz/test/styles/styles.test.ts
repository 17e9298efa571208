import { describe, expect, it } from 'vitest';
import { parse } from '../../src/colour/oklch.ts';
import { drawScene, toSvgDocument } from '../../src/drawing/index.ts';
import { vec3 } from '../../src/geometry/vec3.ts';
import { lightFor } from '../../src/light/index.ts';
import type { Actor, Scene } from '../../src/model/scene.ts';
import { STYLES, type StyleId } from '../../src/model/script.ts';
import { buildSet } from '../../src/sets/index.ts';
import { styleSheet } from '../../src/styles/index.ts';

const walker: Actor = {
  id: 'w',
  label: 'walker',
  at: vec3(0, 0, 0),
  drawing: {
    shapes: [{ d: 'M-20 0H20V-170H-20Z', fill: '#b03a2e', tone: 'body', part: 'coat' }],
    bounds: { x: -20, y: -170, width: 40, height: 170 },
    anchors: {},
    footprint: 40,
  },
  scale: 1,
  flip: false,
  turn: 0,
  lift: 0,
  depthBias: 0,
  role: 'subject',
  heading: 1,
  box: { x: 340, y: 300, width: 60, height: 260 },
};

function scene(style: StyleId, setting: string, actors: readonly Actor[] = [walker]): Scene {
  const when = { season: 'summer', hour: 'night', weather: 'clear', seed: 3 } as const;
  const set = buildSet(setting, when);
  return {
    width: 960,
    height: 720,
    camera: { position: vec3(0, 1.5, -6), yaw: 0, horizon: 0.5, focal: 1.5, roll: 0 },
    set,
    light: lightFor({ ...when, indoor: set.indoor, air: set.air, mood: null }),
    actors,
    style,
    silhouette: false,
    focus: { distance: 6, blur: 0.3 },
    seed: 3,
  };
}

const page = (style: StyleId, setting = 'street', actors?: readonly Actor[]) =>
  drawScene(scene(style, setting, actors)).layers.find((l) => l.name === 'page')?.svg ?? '';

describe('styles', () => {
  it('leave the page bare where the picture fills it, and draw paper, a panel or a plan in the others', () => {
    const filled = STYLES.filter((style) => page(style) === '');
    expect(filled).toEqual(['flat', 'noir', 'anime', 'oil', 'pixel', 'sepia', 'vintage', 'vaporwave']);
  });

  it('put arrows before those who move, in the pencil storyboard alone', () => {
    const { heading: _, ...stays } = walker;
    expect(page('pencil')).toContain('class="arrows"');
    expect(page('pencil', 'street', [stays])).not.toContain('class="arrows"');
    expect(page('ink')).not.toContain('class="arrows"');
  });

  it('point the arrow where the mover goes and keep it inside the frame', () => {
    const xs = (actor: Actor) => {
      const d = page('pencil', 'street', [actor]).match(/class="arrows"><path d="([^"]*)"/)?.[1] ?? '';
      return [...d.matchAll(/([\d.-]+) [\d.-]+/g)].map((m) => Number(m[1]));
    };
    const right = xs({ ...walker, box: { ...walker.box, x: 890 } });
    const left = xs({ ...walker, heading: -1 });
    expect(Math.max(...right)).toBeLessThan(960);
    expect(Math.max(...left)).toBeLessThan(walker.box.x);
    expect(Math.min(...left)).toBeGreaterThan(0);
  });

  it('measure the subject on a blueprint', () => {
    expect(page('blueprint')).toContain('class="dimension"');
    expect(page('blueprint', 'street', [])).not.toContain('class="dimension"');
  });

  it('throw a blind’s light on noir walls, behind the actors, indoors only', () => {
    const svg = (setting: string) => toSvgDocument(drawScene(scene('noir', setting)));
    expect(svg('office').indexOf('class="blinds"')).toBeGreaterThan(0);
    expect(svg('office').indexOf('class="blinds"')).toBeLessThan(
      svg('office').indexOf('data-label="walker"'),
    );
    expect(svg('street')).not.toContain('class="blinds"');
  });

  it('have no colour in noir, and one hue in a blueprint', () => {
    for (const hex of ['#d02020', '#20a040', '#f0c020', '#2050d0']) {
      expect(parse(styleSheet('noir').colour(hex, 'body')).c).toBeLessThan(0.01);
      expect(Math.abs(parse(styleSheet('blueprint').colour(hex, 'body')).h - 257)).toBeLessThan(4);
    }
  });

  it('have ink and paper alone in manga, and one brown in sepia', () => {
    for (const hex of ['#d02020', '#20a040', '#f0c020', '#2050d0']) {
      expect(parse(styleSheet('manga').colour(hex, 'body')).c).toBeLessThan(0.01);
      expect(Math.abs(parse(styleSheet('sepia').colour(hex, 'body')).h - 66)).toBeLessThan(6);
    }
  });

  it('keep an asked-for colour its hue where the style has colour', () => {
    for (const style of ['comic', 'anime', 'oil', 'pixel', 'vintage', 'vaporwave', 'storybook'] as const)
      for (const hex of ['#d02020', '#20a040', '#f0c020', '#2050d0']) {
        const turn = Math.abs(parse(styleSheet(style).colour(hex, 'body')).h - parse(hex).h);
        expect(Math.min(turn, 360 - turn), `${style} ${hex}`).toBeLessThan(14);
      }
  });

  it('keep the night off paper: what is drawn is lighter than what is painted flat', () => {
    const light = (style: StyleId) => styleSheet(style).light(scene('flat', 'street').light).fill.strength;
    for (const style of ['ink', 'watercolour', 'pencil', 'storybook', 'blueprint'] as const)
      expect(light(style), style).toBeGreaterThan(light('flat') + 0.1);
  });

  it('draw lines under the fill, so that overlapping parts of a limb show one outline', () => {
    const svg = toSvgDocument(drawScene(scene('ink', 'street')));
    expect(svg).toMatch(/stroke="#17151a"[^>]*paint-order="stroke"/);
  });

  it('dry darker at the edge in watercolour', () => {
    expect(toSvgDocument(drawScene(scene('watercolour', 'street')))).not.toContain('stroke="own"');
  });
});
