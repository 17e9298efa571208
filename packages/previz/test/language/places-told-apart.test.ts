import { expect, it } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';

const settingOf = (text: string) => readPrompt(text).beats[0]?.place.setting;

it.each([
  ['A woman looks at a dress in a clothes shop', 'clothes-shop'],
  ['A woman buys medicine in a pharmacy', 'pharmacy'],
  ['A man withdraws money in a bank', 'bank-hall'],
  ['A man waits in a police station', 'police-station'],
  ['A lawyer speaks in court', 'courtroom'],
  ['A tennis player runs on the court', 'stadium'],
  ["A woman gets a haircut at the hairdresser's", 'barber-shop'],
  ['An astronaut walks by a crater on Mars', 'mars'],
  ['A woman hangs laundry in the backyard', 'garden'],
  ['A cowboy in front of a saloon', 'western-town'],
  ['A man prays in a mosque', 'mosque'],
  ['An old man stands on a pier at dawn', 'pier'],
  ['A farmer stands in a cornfield', 'corn-field'],
  ['A man crosses a rope bridge over a canyon', 'rope-bridge'],
  ['A couple in a cinema', 'cinema'],
  ['A pilot sits in a cockpit', 'cockpit'],
])('%s: %s', (prompt, setting) => {
  expect(settingOf(prompt)).toBe(setting);
});
