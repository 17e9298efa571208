import { checkTable } from './check.ts';

// Stories, products, lists, screenplays and frames.
checkTable(`
A lone cowboy rides into town at high noon, wide shot | cowboy: ride; setting=village; hour=noon; size=wide
Close-up of a soldier's face, mud and rain, trench at night | size=close-up; soldier; setting=trenches; weather=rain; hour=night
Medium shot: two detectives talk in a dim office, blinds casting shadows | size=medium; detective x2; setting=office
An astronaut plants a flag on Mars at sunrise | astronaut; flag; setting=mars; hour=dawn
A mother and daughter bake cookies in a sunny kitchen | mother; daughter; setting=kitchen
Extreme wide shot of a caravan of camels crossing sand dunes at sunset | size=extreme-wide; camel; setting=desert; hour=sunset
A little boy with a red balloon walks through an empty amusement park in autumn | little boy holding balloon; setting=amusement-park; season=autumn
A samurai stands in a bamboo forest in the rain, low angle | samurai: stand; setting=bamboo-forest; weather=rain; angle=low
Over the shoulder of a hacker typing on a laptop in a dark room | overShoulder; hacker; laptop
POV shot of someone climbing a ladder | pointOfView; ladder
Bird's eye view of a car driving along a coastal road | angle=birds-eye; car
A black cat crosses a cobblestone street under a street lamp on a foggy night | black cat; setting=street; weather=fog; hour=night; street lamp
A chef tosses a pancake in a diner kitchen in the morning | chef; pancake; hour=morning; setting=kitchen
Children sledding down a snowy hill in winter | child; weather=snow; season=winter
An old sailor smokes a pipe on a pier at dawn, seagulls overhead | sailor; setting=pier; hour=dawn; seagull
A bride runs through a field of sunflowers in the golden hour | bride: run; setting=sunflower-field; hour=golden-hour
A police car chases a motorcycle through a neon-lit city at night | police car chasing motorcycle; hour=night
A wizard casts a spell in an ancient library | wizard; setting=library
Two lovers kiss on a bridge in Paris in the rain | woman: hug; man: hug; setting=bridge; weather=rain
A teacher writes on the blackboard while students take notes | teacher: paint; student; 1: blackboard here
A fox sneaks through a snowy forest at twilight | fox; setting=forest; weather=snow; hour=dusk
A surfer rides a huge wave at sunset | surfer; hour=sunset
A firefighter carries a child out of a burning house | firefighter carrying child; house
A ballerina dances alone on an empty stage, spotlight from above | ballerina: dance; setting=stage
A pilot in the cockpit of a plane during a thunderstorm | pilot; weather=storm
A barista hands a customer a cup of coffee in a cozy cafe | barista; person; setting=cafe; barista giving cup of coffee + person
A shark circles a small boat in the open ocean, high angle | shark; boat size small; setting=ocean; angle=high
A king sits on his throne in a great hall, low-angle shot | king: sit; setting=throne-room; angle=low
A prisoner looks out of a cell window at the moon | prisoner; setting=prison
A skier races down a mountain in a blizzard | skier; setting=mountain; weather=blizzard
Silhouette of a couple holding hands against the sunset on a beach | silhouette; setting=beach; hour=sunset
Dutch angle of a man running down a stairwell | dutch; man: run; setting=staircase
A nurse comforts a patient in a hospital ward at night | nurse; patient; setting=hospital; hour=night
A monk meditates in a temple courtyard in spring, cherry blossoms falling | monk; setting=temple; season=spring
A spaceship lands on an alien planet, dust rising | spaceship; setting=alien-planet
A dog waits at a train station in the snow | dog; setting=train-station; weather=snow
A clown sits alone in a circus tent after the show | clown: sit; setting=circus
A scientist holds up a glowing test tube in a laboratory | scientist; test tube; setting=laboratory
A pianist plays in a jazz club, black and white film noir | pianist; setting=jazz-club; style=noir
A judge bangs a gavel in a courtroom | judge; setting=courtroom
Workers on a construction site eat lunch on a steel beam | worker; setting=construction-site
A girl reads by candlelight in an attic | girl: read; setting=attic; hour=night
Zombies stumble through an abandoned shopping mall | zombie; setting=dead-mall
A medieval market full of people on a sunny morning | setting=medieval-market; weather=clear; hour=morning; person
A family has a picnic by the lake in summer | setting=lake; season=summer; mother
A truck drives down a desert highway in a sandstorm | truck; weather=sandstorm
An eagle soars over snowy mountains, extreme wide shot | eagle; setting=mountain; size=extreme-wide
A student falls asleep in class | student; setting=classroom
A witch flies on a broomstick across a full moon | witch: fly; hour=night
A boy and his robot watch the stars from a hill | boy; robot; hour=night
A gang plans a heist around a table in a warehouse | setting=warehouse; table
A gardener waters roses in a greenhouse | gardener; rose; setting=greenhouse
a wet street in Tokyo at night with neon signs, cyberpunk | setting=cyberpunk-street; hour=night
a 1920s gangster with a tommy gun leaning on a vintage car | gangster: lean; vintage car
a Victorian lady in a horse-drawn carriage | lady; carriage
a dinosaur in a prehistoric jungle | dinosaur; setting=jungle
a medieval knight kneels before a queen | knight: kneel; queen
a futuristic city with flying cars | setting=future-city; flying car
a western saloon, two gunslingers face each other | setting=western-saloon; gunslinger x2
Macro shot of a bee on a lavender flower, shallow depth of field | size=extreme-close-up; bee; shallowFocus
a portrait of an old woman with a headscarf, window light | size=medium-close; old woman wears hijab
full body shot of a female archer in a forest | size=full; archer gender female; setting=forest
product photo of a perfume bottle on a marble table | size=insert; perfume bottle; table
a red sneaker on a white background, product photography | red sneaker; setting=studio
wristwatch, studio lighting, black background | wristwatch; setting=studio
a bottle of whiskey on a wooden bar counter, moody lighting | bottle; setting=bar; mood=dramatic
headphones floating in the air, minimalistic | headphones; entities=1
A lipstick in front of a pink background | lipstick; setting=studio
watercolor painting of a lighthouse on a cliff | style=watercolour; lighthouse
ink drawing of a crow on a gravestone | style=ink; crow on gravestone
children's book illustration of a hedgehog with an umbrella in the rain | style=storybook; hedgehog holding umbrella; weather=rain
blueprint of a steam engine | style=blueprint
storyboard sketch of a car chase | style=pencil; car
oil painting of ships in a storm | ship; weather=storm
The detective enters a smoky bar. He sits down at the counter. The bartender slides him a drink. | beats=3; setting=bar; 2: detective: sit; 3: bartender here
A boy finds an old map in the attic. He shows it to his sister. They ride their bikes to the woods. They dig under an oak tree. They find a treasure chest. | beats=5; 1: setting=attic; 3: setting=forest; 3: sister here; 5: boy here; 5: sister here
Morning: a woman wakes up in bed. Noon: she works at her desk. Night: she dances in a club. | beats=3; 1: hour=morning; 2: hour=noon; 3: hour=night; 2: woman here
Shot 1: wide, a lighthouse in a storm. Shot 2: medium, the keeper climbs the stairs. Shot 3: close-up, his hand lights the lamp. | explicit; beats=3; 1: size=wide; 2: size=medium; 3: size=close-up; 2: lighthouse keeper here; 3: lamp here
Frame 1: A girl plants a seed. Frame 2: The seed grows. Frame 3: A tall tree stands in the garden. | explicit; beats=3; 3: setting=garden; 3: tree here
Shot 2 - a dog. Shot 3 - a cat. | explicit; beats=2; 1: dog here; 2: cat here
Scene 1: EXT. BEACH - DAY. A man walks a dog. Scene 2: INT. KITCHEN - NIGHT. He cooks dinner. | explicit; beats=2; 1: setting=beach; 2: setting=kitchen; 2: hour=night; 2: man: cook
INT. OFFICE - NIGHT. A woman types on a computer. | setting=office; hour=night; woman: type
EXT. FOREST - DAWN. A deer drinks from a stream. | hour=dawn; setting=forest; deer
- a knight leaves the castle\\n- he crosses a river\\n- he meets a dragon | explicit; beats=3; 2: setting=river; 3: dragon here; 3: knight here
1) a seed 2) a sprout 3) a flower | explicit; beats=3; 3: flower here
first a man walks, then he runs, then he falls | beats=3; 1: man: walk; 2: man: run; 3: man: fall
a woman opens a letter and then cries | beats=2; 2: woman: cry
After breakfast, Tom leaves the house. Later, he arrives at school. | beats=2; Tom; 2: setting=classroom
A man walks in, finds a key and opens the door. | beats=3; 3: man here; door; key
A girl wakes up, brushes her teeth, and eats breakfast | beats=3; 3: girl: eat
A cat sits on a fence and watches a bird | beats=1; cat on fence; cat looking-at bird
A man enters the room | man; setting=living-room
She leaves the house in tears | house
A stranger walks out of the saloon | stranger: walk; setting=western-town
A rabbit jumps out of a hole | rabbit: jump
no people, a quiet library | without people; setting=library
a city street without cars at night | setting=street; !car; hour=night
a beach, no umbrellas, no people, no text | without umbrella; without people
a garden without flowers | setting=garden; !flower; without flower
a man without a hat | man; !man wears hat
a winter forest without snow | season=winter; !weather=snow; without snow
a dog that isn't barking | dog
a kitchen with nobody in it | without people; setting=kitchen
a woman with no umbrella walking in the rain | woman: walk; !umbrella; weather=rain
never a cloud in the sky, a desert | setting=desert
cyberpunk, neon, rain, street, night, girl, umbrella | setting=cyberpunk-street; hour=night; weather=rain; girl; umbrella
1boy, spiky hair, red jacket, rooftop, sunset, wind | boy hair spiky; boy wears red jacket; setting=rooftop; hour=sunset; weather=wind
cozy cabin, fireplace, snow outside, cat, armchair | cat; armchair; fireplace
castle, dragon, knight, fire, epic, wide shot | castle; dragon; knight; size=wide; mood=epic
beach, palm trees, hammock, sunset, golden light | setting=beach; palm tree; hammock
A panda making latte art | panda
a squirrel driving a toy car | squirrel driving toy car
A raccoon wearing formal clothes, wearing a tophat and holding a cane. The raccoon is holding a garbage bag. | raccoon holding cane; raccoon wearing tophat; raccoon holding garbage bag
a corgi riding a bike through Times Square | corgi riding bike
three penguins wearing bow ties at a cocktail party | penguin x3
a hot air balloon in the shape of a heart | hot air balloon
a tree growing out of a book | tree; book
an old-fashioned rocking chair next to a fireplace with a cat curled up on it | rocking chair next-to fireplace; cat on rocking chair
the Eiffel Tower under a blue sky | eiffel tower; weather=clear
a wall clock with no hands | wall clock
an octopus playing drums | octopus
a teapot pouring tea into a cup | teapot; cup
a giraffe with a scarf | giraffe wearing scarf
a pig with wings flying over a rainbow | pig: fly
a cat with a hat | cat wearing hat
a bear in a red sweater drinking honey from a jar | bear; jar
a mouse reading a newspaper in an armchair | mouse: read; armchair
an elephant painting a picture with its trunk | elephant; picture
a snail racing a turtle on a track | snail; turtle
`);
