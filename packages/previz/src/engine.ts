import { drawScene, svgSideBySide, toSvgDocument } from './drawing/index.ts';
import { panelsOf, readPrompt } from './language/index.ts';
import type { Script } from './model/script.ts';
import type { Cast, Shot } from './model/shot.ts';
import {
  applyGrade,
  encode,
  type Panel,
  type Picture,
  panelsIn,
  rasterise,
  sideBySide,
} from './raster/index.ts';
import {
  castWithReferences,
  type Reference,
  type ReferenceNote,
  readAddresses,
  readReferences,
  scriptWithReferences,
  shotsInPlace,
  standInsFor,
  writeXmp,
} from './references/index.ts';
import { stageShot } from './staging/index.ts';
import { castAsBefore, castFrom, lookAgain, planShots, scriptInPlace } from './story/index.ts';
import { VERSION } from './version.ts';

/** One set of frames to draw. */
export interface PrevizRequest {
  /** 0 to 8,000 characters. */
  readonly prompt: string;
  /** One per frame, in frame order; the first also casts the set. 1 to 8 of them. */
  readonly seeds: readonly number[];
  /** Pixels of every frame. */
  readonly width: number;
  readonly height: number;
  /** 0 to 8. */
  readonly references: readonly Reference[];
  /** Frames to be drawn otherwise than the set has them: same cast, same place. */
  readonly redone?: readonly RedoneFrame[];
}

export interface RedoneFrame {
  readonly frame: number;
  readonly seed: number;
  /** Its own words; null for the set's. */
  readonly prompt: string | null;
}

/** What a set will show, before anything is drawn. */
export interface Plan {
  readonly script: Script;
  readonly cast: Cast;
  /** One per frame. */
  readonly shots: readonly Shot[];
  readonly references: readonly ReferenceNote[];
}

/** One finished frame. */
export interface Frame {
  readonly png: Uint8Array;
  readonly webp: Uint8Array;
  /** The same picture as grouped and named vector art, ungraded. */
  readonly svg: string;
  /** What the prompt's words became and why this shot was chosen; JSON. */
  readonly report: FrameReport;
}

export interface FrameReport {
  readonly engine: string;
  readonly seed: number;
  readonly intent: string;
  readonly shot: Pick<Shot, 'size' | 'angle' | 'beat'>;
  readonly place: Omit<Shot['place'], 'seed' | 'colours'>;
  readonly style: string;
  readonly words: Script['notes'];
  readonly references: readonly ReferenceNote[];
  /** Milliseconds by stage are the caller's to measure: nothing of the clock is in here. */
  readonly drawn: readonly { readonly id: string; readonly label: string; readonly box: readonly number[] }[];
}

/** Reads the prompt, casts it and plans its shots. Pure: the same request gives the same plan. */
export function planSet(request: PrevizRequest): Plan {
  const seed = request.seeds[0] ?? 1;
  const readings = readReferences(request.references);
  const { text, addresses } =
    readings.length > 0
      ? readAddresses(request.prompt, standInsFor(readings))
      : { text: request.prompt, addresses: [] };
  const script = scriptWithReferences(readPrompt(text), readings, addresses);
  const { cast, notes } = castWithReferences(castFrom(script, seed), readings, addresses);
  const planned = planShots(script, request.seeds.length, seed, request.width / request.height);
  return { script, cast, shots: shotsInPlace(planned, readings, addresses), references: notes };
}

/** The plan as it is for one frame: where that was redone, its shot and who plays in it are its own. */
function planFrame(request: PrevizRequest, index: number): Plan {
  const plan = planSet(request);
  const shot = plan.shots[index];
  const redone = request.redone?.find(({ frame }) => frame === index);
  if (!shot || !redone) return plan;
  if (redone.prompt === null) return { ...plan, shots: plan.shots.with(index, lookAgain(shot, redone.seed)) };
  const seed = request.seeds[0] ?? 1;
  const script = scriptInPlace(readPrompt(redone.prompt), shot);
  const [own] = planShots(script, 1, seed, request.width / request.height);
  if (!own) return plan;
  const cast = castAsBefore(castFrom(script, seed), plan.cast);
  return {
    script,
    cast,
    references: plan.references,
    shots: plan.shots.with(index, lookAgain({ ...own, index }, redone.seed)),
  };
}

