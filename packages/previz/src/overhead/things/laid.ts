/** What lies and stands on tables, from straight above: which id is which. */
import { blob, box, circle, curve, ring } from '../../art/path/outline.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import type { PlanFamily } from '../plan.ts';
import { flat, round } from './forms.ts';
import { bread, cake, pizza } from './laid/baked.ts';
import { keyboard, laptop, phone, screen } from './laid/devices.ts';
import { cards, chess } from './laid/games.ts';
import { candle, clock, cloth, tray, vase } from './laid/ornaments.ts';
import { closedBook, LINES, map, notebook, openBook, paper, pen } from './laid/papers.ts';
import { burger, EGGS, fries, MEAL, PANCAKES, PASTA, plateOf, SALAD, SUSHI, TOAST } from './laid/plates.ts';
import { bottle, bowlOf, cup, FRUIT, glass, mug, NOODLES, pan, pot } from './laid/vessels.ts';

export const LAID: PlanFamily = {
  'served-plate plate dinner-plate meal dish steak roast': () => plateOf(MEAL, 13.5, true),
  'fried-egg eggs egg omelette bacon-and-eggs breakfast': () => plateOf(EGGS),
  'pasta spaghetti lasagna': () => plateOf(PASTA),
  'salad vegetables': () => plateOf(SALAD),
  'toast bread-slice sandwich': () => plateOf(TOAST, 11),
  'pancakes pancake waffle waffles': () => plateOf(PANCAKES),
  sushi: () => plateOf(SUSHI),
  'hamburger burger cheeseburger': burger,
  'french-fries fries chips': fries,
  'pizza pizza-slice': pizza,
  'cake birthday-cake pie chocolate-cake': cake,
  'bread loaf baguette loaf-of-bread': bread,
  'coffee-cup cup-of-coffee coffee cappuccino espresso': cup('#5a3420'),
  'teacup cup-of-tea tea tea-cup': cup('#b8702e'),
  'mug cup hot-chocolate': mug('#4a2c1c'),
  'glass glass-of-water water-glass water': glass('#a9d3e6'),
  'glass-of-milk milk': glass('#fdfbf5'),
  'juice orange-juice glass-of-juice smoothie lemonade': glass('#f2a23a'),
  'wine-glass glass-of-wine wine red-wine': glass('#7c1f2e'),
  'beer beer-glass beer-mug champagne-glass cocktail whisky': glass('#e0a332'),
  'bottle wine-bottle beer-bottle': bottle,
  bowl: bowlOf('#cfc6b2'),
  'soup bowl-of-soup stew curry': bowlOf('#d07a34', [
    shape('bits', circle(-3, 2, 1.5) + circle(3, -3, 1.5) + circle(3, 4, 1.2), '#7fa64a'),
  ]),
  'ramen noodles bowl-of-noodles noodle-soup': bowlOf('#b9703a', NOODLES),
  'rice bowl-of-rice cereal porridge': bowlOf('#fbf8ee'),
  'fruit-bowl bowl-of-fruit fruit fruits': bowlOf('#7a4a2c', FRUIT),
  'frying-pan pan skillet': pan,
  'pot cooking-pot saucepan cauldron': pot,
  'laptop computer': laptop,
  'monitor screen desktop-computer': screen,
  keyboard: keyboard,
  'phone smartphone mobile-phone cell-phone': phone,
  tablet: paper(26, 19, [shape('display', box(-12, -8.5, 24, 17, 0.6), '#8fc3e6', 'glow')], '#24272c'),
  'open-book bible spellbook': openBook,
  'book books diary album': closedBook,
  'notebook notepad sketchbook journal': notebook,
  'letter document paper sheet-of-paper contract newspaper homework note report': paper(29, 21, LINES),
  'drawing painting photograph photo picture': paper(29, 21, [
    shape('sun', circle(7, -5, 3), '#f2b632'),
    shape('hill', 'M-13 9V4Q-6 -3 0 4Q6 -1 13 6V9Z', '#7fae4c'),
    stroke('house', 'M-6 3V-2L-3 -5L0 -2V3Z', '#c8402f', 0.8),
  ]),
  'easel canvas artist-canvas': (p) =>
    flat(130, 100, [
      shape('canvas', box(-65, -50, 130, 100, 1), p.colour ?? '#f6f0e2', 'body', { form: true }),
      shape('paint', blob([-40, -20, -10, -34, 20, -16, 6, 8, -30, 6]), '#3f7fa8'),
      shape('paint', blob([4, 6, 34, -4, 48, 18, 24, 34, 2, 24]), '#d8642e'),
      stroke('paint', curve(-48, 26, -20, 14, 4, 30, 30, 38), '#e0b032', 6),
    ]),
  envelope: paper(22, 14, [stroke('flap', 'M-11 -7L0 1L11 -7', '#c9bd9f', 0.8)]),
  'map treasure-map blueprint': map,
  'pen pencil ballpoint-pen fountain-pen': pen,
  'chessboard chess chess-board chess-set checkers board-game': chess,
  'playing-cards cards card playing-card poker deck-of-cards tarot-card': cards,
  'candle candles candlestick': candle,
  'vase flowers bouquet flower-vase bunch-of-flowers vase-of-flowers': vase,
  'clock alarm-clock pocket-watch': clock,
  tray: tray,
  'blanket picnic-blanket tablecloth': cloth,
  'ring-of-candles': () =>
    round(60, 10, [shape('ring', ring(0, 0, 60, 52), '#6b5a8c', 'body', { evenOdd: true })]),
};
