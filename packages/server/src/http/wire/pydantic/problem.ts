/** One entry of a 422's `detail`, as pydantic 2 writes it. */
export interface Problem {
  readonly type: string;
  readonly loc: readonly (string | number)[];
  readonly msg: string;
  readonly input: unknown;
  readonly ctx?: Readonly<Record<string, unknown>>;
}

/** A request that is refused with 422. */
export class InvalidRequest extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super('The request is invalid');
    this.problems = problems;
  }
}
