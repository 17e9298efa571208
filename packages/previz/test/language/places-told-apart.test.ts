import { expect, it } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';

const settingOf = (text: string) => readPrompt(text).beats[0]?.place.setting;

it.each([
  ['A woman looks at a dress in a clothes shop', 'clothes-shop'],
  ['A woman buys medicine in a pharmacy', 'pharmacy'],
  ['A man withdraws money in a bank', 'bank-hall'],
  ['A man waits in a police station', 'police-station'],
  ['A lawyer speaks in court', 'courtroom'],
  ['A tennis player runs on the court', 'tennis-court'],
  ["A woman gets a haircut at the hairdresser's", 'barber-shop'],
  ['An astronaut walks by a crater on Mars', 'mars'],
  ['A woman hangs laundry in the backyard', 'garden'],
  ['A cowboy in front of a saloon', 'western-town'],
  ['A man prays in a mosque', 'mosque'],
  ['An old man stands on a pier at dawn', 'pier'],
  ['A surfer walks to the sea with a board', 'beach'],
  ['A ship sails to the sea, a man walks on deck', 'ocean'],
  ['A farmer stands in a cornfield', 'corn-field'],
  ['A man crosses a rope bridge over a canyon', 'rope-bridge'],
  ['A couple in a cinema', 'cinema'],
  ['A pilot sits in a cockpit', 'cockpit'],
  ['A gladiator raises his sword in an arena full of cheering people', 'arena'],
  ['A singer bows to her fans in an arena', 'stadium'],
  ['A chef shouts in a busy restaurant kitchen', 'restaurant-kitchen'],
  ['A mother cooks in the kitchen', 'kitchen'],
  ['A ballerina practices alone in front of a mirror in an empty studio', 'dance-studio'],
  ['A woman gives a talk in a glass conference room', 'conference-room'],
  ['A doctor runs down the hospital corridor', 'hospital-corridor'],
  ['A camel drinks at an oasis', 'oasis'],
  ['A man waits outside a motel at night', 'motel'],
  ['An explorer walks through an ice cave', 'ice-cave'],
  ['A woman smokes on a fire escape', 'fire-escape'],
  ['A knight trains in a castle courtyard', 'castle-courtyard'],
  ['A man sleeps under a bridge', 'under-bridge'],
  ['A bride and groom run out of the church', 'church-front'],
  ['A bride and groom stand in the church', 'church'],
  ['A boy gives a girl roses at the school dance', 'school-dance'],
  ['A samurai stands in a field of tall grass', 'tall-grass'],
  ['A boy swims in a river, jungle behind', 'jungle-river'],
  ['A wolf howls on a cliff, pine forest below', 'cliff-edge'],
  ['A woman in a white dress on a cliff over the sea', 'sea-cliff'],
  ['A mechanic lies under a lifted red sports car', 'garage'],
  ['A race car crosses the finish line', 'race-track'],
  ['A soldier writes a letter in a trench, rain dripping from the roof', 'dugout'],
  ['A surfer rides a huge wave', 'big-wave'],
  ['A surfer rides a wave', 'ocean'],
  ['A pirate ship in a stormy sea', 'rough-sea'],
  ['A boat under a bridge', 'bridge'],
  ['A witch flies across a giant moon', 'sky'],
  ['A mermaid on her throne in an underwater palace', 'underwater-city'],
  ['A girl with a lantern enters a dark mine tunnel', 'mine'],
  ['A hitchhiker on an endless desert highway', 'desert-road'],
  ['A hitchhiker on a highway', 'highway'],
  ['A man climbs a rock face at sunset', 'rock-face'],
  ['A climber hangs on an icy cliff', 'rock-face'],
  ['Children play in a birch forest', 'birch-forest'],
  ['A monk sweeps the steps of a mountain monastery', 'temple'],
  ['A mother and son in the aisle of a supermarket', 'supermarket'],
  ['A singer on stage, a sea of raised hands before her', 'stage'],
])('%s: %s', (prompt, setting) => {
  expect(settingOf(prompt)).toBe(setting);
});

const discOf = (text: string) => readPrompt(text).beats[0]?.place.disc;

it('reads how the sun and the moon are said to be', () => {
  expect(discOf('A wolf howls in front of a huge full moon')).toEqual({
    kind: 'moon',
    size: 3.6,
    behind: true,
  });
  expect(discOf('A samurai in a field, a blood red sun behind him')).toMatchObject({
    kind: 'sun',
    colour: '#d8342a',
    behind: true,
  });
  expect(discOf('A cowboy rides toward the setting sun')).toMatchObject({ kind: 'sun', behind: true });
  expect(discOf('An astronaut walks on the moon')).toBeUndefined();
  expect(discOf('A woman reads in the sun')).toBeUndefined();
});
