import { describe } from 'vitest';
import { checkTable } from './check.ts';

describe('things, numbers, colours, sizes', () =>
  checkTable(`
机の上の赤いカップ | language=ja; red cup; cup on desk; entities=2
窓辺に置かれた青い花瓶 | blue vase
白い皿の上に黄色いレモンが三個 | yellow lemon x3; white plate; lemon on plate
大きな木の下に小さな家がある | tree size large; house size small; house under tree
ピンクの傘を一本 | pink umbrella x1
信号機と赤いポスト | traffic light; red mailbox
七羽の鳥が電線に止まっている | bird x7
グラス2つとワインボトル1本 | glass x2; wine bottle x1
巨大なロボットと小さな女の子 | robot size huge; girl size small
金色の鍵と銀色の時計 | golden key; silver clock
木製の椅子 | chair of wood
縞模様の猫 | cat pattern striped
オレンジ色の猫が二匹と灰色のネズミが一匹 | orange cat x2; grey mouse x1
古い自転車の隣に新しいバイク | bicycle old; motorcycle next-to bicycle
本棚の前に立つ少女 | girl in-front-of bookshelf; girl: stand
りんごの入ったかご | apple in basket
テーブルの上にケーキとコーヒーがある | cake on table; coffee on table
象とキリンとライオン | elephant; giraffe; lion; entities=3
水玉模様のワンピースを着た女の子 | girl wears dotted dress; entities=1
犬のそばに座っている男の子 | boy: sit; boy next-to dog
黒い帽子と赤いマフラー | black hat; red scarf
三人の子どもと一匹の犬 | child x3; dog x1
緑色の車の後ろに白いトラック | green car; white truck; truck behind car
冷蔵庫の左にゴミ箱がある | trash can left-of refrigerator
`));

describe('people, actions, moods', () =>
  checkTable(`
男が馬に乗って草原を走っている | man riding horse; setting=field
老人が杖を持って歩いている | old man holding cane; old man: walk
ピアノを弾いている女性 | woman; piano; woman: sit
怒った男が電話で話している | man mood angry; man: phone
悲しそうな顔の女の子が窓の外を見ている | girl mood sad; girl: stand; setting=living-room
母親が赤ちゃんを抱いている | mother carrying baby
警官が泥棒を追いかけている | police officer chasing thief; police officer: run
シェフが厨房で料理を作っている | chef; setting=kitchen; chef: cook
消防士がはしごを登る | firefighter: climb; ladder
笑顔の少年が風船を持っている | boy feels happy; boy holding balloon
白衣の医者が病室に立っている | doctor: stand; setting=hospital; doctor wears lab-coat
サングラスをかけた男 | man wears sunglasses; entities=1
長い黒髪の女性 | woman hair black; woman hair long; entities=1
青い目の金髪の少女 | girl hair blonde; entities=1
ベッドで眠る少年 | boy: sleep; bed
自転車に乗る女子高生 | schoolgirl riding bicycle
彼女は椅子に座って本を読んでいる | beats=1; woman: sit; book
犬が少女にボールを渡す | dog giving ball + girl
二人の侍が竹林で刀を構えて戦う | samurai x2; samurai: fight
太郎と花子が手をつないで歩いている | Taro: walk; Hanako: walk; Taro gender male; Hanako gender female
子供たちが校庭でサッカーをしている | child; football
`));

describe('places, hours, weather', () =>
  checkTable(`
夜の東京の街、ネオン、雨 | hour=night; weather=rain; entities=0
朝焼けの海岸に立つ灯台 | hour=dawn; setting=beach; lighthouse
吹雪の雪山を登る登山者 | weather=blizzard; setting=summit; mountaineer: climb
満開の桜並木を歩くカップル | season=spring; woman: walk; man: walk
真夜中の病院の廊下 | hour=night; setting=corridor
曇り空の下の廃工場 | weather=overcast; setting=factory
夏祭りの夜、花火を見上げる浴衣の少女 | hour=night; season=summer; girl wears kimono; firework
秋の神社、落ち葉 | season=autumn; setting=temple
雷雨の中、古い洋館が丘の上に建っている | weather=storm; mansion
電車の中で居眠りするサラリーマン | setting=train-interior; businessman: sleep
宇宙ステーションの窓から地球を見る宇宙飛行士 | astronaut; setting=spaceship
地下鉄のホームで電車を待つ人々 | setting=subway
屋上から夕日を眺める二人 | setting=rooftop; hour=sunset; person x2
砂嵐の砂漠をラクダが歩く | weather=sandstorm; setting=desert; camel: walk
晴れた日の公園のベンチ | weather=clear; setting=park; bench
`));

describe('camera, style, frames, negation', () =>
  checkTable(`
引きの画、荒野に立つ一人のガンマン | size=wide
超クローズアップ、驚いた女性の目 | size=extreme-close-up; woman mood surprised
肩越しショット、バーテンダーと話す男 | overShoulder; bartender; man: talk
主観ショット、暗い廊下 | pointOfView; setting=corridor
ダッチアングル、走る男 | dutch; man: run
逆光のシルエット、丘の上の木 | silhouette; tree
背景をぼかしたポートレート、若い男性 | shallowFocus; man
水墨画風の竹林 | style=ink
モノクロのフィルムノワール風、煙草を吸う探偵 | style=noir; detective
絵本風、森のくまさん | style=storybook; setting=forest; bear
鉛筆スケッチ、ロボット | style=pencil; robot
人なし、雨の渋谷交差点 | without people; weather=rain; setting=crosswalk
無人の教室、夕方 | without people; setting=classroom; hour=dusk
車のない道路 | setting=road; without car; entities=0
雲ひとつない青空 | weather=clear
カット1：少年が鍵を見つける。カット2：少年が扉を開ける。カット3：扉の向こうに森が広がる。 | explicit; beats=3; 1: boy holding key; 2: boy here; 3: setting=forest
1カット目 夜の港 2カット目 船の甲板に立つ男 | explicit; beats=2; 1: setting=harbour; 2: man: stand
①朝、目覚める少女 ②学校へ走る少女 ③教室で先生に怒られる少女 | explicit; beats=3; 1: hour=morning; 2: girl: run; 3: setting=classroom
少女が森を歩いている。突然、狼が現れる。少女は走って逃げる。 | beats=3; 1: girl: walk; 2: wolf here; 3: girl: run; entities=2
ケンジは駅に着いた。彼は電車に乗る。窓の外に海が見える。 | Kenji gender male; setting=train-station
`));

describe('mixed languages', () =>
  checkTable(`
a 侍 on a bridge at night | samurai; setting=bridge; hour=night
close-up, 赤い帽子の女の子, rainy street | size=close-up; girl wears red fedora; weather=rain; setting=street
猫とdogが公園でplayしている | cat; dog; setting=park
cinematic, ネオン街, cyberpunk, 雨の夜 | hour=night; weather=rain
watercolor style、海辺のkitten | style=watercolour; kitten; setting=beach
`));
