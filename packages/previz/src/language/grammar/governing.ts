/** What a preposition will join. */
import { isIndoor } from '../../concepts/catalogues.ts';
import { outsideOf } from '../../sets/outside.ts';
import { phrases } from '../lexicon/index.ts';
import { Acting } from './acting.ts';
import { mention } from './beat-draft.ts';
import type { DraftEntity } from './cast-list.ts';
import type { Item, Preposition } from './items.ts';
import type { Node } from './noun-phrase.ts';
import { isPhrasal } from './phrasal-verbs.ts';
import { isContainer, isRidden, placing } from './relations.ts';
import { resolvePhrase } from './resolve.ts';
import { isPlacedItself, letGo } from './with-clauses.ts';

/** Prepositions that say where a thing is. */
const PLACES = /^(in|on|under|behind|above|below|in-front-of|left-of|right-of|between|at)$/;

/** What holds another than the one who acts. */
const HOLDS_ONE =
  /^(wheelchair|stroller|pram|baby carriage|pushchair|cradle|crib|hospital bed|stretcher|cage|birdcage|cart|shopping cart|wagon|sled|sledge|basket|high chair|swing|bathtub|box|wheelbarrow|kennel|nest|aquarium|fish tank|tank|fishbowl|bowl|bucket|bottle|jar|glass case|display case|showcase|vitrine|pen|stable|web|net|trap)$/;

/** What bears that which one looks at. */
const BOARDS =
  /^((?:[a-z]+ )?(?:board|table|shelf|screen|wall)|blackboard|whiteboard|bookshelf|desk|counter|easel|mantel|mantelpiece|fireplace|nightstand|dresser|tray|pedestal)$/;

/** What one sits or lies in while another does something to one. */
const SEATS_ONE = /^((?:[a-z]+ )?chair|armchair|sofa|couch|(?:[a-z]+ )?bed|throne|hammock|seat|bench)$/;
const LOOKS = /^(look|stare|gaze|watch|see|admire|examine|inspect|study|photograph|draw|paint|point)$/;

const SERVES =
  /^(shave|comb|brush|feed|tend|examine|treat|comfort|massage|wake|interview|question|interrogate|serve|nurse|bathe|wash|dress|draw|paint|photograph|sketch|cover|tickle|bandage|check|watch|guard|visit|find|rush|push|wheel|tattoo|inject|heal|tie)$/;

/** What one stands behind who is dealt with before it. */
const KEPT = /^(counter|desk|bar|register|cash register|podium|window|wheel|bars|curtain|door|glass)$/;

/** Done to somebody with what one has in hand. */
const STRIKES =
  /^(slap|hit|poke|strike|beat|whip|stab|spray|splash|shoot|tickle|brush|threaten|attack|scare|cover|wrap|feed)$/;

/** A hand before the face would hide what is put on it. */
const FACE_WEAR = /(?:mask|glasses|goggles|sunglasses)$/;
const TAKES_OFF = /^(?:take|pull|rip|tear|throw|slip|kick) off$/;
const PULLS_ON = /^(?:put|try|pull|slip|throw|get) on$/;

/** A hand is at the brim when it is put on or taken off. */
const HEADGEAR = /^(?:\w+ )?(?:hat|cap|helmet|crown|beret|hood|bonnet|fedora|sombrero|tiara|wig|hairband)$/;

/** What has a subject that is not in the scene. */
const TELLS_OF =
  /^(book|story|tale|film|movie|song|poem|letter|article|lecture|talk|documentary|dream|play|magazine|news|joke|speech|picture book|novel|lesson|legend|myth|sign|poster)$/;

const isOwned = (node: Node | undefined): boolean =>
  node?.kind === 'phrase' && /^(his|her|their|my)$/.test(node.determiner ?? '');

/** "over the shoulder of", "POV of": whose eyes the camera has. */
const WHOSE_EYES = /shoulder|pov|point[ -]of[ -]view|person view|perspective|through the eyes/i;

export abstract class Governing extends Acting {
  /** "a fish in a bowl on a table": the bowl is on the table. */
  private nested(preposition: Preposition, before: Node | undefined): DraftEntity[] | null {
    const within = /^(in|on)$/;
    const holds =
      this.last.length === 1 && this.last[0]?.kind === 'thing' && !this.subjects.includes(this.last[0]);
    const first = this.carried?.preposition ?? '';
    const still = this.carried?.from.every((e) => e.kind !== 'person');
    return before?.kind === 'phrase' && holds && still && within.test(preposition) && within.test(first)
      ? this.last
      : null;
  }

