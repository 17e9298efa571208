import { describe, expect, it } from 'vitest';
import { scriptOf } from './script-of.ts';

const drawn = (prompt: string) => scriptOf(prompt).entities.map((e) => e.drawable);
const placeOf = (prompt: string) => scriptOf(prompt).beats[0]?.place;

describe('deeds whose place says how they are done', () => {
  it('hauls nets in aboard a boat on the lake', () => {
    expect(drawn('A fisherman hauls in an empty net on a foggy lake')).toContain('rowing-boat');
    expect(drawn('A fisherman hauls in a net on the shore of a lake')).not.toContain('rowing-boat');
  });
  it('has a keeper in the shop where something is bought', () => {
    expect(drawn('A boy buys sweets in a village shop')).toHaveLength(3);
  });
  it('takes the small hours for night and the baby into the arms', () => {
    const said = 'A new dad paces the landing with a crying baby at three in the morning';
    expect(placeOf(said)).toMatchObject({ setting: 'stair-landing', hour: 'night' });
    expect(scriptOf(said).beats[0]?.relations[0]?.kind).toBe('carrying');
  });
  it('cuts through jungles with blades, to a temple that stands in them', () => {
    const said = 'Explorers hack through jungle vines toward a stone temple';
    expect(placeOf(said)?.setting).toBe('jungle-temple');
    expect(drawn(said)).toContain('machete');
  });
  it('knows bare stairwells, greenhouses on roofs and cockpits of freighters in space', () => {
    expect(placeOf('A nurse drinks coffee in a hospital stairwell')?.setting).toBe('concrete-stairwell');
    expect(placeOf('A robot waters tomatoes in a rooftop greenhouse')?.setting).toBe('roof-greenhouse');
    expect(placeOf('A space trucker eats noodles in the cockpit of her freighter')?.setting).toBe(
      'spaceship',
    );
  });
  it('fights with water from pistols', () => {
    expect(drawn('Children have a water fight in a trailer park')).toContain('water-pistol');
  });
  it('leads herds through a wide river, and leaves who stands beside it on its bank', () => {
    expect(placeOf('A herd of elephants crosses a wide river at sunset')?.setting).toBe('wide-river');
    expect(placeOf('A man stands beside a wide river')?.setting).toBe('river');
  });
  it('takes what is done from behind rocks for a deed, whatever the hour', () => {
    expect(drawn('A mermaid watches a lighthouse from behind the rocks at dusk')).not.toContain('watch');
  });
  it('has a commander of tanks in his tank, and who is drawn on the board on it', () => {
    expect(drawn('A tank commander looks through binoculars from a wheat field')).toContain('tank');
    expect(drawn('A teacher discovers a rude drawing of himself on the blackboard')).toContain(
      'caricature-board',
    );
  });
  it('lays somebody on a stretcher that is carried, unless it is empty', () => {
    expect(drawn('Paramedics carry a stretcher down a spiral staircase')).toContain('patient');
    expect(drawn('Paramedics carry an empty stretcher')).not.toContain('patient');
  });
  it('seats who races a wheelchair in it', () => {
    const [said] = scriptOf('A little boy in a hospital gown races a wheelchair down the hall').beats;
    expect(said?.relations.filter((r) => r.kind === 'in').length).toBeGreaterThan(0);
    expect(said?.place.setting).toBe('hospital-corridor');
  });
  it.each([
    ['A boxer spits into a bucket between rounds, his trainer yelling', 'boxing-ring', 'stool'],
    ['A knight kneels before a dying king in a tent', 'tent-interior', 'bed'],
    ['A woman cuts her own hair in a motel bathroom', 'bathroom', 'mirror'],
    ['A waiter trips and throws spaghetti over a food critic', undefined, 'spaghetti'],
  ])('has what the deed needs: %s', (said, setting, thing) => {
    if (setting) expect(placeOf(said)?.setting).toBe(setting);
    expect(drawn(said)).toContain(thing);
  });
  it('has who drops something in a doorway that turns within it', () => {
    const [said] = scriptOf('A bank robber drops his mask in a revolving door').beats;
    expect(said?.relations).toContainEqual({ kind: 'in', subject: 'e1', object: 'e2' });
  });
  it('has no more than a hand of who is under the bed', () => {
    const said = 'A little girl sees a pale hand under her bed';
    expect(drawn(said)).toEqual(['girl', 'creeping-hand', 'bed']);
    expect(scriptOf(said).beats[0]?.relations).toContainEqual({ kind: 'under', subject: 'e2', object: 'e3' });
  });
});
