import { describe, expect, it } from 'vitest';
import { parse } from '../../src/colour/oklch.ts';
import { length, vec3 } from '../../src/geometry/vec3.ts';
import { hazeAt, type LightOptions, lightFor, shade } from '../../src/light/index.ts';
import { HOUR_NAMES as HOURS, type Hour, type WeatherKind } from '../../src/model/light.ts';

const WEATHERS: readonly WeatherKind[] = [
  'clear',
  'cloudy',
  'overcast',
  'rain',
  'storm',
  'snow',
  'blizzard',
  'fog',
  'wind',
  'sandstorm',
  'heat',
  'rainbow',
  'aurora',
];

const options = (more: Partial<LightOptions> = {}): LightOptions => ({
  hour: 'noon',
  weather: 'clear',
  season: 'summer',
  indoor: false,
  air: 'air',
  mood: null,
  seed: 1,
  ...more,
});
const near = { tone: 'body', normal: null, distance: 3 } as const;

describe('light', () => {
  it('keeps a low sun’s colour near the horizon under rain, where noon is grey', () => {
    const horizon = (hour: Hour) =>
      parse(lightFor(options({ hour, weather: 'rain' })).sky.stops.at(-1)?.colour ?? '#000000').c;
    expect(horizon('sunset')).toBeGreaterThan(horizon('noon') + 0.02);
  });

  it('keeps dusk far from night in bad weather, and warm where the sky meets the land', () => {
    for (const weather of ['clear', 'overcast', 'rain', 'storm', 'snow', 'fog'] as const) {
      const low = (hour: Hour) =>
        parse(lightFor(options({ hour, weather })).sky.stops.at(-1)?.colour ?? '#000000');
      expect(low('dusk').l, weather).toBeGreaterThan(low('night').l + 0.12);
      expect(low('dusk').h < 70 || low('dusk').h > 340, `${weather}: ${low('dusk').h}`).toBe(true);
    }
  });

  it('tells an afternoon from a noon under rain by the gold of the air', () => {
    const air = (hour: Hour) => parse(lightFor(options({ hour, weather: 'rain' })).haze.colour);
    expect(air('afternoon').h).toBeLessThan(air('noon').h - 60);
  });

  it('shows a low sun under the clouds, and hides a high one', () => {
    const disc = (hour: Hour) => lightFor(options({ hour, weather: 'rain' })).sky.disc;
    expect(disc('dawn')?.kind).toBe('sun');
    expect(disc('noon')).toBeNull();
  });

  it('has a sun in a heat haze by day and none at night', () => {
    expect(lightFor(options({ hour: 'noon', weather: 'heat' })).sky.disc?.kind).toBe('sun');
    expect(lightFor(options({ hour: 'night', weather: 'heat' })).sky.disc?.kind).not.toBe('sun');
  });

  it('has a unit key direction for every hour and weather, inside and out', () => {
    for (const hour of HOURS) {
      for (const weather of WEATHERS) {
        for (const indoor of [false, true]) {
          const light = lightFor(options({ hour, weather, indoor }));
          expect(length(light.key.towards)).toBeCloseTo(1, 6);
          expect(light.fill.strength).toBeGreaterThan(0.05);
        }
      }
    }
  });

  it('is darker at night than at noon', () => {
    const noon = parse(shade('#c08040', lightFor(options()), near)).l;
    const night = parse(shade('#c08040', lightFor(options({ hour: 'night' })), near)).l;
    expect(night).toBeLessThan(noon * 0.8);
  });

  it('keeps asked-for colours recognisable at every hour: hue turns by less than 40°', () => {
    for (const hour of HOURS) {
      for (const hex of ['#d02020', '#2050d0', '#20a040', '#f0c020', '#8030a0']) {
        const lit = parse(shade(hex, lightFor(options({ hour })), near));
        const turn = Math.abs(((lit.h - parse(hex).h + 540) % 360) - 180);
        expect(turn, `${hex} at ${hour}`).toBeLessThan(40);
      }
    }
  });

  it('lights the side that faces the key more than the other', () => {
    const light = lightFor(options());
    const { towards } = light.key;
    const lit = parse(shade('#888888', light, { ...near, normal: towards })).l;
    const away = parse(
      shade('#888888', light, { ...near, normal: vec3(-towards.x, -towards.y, -towards.z) }),
    ).l;
    expect(lit).toBeGreaterThan(away + 0.1);
  });

  it('thickens the air with distance and never beyond its most', () => {
    const light = lightFor(options({ weather: 'fog' }));
    expect(hazeAt(light, 1)).toBe(0);
    expect(hazeAt(light, 60)).toBeGreaterThan(hazeAt(light, 15));
    expect(hazeAt(light, 1e6)).toBeLessThanOrEqual(light.haze.most);
  });

  it('parts the planes in fog at night: far things are clearly lighter than near ones', () => {
    const light = lightFor(options({ hour: 'night', weather: 'fog' }));
    const at = (distance: number) => parse(shade('#305040', light, { ...near, distance })).l;
    expect(at(40)).toBeGreaterThan(at(4) + 0.12);
  });

  it('tints what has no colour of its own: a grey road is amber in the evening, blue at night', () => {
    const road = (hour: Hour) =>
      parse(shade('#6a6d70', lightFor(options({ hour })), { ...near, normal: vec3(0, 1, 0) }));
    expect(road('golden-hour').h).toBeGreaterThan(20);
    expect(road('golden-hour').h).toBeLessThan(100);
    expect(road('night').h).toBeGreaterThan(230);
    expect(road('golden-hour').l).toBeGreaterThan(road('dusk').l);
  });

  it('parts blue hour from dusk and night: an even blue, brighter than night, without sun or moon', () => {
    const sky = (hour: Hour) => lightFor(options({ hour })).sky;
    const [top, , , low] = sky('blue-hour').stops.map((s) => parse(s.colour));
    expect(Math.abs((top?.h ?? 0) - (low?.h ?? 0))).toBeLessThan(20);
    expect(top?.l).toBeGreaterThan(parse(sky('night').stops[0]?.colour ?? '').l + 0.1);
    expect(parse(sky('dusk').stops[3]?.colour ?? '').h).toBeLessThan(60);
    expect(sky('blue-hour').disc ?? sky('dusk').disc).toBeNull();
    expect(sky('sunset').disc?.kind).toBe('sun');
  });

  it('leaves black black in the amber of the evening', () => {
    for (const hour of ['golden-hour', 'sunset'] as const)
      for (const hex of ['#1e1e20', '#2a2a2c'])
        expect(parse(shade(hex, lightFor(options({ hour })), near)).c, `${hex} at ${hour}`).toBeLessThan(
          0.025,
        );
  });

  it('is brighter at night where snow lies', () => {
    const fill = (weather: WeatherKind) =>
      lightFor(options({ hour: 'night', weather, season: 'summer' })).fill.strength;
    expect(fill('snow')).toBeGreaterThan(fill('overcast'));
  });

  it('wets the ground in rain, and lays snow in winter', () => {
    expect(lightFor(options({ weather: 'rain' })).wetness).toBeGreaterThan(0.5);
    expect(lightFor(options({ season: 'winter' })).snow).toBeGreaterThan(0.5);
    expect(lightFor(options({ weather: 'rain', indoor: true })).wetness).toBe(0);
  });

  it('lets what glows shine at night', () => {
    const light = lightFor(options({ hour: 'night' }));
    expect(shade('#ffd080', light, { ...near, tone: 'glow' })).toBe('#ffd080');
  });
});

it('gives the sky the sun that was said', () => {
  const { sky } = lightFor(
    options({ hour: 'sunset', disc: { kind: 'sun', size: 2.4, colour: '#d8342a', behind: true } }),
  );
  expect(sky.disc).toMatchObject({ colour: '#d8342a', size: 2.4, behind: true });
  const moon = lightFor(options({ hour: 'sunset', disc: { kind: 'moon', size: 3 } })).sky.disc;
  expect(moon?.kind).toBe('sun');
});
