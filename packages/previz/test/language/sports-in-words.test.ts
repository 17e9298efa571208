import { expect, it } from 'vitest';
import { lineOf } from './facts.ts';

const said = (text: string) => lineOf(text, ({ verb, pose }) => `${verb ?? ''} ${pose ?? ''}`);

it.each([
  ['Two boxers touch gloves in the ring before the bell', 'boxer handshake'],
  ['Two fighters bump gloves in a boxing ring before the opening bell', 'fighter handshake'],
  ['A postman flees a tiny dog down a garden path', 'dog chasing postman'],
  ['A jogger runs away from two geese in a park', 'goose chasing jogger'],
  ['A gymnast wobbles on the balance beam in a silent arena', 'balance'],
  ['A clown teeters along a tightrope', 'balance'],
  ['A gymnast dismounts from the beam in a hushed arena', 'gymnast jump jump'],
  ['Two fencers lunge at each other on a spotlit piste', 'sports-hall'],
  ['A surfer crouches inside the curl of a green wave', 'big-wave'],
  ['A jockey urges his horse over the last fence at a racecourse', 'horse above fence'],
  ['A rider on horseback jumps over a fence in a field', 'horse above fence'],
  ['A paramedic kneels beside a fallen cyclist at a busy intersection', 'bicycle behind man'],
  ['A wheelchair racer speeds along a coast road', 'athlete riding racing wheelchair'],
  ['A fighter pilot ejects from his burning jet over the jungle', 'treetops'],
  ['A fighter pilot ejects from a burning jet above the ocean', 'ocean'],
  ['An astronaut drifts along the outside of a damaged space station', 'astronaut drift fly'],
  ['A cyclist crosses the finish line with both arms in the air', 'cyclist cheer cheer'],
  ['Arms raised, a marathon runner crosses the finish line', 'marathon runner cheer cheer'],
  ['A tennis player smashes her racket on a clay court', 'tennis player holding tennis racket'],
  ['A hiker comes face to face with a bear on a narrow forest trail', 'bear face stand'],
  ['A waiter trips and sends a tray of champagne flying at a gala', 'waiter trip trip'],
  ['A polar bear cub slides down a snowbank', 'snowfield'],
  ['A cat knocks a vase off the mantelpiece', 'vase fall fall'],
  ['A skier flips upside down off a snowy cliff', 'skier somersault jump'],
  ['A snowboarder does a double backflip in the mountains', 'snowboarder somersault jump'],
  ['A golden retriever leaps off a jetty after a tennis ball', 'lake'],
  ['Construction workers eat lunch on a steel beam high above the city', 'holding sandwich'],
])('plays, races and flees as it is said: %s', (text, fact) => {
  expect(said(text)).toContain(fact);
});

it.each([
  ['A girl on crutches waits her turn at a playground slide', 'girl holding crutches'],
  ['A man walks on crutches down a hospital corridor', 'man limp walk'],
  ['Two ice hockey players crash into the boards', 'ice-rink'],
  ['A rowing eight glides across a misty river at dawn', 'rower'],
  ['A rugby player dives over the line to score a try', 'rugby ball'],
  ['A golfer blasts out of a sand bunker', 'golf-course'],
  ['An archer draws her bow at full stretch on a sunny range', 'archery-range'],
  ['A hurdler clips the last hurdle', 'above hurdle'],
  ['A goalkeeper dives full length to tip the ball over the bar', 'save'],
  ['A climber dangles from an overhang by one hand', 'rock-face'],
  ['An astronaut repairs a cracked antenna outside an orbiting station', 'spacewalk'],
  ['A relay runner passes the baton to her teammate', 'relay baton'],
])('has the gear and the ground of the game: %s', (text, fact) => {
  expect(said(text)).toContain(fact);
});
