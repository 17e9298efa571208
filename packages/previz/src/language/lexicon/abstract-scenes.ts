/** What cannot be seen, as a scene that stands for it: words: who or what | where and when. */
const TABLE = `
freedom liberty independence emancipation: a woman with raised arms | on a mountain peak at sunrise
anxiety dread panic paranoia worry stress unease angst nervousness insomnia: a scared man | in a dark corridor at night
fear terror phobia nightmare: a scared girl holding a flashlight | in a forest at night in the fog
loneliness solitude isolation alienation emptiness abandonment: a man sits on a bench | in a park at dusk
love romance affection devotion passion desire: a man hugging a woman | in a park at sunset
heartbreak breakup rejection longing yearning: a crying woman sits on a bench | in a street in the rain at night
hope optimism faith promise: a child holding a lantern | on a mountain at dawn
grief loss mourning bereavement sorrow death mortality: a woman in a black dress kneels in front of a gravestone | in a graveyard in the rain
sadness melancholy depression despair misery gloom: a sad man sits on a chair | in a bedroom on a rainy evening
joy happiness delight bliss euphoria elation fun celebration: three happy children jumping | in a field on a sunny morning
time eternity patience waiting deadline: an hourglass next to an alarm clock | on a tabletop
memory nostalgia childhood remembrance reminiscence past: an old woman looking at a photograph | in an attic at golden hour
war conflict violence hatred destruction: three soldiers running | on a battlefield at dusk
peace harmony tranquility serenity calm calmness stillness: a white dove | over a lake at dawn
silence: a rowboat | on a lake in the morning fog
justice law equality fairness: a judge | in a courtroom
power authority ambition pride tyranny: a king sits on a throne | in a throne room
wealth greed money luxury fortune capitalism: a businessman holding gold coins | in an office at night
poverty hunger misfortune inequality: an old beggar sits | in a street in the rain
success victory triumph achievement glory winning: an athlete holding a trophy | in a stadium at golden hour
responsibility duty burden pressure obligation: a tired man carrying a huge rock | on a mountain at dusk
failure defeat surrender humiliation shame: a tired boxer sits on a stool | in a boxing ring at night
betrayal deceit treachery jealousy envy suspicion: a suspicious man stands behind a woman | in a street at night
friendship companionship loyalty togetherness trust: two friends walking | on a beach at sunset
courage bravery heroism valour valor honour honor: a knight with a sword facing a dragon | in front of a castle at dusk
wisdom knowledge learning education truth philosophy: an old man reading a book | in a library
creativity inspiration imagination art: a painter painting at an easel | in an attic in the morning
dream dreams fantasy daydream escapism: a sleeping child in a bed | in a bedroom at night
chaos madness insanity confusion anarchy apocalypse doom: four people running | in a street in a storm at night
change transformation metamorphosis rebirth renewal evolution: a blue butterfly on a flower | in a garden in the morning
growth life beginning birth potential: a seedling | in a garden at sunrise
beginnings opportunity possibility future: a girl with a backpack seen from behind | on a road at sunrise
infinity universe existence cosmos consciousness: an astronaut | in space
spirituality religion enlightenment mindfulness meditation zen prayer: a meditating monk | in a temple at dawn
innovation progress technology science discovery: a scientist holding a glowing flask | in a laboratory
anger rage fury wrath frustration resentment: a shouting man with clenched fists | in a street in a storm
guilt regret remorse redemption forgiveness: a man praying | in a church at dusk
adventure journey wanderlust travel exploration quest: a hiker with a backpack seen from behind | on a mountain in the morning
home belonging family comfort warmth safety: a family on a sofa next to a fireplace | in a living room on a winter evening
farewell goodbye departure separation parting: a woman waving at a train | in a train station in the rain
ending end closure finality: an empty chair | on a beach at sunset
escape rebellion: a boy running | on a road at dusk
secret secrets mystery secrecy conspiracy enigma: a hooded man holding a lantern | in an alley at night in the fog
luck chance fate destiny risk gamble: two dice | on a tabletop
music rhythm melody: a violinist playing a violin | on a stage
speed velocity adrenaline energy: a red racing car | on a race track
strength resilience perseverance determination willpower effort: a man climbing a rock | on a mountain at sunrise
balance equilibrium: a woman doing yoga | on a beach at sunrise
beauty elegance grace: a woman in a white dress | in a rose garden at golden hour
youth: three teenagers with skateboards | in a street at sunset
age ageing aging: an old man sits on a bench | in a park in autumn
boredom apathy monotony burnout exhaustion fatigue: a tired office worker sits at a desk | in an office at night
curiosity wonder awe: a child looking through a telescope | on a hill under a starry sky
danger threat peril: a wolf | in a forest at night
temptation sin: a snake next to a red apple | on a tabletop
innocence purity: a little girl holding a white balloon | in a field in the morning
revolution protest democracy uprising: a crowd with a red flag | on a plaza at dusk
inflation economy recession crisis debt tax taxes rent mortgage austerity bankruptcy unemployment: a worried woman counting coins at a table | in a kitchen in the evening
bureaucracy paperwork administration deadlines overtime workload: a tired office worker sits at a desk with a stack of books | in an office in the afternoon
work labour labor productivity career job employment industry: a construction worker with a hammer | on a construction site in the morning
teamwork collaboration cooperation unity solidarity partnership leadership management: four people sit around a table | in an office in the morning
communication language conversation dialogue gossip: two friends talking at a table | in a cafe in the afternoon
ecology nature sustainability photosynthesis environment biodiversity conservation: a green plant and a butterfly | in a forest at sunrise
pollution smog globalization industrialization climate: three factories with smoke | in an industrial area at dusk
health healing medicine recovery care wellness therapy illness disease sickness: a doctor next to a patient in a hospital bed | in a hospital room in the morning
kindness generosity compassion empathy charity gratitude mercy altruism: a girl giving a flower to an old man | in a park in the morning
identity self ego vanity narcissism introspection: a woman looking at a mirror | in a bedroom in the evening
society community diversity inclusion humanity culture civilization: eight people walking | on a plaza in the morning
politics election government campaign debate diplomacy: a politician speaking at a podium | on a stage
strategy tactics intelligence logic planning: two men playing chess | in a library
competition rivalry: two runners running | in a stadium at noon
mathematics algebra geometry physics chemistry theory research analysis: a teacher with glasses standing in front of a blackboard | in a classroom
migration exile refuge homelessness displacement: a man, a woman and a child with suitcases seen from behind | on a road at dusk
addiction obsession: a man with a bottle sits at a table | in a bar at night
laziness procrastination sloth weekend holiday vacation leisure relaxation comfort: a woman lies on a deck chair | on a beach at noon
tradition heritage history antiquity legacy: an old man reading a book | in an attic at dusk
surveillance privacy security espionage: a guard with a flashlight | in an alley at night
technology internet automation software data algorithm: a woman with a laptop next to a robot | in a laboratory at night
entropy decay ruin oblivion: an abandoned car | in ruins at dusk
gravity: a boy looking up at an apple under a tree | in a garden in the morning
noise voice echo: a singer with a microphone | on a stage at night
sleep rest slumber: a sleeping child in a bed | in a bedroom at night
birthday anniversary: a girl with a birthday cake and balloons | in a living room
teaching school discipline: a teacher with a book in front of three children | in a classroom
haste proverb saying moral: an old man with a book and a boy | in a library
magic enchantment: a wizard holding a glowing staff | in a forest at night
`;

