import { describe } from 'vitest';
import { checkTable } from './check.ts';

describe('Chinese', () =>
  checkTable(`
桌上放着一盏台灯和三本书 | lamp; book x3; lamp on table
一辆红色的自行车靠在墙上 | red bicycle
五个穿校服的学生走在街上 | student x5; setting=street
大象旁边站着一个小女孩 | girl; elephant; girl next-to elephant
一只橙色的猫睡在沙发上 | orange cat; cat: sleep; cat on couch
两个人坐在长椅上聊天 | person x2; person: sit; person on bench
一个老人在公园里喂鸽子 | old man; pigeon; setting=park
雪山脚下的小木屋 | cabin; weather=snow
清晨的海边，一艘帆船 | hour=dawn; setting=beach; sailboat
夜晚的城市街道，霓虹灯，下着雨 | hour=night; setting=tokyo-street; weather=rain
厨房里，妈妈在做饭 | setting=kitchen; mother: cook
特写：一双蓝色的眼睛 | size=close-up
黑色的狗和白色的猫坐在门前 | black dog; white cat; cat: sit; dog in-front-of door
一个戴眼镜的男孩在看书 | boy wears glasses; boy: read; boy holding book; entities=2
骑马的武士穿过竹林 | samurai riding horse
桥下有一条小船 | boat; setting=bridge
房子后面有一棵大树 | tree size large; tree behind house
红色的球在蓝色的盒子里 | red ball; blue box; ball in box
没有人的教室 | without people; setting=classroom
秋天的森林，落叶 | season=autumn; setting=forest
水彩风格，一只兔子 | style=watercolour; rabbit
俯拍，一个男孩躺在草地上 | angle=high; boy: lie; setting=field
宇航员在月球上行走 | astronaut: walk; setting=moon-surface
一个悲伤的女孩抱着泰迪熊 | girl mood sad; teddy bear
镜头1：侦探走进酒吧。镜头2：他喝威士忌。 | explicit; beats=2; 1: setting=bar; detective: walk
四只企鹅站在冰上 | penguin x4; penguin: stand
木制的椅子左边有一个绿色的花瓶 | chair of wood; green vase; vase left-of chair
傍晚，一对情侣在沙滩上散步 | hour=dusk; woman: walk; man: walk; setting=beach
穿红裙子的女人拿着一把黑色雨伞 | woman wears red dress; woman holding umbrella; black umbrella
图书馆里，学生在学习 | setting=library; student
暴风雨中的灯塔 | weather=storm; lighthouse
`));

describe('Korean', () =>
  checkTable(`
책상 위의 빨간 컵 | red cup; cup on desk; entities=2
파란 자동차 두 대 | blue car x2
노란 우산을 쓴 소녀가 빗속을 걷고 있다 | yellow umbrella; girl: walk; weather=rain; girl holding umbrella
나무 아래에 앉아 있는 노인 | old man: sit; old man under tree
큰 개와 작은 고양이 | dog size large; cat size small
부엌에서 요리하는 엄마 | mother: cook; setting=kitchen
눈 덮인 산을 오르는 등산객 | setting=mountain; weather=snow; mountaineer: climb
밤하늘 아래 캠핑하는 가족 | hour=night; mother; father; child
말을 타는 기사 | knight riding horse
상자 안에 있는 고양이 | cat in box
소파 위에서 자는 고양이 | cat: sleep; cat on couch
집 뒤에 큰 나무가 있다 | tree behind house; tree size large
자동차 앞에 서 있는 남자 | man in-front-of car; man: stand
사과 세 개와 바나나 두 개 | apple x3; banana x2
검은 모자를 쓴 남자가 카페에서 커피를 마신다 | man wears black fedora; setting=cafe; man: drink
새벽 바다의 등대 | hour=dawn; setting=ocean; lighthouse
가을 숲길을 걷는 연인 | season=autumn; setting=forest; woman: walk
안개 낀 항구 | weather=fog; setting=harbour
교실에서 책을 읽는 학생들 | student; setting=classroom; student: read
로봇이 꽃을 들고 있다 | robot holding flower
클로즈업, 우는 아이 | size=close-up; child: cry
아무도 없는 거리, 밤 | without people; setting=street; hour=night
수채화 스타일의 마을 | style=watercolour; setting=village
화난 여자가 전화하고 있다 | woman mood angry; woman: phone
하얀 토끼가 당근을 먹고 있다 | white rabbit; carrot; rabbit: eat
경찰이 도둑을 쫓고 있다 | police officer chasing thief
한복을 입은 여자가 궁궐 앞에 서 있다 | woman wears kimono; woman: stand
장면 1: 형사가 방에 들어간다. 장면 2: 형사가 편지를 읽는다. | explicit; beats=2; 2: detective: read
펭귄 네 마리가 얼음 위에 서 있다 | penguin x4
해질녘 사막의 낙타 | hour=dusk; setting=desert; camel
벤치 옆에 자전거가 있다 | bicycle next-to bench
`));

describe('Korean endings and places side by side', () =>
  checkTable(`
학생들이 손을 든다 | student: wave
할머니가 흔들의자에서 뜨개질을 하고 고양이가 털실을 가지고 논다 | cat holding ball of yarn; !eggplant
간호사가 병원 복도의 의자에 앉아 있다 | nurse on chair; setting=hospital-corridor
`));
