import { describe, expect, it } from 'vitest';
import { loanword } from '../../src/language/world/loanwords.ts';
import { checkTable } from './check.ts';

describe('clauses of different subjects', () =>
  checkTable(`
おばあちゃんが縁側に座って編み物をしていて、膝の上で白い猫が丸くなっている | old woman carrying cat; entities=2
窓辺の机に向かって手紙を書く少女、机の上にはランプと瓶と青い花瓶が置かれている | girl: sit; bottle on desk; lamp on desk; vase on desk
寝ぐせ頭の男の子が牛乳をこぼし、猫がテーブルの下でそれを舐めている | cat under table; !boy under table; !boy: eat
おじいさんは山で竹を切り、おばあさんは川で洗濯をしている | setting=mountain; setting=river
二人の子供がブランコに乗り、母親たちはベンチで話している | child: ride; mother on bench; !swing on bench
二人は並んで歩き出し、空に虹がかかった | weather=rainbow; !setting=sky
`));

describe('what belongs to whom', () =>
  checkTable(`
白衣の研究者が緑色の液体の入った試験管を掲げて笑う | scientist holding test tube
水着の女性がオレンジジュースを飲みながら、浮き輪に乗った子供に手を振っている | woman holding glass of juice; child riding lifebuoy
少年が剣を高く掲げている | boy holding sword; !boy size large
母が怒って弟を追いかける | mother mood angry; !brother mood angry; mother chasing younger brother
カラスが三羽空を舞っている | crow x3; crow: fly
車も人もいない深夜の高速道路を白いバイクが走り抜ける | without car; without people; motorcycle: run; entities=1
男の手元のアップ | size=close-up; part=hands
石畳の坂道を番傘をさして歩いていく女性 | woman holding umbrella; woman: walk
勇者は森へ旅立った。森の奥で巨大なオオカミに襲われた。 | wolf fighting hero; wolf size huge; !hero fighting wolf
少女が小さな子猫を見つけて抱き上げる | girl carrying kitten
くまの親子が森を歩いている | bear; entities=2; setting=forest
雷に怯える少女 | girl mood afraid
学校帰りの少女が子猫を見つけた | girl looking-at kitten; !setting=classroom
`));

describe('names, small letters, lists', () =>
  checkTable(`
ロボットのポチは少女リナに花をあげた。リナはポチの頭をなでた。 | Pochi is robot; Rina is girl; Pochi giving flower + Rina; entities=3
小さなきつねが森にいる | fox size small; setting=forest
おとこのこがこうえんであかいふうせんをもっている | red balloon; boy holding balloon; setting=park
教室、放課後、窓際、女子高生、頬杖、逆光 | language=ja; schoolgirl; setting=classroom; silhouette
黄昏、海边、少女、背影 | language=zh; girl; setting=beach; hour=dusk
`));

it('reads katakana by its sound, where it is an English word', () => {
  const found = [
    'ユニフォーム',
    'バックパッカー',
    'チアリーダー',
    'トロンボーン',
    'プラネタリウム',
    'パラグライダー',
  ].map(loanword);
  expect(found).toEqual(['uniform', 'backpacker', 'cheerleader', 'trombone', 'planetarium', 'paraglider']);
  expect(['アレックス', 'シャーロット', 'ムニャムニャ'].map(loanword)).toEqual([null, null, null]);
});

describe('ages, hours, unknown words for somebody', () =>
  checkTable(`
三歳くらいの男の子が走る | boy x1; boy age toddler
20代の女性がカフェで本を読む | woman x1; setting=cafe
朝7時、目覚まし時計 | hour=morning; alarm clock x1
晚上九点的街道 | hour=night; setting=street
밤 열한 시, 골목 | hour=night; setting=alley
白髪の紳士がパイプをくわえている | gentleman carrying pipe
髪の長い保安係が犬を連れている | person; dog
眼鏡をかけた鑑識員が写真を三枚並べる | photo x3
リサは古い屋根裏で箱を見つけた。リサは箱を開けた。 | Risa; box; setting=attic
食パンをくわえて走る彼女、商店街 | setting=street-market; toast
ペンギンの群れが歩き、その後ろに白熊が立っている | polar bear behind penguin
母親と、風船を持った男の子が歩いている | mother; boy; !boy holding mother
作業員三人が、鉄骨の上に座ってお弁当を食べている | construction worker on hung girder; construction worker x3; !bento box on girder
`));

describe('what hangs together, and what does not', () =>
  checkTable(`
ラーメンをすする男、湯気が立ち上る | man: eat; man holding ramen; steam
ピアノを弾く少年と、その隣でバイオリンを弾く少女 | girl next-to boy; girl holding violin; boy touching piano
岩に腰掛けて竪琴を弾く人魚 | mermaid on stone; mermaid holding harp; !stool
公園のベンチで鳩に餌をやるおじいさん | old man feeding pigeon
高い棚の本に手を伸ばす少年 | boy touching book
犬が月に向かって吠えている | !setting=moon-surface; !dog: walk; hour=night
牧場で牛の乳を搾る女の子 | girl touching cow; setting=farm
段ボール箱に入った捨て猫を見つけた少年 | cat in cardboard box; !boy in cardboard box
校舎の裏で告白する男子と驚く女子 | boy: talk; girl mood surprised; boy behind school building; !girl: talk
夕焼け空を飛ぶカラスの群れ | crow: fly; crow x10
カフェで話す二人の女性、テーブルには紅茶とケーキ | woman x2; tea on table; cake on table
雨の夜、バス停で傘を差さずに立っている女子高生 | schoolgirl next-to bus stop
三人の小学生が桜並木を走っていく | setting=street; schoolchild x3; schoolchild: run
刑事が取調室で容疑者を問い詰めている | setting=interrogation-room; detective talking-to suspect
スーツの男がタクシーを止めようと手を挙げている | man: wave; !man holding taxi
ソファで寝てしまった父親に毛布をかける娘 | blanket on father; !daughter wearing blanket
神社の石段を駆け上がる巫女、桜吹雪が舞う | !shrine maiden: dance; season=spring
釣り人が大きな魚に引っ張られてボートから落ちる | fisherman: fall; !fish: fall
昭和の下町で紙芝居を見る子供 | child; setting=street
少女が本に囲まれて宙に浮いている | book x3
新聞を読む父、眠そうにパンをかじる息子 | son mood tired; !bread mood tired
慌てる子供と、腕を組んで怒る母親 | mother: arms-crossed; !child: arms-crossed
真っ赤なトマトが三つ、まな板の上に置かれ、その横に包丁がある | knife next-to tomato; tomato on cutting board
駅のホームに一人で立つセーラー服の少女 | girl wears uniform; girl: stand
双子の女の子が歩いている | girl x2; girl: walk
健太「行ってきます！」と言ってランドセルを背負う | Kenta wears backpack
王子がシンデレラの前にひざまずく | prince in-front-of Cinderella
バッターがホームランを打った瞬間 | batter; !setting=train-station
カメラマンがライオンの写真を撮っている | photographer looking-at lion; !lion: aim
屋根裏部屋で箱を開ける少年、埃が舞う | !boy: dance
夕暮れの堤防で釣りをする父と息子 | father: hold; son: hold
美容師が客の髪を切っている | hairdresser touching person; !hair
白馬の騎士 | knight riding horse
ピアノに向かう老婦人 | old woman next-to piano; !old woman on piano
`));
