import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Erased } from '#lib/ui/workspace/erased.ts';
import { hrefOf } from '#lib/ui/workspace/place.ts';
import type { Done } from '#lib/ui/workspace/shortlist/verbs.ts';
import { button } from '#tests/ui/draw-popup.tsx';
import { erased } from '#tests/ui/workspace/sample-receipt.ts';
import { drawList, menu } from './draw-list.tsx';
import { pageOf, settings, unnamed, wren } from './stub-verbs.ts';

afterEach(cleanup);

/** The test's own page knows no dialogs that hold the focus. */
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

const press = (key: string, target: Element = document.activeElement ?? document.body): void => void fireEvent.keyDown(target, { key });
const focused = () => document.activeElement?.textContent;
const select = (name: string): void => void fireEvent.click(screen.getByLabelText(`Select ${name}`));

describe('selecting', () => {
  test('takes one row after the other, the page, or all who match', async () => {
    const { store } = await drawList({ page: async () => pageOf([wren, unnamed], { saved: 90, matching: 3 }) });
    select('Wren Tallis');
    await screen.findByText('1 selected');
    fireEvent.click(screen.getByLabelText('Select the 2 rows of this page'));
    await screen.findByText('2 selected');
    fireEvent.click(await button('Select all 3 that match'));
    await screen.findByText('3 selected');
    expect(screen.getByText(', 1 of them not on this page')).toBeTruthy();
    expect(store.selection.list()).toEqual([wren.id, unnamed.id, 'further']);
    fireEvent.click(await button('Select nobody'));
    await waitFor(() => expect(screen.queryByText(/selected/)).toBeNull());
  });

  test('stays while one searches on', async () => {
    const { store } = await drawList();
    select('Wren Tallis');
    await store.search('other');
    expect(store.selection.list()).toEqual([wren.id]);
  });
});

describe('what is done with the selection', () => {
  test('a stage, which can be taken back', async () => {
    const undo = vi.fn(async () => {});
    const { verbs } = await drawList({ setStage: vi.fn(async (): Promise<Done> => ({ count: 1, undo })) });
    select('Wren Tallis');
    await screen.findByText('1 selected');
    fireEvent.click(menu(/^Move to stage/).getByText('Phone call'));
    await screen.findByText('1 candidate moved to “Phone call”.');
    expect(verbs.setStage).toHaveBeenCalledExactlyOnceWith([wren.id], 'Call');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' })));
    fireEvent.click(await button('Undo'));
    await screen.findByText('Taken back for 1 candidate.');
    expect(undo).toHaveBeenCalledOnce();
  });

  test('a tag, given and taken', async () => {
    const { verbs } = await drawList();
    select('Wren Tallis');
    await screen.findByText('1 selected');
    const tag = menu(/^Tag$/);
    fireEvent.input(tag.getByLabelText('Tag'), { target: { value: '  call   back ' } });
    fireEvent.click(tag.getByText('Add tag'));
    await screen.findByText('Tag “call back” added to 1 candidate.');
    expect(verbs.addTag).toHaveBeenCalledExactlyOnceWith([wren.id], 'call back');
    fireEvent.input(tag.getByLabelText('Tag'), { target: { value: 'Porto' } });
    fireEvent.click(tag.getByText('Remove tag'));
    await screen.findByText('Tag “Porto” taken from 1 candidate.');
    fireEvent.click(tag.getByText('Remove tag'));
    expect(verbs.removeTag).toHaveBeenCalledExactlyOnceWith([wren.id], 'Porto');
  });

  test('a longer term', async () => {
    const { verbs } = await drawList();
    select('No name read');
    fireEvent.click(await button('Keep longer'));
    await screen.findByText('1 candidate kept for another full term from today on.');
    expect(verbs.keepLonger).toHaveBeenCalledExactlyOnceWith([unnamed.id]);
  });

  test('comparing, for two to four in the order of picking, and an interview kit for one', async () => {
    await drawList();
    select('No name read');
    await screen.findByText('1 selected');
    expect(screen.queryByRole('link', { name: 'Compare' })).toBeNull();
    const kit = await screen.findByRole('link', { name: 'Interview kit' });
    expect(kit.getAttribute('href')).toBe(hrefOf({ screen: 'kit', id: 'content:1' }));
    select('Wren Tallis');
    const compare = await screen.findByRole('link', { name: 'Compare' });
    expect(screen.queryByRole('link', { name: 'Interview kit' })).toBeNull();
    expect(compare.getAttribute('href')).toBe(hrefOf({ screen: 'compare', ids: ['content:1', 'linkedin:wren-tallis'] }));
  });

  test('a CSV file with those who are selected', async () => {
    const { verbs } = await drawList();
    select('Wren Tallis');
    fireEvent.click(await button('Export as CSV'));
    await screen.findByText('A CSV file with 1 candidate was made. The export is noted in the log.');
    expect(verbs.exportCsv).toHaveBeenCalledExactlyOnceWith([wren.id]);
  });

  test('deleting, which leaves nobody selected and can be taken back', async () => {
    const { verbs, store } = await drawList();
    select('Wren Tallis');
    fireEvent.click(await button('Delete'));
    await screen.findByText('1 candidate deleted, with everything kept about them.');
    expect(verbs.remove).toHaveBeenCalledExactlyOnceWith([wren.id]);
    expect(store.selection.list()).toEqual([]);
    expect(await button('Undo')).toBeTruthy();
  });

  test('deleting hands out a receipt, which is closed again and gone with the next notice', async () => {
    const { notices } = await drawList();
    select('Wren Tallis');
    fireEvent.click(await button('Delete'));
    fireEvent.click(await button('Receipt'));
    const receipt = await screen.findByRole('region', { name: 'Receipt' });
    expect(document.activeElement).toBe(receipt);
    expect(receipt.querySelector('pre')?.textContent).toContain('- 1 candidate\n- 2 readings');
    expect(receipt.textContent).toContain('It holds unless you undo the deletion.');
    fireEvent.click(await button('Copy'));
    expect(erased.copy).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Mirage Lens: receipt of erasure'));
    fireEvent.click(await button('Close'));
    expect(screen.queryByRole('region', { name: 'Receipt' })).toBeNull();
    fireEvent.click(await button('Receipt'));
    notices.tell({ text: 'Something else.' });
    await screen.findByText('Something else.');
    expect(screen.queryByRole('region', { name: 'Receipt' })).toBeNull();
  });

  test('deleting more than can be brought back, which is asked about', async () => {
    const ids = Array.from({ length: 501 }, (_, n) => `c${n}`);
    const { verbs, store } = await drawList({
      remove: vi.fn(async (): Promise<Erased> => ({ ...erased, receipt: { ...erased.receipt, candidates: 501 } })),
    });
    store.selection.add(ids);
    fireEvent.click(await button('Delete'));
    fireEvent.click(await button('Keep them'));
    expect(verbs.remove).not.toHaveBeenCalled();
    fireEvent.click(await button('Delete'));
    fireEvent.click(await button('Delete 501 candidates'));
    await screen.findByText('501 candidates deleted, with everything kept about each.');
    expect(verbs.remove).toHaveBeenCalledExactlyOnceWith(ids);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    fireEvent.click(await button('Receipt'));
    expect(screen.getByRole('region', { name: 'Erased for good' }).textContent).toContain('- 501 candidates');
  });
});

