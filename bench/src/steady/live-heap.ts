/** Loaded before a server (`node --import`): at SIGUSR2 it collects all garbage and writes what stays alive, in bytes, to `live-heap` in the data folder. */
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

const file = join(process.env.FRAMEWRIGHT_DATA_DIR ?? '', 'live-heap');

if (isMainThread)
  process.on('SIGUSR2', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    for (let time = 0; time < 3; time++) collect();
    writeFileSync(`${file}.new`, String(process.memoryUsage().heapUsed));
    renameSync(`${file}.new`, file);
  });
