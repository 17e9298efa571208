import { describe } from 'vitest';
import { checkTable } from './check.ts';

describe('Chinese clauses', () =>
  checkTable(`
一位白发老人牵着一只大黄狗在沙滩上散步 | old man hair gray; old man leading dog; yellow dog; setting=beach; entities=2
两个戴着安全帽的建筑工人站在脚手架上 | construction worker x2; construction worker on scaffolding
一个女孩坐在木椅上看书，旁边的桌子上放着一杯咖啡和一只橘猫 | girl on chair; girl holding book; coffee on table; !girl holding coffee
三只小猪和一只大灰狼围着篝火跳舞 | piglet: dance; piglet around campfire
老师拿着书走到他面前 | teacher holding book; teacher: walk
医院走廊里，一位医生把一封信交给哭泣的女人 | doctor giving letter + woman; entities=3
奶奶正在厨房里，正在烤面包 | bread; !toast
妈妈正在包饺子，小女孩踮着脚尖 | mother: cook; girl: walk
`));

describe('Korean and European small words', () =>
  checkTable(`
검은 정장을 입은 남자 세 명이 옥상에서 도시를 내려다보고 있다 | man x3; setting=rooftop
민수가 버스 정류장에서 기다린다. 지은이가 달려온다. 두 사람이 손을 잡고 걷는다. | Minsu: walk; Jieun: walk
La maestra le da un cuaderno rojo al niño de gafas | teacher giving notebook + boy
Le boulanger sort des baguettes du four, un chat noir l'observe | baker holding baguette; !setting=greenhouse
Un vieux pêcheur répare son filet sur le quai | setting=pier; fishing net
Ein Junge baut im verschneiten Garten einen Schneemann | snowman; setting=garden; entities=2
O cozinheiro joga a pizza para o alto | chef: throw; chef holding pizza
Un perrito duerme en una casita | dog size small; dog: sleep
Ein Kätzchen und ein Vögelchen | kitten; bird size small
`));

describe('whom and whose', () =>
  checkTable(`
小女孩从窗户里向农夫挥手 | girl: wave; girl looking-at farmer
三个矮人抬着箱子，跟着一位白胡子的巫师 | wizard hair white; dwarf chasing wizard
在雨中的公交站等车的女孩 | girl: stand; weather=rain
小偷被警察追赶 | police officer chasing thief
戴着蓝色项圈的狗 | !blue dog
A mãe penteia o cabelo da filha | mother; daughter
Un niño le enseña su dibujo a la abuela | painting; old woman; entities=3
Um velhinho de bengala atravessa a rua | old man holding cane; setting=crosswalk
`));

describe('places of places, what is on or in them, to whom', () =>
  checkTable(`
疲惫的护士坐在医院走廊的椅子上 | setting=hospital-corridor; nurse on chair
男人坐在公园长椅上看报纸，他的狗睡在脚边 | man on bench; setting=park; dog next-to man
男人提着行李箱走在雾蒙蒙的街上 | weather=fog; setting=street; man carrying suitcase
害羞的学生把花送给微笑的女孩 | student giving flower + girl
宇航员漂浮在蓝色地球上方的太空中 | astronaut above earth; setting=space
窗前有一个插着三朵玫瑰的花瓶 | rose in vase; vase in-front-of window; rose x3
`));

describe('from, to and for whom', () =>
  checkTable(`
面包师从烤箱里取出面包 | baker holding bread
消防员抱着孩子从着火的房子里跑出来 | firefighter hugging child; house; !child in house
猴子从睡着的男人那里偷了一根香蕉 | monkey; banana; man mood asleep
巨龙向山丘上的城堡喷火 | dragon; setting=castle
长黑发的女人在屋顶上拉小提琴 | woman hair black; woman hair long; woman holding violin
新郎给新娘戴戒指 | ring; !groom wearing ring
她上方有一只蝙蝠 | bat
红鼻子小丑 | clown; !red clown
钢琴旁边坐着一个弹琴的女孩 | girl next-to piano
`));
