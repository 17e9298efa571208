import type { JobSetRequest } from '../job-sets/job-set.ts';
import { InvalidRequest, type Problem } from './wire/pydantic/problem.ts';

type Loc = Problem['loc'];

/** Where a generation's body has its URLs. */
export interface UrlPlaces {
  readonly reference: (index: number) => Loc;
  readonly webhook: Loc;
}

const UPLOAD = '; or upload the picture to /files/generate-upload-url';

/** Throws 422 for URLs that would be refused later, when nobody waits for the answer any more. */
export function checkUrls(
  { references, webhook }: JobSetRequest,
  places: UrlPlaces,
  refuseUrl: (url: string) => string | null,
): void {
  const named = [
    ...references.map((url, i) => ({ url, loc: places.reference(i), else: UPLOAD })),
    ...(webhook ? [{ url: webhook.url, loc: places.webhook, else: '' }] : []),
  ];
  const problems = named.flatMap(({ url, loc, else: remedy }): Problem[] => {
    const msg = refuseUrl(url);
    return msg === null
      ? []
      : [{ type: 'value_error', loc, msg: `This URL cannot be used, ${msg}${remedy}`, input: url }];
  });
  if (problems.length > 0) throw new InvalidRequest(problems);
}
