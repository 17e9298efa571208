import { describe } from 'vitest';
import { checkTable } from './check.ts';

describe('Chinese', () =>
  checkTable(`
三个消防员站在着火的房子前面 | firefighter x3; firefighter: stand; firefighter in-front-of house; entities=2
戴红帽子的女士在公园里喂鸽子 | woman wears fedora; woman wears red fedora; setting=park; woman feeding pigeon; entities=2
銀行前面有一輛藍色的警車 | blue police car; police car in-front-of bank; entities=2
小男孩躲在綠色的窗簾後面 | green curtain; boy: crouch; boy behind curtain; entities=2
清晨的薄雾中，一位渔夫划着小木船 | rowing boat; hour=dawn; weather=fog; fisherman: drive; entities=2
书桌左边放着一盆绿色植物，右边是一台电脑 | green potted plant; potted plant left-of desk; laptop right-of desk; laptop right-of potted plant; entities=3
三个小朋友在操场上踢足球 | child x3; setting=playground; child: kick; child next-to football; entities=2
下雪的夜晚，路灯下站着一个撑着红伞的女人 | red umbrella; setting=street; hour=night; weather=snow; woman: hold; woman under street lamp; woman holding umbrella; entities=3
穿着蓝色校服的女学生骑自行车经过樱花树 | tree; schoolgirl wears uniform; schoolgirl wears blue uniform; schoolgirl: ride; schoolgirl riding bicycle; entities=3
黑板前的老师指着地图 | map; teacher: point; teacher in-front-of blackboard; entities=3
秋天的公园里，长椅上坐着一对老夫妻 | setting=park; season=autumn; old woman: sit; old man: sit; old woman on bench; old man on bench; entities=3
公園裡有三個小孩在放風箏 | child x3; setting=park; child: fly; child holding kite; entities=2
穿白袍的醫生站在病床旁邊 | doctor wears lab-coat; setting=hospital; doctor: stand; doctor next-to hospital bed; entities=2
遠景：沙漠中的駱駝商隊，日落 | camel x6; setting=desert; hour=sunset; size=wide; entities=1
圖書館裡，戴眼鏡的女孩正在寫筆記 | girl wears glasses; setting=library; girl: paint; entities=1
小男孩骑着蓝色的三轮车在院子里玩 | blue tricycle; setting=garden; boy: ride; boy riding tricycle; entities=2
雨夜，侦探穿着风衣走在小巷里 | detective wears trench-coat; setting=alley; weather=rain; detective: walk; entities=1
一只白色的兔子坐在绿色的草地上吃胡萝卜 | white rabbit; setting=field; rabbit: sit; rabbit holding carrot; entities=2
冬天的早晨，孩子们在雪地里堆雪人 | snowman; child x3; setting=snowfield; hour=morning; season=winter; entities=2
穿旗袍的女人打着伞站在石桥上，柳树，细雨 | willow; woman wears gown; setting=stone-bridge; weather=rain; woman: hold; woman holding umbrella; entities=3
仰拍，一座高塔，乌云密布 | tower; weather=overcast; angle=low; entities=1
夕阳下，牛仔骑着马穿过沙漠 | setting=desert; hour=sunset; cowboy: ride; cowboy riding horse; entities=2
六只白鹅在池塘里游泳 | white goose x6; setting=lake; goose: swim; entities=1
夜晚的捷運站，一個上班族在長椅上睡著了 | setting=subway; hour=night; businessman: sleep; businessman on bench; entities=2
兩輛腳踏車停在咖啡廳前面 | bicycle x2; setting=cafe-terrace; bicycle: stand; entities=1
穿黄裙子的女孩跳过水坑 | puddle; girl wears dress; girl wears yellow dress; girl: jump; entities=2
灰色沙发左边有两盏红色的灯 | grey couch; red lamp x2; lamp left-of couch; entities=2
夜裡，一隻浣熊在垃圾桶裡 | hour=night; raccoon in trash can; entities=2
冰山上有四隻企鵝 | penguin x4; penguin on iceberg; entities=2
`));

