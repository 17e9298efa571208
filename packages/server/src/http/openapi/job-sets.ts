import { LIST_LIMIT, REQUEST_STATUSES, SEARCH_LIMIT } from '@framewright/protocol';
import { answer, invalid, type Json, ofSet, own, problem, ref, tooMany, unauthorized } from './parts.ts';

const query = (name: string, description: string, schema: Json) => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
});

const time = { type: 'string', format: 'date-time' };

/** One event of a stream: what OpenAPI before 3.2 has no other place for. */
const event = {
  type: 'object',
  description: 'Each event, as its fields stand in the stream',
  properties: {
    event: { enum: ['status', 'frame', 'end', 'gone'] },
    id: { type: 'string', description: 'For Last-Event-ID' },
    data: {
      type: 'string',
      contentMediaType: 'application/json',
      contentSchema: { oneOf: [ref('StatusEvent'), ref('FrameEvent')] },
    },
  },
  required: ['event', 'data'],
} satisfies Json;

/** The account's sets: found, read, followed, ended, deleted. */
export const jobSets = {
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
    get: ofSet({
      operationId: 'getJobSetDetails',
      summary: 'Everything about one set',
      description:
        'What was asked, what became of each frame, each word and each reference, what was ignored, and when. Frames show as they finish.',
      responses: { '200': answer('The set', ref('JobSetDetails')) },
    }),
    delete: ofSet({
      operationId: 'deleteJobSet',
      summary: 'Delete a set',
      description:
        'The set, its frames, their files and its webhooks: it is gone when the answer comes, its files within a minute. One that is being drawn is cancelled first; what was not delivered goes back to the quota. An Idempotency-Key that made it may be used anew.',
      responses: { '204': { description: 'It is gone' } },
    }),
  },
  '/v1/framewright/job-sets/{id}/cancel': {
    post: ofSet({
      operationId: 'cancelJobSet',
      summary: 'Cancel a set that waits or is being drawn',
      description:
        'Frames that have landed stay, the others go back to the quota. The JobSet shows those as `failed`, the second generation as `canceled`. Repeating it is harmless.',
      responses: {
        '200': answer('The set as it ended', ref('JobSetDetails')),
        '409': problem('It is finished already'),
        ...tooMany,
      },
    }),
  },
  '/v1/framewright/job-sets/{id}/events': {
    get: ofSet({
      operationId: 'followJobSet',
      summary: 'What becomes of a set, as server-sent events',
      description:
        'First the set as it stands, then each change: `status` (StatusEvent) with the place in the queue, `frame` (FrameEvent) for each frame with its preview, `end` (StatusEvent) when the set is over, `gone` when it was deleted; then the stream ends. Whoever comes back with the last id in `Last-Event-ID` is told what has changed since, by any process; 204 if nothing more will come. A comment every 15 s keeps the line open. A reader that falls behind is told the newest only; one that takes nothing for a minute is let go.',
      parameters: [
        {
          name: 'Last-Event-ID',
          in: 'header',
          required: false,
          description: 'Id of the last event that was read',
          schema: { type: 'string' },
        },
      ],
      responses: {
        '200': {
          description: 'The events',
          content: {
            'text/event-stream': {
              schema: event,
              example:
                'event: status\nid: queued.3-queued.0-queued.0\ndata: {"status":"queued","queue_position":3,"count":2,"completed":0}\n\n',
            },
          },
        },
        '204': { description: 'The reader has been told the end' },
        '503': problem('The process holds 5,000 streams, or its database does not answer'),
      },
    }),
  },
} satisfies Record<string, Json>;
