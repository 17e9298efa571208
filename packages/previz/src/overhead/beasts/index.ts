/** Any animal from straight above. */
import type { Drawable } from '../../model/drawable.ts';
import type { PoseId } from '../../model/figure.ts';
import type { Plan } from '../plan.ts';
import { curledUp } from './curled-up.ts';
import { beastFromAbove } from './four-legged.ts';
import {
  butterfly,
  dragon,
  flyingBird,
  foldedBird,
  manyLegged,
  snake,
  swimmer,
} from './winged-and-finned.ts';

const BIRDS =
  /bird|eagle|hawk|falcon|gull|owl|crow|raven|pigeon|dove|parrot|duck|goose|swan|chicken|hen|rooster|turkey|penguin|flamingo|heron|crane|stork|ostrich|peacock|sparrow|robin|vulture|pelican|albatross|mallard|chick$|bat$|phoenix|toucan|swallow|magpie/;
const SWIMMERS =
  /fish|shark|whale|dolphin|orca|porpoise|narwhal|carp|koi|salmon|trout|tuna|ray$|seal$|sea-lion|walrus|manatee|eel|mermaid|piranha|seahorse/;
const CRAWLERS =
  /spider|crab|lobster|scorpion|octopus|squid|jellyfish|kraken|starfish|beetle|ladybug|ladybird|^ant$|bee$|insect|mosquito|fly$|snail|crayfish/;
const SNAKES = /snake|serpent|cobra|python|viper|worm|caterpillar/;

/** How high over the ground those fly who fly, centimetres. */
const FLIGHT = 420;

/** An animal in a pose; `coat` is its main colour. Centimetres of its ordinary drawing: how high, how broad. */
export function animalFromAbove(
  { id, height, aspect }: Drawable,
  pose: PoseId | null,
  coat: string,
  scale: number,
): Plan {
  const [tall, long] = [height * 100 * scale, height * aspect * 100 * scale];
  if (/dragon|wyvern|griffin|pterodactyl|gargoyle/.test(id))
    return dragon(coat, Math.max(long, tall) * 1.3, pose === 'fly' ? FLIGHT : tall);
  if (/butterfly|moth|dragonfly/.test(id)) return butterfly(coat, Math.max(long, 12), 60);
  if (BIRDS.test(id))
    return pose === 'fly' ||
      (pose === null && /eagle|gull|hawk|falcon|albatross|vulture|bat$|phoenix/.test(id))
      ? flyingBird(coat, Math.max(long, tall) * 1.5, FLIGHT)
      : foldedBird(id, coat, Math.max(long, tall * 0.9), tall);
  if (SNAKES.test(id)) return snake(coat, Math.max(long, tall) * 1.2);
  if (SWIMMERS.test(id)) return swimmer(id, coat, Math.max(long, tall));
  if (CRAWLERS.test(id)) return manyLegged(id, coat, Math.max(long, tall));
  if (pose === 'sleep' || pose === 'lie' || pose === 'curl')
    return curledUp(id, coat, Math.max(long, tall * 0.8));
  const gait =
    pose === 'run' || pose === 'flee' || pose === 'jump' ? 'run' : pose === 'walk' ? 'walk' : 'stand';
  return beastFromAbove(id, coat, Math.max(long, tall * 0.75), gait, tall);
}
