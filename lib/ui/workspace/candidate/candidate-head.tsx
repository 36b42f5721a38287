import type { Matrix } from '#lib/matrices/schema.ts';
import { Icon } from '#lib/ui/icon.tsx';
import { spellDate } from '#lib/ui/words.ts';
import { BlindNote } from '#lib/ui/workspace/blind/blind-note.tsx';
import { type CandidateRow, nameOf, roleOf } from '#lib/ui/workspace/candidate-row.ts';
import { hrefOf } from '#lib/ui/workspace/place.ts';

interface HeadProps {
  row: CandidateRow;
  /** The user's own role, where it was read for one. */
  roleName: string | undefined;
  matrices: readonly Matrix[];
}

/** Who it is, and against what the profile was read. */
export function CandidateHead({ row, roleName, matrices }: HeadProps) {
  return (
    <>
      <p class="crumb no-print">
        <a href={hrefOf({ screen: 'shortlist' })}>
          <Icon name="back" small />
          Shortlist
        </a>
      </p>
      <div class="page__head">
        <div>
          <h1>{nameOf(row)}</h1>
          <p>
            {row.headline && <>{row.headline} · </>}Read against {roleName && <>{roleName} · </>}
            {roleOf(row, matrices)} · Saved on {spellDate(row.savedAt)} · Kept until {spellDate(row.expiresAt)}
          </p>
          {row.isBlind && <BlindNote />}
        </div>
        <a class="btn no-print" href={hrefOf({ screen: 'compare', ids: [row.id] })}>
          <Icon name="columns" />
          Compare
        </a>
        <a class="btn no-print" href={hrefOf({ screen: 'kit', id: row.id })}>
          <Icon name="chat" />
          Interview kit
        </a>
      </div>
    </>
  );
}
