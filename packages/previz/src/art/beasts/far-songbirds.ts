import { type BirdKind, plainBird } from './bird-frame.ts';

const SONGBIRD = {
  height: 0.18,
  depth: 28,
  tilt: 0.42,
  legs: 20,
  neck: [16, 17, 0.25],
  head: 18,
  beak: 'seed',
  bill: 12,
  tail: [34, 20],
} as const;

const PARROT = {
  height: 0.4,
  depth: 24,
  tilt: 0.85,
  legs: 14,
  neck: [15, 18, 0.15],
  head: 18,
  beak: 'hook',
  bill: 11,
  tail: [60, 18],
} as const;

/** Parrots and songbirds. */
export const FAR_SONGBIRDS: readonly BirdKind[] = [
  {
    ...PARROT,
    names: 'macaw, scarlet macaw, ara',
    height: 0.55,
    tail: [92, 18],
    colours: {
      body: '#d8322c',
      wing: '#2f6fc4',
      belly: '#e8452f',
      head: '#e03a30',
      beak: '#2f2b2b',
      legs: '#5a5450',
    },
  },
  {
    ...PARROT,
    names: 'cockatoo, white parrot, cockatiel',
    extra: 'crest',
    tail: [36, 24],
    colours: { ...plainBird('#f4f2ec', '#e6e3da', '#fbfaf6'), beak: '#4a4a50', legs: '#6a6a70' },
  },
  {
    ...SONGBIRD,
    names: 'bluebird, eastern bluebird, indigo bunting',
    colours: {
      body: '#3f7fd0',
      wing: '#2f62ae',
      belly: '#e08a4a',
      head: '#3f7fd0',
      beak: '#3a3a40',
      legs: '#4a4238',
    },
  },
  {
    ...SONGBIRD,
    names: 'nightingale, thrush, song thrush, wren, lark',
    colours: { ...plainBird('#9a6f48', '#7a5434', '#e6d8c0'), beak: '#6a5038', legs: '#a87f5a' },
  },
  {
    ...SONGBIRD,
    names: 'blackbird, common blackbird, starling',
    height: 0.24,
    bill: 16,
    colours: { ...plainBird('#2b2c31', '#222328', '#34353b'), beak: '#f0a022', legs: '#4a4038' },
  },
  {
    ...SONGBIRD,
    names: 'cuckoo, cuckoo bird',
    height: 0.32,
    depth: 23,
    tail: [62, 20],
    bill: 14,
    colours: {
      body: '#8b98a4',
      wing: '#74818d',
      belly: '#dfe4e6',
      head: '#8b98a4',
      beak: '#4a4a44',
      legs: '#e0a830',
    },
  },
  {
    ...SONGBIRD,
    names: 'hoopoe, hoopoes',
    height: 0.27,
    depth: 24,
    bill: 34,
    beak: 'long',
    extra: 'crest',
    tail: [42, 20],
    colours: {
      body: '#dc9a62',
      wing: '#3a3538',
      belly: '#eec29a',
      head: '#dc9a62',
      beak: '#3a3a3e',
      legs: '#6a625a',
    },
  },
];
