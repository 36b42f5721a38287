import { describe, expect, it } from 'vitest';
import { builtInMatrices } from '#lib/matrices/index.ts';
import { questionBank, questionById } from '#lib/questions/index.ts';
import type { Question } from '#lib/questions/question.ts';
import { SLOTS, slotsIn } from '#lib/questions/slots.ts';
import { forbiddenIn } from './forbidden-topics.ts';

const LEVELS = ['junior', 'mid', 'senior'] as const;
const core = questionBank.filter(({ kind }) => kind === 'core');
const probes = questionBank.filter(({ kind }) => kind === 'probe');
const spoken = ({ text, followUps }: Question) => [text, ...followUps];
const everyText = (question: Question) => [...spoken(question), ...Object.values(question.anchors)];

/** What the rules ask, and what their findings can fill in. */
const PROBES: readonly (readonly [id: string, ...slots: string[]])[] = [
  ['probe-claimed-skill', 'skill'],
  ['probe-thin-evidence', 'skill', 'employer'],
  ['probe-own-words', 'skill', 'quote', 'employer'],
  ['probe-years', 'skill', 'claimed'],
  ['probe-total-years', 'claimed'],
  ['probe-first-use', 'skill', 'employer', 'year'],
  ['probe-first-use-told', 'skill', 'quote', 'year'],
  ['probe-nearest-work', 'specialization'],
  ['probe-missing-competency', 'competency'],
  ['probe-claimed-competency', 'competency'],
  ['probe-dates', 'employer'],
  ['probe-parallel-jobs', 'employer', 'other'],
  ['probe-generalist', 'specialization'],
  ['probe-stale-skill', 'skill', 'year'],
  ['probe-skill-choice'],
  ['probe-outcome-measured', 'quote'],
  ['probe-your-part', 'quote'],
  ['probe-title-scope', 'position'],
  ['probe-repeated-text', 'employer', 'other'],
  ['probe-after-course', 'skill'],
  ['probe-short-tenures'],
  ['probe-gap'],
  ['probe-teamwork'],
  ['probe-engineering-practice'],
  ['probe-security-practice'],
  ['probe-senior-depth'],
  ['probe-budget'],
  ['probe-hidden-text'],
  ['probe-instructions'],
  ['probe-sources', 'employer'],
  ['probe-near-duplicate'],
];

