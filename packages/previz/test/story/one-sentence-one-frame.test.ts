import { describe, expect, it } from 'vitest';
import { onScreen, staged } from '../staging/staged.ts';
import { planned } from './planned.ts';
import { told } from './told.ts';

describe('each sentence of a tale has its own frame', () => {
  it('what is to be seen after the deed comes after it', () => {
    const frames = told(
      'A detective knocks on a door. Nobody answers. He kicks the door open. The room is empty.',
      4,
    );
    expect(frames[2]?.poses).toContain('kick');
    expect(frames[3]?.seen).toEqual([]);
    expect(frames[3]?.setting).toBe('living-room');
  });

  it('those who close in come after whom they surround, who sits on', () => {
    const frames = told('A monk meditates under a tree. Three soldiers surround him. He opens his eyes.', 3);
    expect(frames[0]?.seen).not.toContain('soldier');
    expect(frames[1]?.relations).toEqual(expect.arrayContaining(['soldier around monk', 'monk under tree']));
    expect(frames[1]?.poses[frames[1].seen.indexOf('monk')]).toBe('sit');
  });

  it('the rain has a frame, and a place that goes dark opens the story', () => {
    expect(told('A farmer plants a seed. It rains. A flower grows.', 3)[0]?.seen).toContain('farmer');
    const frames = told('The lights go out in the museum. A mummy opens its coffin. The guard runs.', 3);
    expect(frames.map((f) => f.seen[0])).toEqual([undefined, 'mummy', 'guard']);
  });

  it('a later hour or another room with somebody in it opens a frame', () => {
    const later = told(
      'A turtle lays eggs on a beach. Weeks later a raccoon is sniffing at the sand. It runs away.',
      3,
    );
    expect(later[0]?.seen).not.toContain('raccoon');
    expect(later[1]?.seen).toContain('raccoon');
    const home = told(
      'A boy skates on a pond. He falls on the ice. By teatime he is asleep in an armchair.',
      3,
    );
    expect(home[1]?.seen).not.toContain('armchair');
    expect(home[2]?.seen).toContain('armchair');
  });

  it('glasses that fly are those of the tray, and everyone stares at the waiter', () => {
    const frames = told(
      'A waiter carries a tray of glasses through a crowded restaurant. He trips. The glasses fly. Everyone stares at him.',
      4,
    );
    expect(frames[2]?.seen).toContain('glass');
    expect(frames[3]?.relations).toContain('person looking-at waiter');
  });
});

describe('what has a frame of its own, and looks like no other', () => {
  it('what is held or hung after an event', () => {
    const frames = told('A phone rings. A nurse runs down the corridor. She holds a newborn baby.', 3);
    expect(frames[1]?.seen).not.toContain('baby');
    expect(frames[2]?.relations).toContain('nurse holding baby');
  });

  it('the same deed in the same place is seen from another distance', () => {
    const sizes = planned(
      'A chef tastes his soup. He adds salt. He tastes it again. He smiles.',
      4,
    ).shots.map((s) => s.size);
    expect(sizes[2]).not.toBe(sizes[0]);
  });
});

describe('who is meant', () => {
  it('she is none of those who are he', () => {
    const frames = told("A boy writes a love letter. He hides it in a girl's locker. She reads it.", 3);
    expect(frames[2]?.relations).toContain('girl holding love letter');
  });

  it('the lifeguard runs, and carries whom he saves', () => {
    const frames = told(
      'A lifeguard sits on the beach. A swimmer waves for help. He runs into the water. He carries her ashore.',
      4,
    );
    expect(frames[3]?.relations).toContain('lifeguard carrying swimmer');
  });

  it('he plays what he found', () => {
    const frames = told('A man finds a violin in a box. He touches the strings. He plays.', 3);
    expect(frames[1]?.relations).toContain('man touching violin');
    expect(frames[2]?.poses).toContain('violin');
  });

  it('it is what has just come, not what was dealt with before', () => {
    const frames = told('A witch stirs a cauldron. A frog jumps out. The witch catches it.', 3);
    expect(frames[2]?.relations).toContain('witch holding frog');
  });

  it('the thief is chased, not what it stole', () => {
    const frames = told(
      'A cat sneaks into the kitchen. It steals a fish. The cook chases it with a broom.',
      3,
    );
    expect(frames[2]?.relations).toContain('cook chasing cat');
  });

  it('she is who did something, not whose door she passed', () => {
    const frames = told(
      "INT. HALLWAY - NIGHT. A girl tiptoes past her parents' door. EXT. GARDEN - NIGHT. She climbs a tree.",
      2,
    );
    expect(frames[1]?.relations).toContain('girl touching tree');
  });

  it('a mother bear finds her cub, and not the cub its mother', () => {
    const frames = told('A mother bear looks for her cub. She finds it in a tree.', 2);
    expect(frames[1]?.seen[0]).toBe('bear');
    expect(frames[1]?.relations).toContain('cub in tree');
  });

  it('nobody taps their own shoulder', () => {
    const frames = told('A boy sits at a desk. The teacher taps his shoulder.', 2);
    expect(frames[1]?.relations).toContain('teacher touching boy');
  });
});

