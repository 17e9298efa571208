import {
  answer,
  badBody,
  body,
  frame,
  id,
  idempotencyKey,
  invalid,
  type Json,
  missing,
  own,
  problem,
  ref,
  tooMany,
  unauthorized,
} from './parts.ts';

const delivery = {
  name: 'delivery',
  in: 'path',
  required: true,
  description: 'Id of a delivery, as the list has it',
  schema: { type: 'string', pattern: '^msg_' },
};

/** What can be done with one set of one's own, and had of it. */
export const ownActions = {
  '/v1/framewright/job-sets/{id}/frames/{n}/redo': {
    post: {
      ...own,
      operationId: 'redoFrame',
      summary: 'Draw one frame again',
      description:
        'With another seed, or other words, in the same cast and place; the other frames stay, and what the words leave unsaid is as the set has it. The set must be over, and is in progress until the frame is drawn; its webhook is then called again. It costs a frame of the quota. A redo that fails gives it back, and the former frame stays.',
      parameters: [id, frame, idempotencyKey],
      requestBody: {
        ...body(ref('RedoRequest'), { seed: 41, prompt: 'Close-up: she smiles' }),
        required: false,
      },
      responses: {
        '200': answer('The set, the frame queued', ref('JobSetDetails')),
        '403': problem('The quota of frames is used up'),
        '409': problem('The set is not over yet'),
        ...badBody,
        ...tooMany,
        ...unauthorized,
        ...missing,
        ...invalid,
      },
    },
  },
  '/v1/framewright/job-sets/{id}/deliveries': {
    get: {
      ...own,
      operationId: 'listDeliveries',
      summary: 'What became of a set’s webhooks',
      description:
        'One delivery for each time the set ended, newest first, with its tries and the last answer.',
      parameters: [id],
      responses: {
        '200': answer('The deliveries', ref('WebhookDeliveries')),
        ...unauthorized,
        ...missing,
        ...invalid,
      },
    },
  },
  '/v1/framewright/job-sets/{id}/deliveries/{delivery}/redeliver': {
    post: {
      ...own,
      operationId: 'redeliver',
      summary: 'Send a webhook again',
      description:
        'At once, and then as often as a new one for two hours, whatever became of it before: the same `webhook-id`, the set as it now stands.',
      parameters: [id, delivery],
      responses: {
        '202': answer('The delivery, to be tried', ref('WebhookDelivery')),
        ...tooMany,
        ...unauthorized,
        ...missing,
        ...invalid,
      },
    },
  },
} satisfies Record<string, Json>;
