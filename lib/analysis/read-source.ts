import { indexTexts } from '#lib/evidence/text-index.ts';
import type { Matrix } from '#lib/matrices/schema.ts';
import type { PartialDate } from '#lib/profile/partial-date.ts';
import type { Profile } from '#lib/profile/schema.ts';
import type { OtherSource } from './beside.ts';
import { ledgerOf } from './ledger.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { createSignalFinder, type SignalFinder } from './signals.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What one source says: which skills it names and shows, and which sentences show a competency in plain words. */
export function readSource(
  profile: Profile,
  today: PartialDate,
  matrices: readonly Matrix[],
  { matcher, skillById }: Vocabulary,
): OtherSource & { mentions: Mention[] } {
  const textIndex = indexTexts(profile);
  const mentions = mentionsIn(textIndex, matcher);
  const signals = signalFinderOf(matrices)(textIndex);
  return { profile, textIndex, mentions, signals, ledger: ledgerOf(profile, mentions, skillById, today) };
}

const signalFinders = new WeakMap<readonly Matrix[], SignalFinder>();

function signalFinderOf(matrices: readonly Matrix[]): SignalFinder {
  const finder = signalFinders.get(matrices) ?? createSignalFinder(matrices);
  signalFinders.set(matrices, finder);
  return finder;
}
