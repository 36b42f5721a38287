import { readFileSync } from 'node:fs';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { edgeAi } from '#lib/matrices/built-in/edge-ai.ts';
import { matrixSchema } from '#lib/matrices/schema.ts';
import { KitView } from '#lib/ui/workspace/kit/kit-view.tsx';
import { createKits } from '#lib/ui/workspace/kit/kits-store.ts';
import { KitsView } from '#lib/ui/workspace/kit/kits-view.tsx';
import { createKit } from '#lib/ui/workspace/kit/store.ts';
import type { CardOutcome, KitPreferences, KitVerbs } from '#lib/ui/workspace/kit/verbs.ts';
import { createNotices } from '#lib/ui/workspace/notices.ts';
import { hrefOf, placeIn } from '#lib/ui/workspace/place.ts';
import { matrices } from '#tests/ui/draw-popup.tsx';
import { sampleReport } from '#tests/ui/sample-report.ts';
import { reading, row } from '#tests/ui/workspace/candidate/stub-candidate.ts';
import { stubFeedback } from '#tests/ui/workspace/feedback/stub-feedback.ts';
import { interview, stubKit } from './stub-kit.ts';

HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};
afterEach(cleanup);

async function draw(own: Partial<KitVerbs> = {}, preferred: Partial<KitPreferences> = {}, handout = false) {
  const stub = stubKit(own, { interviewer: 'Mara', minutes: 30, ...preferred });
  const notices = createNotices();
  const store = createKit(stub.verbs, notices);
  render(<KitView store={store} matrices={matrices} handout={handout} />);
  await store.show(row.id);
  return { ...stub, store, notices };
}

const answerTo = (no: string) => within(screen.getByRole('group', { name: `Answer to ${no}` }));
const heardAt = (no: string) => screen.getByRole('textbox', { name: `What was said to ${no}` }) as HTMLTextAreaElement;
const hear = (no: string, value: string): boolean => fireEvent.input(heardAt(no), { target: { value } });
const mark = (no: string, level: RegExp): boolean => fireEvent.click(answerTo(no).getByRole('radio', { name: level }));
const kept = () => screen.findByText('Everything is kept.');
const enter = (name: string): boolean =>
  fireEvent.change(screen.getByRole('combobox', { name: 'Interviewer' }), { target: { value: name } });

async function submit(): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: 'Submit my scorecard' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Submit' }));
  await screen.findByText('Submitted. It can’t be changed any more.');
}

