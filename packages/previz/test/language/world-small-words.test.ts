/** Words whose English depends on what stands beside them: articles that stand for somebody, datives, places of places, deeds in a row. */
import { describe } from 'vitest';
import { checkTable } from './check.ts';

describe('Chinese', () =>
  checkTable(`
雪夜，一只黑猫在街上跑 | black cat; hour=night; weather=snow; cat: run; entities=1
医生站在医院的走廊里，手里拿着一个文件夹 | setting=hospital-corridor; doctor: stand; doctor holding folder; entities=2
女孩抱着一只棕色的玩具熊睡在床上 | girl: sleep; girl on bed; entities=3
`));

describe('European languages', () =>
  checkTable(`
Une petite fille en manteau rouge marche dans la forêt, un loup la suit | girl wears coat; girl: walk; wolf: walk; entities=2
La boulangère sort le pain du four | baker holding bread; entities=3
Un garçon lance un ballon rouge dans le jardin | red ball; boy holding ball; entities=2
Un policier arrête un voleur dans une ruelle, la nuit | setting=alley; hour=night; police officer touching thief; entities=2
Der Arzt gibt dem Jungen eine Spritze im Krankenhaus | boy; doctor touching boy; setting=hospital; entities=2
Eine Hexe rührt in einem großen Kessel | cauldron; entities=2
Um pescador puxa a rede na praia ao pôr do sol | fishing net; setting=beach; hour=sunset; fisherman: pull; entities=2
A professora escreve no quadro-negro | teacher: paint; entities=2
`));
