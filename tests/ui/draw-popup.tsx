import { render, screen } from '@testing-library/preact';
import type { Matrix } from '#lib/matrices/schema.ts';
import { PopupApp } from '#lib/ui/popup-app.tsx';
import { createPopupStore } from '#lib/ui/store.ts';
import type { PopupVerbs } from '#lib/ui/verbs.ts';
import { stubVerbs } from './stub-verbs.ts';

const competency = {
  id: 'a',
  name: 'Frameworks',
  shortName: 'Frameworks',
  why: 'w',
  skills: [],
  related: [],
  signals: [],
  evidence: 'e',
  questions: [],
};
const matrix = (id: string, name: string): Matrix => ({ schemaVersion: 2, id, name, summary: 's', competencies: [competency] });

export const matrices: readonly Matrix[] = [matrix('ai-ml', 'AI / ML'), matrix('web', 'Web')];

/** Draws the popup with stubbed verbs and opens it, as a click on the icon does. */
export async function drawPopup(own: Partial<PopupVerbs> = {}) {
  const verbs = stubVerbs(own);
  const store = createPopupStore(verbs);
  render(<PopupApp store={store} matrices={matrices} version="0.1.0" />);
  await store.reading.open();
  return { verbs, store };
}

export const heading = (name: string | RegExp) => screen.findByRole('heading', { name });
export const button = (name: string | RegExp) => screen.findByRole('button', { name });
