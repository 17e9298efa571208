/** Routes of our own, under `/v1/framewright/`: what the hosted services lack. Frames are numbered from 1. */
import { type Static, type TSchema, Type } from 'typebox';
import { ASPECT_RATIOS, PROMPT_LIMIT, QUALITIES, Results, SEED_LIMIT } from './v1.ts';
import { REQUEST_STATUSES } from './v2.ts';

export const LIST_LIMIT = 100;
/** Characters of the words that a list is searched for. */
export const SEARCH_LIMIT = 200;
/** Characters of a prompt that a list shows. */
export const PROMPT_START = 200;

const nullable = <T extends TSchema>(schema: T, options = {}) => Type.Union([schema, Type.Null()], options);
const uuid = (options = {}) => Type.String({ format: 'uuid', ...options });
const time = (description: string) => Type.String({ format: 'date-time', description });
const url = () => Type.String({ format: 'uri' });
const status = () => Type.Enum([...REQUEST_STATUSES]);

const stages = {
  created_at: time('When the request was answered'),
  started_at: nullable(time('When a worker first took it'), { description: 'When a worker first took it' }),
  finished_at: nullable(time('When the last frame ended'), { description: 'When the last frame ended' }),
};

const asked = {
  aspect_ratio: Type.Enum([...ASPECT_RATIOS]),
  quality: Type.Enum([...QUALITIES]),
  seed: Type.Integer({ description: 'Of the first frame, drawn where the request named none' }),
};

export const ListedJobSet = Type.Object(
  {
    id: uuid(),
    status: status(),
    generation: Type.Enum(['v1', 'v2'], { description: 'Which route took it in' }),
    ...stages,
    prompt: Type.String({ description: `Its first ${PROMPT_START} characters` }),
    ...asked,
    count: Type.Integer(),
    completed: Type.Integer({ description: 'Frames that can be fetched' }),
    preview_url: nullable(url(), { description: 'The first finished frame, at most 1024 pixels long' }),
  },
  { title: 'ListedJobSet' },
);
export type ListedJobSet = Static<typeof ListedJobSet>;

export const JobSetPage = Type.Object(
  {
    job_sets: Type.Array(ListedJobSet, { description: 'Newest first' }),
    next_cursor: nullable(Type.String(), {
      description:
        'For the next page; null at the end. A search for words may end a page early, even empty, and go on.',
    }),
  },
  { title: 'JobSetPage' },
);
export type JobSetPage = Static<typeof JobSetPage>;

export const FrameDetails = Type.Object(
  {
    number: Type.Integer({ minimum: 1, description: 'Its place in the set, from 1' }),
    id: uuid({ description: 'Of the job' }),
    status: status(),
    seed: Type.Integer(),
    prompt: nullable(Type.String(), {
      description: 'Its own words, where it was redone with other ones than the set’s',
    }),
    redone: Type.Integer({ description: 'How often it was ordered anew' }),
    finished_at: nullable(time('When it ended'), { description: 'When it ended' }),
    reason: nullable(Type.String(), {
      description: 'Why it failed or was refused; of a redo that failed, why its former picture stays',
    }),
    results: nullable(Results),
    svg: nullable(Type.Object({ type: Type.String(), url: url() }), {
      description: 'The picture as vector art, from an engine that draws',
    }),
    timings: nullable(
      Type.Object({
        references_ms: Type.Integer({ description: 'Until the set’s references were there; 0 without any' }),
        draw_ms: Type.Integer({ description: 'What the engine took from the frame before it to this one' }),
        store_ms: Type.Integer({ description: 'Until its files were in the store' }),
      }),
      { description: 'Of the attempt that it came of; null for frames that are not there' },
    ),
    report: nullable(Type.Record(Type.String(), Type.Unknown()), {
      description:
        'What the engine tells: what each word and each reference became, the shot and why it was chosen',
    }),
  },
  { title: 'FrameDetails' },
);
export type FrameDetails = Static<typeof FrameDetails>;

export const JobSetDetails = Type.Object(
  {
    id: uuid(),
    status: status(),
    generation: Type.Enum(['v1', 'v2'], { description: 'Which route took it in' }),
    ...stages,
    attempts: Type.Integer({ description: 'How often a worker has begun it' }),
    timings: Type.Object(
      {
        queue_ms: nullable(Type.Integer({ description: 'From the answer to the first worker' })),
        work_ms: nullable(Type.Integer({ description: 'From the first worker to the end, pauses included' })),
      },
      { description: 'Each null until it is known; see also each frame' },
    ),
    request: Type.Object({
      prompt: Type.String(),
      ...asked,
      count: Type.Integer(),
      width: Type.Integer({ description: 'Pixels' }),
      height: Type.Integer({ description: 'Pixels' }),
      image_references: Type.Array(url()),
      webhook_url: nullable(url()),
    }),
    ignored: Type.Array(Type.String(), {
      description: 'Parameters of the request that are not known here',
    }),
    frames: Type.Array(FrameDetails, {
      description: 'Each as it stands, also where the JobSet shows its frames only together',
    }),
  },
  { title: 'JobSetDetails' },
);
export type JobSetDetails = Static<typeof JobSetDetails>;

/** Seconds that `Prefer: wait=N` is honoured for: the published client gives a POST up after 120. */
export const WAIT_LIMIT = 100;

/** Of the stream of a set's events. */
export const StatusEvent = Type.Object(
  {
    status: status(),
    queue_position: nullable(Type.Integer({ minimum: 1 }), {
      description: 'Its place among the sets that wait; null once it has begun, and behind the 10,000th',
    }),
    count: Type.Integer(),
    completed: Type.Integer({ description: 'Frames that can be fetched' }),
  },
  { title: 'StatusEvent' },
);
export type StatusEvent = Static<typeof StatusEvent>;

export const FrameEvent = Type.Object(
  {
    ...Type.Omit(FrameDetails, ['report']).properties,
    preview_url: nullable(url(), { description: 'The finished frame, at most 1024 pixels long' }),
  },
  { title: 'FrameEvent' },
);
export type FrameEvent = Static<typeof FrameEvent>;

export const RedoRequest = Type.Object(
  {
    seed: Type.Optional(
      nullable(Type.Integer({ minimum: 1, maximum: SEED_LIMIT }), {
        description: 'Drawn at random when absent',
      }),
    ),
    prompt: Type.Optional(
      nullable(Type.String({ maxLength: PROMPT_LIMIT }), {
        description: 'Other words for this frame; what they leave unsaid is as the set has it',
      }),
    ),
  },
  { title: 'RedoRequest' },
);

export const WebhookDelivery = Type.Object(
  {
    id: Type.String({ description: 'The `webhook-id` of every try' }),
    status: Type.Enum(['pending', 'delivered', 'given_up']),
    url: url(),
    created_at: time('When the set ended'),
    attempts: Type.Integer({ description: 'Tries since it was last ordered' }),
    delivered_at: nullable(time('When a try was answered with 2xx')),
    next_try_at: nullable(time('Null once delivered or given up')),
    last_status: nullable(Type.Integer(), {
      description: 'HTTP status of the last try; null without an answer',
    }),
    last_error: nullable(Type.String()),
  },
  { title: 'WebhookDelivery' },
);
export type WebhookDelivery = Static<typeof WebhookDelivery>;

export const WebhookDeliveries = Type.Object(
  { deliveries: Type.Array(WebhookDelivery, { description: 'Newest first' }) },
  { title: 'WebhookDeliveries' },
);