describe('Korean', () =>
  checkTable(`
불타는 집 앞에 소방관 세 명이 서 있다 | firefighter x3; firefighter: stand; firefighter in-front-of house; entities=2
빨간 모자를 쓴 부인이 공원에서 비둘기에게 먹이를 주고 있다 | pigeon; woman wears fedora; woman wears red fedora; setting=park; entities=2
은행 앞에 파란 경찰차가 있다 | blue police car; police car in-front-of bank; entities=2
소파 위에 회색 고양이 두 마리와 빨간 쿠션이 있다 | red cushion; grey cat x2; cat on couch; cushion on couch; entities=3
밀짚모자를 쓴 할아버지가 텃밭에서 물을 주고 있다 | old man wears straw-hat; setting=garden; entities=1
눈 내리는 밤, 가로등 아래 빨간 목도리를 두른 여자가 서 있다 | woman wears scarf; woman wears red scarf; setting=street; hour=night; weather=snow; woman: stand; woman under street lamp; entities=2
부엌 식탁 위에 노란 주전자와 하얀 접시 세 개 | yellow kettle; white plate x3; setting=kitchen; kettle on kitchen table; plate on kitchen table; entities=3
세 명의 아이들이 운동장에서 축구를 하고 있다 | child x3; setting=playground; child: kick; child next-to football; entities=2
책상 오른쪽에 초록색 화분이 놓여 있다 | green flower pot; flower pot right-of desk; entities=2
클로즈업, 눈물을 흘리는 소녀 | size=close-up; girl: cry; entities=1
가을 공원의 벤치에 노부부가 앉아 있다 | setting=park; season=autumn; old woman: sit; old man: sit; old woman on bench; old man on bench; entities=3
해 질 녘 바닷가를 걷는 연인 | setting=beach; hour=dusk; woman: walk; man: walk; entities=2
1컷: 소년이 문을 연다. 2컷: 방 안에 강아지가 있다. 3컷: 소년이 강아지를 안는다. | door; dog; explicit; setting=living-room; boy: hug; entities=3
하얀 말 네 마리가 초원을 달린다 | white horse x4; setting=field; horse: run; entities=1
하얀 토끼 두 마리가 풀밭에서 당근을 먹고 있다 | white rabbit x2; setting=field; rabbit: eat; rabbit holding carrot; entities=2
탁자 아래 노란 상자가 있다 | yellow box; box under table; entities=2
로봇이 커피를 들고 안경 쓴 남자에게 다가간다 | man wears glasses; robot: walk; robot holding coffee; entities=3
연못에서 헤엄치는 오리 다섯 마리 | duck x5; setting=park-pond; duck: swim; entities=1
초록색 소파 오른쪽에 키 큰 램프가 있다 | green couch; lamp right-of couch; entities=2
노란 원피스를 입은 소녀가 물웅덩이를 뛰어넘는다 | puddle; girl wears dress; girl wears yellow dress; girl: jump; entities=2
회색 소파 왼쪽에 빨간 램프 두 개가 있다 | grey couch; red lamp x2; lamp left-of couch; entities=2
새벽 해변에서 개를 산책시키는 노인 | setting=beach; hour=dawn; old man: walk; old man leading dog; entities=2
성의 탑 위에 앉은 초록색 용 | green dragon; setting=castle; dragon: sit; dragon on tower; entities=2
밤에 쓰레기통 속에 있는 너구리 | hour=night; raccoon in trash can; entities=2
빙산 위의 펭귄 네 마리 | penguin x4; penguin on iceberg; entities=2
요리사가 프라이팬에 계란을 부친다 | chef: cook; egg in frying pan; entities=3
`));

