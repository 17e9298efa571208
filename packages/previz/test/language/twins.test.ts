/** A prompt in another language gives the plan of its English twin: who does what with what, how they hold it, and where. */
import { describe, expect, test } from 'vitest';
import { planSet } from '../../src/index.ts';

const TWINS: readonly (readonly [string, string])[] = [
  ['男が薪を割る。', 'A man chops wood.'],
  ['少年がサイコロを振る。', 'A boy rolls a die.'],
  ['少女が旗を振る。', 'A girl waves a flag.'],
  ['男が頭をかく。', 'A man scratches his head.'],
  [
    '真昼の砂漠、ラクダにまたがった三人の商人が砂丘を越える。',
    'At noon in the desert, three merchants riding camels cross a dune.',
  ],
  ['女性がお盆にコーヒーを三つ載せて歩く。', 'A woman walks carrying three coffees on a tray.'],
  ['厨师用刀切鱼。', 'A chef slices a fish with a knife.'],
  ['농부가 밭에서 감자를 캐고 있다.', 'A farmer digs a potato in a field.'],
  ['El ladrón sale corriendo del banco con una bolsa.', 'The thief runs out of the bank with a bag.'],
  ['Un homme couvert de boue sort du marais en rampant.', 'A muddy man crawls out of a swamp.'],
  [
    'Eine Hexe rührt in einem Kessel, während eine schwarze Katze zuschaut.',
    'A witch stirs a cauldron, while a black cat watches.',
  ],
  ['刑事がビルの屋上で犯人に銃を向ける。', 'A detective aims a gun at a thief on a rooftop.'],
  ['侦探在屋顶用枪指着罪犯。', 'A detective on a roof aims a gun at a criminal.'],
  [
    'Ein Kommissar zielt auf dem Dach mit der Pistole auf einen Verbrecher.',
    'A detective aims a gun at a criminal on the roof.',
  ],
  ['아버지가 아들에게 자전거 타는 법을 가르친다.', 'A father teaches a son to ride a bicycle.'],
  ['老爷爷教孙子下象棋。', 'An old man teaches a grandson to play chess.'],
  ['Eine Frau liest auf einer Parkbank ein Buch.', 'A woman reads a book on a park bench.'],
  ['Un homme en costume dort dans le métro bondé.', 'A man in a suit sleeps in a crowded train car.'],
  ['医者が病室で患者の脈を測っている。', 'A doctor examines a patient in a hospital room.'],
  ['Un chico salta sobre un charco.', 'A boy jumps over a puddle.'],
  ['Uma fatia de bolo de morango num prato.', 'A slice of strawberry cake on a plate.'],
  ['一只黑猫看着鱼缸里的金鱼。', 'A black cat looks at a goldfish in a fishbowl.'],
  [
    '형제가 트럭 짐칸에 누워 별을 올려다본다.',
    'Brothers lying in the back of a pickup truck, looking up at the stars.',
  ],
  ['Une sorcière récite un sort à la lueur des bougies.', 'A witch casts a spell by candlelight.'],
  ['警察给小偷戴上手铐。', 'A police officer handcuffs a thief.'],
  ['O garçom serve vinho a um casal no restaurante.', 'A waiter pours wine to a couple in a restaurant.'],
];

describe('other languages', () => {
  test.each(TWINS)('%s', (said, english) => {
    expect(planned(said)).toEqual(planned(english));
  });
});

/** Who there is, in which pose, how they bear what, and where. */
function planned(prompt: string) {
  const { script, shots } = planSet({ prompt, seeds: [7], width: 960, height: 720, references: [] });
  const drawn = new Map(script.entities.map((e) => [e.id, `${e.drawable} x${e.count}`]));
  const [shot] = shots;
  return {
    cast: [...drawn.values()].toSorted(),
    poses: shot?.mentions
      .filter((m) => script.entities.find((e) => e.id === m.entity)?.kind !== 'thing')
      .map((m) => `${drawn.get(m.entity)} ${m.pose}`)
      .toSorted(),
    relations: shot?.relations
      .map((r) => `${drawn.get(r.subject)} ${r.kind} ${drawn.get(r.object)}`)
      .toSorted(),
    setting: shot?.place.setting,
  };
}
