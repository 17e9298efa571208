import { expect, it } from 'vitest';
import { planSet } from '../../src/engine.ts';

const read = (prompt: string) => {
  const plan = planSet({ prompt, seeds: [1], width: 960, height: 720, references: [] });
  const noun = (id: string) => plan.script.entities.find((e) => e.id === id)?.noun;
  const [shot] = plan.shots;
  return {
    relations: (shot?.relations ?? []).map((r) => `${noun(r.subject)} ${r.kind} ${noun(r.object)}`),
    nouns: plan.script.entities.map((e) => e.noun),
    genders: plan.script.entities.map((e) => e.traits.gender),
    towards: shot?.mentions[0]?.towards,
    poses: shot?.mentions.map((m) => m.pose),
  };
};

it('who walks away from an explosion is seen from the front, the blast behind', () => {
  const { relations, towards } = read('A hero walks away from an explosion');
  expect(towards).toBe('camera');
  expect(relations).toContain('hero in-front-of explosion');
});

it.each([
  ['A sniper lies on a roof', 'sniper holding rifle'],
  ['Cavalry charges across a field', 'soldier riding horse'],
  ['A vampire sleeps in a coffin', 'vampire in coffin'],
])('what goes with them is there: %s', (prompt, relation) => {
  expect(read(prompt).relations).toContain(relation);
});

it('a cape that flies flies nobody', () => {
  expect(read('A superheroine stands in a street, her cape flies').poses?.[0]).not.toBe('fly');
});

it('fire that the water mirrors is no fire on the shore', () => {
  expect(read('A man swims at night, fire reflected on the water').nouns).not.toContain('fire');
});

it.each([
  ['A doctor washes her hands', 'female'],
  ['A superhero lifts a car over his head', 'male'],
])('whose body it is tells who it is: %s', (prompt, gender) => {
  expect(read(prompt).genders[0]).toBe(gender);
});

it('an alien ship is a saucer', () => {
  expect(read('An alien ship lands in a field').nouns).toEqual(['flying saucer']);
});

it.each([
  ['A car explodes behind a running man', 'man in-front-of car'],
  ['A man clings to a lamp post in a storm', 'man hugging lamp post'],
  ['A robber holds a hostage at gunpoint in a bank', 'robber holding pistol'],
  ['A queen leads her army on horseback', 'queen riding horse'],
  ['A knight shields a child from an arrow', 'knight hugging child'],
  ['A man protects his son from a wolf', 'man hugging son'],
  ['A fairy grants a wish to a poor girl with her magic wand', 'fairy holding magic wand'],
  ['Soldiers charge out of the trench under fire', 'soldier holding rifle'],
])('who is at whom: %s', (prompt, relation) => {
  expect(read(prompt).relations).toContain(relation);
});

it('a wolf that somebody is protected from is at them', () => {
  const plan = planSet({
    prompt: 'A man protects his son from a wolf',
    seeds: [1],
    width: 960,
    height: 720,
    references: [],
  });
  expect(plan.shots[0]?.mentions.at(-1)?.towards).toEqual({ entity: plan.script.entities[0]?.id });
});

it.each([
  ['The captain of a spaceship sits on the bridge', 'spaceship'],
  ['A knight fights a dragon on a castle bridge', 'drawbridge-front'],
  ['A Roman legion marches down a road', 'country-lane'],
  ['A sheriff draws his revolver in front of the jail', 'western-town'],
  ['A robber points a gun at a shopkeeper', 'shop'],
  ['A knight fights a sorcerer in a dark tower', 'tower-room'],
  ['A man walks down a road', 'road'],
  ['Knights fight on a muddy battlefield', 'old-battlefield'],
  ['A tank rolls over a battlefield', 'battlefield'],
  ['A Roman emperor watches in the arena', 'arena'],
  ['An astronaut explores an alien planet', 'alien-planet'],
  ['An astronaut plants a flag on the moon', 'moon-surface'],
  ['A cowboy pushes through the saloon doors', 'western-saloon'],
  ['A crashed spaceship burns in the desert', 'crashed-ship'],
  ['A mummy rises from a sarcophagus in a tomb', 'pharaoh-tomb'],
  ['Soldiers carry a stretcher through mud', 'battlefield'],
  ['A pirate ship fires its cannons at another ship', 'ocean'],
  ['A witch flies on a broom past the full moon', 'sky'],
  ['A ghost appears behind a girl at a mirror', 'bedroom'],
  ['A vampire bites a woman in a candlelit castle', 'throne-room'],
  ['Adventurers sit around a table in a tavern planning a quest', 'tavern'],
])('the place is of their world: %s', (prompt, setting) => {
  const plan = planSet({ prompt, seeds: [1], width: 960, height: 720, references: [] });
  expect(plan.shots[0]?.place.setting).toBe(setting);
});

it.each([
  ['A detective sits in his car during a stakeout', true],
  ['A nurse bandages a wounded soldier in a field tent', true],
  ['Two kids fight with water guns in a garden, laughing', undefined],
  ['A chef flips a pancake in a kitchen', undefined],
])('nobody smiles where it is no time to: %s', (prompt, grave) => {
  const plan = planSet({ prompt, seeds: [1], width: 960, height: 720, references: [] });
  expect(plan.shots[0]?.mentions[0]?.grave).toBe(grave);
});

it.each([
  ['A soldier drags a wounded comrade through the trench', ['soldier', 'soldier']],
  ['A medic carries a wounded soldier on a battlefield', ['army-medic', 'soldier']],
  ['A sheriff and a bandit face each other in the street', ['sheriff', 'outlaw']],
  ['A bandit robs a tourist in the street', ['thief', 'tourist']],
  ['A lone warrior stands on a hill', ['warrior']],
  ['Cleopatra sits on a throne while a servant fans her', ['egyptian-queen', 'throne', 'egyptian']],
  ['A hero fights a dragon with a spear', ['warrior', 'dragon', 'spear']],
  ['A hero walks away from an explosion', ['person', 'explosion']],
  ['An outlaw robs a train', ['outlaw', 'steam-train']],
  ['A vampire hunter holds a cross at a vampire', ['monster-hunter', 'crucifix', 'vampire']],
  ['Two samurai armies face each other', ['samurai']],
  ['Medieval soldiers storm the castle walls with ladders', ['royal-guard', 'sword']],
  ['A gunslinger kicks open the saloon doors', ['cowboy', 'saloon-doors']],
  ['A commuter waits for a train', ['person', 'train']],
  ['A woman turns as a shadow appears behind her', ['woman', 'shadowy-figure']],
  [
    'A detective and his partner look at a map of clues on the wall',
    ['detective', 'detective', 'photo-board'],
  ],
])('everybody is of the world about them: %s', (prompt, drawables) => {
  const plan = planSet({ prompt, seeds: [1], width: 960, height: 720, references: [] });
  expect(plan.script.entities.map((e) => e.drawable)).toEqual(drawables);
});