  /** ", with a vase of lilies on the table": what "with" brings is there, and in nobody's hands. */
  private brought(preposition: Preposition, next: Node | undefined): readonly DraftEntity[] | null {
    const { bringing, carried } = this;
    const whole = carried?.preposition === 'of' && carried.from.every((e) => bringing?.objects.includes(e));
    const link = whole ? (bringing?.link ?? null) : carried;
    const objects = whole ? (bringing?.objects ?? []) : this.last;
    // "…, a policewoman with a flashlight behind him": of whom the clause before told; it is she who is there.
    const told = this.main?.subjects ?? [];
    const byOther = told.length > 0 && !link?.from.some((e) => told.includes(e));
    if (byOther && next?.kind === 'pronoun' && link?.preposition === 'with') return null;
    if (!link || !isPlacedItself(link, objects, preposition, next, this.verb?.verb ?? null)) return null;
    letGo(this.beat, link, objects);
    return objects;
  }

  /** "stands before a girl tied to a bed": she is. */
  private tied(raw: string, before: Node | undefined): readonly DraftEntity[] | null {
    const bound =
      /^(?:tied|bound|strapped|chained|attached|fastened|handcuffed|taped|pinned|nailed)(?: up)? to$/i;
    return before?.kind === 'phrase' && bound.test(raw) && this.last.length > 0 ? this.last : null;
  }

  /** "a bed with a cat on it": the bed, whoever else is no person. */
  private bearerOf(brought: readonly DraftEntity[]): DraftEntity | undefined {
    const things = this.cast.entities.filter((e) => e.kind === 'thing' && !brought.includes(e));
    return things.sort((a, b) => b.turn - a.turn)[0];
  }

  /** "with a monkey in a red vest": the monkey wears it. */
  private beastInClothes(
    preposition: Preposition,
    before: Node | undefined,
    next: Node | undefined,
  ): DraftEntity[] | null {
    const clothes = next?.kind === 'phrase' && phrases().get(next.noun ?? '')?.garment !== undefined;
    const beasts = this.last.length > 0 && this.last.every((e) => e.kind === 'animal');
    return preposition === 'in' && before?.kind === 'phrase' && clothes && beasts ? this.last : null;
  }

  /** "steam rising from a mug beside him": the mug is. */
  private source(preposition: Preposition, before: Node | undefined): DraftEntity[] | null {
    const comes = this.carried?.preposition === 'from' && this.carried.from.every((e) => e.kind === 'thing');
    const out = comes && this.last.length > 0 && this.last.every((e) => !this.subjects.includes(e));
    return out &&
      before?.kind === 'phrase' &&
      /^(next-to|in|on|behind|in-front-of|by|at|under|around)$/.test(preposition)
      ? this.last
      : null;
  }

  /** "pigeons around an old lady on a bench": she sits there. */
  private surrounded(preposition: Preposition, before: Node | undefined): DraftEntity[] | null {
    const about = /^(around|next-to|behind|in-front-of)$/.test(this.carried?.preposition ?? '');
    const person = this.last.length === 1 && this.last[0]?.kind === 'person' && !this.verb;
    const beasts = this.carried?.from.every((e) => e.kind !== 'person');
    return about && person && beasts && before?.kind === 'phrase' && /^(on|in)$/.test(preposition)
      ? this.last
      : null;
  }

  /** "a chair with a cat curled up on a cushion", "with a cat on it": of the cat, when the subject is no person. */
  private described(before: Node | undefined, next: Node | undefined): DraftEntity[] | null {
    const adjacent = /^(phrase|preposition|verb)$/.test(before?.kind ?? '');
    const onIt = this.carried?.preposition === 'with' && next?.kind === 'pronoun' && next.pronoun === 'it';
    const apart = this.last.length > 0 && this.last.every((e) => !this.subjects.includes(e));
    // "in front of a girl tied to a bed", "sees a boy hiding behind a tree".
    if (apart && before?.kind === 'verb' && this.told !== null && this.told === this.last) return this.last;
    const inert =
      this.carried?.opens || [this.subjects, this.last].some((list) => list.every((e) => e.kind === 'thing'));
    return adjacent && apart && inert && (onIt || this.told === this.last) ? this.last : null;
  }

