import { checkTable } from './check.ts';

// Deeds at work as what is seen of them: the thing that hands are at, and nothing that only the wording names.
checkTable(
  `
a plumber lies under a kitchen sink tightening a leaking pipe | plumber looking-at sink from below; setting=kitchen
a woman lying on her back under the sink fixes a leak | woman looking-at sink from below
a judge slams her gavel in a rowdy courtroom | gavel; person; setting=courtroom
a pastry chef pipes icing onto a wedding cake | pastry chef looking-at wedding cake
a baker slides hot loaves from a brick oven | baker next-to brick oven; !bread
a babysitter scrubs crayon off the wallpaper | babysitter touching scribbled wall
a nurse falls asleep over her coffee in a hospital break room | nurse: sleep; mug; setting=staff-room
an office intern fights a jammed photocopier in the mailroom | office worker looking-at photocopier; setting=mail-room
a courier balances six parcels on a staircase | courier carrying parcel tower; !cardboard-box
a librarian shushes a giant ogre | librarian: hush; librarian looking-at ogre
a barber trims a nervous teenager's fringe in a barbershop | barber touching teenager
a seamstress pins a bridesmaid's hem in her workshop | seamstress touching bridesmaid
a hacker types frantically in a server room as alarms flash red | source=alarm; setting=server-room; hacker: type
a clown gets his foot stuck in a bucket at a funeral parlour | clown: walk; entities=1
a bartender pours whisky over ice | bottle; glass
an office worker secretly feeds her report into the shredder | office worker gender female; entities=2; setting=office
a night guard watches security monitors with a coffee | guard does look; setting=control-room
a hairdresser blow-dries a woman's hair in a salon | hairdresser does dry; setting=barber-shop
`,
);
