import { createHmac } from 'node:crypto';
import { Webhook } from 'standardwebhooks';

/** What every delivery carries besides its body. */
export type DeliveryHeaders = Readonly<Record<string, string>>;

/**
 * Headers of one try, signed per Standard Webhooks.
 * @param id the same for every try of a delivery, so that receivers can tell a repetition
 * @param secret the client's own; `whsec_…` is taken as base64, anything else as it stands; null when it gave none
 * @param fallback signs when there is no secret of the client's
 * @param now milliseconds since the epoch
 */
export function deliveryHeaders(
  id: string,
  body: string,
  secret: string | null,
  fallback: string,
  now: number,
): DeliveryHeaders {
  const sent = new Date(now);
  return {
    'content-type': 'application/json',
    'user-agent': 'framewright-webhooks',
    ...(secret === null ? {} : { 'x-webhook-secret-key': secret }),
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now / 1000)),
    'webhook-signature': signerFor(secret ?? fallback).sign(id, sent, body),
  };
}

/** The signing secret of an account whose webhooks name none of their own: a v2 webhook is a URL and nothing else. */
export function accountWebhookSecret(serverSecret: Uint8Array, accountId: string): string {
  return `whsec_${createHmac('sha256', serverSecret).update(`webhooks of ${accountId}`).digest('base64')}`;
}

function signerFor(secret: string): Webhook {
  return /^whsec_[A-Za-z0-9+/]{20,}={0,2}$/.test(secret)
    ? new Webhook(secret)
    : new Webhook(secret, { format: 'raw' });
}
