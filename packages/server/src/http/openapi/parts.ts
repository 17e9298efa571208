import {
  FRAME_LIMIT,
  FrameDetails,
  FrameEvent,
  HTTPError,
  HTTPValidationError,
  Job,
  JobSet,
  JobSetDetails,
  JobSetPage,
  KeyframesRequest,
  ListedJobSet,
  PopcornRequest,
  Queued,
  RedoRequest,
  RequestStatus,
  StatusEvent,
  Text2KeyframesParams,
  UploadRequest,
  UploadUrl,
  ValidationError,
  Webhook,
  WebhookDeliveries,
  WebhookDelivery,
} from '@framewright/protocol';

/** JSON, as far as OpenAPI is concerned. */
export type Json = { readonly [key: string]: unknown };

export const schemas = {
  JobSet,
  Job,
  HTTPValidationError,
  ValidationError,
  HTTPError,
  KeyframesRequest,
  Text2KeyframesParams,
  Webhook,
  PopcornRequest,
  Queued,
  RequestStatus,
  UploadRequest,
  UploadUrl,
  JobSetPage,
  ListedJobSet,
  JobSetDetails,
  FrameDetails,
  StatusEvent,
  FrameEvent,
  RedoRequest,
  WebhookDeliveries,
  WebhookDelivery,
};

export const ref = (name: keyof typeof schemas) => ({ $ref: `#/components/schemas/${name}` });
export const body = (schema: Json, example: unknown) => ({
  required: true,
  content: { 'application/json': { schema, example } },
});
export const answer = (description: string, schema: Json, headers?: Json) => ({
  description,
  content: { 'application/json': { schema } },
  ...(headers ? { headers } : {}),
});
export const problem = (description: string) => answer(description, ref('HTTPError'));

export const invalid = {
  '422': answer(
    'The request is invalid: each entry names a field and what is wrong with it',
    ref('HTTPValidationError'),
  ),
};
export const unauthorized = { '401': problem('Well-formed credentials that nobody has') };
/** Of every POST: an account may send too many of them. */
export const tooMany = {
  '429': answer('Too many requests, or too many unfinished ones: `code` tells which', ref('HTTPError'), {
    'Retry-After': { schema: { type: 'integer' }, description: 'Seconds' },
  }),
};
/** Of every route that takes a body. */
export const badBody = {
  '400': problem('The body is not text'),
  '413': problem('The body is larger than 1 MiB'),
};
export const missing = { '404': problem("No such thing, or another account's") };
export const v1 = [{ apiKey: [], apiSecret: [] }];
export const v2 = [{ key: [] }];
export const id = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } };
export const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  schema: { type: 'string', minLength: 1, maxLength: 255 },
  description: 'The same key with the same body answers the first reply again',
};

/** What all routes of our own have in common. */
export const own = { tags: ['Job sets'], security: [...v1, ...v2] };

/** A route about one of the caller's sets; what all of those may answer is added. */
export const ofSet = <T extends { readonly parameters?: readonly Json[]; readonly responses: Json }>(
  operation: T,
) => ({
  ...own,
  ...operation,
  parameters: [id, ...(operation.parameters ?? [])],
  responses: { ...operation.responses, ...unauthorized, ...missing, ...invalid },
});

/** An answer that is a file. */
export const file = (description: string, ...types: readonly string[]) => ({
  description,
  content: Object.fromEntries(types.map((type) => [type, { schema: { type: 'string', format: 'binary' } }])),
});
export const frame = {
  name: 'n',
  in: 'path',
  required: true,
  description: 'A frame, from 1',
  schema: { type: 'integer', minimum: 1, maximum: FRAME_LIMIT },
};