describe('a kit', () => {
  it('shows the plan, numbered questions with their anchors, and the flag with its quote below a probe', async () => {
    await draw();
    expect(screen.getByRole('heading', { level: 1, name: 'Interview: Wren Tallis' })).toBeTruthy();
    const plan = within(screen.getByRole('list', { name: 'Plan, 30 minutes' }));
    expect(plan.getAllByRole('listitem')[0]?.textContent).toBe('Opening 3 min');
    expect(answerTo('C1').getAllByRole('radio')).toHaveLength(4);
    const probe = screen.getByText('P1').closest('li');
    expect(probe?.querySelector('q')?.textContent).toContain('Deployed demand models on AWS SageMaker');
    expect(probe?.querySelector('.sev')?.textContent).toBe('High');
  });

  it('locks the card until a name is given', async () => {
    const { verbs } = await draw({}, { interviewer: '' });
    expect(screen.getByText(/^Write your name to fill in a scorecard/)).toBeTruthy();
    expect(answerTo('C1').getByRole<HTMLInputElement>('radio', { name: /^Strong/ }).disabled).toBe(true);
    enter('  Mara   Quill ');
    await waitFor(() => expect(heardAt('C1').disabled).toBe(false));
    expect(verbs.savePreferences).toHaveBeenLastCalledWith(expect.objectContaining({ interviewer: 'Mara Quill' }));
  });

  it('keeps another length, and what was answered outside of it', async () => {
    const { cards } = await draw({}, { minutes: 60 });
    const last = screen.getAllByText(/^R\d+$|^C\d+$/u).at(-1)?.textContent ?? '';
    hear(last, 'Said at length.');
    await kept();
    fireEvent.click(screen.getByRole('radio', { name: '30 min' }));
    await waitFor(() => expect(cards.get('Mara')?.minutes).toBe(30));
    await screen.findByRole('heading', { name: 'Answered before' });
    expect(screen.getByText('“Said at length.”')).toBeTruthy();
  });

  it.each([30, 60])('stays at the %i minutes that were chosen when the first mark is kept', async (length) => {
    const { cards } = await draw({}, { minutes: 45 });
    fireEvent.click(screen.getByRole('radio', { name: `${length} min` }));
    await screen.findByRole('list', { name: `Plan, ${length} minutes` });
    mark('C1', /^Partial/);
    await kept();
    expect(cards.get('Mara')?.minutes).toBe(length);
    expect(screen.getByRole('list', { name: `Plan, ${length} minutes` })).toBeTruthy();
  });

  it('takes the length that is chosen while the first mark is being kept', async () => {
    const slow = Promise.withResolvers<void>();
    const { verbs, cards } = stubKit({}, { interviewer: 'Mara', minutes: 45 });
    const write: KitVerbs['write'] = async (edit) => {
      await slow.promise;
      return verbs.write(edit);
    };
    const { store } = await draw({ ...verbs, write });
    mark('C1', /^Partial/);
    const first = store.flush();
    const chosen = store.choose(60);
    slow.resolve();
    await Promise.all([first, chosen]);
    expect(cards.get('Mara')?.minutes).toBe(60);
    expect(store.sheet.value?.minutes).toBe(60);
  });

  it('has the length of its own card, and not of the one that was open before', async () => {
    const { store, cards } = await draw({}, { minutes: 45 });
    mark('C1', /^Partial/);
    await kept();
    await store.choose(60);
    await store.prefer({ minutes: 30 });
    enter('Tom');
    await screen.findByRole('list', { name: 'Plan, 30 minutes' });
    mark('C1', /^Weak/);
    await kept();
    expect([cards.get('Mara')?.minutes, cards.get('Tom')?.minutes]).toEqual([60, 30]);
  });

  it('keeps the length of a card that was submitted, here or in another window', async () => {
    const { verbs, cards } = stubKit({}, { interviewer: 'Mara', minutes: 30 });
    const write = vi.fn(verbs.write);
    const { store } = await draw({ ...verbs, write });
    mark('C1', /^Partial/);
    await kept();
    await verbs.submit('card of Mara', row.id);
    await store.choose(60);
    expect(store.sheet.value?.minutes).toBe(30);
    expect(screen.queryByRole('alert')).toBeNull();
    await store.show(row.id);
    write.mockClear();
    await store.choose(45);
    expect(write).not.toHaveBeenCalled();
    expect([cards.get('Mara')?.minutes, store.sheet.value?.minutes]).toEqual([30, 30]);
    expect(screen.getByText('Submitted. It can’t be changed any more.')).toBeTruthy();
  });

  it('says that a matrix is gone, and who is not saved', async () => {
    const { matrix: _, ...orphan } = interview();
    await draw({ find: async () => orphan });
    expect(screen.getByText(/^The matrix that this profile was read against is not here any more/)).toBeTruthy();
    cleanup();
    await draw({ find: async () => undefined });
    expect(screen.getByRole('heading', { name: 'This candidate is not saved here' })).toBeTruthy();
  });

  it('shows hostile names and notes as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    await draw({ find: async () => interview({ row: { ...row, name } }) }, { interviewer: name });
    hear('C1', `${name}${'x'.repeat(6_000)}`);
    await kept();
    expect(document.querySelector('img')).toBeNull();
    expect(heardAt('C1').value).toHaveLength(5_000);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(`Interview: ${name}`);
  });
});