describe('keys', () => {
  test('j and k move from name to name, x selects, Escape selects nobody', async () => {
    const { store } = await drawList();
    press('j');
    expect(focused()).toBe('Wren Tallis');
    press('j');
    expect(focused()).toBe('No name read');
    press('x');
    expect(store.selection.list()).toEqual([unnamed.id]);
    press('k');
    expect(focused()).toBe('Wren Tallis');
    press('k');
    expect(focused()).toBe('Wren Tallis');
    press('Escape');
    expect(store.selection.list()).toEqual([]);
  });

  test('go on to the next page and back to the one before', async () => {
    const first = pageOf([wren], { saved: 60, matching: 60 });
    const { store } = await drawList({ page: async (_, offset) => (offset === 0 ? first : { ...first, rows: [unnamed] }) });
    press('j');
    press('j');
    await waitFor(() => expect(focused()).toBe('No name read'));
    expect(store.pageNumber.value).toBe(1);
    press('k');
    await waitFor(() => expect(focused()).toBe('Wren Tallis'));
  });

  test('lead to the search, and are letters there', async () => {
    const { store } = await drawList();
    press('/');
    const field = screen.getByLabelText('Search everything saved');
    expect(document.activeElement).toBe(field);
    press('j');
    press('x');
    press('?');
    expect(document.activeElement).toBe(field);
    expect(store.selection.list()).toEqual([]);
    expect(store.helpIsOpen.value).toBe(false);
  });

  test('with a modifier are the browser’s', async () => {
    await drawList();
    fireEvent.keyDown(document.body, { key: 'j', ctrlKey: true });
    expect(document.activeElement).toBe(document.body);
  });

  test('are all told, and can be switched off', async () => {
    const { verbs } = await drawList();
    press('?');
    fireEvent.click(await screen.findByLabelText('Use single keys'));
    await waitFor(() => expect(verbs.saveUsesKeys).toHaveBeenCalledExactlyOnceWith(false));
    fireEvent.click(await button('Close'));
    await waitFor(() => expect(screen.queryByLabelText('Use single keys')).toBeNull());
  });

  test('do nothing once they are switched off', async () => {
    await drawList({ settings: async () => ({ ...settings, usesKeys: false }) });
    press('j');
    expect(document.activeElement).toBe(document.body);
  });
});

