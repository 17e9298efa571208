import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from './house.ts';

interface Vector {
  readonly body?: string;
  /** The body where it is not UTF-8. */
  readonly base64?: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly answer?: string;
}

const file = JSON.parse(readFileSync(new URL('./vectors/vectors.json', import.meta.url), 'utf8')) as {
  vectors: Vector[];
};
const RECORDED_KEY = '00000000-0000-4000-8000-000000000000';

describe('requests that FastAPI and pydantic answered', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  /** The recording server knew no accounts: its key stands for ours, whatever its spelling. */
  function headersOf(vector: Vector): Record<string, string> {
    const given = vector.headers ?? {
      'hf-api-key': RECORDED_KEY,
      'hf-secret': 'secret',
      'content-type': 'application/json',
    };
    return { ...given };
  }

  it.each(file.vectors.map((v, i) => [`${i} ${(v.body ?? v.base64 ?? '').slice(0, 60)}`, v] as const))(
    '%s',
    async (_, vector) => {
      const answer = await house.app.inject({
        method: 'POST',
        url: '/v1/text2image/keyframes',
        headers: headersOf(vector),
        payload: Buffer.from(
          vector.body ?? vector.base64 ?? '',
          vector.body === undefined ? 'base64' : 'utf8',
        ),
      });
      expect(answer.statusCode).toBe(vector.status);
      if (vector.answer !== undefined) expect(answer.body).toBe(vector.answer);
    },
  );
});
