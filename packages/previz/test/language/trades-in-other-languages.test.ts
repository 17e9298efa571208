/** Trades, crafts and who does them, in the languages beyond English. */
import { describe, expect, test } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';
import { checkTable } from './check.ts';

describe('trades and their things', () =>
  checkTable(`
Eine Schornsteinfegerin sitzt auf einem Dach und trinkt Tee | chimney sweep: drink; setting=tiled-roof; entities=2
Drei Kinder ziehen einen Bollerwagen voller Kürbisse | child x3; child pulling handcart; pumpkin; entities=3
Une fromagère pèse un gros morceau de comté pour un client | cheesemonger; cheese; entities=3
Deux espions échangent une valise dans un wagon-restaurant | spy touching suitcase; setting=dining-car; entities=2
Un facteur tend une lettre à une vieille dame | postman giving letter; entities=3
La police arrête un voleur | police officer touching thief; entities=2
Um menino faz embaixadinhas numa laje | boy: hold; boy holding football; entities=2
Dos ancianos juegan al dominó en una plaza | old man: sit; chess; setting=plaza; entities=2
早朝の漁港で、二人の漁師がマグロを台車に載せて運ぶ | fisherman x2; tuna on luggage cart; setting=harbour; entities=3
江戸時代の長屋で浪人が傘張りの内職をしている | umbrella x3; setting=geisha-house; entities=2
裁缝在昏暗的作坊里踩缝纫机 | tailor next-to sewing machine; entities=2
대장장이가 대장간에서 붉게 달아오른 칼을 망치로 두드린다 | blacksmith touching knife; blacksmith holding hammer; setting=forge; entities=3
農夫が畑で大根を抜く | farmer pulling radish; setting=field; entities=2
一个小男孩骑在爸爸肩膀上看烟花 | father carrying boy; boy looking-at firework; entities=3
渔民们在船上拉网 | fisherman pulling fishing net; entities=3
老人们在茶馆喝茶 | old man: drink; tea; setting=cafe; entities=2
택배 기사가 상자를 들고 계단을 올라간다 | delivery man holding box; entities=3
`));

describe('whose hair it is', () =>
  checkTable(`
一位老奶奶在门口给邻居的小孩扎辫子 | old woman touching child; entities=3
할머니가 손녀의 머리를 땋고 있다 | old woman touching granddaughter; entities=2
`));

describe('kin by marriage', () =>
  checkTable(`
An old woman and her daughter-in-law cook soup | daughter in law: cook; old woman: cook; entities=3
할머니와 며느리가 김장을 담그고 있다 | daughter in law; kimchi; entities=3
`));

describe('somebody whose trade no dictionary has', () =>
  checkTable(`
Eine Zinngießerin sitzt auf einem Stuhl | woman: sit; woman on chair; entities=2
Une dentellière lit une lettre | woman holding letter; entities=2
Um seringueiro carrega um balde na floresta | man carrying bucket; entities=2
`));

describe('a woman by her article or ending', () =>
  test.each([
    'Una maestra cruza un río a caballo',
    'Eine Lehrerin liest ein Buch',
    'Uma astrônoma dorme no observatório',
    'Une boulangère porte un panier',
  ])('%s', (prompt) => {
    expect(readPrompt(prompt).entities[0]?.traits.gender).toBe('female');
  }));
