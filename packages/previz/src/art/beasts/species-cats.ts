import * as heads from './heads.ts';
import { bareCat, tuftedCat } from './heads-kin.ts';
import { BIG_CAT, CAT } from './species-builds.ts';
import type { Species } from './species-shape.ts';

/** More breeds of cats, great and small. */
export const CAT_KIN: readonly Species[] = [
  {
    names: 'sphynx cat, hairless cat, sphinx cat',
    withers: 0.26,
    build: { ...CAT, chest: 20, waist: 16, rump: 19, head: 2 },
    head: bareCat,
    tail: 'slim',
    coat: { body: '#e6c3b2', pale: '#f2d8cc', dark: '#c99a88' },
  },
  {
    names: 'maine coon, norwegian forest cat, ragdoll cat, long-haired tabby',
    withers: 0.34,
    build: { ...CAT, chest: 28, waist: 25, rump: 27, thigh: 16, head: 2.1 },
    head: tuftedCat,
    tail: 'bushy',
    marks: 'stripes',
    coat: { body: '#9a7a58', pale: '#e6d8c0', dark: '#5f4632' },
  },
  {
    names: 'calico cat, tortoiseshell cat, calico, tricolour cat',
    withers: 0.26,
    build: CAT,
    head: heads.catHead,
    tail: 'slim',
    marks: 'patches',
    tipped: '#3a332f',
    coat: { body: '#f6f1e8', pale: '#fbf8f2', dark: '#d9853a' },
  },
  {
    names: 'bengal cat, ocelot, serval, margay',
    withers: 0.3,
    build: CAT,
    head: heads.catHead,
    tail: 'ringed',
    marks: 'rosettes',
    coat: { body: '#d9a45c', pale: '#f6e4c4', dark: '#4f3420' },
  },
  {
    names: 'puma, cougar, mountain lion, florida panther',
    withers: 0.7,
    build: BIG_CAT,
    head: heads.lionessHead,
    tail: 'slim',
    marks: 'belly',
    tipped: '#5f4632',
    coat: { body: '#c2925e', pale: '#f3e6d0', dark: '#8a6038' },
  },
];
