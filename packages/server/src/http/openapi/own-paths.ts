import { FRAME_LIMIT, LIST_LIMIT, REQUEST_STATUSES, SEARCH_LIMIT } from '@framewright/protocol';
import {
  answer,
  id,
  invalid,
  type Json,
  missing,
  problem,
  ref,
  tooMany,
  unauthorized,
  v1,
  v2,
} from './parts.ts';

/** What all routes of our own have in common. */
const own = { tags: ['Job sets'], security: [...v1, ...v2] };

const query = (name: string, description: string, schema: Json) => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
});

const frame = {
  name: 'n',
  in: 'path',
  required: true,
  description: 'A frame, from 1',
  schema: { type: 'integer', minimum: 1, maximum: FRAME_LIMIT },
};

const time = { type: 'string', format: 'date-time' };

/** The routes that the hosted services lack. */
export const ownPaths = {
  '/v1/framewright/job-sets': {
    get: {
      ...own,
      operationId: 'listJobSets',
      summary: 'The account’s sets, newest first',
      description:
        'Pages stay whole while new sets come in. With `q`, a page that looked far enough may be short, even empty, and still have a `next_cursor`.',
      parameters: [
        query('limit', `Sets a page, 1 to ${LIST_LIMIT}; 20 without`, {
          type: 'integer',
          minimum: 1,
          maximum: LIST_LIMIT,
          default: 20,
        }),
        query('cursor', 'The `next_cursor` of the page before', { type: 'string' }),
        query('status', `One of ${REQUEST_STATUSES.join(', ')}`, { enum: [...REQUEST_STATUSES] }),
        query('created_from', 'Created then or later', time),
        query('created_before', 'Created earlier than that', time),
        query('q', 'Words that must all appear in the prompt, in any case and order', {
          type: 'string',
          maxLength: SEARCH_LIMIT,
        }),
      ],
      responses: { '200': answer('A page', ref('JobSetPage')), ...unauthorized, ...invalid },
    },
  },
  '/v1/framewright/job-sets/{id}': {
    get: {
      ...own,
      operationId: 'getJobSetDetails',
      summary: 'Everything about one set',
      description:
        'What was asked, what became of each frame, each word and each reference, what was ignored, and when. Frames show as they finish.',
      parameters: [id],
      responses: {
        '200': answer('The set', ref('JobSetDetails')),
        ...unauthorized,
        ...missing,
        ...invalid,
      },
    },
  },
  '/v1/framewright/job-sets/{id}/frames/{n}/svg': {
    get: {
      ...own,
      operationId: 'getFrameSvg',
      summary: 'A frame as vector art',
      description:
        'Grouped and named, ungraded; from an engine that draws. It may be shown and runs nothing.',
      parameters: [id, frame],
      responses: {
        '200': {
          description: 'The drawing',
          content: { 'image/svg+xml': { schema: { type: 'string' } } },
        },
        ...unauthorized,
        ...missing,
        ...invalid,
      },
    },
  },
  '/v1/framewright/job-sets/{id}/cancel': {
    post: {
      ...own,
      operationId: 'cancelJobSet',
      summary: 'Cancel a set that waits or is being drawn',
      description:
        'Frames that have landed stay, the others go back to the quota. The JobSet shows those as `failed`, the second generation as `canceled`. Repeating it is harmless.',
      parameters: [id],
      responses: {
        '200': answer('The set as it ended', ref('JobSetDetails')),
        '409': problem('It is finished already'),
        ...unauthorized,
        ...tooMany,
        ...missing,
        ...invalid,
      },
    },
  },
} satisfies Record<string, Json>;
