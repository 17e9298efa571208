import type { WebhookDelivery } from '@framewright/protocol';
import type { Delivery } from '../../../webhooks/deliveries.ts';
import { isoTime } from './times.ts';

/** A delivery as its owner may read it; the webhook's secret is not among it. */
export const deliveryAnswer = (delivery: Delivery): WebhookDelivery => ({
  id: delivery.id,
  status: statusOf(delivery),
  url: delivery.url,
  created_at: isoTime(delivery.createdAt),
  attempts: delivery.attempts,
  delivered_at: isoTime(delivery.deliveredAt),
  next_try_at: isoTime(delivery.nextTryAt),
  last_status: delivery.lastStatus,
  last_error: delivery.lastError,
});

function statusOf({ deliveredAt, nextTryAt }: Delivery): WebhookDelivery['status'] {
  if (deliveredAt !== null) return 'delivered';
  return nextTryAt === null ? 'given_up' : 'pending';
}