describe('Spanish', () =>
  checkTable(`
Un gato naranja duerme encima de una pila de libros | orange cat; book x5; cat: sleep; cat on book; entities=2
Una señora con sombrero rojo da de comer a las palomas | woman wears fedora; woman wears red fedora; pigeon x3; woman feeding pigeon; entities=2
Dos gatos grises y un cojín rojo en el sofá | red cushion; grey cat x2; cat on couch; cushion on couch; entities=3
Un abuelo con sombrero de paja riega las plantas del huerto | old man wears straw-hat; potted plant x3; setting=garden; entities=2
Sobre la mesa de la cocina hay una tetera amarilla y tres platos blancos | yellow teapot; white plate x3; setting=kitchen; teapot on table; plate on table; entities=3
Tres niñas juegan a la pelota en el patio del colegio | girl x3; setting=playground; girl: run; girl next-to ball; entities=2
Un chico espera el autobús bajo la lluvia con un paraguas negro | bus; black umbrella; weather=rain; boy: stand; boy holding umbrella; entities=3
Una camioneta azul detrás de una moto negra | blue pickup truck; black motorcycle; pickup truck behind motorcycle; entities=2
Primer plano de una anciana llorando | size=close-up; old woman: cry; entities=1
Una bruja vieja revuelve un caldero en una cueva oscura | cauldron; setting=cave; hour=night; witch: cook; entities=2
Viñeta 1: un niño abre la nevera. Viñeta 2: está vacía. Viñeta 3: el niño llora. | refrigerator; explicit; boy: cry; entities=2
Una casa amarilla con tejado rojo junto a un río | yellow house; setting=river; entities=1
un par de zapatos rojos debajo de una silla verde | green chair; red shoe x2; shoe under chair; entities=2
Un detective con gabardina camina por un callejón bajo la lluvia | detective wears trench-coat; setting=alley; weather=rain; detective: walk; entities=1
Dos conejos blancos comen zanahorias sobre la hierba verde | white rabbit x2; carrot x3; setting=park; rabbit: eat; rabbit holding carrot; entities=2
Debajo de la mesa hay una caja amarilla con dos gatitos | yellow box; kitten x2; box under table; kitten in box; entities=3
Cinco patos nadan en el estanque | duck x5; setting=park-pond; duck: swim; entities=1
Una abuela teje en una mecedora junto a la chimenea | old woman: paint; old woman in rocking chair; old woman next-to fireplace; entities=3
Un niño con gorra roja monta una bicicleta azul en el parque | blue bicycle; boy wears cap; boy wears red cap; setting=park; boy: ride; boy riding bicycle; entities=2
El bombero sale de un edificio en llamas con un bebé en brazos | firefighter: walk; firefighter carrying baby; entities=3
Una pareja se besa frente a la torre Eiffel de noche | hour=night; woman: hug; man: hug; woman in-front-of eiffel tower; man in-front-of eiffel tower; entities=3
Un pulpo gigante ataca un barco pirata en el mar | setting=ocean; octopus: fight; octopus fighting pirate ship; entities=2
Una mujer rubia de pelo largo toca el violín en el escenario | setting=stage; woman: violin; woman holding violin; entities=2
Hay cuatro tazas azules y una jarra de leche sobre la mesa | blue cup x4; cup on table; jug on table; entities=3
Una niña con vestido amarillo salta sobre un charco | girl wears dress; girl wears yellow dress; girl: jump; girl above puddle; entities=2
Dos lámparas rojas a la izquierda de un sofá gris | grey couch; red lamp x2; lamp left-of couch; entities=2
Un mapache dentro de un cubo de basura por la noche | hour=night; raccoon in trash can; entities=2
Cuatro pingüinos sobre un iceberg | penguin x4; penguin on iceberg; entities=2
`));

