import { checkTable } from './check.ts';

// Where it is, said in passing.
checkTable(`
A captain stands at the wheel of his ship, a parrot on his shoulder | captain next-to ship wheel; setting=ship-deck; captain carrying parrot
Roman soldiers march in two columns down a road through a foggy forest | !column; setting=forest; weather=fog
An astronaut walks across a red desert planet | setting=mars
A village with snow-capped mountains in the background | snow capped mountain; setting=village
A knight rides past, Mount Fuji in the distance | snow capped mountain x1
A surfer rides a huge wave | setting=big-wave
Zebras drink at a waterhole, a lioness in the grass | setting=waterhole
A robot waters flowers in a ruined city overgrown with plants | !robot holding plant; setting=ruins
A boy and his dog watch the stars from a hill | boy: look-up; dog: look-up
A ship sinks in a storm, sailors jump into the water | setting=ocean; !setting=lake
An elephant mother and her calf walk past a tree as the red sun sets | baby elephant kind animal; !red tree
A soldier sits in a trench, rain dripping from his helmet | soldier wears helmet; entities=1
A wizard reads in a tower full of candles | candle x12; wizard in tower
A polar bear and her two cubs walk across ice under the green northern lights | !green cub; setting=arctic
A submarine dives past an octopus, its headlights shining on a sunken ship | submarine; !submarine on ship
A dragon sleeps on a heap of gold coins | dragon on gold hoard
A boy and his dog chase a kite over a windy hill | setting=mountain; !hill; weather=wind
Two girls run over a green hill | setting=mountain; !hill
A bird flies over a green hill | hill
A thief climbs through a museum skylight at midnight | setting=museum; rope; !skylight; hour=night
A burglar drops through the skylight of a bank | rope; !skylight
`);