  /** "read by an old woman in a rocking chair": she is in it, not what she reads. */
  private agents(before: Node | undefined, next: Node | undefined): DraftEntity[] | null {
    const by = this.carried?.passive && before?.kind === 'phrase' && next?.kind === 'phrase';
    const living = this.last.length > 0 && this.last.every((e) => e.kind !== 'thing');
    return by && living && !this.last.some((e) => this.subjects.includes(e)) ? this.last : null;
  }

  /** Speaks or reads to whom was named last. */
  private addresses(): boolean {
    const [heard] = this.last;
    return this.beat.relations.some((r) => r.object === heard?.id && /^(talking-to|feeding)$/.test(r.kind));
  }

  /**
   * "pushing an old man in a wheelchair", "watching a bird in a cage", "looking at a bird above them": said of the object,
   * not of who acts. What one holds or reads is where its holder is.
   */
  private objectTakes(
    preposition: Preposition,
    before: Node | undefined,
    next: Node | undefined,
  ): DraftEntity[] | null {
    const apart = this.last.length > 0 && this.last.every((e) => !this.subjects.includes(e));
    if (!this.verb || !apart || this.subjects.length === 0 || !PLACES.test(preposition)) return null;
    const owned = this.last.every((e) =>
      this.beat.relations.some((r) => r.object === e.id && /^(holding|carrying|wearing)$/.test(r.kind)),
    );
    // "a woman with a gun steps out behind him": she does, not the gun.
    if (next?.kind === 'pronoun' && owned && this.carried?.preposition === 'with') return null;
    if (next?.kind === 'pronoun') return /^(on|in|at)$/.test(preposition) ? null : this.last;
    // "lays a map on the hood of a car".
    const laid = preposition === 'on' && next?.kind === 'phrase' && /^(hood|bonnet)$/.test(next.noun ?? '');
    if (laid && this.last.every((e) => e.kind === 'thing' && e.concept.height < 1)) return this.last;
    const landmark = next?.kind === 'phrase' ? (resolvePhrase(next)[0]?.concept ?? null) : null;
    if (!landmark || next?.kind !== 'phrase') return null;
    const living = this.last.every((e) => e.kind !== 'thing');
    const inside = preposition === 'in' || preposition === 'on';
    if (living && inside && HOLDS_ONE.test(next.noun ?? '') && this.verb.relation !== 'hugging')
      return this.last;
    // "looks at a diamond in a glass case".
    if (inside && LOOKS.test(this.verb.verb) && isContainer(next.noun ?? '')) return this.last;
    // "shaves an old man in a chair": whose turn it is sits.
    const served = inside && SEATS_ONE.test(next.noun ?? '') && SERVES.test(this.verb.verb);
    if (living && served) return this.last;
    // "reads a book to her son in bed": he is to sleep.
    if (living && preposition === 'in' && /^(?:[a-z]+ )?bed$/.test(next.noun ?? '') && this.addresses())
      return this.last;
    // "points a gun at a cashier behind the counter".
    const keeps =
      preposition === 'behind' && KEPT.test(next.noun ?? '') && this.carried?.preposition === 'at';
    if (living && keeps) return this.last;
    const mounted = this.beat.relations.some(
      (r) => /^(in|on|riding)$/.test(r.kind) && this.subjects.some((e) => e.id === r.subject),
    );
    if (living && inside && mounted && isRidden(next.noun ?? '')) return this.last;
    // "finds a glove under a bed".
    const found =
      /^(find|discover|hide|keep|store)$/.test(this.verb.verb) &&
      this.last.every(
        (e) =>
          e.kind !== 'person' && (e.concept.height < 1 || /^(find|discover)$/.test(this.verb?.verb ?? '')),
      );
    if (found && landmark.kind === 'thing') return this.last;
    // "steals a sandwich from a sleeping man on a bench".
    const rests = this.last.some((e) => /^(sleep|sit|lie)$/.test(this.beat.mentions.get(e.id)?.pose ?? ''));
    if (living && inside && rests) return this.last;
    // "shoots at a bottle on a fence".
    if (preposition === 'on' && !living && /^(shoot|aim)$/.test(this.verb.verb)) return this.last;
    const board = inside && !living && BOARDS.test(next.noun ?? '');
    const seen =
      (this.verb.relation === 'looking-at' || this.verb.verb === 'point') &&
      (landmark.category !== 'furniture' || board);
    // "looks out of a window at the sea": the one who looks does.
    const looksOut =
      preposition === 'at' && /^(window|door|doorway|gate|porthole|balcony)$/.test(this.last[0]?.noun ?? '');
    // "sits on a bench looking at her phone": the bench sees nothing.
    if (preposition === 'at' && before?.kind === 'verb') return null;
    return seen && !looksOut && (preposition !== 'at' || landmark.kind === 'thing') ? this.last : null;
  }

