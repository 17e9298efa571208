import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';
import { checkTable } from './check.ts';

describe('prompts in more than one language', () =>
  checkTable(`
A samurai 桜の下で, cinematic | samurai x1; tree x1; samurai under tree; entities=2
Two cats sur un canapé rouge, golden hour | cat x2; red couch; cat on couch; hour=golden-hour; entities=2
close-up of おばあさん, smiling | old woman x1; old woman feels happy; size=close-up; entities=1
クローズアップ of a crying robot | robot: cry; size=close-up; entities=1
wide shot, 女孩 in a red kimono, 雪景 | girl wears red kimono; setting=snowfield; size=wide; entities=1
una mujer con un paraguas rojo, film noir, low angle | woman holding umbrella; red umbrella; style=noir; angle=low; entities=2
`));

it('reads a prompt alike whatever was read before it', () => {
  const prompt = 'Hanako gives Minsu a red apple';
  const before = readPrompt(prompt);
  for (const other of ['花子がりんごを食べる', '민수가 달린다', 'Marie mange une pomme']) readPrompt(other);
  expect(readPrompt(prompt)).toEqual(before);
});

describe('what languages leave out or put elsewhere', () =>
  checkTable(`
La detective entra en el callejón. Encuentra una llave en el suelo. | detective: walk; 2: detective here; 2: key here; entities=2
Sofía abre la puerta. Ve a su perro herido. Lo abraza. | Sofía hugging dog; !dog hugging dog
Marie lit une lettre près de la fenêtre | Marie: read; Marie holding letter; !bed
Un pompier qui porte un enfant dans ses bras | firefighter carrying child; !door
Lukas gibt seiner Schwester ein Geschenk | Lukas giving gift + sister; entities=3
Ein Ritter reitet bei Sonnenuntergang auf eine Burg zu | knight: ride; setting=castle; hour=sunset; !knight riding castle
O avô faz um bolo em um café | setting=cafe; old man: cook
Sur l'étagère, il y a trois livres rouges et un vase bleu | book on bookshelf; vase on bookshelf; book x3; entities=3
女孩把一朵白色的花放在墓碑前 | girl touching flower; flower in-front-of tombstone; entities=3
没有车的公路，黄昏 | without car; setting=road; hour=dusk; entities=0
小明走进教室，看见桌上有一个礼物盒。 | Ming looking-at gift box; gift box on table; !Ming on table
五个人围着圆桌吃火锅 | person x5; person around table; !person wearing table
Un chat sous le lit et un chien sur le lit | cat under bed; dog on bed; !cat on bed; entities=3
Tres rosas amarillas en un jarrón de cristal | rose x3; yellow rose; rose in vase; entities=2
Trois bougies allumées entre deux vieux livres | candle x3; book x2; !candle: reach
Un enfant court dans la rue | child: run; setting=street
Dos ancianos juegan al ajedrez bajo un árbol | old man x2; old man under tree; !chess: run
침대 밑에 고양이, 침대 위에 강아지 | cat under bed; dog on bed; !dog under bed; entities=3
没有戴帽子的警察在路口 | police officer; !hat; entities=1
シェフが料理を作っている | chef: cook; entities=1
六本のろうそくが立ったバースデーケーキ | birthday cake; entities=2
佐藤が一人でパソコンに向かっている | Sato holding laptop; entities=2
칼로 당근을 써는 요리사 | chef holding knife; chef touching carrot; entities=3
모자를 쓰지 않은 남자가 사막을 걷는다 | man: walk; setting=desert; !hat; entities=1
さくらとユキはカフェで話している。さくらが泣き出す。 | Sakura: cry; Yuki: talk; !tree; entities=2
木の箱の中に白いうさぎが2羽入っている | rabbit x2; rabbit in box; box of wood; entities=2
テーブルの下に隠れている子ども、不安そうな顔 | child mood afraid; child under table; entities=2
白い服の少女が立っている | girl wears white dress; girl: stand; entities=1
女子高生が屋上でフェンスにもたれている | schoolgirl: lean; schoolgirl against fence; setting=rooftop; entities=2
父は息子に釣りを教えている | father: point; entities=2
赤い車が青いトラックに追い越される | truck chasing car; red car; blue truck; entities=2
メガネをかけた青い髪の少年の横顔 | boy hair blue; boy wears glasses; boy towards left; entities=1
`));
