import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { AgreeDialog } from '#lib/ui/workspace/blind/agree-dialog.tsx';
import { createAsking } from '#lib/ui/workspace/blind/asking.ts';
import { createNotices } from '#lib/ui/workspace/notices.ts';
import { createBlindSettings } from '#lib/ui/workspace/settings/blind-store.ts';
import { BlindView } from '#lib/ui/workspace/settings/blind-view.tsx';
import { button } from '#tests/ui/draw-popup.tsx';

afterEach(cleanup);

async function draw() {
  let on = false;
  const save = vi.fn(async (next: boolean) => {
    on = next;
  });
  const notices = createNotices();
  const store = createBlindSettings({ isBlind: async () => on, save }, notices);
  render(<BlindView store={store} />);
  await store.show();
  return { save, notices };
}

const box = (): Promise<HTMLInputElement> => screen.findByRole('checkbox', { name: 'Blind mode' });

test('the switch is off at first, turns on and off again, and says what follows', async () => {
  const { save, notices } = await draw();
  expect((await box()).checked).toBe(false);
  fireEvent.click(await box());
  await waitFor(() => expect(notices.notice.value?.text).toMatch(/^Blind mode is on: names are hidden until a scorecard/));
  expect((await box()).checked).toBe(true);
  fireEvent.click(await box());
  await waitFor(() => expect(notices.notice.value?.text).toMatch(/^Blind mode is off/));
  expect(save.mock.calls).toEqual([[true], [false]]);
});

test('what is hidden, what can’t be, and that nothing is promised stand beside it', async () => {
  await draw();
  await box();
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    'Read without the name',
    'What it hides',
    'What it can’t hide',
    'What it does not promise',
  ]);
  expect(screen.getByText(/^It does not make a choice fair\./)).toBeTruthy();
  expect(screen.getByText(/the tab behind the popup still shows all of it/)).toBeTruthy();
});

test('a switch that can’t be read is told', async () => {
  const store = createBlindSettings({ isBlind: () => Promise.reject(new Error('closed')), save: async () => {} }, createNotices());
  render(<BlindView store={store} />);
  await store.show();
  await screen.findByText(/closed/);
});

test('a file with the name is made only after it was said what it holds', async () => {
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
  const asking = createAsking();
  render(<AgreeDialog asking={asking} />);
  expect(screen.queryByRole('dialog')).toBeNull();
  const agreed = asking.agree();
  fireEvent.click(await button('Make the file with names'));
  expect(await agreed).toBe(true);
  const refused = asking.agree();
  fireEvent.click(await button('Cancel'));
  expect(await refused).toBe(false);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
