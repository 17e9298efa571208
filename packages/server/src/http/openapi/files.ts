import {
  answer,
  badBody,
  body,
  file,
  invalid,
  type Json,
  problem,
  ref,
  tooMany,
  unauthorized,
  v1,
  v2,
} from './parts.ts';

const PICTURES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'] as const;

const segment = (name: string, description: string, schema: Json = { type: 'string' }) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema,
});
const signature = segment('signature', 'Whoever has it may', {
  type: 'string',
  pattern: '^[A-Za-z0-9_-]{22}$',
});
const name = segment('file', 'As we named it', { type: 'string', pattern: '^[a-z0-9_-][a-z0-9_.-]*$' });

const header = (name: string, description: string) => ({
  name,
  in: 'header',
  required: false,
  description,
  schema: { type: 'string' },
});

const mayBeShown = {
  'Access-Control-Allow-Origin': { schema: { const: '*' } },
  'Cache-Control': { schema: { type: 'string' } },
};

/** Pictures that come and go. Whoever has a URL needs no credentials: nobody can guess one. */
export const files = {
  '/files/generate-upload-url': {
    post: {
      operationId: 'generateUploadUrl',
      tags: ['References'],
      summary: 'A place to upload a reference picture to',
      description:
        'PUT the bytes to `upload_url` with the same Content-Type within an hour, at most 25 MiB; then name `public_url` as a reference.',
      security: [...v1, ...v2],
      requestBody: body(ref('UploadRequest'), { content_type: 'image/png' }),
      responses: {
        '200': answer('Where to PUT, and what to refer to', ref('UploadUrl')),
        ...unauthorized,
        ...badBody,
        ...tooMany,
        ...invalid,
      },
    },
  },
  '/uploads/{expires}/{signature}/uploads/{account}/{file}': {
    put: {
      operationId: 'upload',
      tags: ['References'],
      summary: 'Upload a reference picture',
      description:
        'To an `upload_url`, taken as it is; it needs no credentials. What lies under its `public_url` never changes: the same bytes may be sent again, other ones need a URL of their own.',
      security: [],
      parameters: [
        segment('expires', 'Milliseconds since the epoch', { type: 'integer', minimum: 0 }),
        signature,
        segment('account', 'Whose it is', { type: 'string', format: 'uuid' }),
        name,
      ],
      requestBody: { required: true, content: file('', ...PICTURES).content },
      responses: {
        '200': { description: 'It is there' },
        '404': problem('No URL of ours'),
        '409': problem('Something else was uploaded here before'),
        '410': problem('The URL has expired after an hour'),
        '413': problem('The upload is larger than 25 MiB'),
        '415': problem('Another Content-Type than the URL was made for'),
        '422': problem('The body is empty'),
      },
    },
  },
  '/media/{signature}/{kind}/{owner}/{file}': {
    get: {
      operationId: 'getMedia',
      tags: ['References'],
      summary: 'A result file, or an upload',
      description:
        'As the URLs in answers name it: `raw`, `min`, `svg`, `preview_url`, `public_url`. It never changes, and goes away with its set. Ranges and `If-None-Match` are heeded. Where media lie in a bucket with `transfer=direct`, the answer is a redirect to it.',
      security: [],
      parameters: [
        signature,
        segment('kind', 'Of a set, or uploaded', { enum: ['sets', 'uploads'] }),
        segment('owner', 'The set, or the account', { type: 'string', format: 'uuid' }),
        name,
        header('Range', 'One range of bytes'),
        header('If-None-Match', 'The `ETag` of an earlier answer'),
      ],
      responses: {
        '200': { ...file('The file', ...PICTURES, 'image/svg+xml'), headers: mayBeShown },
        '206': {
          ...file('The part that `Range` asks for', ...PICTURES, 'image/svg+xml'),
          headers: mayBeShown,
        },
        '302': { description: 'Where it lies in the bucket, for five minutes' },
        '304': { description: 'It is what `If-None-Match` names' },
        '404': problem('No URL of ours, or it is gone'),
        '416': problem('The range lies outside the file'),
      },
    },
  },
} satisfies Record<string, Json>;