export interface AbstractScene {
  readonly who: string;
  readonly where: string;
}

export const ABSTRACT_SCENES: ReadonlyMap<string, AbstractScene> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [words = '', scene = ''] = line.split(': ');
      const [who = '', where = ''] = scene.split(' | ');
      return words.split(' ').map((word): [string, AbstractScene] => [word, { who, where }]);
    }),
);

/** For whatever else cannot be seen. */
export const A_THOUGHT: AbstractScene = {
  who: 'a thoughtful man sits on a bench',
  where: 'in a park in the evening',
};

/** For feelings that the table lacks. */
export const A_FEELING: AbstractScene = {
  who: 'a thoughtful woman',
  where: 'in front of a window in the evening',
};

/** Times that end: "the end of summer". */
export const ENDINGS: Readonly<Record<string, AbstractScene>> = {
  summer: { who: 'an empty deck chair', where: 'on a beach at sunset' },
  winter: { who: 'a melting snowman', where: 'in a garden in the morning' },
  autumn: { who: 'a bare tree', where: 'in a park in the fog' },
  spring: { who: 'a bicycle', where: 'in a field at golden hour' },
  world: { who: 'a man seen from behind', where: 'in ruins at sunset' },
  day: { who: 'a bench', where: 'on a beach at sunset' },
  childhood: { who: 'an old teddy bear', where: 'in an attic at dusk' },
};