describe('a scorecard', () => {
  it('is kept as it is written, without a button', async () => {
    const { cards } = await draw();
    mark('C1', /^Partial/);
    hear('C1', 'Churn model at Pellucid.');
    await kept();
    expect(cards.get('Mara')?.answers).toMatchObject([{ rating: 'partial', heard: 'Churn model at Pellucid.' }]);
    expect(cards.get('Mara')?.answers[0]?.text.length).toBeGreaterThan(10);
  });

  it('tells which questions have no mark before it is submitted for good', async () => {
    const { store } = await draw();
    const { core = [], probes = [] } = store.sheet.value ?? {};
    const [first, ...others] = [...core, ...probes].map(({ no }) => no);
    mark(first ?? '', /^Partial/);
    await kept();
    fireEvent.click(screen.getByRole('button', { name: 'Submit my scorecard' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/have no mark:$/).parentElement?.textContent).toBe(
      `${others.length} questions of ${others.length + 1} have no mark: ${others.join(', ')}. What was not asked can be marked so.`,
    );
    fireEvent.click(dialog.getByRole('button', { name: 'Go on writing' }));
    for (const no of others) fireEvent.click(answerTo(no).getByRole('radio', { name: 'Not asked' }));
    await kept();
    fireEvent.click(screen.getByRole('button', { name: 'Submit my scorecard' }));
    expect(within(await screen.findByRole('dialog')).queryByText(/no mark/)).toBeNull();
  });

  it('keeps what was typed last before the screen is left', async () => {
    const { cards } = await draw();
    hear('C1', 'Typed and gone.');
    cleanup();
    await waitFor(() => expect(cards.get('Mara')?.answers[0]?.heard).toBe('Typed and gone.'));
  });

  it('lets a change from another window in, beside what is being typed', async () => {
    const { store, verbs } = await draw();
    hear('C1', 'First.');
    await kept();
    hear('C1', 'Second, not kept yet.');
    const card = store.card.value?.stored.value;
    if (!card) throw new Error('a card is kept');
    const [answer] = card.answers;
    if (!answer) throw new Error('with an answer');
    const elsewhere = { ...answer, question: store.sheet.value?.core[1]?.id ?? '', heard: 'From the other window.' };
    await verbs.write({
      specialization: row.specialization,
      candidateId: row.id,
      interviewer: 'Mara',
      level: 'senior',
      minutes: 45,
      answers: [elsewhere],
    });
    await store.show(row.id);
    await screen.findByText(/was changed in another window too/);
    expect(heardAt('C1').value).toBe('Second, not kept yet.');
    expect(heardAt('C2').value).toBe('From the other window.');
    await kept();
    expect(store.card.value?.stored.value?.answers.map(({ heard }) => heard)).toEqual(['Second, not kept yet.', 'From the other window.']);
  });

  it('that finds no room says so, and keeps the text in its field', async () => {
    const write = vi.fn(async (): Promise<CardOutcome> => ({ kind: 'storage-full' }));
    const { store, notices } = await draw({ write });
    hear('C1', 'Precious.');
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Not kept: the browser has no room left/);
    expect(heardAt('C1').value).toBe('Precious.');
    await store.submit();
    expect(notices.notice.value?.text).toMatch(/was not submitted/);
  });

  it('is sealed from another interviewer until that one has submitted too; then both stand beside each other', async () => {
    const { store } = await draw();
    mark('C1', /^Strong/);
    hear('C1', 'Mara heard this.');
    await kept();
    await submit();
    expect(heardAt('C1').readOnly).toBe(true);

    enter('Tom');
    await screen.findByText(/Sealed until you submit yours/);
    expect(heardAt('C1').value).toBe('');
    expect(document.body.textContent).not.toContain('Mara heard this.');
    mark('C1', /^Weak/);
    await kept();
    await submit();
    const table = within(await screen.findByRole('table'));
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent?.replace(/\d.*/u, ''))).toEqual([
      'About',
      'Tom',
      'Mara',
    ]);
    expect(table.getByText('“Mara heard this.”')).toBeTruthy();
    expect(table.getByText('Strong')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/total|average|sum of/iu);

    enter('mara');
    await waitFor(() => expect(store.card.value?.interviewer).toBe('Mara'));
    expect(heardAt('C1').value).toBe('Mara heard this.');
  });

  it('stays while it can’t be kept, though another name is entered', async () => {
    const write = vi.fn(async (): Promise<CardOutcome> => ({ kind: 'storage-full' }));
    const { store, notices } = await draw({ write });
    hear('C1', 'Precious.');
    enter('Tom');
    await waitFor(() => expect(notices.notice.value?.text).toMatch(/stays open/));
    expect(store.card.value?.interviewer).toBe('Mara');
    expect(heardAt('C1').value).toBe('Precious.');
    expect(screen.getByLabelText<HTMLInputElement>('Interviewer').value).toBe('Mara');
  });

  it('that could not be kept is there again after a look at another candidate', async () => {
    const write = vi.fn(async (): Promise<CardOutcome> => ({ kind: 'storage-full' }));
    const { store, notices } = await draw({ write, find: async (id) => interview({ row: { ...row, id } }) });
    hear('C1', 'Precious.');
    await store.show('linkedin:other');
    await waitFor(() => expect(notices.notice.value?.text).toMatch(/could not be kept/));
    expect(heardAt('C1').value).toBe('');
    await store.show(row.id);
    expect(heardAt('C1').value).toBe('Precious.');
  });

  it('has no mark any more once that is cleared, and keeps what was heard', async () => {
    const { cards } = await draw();
    mark('C1', /^Partial/);
    hear('C1', 'A churn model.');
    await kept();
    fireEvent.click(screen.getByRole('button', { name: 'Clear the mark of C1' }));
    await waitFor(() => expect(cards.get('Mara')?.answers).toMatchObject([{ heard: 'A churn model.' }]));
    await waitFor(() => expect(cards.get('Mara')?.answers[0]?.rating).toBeUndefined());
    expect(screen.queryByRole('button', { name: 'Clear the mark of C1' })).toBeNull();
    expect(document.activeElement?.getAttribute('type')).toBe('radio');
  });

  it('is removed, and put back', async () => {
    const { cards, notices } = await draw();
    hear('C1', 'To be removed.');
    await kept();
    fireEvent.click(screen.getByRole('button', { name: 'Remove my scorecard' }));
    await waitFor(() => expect(cards.size).toBe(0));
    await waitFor(() => expect(notices.notice.value?.text).toBe('The scorecard of Mara was removed.'));
    expect(heardAt('C1').value).toBe('');
    await notices.notice.value?.undo?.();
    expect(heardAt('C1').value).toBe('To be removed.');
    expect(screen.queryByText(/was changed in another window too/)).toBeNull();
  });

  it('is removed and put back by this window alone, though the page is loaded again meanwhile', async () => {
    const { verbs } = stubKit({}, { interviewer: 'Mara', minutes: 30 });
    const loads: Promise<void>[] = [];
    const loadedAgain = async <T,>(value: T): Promise<T> => {
      loads.push(store.show(row.id));
      await new Promise((resolve) => setTimeout(resolve));
      return value;
    };
    const removeCard: KitVerbs['removeCard'] = async (...card) => {
      const undo = await verbs.removeCard(...card);
      return loadedAgain(async () => loadedAgain(await undo()));
    };
    const { store, notices } = await draw({ ...verbs, removeCard });
    hear('C1', 'To be removed.');
    await kept();
    await store.remove();
    await notices.notice.value?.undo?.();
    await Promise.all(loads);
    expect(loads).toHaveLength(2);
    expect(heardAt('C1').value).toBe('To be removed.');
    expect(screen.queryByText(/was changed in another window too/)).toBeNull();
  });

  it('is one and the same under a name in other case or with other spaces, though it is not kept yet', async () => {
    const { store, cards } = await draw({}, { interviewer: 'Mara Quill' });
    hear('C1', 'Typed just now.');
    await store.enter(' mara   QUILL ');
    expect(store.card.value?.interviewer).toBe('Mara Quill');
    expect([...cards.keys()]).toEqual(['Mara Quill']);
  });

  it('is found under the very name where two differ in case alone', async () => {
    const { store, cards } = await draw();
    const card = { minutes: 45, answers: [], remarks: '', changedAt: '2026-05-04T08:00:00.000Z' };
    cards.set('Tom', { ...card, id: 'one', interviewer: 'Tom' });
    cards.set('tom', { ...card, id: 'other', interviewer: 'tom' });
    await store.enter('tom');
    expect(store.card.value?.stored.value?.id).toBe('other');
  });
});

