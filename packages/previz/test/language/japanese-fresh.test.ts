import { describe } from 'vitest';
import { checkTable } from './check.ts';

describe('Japanese', () =>
  checkTable(`
黄色いレインコートの男の子が水たまりを飛び越える | puddle; boy wears raincoat; boy wears yellow raincoat; boy: jump; entities=2
古いアパートの屋上で、制服姿の女子高生が一人で空を見上げている | schoolgirl wears uniform; setting=rooftop; schoolgirl: look-up; entities=1
三毛猫が縁側で丸くなって眠っている | setting=geisha-house; calico cat: curl; entities=1
電話ボックスの中で泣いている女性、外は土砂降り | weather=rain; woman: cry; woman in phone booth; entities=2
白いシャツを着た青年が赤い自転車を押しながら坂道を登っている | red bicycle; man wears shirt; man wears white shirt; setting=road; man: climb; entities=2
テーブルの上に湯呑みが二つと急須が置いてある | teacup x2; teacup on table; teapot on table; entities=3
棚の上の黒猫、棚の下の白い犬 | black cat; white dog; cat on shelf; dog under shelf; entities=3
夏の終わり、誰もいない海水浴場にビーチパラソルが一本だけ立っている | without people; setting=beach; season=summer; beach umbrella: stand; entities=1
ロングショット、夕焼けの川沿いを歩く親子のシルエット | setting=river; hour=sunset; size=wide; silhouette; mother: walk; child: walk; entities=2
カット1 雪山の遠景。カット2 登山者の足元のアップ。カット3 登山者の顔、クローズアップ。 | mountaineer; explicit; setting=summit; weather=snow; size=wide; size=close-up; part=feet; entities=1
帽子をかぶっていない農夫がトラクターの隣に立っている | farmer: stand; farmer next-to tractor; entities=2
眼鏡をかけた背の高い医者と小さな看護師が廊下を走る | doctor wears glasses; setting=corridor; nurse: run; doctor: run; entities=2
大きな青いソファに寝そべる太った猫 | blue couch; cat: lie; cat on couch; entities=2
消防士が燃える家から子供を抱いて出てくる | house; firefighter: carry; firefighter carrying child; entities=3
雷が鳴り、ざあざあと雨が降る中、少女が木の下で震えている | weather=storm; girl under tree; entities=2
しんしんと雪が降る神社の境内、巫女がほうきで掃いている | setting=temple; weather=snow; maiden: dig; maiden holding broom; entities=2
四羽のカモメが船の周りを飛んでいる | seagull x4; seagull: fly; seagull around ship; entities=2
紫色のドレスの女性歌手がステージで歌い、観客が拍手する | singer wears dress; singer wears purple dress; person x24; setting=stage; singer: sing; person: cheer; entities=2
山田さんは窓を閉めて、カーテンを引いて、電気を消した。 | window; curtain; Yamada: pull; Yamada touching lamp; entities=4
鬼が金棒を持って桃太郎を追いかける | demon: run; demon chasing Momotaro; demon holding mace; entities=3
ガラスの花瓶に赤いチューリップが五本、白いバラが三本 | red tulip x5; white rose x3; tulip in vase; rose in vase; entities=3
りんごが三つ、みかんが二つ、バナナが一本、籠に入っている | apple x3; tangerine x2; apple in basket; tangerine in basket; banana in basket; entities=4
月明かりの下、狼男が崖の上で遠吠えをする | setting=sea-cliff; hour=night; werewolf: look-up; entities=1
桜の木の下でお花見をする家族。子犬がお弁当を狙っている。 | bento box; season=spring; mother: sit; father: sit; child: sit; puppy: aim; mother under tree; father under tree; child under tree; entities=8
赤いスポーツカーと黄色いバスが並んで走っている | red sports car; yellow bus; sports car: run; bus: run; entities=2
青い傘を持った男の子が、バス停でバスを待っている | blue umbrella; boy: hold; boy holding umbrella; boy next-to bus stop; entities=4
巨大なタコが海賊船を襲う、嵐の海 | setting=rough-sea; weather=storm; octopus: fight; octopus fighting pirate ship; entities=2
男は帽子を脱いで、椅子に腰を下ろした。そして煙草に火をつけた。 | man wears fedora; man: sit; man on chair; man holding hat; man holding cigarette; entities=4
三匹の子豚とオオカミ、わらの家の前 | piglet x3; piglet in-front-of house; wolf in-front-of house; entities=3
ピンクのドレスを着た金髪のお姫様が階段を降りてくる | princess wears dress; princess wears pink dress; princess: walk; princess on stair; entities=2
夜の遊園地、観覧車の前でキスするカップル | setting=amusement-park; hour=night; woman: hug; man: hug; woman in-front-of ferris wheel; man in-front-of ferris wheel; entities=3
警官に追われる泥棒が塀を飛び越える | wall; police officer: run; thief: jump; police officer chasing thief; entities=3
テーブルの上にワインボトル一本とグラスが二つ、ろうそくが一本 | glass x2; wine bottle on table; glass on table; candle on table; entities=4
霧の中から古い帆船が現れる、超ロングショット | sailboat; weather=fog; size=extreme-wide; entities=1
象の背中に乗った少年がジャングルを進む | setting=jungle; boy: ride; boy riding elephant; entities=2
緑のソファの右に背の高いランプがある | green couch; lamp right-of couch; entities=2
ケンタは川で大きな魚を釣った。猫がそれを盗んで逃げた。ケンタは怒って追いかけた。 | setting=river; Kenta: hold; cat holding fish; cat: run; Kenta: run; entities=3
秋の夕暮れ、田んぼの中に立つかかし、カラスが二羽とまっている | crow x2; setting=rice-terraces; hour=dusk; season=autumn; scarecrow: stand; crow: stand; entities=2
忍者が屋根の上を走り、手裏剣を投げる | setting=japanese-rooftops; ninja: run; ninja: throw; ninja holding shuriken; entities=2
ぽかぽかした春の午後、公園のベンチで居眠りするおじいさん | setting=park; hour=afternoon; weather=clear; season=spring; old man: sleep; old man on bench; entities=2
図書館で勉強する三人の女子高生 | schoolgirl x3; setting=library; schoolgirl: read; entities=1
雨の中、傘もささずに立ち尽くす男 | without umbrella; weather=rain; man: stand; entities=1
キッチンでエプロン姿の父親がパンケーキを焼いている。娘が皿を持って待っている。 | pancake; father wears apron; setting=kitchen; father: cook; daughter: stand; daughter holding plate; entities=4
黒いコートの女が振り返る、アップ、背景はネオン街 | woman wears coat; woman wears black coat; setting=street; size=close-up; woman: look-back; entities=1
砂浜に寝転ぶ水着の女性、そばに麦わら帽子とサングラス | straw hat; sunglasses; woman wears swimsuit; setting=beach; woman: lie; entities=3
バイオリンを弾く少年とピアノを弾く少女 | piano; girl: sit; boy: violin; boy holding violin; entities=4
消防車が燃えるビルの前に止まっている | fire engine: stand; fire engine in-front-of building; entities=2
侍が竹林で巨大な虎と対峙する | tiger; setting=bamboo-forest; samurai: stand; entities=2
狐のお面をかぶった子供が夏祭りの屋台の前に立っている | child wears mask; setting=market; season=summer; child: stand; entities=1
コンビニの前に座り込む三人の不良少年、真夜中 | boy x3; hour=night; boy: sit; boy in-front-of convenience store; entities=2
白い馬に乗った王子が森を駆け抜ける | white horse; setting=forest; prince: ride; prince riding horse; entities=2
冷蔵庫の上に置かれた金魚鉢を黒猫が狙っている | black cat; fishbowl; cat: aim; fishbowl on refrigerator; entities=3
おじいさんは山で竹を切り、おばあさんは川で洗濯をしている | old man; bamboo; old woman; setting=mountain; setting=river; entities=3
カフェの窓際でノートパソコンを開く女性、ミディアムショット | setting=cafe; size=medium; woman holding laptop; woman next-to window; entities=3
二台のパトカーが赤い車を追いかけている | red car; police car x2; police car: run; police car chasing car; entities=2
魚屋の前で猫が魚をくわえて走り去る | setting=fish-market; cat holding fish; cat: run; entities=2
登山者が吹雪の中をゆっくり歩いている、遠景 | weather=blizzard; size=wide; mountaineer: walk; entities=1
赤ちゃんを抱いた母親がバスを降りる | bus; mother: walk; mother carrying baby; entities=3
ロボットが工場で車を組み立てている | robot; car; setting=factory; entities=2
砂漠の真ん中に古い電話ボックスが一つ | phone booth; setting=desert; entities=1
犬小屋の中で三匹の子犬が眠る | puppy x3; puppy: sleep; puppy in doghouse; entities=2
満月の下、吸血鬼が城のバルコニーに立つ | setting=balcony; hour=night; vampire: stand; entities=1
赤い橋の上で着物の女性が傘を差している、雪が降っている | woman wears kimono; setting=bridge; weather=snow; woman: hold; woman holding umbrella; entities=2
机の左に青い椅子、右に黄色いゴミ箱 | blue chair; yellow trash can; chair left-of desk; trash can right-of chair; trash can right-of desk; entities=3
緑色のドラゴンが城の塔の上にとまっている、満月の夜 | green dragon; setting=castle; hour=night; dragon: stand; dragon on tower; entities=2
二匹の猫が箱の中で丸くなって寝ている | cat x2; cat: curl; cat in box; entities=2
雨の夜、バス停で傘を持たずに立つ女子高生 | without umbrella; hour=night; weather=rain; schoolgirl: stand; schoolgirl next-to bus stop; entities=2
サンタがトナカイのそりに乗って夜空を飛んでいる | reindeer x3; hour=night; santa: fly; reindeer: pull; santa riding sled; entities=3
紫の髪の魔女が大きな鍋をかき混ぜている、薄暗い洞窟 | pot; setting=cave; hour=night; witch: cook; entities=2
黒い車が白い家の前に停まっている、夕暮れ | black car; white house; hour=dusk; car: stand; car in-front-of house; entities=2
クローズアップ、涙を流す老人の顔 | size=close-up; old man: cry; entities=1
大きな熊が川で鮭を捕まえる | setting=river; bear holding salmon; entities=2
ライオンの前に座る小さなウサギ | rabbit: sit; rabbit in-front-of lion; entities=2
`));
