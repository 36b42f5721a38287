import { describe, expect, it } from 'vitest';
import { frontOf } from '#lib/ui/panel/front.ts';
import type { PopupState } from '#lib/ui/reading-store.ts';
import { sampleProfile, sampleReport } from '#tests/ui/sample-report.ts';

const url = 'https://board.example.test/in/wren-tallis/';
const report: PopupState = { kind: 'report', profile: sampleProfile, report: sampleReport };
const ofTab: PopupState = { ...report, tab: { id: 7, url, title: 'Wren Tallis' } };

describe('the tab in front', () => {
  it('shows the page that was read, at whatever place in it', () => {
    expect(frontOf({ id: 7, url: `${url}#skills`, title: '(1) Wren Tallis' }, ofTab)).toEqual({ kind: 'same' });
  });

  it.each([
    ['gone on to another page', { id: 7, url: 'https://board.example.test/in/ada-quist/', title: 'Ada Quist' }],
    ['another tab with the same page', { id: 8, url, title: 'Ada Quist' }],
  ])('shows another page: %s', (_, tab) => {
    expect(frontOf(tab, ofTab)).toEqual({ kind: 'other-page', title: 'Ada Quist' });
  });

  it.each([
    ['the same tab, which the browser tells nothing of any more', { id: 7 }],
    ['another tab', { id: 8 }],
  ])('is not told: %s', (_, tab) => {
    expect(frontOf(tab, ofTab)).toEqual({ kind: 'not-told' });
  });

  it('is beside the point of a file, and may be read where the browser tells its address', () => {
    expect(frontOf({ id: 7, url }, report)).toEqual({ kind: 'no-page', mayRead: true });
    expect(frontOf({ id: 7 }, report)).toEqual({ kind: 'no-page', mayRead: false });
  });

  it('is the one that was refused, though its address was never told', () => {
    const refused: PopupState = { kind: 'problem', problem: { code: 'page-not-allowed', from: 'page' }, tab: { id: 7 } };
    expect(frontOf({ id: 7 }, refused)).toEqual({ kind: 'same' });
    expect(frontOf({ id: 9 }, refused)).toEqual({ kind: 'not-told' });
  });

  it('is not spoken of while a page is read, or where there is none', () => {
    expect(frontOf({ id: 7, url }, { kind: 'reading' })).toBeUndefined();
    expect(frontOf(undefined, ofTab)).toBeUndefined();
  });
});
