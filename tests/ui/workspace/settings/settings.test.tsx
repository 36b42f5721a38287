import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NoticeBar } from '#lib/ui/workspace/notice-bar.tsx';
import { createNotices } from '#lib/ui/workspace/notices.ts';
import { hrefOf, placeIn, type SettingsSection } from '#lib/ui/workspace/place.ts';
import { logWords } from '#lib/ui/workspace/settings/log-words.ts';
import { SettingsView } from '#lib/ui/workspace/settings/settings-view.tsx';
import { sizeWords } from '#lib/ui/workspace/settings/size-words.ts';
import { createSettings } from '#lib/ui/workspace/settings/store.ts';
import type { BackupVerbs, CheckVerbs, Conflict, SettingsVerbs } from '#lib/ui/workspace/settings/verbs.ts';
import { button, heading } from '#tests/ui/draw-popup.tsx';
import { erased } from '#tests/ui/workspace/sample-receipt.ts';
import { content, stubBackup, stubChecks, stubKeeping, stubLog, stubSettings } from './stub-settings.ts';

HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

afterEach(cleanup);

async function draw(section: SettingsSection, own: Partial<SettingsVerbs> = {}) {
  const notices = createNotices();
  const verbs = { ...stubSettings(), ...own };
  const store = createSettings(verbs, notices);
  const Page = () => (
    <>
      <NoticeBar notice={notices.notice.value} />
      <SettingsView store={store} section={section} />
    </>
  );
  render(<Page />);
  await store.show(section);
  return { store, verbs, notices, told: () => notices.notice.value?.text };
}