describe('places are reached when they are told', () => {
  it.each([
    [
      'A man wakes up with messy hair, drags himself to the kitchen, drinks a cup of coffee',
      3,
      ['bedroom', 'kitchen', 'kitchen'],
    ],
    [
      'A girl writes a letter. She throws a bottle into the ocean.',
      2,
      [expect.not.stringMatching(/ocean|beach/), 'beach'],
    ],
    ['A soldier writes a letter. His wife reads it at home.', 2, ['battlefield', 'living-room']],
    [
      'A boy looks out of the classroom window. He imagines a dinosaur in the schoolyard. The teacher taps his shoulder.',
      3,
      ['classroom', 'playground', 'classroom'],
    ],
    ['A man waters a plant on his windowsill. He goes to sleep.', 2, ['living-room', 'bedroom']],
  ])('%s', (prompt, count, settings) => {
    expect(told(prompt, count).map((f) => f.setting)).toEqual(settings);
  });
});

describe('what is taken up again', () => {
  it('who climbs up climbs the tree of before', () => {
    const frames = told('A kite gets stuck in a tree. A boy climbs up and gets it.', 2);
    expect(frames[1]?.relations).toContain('boy touching tree');
    expect(frames[1]?.seen).toContain('kite');
  });

  it("what has run away is in nobody's arms", () => {
    const frames = told(
      'A magician holds a rabbit. The rabbit runs away. The magician looks under the chairs.',
      3,
    );
    expect(frames.slice(1).flatMap((f) => f.relations)).not.toContain('magician holding rabbit');
  });

  it('a taxi driver has a taxi, and the city is no restaurant', () => {
    const frames = told(
      'A taxi driver waits outside a hotel. A woman gets in. They drive through the city at night.',
      3,
    );
    expect(frames[1]?.relations).toContain('woman in taxi');
    expect(frames[2]).toMatchObject({ setting: 'street', hour: 'night' });
  });

  it('the kids of a family are theirs, and those who sleep in a tent are in it', () => {
    const frames = told('A family packs the car, the kids wave at dolphins, everyone sleeps in a tent', 3);
    expect(frames[1]?.seen).toContain('child');
    expect(frames[2]?.setting).toBe('tent-interior');
    expect(frames[2]?.seen).not.toContain('dolphin');
  });

  it('who reads in a train sits on while others come in', () => {
    const frames = told('INT. SUBWAY - DAY. A man reads a newspaper. A woman enters.', 2);
    expect(frames[1]?.poses[frames[1].seen.indexOf('man')]).toBe('sit');
  });

  it('nobody comes between two who dance', () => {
    const { shots, script } = planned(
      'A dancer dances in the subway, people throw coins, a policeman comes, they dance together',
      4,
    );
    const id = (noun: string) => script.entities.find((e) => e.noun === noun)?.id ?? '';
    const order = shots[3]?.lineUp ?? [];
    expect(Math.abs(order.indexOf(id('dancer')) - order.indexOf(id('policeman')))).toBe(1);
  });
});

describe('words that mean something else', () => {
  it.each([
    ['A cyclist rides up a road. His tyre goes flat. He pushes the bike.', 1, 'road'],
    ['A grandfather teaches his grandson to fish. The boy catches a fish.', 0, 'lake'],
    ['A plumber fixes a pipe under a sink. He slips.', 0, 'kitchen'],
  ])('%s', (prompt, frame, setting) => {
    expect(told(prompt, 3)[frame]?.setting).toBe(setting);
  });

  it('who is washed up lies on the shore, and who waits at a window is in the house that was shown', () => {
    expect(told('A sailor washes up on an island.', 1)[0]?.poses).toContain('lie');
    const frames = told(
      '1. Wide shot: a farmhouse in the snow. 2. Medium shot: a boy waits at the window.',
      2,
    );
    expect(frames[1]?.setting).toBe('living-room');
  });

  it('no tree breaks like glass', () => {
    const { shots } = planned('A panda climbs a tree. The branch breaks.', 2);
    expect(shots[1]?.mentions.every((m) => m.state !== 'broken')).toBe(true);
  });

  it('half of his sandwich is a sandwich, and an empty box is seen', () => {
    const frames = told('A girl opens her lunchbox. It is empty. A boy gives her half of his sandwich.', 3);
    expect(frames[1]?.seen[0]).toBe('lunchbox');
    expect(frames[2]?.relations).toContain('boy giving sandwich');
  });

  it('what a mirror shows is in it, and nobody else is there later', () => {
    const frames = told(
      'A queen looks into a mirror. The mirror shows a younger woman. The queen smashes the mirror.',
      3,
    );
    expect(frames[1]?.relations).toContain('woman looking-at mirror');
    expect(frames[2]?.seen).not.toContain('woman');
  });

  it('who hides a thing does not crouch', () => {
    expect(told('A boy hides a letter in a locker.', 1)[0]?.poses).not.toContain('crouch');
  });

  it('who runs away turns round, and a cat is on the sofa with her', () => {
    const { shots } = planned('A man knocks on a door. An old woman opens the door. He runs away.', 3);
    const flees = shots[2]?.mentions.find((m) => m.pose === 'flee');
    expect(flees?.towards).toBe(shots[2]?.direction === 1 ? 'left' : 'right');
    expect(told('A woman curls up on the sofa with her cat.', 1)[0]?.relations).toContain('cat on sofa');
  });
});