describe('whether a flag was right', () => {
  const RULE = 'mirage/anachronism';
  const flagRow = () => within(screen.getAllByRole('radiogroup')[0] as HTMLElement);

  it('is kept at once, and taken back', async () => {
    const { verbs } = await draw();
    fireEvent.click(flagRow().getByRole('radio', { name: 'Confirmed' }));
    await flagRow().findByRole('button', { name: /^Clear/ });
    expect(verbs.feedback.answer).toHaveBeenCalledWith(row.id, expect.objectContaining({ rule: RULE }), 'confirmed');
    fireEvent.click(flagRow().getByRole('button', { name: /^Clear/ }));
    await waitFor(() => expect(flagRow().queryByRole('button')).toBeNull());
  });

  it('stands while it is being kept, whatever is loaded meanwhile', async () => {
    const slow = Promise.withResolvers<void>();
    const { store } = await draw({ feedback: { ...stubFeedback(), answer: () => slow.promise } });
    fireEvent.click(flagRow().getByRole('radio', { name: 'Explained' }));
    await store.show(row.id);
    expect(flagRow().getByRole<HTMLInputElement>('radio', { name: 'Explained' }).checked).toBe(true);
    slow.resolve();
    await waitFor(() => expect(flagRow().getByRole<HTMLInputElement>('radio', { name: 'Explained' }).checked).toBe(false));
  });

  it('shows how the check has fared, and mutes it only where it keeps being explained', async () => {
    await draw({ feedback: stubFeedback(new Map([[RULE, { confirmed: 7, explained: 2 }]])) });
    expect(screen.getAllByText('This check: confirmed 7 of 9 on this computer.').length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: 'Mute this check' })).toBeNull();
    cleanup();
    const feedback = stubFeedback(new Map([[RULE, { confirmed: 1, explained: 3 }]]));
    const { notices } = await draw({ feedback });
    fireEvent.click(screen.getAllByRole('button', { name: 'Mute this check' })[0] as HTMLElement);
    await screen.findAllByText('It is switched off.');
    expect(feedback.mute).toHaveBeenCalledWith(RULE);
    await notices.notice.value?.undo?.();
    await waitFor(() => expect(screen.queryByText('It is switched off.')).toBeNull());
  });
});

