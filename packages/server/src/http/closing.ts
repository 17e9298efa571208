import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** How long a closing server waits for who sends or reads slowly, milliseconds: with the longest drain, within ten seconds. */
const PATIENCE_MS = 4_000;

/**
 * Lets a closing server wait for answers and for nothing else, and not for ever. Node takes connections that were opened and never used,
 * as pools and browsers do, for requests on their way, and keeps alive those that it answers while it closes.
 */
export function closeGently(app: FastifyInstance): void {
  const silent = new Set<Socket>();
  let closing = false;
  app.server.on('connection', (socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  app.server.on('request', ({ socket }) => silent.delete(socket));
  app.addHook('preClose', async () => {
    closing = true;
    setTimeout(() => app.server.closeAllConnections(), PATIENCE_MS).unref();
    for (const socket of silent) socket.destroy();
  });
  app.addHook('onSend', async (_, reply) => {
    if (closing) reply.header('connection', 'close');
  });
}