/** A frame before it is encoded. */
interface Made {
  readonly plan: Plan;
  readonly shot: Shot;
  readonly picture: Picture;
  readonly svg: string;
  readonly drawn: FrameReport['drawn'];
}

function make(request: PrevizRequest, index: number, seed: number): Made {
  const plan = planFrame(request, index);
  const shot = plan.shots[index];
  if (!shot) throw new RangeError(`frame ${index} of a set of ${plan.shots.length}`);
  const scene = stageShot(shot, plan.cast, { width: request.width, height: request.height });
  const drawing = drawScene(scene);
  return {
    plan,
    shot,
    picture: applyGrade(rasterise(drawing), drawing.grade, seed),
    svg: toSvgDocument(drawing),
    drawn: [...scene.actors, ...(scene.shown ?? [])].map((a) => ({
      id: a.id,
      label: a.label,
      box: [a.box.x, a.box.y, a.box.width, a.box.height].map(Math.round),
    })),
  };
}

/** The panels of a split screen, each a picture of its own. */
function makeInPanels(request: PrevizRequest, prompts: readonly string[], seed: number): Made {
  const { width, height } = request;
  const places = panelsIn(width, height, prompts.length);
  const panels = prompts.map((prompt, i) => {
    const { width: w, height: h } = places[i] as Panel;
    return make({ ...request, prompt, width: w, height: h }, 0, seed);
  });
  const [first] = panels;
  if (!first) return make(request, 0, seed);
  return {
    plan: {
      ...first.plan,
      cast: new Map(panels.flatMap((p, i) => [...p.plan.cast].map(([id, m]) => [`${i}${id}`, m] as const))),
      script: { ...first.plan.script, notes: panels.flatMap((p) => p.plan.script.notes) },
    },
    shot: { ...first.shot, intent: panels.map((p) => p.shot.intent).join(' | ') },
    picture: sideBySide(
      width,
      height,
      places,
      panels.map((p) => p.picture),
    ),
    svg: svgSideBySide(
      width,
      height,
      places,
      panels.map((p) => p.svg),
    ),
    drawn: panels.flatMap((p, i) =>
      p.drawn.map(({ box: [x = 0, y = 0, w = 0, h = 0], ...d }) => ({
        ...d,
        box: [x + (places[i]?.x ?? 0), y + (places[i]?.y ?? 0), w, h],
      })),
    ),
  };
}

/**
 * Draws frame `index` of a set: prompt to both files. Every call plans anew (the prompt is read once), so that frames of a
 * set can be drawn by different threads and come out the same. Throws RangeError for a frame the set does not have.
 */
export async function renderFrame(request: PrevizRequest, index: number): Promise<Frame> {
  const redone = request.redone?.find(({ frame }) => frame === index);
  const seed = redone?.seed ?? request.seeds[index] ?? 1;
  const prompt = redone?.prompt ?? request.prompt;
  const alone = request.seeds.length === 1 && index === 0 && !redone;
  const panels = alone ? panelsOf(request.prompt) : null;
  const { plan, shot, picture, svg, drawn } = panels
    ? makeInPanels(request, panels, seed)
    : make(request, index, seed);
  const { seed: _, colours: __, ...place } = shot.place;
  const report: FrameReport = {
    engine: `previz ${VERSION}`,
    seed,
    intent: shot.intent,
    shot: { size: shot.size, angle: shot.angle, beat: shot.beat },
    place,
    style: shot.style,
    words: plan.script.notes,
    references: plan.references,
    drawn,
  };
  const xmp = writeXmp({
    version: 1,
    prompt,
    cast: [...plan.cast.values()],
    place: shot.place,
    style: shot.style,
  });
  const parameters = JSON.stringify({
    prompt,
    seed: report.seed,
    engine: report.engine,
    intent: shot.intent,
  });
  const files = await encode(picture, { xmp, parameters });
  return { ...files, svg, report };
}
