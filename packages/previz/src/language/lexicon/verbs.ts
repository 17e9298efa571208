/** Verbs by what a body does in them, by what they say of their object, and by the face they put on. */
import type { Expression, PoseId } from '../../model/figure.ts';
import type { RelationKind } from '../../model/script.ts';

export const POSE_VERBS: Partial<Record<PoseId, string>> = {
  stand:
    'stand wait stay remain linger loiter pose watch observe guard queue stare gaze look see behold face meet encounter listen hear notice gather queue hesitate freeze witness await',
  walk: 'walk icestep stroll wander march stride pace hike roam patrol step tiptoe alight approach enter exit leave arrive return stagger limp shuffle sneak creep prowl trudge wade parade migrate trek cross follow travel explore go come pass hobble totter move graze haunt trot emerge strut roll',
  run: 'run retreat storm sprint jog dash race rush hurry chase flee escape gallop charge pursue bolt hunt scamper scurry speed',
  sit: 'sit armwrestle perch rest relax lounge meditate nest roost camp picnic settle beg study',
  kneel: 'kneel shoetie bandage propose plant weed pet stroke scrub tie',
  crouch: 'crouch squat hide duck lurk stalk inspect examine hunch stoop hatch search investigate',
  lie: 'lie outslide recline sunbathe lay collapse die sprawl',
  jump: 'jump dunk leap hop bounce pounce breach vault somersault',
  point:
    'point indicate gesture accuse show demonstrate explain teach present direct order command scold blame threaten confront warn insult',
  wave: 'wave greet hail welcome beckon farewell bidgoodbye',
  reach:
    'slam plate garnish launch arrest capture handcuff seize proclaim extinguish handshake highfive reach pack unpack grab catch pick stretch open touch take give hand offer pass serve place put set hang deliver press knock bang light close unlock trade receive decorate collect gather harvest feed sell buy exchange steal switch pluck shake drop free release untie unwrap pat poke tap tickle inject vaccinate massage squeeze lend pay reward tip rob snatch lock',
  hug: 'hug embrace cuddle kiss comfort snuggle marry reunite forgive console',
  lunge: 'fence',
  fight:
    'fight punch battle box duel wrestle attack hit strike spar clash slay defend beat slash swing stab defeat smash kill murder slap',
  dive: 'dive plunge',
  handstand: 'handstand',
  selfie: 'selfie',
  skate: 'rollerskate',
  yoga: 'treepose',
  'wipe-brow': 'perspire',
  facepalm: 'facepalm',
  'hide-face': 'despair',
  surrender: 'surrender',
  flex: 'flex',
  'shake-head': 'headshake',
  nod: 'nod',
  breakdance: 'breakdance',
  cower: 'cower cringe',
  startle: 'recoil flinch',
  hold: 'fish hold grip clutch grasp wield brandish raise lift unroof show hoist cradle bear use play examine juggle',
  carry: 'carry bring haul transport fetch deliver lug rescue save bear',
  ride: 'ride cycle bike pedal mount skate surf ski skateboard snowboard',
  drive: 'drive steer pilot row paddle sail kayak canoe raft',
  dance: 'dance waltz twirl spin tango pirouette perform',
  climb: 'climb leafcling scale ascend mount clamber rappel',
  fall: 'fall tumble plummet faint sink',
  crawl: 'crawl slither creep',
  throw: 'throw toss hurl fling pitch bowl lob cast',
  kick: 'kick',
  dribble: 'dribble',
  swim: 'swim bellyshell float snorkel bathe splash drift',
  fly: 'fly hover soar glide flutter levitate swoop circle',
  read: 'read study text',
  eat: 'eat bite chew devour dine munch lick taste nibble feast lunch breakfast',
  drink: 'drink noseblow sip gulp clink toast shave apply',
  talk: 'talk speak chat converse argue discuss whisper tell say ask answer gossip negotiate explain quarrel debate interview announce declare confess lovevow apologise apologize advise agree complain congratulate encourage flirt invite joke promise persuade demand praise introduce interrupt interrogate cheat deceive trick tease mock taunt thank question',
  phone: 'phone call dial',
  type: 'type code program hack',
  cook: 'cook bake fry stir grill boil chop prepare mix roast knead brew barbecue',
  'play-guitar': 'strum',
  push: 'push shove press mow plough plow roll',
  pull: 'pull drag tow tug heave',
  pray: 'pray worship meditate bow beg plead',
  cheer: 'cheer celebrate rejoice applaud clap win triumph hooray',
  lean: 'lean slouch prop',
  'look-up': 'stargaze howl',
  cry: 'cry weep sob mourn grieve',
  sleep: 'sleep nap doze snooze slumber dream hibernate snore',
  salute: 'salute',
  aim: 'aim shoot fire target snipe hunt photograph film',
  sing: 'sing hum chant rap',
  paint: 'paint draw sketch write sculpt carve sign doodle sew knit chalk',
  dig: 'dig bury excavate shovel sweep rake mop hoe',
  trip: 'trip stumble',
  slip: 'slip skid',
  drown: 'drown',
  sneeze: 'sneeze cough',
  shiver: 'shiver tremble',
  puff: 'blow puff',
  conduct: 'conduct',
  skip: 'skip',
  'check-watch': 'timecheck',
  hush: 'shush hush',
  'shake-fist': 'fistshake',
  'blow-kiss': 'kissblow',
  cartwheel: 'cartwheel',
  'push-up': 'pushup',
  spread: 'blockway',
  'direct-traffic': 'pointsman',
  whistle: 'whistle',
  balance: 'balance',
  think: 'think ponder wonder consider contemplate reflect imagine remember',
};

