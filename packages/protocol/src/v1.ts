/** First generation: `POST /v1/text2image/keyframes` and `GET /v1/job-sets/{id}`. */
import { type Static, Type } from 'typebox';

export const ASPECT_RATIOS = ['3:4', '2:3', '3:2', '9:16', '1:1', '4:3', '16:9'] as const;
export const QUALITIES = ['720p', '1600p'] as const;
export const PROMPT_LIMIT = 8_000;
export const FRAME_LIMIT = 8;
export const REFERENCE_LIMIT = 8;
export const URL_LIMIT = 2_083;
/** A webhook's secret travels in a header. */
export const SECRET_LIMIT = 4_096;
export const SEED_LIMIT = 1_000_000;

const url = (title: string) => Type.String({ title, format: 'uri', minLength: 1, maxLength: URL_LIMIT });

export const ImageReference = Type.Object(
  { type: Type.Literal('image_url', { title: 'Type' }), image_url: url('Image Url') },
  { title: 'ImageReference' },
);

export const Text2KeyframesParams = Type.Object(
  {
    prompt: Type.String({
      title: 'Prompt',
      maxLength: PROMPT_LIMIT,
      description:
        'What to draw. With count above 1 it may tell several frames ("Frame 1: …", lines, "then …").',
    }),
    aspect_ratio: Type.Optional(Type.Enum([...ASPECT_RATIOS], { title: 'Aspect Ratio', default: '3:4' })),
    count: Type.Optional(
      Type.Integer({
        title: 'Count',
        minimum: 1,
        maximum: FRAME_LIMIT,
        default: 1,
        description: 'Number of output images',
      }),
    ),
    image_references: Type.Optional(
      Type.Array(ImageReference, { title: 'Image References', maxItems: REFERENCE_LIMIT, default: [] }),
    ),
    quality: Type.Optional(Type.Enum([...QUALITIES], { title: 'Quality', default: '720p' })),
    seed: Type.Optional(
      Type.Union([Type.Integer({ minimum: 1, maximum: SEED_LIMIT }), Type.Null()], {
        title: 'Seed',
        description:
          'The first frame is drawn with it, each following frame with one more. Drawn at random when absent.',
      }),
    ),
  },
  { title: 'Text2KeyframesParams' },
);

export const Webhook = Type.Object(
  { url: url('Url'), secret: Type.String({ title: 'Secret', maxLength: SECRET_LIMIT }) },
  { title: 'Webhook', description: 'Called once with the JobSet when every frame is done.' },
);

export const KeyframesRequest = Type.Object(
  { params: Text2KeyframesParams, webhook: Type.Optional(Type.Union([Webhook, Type.Null()])) },
  { title: 'KeyframesRequest' },
);

const closed = { additionalProperties: false } as const;

export const Results = Type.Object(
  {
    min: Type.Object(
      { type: Type.String(), url: Type.String() },
      { ...closed, description: 'Optimized version of generated result' },
    ),
    raw: Type.Object(
      { type: Type.String(), url: Type.String({ format: 'uri' }) },
      { ...closed, description: 'Raw version without optimization' },
    ),
  },
  closed,
);

export const JOB_STATUSES = ['queued', 'in_progress', 'completed', 'failed', 'nsfw'] as const;

export const Job = Type.Object(
  {
    id: Type.String({ format: 'uuid', title: 'Id' }),
    status: Type.Enum([...JOB_STATUSES], { title: 'JobStatus' }),
    results: Type.Union([Results, Type.Null()], { title: 'Results' }),
  },
  { ...closed, title: 'Job', required: ['id', 'results'] },
);

export const JobSet = Type.Object(
  {
    id: Type.String({ format: 'uuid', title: 'Id' }),
    created_at: Type.String({ format: 'date-time', title: 'Created At', readOnly: true }),
    jobs: Type.Array(Job, { title: 'Jobs' }),
  },
  { ...closed, title: 'JobSet' },
);
export type JobSet = Static<typeof JobSet>;
