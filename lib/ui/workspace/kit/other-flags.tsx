import type { Finding } from '#lib/analysis/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { KIT_WORDS } from '#lib/questions/kit-words.ts';
import { FlagAnswerRow } from '#lib/ui/workspace/feedback/flag-answer.tsx';
import { Because } from './question-row.tsx';
import type { KitStore } from './store.ts';

interface OtherFlagsProps {
  store: KitStore;
  flags: readonly Finding[];
  profile: Profile;
}

/** Flags that no question of the sheet is about: they may come up all the same. */
export function OtherFlags({ store, flags, profile }: OtherFlagsProps) {
  if (flags.length === 0) return null;
  return (
    <section class="other-flags">
      <h2>Flags without a question here</h2>
      <p class="sheet__how">{KIT_WORDS.otherFlags}</p>
      <ul class="qs">
        {flags.map((finding) => (
          <li key={finding.id}>
            <Because finding={finding} profile={profile} />
            <FlagAnswerRow feedback={store.feedback} finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}
