import { describe } from 'vitest';
import { checkTable } from './check.ts';

describe('Spanish', () =>
  checkTable(`
una mesa de madera con tres manzanas rojas | table; red apple x3; apple on table
el perro duerme debajo de la cama | dog: sleep; dog under bed
dos mujeres ancianas sentadas en un banco del parque | old woman x2; setting=park
un viejo faro en medio de una tormenta | lighthouse old; weather=storm
una niña rubia con un vestido azul | girl hair blonde; girl wears blue dress; entities=1
los niños juegan al fútbol en la calle | child; setting=street
cuatro sillas blancas alrededor de una mesa redonda | white chair x4; table
un gato pequeño dentro de una caja de cartón | cat size small; cat in box
la luna llena sobre el desierto | hour=night; setting=desert
un hombre con sombrero negro fuma en un bar | man wears black fedora; setting=bar
una bicicleta verde junto a una pared | green bicycle
un cocinero corta verduras en la cocina | chef; setting=kitchen
bosque nevado al amanecer, sin gente | setting=forest; weather=snow; hour=dawn; without people
Un pirata con una espada en la cubierta de un barco | pirate holding sword
cinco pájaros amarillos en un árbol | yellow bird x5; tree
una jirafa más alta que una casa | giraffe; house
la profesora escribe en la pizarra | teacher; blackboard
una calle vacía de noche con niebla | setting=street; hour=night; weather=fog
un elefante gris y dos ratones blancos | grey elephant; white mouse x2
un robot gigante destruye la ciudad | robot size huge; setting=street
una pareja baila bajo las estrellas | woman: dance; man: dance; hour=night
plano general de una granja en verano | size=wide; setting=farm; season=summer
un coche amarillo delante de una casa roja | yellow car; red house; car in-front-of house
una vela encendida sobre un libro viejo | candle on book; book old
una bruja vuela en una escoba | witch: fly; broom
acuarela de un puerto con barcos | style=watercolour; setting=harbour; boat
Escena 1: una detective entra en un bar. Escena 2: bebe un café. | explicit; beats=2; 1: setting=bar
un oso pardo pesca en el río | bear; setting=river
la abuela y su nieto cocinan juntos | old woman; grandson
el caballo salta sobre una valla | horse: jump; fence
`));

describe('French', () =>
  checkTable(`
une vieille dame assise sur un banc vert | old woman: sit; green bench; old woman on bench
trois pommes rouges dans un panier | red apple x3; apple in basket
un grand chien noir à côté d'un petit chat blanc | black dog; dog size large; white cat; cat size small; dog next-to cat
les enfants courent dans la cour de l'école | child: run
une fille aux cheveux roux avec une robe verte | girl hair ginger; girl wears green dress; entities=1
un homme en costume gris attend le train à la gare | man wears grey suit; setting=train-station
la pleine lune au-dessus de la mer | hour=night; setting=ocean
une maison en bois au bord du lac | house of wood; setting=lake
un vélo bleu contre un mur | blue bicycle
une rue déserte sous la pluie, la nuit | setting=street; weather=rain; hour=night; without people
deux chevaux blancs galopent dans un champ | white horse x2; horse: run; setting=field
un cuisinier prépare une soupe dans la cuisine | chef; setting=kitchen
la sorcière vole sur un balai | witch: fly; broom
un chat dort sur le canapé | cat: sleep; cat on couch
des oiseaux jaunes dans un arbre | yellow bird; tree
une petite fille tient un parapluie rouge | girl holding umbrella; red umbrella
le chevalier monte un cheval noir | knight riding horse; black horse
un ours brun dans la forêt en automne | bear; setting=forest; season=autumn
forêt enneigée, sans personne, à l'aube | setting=forest; weather=snow; hour=dawn; without people
la voiture jaune devant la maison | yellow car; car in-front-of house
un robot géant dans une ville en ruine | robot size huge
une tasse bleue entre deux livres | blue cup; book x2; cup between book
quatre chaises autour d'une table ronde | chair x4; table
un vieux marin fume la pipe sur le port | setting=harbour
deux amoureux dansent sous les étoiles | hour=night; woman: dance
aquarelle d'un village au printemps | style=watercolour; setting=village; season=spring
Plan 1 : un détective entre dans un bar. Plan 2 : il boit un café. | explicit; beats=2; 1: setting=bar; 2: detective: drink
gros plan sur une main qui tient une clé | size=close-up; key
un pirate avec une épée et un perroquet | pirate holding sword; parrot
une bougie allumée sur une vieille table | candle on table
`));