describe('French', () =>
  checkTable(`
Un chat orange dort sur une pile de livres | orange cat; book x5; cat: sleep; cat on book; entities=2
Trois pompiers devant une maison en feu | firefighter x3; firefighter in-front-of house; entities=2
Une dame au chapeau rouge nourrit les pigeons dans le parc | woman wears fedora; woman wears red fedora; pigeon x3; setting=park; woman feeding pigeon; entities=2
Une voiture de police bleue devant la banque | blue police car; police car in-front-of bank; entities=2
Deux chats gris et un coussin rouge sur le canapé | red pillow; grey cat x2; cat on couch; pillow on couch; entities=3
Un grand-père au chapeau de paille arrose son potager | old man wears straw-hat; setting=garden; entities=1
Une nuit d'hiver, une femme à l'écharpe rouge attend sous un réverbère | woman wears scarf; woman wears red scarf; setting=street; hour=night; season=winter; woman: stand; woman under street lamp; entities=2
Sur la table de la cuisine, une théière jaune et trois assiettes blanches | yellow teapot; white plate x3; setting=kitchen; teapot on table; plate on table; entities=3
Un garçon attend le bus sous la pluie avec un parapluie noir | bus; black umbrella; weather=rain; boy: stand; boy holding umbrella; entities=3
À droite du bureau se trouve une plante verte | green potted plant; potted plant: stand; potted plant right-of desk; entities=2
Une vieille sorcière remue un chaudron dans une grotte sombre | cauldron; setting=cave; hour=night; witch: cook; entities=2
Case 1 : un enfant ouvre le frigo. Case 2 : il est vide. Case 3 : l'enfant pleure. | refrigerator; explicit; child: cry; entities=2
Une maison jaune au toit rouge au bord d'une rivière | yellow house; setting=river; entities=1
une paire de bottes vertes sous une chaise rouge | red chair; green boot x2; boot under chair; entities=2
Un détective en imperméable marche dans une ruelle sous la pluie | detective wears raincoat; setting=alley; weather=rain; detective: walk; entities=1
La mère coupe des légumes dans la cuisine | mother; vegetable x3; setting=kitchen; entities=2
Des enfants font un bonhomme de neige un matin d'hiver | snowman; child x3; hour=morning; season=winter; entities=2
Un cow-boy à cheval traverse le désert au coucher du soleil | setting=desert; hour=sunset; cowboy: ride; cowboy riding horse; entities=2
Cinq canards nagent dans l'étang | duck x5; setting=park-pond; duck: swim; entities=1
Une grand-mère tricote dans un fauteuil à bascule près de la cheminée | old woman: paint; old woman in rocking chair; old woman next-to fireplace; entities=3
Un garçon à la casquette rouge fait du vélo dans le parc | boy wears cap; boy wears red cap; setting=park; boy: ride; boy riding bicycle; entities=2
Un couple s'embrasse devant la tour Eiffel la nuit | hour=night; woman: hug; man: hug; woman in-front-of eiffel tower; man in-front-of eiffel tower; entities=3
Une pieuvre géante attaque un bateau pirate en mer | setting=ocean; octopus: fight; octopus fighting pirate ship; entities=2
Une femme blonde aux cheveux longs joue du violon sur scène | setting=stage; woman: violin; woman holding violin; entities=2
Une fille en robe jaune saute par-dessus une flaque | puddle; girl wears dress; girl wears yellow dress; girl: jump; entities=2
Deux lampes rouges à gauche d'un canapé gris | grey couch; red lamp x2; lamp left-of couch; entities=2
Un dragon vert au sommet de la tour d'un château | green dragon; dragon on tower; entities=2
Un raton laveur dans une poubelle la nuit | hour=night; raccoon in trash can; entities=2
Quatre manchots sur un iceberg | penguin x4; penguin on iceberg; entities=2
`));