/** Relation of the subject to the verb's direct object. First listed wins. */
export const OBJECT_VERBS: Partial<Record<RelationKind, string>> = {
  holding:
    'return launch hold grip clutch grasp wield brandish raise lift unroof use cradle read eat drink sip bite lick examine inspect count sheathe unsheathe study open play juggle find discover catch pick take grab clink light smoke show swing aim shoot throw toss hurl fling pitch lob fly strum write type toast text collect pluck hoist dunk dribble apply sell buy receive steal turn pour balance juggle twirl spin tune polish unfold board snatch',
  carrying: 'carry bring haul transport fetch lug bear deliver rescue save',
  riding: 'ride mount cycle skate surf ski skateboard',
  driving: 'park drive steer pilot sail row paddle',
  wearing: 'wear don sport',
  pushing: 'push shove mow roll',
  pulling: 'pull drag tow tug heave',
  'looking-at':
    'watch observe see behold face stare gaze look photograph notice meet encounter paint draw sketch film guard admire view spot check investigate witness approach point cook stir build repair fix decorate guide clean wash plant water hear smell sniff blow conduct surprise shock amaze scare frighten annoy ignore',
  hugging: 'hug embrace cuddle kiss comfort cradle marry console forgive',
  fighting:
    'fight fence punch battle box duel wrestle attack hit strike spar slay beat defeat stab slash kill murder slap',
  chasing: 'chase pursue follow hunt stalk',
  giving: 'give hand offer pass serve deliver lend pay reward tip',
  leading: 'lead guide walk escort',
  feeding: 'feed',
  touching:
    'tear rip shred comb brush braid plait trim revive resuscitate manicure pedicure bathe make-up tackle arrest capture handcuff seize proclaim extinguish wake bandage handshake highfive touch pack unpack wipe pet stroke kick pat poke press scratch groom knock bang climb milk iron hammer mend sew saw slice peel cut shear solder weld measure chalk sand open vacuum free release untie tickle inject vaccinate massage squeeze rob treat',
  'talking-to':
    'bidgoodbye lovevow tell ask answer call greet teach interview thank phone accuse advise congratulate encourage invite persuade praise introduce interrupt interrogate cheat deceive trick tease mock taunt question scold blame threaten confront warn insult',
  against: 'lean',
  around: 'surround circle orbit',
  behind: 'follow',
  'next-to': 'join accompany',
};

/** Verbs whose object lies on or in what follows: "puts a cup on the table". */
export const PLACING_VERBS =
  'put place set lay drop hang iron park throw toss kick load stack scatter sprinkle pile stick tape tack glue stuff cram spill unroll unfold unfurl spread'.split(
    ' ',
  );

export const MOOD_VERBS: Partial<Record<Expression, string>> = {
  happy:
    'smile grin beam rejoice celebrate cheer dance wave greet enjoy play thank congratulate joke wink praise surprise nod befriend',
  laughing: 'laugh giggle chuckle',
  sad: 'despair mourn grieve sulk frown pout sigh',
  crying: 'cry weep sob',
  angry: 'slam glare scowl rage fume growl argue snarl scold threaten confront insult quarrel complain',
  surprised: 'gasp marvel gape discover startle',
  afraid: 'fear tremble cower shiver flee escape panic hide',
  determined: 'fight fence battle duel attack charge defend aim sprint race',
  tired: 'yawn perspire',
  asleep: 'sleep nap doze snooze slumber snore hibernate',
  tender: 'hug embrace cuddle kiss comfort cradle pet stroke',
  shouting: 'scream shout yell roar holler',
  singing: 'sing',
  squinting: 'squint',
  thoughtful: 'think ponder wonder contemplate read study pray',
  suspicious: 'sneak stalk lurk spy investigate prowl',
  pained: 'suffer ache bleed',
};

