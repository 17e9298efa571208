import { describe } from 'vitest';
import { checkTable } from './check.ts';

describe('Chinese', () =>
  checkTable(`
公园里有三只猫在玩 | language=zh; cat x3; setting=park
一个戴着红帽子的女孩在雨中跑步 | girl: run; weather=rain; entities=1
椅子左边有一只狗 | dog left-of chair
桌子上有一个绿色的杯子和一部蓝色的手机 | green cup; blue phone; cup on table
黑猫在白狗的右边 | cat right-of dog; black cat; white dog
夜晚，一个穿着黑色大衣的男人站在桥上 | man wears black coat; hour=night; setting=bridge
两只狗 | dog x2
红色的汽车 | red car
一个宇航员骑着马 | astronaut riding horse
海滩上的孩子 | child; setting=beach
雪中的城堡 | castle; weather=snow
老师在教室里 | teacher; setting=classroom
左边是一辆红色的汽车，右边是一辆蓝色的自行车 | red car; blue bicycle; car left-of bicycle
山顶上的登山者，暴风雪 | mountaineer; setting=mountain; weather=blizzard; entities=1
小偷逃跑，警察追赶 | thief: run; police officer: run
六个红苹果 | red apple x6
樱花树下的女孩 | girl under tree
`));

describe('Korean', () =>
  checkTable(`
비 오는 밤, 빨간 우산을 든 여자가 다리 위에 서 있다 | language=ko; woman holding umbrella; red umbrella; setting=bridge; hour=night; weather=rain
공원에서 고양이 세 마리가 놀고 있다 | cat x3; setting=park
의자 왼쪽에 개가 있다 | dog left-of chair
검은 고양이와 하얀 개 | black cat; white dog
빨간 자동차 | red car
두 마리의 개 | dog x2
책을 읽는 소년 | boy: read; boy holding book
해변에서 아이들이 달리고 있다 | child: run; setting=beach
탁자 위에 사과가 있다 | apple on table
개가 소파에서 자고 있다 | dog on couch; dog: sleep
벚꽃 아래 소녀 | girl under tree; season=spring
남자아이가 공을 찬다 | boy: kick; ball
눈 오는 숲의 늑대 | wolf; weather=snow; setting=forest
밤의 거리 | hour=night; setting=street
기사가 용과 싸우고 있다 | knight fighting dragon
`));

describe('Spanish', () =>
  checkTable(`
un gato negro y un perro blanco | language=es; black cat; white dog
Una mujer con un abrigo rojo camina por la calle bajo la lluvia de noche | woman wears red coat; woman: walk; setting=street; weather=rain; hour=night
tres gatos en el parque | cat x3; setting=park
un perro a la izquierda de una bicicleta | dog left-of bicycle
un libro encima de la mesa | book on table
una taza verde y un teléfono azul | green cup; blue phone
dos niños corren en la playa al atardecer | setting=beach; hour=sunset
un caballero lucha contra un dragón | knight; dragon
un niño detrás de un árbol | boy behind tree
un coche rojo | red car
un astronauta en la luna | astronaut
primer plano de una niña triste | size=close-up; girl mood sad
`));

describe('French', () =>
  checkTable(`
deux chiens et un chat | language=fr; dog x2; cat
Un enfant joue au ballon sur la plage | child; ball; setting=beach
une femme avec un parapluie rouge marche sous la pluie dans la rue, la nuit | woman holding umbrella; red umbrella; woman: walk; weather=rain; setting=street; hour=night
un chien à gauche d'une chaise | dog left-of chair
un chat noir sous une table | black cat; cat under table
une voiture bleue | blue car
trois oiseaux dans le ciel | bird x3; setting=sky
un chevalier devant un château | knight; setting=castle
un livre sur la table | book on table
un garçon lit un livre dans la bibliothèque | boy: read; setting=library
une forêt enneigée la nuit | setting=forest; weather=snow; hour=night
gros plan d'un vieil homme | size=close-up; old man
`));

describe('German', () =>
  checkTable(`
ein gelber Bus und ein rotes Auto | language=de; yellow bus; red car
Ein Ritter reitet durch einen verschneiten Wald | knight: ride; setting=forest; weather=snow
drei Katzen spielen im Park | cat x3; setting=park
Ein Hund links von einem Fahrrad | dog left-of bicycle
eine Frau mit einem roten Regenschirm steht auf der Brücke | woman holding umbrella; red umbrella; setting=bridge
ein schwarzer Hund und eine weiße Katze | black dog; white cat
zwei Kinder am Strand | setting=beach
ein Buch auf dem Tisch | book on table
ein Junge hinter einem Baum | boy behind tree
Regen in der Stadt bei Nacht | weather=rain; hour=night; setting=street
ein Astronaut auf einem Pferd | astronaut riding horse
eine traurige alte Frau | old woman
`));

describe('Portuguese', () =>
  checkTable(`
um gato preto e um cachorro branco | language=pt; black cat; white dog
Uma menina com um chapéu vermelho corre na praia ao pôr do sol | girl: run; setting=beach; hour=sunset; entities=1
um livro em cima da mesa | book on table
três gatos no parque | cat x3; setting=park
um cachorro à esquerda de uma bicicleta | dog left-of bicycle
um carro vermelho na rua à noite | red car; setting=street; hour=night
um homem com um guarda-chuva na chuva | man holding umbrella; weather=rain
duas crianças na floresta | setting=forest
um menino atrás de uma árvore | boy behind tree
um cavaleiro luta contra um dragão | knight; dragon
uma mulher lê um livro na biblioteca | woman: read; setting=library
uma xícara verde e um telefone azul | green cup; blue phone
`));

describe('words of Romance languages and German that describe', () =>
  checkTable(`
un renard roux dans la forêt enneigée | language=fr; fox; setting=forest; weather=snow
un chien qwertz sur un banc | dog on bench
quatro velas vermelhas na mesa | language=pt; red candle x4; candle on table
um cavaleiro monta um cavalo branco em direção ao castelo | knight riding horse; white horse; entities=2
Nahaufnahme eines alten Fischers, der lächelt, im Morgengrauen | language=de; fisherman x1; size=close-up; hour=dawn
a la izquierda un perro negro, a la derecha un gato blanco | language=es; dog left-of cat
`));
