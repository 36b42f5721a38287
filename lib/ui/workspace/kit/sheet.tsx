import type { ComponentChildren } from 'preact';
import type { Matrix } from '#lib/matrices/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import type { KitSheet, SheetQuestion } from '#lib/questions/kit-sheet.ts';
import { KIT_WORDS } from '#lib/questions/kit-words.ts';
import { CardBar } from './card-bar.tsx';
import { EarlierAnswers } from './earlier-answers.tsx';
import { ExerciseRow } from './exercise-row.tsx';
import { OtherFlags } from './other-flags.tsx';
import { Plan } from './plan.tsx';
import { QuestionRow } from './question-row.tsx';
import { Remarks, SheetEnd } from './sheet-end.tsx';
import { SheetHead } from './sheet-head.tsx';
import type { KitStore } from './store.ts';
import type { Interview } from './verbs.ts';

interface SheetProps {
  store: KitStore;
  matrices: readonly Matrix[];
  interview: Interview;
}

/** The interviewer's sheet, on the screen and on paper. */
export function Sheet({ store, matrices, interview }: SheetProps) {
  const sheet = store.sheet.value;
  const card = store.card.value;
  const profile = interview.reading?.profile;
  if (!sheet || !card || !profile) return null;
  return (
    <article class="sheet">
      <SheetHead store={store} matrices={matrices} interview={interview} />
      <Plan sheet={sheet} />
      <CardBar store={store} card={card} />
      <Say title="Opening, 3 minutes">{KIT_WORDS.opening}</Say>
      <Questions store={store} profile={profile} title="Core questions" questions={sheet.core}>
        {KIT_WORDS.core}
      </Questions>
      <NotCovered names={sheet.notCovered} />
      <Questions store={store} profile={profile} title="Probes for this person" questions={sheet.probes}>
        {KIT_WORDS.probes}
      </Questions>
      <Questions store={store} profile={profile} title="Further questions" questions={sheet.reserve}>
        {KIT_WORDS.reserve}
      </Questions>
      <TechnicalRound store={store} sheet={sheet} />
      <Say title="Close, 2 minutes">{KIT_WORDS.close}</Say>
      <EarlierAnswers card={card} sheet={sheet} />
      <OtherFlags store={store} flags={sheet.otherFlags} profile={profile} />
      <Remarks store={store} />
      <SheetEnd interview={interview} />
    </article>
  );
}

function Say({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <p class="say">
      <b>{title}.</b> {children}
    </p>
  );
}

interface QuestionsProps {
  store: KitStore;
  title: string;
  questions: readonly SheetQuestion[];
  profile: Profile;
  children: ComponentChildren;
}

function Questions({ store, title, questions, profile, children }: QuestionsProps) {
  if (questions.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <p class="sheet__how">{children}</p>
      <ol class="qs">
        {questions.map((question) => (
          <QuestionRow key={question.id} store={store} question={question} profile={profile} />
        ))}
      </ol>
    </section>
  );
}

function NotCovered({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return <p class="say">No time is left to ask about {names.join(', ')}. A longer interview or a second talk has room for it.</p>;
}

function TechnicalRound({ store, sheet: { exercises, hasExercises } }: { store: KitStore; sheet: KitSheet }) {
  if (store.preferences.value?.technical === 0) return null;
  return (
    <section>
      <h2>Technical round</h2>
      <p class="sheet__how">
        {exercises.length > 0
          ? 'With an engineer beside you, in a time of its own. The hand-out shows the task without what stands here.'
          : hasExercises
            ? KIT_WORDS.longerRound
            : KIT_WORDS.noExercise}
      </p>
      <ol class="qs">
        {exercises.map((exercise) => (
          <ExerciseRow key={exercise.no} store={store} exercise={exercise} />
        ))}
      </ol>
    </section>
  );
}
