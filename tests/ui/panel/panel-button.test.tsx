import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { ProfileRead } from '#lib/ui/verbs.ts';
import { button, drawPopup, heading } from '#tests/ui/draw-popup.tsx';
import { sampleProfile } from '#tests/ui/sample-report.ts';

afterEach(cleanup);

it('hands what the popup shows to the panel, with the tab that it is of and without the report', async () => {
  const tab = { id: 7, url: 'https://board.example.test/in/wren-tallis/' };
  const openPanel = vi.fn(async (_read: ProfileRead) => {});
  await drawPopup({ openPanel, readPage: async () => ({ kind: 'profile', profile: sampleProfile, tab }) });
  fireEvent.click(await button('Panel'));
  expect(openPanel).toHaveBeenCalledExactlyOnceWith({ kind: 'profile', profile: sampleProfile, tab });
});

it('is not offered where the browser has no panel', async () => {
  await drawPopup();
  await heading('Wren Tallis');
  expect(screen.queryByRole('button', { name: 'Panel' })).toBeNull();
});
