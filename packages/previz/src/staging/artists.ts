import type { Point } from '../geometry/plane.ts';
import type { DrawArt, Drawable } from '../model/drawable.ts';
import type { Drawing } from '../model/drawing.ts';
import type { BodyPart, Expression, Look, PoseId, View } from '../model/figure.ts';

/** Something in a hand, at real size; `grip` is the point the palm closes on, local centimetres. */
export interface Held {
  /** From a handle on top, at the end of the arm. */
  readonly hangs?: true;
  /** It hangs from the mouth and is held by its keys. */
  readonly keyed?: true;
  readonly drawing: Drawing;
  readonly grip: Point;
}

/** A person to draw: facing right, origin on the ground. */
export interface FigureSpec {
  readonly look: Look;
  readonly pose: PoseId;
  /** 0 to 1: variation within the pose. */
  readonly phase: number;
  /** Where in the step one of several who go is, 0 to 1; as it is usually drawn where it is left out. */
  readonly stride?: number;
  readonly view: View;
  readonly expression: Expression;
  readonly gaze: 'left' | 'right' | 'camera' | 'up' | 'down';
  readonly holds: { readonly left?: Held; readonly right?: Held; readonly both?: Held };
  /** Side the key light comes from, in the drawing's own (unflipped) space. */
  readonly keySide: -1 | 0 | 1;
  /** Height in pixels that it will have. */
  readonly detail: number;
  /** Where hands and feet go instead of where the pose has them: the figure's own centimetres. */
  readonly reach?: { readonly right?: Point; readonly left?: Point };
  readonly tread?: { readonly right?: Point; readonly left?: Point };
  /** It blows into the face: hair, skirts and capes stream back. */
  readonly wind?: true;
  /** Degrees to the front, added to the pose's. */
  readonly lean?: number;
  /** Centimetres, for who sits. */
  readonly seatHeight?: number;
  /** Of a 'beast'. */
  readonly beastHead?: BeastHead;
}

/** An animal's head, cut out of its drawing. */
export interface BeastHead {
  readonly drawing: Drawing;
  /** The middle of the skull, in the drawing. */
  readonly centre: Point;
  /** Centimetres of the drawing that make the height of a person's head. */
  readonly unit: number;
  /** It looks to the left as drawn. */
  readonly mirrored: boolean;
}

/** What a hand in close-up does. */
export type Gesture = 'hold' | 'pinch' | 'press' | 'open' | 'present' | 'type' | 'shake' | 'rest';

/** What hands do that is drawn with its surroundings: the lock of the key, the board under the bread. */
export type HandDeed =
  | 'laces'
  | 'button'
  | 'lock'
  | 'door'
  | 'letter'
  | 'present'
  | 'notes'
  | 'board'
  | 'dough'
  | 'pour'
  | 'stir'
  | 'write'
  | 'keys'
  | 'match'
  | 'ring'
  | 'wheel'
  | 'knock'
  | 'box'
  | 'strings'
  | 'dice'
  | 'drop'
  | 'knit'
  | 'clay'
  | 'reach'
  | 'tool'
  | 'tear'
  | 'squeeze'
  | 'clap'
  | 'pray'
  | 'knot'
  | 'haul'
  | 'necktie'
  | 'wash'
  | 'bandage'
  | 'cards'
  | 'chess'
  | 'egg'
  | 'seed'
  | 'canvas';

/** A part of a person to draw in close-up. */
export interface DetailSpec {
  readonly look: Look;
  readonly part: Exclude<BodyPart, 'feet'>;
  readonly gesture: Gesture;
  /** In the hand; touched or lying before it. */
  readonly held: Held | null;
  readonly target: Held | null;
  readonly onTable: boolean;
  /** A deed with its surroundings; the colours that were asked for what is worked at, and for what it is a part of. */
  readonly scene?: {
    readonly kind: HandDeed;
    readonly colour: string | null;
    readonly surface: string | null;
  };
  /** Of a hand that has something between its fingers and its thumb: only what lies behind that, or only the thumb. */
  readonly layer?: 'behind' | 'thumb';
  /** Whose hand is shaken. */
  readonly other?: Look;
  readonly expression: Expression;
  readonly gaze: FigureSpec['gaze'];
  readonly keySide: -1 | 0 | 1;
}

/** Those who draw what staging places: people, animals and things. */
export interface Artists {
  readonly drawFigure: (spec: FigureSpec) => Drawing;
  readonly drawDetail: (spec: DetailSpec) => Drawing;
  readonly findDrawable: (id: string) => Drawable | undefined;
  readonly drawArt: DrawArt;
}
