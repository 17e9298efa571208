import {
  answer,
  badBody,
  body,
  file,
  frame,
  idempotencyKey,
  type Json,
  ofSet,
  problem,
  ref,
  tooMany,
} from './parts.ts';

const delivery = {
  name: 'delivery',
  in: 'path',
  required: true,
  description: 'Id of a delivery, as the list has it',
  schema: { type: 'string', pattern: '^msg_' },
};

const sheet = (operationId: string, summary: string, type: string, form: string) =>
  ofSet({
    operationId,
    summary,
    description: `${form} Title, facts and prompt (its first five lines), then each frame with its number, its shot and its caption; a frame that is not there says why. Letters are Latin, Greek, Cyrillic, Japanese, Chinese and Korean; others stand as 〓.`,
    responses: {
      '200': file('The sheet', type),
      '503': problem('32 sheets wait to be made already, or 8 of this account'),
    },
  });

/** What can be had of one set: its frames, files, sheets, deliveries. */
export const jobSetParts = {
  '/v1/framewright/job-sets/{id}/frames/{n}/svg': {
    get: ofSet({
      operationId: 'getFrameSvg',
      summary: 'A frame as vector art',
      description:
        'Grouped and named, ungraded; from an engine that draws. It may be shown and runs nothing.',
      parameters: [frame],
      responses: {
        '200': {
          description: 'The drawing',
          content: { 'image/svg+xml': { schema: { type: 'string' } } },
        },
      },
    }),
  },
  '/v1/framewright/job-sets/{id}/frames/{n}/redo': {
    post: ofSet({
      operationId: 'redoFrame',
      summary: 'Draw one frame again',
      description:
        'With another seed, or other words, in the same cast and place; the other frames stay, and what the words leave unsaid is as the set has it. The set must be over, and is in progress until the frame is drawn; its webhook is then called again. It costs a frame of the quota. A redo that fails gives it back, and the former frame stays.',
      parameters: [frame, idempotencyKey],
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
      },
    }),
  },
  '/v1/framewright/job-sets/{id}/deliveries': {
    get: ofSet({
      operationId: 'listDeliveries',
      summary: 'What became of a set’s webhooks',
      description:
        'One delivery for each time the set ended, newest first, with its tries and the last answer.',
      responses: { '200': answer('The deliveries', ref('WebhookDeliveries')) },
    }),
  },
  '/v1/framewright/job-sets/{id}/deliveries/{delivery}/redeliver': {
    post: ofSet({
      operationId: 'redeliver',
      summary: 'Send a webhook again',
      description:
        'At once, and then as often as a new one for two hours, whatever became of it before: the same `webhook-id`, the set as it now stands.',
      parameters: [delivery],
      responses: {
        '202': answer('The delivery, to be tried', ref('WebhookDelivery')),
        ...tooMany,
      },
    }),
  },
  '/v1/framewright/job-sets/{id}/sheet.pdf': {
    get: sheet(
      'getSheetPdf',
      'The set as a contact sheet to print',
      'application/pdf',
      'A4 across, as many pages as it needs.',
    ),
  },
  '/v1/framewright/job-sets/{id}/sheet.png': {
    get: sheet(
      'getSheetPng',
      'The set as a contact sheet to look at',
      'image/png',
      'One picture, 2105 pixels wide.',
    ),
  },
  '/v1/framewright/job-sets/{id}/archive.zip': {
    get: ofSet({
      operationId: 'getArchive',
      summary: 'The set as a ZIP',
      description:
        'Of each finished frame `frame-N.png`, `.webp` and, from an engine that draws, `.svg`; and `details.json`, the JobSetDetails.',
      responses: { '200': file('The archive', 'application/zip') },
    }),
  },
} satisfies Record<string, Json>;
