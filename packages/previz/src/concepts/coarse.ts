/** What stands for a whole class of things that nothing nearer is drawn for: WordNet's broad terms, and a drawing. */
const TABLE = `
surveying instrument, optical instrument, navigational instrument: telescope
medical instrument, surgical instrument: stethoscope
measuring instrument: compass
musical instrument: guitar
gun, firearm: rifle
weapon, arm: sword
sports equipment, game equipment: ball
vessel: pot
container, receptacle: box
load, merchandise: crate
fastener, fastening: safety pin
utensil, kitchen utensil: ladle
tool, hand tool, implement: wrench
machine, mechanism: gear
instrument, apparatus: gear
needlework, thread: thread
print, graphic art, picture, painting: painting
fabric, cloth: scarf
furniture, furnishing: cabinet
alcohol, alcoholic drink: wine glass
sauce, condiment, seasoner, breakfast food: bowl of soup
candy, confection: candy
paper, writing paper: paper
baked goods: bread
food, foodstuff, food product: plate
aquatic plant, marsh plant, bulbous plant, herb: flower
vascular plant, plant: potted plant
ore, mineral, rock: rock
chemical, chemical compound: lab flask
star, constellation, binary star: star
fish, aquatic vertebrate: fish
invertebrate, arthropod: crab
amphibian: frog
`;

/** Broad term → name of the drawing that stands for it. */
export const COARSE: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [words = '', drawing = ''] = line.split(': ');
      return words.split(', ').map((word): [string, string] => [word, drawing]);
    }),
);