const type = (label: RegExp | string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const choose = (file: File) => fireEvent.change(screen.getByLabelText(/Choose a backup/), { target: { files: [file] } });
const aFile = new File(['{}'], 'backup.json');

describe('the parts', () => {
  it.each(['keeping', 'backup', 'checks', 'log', 'privacy'] as const)('%s has an address', (section) => {
    expect(placeIn(hrefOf({ screen: 'settings', section }))).toEqual({ screen: 'settings', section });
  });
  it('the first stands for one that is unknown', () => {
    for (const hash of ['#settings', '#settings=__proto__']) expect(placeIn(hash)).toEqual({ screen: 'settings', section: 'keeping' });
  });
  it('the one that is open is marked', async () => {
    await draw('log');
    expect(screen.getByRole('link', { name: 'Log' }).getAttribute('aria-current')).toBe('page');
    expect(screen.getByRole('link', { name: 'Checks' }).getAttribute('href')).toBe('#settings=checks');
  });
});

describe('keeping', () => {
  it('takes another number of days, and says from when it holds', async () => {
    const { verbs, told } = await draw('keeping');
    type('Days', '90');
    fireEvent.click(await button('Save'));
    await waitFor(() => expect(told()).toBe('Candidates are kept for 90 days from now on.'));
    expect(verbs.keeping.saveDays).toHaveBeenCalledExactlyOnceWith(90);
  });
  it.each(['0', 'many', '', '1.5'])('refuses %j beside the field', async (days) => {
    const { verbs } = await draw('keeping');
    type('Days', days);
    fireEvent.click(await button('Save'));
    expect((await screen.findByRole('alert')).textContent).toContain('from 1 to 3650');
    expect(screen.getByLabelText('Days').getAttribute('aria-invalid')).toBe('true');
    expect(verbs.keeping.saveDays).not.toHaveBeenCalled();
  });
  it('keeps what is being typed when data change elsewhere', async () => {
    const { store } = await draw('keeping');
    type('Days', '9');
    type(/^Type/, 'erase e');
    await store.show('keeping');
    expect(screen.getByLabelText<HTMLInputElement>('Days').value).toBe('9');
    expect(screen.getByLabelText<HTMLInputElement>(/^Type/).value).toBe('erase e');
  });
  it('says who goes soon, keeps them longer with undo, or erases them with a receipt', async () => {
    const putBack = vi.fn(async () => {});
    const expiring = { count: 1, first: [{ id: 'a', name: 'Ada Test', expiresAt: '2026-05-10T00:00:00.000Z' }] };
    const keeping = stubKeeping({ load: async () => ({ days: 180, expiring }), keepLonger: vi.fn(async () => putBack) });
    const { notices, told } = await draw('keeping', { keeping });
    expect(screen.getByText('10 May 2026')).toBeTruthy();
    fireEvent.click(await button('Keep longer Ada Test'));
    await waitFor(() => expect(told()).toBe('1 candidate is kept for another term.'));
    await notices.notice.value?.undo?.();
    expect(putBack).toHaveBeenCalledOnce();
    fireEvent.click(await button('Erase now Ada Test'));
    await waitFor(() => expect(told()).toBe('1 candidate erased.'));
    expect(keeping.erase).toHaveBeenCalledExactlyOnceWith(['a']);
    expect(screen.queryByRole('heading', { name: 'Erased for good' })).toBeNull();
    fireEvent.click(await button('Receipt'));
    await heading('Erased for good');
    expect(screen.getByText(/Erased on 2026-05-03 at 10:20 UTC/).textContent).toBe(
      'Mirage Lens: receipt of erasure\nErased on 2026-05-03 at 10:20 UTC.\nAll that was kept of:\n- 1 candidate\n- 2 readings with the report of each\n- 0 notes\n- 1 scorecard\n- 3 answers on whether a flag was right\nWhat stays: 2 answers on whether a flag was right, as the name of the check and “confirmed” or “explained”.\nNothing in it tells whom it was about.\nMarks in the log, which name nobody:\n- 1f2e\n',
    );
    fireEvent.click(await button('Save as a file'));
    expect(erased.saveText).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('- 1f2e'), 'mirage-lens-receipt-2026-05-03.txt');
  });
  it('puts back who was erased, where that is asked for', async () => {
    const putBack = vi.fn(async () => {});
    const expiring = { count: 1, first: [{ id: 'a', name: 'Ada Test', expiresAt: '2026-05-10T00:00:00.000Z' }] };
    const keeping = stubKeeping({ load: async () => ({ days: 180, expiring }), erase: async () => ({ ...erased, undo: putBack }) });
    const { told } = await draw('keeping', { keeping });
    fireEvent.click(await button('Erase now Ada Test'));
    fireEvent.click(await button('Undo'));
    await waitFor(() => expect(told()).toBe('1 candidate put back.'));
    expect(putBack).toHaveBeenCalledOnce();
  });
  it('erases everything only once the words are typed', async () => {
    const { verbs } = await draw('keeping');
    const erase = await button('Erase everything');
    expect(erase.hasAttribute('disabled')).toBe(true);
    type(/^Type/, 'erase everythin');
    fireEvent.submit(screen.getByLabelText(/^Type/));
    expect(verbs.keeping.eraseEverything).not.toHaveBeenCalled();
    type(/^Type/, 'Erase everything ');
    fireEvent.click(await button('Erase everything'));
    await heading('Erased for good');
    expect(screen.getByText(/Everything that was saved, settings and log too/).textContent).toContain(
      '- 0 roles\n- 0 matrices of your own',
    );
    expect(verbs.backup.letGo).toHaveBeenCalledOnce();
  });
});