describe('who is there', () => {
  it('whoever came at night is not there in the morning, and the child slept meanwhile', () => {
    const frames = told(
      'A kid puts a tooth on his bed. A fairy flies through the window at night. In the morning he finds a coin.',
      3,
    );
    expect(frames[1]?.poses).toContain('sleep');
    expect(frames[1]?.relations).toContain('kid in bed');
    expect(frames[2]?.seen).not.toContain('fairy');
  });

  it('they eat together at the one table', () => {
    const frames = told(
      'An old woman sits at a table. Her grandson comes in with flowers. They eat together.',
      3,
    );
    expect(frames[2]?.relations).toEqual(
      expect.arrayContaining(['grandson next-to table', 'old woman next-to table']),
    );
  });

  it('crews are within their ship', () => {
    expect(told('A spaceship drifts through space. An astronaut wakes up.', 2)[1]?.setting).toBe('spaceship');
  });

  it('brothers with a toy are children', () => {
    const { cast } = planned('Two brothers fight over a toy car. Their mother repairs it.', 2);
    const ages = [...cast.values()]
      .filter((c) => c.entity.noun === 'brother')
      .flatMap((c) => c.looks.map((l) => l.age));
    expect(new Set(ages)).toEqual(new Set(['child']));
  });

  it('alone is without the others', () => {
    const frames = told(
      'A boy and his grandfather plant a tree. In winter the boy stands alone by the tree.',
      2,
    );
    expect(frames[1]?.seen).not.toContain('grandfather');
  });

  it('passers-by are gone a frame later, and the musician still plays', () => {
    const frames = told(
      'A street musician plays guitar. Nobody stops. A little girl drops a coin into his hat.',
      3,
    );
    expect(frames[1]?.seen).toEqual(expect.arrayContaining(['person', 'musician']));
    expect(frames[1]?.poses).toContain('play-guitar');
    expect(frames[2]?.seen).not.toContain('person');
    expect(frames[2]?.relations).toContain('coin in hat');
  });

  it('who sits down next to somebody sits on the same bench, and the sandwich passes between them', () => {
    const frames = told('A man sits on a bench. A woman sits down next to him. They share a sandwich.', 3);
    expect(frames[1]?.relations).toEqual(expect.arrayContaining(['man on bench', 'woman on bench']));
    expect(frames[2]?.relations).toEqual(expect.arrayContaining(['woman giving sandwich', 'woman on bench']));
  });

  it('who sits next to a child shares with it there', () => {
    const frames = told(
      'A boy sits on a bench. A girl sits next to him. She shares her ice cream with him.',
      3,
    );
    expect(frames[2]?.relations).toEqual(expect.arrayContaining(['girl giving ice cream', 'girl on bench']));
  });

  it('who slept at a bench is there in the morning, and amazed', () => {
    const frames = told(
      'A shoemaker falls asleep at his workbench. Two elves come in at midnight. They make shoes. In the morning the shoemaker is amazed.',
      4,
    );
    expect(frames[2]?.relations).toContain('shoemaker next-to workbench');
    expect(frames[3]?.seen).not.toContain('elf');
  });

  it('who swims away turns from the shark, and dinosaurs are in no laboratory', () => {
    const { shots } = planned('A diver finds a chest. A shark appears. He swims away.', 3);
    expect(shots[2]?.mentions.find((m) => m.pose === 'swim')?.towards).toBe(
      shots[2]?.direction === 1 ? 'left' : 'right',
    );
    expect(told('A scientist pulls a lever in a laboratory. He lands among dinosaurs.', 2)[1]?.setting).toBe(
      'jungle',
    );
  });

  it('a towel stays in the house', () => {
    const frames = told('A woman dries her hair with a towel. She walks down the street.', 2);
    expect(frames[1]?.seen).not.toContain('towel');
  });
});

describe('deeds one can see', () => {
  it('who wakes up where no bed is lies on the ground', () => {
    expect(told('A man wakes up in a forest.', 1)[0]?.poses).toContain('lie');
  });

  it('those who help do what they help with', () => {
    const [frame] = told('Four villagers help a postman pick up letters.', 1);
    expect(frame?.poses.filter((p) => p === 'stoop')).toHaveLength(2);
  });

  it('what an adult gives a child is between them, below its face', () => {
    const { one } = staged('wide shot: a policeman gives a little girl an ice cream');
    const [hand, chin] = [onScreen(one('policeman'), 'hand.right'), onScreen(one('little girl'), 'chin')];
    expect(hand.y).toBeGreaterThan(chin.y);
  });

  it('what is handed over a counter is above it', () => {
    const { one } = staged('wide shot: a shopkeeper hands a girl a lollipop over the counter');
    expect(onScreen(one('shopkeeper'), 'hand.right').y).toBeLessThan(
      one('counter').box.y + 0.02 * one('counter').box.height,
    );
  });
});
