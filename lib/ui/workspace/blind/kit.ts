import type { Blinded } from '#lib/ui/blind/documents.ts';
import type { Answer, Interview, KitVerbs, SeenCard } from '#lib/ui/workspace/kit/verbs.ts';
import { blindRow, type People } from './people.ts';

/** The interview kit with the name hidden. A scorecard keeps each question as it would be asked with the name known. */
export function blindKit(verbs: KitVerbs, people: People): KitVerbs {
  const asked = new Map<string, string>();
  const keyOf = ({ question, text }: Pick<Answer, 'question' | 'text'>): string => `${question}\n${text}`;

  function shownAnswer<A extends Answer>(answer: A, person: Blinded): A {
    const shown = { ...answer, text: person.text(answer.text) };
    asked.set(keyOf(shown), answer.text);
    return shown;
  }

  function shownCard(seen: SeenCard, person: Blinded): SeenCard {
    if (seen.kind === 'sealed') return seen;
    return { ...seen, card: { ...seen.card, answers: seen.card.answers.map((answer) => shownAnswer(answer, person)) } };
  }

  function shownInterview(found: Interview, person: Blinded): Interview {
    const { row, reading } = found;
    if (!reading) return { ...found, row: blindRow(row, person) };
    const report = person.report(reading.report, reading.profile);
    for (const [index, { id, text }] of reading.report.questions.entries())
      asked.set(keyOf({ question: id, text: report.questions[index]?.text ?? text }), text);
    return { ...found, row: blindRow(row, person), reading: { ...reading, profile: person.profile(reading.profile), report } };
  }

  return {
    ...verbs,
    async list() {
      const rows = await verbs.list();
      const shown = await people.rowsNamed(rows.map(({ row }) => row));
      return rows.map((one, index) => ({ ...one, row: shown[index] ?? one.row }));
    },
    async find(id) {
      const [found, person] = await Promise.all([verbs.find(id), people.one(id)]);
      return found && person ? shownInterview(found, person) : found;
    },
    async cards(id, interviewer) {
      const [cards, person] = await Promise.all([verbs.cards(id, interviewer), people.one(id)]);
      return person ? cards.map((card) => shownCard(card, person)) : cards;
    },
    write: (edit) =>
      verbs.write({ ...edit, answers: edit.answers.map((answer) => ({ ...answer, text: asked.get(keyOf(answer)) ?? answer.text })) }),
  };
}
