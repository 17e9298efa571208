import { inflateRawSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { onBothDatabases } from '../../db/databases.ts';
import { eventually, testEngine } from '../../worker/studio.ts';
import { type Caller, type Served, servedForEach } from './served.ts';

const colour = (seed: number) => ({ r: (seed * 40) % 256, g: 120, b: 60 });

onBothDatabases('a set on a sheet and in an archive', (db) => {
  let served: Served;
  let me: Caller;

  servedForEach(db, (home, caller) => {
    served = home;
    me = caller;
  });

  const painting = testEngine(async function* (request) {
    for (const frame of request.wanted) {
      const background = colour(request.seeds[frame] as number);
      const picture = sharp({ create: { width: 160, height: 90, channels: 3, background } });
      const report = { intent: 'wide: the fox crosses', shot: { size: 'wide' } };
      const files = { png: await picture.png().toBuffer(), webp: await picture.webp().toBuffer() };
      yield { type: 'frame', frame, ...files, svg: `<svg>${frame}</svg>`, report };
    }
  });
  async function drawn(count: number, prompt = 'A fox crosses the snow. It stops.') {
    const id = await served.order(me, { count, prompt, aspect_ratio: '16:9' });
    const worker = served.work({ engine: painting });
    await eventually(async () => (await details(id)).finished_at !== null);
    await worker.stop();
    return id;
  }
  const details = async (id: string) => (await served.ask(me, 'GET', `/v1/framewright/job-sets/${id}`)).json;
  async function get(id: string, what: string, who = me) {
    const answer = await fetch(`${served.url}/v1/framewright/job-sets/${id}/${what}`, { headers: who.v2 });
    return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
  }

  it('shows its frames in order on one picture, the same each time', async () => {
    const id = await drawn(4);
    const { answer, bytes } = await get(id, 'sheet.png');
    expect(answer.headers.get('content-type')).toBe('image/png');
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.channels]).toEqual([2105, 3]);
    const has = ({ r, g, b }: ReturnType<typeof colour>) => {
      for (let at = 0; at < data.length; at += 3)
        if (
          Math.abs((data[at] ?? 0) - r) +
            Math.abs((data[at + 1] ?? 0) - g) +
            Math.abs((data[at + 2] ?? 0) - b) <
          9
        )
          return Math.floor(at / 3);
      return -1;
    };
    const places = [7, 8, 9, 10].map((seed) => has(colour(seed)));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect((await get(id, 'sheet.png')).bytes.equals(bytes)).toBe(true);
  });

  it('is a PDF of as many pages as it needs, its letters embedded', async () => {
    for (const [count, pages] of [
      [1, 1],
      [8, 2],
    ] as const) {
      const id = await drawn(count, '雪の中の狐。狐は立ち止まる。 A fox, 한국어 🦊');
      const { answer, bytes } = await get(id, 'sheet.pdf');
      expect(answer.headers.get('content-type')).toBe('application/pdf');
      const text = bytes.toString('latin1');
      expect(text.slice(0, 5)).toBe('%PDF-');
      expect(text.match(/\/Type \/Page\b/g)).toHaveLength(pages);
      expect(text).toContain('BIZUDPGothic');
      expect((await get(id, 'sheet.pdf')).bytes.equals(bytes)).toBe(true);
    }
  });

  it('says of a frame that is not there what it is', async () => {
    const id = await served.order(me, { count: 2, prompt: '' });
    expect((await get(id, 'sheet.png')).answer.status).toBe(200);
    expect((await get(id, 'sheet.pdf')).answer.status).toBe(200);
  });

  it('is an archive of every file and the details', async () => {
    const id = await drawn(2);
    const { answer, bytes } = await get(id, 'archive.zip');
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${id}.zip"`);
    const files = unzip(bytes);
    expect([...files.keys()].sort()).toEqual(
      [
        'details.json',
        ...[1, 2].flatMap((n) => ['png', 'svg', 'webp'].map((ext) => `frame-${n}.${ext}`)),
      ].sort(),
    );
    expect(files.get('frame-2.svg')?.toString()).toBe('<svg>1</svg>');
    const set = await details(id);
    const raw = Buffer.from(await (await fetch(set.frames[1].results.raw.url)).arrayBuffer());
    expect(files.get('frame-2.png')?.equals(raw)).toBe(true);
    expect(JSON.parse(String(files.get('details.json')))).toEqual(set);
  });

  it('is its owner’s', async () => {
    const id = await served.order(me);
    const stranger = await served.caller();
    for (const what of ['sheet.png', 'sheet.pdf', 'archive.zip'])
      expect((await get(id, what, stranger)).answer.status).toBe(404);
  });

  it('is refused while eight of its account wait, and made for another account meanwhile', async () => {
    const id = await served.order(me);
    const stranger = await served.caller();
    const others = await served.order(stranger);
    const mine = Promise.all(Array.from({ length: 30 }, () => get(id, 'sheet.png')));
    expect((await get(others, 'sheet.png', stranger)).answer.status).toBe(200);
    const all = await mine;
    const [made, refused] = [200, 503].map((status) => all.filter((one) => one.answer.status === status));
    expect(made?.length).toBeGreaterThanOrEqual(8);
    expect(refused?.length).toBe(30 - Number(made?.length));
    expect(refused?.[0]?.answer.headers.get('retry-after')).toBe('5');
    expect(refused?.[0]?.bytes.toString()).toContain('8 sheets of this account wait already');
  });

  it('is refused while 32 wait, whosever', async () => {
    const accounts = await Promise.all(Array.from({ length: 8 }, () => served.caller()));
    const asked = accounts.map(async (who) => {
      const id = await served.order(who);
      return Promise.all(Array.from({ length: 8 }, () => get(id, 'sheet.png', who)));
    });
    const all = (await Promise.all(asked)).flat();
    const refused = all.find(({ answer }) => answer.status === 503);
    expect(refused?.bytes.toString()).toContain('32 sheets wait already');
  });
});

/** Reads what the archive's own directory lists. */
function unzip(zip: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size, name] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
    ];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(start, start + size);
    files.set(zip.toString('utf8', at + 46, at + 46 + name), method === 8 ? inflateRawSync(bytes) : bytes);
    at += 46 + name + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}
