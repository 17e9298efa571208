/** Verbs whose particle leads on to their object: "pulls back the curtain", "tears down a poster". Motion is not among them: "walks up the hill". */

const ROWS: readonly (readonly [particles: string, verbs: string])[] = [
  [
    'up',
    'pick lift hold raise pull hang light wake break clean eat drink cut dig set carry open fold roll tear wrap tie pin put chop lock sew patch stack pile zip button prop block board load pack fill warm heat smash rip crumple screw bind gather sweep mop wipe chain saddle sketch pump scoop snatch grab hoist winch haul reel bundle patch tape nail hand offer toss throw push',
  ],
  [
    'out',
    'blow pull take bring hold throw hand give lay spread pour roll carry drag cut wash scoop ladle stretch dish empty rub wring tip hang air hose scrape dig stamp put bail',
  ],
  ['over', 'hand pull knock push roll turn tip flip kick'],
  [
    'away',
    'throw put give take carry drag pull push wipe wash toss tow sweep lock tuck kick drive clear haul',
  ],
  [
    'down',
    'put set lay pull cut knock take tear chop burn nail hold bring hand lower throw slam hose saw gun wipe batter drag haul pin',
  ],
  ['on|off', 'turn switch'],
  [
    'off',
    'cut pull tear rip wipe wash brush peel chop saw bite break knock scrape snap lop carry drag tow show saddle clip',
  ],
  [
    'back|aside|apart|open|shut|together',
    'pull push draw throw fold hold give hand put roll peel brush tie slide bring comb break pry prise crack force kick tear rip slice cut sweep bend move shove wave',
  ],
];

const PHRASAL: ReadonlySet<string> = new Set(
  ROWS.flatMap(([particles, verbs]) =>
    particles.split('|').flatMap((particle) => verbs.split(' ').map((verb) => `${verb} ${particle}`)),
  ),
);

/** True where what follows the particle is done to, and no place: `verb` as in a dictionary. */
export const isPhrasal = (verb: string, particle: string): boolean =>
  PHRASAL.has(`${verb} ${particle.toLowerCase()}`);