describe('a backup', () => {
  const conflict: Conflict = {
    kind: 'candidate',
    id: 'a',
    name: 'Ada Test',
    mine: '2026-05-20T00:00:00.000Z',
    theirs: '2026-05-03T00:00:00.000Z',
  };

  it('is saved, and a failure is told', async () => {
    const write = vi.fn(async (): Promise<void> => Promise.reject(new Error('blocked')));
    await draw('backup', { backup: stubBackup({ write }) });
    fireEvent.click(await button('Save a backup'));
    expect((await screen.findByRole('alert')).textContent).toBe('blocked');
    expect(write).toHaveBeenCalledOnce();
  });
  it('says what is in it, and is added with undo', async () => {
    const { verbs, notices, told } = await draw('backup');
    choose(aFile);
    await heading('Backup of 3 May 2026');
    expect(screen.getByText('3 candidates, 4 readings, 1 note, 2 scorecards, 5 answers about flags')).toBeTruthy();
    expect(screen.getByText('0 roles, 1 matrix of your own')).toBeTruthy();
    expect(screen.getByText('2 not saved here, 0 the same, 0 different')).toBeTruthy();
    fireEvent.click(await button('Add to what is here'));
    await waitFor(() => expect(told()).toBe('The backup is restored: 2 added, 1 replaced.'));
    expect(verbs.backup.merge).toHaveBeenCalledExactlyOnceWith('newer', new Map(), expect.any(Function));
    await notices.notice.value?.undo?.();
    expect(told()).toBe('Everything is as it was before the backup was added.');
    expect(screen.queryByText('Backup of 3 May 2026')).toBeNull();
  });
  it('whose settings can’t be kept is told as restored, with what is lacking', async () => {
    const merge: BackupVerbs['merge'] = async () => ({ kind: 'restored', added: 2, replaced: 0, lacksSettings: true });
    const { verbs, told } = await draw('backup', { backup: stubBackup({ merge }) });
    choose(aFile);
    fireEvent.click(await button('Add to what is here'));
    const words = 'The backup is restored: 2 added, 0 replaced. Its settings could not be kept; those that are here stay.';
    await waitFor(() => expect(told()).toBe(words));
    expect(verbs.backup.letGo).toHaveBeenCalledTimes(2);
  });
  it('asks what stays, for all and for one', async () => {
    const backup = stubBackup({ open: async () => ({ kind: 'backup', content: { ...content, conflicts: [conflict] } }) });
    await draw('backup', { backup });
    choose(aFile);
    expect(await screen.findByText(/Here 20 May 2026 · Backup 3 May 2026/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('For all'), { target: { value: 'theirs' } });
    fireEvent.change(screen.getByLabelText('For Ada Test'), { target: { value: 'mine' } });
    fireEvent.click(await button('Add to what is here'));
    await waitFor(() => expect(backup.merge).toHaveBeenCalledExactlyOnceWith('theirs', new Map([['a', 'mine']]), expect.any(Function)));
  });
  it.each([
    ['newer', /Update the extension/],
    ['cut-off', /ends too early/],
    ['not-a-backup', /no backup of Mirage Lens/],
  ] as const)('that is %s changes nothing', async (problem, words) => {
    await draw('backup', { backup: stubBackup({ open: async () => ({ kind: 'problem', problem }) }) });
    choose(aFile);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(words);
    expect(alert.textContent).toContain('Nothing was changed.');
  });
  it('tells records that can’t be read, and hands them out', async () => {
    const setApart = [{ table: 'candidates', id: 'x', problem: 'name: expected string' }];
    const { verbs } = await draw('backup', {
      backup: stubBackup({ open: async () => ({ kind: 'backup', content: { ...content, setApart } }) }),
    });
    choose(aFile);
    expect(await screen.findByText('candidates x: name: expected string')).toBeTruthy();
    fireEvent.click(await button('Save these records as a file'));
    expect(verbs.backup.saveSetApart).toHaveBeenCalledOnce();
  });
  it('replaces only after what is here was saved, where that was asked for', async () => {
    const backup = stubBackup({ write: vi.fn(async () => Promise.reject(new Error('no room'))) });
    await draw('backup', { backup });
    choose(aFile);
    fireEvent.click(await button('Replace what is here'));
    const dialog = await screen.findByRole('dialog', { name: 'Replace everything that is here?' });
    expect(within(dialog).getByText(/5 candidates saved here/)).toBeTruthy();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Save what is here, then replace' }));
    expect((await screen.findByRole('alert')).textContent).toBe('no room');
    expect(backup.replace).not.toHaveBeenCalled();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Replace without saving' }));
    await waitFor(() => expect(backup.replace).toHaveBeenCalledOnce());
  });
  it('that does not fit says that nothing was changed, and stays open', async () => {
    const merge: BackupVerbs['merge'] = async (_all, _single, told) => {
      told(1_200);
      await screen.findByText('Adding the backup: 1200 candidates so far');
      return { kind: 'storage-full' };
    };
    await draw('backup', { backup: stubBackup({ merge }) });
    choose(aFile);
    fireEvent.click(await button('Add to what is here'));
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /^There is no room left, so nothing was changed\..* Free some room on this computer/u,
    );
    await heading('Backup of 3 May 2026');
  });
});