describe('German', () =>
  checkTable(`
Eine orange Katze schläft auf einem Stapel Bücher | orange cat; book x5; cat: sleep; cat on book; entities=2
Drei Feuerwehrleute vor einem brennenden Haus | firefighter x3; firefighter in-front-of house; entities=2
Eine Dame mit rotem Hut füttert Tauben im Park | woman wears fedora; woman wears red fedora; pigeon x3; setting=park; woman feeding pigeon; entities=2
Ein kleiner Junge hinter dem grünen Vorhang | green curtain; boy behind curtain; entities=2
Zwei graue Katzen und ein rotes Kissen auf dem Sofa | red pillow; grey cat x2; cat on couch; pillow on couch; entities=3
Ein Opa mit Strohhut gießt die Blumen im Gemüsegarten | old man wears straw-hat; flower x3; setting=garden; entities=2
Auf dem Küchentisch stehen eine gelbe Teekanne und drei weiße Teller | yellow teapot; white plate x3; setting=kitchen; teapot: stand; plate: stand; teapot on table; plate on table; entities=3
Ein Junge wartet im Regen mit einem schwarzen Regenschirm auf den Bus | black umbrella; bus; weather=rain; boy: stand; boy holding umbrella; entities=3
Rechts vom Schreibtisch steht eine grüne Topfpflanze | green potted plant; potted plant: stand; potted plant right-of desk; entities=2
Vier weiße Pferde galoppieren über die Wiese | white horse x4; setting=field; horse: run; entities=1
ein Paar rote Stiefel unter einem grünen Stuhl | green chair; red boot x2; boot under chair; entities=2
Ein Detektiv im Trenchcoat geht im Regen durch eine Gasse | detective wears trench-coat; setting=alley; weather=rain; detective: walk; entities=1
Kinder bauen an einem Wintermorgen einen Schneemann | snowman; child x3; hour=morning; season=winter; entities=2
Ein Cowboy reitet bei Sonnenuntergang durch die Wüste | setting=desert; hour=sunset; cowboy: ride; entities=1
Fünf Enten schwimmen im Teich | duck x5; setting=lake; duck: swim; entities=1
Eine Oma strickt im Schaukelstuhl neben dem Kamin | old woman: paint; old woman in rocking chair; old woman next-to fireplace; entities=3
Eine blonde Frau mit langen Haaren spielt Geige auf der Bühne | setting=stage; woman: violin; woman holding violin; entities=2
Ein Mädchen in einem gelben Kleid springt über eine Pfütze | puddle; girl wears dress; girl wears yellow dress; girl: jump; entities=2
Zwei rote Lampen links neben einem grauen Sofa | grey couch; red lamp x2; lamp left-of couch; entities=2
Ein grüner Drache auf dem Turm einer Burg | green dragon; castle; dragon on tower; entities=3
Ein Waschbär in einer Mülltonne bei Nacht | hour=night; raccoon in trash can; entities=2
Vier Pinguine auf einem Eisberg | penguin x4; penguin on iceberg; entities=2
`));

