import { describe, expect, it } from 'vitest';
import { type Copy, isCopy, keyedPassages, quotesOf, tellingCopies } from '#lib/evidence/copies.ts';
import { job, profileOf } from '#tests/rules/profile-builder.ts';

const LINE = 'Moved the nightly reconciliation of forty warehouses from cron scripts to Airflow and halved the time that it takes.';
const copy = (owner: string, employer: string, other: string): Copy => ({
  passage: { path: 'work[0].summary', text: LINE, employer },
  other: { path: 'work[1].summary', text: LINE, employer: other, owner },
});
const owners = (copies: Copy[]): string[] => copies.map(({ other }) => other.owner);
const fold = (text: string): string => text.toLowerCase();

describe('copies', () => {
  it('are texts with few words changed', () => {
    expect(isCopy(LINE, LINE.replace('forty', 'thirty'))).toBe(true);
    expect(isCopy(LINE, 'Wrote the service that matches delivery notes with invoices, and the page on which clerks settle the rest.')).toBe(
      false,
    );
  });

  it('are found by keys that copies share', () => {
    const [own] = keyedPassages(profileOf({ work: [job([LINE], { name: 'Alder' })] }));
    const [other] = keyedPassages(profileOf({ work: [job([LINE.replace('takes', 'took')], { name: 'Beech' })] }));
    expect(own).toMatchObject({ path: 'work[0].highlights[0]', text: LINE, employer: 'Alder' });
    expect(own?.bands.some((band) => other?.bands.includes(band))).toBe(true);
  });

  it('tell nothing among colleagues, however the firm is spelt, unless no firm is named', () => {
    expect(owners(tellingCopies([copy('a', 'Alder', 'ALDER'), copy('b', 'Alder', 'Beech'), copy('c', '', '')], fold))).toEqual(['b', 'c']);
  });

  it('tell nothing where many have them', () => {
    const three = ['a', 'b', 'c'].map((owner) => copy(owner, 'Alder', 'Beech'));
    expect(owners(tellingCopies(three, fold))).toEqual(['a', 'b', 'c']);
    expect(owners(tellingCopies([...three, copy('c', 'Alder', 'Cedar')], fold))).toEqual(['a', 'b', 'c']);
    expect(tellingCopies([...three, copy('d', 'Alder', 'Beech')], fold)).toEqual([]);
  });

  it('have a quote on either side', () => {
    expect(quotesOf(copy('b', 'Alder', 'Beech'))).toMatchObject({
      span: { path: 'work[0].summary', quote: LINE },
      other: { path: 'work[1].summary', quote: LINE, source: 'b' },
    });
  });
});
