import { sharedSecret } from '../../src/db/shared-secret.ts';
import { openNamed } from './open-database.ts';

const db = await openNamed(process.argv.slice(2));
console.log(Buffer.from(await sharedSecret(db, 'media')).toString('hex'));
await db.close();