describe('German', () =>
  checkTable(`
drei rote Äpfel in einem Korb | red apple x3; apple in basket
Auf dem Tisch steht eine blaue Vase | blue vase; vase on table
ein großer schwarzer Hund neben einer kleinen weißen Katze | black dog; dog size large; white cat; cat size small; dog next-to cat
die Kinder spielen Fußball auf der Straße | child; setting=street
ein Mädchen mit blonden Haaren und einem grünen Kleid | girl hair blonde; girl wears green dress; entities=1
ein Mann im grauen Anzug wartet am Bahnhof | man wears grey suit; setting=train-station
der Vollmond über dem Meer | hour=night; setting=ocean
ein Holzhaus am See | house of wood; setting=lake
eine menschenleere Straße im Regen bei Nacht | setting=street; weather=rain; hour=night; without people
zwei weiße Pferde galoppieren über ein Feld | white horse x2; horse: run; setting=field
die Hexe fliegt auf einem Besen | witch: fly; broom
die Katze schläft auf dem Sofa | cat: sleep; cat on couch
fünf gelbe Vögel sitzen in einem Baum | yellow bird x5; tree; bird: sit
der Koch kocht in der Küche eine Suppe | chef: cook; setting=kitchen
ein Braunbär im Wald im Herbst | bear; setting=forest; season=autumn
ein gelbes Auto vor dem roten Haus | yellow car; red house; car in-front-of house
ein riesiger Roboter zerstört die Stadt | robot size huge
eine blaue Tasse zwischen zwei Büchern | blue cup; book x2; cup between book
vier Stühle um einen runden Tisch | chair x4; table
ein alter Seemann im Hafen | setting=harbour
eine brennende Kerze auf einem alten Buch | candle on book; book old
Aquarell von einem Dorf im Frühling | style=watercolour; setting=village; season=spring
Szene 1: Ein Detektiv betritt eine Bar. Szene 2: Er trinkt einen Kaffee. | explicit; beats=2; 1: setting=bar; 2: detective: drink
Nahaufnahme einer alten Frau, die weint | size=close-up; old woman: cry
ein Pirat mit einem Schwert | pirate holding sword
unter dem Bett liegt ein Ball | ball under bed
das Kind hält einen roten Luftballon in der Hand | child holding balloon; red balloon
ein Feuerwehrmann klettert auf eine Leiter | firefighter: climb; ladder
Morgennebel im Gebirge, keine Menschen | weather=fog; setting=mountain; without people
ein dunkelblaues Fahrrad lehnt an einer Mauer | dark blue bicycle
der Küchentisch, darauf eine Kaffeetasse | table; coffee cup; setting=kitchen
`));

describe('Portuguese', () =>
  checkTable(`
três maçãs vermelhas em uma cesta | red apple x3; apple in basket
uma mesa de madeira com um vaso azul | table of wood; blue vase; vase on table
um cachorro grande e preto ao lado de um gato pequeno e branco | black dog; dog size large; white cat; cat size small; dog next-to cat
as crianças jogam futebol na rua | child; setting=street
uma menina loira com um vestido verde | girl hair blonde; girl wears green dress; entities=1
um homem de terno cinza espera na estação de trem | man wears grey suit; setting=train-station
a lua cheia sobre o mar | hour=night; setting=ocean
rua deserta sob a chuva à noite, sem pessoas | setting=street; weather=rain; hour=night; without people
dois cavalos brancos correm no campo | white horse x2; horse: run; setting=field
a bruxa voa em uma vassoura | witch: fly; broom
o gato dorme no sofá | cat: sleep; cat on couch
cinco pássaros amarelos em uma árvore | yellow bird x5; tree
o cozinheiro prepara uma sopa na cozinha | chef; setting=kitchen
um urso marrom na floresta no outono | bear; setting=forest; season=autumn
um carro amarelo em frente a uma casa vermelha | yellow car; red house; car in-front-of house
um robô gigante destrói a cidade | robot size huge
uma xícara azul entre dois livros | blue cup; book x2; cup between book
quatro cadeiras ao redor de uma mesa redonda | chair x4; table
aquarela de uma aldeia na primavera | style=watercolour; setting=village; season=spring
Cena 1: um detetive entra em um bar. Cena 2: ele bebe um café. | explicit; beats=2; 1: setting=bar; 2: detective: drink
close de uma velha chorando | size=close-up; old woman: cry
um pirata com uma espada | pirate holding sword
debaixo da cama há uma bola | ball under bed
a criança segura um balão vermelho | child holding balloon; red balloon
um bombeiro sobe uma escada de mão | firefighter: climb; ladder
neblina nas montanhas ao amanhecer | weather=fog; setting=mountain; hour=dawn
uma bicicleta azul encostada na parede | blue bicycle
um casal dança sob as estrelas | woman: dance; man: dance; hour=night
um pescador em um barco no lago | fisherman; boat; setting=lake
duas girafas e um leão na savana | giraffe x2; lion; setting=savanna
`));

describe('what is done, whose it is and how they look', () =>
  checkTable(`
Zwei Jungen spielen im Regen auf der Straße Fußball | boy: kick; weather=rain; setting=street
Ein Mann liest auf einer Parkbank Zeitung | man holding newspaper
Ein Schüler schenkt einem lächelnden Mädchen unter einem Baum eine Blume | student giving flower + girl
Ein Kellner, der ein Tablett trägt | waiter carrying tray
Ein Affe stiehlt einem schlafenden Mann eine Banane | man mood asleep; banana
Un fantasma aparece detrás de un niño asustado | boy mood afraid
Une femme est assise seule à une table de café | setting=cafe; !woman mood sad; woman next-to table
Um cavaleiro montado num cavalo branco | white horse; knight: ride
La maîtresse écrit au tableau | blackboard; !painting
Un lobo aúlla sobre una roca | wolf: look-up
`));
