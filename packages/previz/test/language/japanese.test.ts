import { checkTable } from './check.ts';

checkTable(`
雨の夜、赤い傘の女性が橋の上に立っている | language=ja; red umbrella; woman holding umbrella; setting=bridge; hour=night; weather=rain; entities=2
公園で三匹の猫が遊んでいる | cat x3; setting=park; entities=1
椅子の左に犬がいる | dog left-of chair
椅子の右に猫がいる | cat right-of chair
机の上にりんごが五つある | apple x5; apple on desk
テーブルの下に犬がいる | dog under table
箱の中に猫がいる | cat in box
木の後ろに少年がいる | boy behind tree
車の前に女の子がいる | girl in-front-of car
ベンチの隣に自転車がある | bicycle next-to bench
赤い車 | red car; entities=1
青い象 | blue elephant
緑のカップと青い電話 | green cup; blue phone; entities=2
黒い猫と白い犬 | black cat; white dog
大きな犬と小さな猫 | dog size large; cat size small
猫が三匹 | cat x3
二匹の犬 | dog x2
四つのりんご | apple x4
3人の子供 | child x3
赤い帽子をかぶった女の子が海辺を走っている | girl: run; setting=beach; entities=1
本を読んでいる少年 | boy: read; boy holding book
馬に乗った騎士が竜と戦う | knight riding horse; knight fighting dragon
夕暮れの街を歩く老人、ローアングル | old man: walk; hour=dusk; setting=street; angle=low
黒いコートの男が路地を歩く | man wears black coat; man: walk; setting=alley
着物を着た女性が桜の下に立っている | woman wears kimono; season=spring
探偵がバーに入る | detective; setting=bar
雪の森で狼が走っている | wolf: run; setting=forest; weather=snow
宇宙飛行士が月面を歩いている | astronaut: walk; setting=moon-surface
朝の台所で母が料理する | mother: cook; setting=kitchen; hour=morning
少女が犬を抱きしめる | girl hugging dog
少年が凧を持っている | boy holding kite
猫がソファで眠っている | cat: sleep
嵐の海を船が航海している | ship; setting=rough-sea; weather=storm
泣いている子供のクローズアップ | child: cry; size=close-up
霧の墓地、誰もいない | setting=graveyard; weather=fog; without people
水彩画、秋の村 | style=watercolour; setting=village; season=autumn
学生が図書館で本を読む | student: read; setting=library
夏の浜辺で子供たちが泳いでいる | child: swim; setting=beach; season=summer
俯瞰、市場の人々 | angle=high; setting=market
1コマ目：探偵がバーに入る 2コマ目：探偵が手紙を読む | explicit; beats=2; 1: setting=bar; 2: detective: read
侍が橋の上で剣を持って立っている | samurai holding sword; setting=bridge
ロボットと女の子が公園で踊っている | robot: dance; girl: dance; setting=park
ミアは子犬を見つける。彼女はそれを家に連れて帰る。 | beats=2; Mia looking-at puppy; 2: Mia: carry; Mia carrying puppy
1コマ目：侍が森を歩く。2コマ目：竜が現れる。 | explicit; beats=2; 1: samurai: walk; 2: dragon here
カット1：少女が扉を開ける。カット2：部屋の中に怪物がいる。カット3：少女が逃げる。 | explicit; beats=3; 2: monster here; 3: girl: run
雪の山頂に立つ登山家、超ロングショット | mountaineer: stand; setting=summit; weather=snow; size=extreme-wide; entities=1
少年の顔のクローズアップ、泣いている | boy: cry; size=close-up; entities=1
教室で先生が黒板の前に立つ | teacher in-front-of blackboard; setting=classroom; entities=2
水彩画：桜の下の少女 | style=watercolour; girl under tree; season=spring
大きな青い傘をさした女性が雨の街を歩いている | woman holding umbrella; blue umbrella; woman: walk; weather=rain
棚の上に三冊の本と花瓶がある | book x3; book on shelf; vase on shelf
左に黒い犬、右に白い猫 | black dog; white cat; dog left-of cat; entities=2
老夫婦が公園のベンチに座っている、秋 | old man on bench; old woman on bench; season=autumn
消防士が燃える建物の前に立つ | firefighter in-front-of building
木の椅子の上にオレンジ色の猫 | orange cat; chair of wood; cat on chair
泣いている赤ちゃんを抱く母親 | mother holding baby; baby: cry; mother: hold
砂漠を歩くラクダの群れ、真昼 | camel: walk; setting=desert; hour=noon; entities=1
犬が飛行機を操縦している | dog driving airplane
赤いリンゴ六個 | red apple x6
ベンチの写真 | bench; entities=1
肩越しショット、探偵が容疑者を見つめる | overShoulder; detective looking-at suspect; entities=2
侍と忍者が竹林で戦う、霧 | samurai: fight; ninja: fight; weather=fog
スーツ姿の男が電話で話している、オフィス | man wears suit; man: phone; setting=office
`);
