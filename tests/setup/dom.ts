import { afterAll } from 'vitest';

/** Effects that were asked for by the last drawing run in the next frame: the document must still be there. */
afterAll(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))));
