import { Icon } from '#lib/ui/icon.tsx';
import { spellMoment } from './moment.ts';
import { NOTE_LENGTH, type NotesStore } from './notes-store.ts';
import type { OpenedCandidate } from './verbs.ts';

/** What was written about the candidate, newest first, and a field for more. Spelling is not checked there: some browsers send the text away for it. */
export function NotesCard({ notes, candidate }: { notes: NotesStore; candidate: OpenedCandidate }) {
  const { id } = candidate.row;
  const draft = notes.drafts.value[id] ?? '';
  const save = (event: Event): void => {
    event.preventDefault();
    void notes.save(candidate);
  };
  return (
    <section class="card box" aria-labelledby="notes-heading">
      <h2 id="notes-heading">Notes</h2>
      <form class="box__form no-print" onSubmit={save}>
        <label class="vh" for="note">
          New note
        </label>
        <textarea
          id="note"
          class="textarea"
          maxLength={NOTE_LENGTH}
          placeholder="Add a note"
          spellcheck={false}
          value={draft}
          onInput={(event) => notes.write(id, event.currentTarget.value)}
        />
        {draft.trim() !== '' && (
          <button class="btn" type="submit">
            Keep note
          </button>
        )}
      </form>
      {candidate.notes.length > 0 && (
        <ul class="notes">
          {candidate.notes.map((note) => (
            <li key={note.id}>
              <p class="notes__head">
                <time dateTime={note.at}>{spellMoment(note.at)}</time>
                <button class="icon-btn no-print" type="button" onClick={() => void notes.remove(candidate, note)}>
                  <Icon name="trash" small />
                  <span class="vh">Delete the note of {spellMoment(note.at)}</span>
                </button>
              </p>
              <p class="notes__text">{note.text}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
