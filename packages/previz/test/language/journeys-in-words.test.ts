import { expect, it } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';
import { checkTable } from './check.ts';
import { lineOf } from './facts.ts';

const said = (text: string) => lineOf(text, ({ pose }) => pose ?? '');

it.each([
  ['A getaway driver parallel parks badly outside the jewellery shop', 'driver in car'],
  ['A getaway driver idles outside a bank at night', 'driver in car'],
  ['A gleaming electric car glides through a tunnel, its driver laughing', 'driver in car'],
  ['A police car skids around a bend', 'police car drive'],
  ['A sports car drifts around a coastal hairpin', 'coast-road'],
  ['A cyclist crests a mountain pass at sunrise', 'cyclist riding bicycle'],
  ['A hiker crests a ridge', 'hiker walk'],
  ['A Mongol rider gallops across the steppe with a hunting eagle', 'warrior carrying eagle'],
  ['A Mongol rider gallops across the steppe with a hunting eagle', 'warrior on horse'],
  ['A smuggler flees the coast guard in a speedboat', 'coastguard in boat'],
  ['Two spies swap briefcases on a ferris wheel', 'ferris-cabin'],
  ['A boy hesitates at the end of a diving board', 'boy on diving board'],
  ['A cowboy flies off a mechanical bull in a saloon', 'cowboy above bull'],
  ['A bronco throws a rider off its back', 'rider above bronco'],
  ['A firefighter carries a cat down a ladder from a smoking attic', 'firefighter touching ladder'],
  ['A thief hangs from a museum ceiling above a jade statue', 'thief on rope'],
  ['A pilot ejects from a burning fighter jet over the ocean', 'pilot fall'],
  ['A skateboarder grinds a handrail outside city hall', 'skateboarder on railing'],
  ['A skateboarder rides through a park', 'skateboarder riding skateboard'],
  ['Two astronauts repair a solar panel above a ringed planet', 'ringed planet behind astronaut'],
])('travels as it is said: %s', (text, fact) => {
  expect(said(text)).toContain(fact);
});

it('counts ships that land', () => {
  const { entities } = readPrompt('Wide shot of Viking longships landing on a foggy beach');
  expect(entities[0]).toMatchObject({ drawable: 'viking-ship', count: 3 });
});

it('keeps one giant one', () => {
  const { entities } = readPrompt(
    'A tailor measures a giant for a suit. The giant lifts the tailor up so he can see too.',
  );
  expect(entities.filter((e) => /giant|ogre|titan/.test(e.noun))).toHaveLength(1);
});

checkTable(`
A delivery rider squeezes between taxis in a tunnel traffic jam | setting=road-tunnel; delivery rider riding bicycle
A pharaoh inspects an unfinished pyramid from his carried throne | setting=pyramid-site; egyptian servant carrying pharaoh
A police diver surfaces in a canal holding a rusty gun | setting=river; diver does wade; diver holding gun
A groom faints at the altar in front of the guests | setting=church; groom does faint; person does watch
`);