  /** "sees a crow with cheese": the crow has it; "hits a dog with a stick": the dog has not. */
  private isMet(e: DraftEntity): boolean {
    if (this.verb?.relation === 'fighting' || STRIKES.test(this.verb?.verb ?? '')) return false;
    const seen = /^(see|meet|find|notice|spot|encounter|watch|discover|draw|photograph)$/;
    return e.kind === 'person' || (e.kind === 'animal' && seen.test(this.verb?.verb ?? ''));
  }

  /** "picks up a lantern", "puts on a hat": the verb keeps its object. */
  private isParticle(raw: string, before: Node | undefined, next: Node | undefined): boolean {
    // "holding up a trout".
    const held = before?.kind === 'preposition' && before.preposition === 'holding';
    if (held && next?.kind === 'phrase' && /^(up|out|aloft|high)$/i.test(raw)) return true;
    if (before?.kind !== 'verb' || next?.kind !== 'phrase') return false;
    const both = `${before.sense.verb} ${raw.toLowerCase()}`;
    if (/^(?:put on|try on|take off)$/.test(both) && HEADGEAR.test(next.noun ?? ''))
      for (const { id } of this.subjects) mention(this.beat, id).pose = 'wipe-brow';
    const worn = phrases().get(next.noun ?? '')?.garment;
    if (worn && TAKES_OFF.test(both)) {
      this.changing = 'off';
      return true;
    }
    if (!worn || !PULLS_ON.test(both)) return isPhrasal(before.sense.verb, raw);
    this.changing = 'on';
    if (FACE_WEAR.test(next.noun ?? ''))
      for (const { id } of this.subjects) mention(this.beat, id).pose = null;
    if (!this.pending) return false;
    this.pending = { ...this.pending, verb: null, preposition: 'wearing' };
    return true;
  }

  /** "Outside, a stranger watches", "she runs back inside": out of the room that was, or into it again. */
  private goesOut(raw: string, next: Node | undefined): boolean {
    const alone = next === undefined || !/^(phrase|pronoun|preposition|cue)$/.test(next.kind);
    const way = /^(outside|inside)$/i.exec(raw)?.[1]?.toLowerCase();
    if (!way || !alone) return false;
    const known = this.beats.map((b) => b.place.setting).filter((s) => s !== null);
    const last = known.at(-1);
    const inside = this.reached ?? known.findLast((s) => isIndoor(s));
    const setting = way === 'inside' ? inside : last && isIndoor(last) ? outsideOf(last) : undefined;
    if (setting && (this.beat.place.setting === null || this.beats.length > 1))
      this.beat.place.setting ??= setting;
    const later = !setting && this.beats.length > 1;
    this.beat.goesOut = later && way === 'outside';
    this.beat.goesIn = later && way === 'inside';
    this.notes.add(raw, setting ? `setting: ${setting}` : 'part of the place');
    this.pending = null;
    return true;
  }

  /** "pulls bread out of the oven": it is in the hands now. */
  private takeOut(): void {
    const taken = new Set(this.last.filter((e) => e.concept.height < 1).map((e) => e.id));
    for (const [i, r] of this.beat.relations.entries()) {
      if (r.kind !== 'pulling' || !taken.has(r.object)) continue;
      this.beat.relations[i] = { ...r, kind: 'holding' };
      mention(this.beat, r.subject).pose = 'hold';
    }
  }