describe('a technical round', () => {
  it('shows the planted faults to the interviewer and not on the hand-out', async () => {
    const { store } = await draw({}, { technical: 60 });
    const review = store.sheet.value?.exercises.find(({ exercise }) => exercise.kind === 'review')?.exercise;
    if (review?.kind !== 'review') throw new Error('a round of an hour has a review');
    const fault = review.defects[0]?.what ?? '';
    expect(document.body.textContent).toContain(fault);
    expect(screen.getByRole('link', { name: 'Hand-out' }).getAttribute('href')).toBe(hrefOf({ screen: 'kit', id: row.id, handout: true }));
    cleanup();
    await draw({}, { technical: 60 }, true);
    expect(document.body.textContent).toContain(review.situation);
    expect(document.body.textContent).not.toContain(fault);
    expect(document.body.textContent).not.toContain('Wren Tallis');
  });

  it('tells the interviewer alone how an exercise is held', async () => {
    const find = async () => interview({ matrix: edgeAi });
    const { store } = await draw({ find }, { technical: 60 });
    const exercise = store.sheet.value?.exercises.find((one) => one.exercise.howTo)?.exercise;
    if (!exercise?.howTo) throw new Error('a round of an hour has an exercise that says how it is held');
    expect(document.body.textContent).toContain(`For the interviewer alone: ${exercise.howTo}`);
    cleanup();
    await draw({ find }, { technical: 60 }, true);
    expect(document.body.textContent).toContain(exercise.situation);
    expect(document.body.textContent).not.toContain(exercise.howTo);
    expect(document.body.textContent).not.toMatch(/for the interviewer alone/iu);
  });

  it('says where a longer one would not help', async () => {
    const matrix = matrixSchema.parse(JSON.parse(readFileSync('docs/matrices/go-platform.json', 'utf8')));
    const midLevel = interview({ matrix, reading: { ...reading, report: { ...sampleReport, level: 'mid' } } });
    await draw({ find: async () => midLevel }, { technical: 60 });
    expect(screen.getByText(/Let the engineer beside you bring a small task/)).toBeTruthy();
  });

  it('is copied as text with the rest', async () => {
    const copy = vi.fn(async (_: string) => {});
    const { store } = await draw({ copy }, { technical: 45 });
    await store.copy();
    expect(copy.mock.calls[0]?.[0]).toContain('## Technical round');
  });

  it('is copied with what was answered before, and with why there is no exercise', async () => {
    const matrix = matrixSchema.parse(JSON.parse(readFileSync('docs/matrices/go-platform.json', 'utf8')));
    const midLevel = interview({ matrix, reading: { ...reading, report: { ...sampleReport, level: 'mid' } } });
    const copy = vi.fn(async (_: string) => {});
    const { store } = await draw({ find: async () => midLevel, copy }, { minutes: 60, technical: 60 });
    const last = screen.getAllByText(/^R\d+$|^C\d+$/u).at(-1)?.textContent ?? '';
    hear(last, 'Said at length.');
    await kept();
    await store.choose(30);
    await store.copy();
    const text = copy.mock.calls[0]?.[0] ?? '';
    expect(text.slice(text.indexOf('## Answered before'))).toContain('> Said at length.');
    expect(text).toContain('Let the engineer beside you bring a small task');
  });
});

it('has an address of its own, as has its hand-out', () => {
  for (const place of [{ screen: 'kits' }, { screen: 'kit', id: 'a=b&c#d' }, { screen: 'kit', id: 'ä ö', handout: true }] as const)
    expect(placeIn(hrefOf(place))).toEqual(place);
});

describe('the list of kits', () => {
  it('names who is interviewed with their scorecards', async () => {
    const cards = [{ interviewer: 'Mara', submittedAt: '2026-05-04T10:00:00.000Z' }, { interviewer: 'Tom' }];
    const store = createKits({ list: async () => [{ row, stage: 'Interview', cards }] });
    render(<KitsView store={store} matrices={matrices} />);
    await store.show();
    expect((await screen.findByRole('link', { name: 'Wren Tallis' })).getAttribute('href')).toBe(hrefOf({ screen: 'kit', id: row.id }));
    expect(screen.getByText('Mara (submitted), Tom (begun)')).toBeTruthy();
  });

  it('says how somebody gets there', async () => {
    const store = createKits({ list: async () => [] });
    render(<KitsView store={store} matrices={matrices} />);
    await store.show();
    expect(await screen.findByRole('heading', { name: 'Nobody is to be interviewed yet' })).toBeTruthy();
  });
});
