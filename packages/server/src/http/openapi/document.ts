import { WAIT_LIMIT } from '@framewright/protocol';
import { files } from './files.ts';
import { jobSetParts } from './job-set-parts.ts';
import { jobSets } from './job-sets.ts';
import {
  answer,
  badBody,
  body,
  id,
  idempotencyKey,
  invalid,
  type Json,
  missing,
  problem,
  ref,
  schemas,
  tooMany,
  unauthorized,
  v1,
  v2,
} from './parts.ts';

const limits = { '403': problem('The quota of frames is used up'), ...badBody, ...tooMany };
const prefer = {
  name: 'Prefer',
  in: 'header',
  required: false,
  schema: { type: 'string', examples: ['wait=30'] },
  description: `\`wait=N\` (RFC 7240): answer once the set is over, or as it stands after N seconds, at most ${WAIT_LIMIT}; \`Preference-Applied\` tells how long was granted. Whoever hangs up loses nothing.`,
};

const EXAMPLE = {
  params: {
    seed: 7,
    count: 4,
    prompt:
      'A detective in a red coat walks through a rainy street at night. She finds a black cat under a lamp.',
    quality: '720p',
    aspect_ratio: '16:9',
    image_references: [],
  },
};

const paths = {
  '/v1/text2image/keyframes': {
    post: {
      operationId: 'createKeyframes',
      tags: ['First generation'],
      summary: 'Draw 1 to 8 consistent frames from one prompt',
      description:
        'Durable once answered. Poll the JobSet, or name a webhook. Parameters that are not known are ignored and named in the header `x-framewright-ignored`.',
      security: v1,
      parameters: [idempotencyKey, prefer],
      requestBody: body(ref('KeyframesRequest'), EXAMPLE),
      responses: {
        '200': answer('The set, its frames queued', ref('JobSet')),
        ...unauthorized,
        ...limits,
        ...invalid,
      },
    },
  },
  '/v1/job-sets/{id}': {
    get: {
      operationId: 'getJobSet',
      tags: ['First generation'],
      summary: 'The set as it stands',
      security: v1,
      parameters: [id],
      responses: { '200': answer('The set', ref('JobSet')), ...unauthorized, ...missing, ...invalid },
    },
  },
  '/higgsfield-ai/popcorn/auto': {
    post: {
      operationId: 'createRequest',
      tags: ['Second generation'],
      summary: 'The same engine behind the flat request of the second generation',
      security: v2,
      parameters: [
        { name: 'hf_webhook', in: 'query', required: false, schema: { type: 'string', format: 'uri' } },
        idempotencyKey,
        prefer,
      ],
      requestBody: body(ref('PopcornRequest'), {
        prompt: 'Two children fly a kite on a beach',
        num_images: 4,
      }),
      responses: {
        '200': answer('Where to follow it; with `Prefer: wait`, how far it is', {
          anyOf: [ref('Queued'), ref('RequestStatus')],
        }),
        ...unauthorized,
        ...limits,
        ...invalid,
      },
    },
  },
  '/requests/{id}/status': {
    get: {
      operationId: 'getRequestStatus',
      tags: ['Second generation'],
      summary: 'How far a request is',
      security: v2,
      parameters: [id],
      responses: { '200': answer('Its status', ref('RequestStatus')), ...unauthorized, ...missing },
    },
  },
  '/requests/{id}/cancel': {
    post: {
      operationId: 'cancelRequest',
      tags: ['Second generation'],
      summary: 'Cancel a request that has not started',
      security: v2,
      parameters: [id],
      responses: {
        '202': { description: 'Cancelled' },
        '400': problem('It has started already'),
        ...unauthorized,
        ...tooMany,
        ...missing,
      },
    },
  },
  ...files,
  ...jobSets,
  ...jobSetParts,
  '/healthz': {
    get: {
      operationId: 'health',
      tags: ['Operation'],
      summary: 'The process lives',
      responses: { '200': { description: 'It does' } },
    },
  },
  '/readyz': {
    get: {
      operationId: 'ready',
      tags: ['Operation'],
      summary: 'The process can take work',
      responses: { '200': { description: 'It can' }, '503': { description: 'Not now' } },
    },
  },
} satisfies Record<string, Json>;

const header = (name: string, description: string) => ({ type: 'apiKey', in: 'header', name, description });

/** The published description of every route: OpenAPI 3.1. */
export function openApiDocument(publicUrl: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Framewright',
      version: '0.1.0',
      description: 'Storyboard keyframes from a sentence, on your own machine.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: publicUrl }],
    paths,
    components: {
      schemas,
      securitySchemes: {
        apiKey: header('hf-api-key', 'Id of an API key, a UUID'),
        apiSecret: header('hf-secret', 'Its secret'),
        key: header('Authorization', '`Key ID:SECRET`'),
      },
    },
  };
}
