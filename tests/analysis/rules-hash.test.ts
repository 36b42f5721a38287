import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fingerprint } from '#lib/profile/fingerprint.ts';

const ROOMS = ['analysis', 'catalog', 'evidence', 'matrices', 'nlp', 'questions', 'rules'];
const HASH_FILE = 'rules-hash.ts';

/** Every source of the engine, in one order on every machine. */
const sources = ROOMS.flatMap((room) =>
  readdirSync(join('lib', room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith(HASH_FILE))
    .map((file) => `lib/${room}/${file}`),
).sort();

it('tells two engines apart by all that they are made of', () => {
  const hash = fingerprint(sources.map((file) => `${file}\n${readFileSync(file, 'utf8')}`).join('\n'));
  const content = `/** Fingerprint of the engine's sources: rules, words, catalogue and questions. \`npx vitest run --project unit tests/analysis/rules-hash.test.ts -u\` writes it anew. */\nexport const RULES_HASH = '${hash}';\n`;
  return expect(content).toMatchFileSnapshot(`../../lib/analysis/${HASH_FILE}`);
});
