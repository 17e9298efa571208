import { checkTable } from './check.ts';

// Plain deeds in which a word of two senses once put somebody on a table, in the sky or in ropes.
checkTable(
  `
a cowboy shaves in a cracked mirror outside his tent | cowboy in-front-of mirror
a pickpocket slips a wallet from a tourist's backpack in a crowded market | pickpocket does steal; tourist
a girl ties a balloon to her brother's wrist at a fair | girl giving balloon
a mother peels a plaster off her son's scraped knee | mother does bandage; !plaster
paramedics lift a stretcher into an ambulance on a wet street | paramedic next-to ambulance; patient on stretcher
viking rowers strain at their oars in a storm | viking ship
a warehouse worker straps boxes before lunch | setting=warehouse
a man argues with a parking inspector at dawn | traffic warden; car; setting=street
a forensic officer dusts a doorknob for fingerprints | doorknob; magnifying glass; !fingerprint
a grandfather whittles a wooden horse on the porch | stick; !horse
a safety trainer points at a fire extinguisher | coach: point
a thief slips a necklace from a jewellery box | thief does take; necklace
a trainee straps on a safety harness before climbing the ladder | !harness
`,
);
