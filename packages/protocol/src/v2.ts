/** Second generation: `POST /higgsfield-ai/popcorn/auto` and `/requests/{id}/…`. */
import { type Static, Type } from 'typebox';
import {
  ASPECT_RATIOS,
  FRAME_LIMIT,
  PROMPT_LIMIT,
  QUALITIES,
  REFERENCE_LIMIT,
  SEED_LIMIT,
  URL_LIMIT,
} from './v1.ts';

export const PopcornRequest = Type.Object(
  {
    prompt: Type.String({ title: 'Prompt', maxLength: PROMPT_LIMIT }),
    image_urls: Type.Optional(
      Type.Array(Type.String({ format: 'uri', minLength: 1, maxLength: URL_LIMIT }), {
        maxItems: REFERENCE_LIMIT,
        default: [],
      }),
    ),
    num_images: Type.Optional(Type.Integer({ minimum: 1, maximum: FRAME_LIMIT, default: 1 })),
    resolution: Type.Optional(Type.Enum([...QUALITIES], { default: '720p' })),
    aspect_ratio: Type.Optional(Type.Enum([...ASPECT_RATIOS], { default: '4:3' })),
    seed: Type.Optional(Type.Union([Type.Integer({ minimum: 1, maximum: SEED_LIMIT }), Type.Null()])),
  },
  { title: 'PopcornRequest' },
);

export const Queued = Type.Object(
  {
    status: Type.Literal('queued'),
    request_id: Type.String({ format: 'uuid' }),
    status_url: Type.String({ format: 'uri' }),
    cancel_url: Type.String({ format: 'uri' }),
  },
  { title: 'Queued' },
);
export type Queued = Static<typeof Queued>;

export const REQUEST_STATUSES = ['queued', 'in_progress', 'completed', 'failed', 'nsfw', 'canceled'] as const;

export const RequestStatus = Type.Object(
  {
    status: Type.Enum([...REQUEST_STATUSES]),
    request_id: Type.String({ format: 'uuid' }),
    status_url: Type.String({ format: 'uri' }),
    cancel_url: Type.String({ format: 'uri' }),
    images: Type.Optional(Type.Array(Type.Object({ url: Type.String({ format: 'uri' }) }))),
    error: Type.Optional(Type.String()),
  },
  { title: 'RequestStatus' },
);
export type RequestStatus = Static<typeof RequestStatus>;

export const UploadRequest = Type.Object(
  { content_type: Type.Enum(['image/jpeg', 'image/jpg', 'image/png', 'image/webp', 'image/gif']) },
  { title: 'UploadRequest' },
);

export const UploadUrl = Type.Object(
  {
    public_url: Type.String({ format: 'uri' }),
    upload_url: Type.String({ format: 'uri' }),
    content_type: Type.String(),
    upload_headers: Type.Record(Type.String(), Type.String()),
  },
  { title: 'UploadUrl' },
);
