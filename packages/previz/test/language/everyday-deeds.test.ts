import { expect, test } from 'vitest';
import { anyVerb } from '../../src/language/english/any-verb.ts';
import { checkTable } from './check.ts';

// Everyday deeds as what is seen of them.
checkTable(`
A woman dips her toes into a lake | woman does wade; setting=lake
A woman dunks a biscuit into her tea | woman does dip; woman holding biscuit; !woman does dunk
A nurse feeds an old man soup | nurse feeding old man; spoon
A clerk files papers into a cabinet | clerk does open; filing cabinet
A swimmer floats on her back in a pool | swimmer does lie; setting=pool
A ranger follows tracks in the snow | footprint
A girl frowns at her phone | girl does look; girl looking-at phone
A man frowns at his son | !man holding son
A skater glides across a frozen lake | skater does skate
An eagle glides across a frozen lake | eagle does glide
A girl gets out of bed | girl does sit
A man holds a door open for a woman | man does open; door
A man holds a door | man does hold
A girl lifts the lid of a chest | girl does open; chest; !lid
A barman fills a glass with beer | barman does pour; beer; glass
A chef grills sausages in the back garden | setting=garden; chef does grill
A boy flings a stone into a lake | boy holding pebble
A bartender pours beer into a glass | bartender does pour; beer; !glass x1
A dog licks a girl's face | dog does nuzzle
A dog licks its paw | !dog does nuzzle
Two knights joust at a tournament | knight x2; knight riding horse; lance
Three cowboys on horseback cross a river | horse x3
A man does pull-ups in a park | man does hang; pull up bar; setting=park
A cowboy rides on horseback | cowboy riding horse; horse x1
A woman hums while ironing a shirt | woman does iron
A boy cries while he walks home | boy does walk
A girl looks under her bed | girl: crawl; girl next-to bed
A vampire drinks blood from a goblet | vampire does drink; goblet; !blood
A woman flags down a taxi in the rain | woman does hail
A boxer is knocked to the floor | boxer does fall
A man lays flowers on a grave | man does kneel; bouquet; grave
A hen lays an egg in a nest | egg; !hen does put
A man lay on the grass | man does lie
A crowd heads for the exit | person does walk
A mother grabs her son's hand at a kerb | mother touching son
A nurse leans over a patient's bed | patient does lie; bed; !nurse in bed
A man keeps a dog on a leash | man does walk; dog
A boy hides his face behind a newspaper | boy does read; newspaper
A girl hides behind a tree | girl does hide
A dentist drills a boy's tooth | dentist does treat
A carpenter drills a hole in a plank | carpenter does drill
A man holds his head in pain | man does sit
A bear hugs a tree | bear does climb
A girl hugs a tree | girl does hug
A firefighter extinguishes a burning car | firefighter holding hose; car
Firefighters put out a fire in a barn | firefighter holding hose; barn
A woman puts out a candle | !hose
A king knights a squire with a sword | squire: kneel; king touching squire; sword
Two knights walk a dog | knight x2; dog; !sword
A woman dries her hair with a hairdryer | woman does comb; woman holding hairdryer
A man looks for his keys | man does search; key
A thief holds up a bank | setting=bank-hall; thief does rob
A man holds up a sign | !man does rob; sign
A little boy holds his grandfather's hand on a beach | setting=beach; little boy does hold; grandfather
An archer gets ready to shoot | longbow
A woman jumps back from a snake | woman does recoil; snake
A woman folds laundry while watching television | woman does fold; television
A father kisses his sleeping daughter goodnight | father does tuck; bed
A man kisses his wife goodnight | man does kiss; !bed
A biker leans into a curve | biker does ride; motorcycle
A woman leans into a pram | !motorcycle
A boy jumps on a trampoline | boy on trampoline
A cowboy jumps onto a moving train | steam train; cowboy does jump
A teacher leans over a student's desk | teacher does stoop; desk
A man leans against a desk | man does lean
A man dresses as Santa | !man touching santa; !man does dress
A boy hits a drum with sticks | boy does play; drum; !stick
A man drops to the ground and does push-ups | man: push-up
A professor lectures in a hall | setting=lecture-hall
`);

test.each([
  ['darts', 'run'],
  ['gobbles', 'eat'],
  ['descends', 'walk'],
  ['dips', 'hold'],
  ['mingles', 'stand'],
  ['embarks', null],
])('%s is no likeness of WordNet’s', (word, pose) => {
  expect(anyVerb(word)?.sense.pose ?? null).toBe(pose);
});