describe('the bank', () => {
  it('holds at least two hundred core questions, each under an id of its own', () => {
    expect(core.length).toBeGreaterThanOrEqual(200);
    expect(questionById.size).toBe(questionBank.length);
    expect(questionBank.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it.each([
    'language-mechanics',
    'ecosystem-mastery',
    'code-quality',
    'system-design',
    'debugging',
    'collaboration',
    'ownership',
    'process',
    'security',
  ])('asks about %s at every level, whatever the role', (pillar) => {
    const general = core.filter((question) => question.pillar === pillar && !question.competency);
    expect(new Set(general.flatMap(({ levels }) => levels ?? []))).toEqual(new Set(['junior', 'mid', 'senior']));
  });

  it.each(LEVELS)('asks a %s about each competency of every built-in matrix', (level) => {
    const competencies = builtInMatrices.flatMap((matrix) => matrix.competencies.map(({ id }) => id));
    const asked = core.filter(({ levels }) => levels?.includes(level)).map(({ competency }) => competency);
    expect(competencies.length).toBeGreaterThan(30);
    expect(competencies.filter((id) => !asked.includes(id))).toEqual([]);
  });

  it('has no question on a competency that its matrix does not ask', () => {
    const byMatrix = new Set(builtInMatrices.flatMap((matrix) => matrix.competencies.flatMap(({ questions }) => questions)));
    expect(core.filter(({ id, competency }) => competency && !byMatrix.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('gives every question a time of 1 to 10 minutes, something to go on with, and three different anchors', () => {
    for (const { minutes, followUps, anchors } of questionBank) {
      expect(Number.isInteger(minutes) && minutes >= 1 && minutes <= 10).toBe(true);
      expect(followUps.length).toBeGreaterThan(0);
      expect(new Set([anchors.strong, anchors.partial, anchors.weak, '']).size).toBe(4);
    }
  });

  it('asks in sentences that can be read aloud', () => {
    const loose = questionBank.flatMap(everyText).filter((text) => !/^[\p{Lu}{“].*[.?”]$/u.test(text) || /[<>\n_]|\s{2}/.test(text));
    expect(loose).toEqual([]);
    expect(questionBank.filter(({ text }) => text.length > 230).map(({ id }) => id)).toEqual([]);
  });

  it('keeps slots to probes, and to what the rules fill', () => {
    const known = new Set<string>(SLOTS);
    expect(
      questionBank
        .flatMap(everyText)
        .flatMap(slotsIn)
        .filter((slot) => !known.has(slot)),
    ).toEqual([]);
    expect(
      core
        .filter(({ id }) => id !== 'own-competency')
        .flatMap(everyText)
        .flatMap(slotsIn),
    ).toEqual([]);
  });

  it.each(PROBES.map(([id, ...slots]) => [id, slots] as const))('%s needs no more than %j', (id, slots) => {
    const probe = questionById.get(id);
    expect(probe?.kind).toBe('probe');
    const used = new Set(probe ? everyText(probe).flatMap(slotsIn) : ['?']);
    expect([...used].filter((slot) => !slots.includes(slot))).toEqual([]);
    expect(slots.filter((slot) => !slotsIn(probe?.text ?? '').includes(slot))).toEqual([]);
  });

  it('has no probe that no rule is meant to ask', () => {
    expect(probes.map(({ id }) => id).filter((id) => !PROBES.some(([known]) => known === id))).toEqual([]);
  });
});

describe('what is never asked', () => {
  it('touches nothing that a person must not be asked', () => {
    expect(questionBank.flatMap(everyText).flatMap(forbiddenIn)).toEqual([]);
  });

  it.each([
    ['How old are you?', 'old are you'],
    ['Are you married?', 'married'],
    ['Why is there a gap in 2021?', 'why is there a gap'],
    ['Where are you originally from?', 'originally from'],
    ['Which school did your children go to?', 'children'],
    ['What was the reason for the gap?', 'reason for the gap'],
    ['Were you ill?', 'ill'],
    ['Would you mind sending a selfie?', 'selfie'],
    ['Do you plan to have a baby soon?', 'plan to have a'],
    ['Are you single?', 'are you single'],
    ['What is your first language?', 'your first language'],
    ['Which party did you vote for? Did you vote at all?', 'did you vote'],
    ['Do you belong to a works council?', 'works council'],
    ['Have you ever been convicted of anything?', 'convicted'],
    ['Why were you unemployed in 2020?', 'unemployed'],
    ['Were you made redundant?', 'made redundant'],
    ['Is it a chronic thing?', 'chronic'],
    ['When do you pray?', 'pray'],
    ['Where did you grow up?', 'where did you grow up'],
    ['Do you use a wheelchair?', 'wheelchair'],
    ['What was your career break about?', 'career break'],
    ['Are you gay?', 'gay'],
  ])('would notice “%s”', (text, topic) => expect(forbiddenIn(text)).toContain(topic));

  it.each([
    'What year did you graduate?',
    'How many more years do you want to work?',
    'Who looks after your little ones while you work?',
    'Does your partner mind that you travel?',
    'How many days were you off last year?',
    'Do you need any adjustments because of a condition?',
    'Do you have any disabilities?',
    'What kind of name is that?',
    'Is English your second language?',
    'Which visa do you have?',
    'Do you observe Ramadan?',
    'Would you work on Saturdays, or does your belief forbid it?',
    'Are you straight?',
    'Are you a veteran, or did you do national service?',
    'Have you ever been in trouble with the law?',
    'Do you have any convictions or arrests?',
    'Which party do you support?',
    'Would you sign a collective agreement?',
    'What happened between 2019 and 2021?',
    'Why is nothing listed for 2020?',
    'Why did you stop working for a year?',
    'What made you leave your last job?',
    'Tell me about your sabbatical.',
    'There is a hole in your résumé, what happened?',
    'Where do you live, and do you own your home?',
    'How tall are you, and how much do you weigh?',
  ])('would notice it in other words: “%s”', (text) => expect(forbiddenIn(text)).not.toEqual([]));

  it.each([
    'What does a parent class give to its child class, and how does a node find its children?',
    'How do you stop a child process, and what becomes of a child thread?',
    'Where did you meet a race condition, and what is a data race?',
    'Which family of functions would you use, and how do you keep a family tree in tables?',
    'What does a foreign key refuse, and when is a union type better?',
    'What does the health check ask, and which alarm fired?',
    'How old may a stored price be, and what is the age of the cache?',
    'What does the young generation of the collector hold?',
    'How does gradient descent step down on an ill-conditioned problem?',
    'When did you retire the old endpoint, and why did you go for Flask?',
    'What does a Visa card payment cost, and how was the strike price stored?',
    'Do you have the right to work in this country?',
    'How did the job end, and how do you find gaps in a time series?',
  ])('leaves words of the trade alone: “%s”', (text) => expect(forbiddenIn(text)).toEqual([]));

  it('leaves plain words alone', () => {
    expect(forbiddenIn('How old is the code, and which languages are native to the platform?')).toEqual([]);
    expect(forbiddenIn('What will you manage at this stage of the program?')).toEqual([]);
    expect(forbiddenIn('Which programming language did you learn first, and what is the weight of a page?')).toEqual([]);
    expect(forbiddenIn('What broke, who trained the model on images, and which single service failed?')).toEqual([]);
  });
});

describe('no question twice', () => {
  it('is asked in the same words', () => {
    expect(new Set(questionBank.map(({ text }) => text)).size).toBe(questionBank.length);
    expect(new Set(questionBank.map(({ anchors }) => anchors.strong)).size).toBe(questionBank.length);
  });

  it('is asked in nearly the same words', () => {
    const pairs = questionBank.flatMap((a, i) => questionBank.slice(i + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => overlap(a.text, b.text) > 0.8).map(([a, b]) => [a.id, b.id])).toEqual([]);
  });

  it('would notice a copy with one word changed', () => {
    expect(overlap('When did you last write a test for old code?', 'When did you last write a check for old code?')).toBeGreaterThan(0.8);
    expect(overlap('When did you last write a test?', 'Who reads the tests that you write?')).toBeLessThan(0.8);
  });
});

/** Share of the words of the shorter text that the other one has too. */
function overlap(a: string, b: string): number {
  const [few, many] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.size - y.size);
  if (!few || !many || few.size === 0) return 0;
  return [...few].filter((word) => many.has(word)).length / few.size;
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