describe('room', () => {
  it('is told, with a warning where it runs out', async () => {
    await draw('backup', {
      backup: stubBackup({ room: async () => ({ used: 9.1e8, allowed: 1e9, isProtected: true, isNearlyFull: true }) }),
    });
    expect(screen.getByText('910 MB of 1.0 GB used')).toBeTruthy();
    expect(screen.getByText(/^Nearly full/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Protect it' })).toBeNull();
  });
  it('is protected on request, and a refusal is told', async () => {
    const { told } = await draw('backup', { backup: stubBackup({ protect: async () => false }) });
    fireEvent.click(await button('Protect it'));
    await waitFor(() => expect(told()).toMatch(/did not agree/));
  });
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1_234_567, '1.2 MB'],
    [12_345_678_901, '12 GB'],
  ])('of %d is %s', (bytes, words) => expect(sizeWords(bytes)).toBe(words));
});

describe('checks', () => {
  it('show why and their false alarms, and are switched off with undo', async () => {
    const undo = vi.fn(async () => {});
    const turn = vi.fn<CheckVerbs['turn']>(async () => undo);
    const { notices, told } = await draw('checks', { checks: stubChecks({ turn }) });
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'An effect without a number' });
    expect(box.checked).toBe(true);
    expect(screen.getByText('Known false alarms: It is secret.')).toBeTruthy();
    expect(screen.getAllByText(/on this computer/u).map(({ textContent }) => textContent)).toEqual([
      'Confirmed 1 of 5 on this computer; it keeps being explained, so switch it off where it does not help you.',
    ]);
    fireEvent.click(box);
    await waitFor(() => expect(told()).toMatch(/is switched off\. It holds for what is read from now on\.$/));
    expect(turn).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'mirage/vague-outcomes' }), false);
    await notices.notice.value?.undo?.();
    expect(undo).toHaveBeenCalledOnce();
    expect(told()).toBe('“An effect without a number” is as it was.');
  });
  it('that are optional are off, and can be switched on', async () => {
    const { verbs } = await draw('checks', { checks: stubChecks() });
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: /A gap between jobs/ });
    expect(box.checked).toBe(false);
    expect(screen.getByText('2 checks, 1 switched off.', { exact: false })).toBeTruthy();
    fireEvent.click(box);
    await waitFor(() =>
      expect(verbs.checks.turn).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'timeline/gap', isOptional: true }), true),
    );
  });
});

describe('the log', () => {
  const entries = Array.from({ length: 150 }, (_, n) => ({ seq: n, at: '2026-05-03T10:20:00.000Z', action: 'saved', subject: '1f2e' }));

  it('is a table in words, a hundred at a time', async () => {
    await draw('log', { log: stubLog({ load: async () => entries }) });
    expect(screen.getAllByRole('row')).toHaveLength(101);
    expect(screen.getAllByRole('row')[1]?.textContent).toBe('3 May 2026, 10:20Candidate saved1f2e');
    fireEvent.click(await button('Show more of 150'));
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(151));
  });
  it('is saved as a file, and cleared after a question', async () => {
    const { verbs, told } = await draw('log', { log: stubLog({ load: async () => entries }) });
    fireEvent.click(await button('Save as CSV'));
    expect(verbs.log.download).toHaveBeenCalledExactlyOnceWith('csv');
    fireEvent.click(await button('Clear the log'));
    const dialog = await screen.findByRole('dialog', { name: 'Clear the log?' });
    expect(within(dialog).getByText(/^150 entries go for good/)).toBeTruthy();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Clear the log' }));
    await waitFor(() => expect(told()).toMatch(/^The log was cleared/));
  });
  it('says that there is nothing', async () => {
    await draw('log');
    expect(screen.getByText('Nothing yet.')).toBeTruthy();
  });
  it.each([
    [{ action: 'saved' }, 'Candidate saved'],
    [{ action: 'erased', count: 1200 }, '1200 candidates erased'],
    [{ action: 'restored', count: 1 }, 'Backup restored, with 1 candidate'],
    [{ action: 'log-cleared', count: 5000 }, 'Log cleared, 5,000 before'],
    [{ action: 'of tomorrow' }, 'of tomorrow'],
  ])('has %j as %s', (entry, words) => expect(logWords({ at: '', ...entry })).toBe(words));
});

it('where the data lie, what is never read, and the keys are told', async () => {
  await draw('privacy');
  await heading('What Mirage Lens never reads');
  expect(screen.getByText('Photos')).toBeTruthy();
  expect(screen.getAllByText('Shift').length).toBeGreaterThan(0);
});