  protected onPreposition(
    { preposition, raw }: Extract<Item, { kind: 'preposition' }>,
    before: Node | undefined,
    next: Node | undefined,
  ): void {
    if (this.pending?.passive || this.isParticle(raw, before, next)) return;
    if (/^(out of|from)$/i.test(raw)) this.takeOut();
    if (this.goesOut(raw, next)) return;
    // "a book about dinosaurs": none is there.
    if (raw.toLowerCase() === 'about' && before?.kind === 'phrase' && TELLS_OF.test(before.noun ?? '')) {
      this.pending = { preposition: 'like', verb: null, from: [] };
      return;
    }
    if (preposition === 'of' && (this.dropsOf || before?.kind === 'cue')) {
      this.dropsOf = false;
      this.shoulder = before?.kind === 'cue' && WHOSE_EYES.test(before.raw) ? 'asked' : null;
      return;
    }
    // "pine trees, warm light in the windows": the light is in them, not the trees.
    if (before?.kind === 'cue' && before.cue.mood && this.joined === 'comma' && this.subjects.length > 0) {
      this.pending = null;
      this.subjects = [];
      return;
    }
    // "whip pan to a clown": the camera's way, not the clown's.
    if (before?.kind === 'cue' && before.cue.noise === 'framing' && this.subjects.length === 0) {
      this.pending = null;
      return;
    }
    // "…, a tent behind", "…, seagulls above": of whom the clause told.
    const bare =
      this.main !== null && (next === undefined || next.kind === 'comma') && before?.kind === 'phrase';
    if (bare && /^(above|behind|in-front-of|next-to|below)$/.test(preposition)) {
      const told = this.main?.subjects.filter((e) => !this.last.includes(e)) ?? [];
      if (told.length > 0) this.relateAll(this.last, preposition, told, null);
      this.pending = null;
      return;
    }
    const agents = this.agents(before, next);
    const seated = preposition === 'from' && next?.kind === 'phrase' && SEATS_ONE.test(next.noun ?? '');
    const placed = !seated && this.verb !== null && placing.has(this.verb.verb) && this.last.length > 0;
    const near =
      /^(of|with|wearing|holding)$/.test(preposition) && before?.kind === 'phrase' && this.last.length > 0;
    const last =
      near && (preposition === 'of' || !this.verb || this.last.some((e) => this.isMet(e))) ? this.last : null;
    const onIt =
      before?.kind === 'phrase' && next?.kind === 'pronoun' && next.pronoun === 'it' && this.last.length > 0;
    // "a captain with a parrot points at a map": she does, not what she has.
    const acts = before?.kind === 'verb' && before.form === 'finite' && this.pending?.from === this.subjects;
    const low = before?.kind === 'comma' || acts ? null : this.objectTakes(preposition, before, next);
    // What is seen in a case is in it, and does not look into it.
    const inSight = low !== null && preposition === 'in' && LOOKS.test(this.verb?.verb ?? '');
    const brought = before?.kind === 'phrase' ? this.brought(preposition, next) : null;
    const bearer =
      brought && next?.kind === 'pronoun' && next.pronoun === 'it' ? this.bearerOf(brought) : undefined;
    const dressed = this.beastInClothes(preposition, before, next);
    const object = this.verb && this.last.length > 0 && this.last.every((e) => !this.subjects.includes(e));
    const inList = last !== null && this.last.every((e) => this.subjects.includes(e));
    // "knight, dragon, castle on fire": the castle alone.
    const tag = this.tagged && !this.verb && before?.kind === 'phrase' && this.last.length === 1;
    const from = placed || tag ? this.last : (last ?? (this.subjects.length > 0 ? this.subjects : this.last));
    this.pending = {
      preposition,
      raw: raw.toLowerCase(),
      verb: bearer || inSight || (placed && preposition !== 'from') ? null : this.verb,
      from:
        agents ??
        this.tied(raw, before) ??
        brought ??
        dressed ??
        low ??
        this.source(preposition, before) ??
        this.nested(preposition, before) ??
        this.surrounded(preposition, before) ??
        this.described(before, next) ??
        ((inList && preposition === 'of') || (onIt && !this.verb) ? this.last : from),
      ...(bearer ? { bearer } : {}),
      ...(object ? { object: this.last } : {}),
      ...(before?.kind === 'comma' ? { apart: true } : {}),
      // "a beach with his surfboard": his, not the beach's.
      ...(preposition === 'with' && this.filling && !isOwned(next) ? { ofPlace: true } : {}),
    };
    this.negated = this.negated && preposition !== 'without';
  }
}