describe('stages of one’s own', () => {
  test('are added, renamed and removed', async () => {
    const { verbs, store } = await drawList();
    store.stages.open();
    fireEvent.input(await screen.findByLabelText('New stage'), { target: { value: 'On hold' } });
    fireEvent.click(await button('Add stage'));
    await waitFor(() => expect(verbs.addStage).toHaveBeenCalledExactlyOnceWith('On hold'));
    fireEvent.input(screen.getByLabelText('Name of the stage Phone call'), { target: { value: 'Call' } });
    fireEvent.click(await button('Rename Phone call'));
    await waitFor(() => expect(verbs.renameStage).toHaveBeenCalledExactlyOnceWith('Call', 'Call'));
    fireEvent.click(screen.getByLabelText('Remove the stage Phone call'));
    await waitFor(() => expect(verbs.removeStage).toHaveBeenCalledExactlyOnceWith('Call'));
  });

  test('keep the focus where they are renamed, and hand it to the way back where they are removed', async () => {
    const putBack = vi.fn(async () => undefined);
    let ownStages = settings.ownStages;
    const { store } = await drawList({
      settings: async () => ({ ...settings, ownStages }),
      renameStage: async (id, name) => {
        ownStages = [{ id, name }];
        return undefined;
      },
      removeStage: async () => {
        ownStages = [];
        return putBack;
      },
    });
    store.stages.open();
    fireEvent.input(await screen.findByLabelText('Name of the stage Phone call'), { target: { value: 'Rang' } });
    fireEvent.click(await button('Rename Phone call'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Name of the stage Rang')));
    fireEvent.click(screen.getByLabelText('Remove the stage Rang'));
    await screen.findByText('The stage “Rang” was removed.');
    await waitFor(async () => expect(document.activeElement).toBe(await button('Undo')));
    fireEvent.click(await button('Undo'));
    await waitFor(() => expect(putBack).toHaveBeenCalledOnce());
    await waitFor(() => expect(screen.queryByText('The stage “Rang” was removed.')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('New stage')));
  });

  test('give the focus back to where it was, however the dialog is left', async () => {
    const { store } = await drawList();
    const before = await screen.findByRole('link', { name: 'Wren Tallis' });
    before.focus();
    store.stages.open();
    (await screen.findByLabelText('New stage')).focus();
    store.stages.close();
    await waitFor(() => expect(screen.queryByLabelText('New stage')).toBeNull());
    expect(document.activeElement).toBe(before);
  });

  test('of a name that is taken are refused, and what was typed stays', async () => {
    const { store } = await drawList({ addStage: async () => 'name-taken' });
    store.stages.open();
    fireEvent.input(await screen.findByLabelText('New stage'), { target: { value: 'Offer' } });
    fireEvent.click(await button('Add stage'));
    await screen.findByText('There is a stage of this name already.');
    expect(screen.getByLabelText<HTMLInputElement>('New stage').value).toBe('Offer');
  });
});

describe('a menu', () => {
  test('closes on Escape, gives the focus back, and the selection stays', async () => {
    const { store } = await drawList();
    select('Wren Tallis');
    const details = (await screen.findByText('Move to stage')).closest('details');
    if (!details) throw new Error('no menu');
    details.open = true;
    fireEvent.keyDown(menu(/^Move to stage/).getByText('Interview'), { key: 'Escape' });
    expect(details.open).toBe(false);
    expect(document.activeElement).toBe(details.querySelector('summary'));
    expect(store.selection.list()).toEqual([wren.id]);
  });

  test('closes when something else is pressed', async () => {
    await drawList();
    const details = screen.getByText('Specialisation').closest('details');
    if (!details) throw new Error('no menu');
    details.open = true;
    fireEvent.pointerDown(document.body);
    expect(details.open).toBe(false);
  });
});

test('a change that changes nobody says so, and leaves nothing to take back', async () => {
  await drawList({ keepLonger: async () => ({ count: 0, undo: async () => {} }) });
  fireEvent.click(screen.getByLabelText('Select Wren Tallis'));
  fireEvent.click(await button('Keep longer'));
  await screen.findByText(/^Nothing was changed/);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('who can’t be looked through just now is told, and nobody is selected', async () => {
  const { store } = await drawList({ matching: async () => Promise.reject(new Error('the database is closed')) });
  await store.selectMatching();
  await screen.findByText(/can’t be looked through just now/);
  await store.exportMatching();
  expect(store.selection.list()).toEqual([]);
});
