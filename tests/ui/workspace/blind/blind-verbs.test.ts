import { describe, expect, it, vi } from 'vitest';
import type { TriedMatrices } from '#lib/screening/trial.ts';
import { labelOf } from '#lib/ui/blind/label.ts';
import { createAsking } from '#lib/ui/workspace/blind/asking.ts';
import { blindCandidate } from '#lib/ui/workspace/blind/candidate.ts';
import { blindCompare } from '#lib/ui/workspace/blind/compare.ts';
import { blindImport } from '#lib/ui/workspace/blind/import.ts';
import { blindKit } from '#lib/ui/workspace/blind/kit.ts';
import { blindMatrices } from '#lib/ui/workspace/blind/matrices.ts';
import { createPeople } from '#lib/ui/workspace/blind/people.ts';
import { blindSettings } from '#lib/ui/workspace/blind/settings.ts';
import { blindShortlist } from '#lib/ui/workspace/blind/shortlist.ts';
import { openSought } from '#lib/ui/workspace/blind/sought.ts';
import type { BlindVerbs } from '#lib/ui/workspace/blind/verbs.ts';
import type { Reading } from '#lib/ui/workspace/candidate/verbs.ts';
import { nameOf } from '#lib/ui/workspace/candidate-row.ts';
import type { CardEdit } from '#lib/ui/workspace/kit/verbs.ts';
import type { EveryonesTrial, MatricesVerbs } from '#lib/ui/workspace/matrices/verbs.ts';
import { EVERYBODY } from '#lib/ui/workspace/shortlist/query.ts';
import { TELLING, wren } from '#tests/ui/blind/person.ts';
import { opened, stubCandidateVerbs, undo } from '#tests/ui/workspace/candidate/stub-candidate.ts';
import { compared, stubCompare } from '#tests/ui/workspace/compare/stub-compare.ts';
import { profileOf, stubImport } from '#tests/ui/workspace/import/stub-import.ts';
import { interview, stubKit } from '#tests/ui/workspace/kit/stub-kit.ts';
import { content, stubBackup, stubKeeping, stubSettings } from '#tests/ui/workspace/settings/stub-settings.ts';
import { pageOf, stubVerbs } from '#tests/ui/workspace/shortlist/stub-verbs.ts';
import { hiding, known, report, wrensReading, wrensRow } from './stub-blind.ts';

const label = labelOf(wren.id);
const off: BlindVerbs = { ...hiding, isBlind: async () => false };
const scored: BlindVerbs = { ...hiding, known: known('2026-06-01T10:00:00.000Z'), scored: async () => new Set([wren.id]) };
const note = { id: 'n1', at: '2026-05-04T10:00:00.000Z', text: 'Rang Wren in Lowick' };
const saved = opened({ row: wrensRow, readings: [wrensReading], notes: [note] });

