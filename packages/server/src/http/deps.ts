import type { Rates } from '../api-keys/rates.ts';
import type { Following } from '../job-sets/following.ts';
import type { Credentials, JobSets } from '../job-sets/job-sets.ts';
import type { Watch } from '../lib/watch.ts';
import type { MediaStore } from '../media/media-store.ts';
import type { MediaUrls } from '../media/media-urls.ts';
import type { SheetMaker } from '../sheets/sheet-maker.ts';
import type { Deliveries } from '../webhooks/deliveries.ts';
import type { StreamLimits } from './event-stream.ts';
import type { Reveal } from './wire/publication.ts';

/** What the HTTP side reaches the domain through. */
export interface HttpDeps {
  readonly jobSets: JobSets;
  readonly following: Following;
  readonly sheets: Pick<SheetMaker, 'make'>;
  readonly deliveries: Pick<Deliveries, 'list' | 'redeliver'>;
  readonly credentials: Credentials;
  readonly media: MediaStore;
  readonly urls: MediaUrls;
  /** What is wrong with a URL that a request names, as it stands; null for nothing. */
  readonly refuseUrl: (url: string) => string | null;
  /** Of POSTs, by account; null without a limit. */
  readonly rates: Pick<Rates, 'take'> | null;
  /** As clients reach the server, without a closing slash; asked anew each time, for it may be known late. */
  readonly publicUrl: () => string;
  readonly reveal: Reveal;
  /** Of event streams; the usual ones where there are none. */
  readonly streams?: StreamLimits;
  readonly watch?: Watch;
  /** True when work can be taken. */
  readonly isReady: () => Promise<boolean>;
  /** 1 to 1000000, for requests that name no seed. */
  readonly drawSeed: () => number;
}