/** States: several of them may share one moment. */
export const STILL_VERBS =
  'be have stand sit lie wait hold wear rest lean hang float stay remain look stare gaze watch face perch sleep surround contain seem glow shine stretch overlook line fill cover pose feature depict include'.split(
    ' ',
  );

/** Verbs known to the reader that have nothing of their own to draw. */
export const PLAIN_VERBS =
  'flaunt plan comb braid plait trim revive resuscitate manicure pedicure bathe forget tempcheck beastrear butt clash arch plane grind drill prune weave churn herd lasso stamp staple file weigh scan glue staple crumple sprinkle season ladle whisk grate squeeze embroider sharpen tune strangle shelve bandage play start begin stop continue try want need love like hate decide realise realize know feel become turn get make let keep help build repair fix mend clean wash water fill cover surround contain separate glow shine burn line overlook appear disappear vanish happen rise shimmer sparkle stretch tower smoke shatter break explode land park crash bark meow purr bloom melt freeze snarl growl roar shout yell scream smile grin laugh giggle glare scowl fear tremble cower shiver yawn sigh frown discover find admire enjoy wash wear lead escort admire spot check sell buy escape hang feature depict show include illuminate lit reflect hit share visit solve finish invade protect wake spread train practise practice exercise stare marvel gasp blow pour drip flow crackle join accompany work live belong count flicker glimmer twinkle rattle flap rustle creak sway dangle swirl bubble crumble collapse rumble bump collide sheathe load grow become pack see sniff bite peek peer peck cut slice peel wrap stack slide hatch curl tend treat ring slam capsize topple tip quench overflow pop chime toll explode crash collide flood erupt nod wink sneeze cough betray surprise shock amaze annoy scare frighten trust struggle befriend ignore bless bother';

export const IRREGULAR_VERBS =
  'be:is are was were been being am|have:has had having|go:went gone goes|see:saw seen|take:took taken|come:came|find:found|give:gave given|tell:told|hold:held|bring:brought|stand:stood|sit:sat sitting|lie:lay lain lying lies|run:ran running|swim:swam swum swimming|sing:sang sung|drink:drank drunk|eat:ate eaten|drive:drove driven|ride:rode ridden|write:wrote written|throw:threw thrown|fly:flew flown flies|fall:fell fallen|fight:fought|catch:caught|teach:taught|buy:bought|think:thought|sleep:slept|keep:kept|leave:left|feel:felt|meet:met|feed:fed|lead:led|read:read|wear:wore worn|bear:bore|shoot:shot|steal:stole stolen|speak:spoke spoken|break:broke broken|wake:woke woken|choose:chose|hide:hid hidden|bite:bit bitten|dig:dug digging|hang:hung|swing:swung|sink:sank sunk|begin:began begun beginning|ring:rang rung|sweep:swept|weep:wept|creep:crept|kneel:knelt|leap:leapt|lay:laid|say:said|pay:paid|make:made making|build:built|send:sent|spend:spent|lose:lost losing|win:won winning|sell:sold|hear:heard|rise:rose risen|shine:shone|draw:drew drawn|grow:grew grown|blow:blew blown|know:knew known|get:got getting|put:putting put|set:set setting|hit:hit hitting|cut:cut cutting|let:let|spin:spun spinning|stick:stuck|strike:struck|forget:forgot|flee:fled|slay:slew slain|tear:tore torn|spread:spread|light:lit|burn:burnt|dream:dreamt|lean:leant|die:dying|tie:tying|become:became|awake:awoke awoken|tread:trod trodden|slide:slid sliding|sling:slung|fling:flung|cling:clung|stride:strode stridden|freeze:froze frozen freezing|swear:swore sworn|spring:sprang sprung|shrink:shrank shrunk|sting:stung|stink:stank stunk|strive:strove striven|weave:wove woven weaving|wring:wrung|withdraw:withdrew withdrawn withdrawing|overtake:overtook overtaken|smite:smote smitten|behold:beheld|bleed:bled|breed:bred|speed:sped speeding|spill:spilt|spit:spat spitting|split:split splitting|learn:learnt|mean:meant|forgive:forgave forgiven|forbid:forbade forbidden|shake:shook shaken shaking|bend:bent|lend:lent|deal:dealt|seek:sought|sew:sewed sewn|saw:sawed sawn|mow:mowed mown|show:showed shown|shave:shaved shaven|swell:swelled swollen|string:strung|grind:grinding|bid:bade bidding|hew:hewed hewn|strew:strewed strewn|undo:undid undone';