/** What a screen may draw: all texts but the ids by which things are found. */
const drawn = (document: unknown): string =>
  JSON.stringify(document, (key, value: unknown) =>
    ['id', 'profileId', 'findings'].includes(key) && !Array.isArray(value) ? '' : value,
  ).replaceAll(/"findings":\[("[^"]*",?)*\]/gu, '');

describe('a candidate', () => {
  const draw = (verbs: BlindVerbs, agree = async () => false) => {
    const own = stubCandidateVerbs({ find: async () => saved });
    return { own, blind: blindCandidate(own, createPeople(verbs), agree) };
  };

  it('is drawn without anything that tells who it is', async () => {
    const found = await draw(hiding).blind.find(wren.id);
    expect(found?.row).toMatchObject({ name: label, isBlind: true });
    expect(found?.notes[0]?.text).toBe('Rang ▒hidden name▒ in ▒hidden place▒');
    expect(drawn(found)).not.toMatch(TELLING);
  });

  it('tells no name that the user wrote', async () => {
    const row = { ...wrensRow, name: 'Oda Brackenridge', writtenName: 'Oda Brackenridge' };
    const own = stubCandidateVerbs({ find: async () => opened({ row, readings: [wrensReading] }) });
    const found = await blindCandidate(own, createPeople(hiding), async () => false).find(wren.id);
    expect(JSON.stringify(found?.row)).not.toContain('Oda');
  });

  it.each([
    ['blind mode is off', off],
    ['a scorecard is submitted', scored],
  ])('is the very same where %s', async (_, verbs) => expect(await draw(verbs).blind.find(wren.id)).toBe(saved));

  it('is deleted, detached from and brought back as it was read', async () => {
    const { own, blind } = draw(hiding);
    const found = await blind.find(wren.id);
    const [shownNote, shownReading] = [found?.notes[0], found?.readings[0]];
    if (!shownNote || !shownReading) throw new Error('nothing is shown');
    expect(await blind.removeNote(wren.id, shownNote)).toBe(undo);
    expect(own.removeNote).toHaveBeenCalledWith(wren.id, note);
    await blind.detach(wren.id, shownReading);
    expect(own.detach).toHaveBeenCalledWith(wren.id, wrensReading);
  });

  it('leaves as Markdown as it is drawn, and in full only where that is agreed to', async () => {
    const agree = vi.fn(async () => false);
    const { own, blind } = draw(hiding, agree);
    const shown = (await blind.find(wren.id))?.readings[0] as Reading;
    await blind.export(wren.id, 'markdown', shown);
    expect(own.export).toHaveBeenLastCalledWith(wren.id, 'markdown', shown);
    expect(agree).not.toHaveBeenCalled();
    for (const format of ['report', 'json-resume', 'everything'] as const) await blind.export(wren.id, format, shown);
    expect(agree).toHaveBeenCalledTimes(3);
    expect(own.export).toHaveBeenCalledOnce();
    agree.mockResolvedValue(true);
    await blind.export(wren.id, 'report', shown);
    expect(own.export).toHaveBeenLastCalledWith(wren.id, 'report', wrensReading);
  });

  it('of whom nothing can be read has a label and no headline, and the name is hidden in notes', async () => {
    const own = stubCandidateVerbs({ find: async () => opened({ row: wrensRow, readings: [], notes: [note] }) });
    const unread = { profiles: [], skills: [], name: 'Wren Tallowfield' };
    const people = createPeople({ ...hiding, known: async () => new Map([[wren.id, unread]]) });
    const found = await blindCandidate(own, people, async () => false).find(wren.id);
    expect(found?.row).toMatchObject({ name: label, headline: '' });
    expect(found?.notes[0]?.text).not.toContain('Wren');
  });

  it('tells no file and no page it was read from in its row', async () => {
    const source = { site: 'file', url: 'https://board.example.test/in/wren-tallowfield/', fileName: 'Jane Doe CV.pdf' };
    const row = { ...wrensRow, name: '', source };
    const own = stubCandidateVerbs({ find: async () => opened({ row, readings: [wrensReading] }) });
    const found = await blindCandidate(own, createPeople(hiding), async () => false).find(wren.id);
    expect(found?.row).not.toHaveProperty('source');
    expect(found && nameOf(found.row)).toBe(label);
    const { verbs } = stubKit({ list: async () => [{ row, stage: 'Interview', cards: [] }] });
    expect((await blindKit(verbs, createPeople(hiding)).list())[0]?.row).not.toHaveProperty('source');
  });
});

describe('the shortlist', () => {
  const draw = (verbs: BlindVerbs, agree = async () => false) => {
    const own = { ...stubVerbs(), page: vi.fn(async () => pageOf([wrensRow])) };
    return { own, blind: blindShortlist(own, createPeople(verbs), agree) };
  };

  it('has labels, and headlines without school and place', async () => {
    const page = await draw(hiding).blind.page(EVERYBODY, 0, 25);
    expect(page).toMatchObject({
      isBlind: true,
      rows: [{ name: label, headline: 'Senior ML engineer in ▒hidden place▒ | ▒hidden school▒ alumna' }],
    });
  });

  it('has no order by name, which would tell names', async () => {
    const { own, blind } = draw(hiding);
    await blind.page({ ...EVERYBODY, sort: 'name', descending: false }, 0, 25);
    expect(own.page).toHaveBeenLastCalledWith({ ...EVERYBODY, sort: 'saved', descending: true, hidesNames: true }, 0, 25);
    await blind.matching({ ...EVERYBODY, sort: 'stage' });
    expect(own.matching).toHaveBeenLastCalledWith({ ...EVERYBODY, sort: 'stage', hidesNames: true });
    const open = draw(off);
    await open.blind.page({ ...EVERYBODY, sort: 'stage' }, 0, 25);
    expect(open.own.page).toHaveBeenLastCalledWith({ ...EVERYBODY, sort: 'stage' }, 0, 25);
  });

  it('names nobody whose record can’t be read', async () => {
    const unreadable = [{ id: wren.id, problem: 'name: expected string' }];
    const page = async (verbs: BlindVerbs) => {
      const own = { ...stubVerbs(), page: async () => pageOf([], { unreadable }) };
      return (await blindShortlist(own, createPeople(verbs), async () => false).page(EVERYBODY, 0, 25)).unreadable;
    };
    expect(await page(hiding)).toEqual([{ ...unreadable[0], name: label }]);
    expect(await page(off)).toEqual(unreadable);
  });

  it('finds somebody by the label, written in any way', async () => {
    const { own, blind } = draw(hiding);
    const matching = vi.spyOn(own, 'matching').mockImplementation(async () => ['linkedin:sable-orme', wren.id]);
    for (const text of [label, label.toLowerCase(), ` ${label.slice(-5)} `]) {
      expect(await blind.page({ ...EVERYBODY, text }, 0, 25)).toMatchObject({ rows: [{ name: label }], matching: 1 });
      expect(await blind.matching({ ...EVERYBODY, text })).toEqual([wren.id]);
    }
    expect(own.page).not.toHaveBeenCalled();
    matching.mockClear();
    await blind.page({ ...EVERYBODY, text: 'fastapi' }, 0, 25);
    expect(matching).not.toHaveBeenCalled();
    expect(own.page).toHaveBeenCalledOnce();
  });

  it('searches as ever for a word that only looks like a label', async () => {
    const { own, blind } = draw(hiding);
    vi.spyOn(own, 'matching').mockImplementation(async () => [wren.id]);
    await blind.page({ ...EVERYBODY, text: 'BCDFG' }, 0, 25);
    expect(own.page).toHaveBeenCalledWith({ ...EVERYBODY, text: 'BCDFG', hidesNames: true }, 0, 25);
  });

  it('is as it was where blind mode is off, and shows who has a scorecard', async () => {
    expect(await draw(off).blind.page(EVERYBODY, 0, 25)).toEqual(pageOf([wrensRow]));
    expect((await draw(scored).blind.page(EVERYBODY, 0, 25)).rows).toEqual([wrensRow]);
  });

  it('asks before a file with names is made', async () => {
    const agree = vi.fn(async () => false);
    const { own, blind } = draw(hiding, agree);
    const [exportCsv, exportAll] = [vi.spyOn(own, 'exportCsv'), vi.spyOn(own, 'exportAll')];
    expect(await blind.exportCsv([wren.id])).toBe(0);
    await blind.exportAll();
    expect(exportCsv).not.toHaveBeenCalled();
    expect(exportAll).not.toHaveBeenCalled();
    agree.mockResolvedValue(true);
    await blind.exportCsv([wren.id]);
    await blind.exportAll();
    expect(exportCsv).toHaveBeenCalledOnce();
    expect(exportAll).toHaveBeenCalledOnce();
  });
});

describe('the comparison', () => {
  const own = stubCompare();
  const one = compared(wren.id, wrensRow.name, { row: wrensRow, notes: [note], reading: wrensReading });
  own.find.mockImplementation(async () => one);
  own.people.mockImplementation(async (text) => (text === '' || wrensRow.name.toLowerCase().includes(text) ? [wrensRow] : []));
  own.analyze.mockImplementation(async () => report);
  const over = (verbs: BlindVerbs) => {
    const people = createPeople(verbs);
    return blindCompare(own, people, openSought(verbs, people), async () => false);
  };
  const blind = over(hiding);

  it('tells nobody’s name, and reads again what was read', async () => {
    const found = await blind.find(wren.id);
    expect(drawn(found)).not.toMatch(TELLING);
    if (!found?.reading) throw new Error('nothing is shown');
    const again = await blind.analyze(found.reading.profile, { specialization: 'web', level: 'mid' }, '2026-11-22');
    expect(own.analyze.mock.calls[0]?.[0]).toBe(wren);
    expect(drawn(again)).not.toMatch(TELLING);
  });

  it('finds people by their label', async () => {
    expect((await blind.people(label.slice(-5).toLowerCase())).map(({ name }) => name)).toEqual([label]);
    expect(await blind.people('qqqqq')).toEqual([]);
  });

  it('finds by the label whoever was saved long ago', async () => {
    own.people.mockImplementation(async () => []);
    expect((await blind.people(label)).map(({ name, isBlind }) => [name, isBlind])).toEqual([[label, true]]);
    expect((await over(scored).people(label)).map(({ name }) => name)).toEqual([wrensRow.name]);
    expect(await over(off).people(label)).toEqual([]);
  });

  it('has those it found in the order of their labels, not of their names', async () => {
    const rows = ['linkedin:eve', 'linkedin:fay', 'linkedin:gus', 'linkedin:ivy'].map((id) => ({ ...wrensRow, id, name: id }));
    own.people.mockImplementation(async (text) => (text ? rows : []));
    const names = async (verbs: BlindVerbs) => (await over(verbs).people('linkedin')).map(({ name }) => name);
    expect(await names(hiding)).toEqual(rows.map(({ id }) => labelOf(id)).toSorted());
    expect(await names(off)).toEqual(rows.map(({ id }) => id));
  });
});

describe('the kit', () => {
  it('lists people by their labels', async () => {
    const { verbs } = stubKit({ list: async () => [{ row: wrensRow, stage: 'Interview', cards: [] }] });
    expect((await blindKit(verbs, createPeople(hiding)).list())[0]?.row).toMatchObject({ name: label, headline: '', isBlind: true });
    expect((await blindKit(verbs, createPeople(scored)).list())[0]?.row).toEqual(wrensRow);
    expect((await blindKit(verbs, createPeople(off)).list())[0]?.row).toEqual(wrensRow);
  });

  const asked = {
    ...report,
    questions: report.questions.map((question, index) => (index === 0 ? { ...question, text: 'What did Wren do in Lowick?' } : question)),
  };
  const draw = () => {
    const { verbs } = stubKit({ find: async () => interview({ row: wrensRow, reading: { ...wrensReading, report: asked } }) });
    return { own: verbs, blind: blindKit(verbs, createPeople(hiding)) };
  };

  it('asks without the name', async () => {
    const found = await draw().blind.find(wren.id);
    expect(found?.reading?.report.questions[0]?.text).toBe('What did ▒hidden name▒ do in ▒hidden place▒?');
    expect(drawn({ ...found, bank: [], matrix: undefined })).not.toMatch(TELLING);
  });

  it('keeps each question as it stands in the report', async () => {
    const { own, blind } = draw();
    const first = (await blind.find(wren.id))?.reading?.report.questions[0];
    if (!first) throw new Error('nothing is asked');
    const edit: CardEdit = {
      candidateId: wren.id,
      interviewer: 'Sam',
      specialization: 'ai-ml',
      level: 'senior',
      minutes: 45,
      answers: [{ question: first.id, text: first.text, findings: [], heard: 'Wren told of Lowick' }],
    };
    const write = vi.spyOn(own, 'write');
    await blind.write(edit);
    expect(write.mock.calls[0]?.[0].answers[0]).toMatchObject({ text: 'What did Wren do in Lowick?', heard: 'Wren told of Lowick' });
    const [card] = await blind.cards(wren.id, 'Sam');
    expect(card).toMatchObject({ kind: 'open', card: { answers: [{ text: first.text, heard: 'Wren told of Lowick' }] } });
  });
});

it('the settings name nobody who is erased next, and nobody of a backup', async () => {
  const first = [{ id: wren.id, name: wrensRow.name, expiresAt: '2026-10-30T10:00:00.000Z' }];
  const conflict = {
    kind: 'candidate' as const,
    id: wren.id,
    name: wrensRow.name,
    mine: '2026-05-03T10:00:00.000Z',
    theirs: '2026-05-03T10:00:00.000Z',
  };
  const own = {
    ...stubSettings(),
    keeping: stubKeeping({ load: async () => ({ days: 180, expiring: { count: 1, first } }) }),
    backup: stubBackup({
      open: async () => ({
        kind: 'backup',
        content: { ...content, conflicts: [conflict, { ...conflict, kind: 'role', name: 'Backend' }] },
      }),
    }),
  };
  const blind = blindSettings(own, createPeople(hiding));
  expect((await blind.keeping.load()).expiring.first[0]?.name).toBe(label);
  const backup = await blind.backup.open(new File([], 'backup'), () => undefined);
  expect(backup.kind === 'backup' && backup.content.conflicts.map(({ name }) => name)).toEqual([label, 'Backend']);
});

it('the settings name nobody whose record in a backup can’t be read', async () => {
  const problem = 'name: expected string';
  const setApart = [
    { table: 'candidates', id: wren.id, problem },
    { table: 'readings', id: `${wren.id} 2026-05-03T10:00:00.000Z`, problem },
    { table: 'candidates', id: '', problem },
    { table: 'roles', id: 'backend', problem },
  ];
  const conflicts = ['linkedin:eve', 'linkedin:fay', 'linkedin:gus'].map((id) => ({
    kind: 'candidate' as const,
    id,
    name: id,
    mine: '2026-05-03T10:00:00.000Z',
    theirs: '2026-05-03T10:00:00.000Z',
  }));
  const own = {
    ...stubSettings(),
    backup: stubBackup({ open: async () => ({ kind: 'backup', content: { ...content, conflicts, setApart } }) }),
  };
  const opened = async (verbs: BlindVerbs) => {
    const backup = await blindSettings(own, createPeople(verbs)).backup.open(new File([], 'backup'), () => undefined);
    if (backup.kind === 'problem') throw new Error(backup.problem);
    return backup.content;
  };
  const shown = await opened(hiding);
  expect(shown.setApart.map(({ id }) => id)).toEqual([label, 'no. 2', 'no. 3', 'backend']);
  expect(shown.conflicts.map(({ id }) => id)).not.toEqual(conflicts.map(({ id }) => id));
  expect(shown.conflicts.map(({ name }) => name)).toEqual(conflicts.map(({ id }) => labelOf(id)).toSorted());
  expect(await opened(off)).toEqual({ ...content, conflicts, setApart });
});

it('a matrix is tried on people who go by their labels', async () => {
  const told = vi.fn();
  const own = {
    people: async (text: string) => (wrensRow.name.toLowerCase().includes(text) ? [{ id: wren.id, name: wrensRow.name }] : []),
    tryOnAll: async (_: unknown, tell: (sofar: EveryonesTrial) => void) =>
      tell({ done: 1, all: 1, differing: [{ id: wren.id, name: wrensRow.name, draft: {} }] }),
  };
  const over = (verbs: BlindVerbs, stub: unknown = own) => {
    const people = createPeople(verbs);
    return blindMatrices(stub as MatricesVerbs, people, openSought(verbs, people));
  };
  const blind = over(hiding);
  expect(await blind.people('')).toEqual([{ id: wren.id, name: label }]);
  expect(await blind.people(label.slice(-3).toLowerCase())).toEqual([{ id: wren.id, name: label }]);
  expect(await blind.people('zzz')).toEqual([]);
  await blind.tryOnAll({} as TriedMatrices, told, new AbortController().signal);
  expect(told).toHaveBeenCalledWith({ done: 1, all: 1, differing: [{ id: wren.id, name: label, draft: {} }] });
  expect(await over(scored).people('')).toEqual([{ id: wren.id, name: wrensRow.name }]);
  expect(await over(hiding, { people: async () => [] }).people(label)).toEqual([{ id: wren.id, name: label }]);
});

it('who reads differently under a matrix stands in the order of the labels', async () => {
  const differing = ['linkedin:eve', 'linkedin:fay', 'linkedin:gus', 'linkedin:ivy'].map((id) => ({ id, name: id, draft: {} }));
  const own = {
    tryOnAll: async (_: unknown, tell: (sofar: EveryonesTrial) => void) => tell({ done: 4, all: 4, differing }),
  };
  const told = vi.fn();
  const people = createPeople(hiding);
  const blind = blindMatrices(own as unknown as MatricesVerbs, people, openSought(hiding, people));
  await blind.tryOnAll({} as TriedMatrices, told, new AbortController().signal);
  const shown = differing.map((one) => ({ ...one, name: labelOf(one.id) })).toSorted((one, other) => (one.name < other.name ? -1 : 1));
  expect(shown.map(({ id }) => id)).not.toEqual(differing.map(({ id }) => id));
  expect(told).toHaveBeenCalledExactlyOnceWith({ done: 4, all: 4, differing: shown });
});

it('the import names nobody who is saved and shares a passage with a file, but as it is read', async () => {
  const passage = { path: 'work[0].summary', text: 'Moved the ferry plan to PostgreSQL within one winter.', employer: 'Quay' };
  const copy = { passage, other: { ...passage, owner: wren.id }, name: wrensRow.name };
  const own = { ...stubImport(), savedCopies: async () => [copy] };
  const copies = (verbs: BlindVerbs) => blindImport(own, createPeople(verbs)).savedCopies(profileOf('Piers Ottoway'), []);
  expect(await copies(hiding)).toEqual([{ ...copy, name: label }]);
  expect(await copies(off)).toEqual([copy]);
  expect(await copies(scored)).toEqual([copy]);
});

it('a question that is left, or asked again, is answered with no', async () => {
  const asking = createAsking();
  const [one, two] = [asking.agree(), asking.agree()];
  expect(await one).toBe(false);
  expect(asking.isOpen.value).toBe(true);
  asking.answer(true);
  expect(await two).toBe(true);
  expect(asking.isOpen.value).toBe(false);
});
