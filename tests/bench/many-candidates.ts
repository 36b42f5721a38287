import type { Page } from 'playwright-core';

const CHUNK = 2_000;

/**
 * Puts invented candidates into the database of the extension, from one of its pages: rows and search entries of the size that a saved profile makes
 * (130 words of 30,000), numbered from `from` on. Documents, which the list does not read, are left out.
 */
export async function fillWith(page: Page, count: number, from = 0): Promise<void> {
  for (let first = from; first < from + count; first += CHUNK)
    await page.evaluate(putCandidates, { first, end: Math.min(from + count, first + CHUNK) });
}

/** Runs in the page. Everything follows from the number of the candidate. */
function putCandidates({ first, end }: { first: number; end: number }): Promise<void> {
  const given = ['Ada', 'Bruno', 'Chidi', 'Dunja', 'Emre', 'Farida', 'Goran', 'Hilde', 'Imke', 'Jonas', 'Kaja', 'Luca', 'Mirela', 'Nadim'];
  const family = ['Ashdown', 'Bellweather', 'Corvane', 'Drummel', 'Eastlake', 'Fennwick', 'Galloren', 'Hartmoor', 'Isenhart', 'Jarrow'];
  const trades = [
    'Backend engineer, Django and payments',
    'Machine learning engineer',
    'Data platform lead',
    'Python developer, FastAPI services',
  ];
  const statuses = ['evidenced', 'weak', 'claimed-only', 'missing', 'unread'];
  const competencies = ['Frameworks', 'Pipelines', 'Deployment', 'Cloud', 'Practice'];
  const stages = ['new', 'new', 'new', 'screened', 'interview', 'offer', 'declined'];
  const specializations = ['ai-ml', 'web', 'data-engineering', 'genai'];
  const rules = [
    'mirage/claimed-only',
    'mirage/weak-evidence',
    'timeline/overlap',
    'mirage/anachronism',
    'process/no-engineering-practice',
  ];
  const tags = ['payments', 'referral', 'remote', 'lakehouse', 'call back'];
  const day = 86_400_000;
  const now = Date.now();

  const of = <T>(list: readonly T[], place: number): T => list[place % list.length] as T;
  const word = (n: number, i: number): string => `w${((n * 7_919 + i * 104_729 + ((n * i) % 977) * 31) % 30_000).toString(36)}`;

  function made(n: number) {
    const name = `${of(given, n)} ${of(family, Math.floor(n / 14))} ${((n * 2_654_435_761) % 46_656).toString(36)}`;
    const shared = {
      id: `bench:${String(n).padStart(7, '0')}`,
      sortName: name.toLowerCase(),
      savedAt: new Date(now - (n % 5_000) * 3_600_000 - n).toISOString(),
      expiresAt: new Date(now + ((n * 37) % 180) * day + day / 2).toISOString(),
      stage: of(stages, n),
      specialization: of(specializations, n * 3),
      tags: n % 3 === 0 ? [of(tags, n), ...(n % 4 === 0 ? [of(tags, n + 1)] : [])] : [],
    };
    const headline = of(trades, n * 5);
    const words = [
      ...new Set([
        ...name.toLowerCase().split(' '),
        ...headline.toLowerCase().split(/\W+/u),
        ...Array.from({ length: 130 }, (_, i) => word(n, i)),
      ]),
    ];
    const candidate = {
      ...shared,
      name,
      headline,
      level: of(['senior', 'mid', 'junior'], n),
      updatedAt: shared.savedAt,
      source: { site: 'bench' },
      competencies: competencies.map((shortName, i) => ({
        id: shortName.toLowerCase(),
        shortName,
        status: of(statuses, (n * (i + 3)) % 11),
      })),
      flags: { high: n % 7 === 0 ? 1 : 0, medium: n % 4, low: n % 3, note: 0 },
    };
    return { candidate, entry: { ...shared, rules: rules.filter((_, i) => (n >> i) % 2 === 0), words: ` ${words.join(' ')} ` } };
  }

  return new Promise((settle, fail) => {
    const opening = indexedDB.open('mirage-lens');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const transaction = db.transaction(['candidates', 'entries'], 'readwrite', { durability: 'relaxed' });
      for (let n = first; n < end; n += 1) {
        const { candidate, entry } = made(n);
        transaction.objectStore('candidates').put(candidate);
        transaction.objectStore('entries').put(entry);
      }
      transaction.onerror = () => fail(transaction.error);
      transaction.oncomplete = () => {
        db.close();
        settle();
      };
    };
  });
}
