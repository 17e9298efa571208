/**
 * An S3 store in a process of its own, so that it can be killed: PUT, GET and DELETE of one object. What it has
 * acknowledged lies flushed in the folder it was given. `node store-process.ts PORT FOLDER`
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { dirname, join, normalize } from 'node:path';

const [port = '', folder = ''] = process.argv.slice(2);

const pathOf = (request: IncomingMessage): string =>
  join(folder, normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://store').pathname)));

async function put(request: IncomingMessage, path: string): Promise<number> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const body = Buffer.concat(parts);
  const promised = request.headers['x-amz-content-sha256'];
  if (promised !== createHash('sha256').update(body).digest('hex')) return 400;
  await mkdir(dirname(path), { recursive: true });
  const draft = join(folder, `draft-${randomUUID()}`);
  const file = await open(draft, 'wx');
  await file.writeFile(body);
  await file.sync();
  await file.close();
  await rename(draft, path);
  return 200;
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = pathOf(request);
  if (request.method === 'PUT') return void response.writeHead(await put(request, path)).end();
  if (request.method === 'DELETE') {
    await rm(path, { force: true });
    return void response.writeHead(204).end();
  }
  const body = await readFile(path).catch(() => null);
  if (body) response.writeHead(200, { 'content-length': body.length }).end(body);
  else response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>');
}

createServer((request, response) => {
  answer(request, response).catch(() => response.destroy());
}).listen(Number(port), '127.0.0.1');