describe('Portuguese', () =>
  checkTable(`
Um gato laranja dorme em cima de uma pilha de livros | orange cat; book x5; cat: sleep; cat on book; entities=2
Três bombeiros em frente a uma casa em chamas | firefighter x3; firefighter in-front-of house; entities=2
Uma senhora de chapéu vermelho alimenta os pombos no parque | woman wears fedora; woman wears red fedora; pigeon x3; setting=park; woman feeding pigeon; entities=2
Um menino pequeno atrás da cortina verde | green curtain; boy behind curtain; entities=2
Dois gatos cinzentos e uma almofada vermelha no sofá | red cushion; grey cat x2; cat on couch; cushion on couch; entities=3
Um avô com chapéu de palha rega a horta | old man wears straw-hat; setting=garden; entities=1
Numa noite de neve, uma mulher de cachecol vermelho debaixo de um poste de luz | woman wears scarf; woman wears red scarf; setting=street; hour=night; weather=snow; woman under street lamp; entities=2
Em cima da mesa da cozinha há um bule amarelo e três pratos brancos | yellow teapot; white plate x3; setting=kitchen; teapot on table; plate on table; entities=3
Três meninas jogam bola no pátio da escola | girl x3; setting=playground; girl: kick; girl next-to football; entities=2
Um rapaz espera o ônibus na chuva com um guarda-chuva preto | bus; black umbrella; weather=rain; boy: stand; boy holding umbrella; entities=3
À direita da escrivaninha há uma planta verde | green potted plant; potted plant right-of desk; entities=2
Um empregado de mesa serve vinho numa esplanada ao pôr do sol | setting=garden; hour=sunset; waiter holding wine; entities=2
Uma bruxa velha mexe um caldeirão numa caverna escura | cauldron; setting=cave; hour=night; witch: cook; entities=2
Um comboio vermelho atravessa uma ponte de pedra | red train; setting=railway-viaduct; train: walk; entities=1
Uma rapariga de fato de treino corre no passeio | girl wears overalls; setting=street; girl: run; entities=1
um par de botas verdes debaixo de uma cadeira vermelha | red chair; green boot x2; boot under chair; entities=2
Um detetive de sobretudo caminha por um beco na chuva | detective wears coat; setting=alley; weather=rain; detective: walk; entities=1
A mãe corta legumes na cozinha | mother; vegetable x3; setting=kitchen; entities=2
Um robô leva café para um homem de óculos | man wears glasses; robot: carry; robot carrying coffee; entities=3
Um vaqueiro cavalga pelo deserto ao pôr do sol | setting=desert; hour=sunset; cowboy: ride; entities=1
Cinco patos nadam na lagoa | duck x5; setting=park-pond; duck: swim; entities=1
Um menino de boné vermelho anda de bicicleta no parque | boy wears cap; boy wears red cap; setting=park; boy: ride; boy riding bicycle; entities=2
O bombeiro sai de um prédio em chamas com um bebê no colo | firefighter: walk; firefighter carrying baby; entities=3
Um casal se beija em frente à torre Eiffel à noite | hour=night; woman: hug; man: hug; woman in-front-of eiffel tower; man in-front-of eiffel tower; entities=3
Um polvo gigante ataca um navio pirata no mar | setting=ocean; octopus: fight; octopus fighting pirate ship; entities=2
Uma mulher loira de cabelo comprido toca violino no palco | setting=stage; woman: violin; woman holding violin; entities=2
Um miúdo de camisola verde come um gelado na praia | boy wears sweater; boy wears green sweater; setting=beach; boy: eat; boy holding ice cream; entities=2
A rapariga lê um livro debaixo de uma oliveira | girl: read; girl holding book; girl under olive tree; entities=3
Uma menina de vestido amarelo pula uma poça | puddle; girl wears dress; girl wears yellow dress; girl: jump; entities=2
Duas lâmpadas vermelhas à esquerda de um sofá cinza | grey couch; red lamp x2; lamp left-of couch; entities=2
Um velho passeia com o cachorro na praia ao amanhecer | setting=beach; hour=dawn; old man: walk; old man next-to dog; entities=2
Uma cozinheira frita ovos numa frigideira | egg x3; chef: cook; egg in frying pan; entities=3
Um guaxinim dentro de uma lixeira à noite | hour=night; raccoon in trash can; entities=2
Quatro pinguins em cima de um icebergue | penguin x4; penguin on iceberg; entities=2
`));

describe('two languages', () =>
  checkTable(`
a 赤い car in Paris bei Nacht | red car; setting=paris-street; hour=night; entities=1
eine Katze und a dog on the sofa | cat on sofa; dog on sofa; entities=3
かわいい猫 wearing a red hat, watercolor style | cat; red hat; style=watercolour; entities=2
un gato negro on a blue chair | blue chair; black cat; cat on chair; entities=2
a woman in a 着物 under 桜 trees at 夕方 | woman wears kimono; tree x3; hour=dusk; woman under tree; entities=2
`));
