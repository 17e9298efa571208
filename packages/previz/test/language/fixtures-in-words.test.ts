import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';

const settingOf = (text: string) => readPrompt(text).beats[0]?.place.setting;
const drawnIn = (text: string) => readPrompt(text).entities.map((e) => e.drawable);

describe('fixtures say which place they belong to', () => {
  it.each([
    ['A Roman sentry stands on the battlements at sunset', 'battlements'],
    ["Two Roman soldiers march along Hadrian's Wall", 'frontier-wall'],
    ['A gardener prunes roses before a manor', 'manor'],
    ['A limousine stops in front of a mansion', 'manor'],
    ['A reporter speaks in front of the White House', 'manor'],
    ['A roofer lays tiles on a steep roof', 'tiled-roof'],
    ['A cat burglar walks along the roof ridge under the moon', 'tiled-roof'],
    ['A man stands on the ledge of a tall building', 'roof-edge'],
    ['A woman leans on the balcony rail and smokes', 'balcony'],
    ['A couple leans on the railing of a lookout point', 'mountain'],
    ['A teller counts money behind the bank counter', 'bank-hall'],
    ['A judge bangs his gavel at the bench', 'courtroom'],
    ['A milkmaid milks a cow in the stall', 'stable-inside'],
    ['A speaker at a lectern addresses a full hall', 'lecture-hall'],
    ['A girl brushes her teeth at the sink', 'bathroom'],
    ['A pirate walks the plank', 'ships-plank'],
    ['A stewardess closes the overhead bin', 'plane-interior'],
    ['A king waves to the crowd from his balcony', 'palace-balcony'],
    ['A student falls asleep on the last bus', 'bus-interior'],
    ['A scout climbs a rope ladder to a tree house', 'treehouse-outside'],
    ['A captain steers on the bridge of a ship', 'wheelhouse'],
  ])('%s', (text, setting) => expect(settingOf(text)).toBe(setting));

  it('has no stall of a market, no bench of a park and no car in them', () => {
    expect(drawnIn('A milkmaid milks a cow in the stall')).toEqual(['farmer', 'cow']);
    expect(drawnIn('A judge bangs his gavel at the bench')).toEqual(['judge', 'gavel']);
    expect(drawnIn('A captain steers on the bridge of a ship')).not.toContain('car');
  });

  it('leaves benches, stalls and roofs of others as they are', () => {
    expect(drawnIn('A man sits at the bench in the park')).toContain('bench');
    expect(settingOf('A woman sells fruit in the stall at the market')).toBe('market');
    expect(settingOf('A superhero stands on a rooftop')).toBe('rooftop');
  });
});

describe('venues are meant by who is there', () => {
  it.each([
    ['A golfer putts on the green', 'golf-course'],
    ['Two men play billiards in a smoky hall', 'pool-hall'],
    ['A sumo wrestler throws his rival in the ring', 'sumo-ring'],
    ['A jester juggles at a banquet in the great hall', 'throne-room'],
    ['A sultan rests in his palace', 'harem'],
    ['An elf archer stands in a treetop village', 'treehouse-outside'],
    ['A geisha pours tea in a tea house', 'dojo'],
    ['A boy builds an igloo', 'snowfield'],
    ['A widow lays flowers on a grave', 'graveyard'],
    ['A helicopter lands on a hospital roof', 'rooftop'],
    ['A farmer feeds pigs in the sty', 'stable-inside'],
    ['Cavemen paint on a cave wall', 'cave'],
  ])('%s', (text, setting) => expect(settingOf(text)).toBe(setting));

  it('has a desk for who works at a screen, a couch for who watches television, a patient under the surgeon', () => {
    expect(drawnIn('A hacker works in a dark room full of screens')).toContain('laptop');
    expect(drawnIn('A family watches television in the living room')).toContain('couch');
    expect(drawnIn('A surgeon operates in an operating theatre')).toContain('patient');
    expect(drawnIn('Robbers plan a heist in a basement')).toContain('map');
  });

  it('calls people by what their world wears', () => {
    expect(drawnIn('A Roman sentry stands on the battlements')).toEqual(['roman-soldier']);

    expect(drawnIn('A monk walks through a cloister')).toEqual(['friar']);
    expect(drawnIn('A monk meditates in a temple')).toEqual(['monk']);
    expect(drawnIn('A slave carries stones to the pyramid')[0]).toBe('egyptian');
  });

  it('has a bow for each of many archers, a wall of sandbags, bricks that are laid', () => {
    const archers = readPrompt('Archers shoot arrows from the battlements').entities;
    expect(archers.map((e) => e.count)).toEqual([3, 3]);
    expect(drawnIn('A soldier crouches behind a wall of sandbags')).toEqual(['soldier', 'sandbag-wall']);
    expect(readPrompt('Bricklayers work on a scaffold').beats[0]?.mentions[0]?.pose).not.toBe('lie');
  });

  it('lays nobody down who lays flowers', () => {
    const { beats } = readPrompt('A widow lays flowers on a grave');
    expect(beats[0]?.mentions[0]?.pose).toBe('kneel');
  });
});
