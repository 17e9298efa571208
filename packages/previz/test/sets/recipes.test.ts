import { describe, expect, it } from 'vitest';
import { findDrawable } from '../../src/art/catalogue.ts';
import { readPrompt } from '../../src/language/index.ts';
import { buildSet, outsideOf, SETTINGS } from '../../src/sets/index.ts';
import { FITTINGS } from '../../src/sets/recipes/fittings.ts';
import { recipes } from '../../src/sets/recipes/recipe.ts';
import { RECIPES } from '../../src/sets/recipes/tables/index.ts';
import { YARD_FITTINGS } from '../../src/sets/recipes/yard-fittings.ts';

const settingOf = (text: string) => readPrompt(text).beats[0]?.place.setting;
const noon = { season: 'summer', hour: 'noon', weather: 'clear' } as const;

describe('recipes of places', () => {
  it('name only drawings and fittings that there are', () => {
    const unknown = RECIPES.flatMap((r) =>
      Object.entries(r.groups).flatMap(([group, elements]) =>
        elements.flatMap(({ kind, things }) => {
          const fitted = kind in (r.indoor ? FITTINGS : YARD_FITTINGS);
          const held = fitted ? things.filter((t) => t.id !== kind) : things;
          return group === 'without'
            ? []
            : held.filter((t) => !findDrawable(t.id)).map((t) => `${r.id}: ${t.id}`);
        }),
      ),
    );
    expect(unknown).toEqual([]);
  });

  it('refuse a line that says no place, and a group that is none, by quoting it', () => {
    expect(() => recipes('forge brick: forge')).toThrow(/forge brick/);
    expect(() => recipes('forge in=brick: forge\n  nowhere: anvil')).toThrow(/nowhere/);
  });

  it('show what they list', () => {
    const parts = buildSet('forge', { seed: 3, ...noon }).pieces.map((p) => p.part);
    for (const part of ['hearth', 'anvil', 'barrel']) expect(parts).toContain(part);
  });

  it('keep the air of the set that they stand on', () => {
    expect(SETTINGS.find((s) => s.id === 'kelp-forest')?.air).toBe('water');
    expect(SETTINGS.find((s) => s.id === 'dragon-cave')?.indoor).toBe(true);
  });

  it('have a front with their name before rooms of trade', () => {
    expect(outsideOf('laundromat')).toBe('laundromat-exterior');
    expect(outsideOf('ship-cabin')).toBe('ship-deck');
    const parts = buildSet('forge-exterior', { seed: 3, ...noon }).pieces.map((p) => p.part);
    expect(parts).toContain('lettering');
  });
});

it.each([
  ['A smith works in a forge', 'forge'],
  ['INT. BOILER ROOM - NIGHT. A man waits.', 'boiler-room'],
  ['a tattoo parlor at night, two girls talking', 'tattoo-parlour'],
  ['A woman waits in a car wash.', 'car-wash'],
  ["A man buys a ring at the jeweller's.", 'jewelry-store'],
  ['A girl stands in a chocolate factory', 'chocolate-factory'],
  ['A hiker in the badlands', 'badlands'],
  ['A man waits outside a laundromat', 'laundromat-exterior'],
  ['A detective stands behind the pawn shop', 'pawn-shop-exterior'],
  ['A boy runs past the forge', 'forge-exterior'],
  ['EXT. TATTOO PARLOR - NIGHT. A man smokes.', 'tattoo-parlour-exterior'],
  ['INT. AMBULANCE - DAY. A nurse waits.', 'ambulance-inside'],
  ['A woman stands in a hatchery', 'field'],
  ['a kite above a beach house', undefined],
  ['A nurse waits at the nurses’ station', 'nurses-station'],
  ["Two men hide in the thieves' den", 'smugglers-den'],
  ['A man waits at the entrance of the library', 'library-exterior'],
  ['A woman stands on the steps of the library', 'public-steps'],
  ['A girl looks through the window of a toy store', 'toy-store-exterior'],
  ['A man waits under the awning of a bakery', 'bakery-exterior'],
  ['A man walks past a shop window', 'shop-exterior'],
  ['A boy sits at the back of the classroom', 'classroom'],
  ['A man stands at the counter of the bank', 'bank-hall'],
  ['A man knocks at the door of a rich widow', undefined],
  ['A man stands in the middle', undefined],
])('%s: %s', (prompt, setting) => {
  expect(settingOf(prompt) ?? undefined).toBe(setting);
});
