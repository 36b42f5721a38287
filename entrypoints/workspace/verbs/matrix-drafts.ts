import { browser } from 'wxt/browser';
import { untilTheBrowserCloses } from '#entrypoints/popup/session-store.ts';
import { isMatrixDraft, loadMatrixDraft, saveMatrixDraft } from '#lib/storage/matrix-drafts.ts';
import type { MatricesVerbs } from '#lib/ui/workspace/matrices/verbs.ts';

type DraftVerbs = Pick<MatricesVerbs, 'loadDraft' | 'keepDraft' | 'onDraft' | 'onHidden'>;

export const draftVerbs: DraftVerbs = {
  loadDraft: (id) => loadMatrixDraft(untilTheBrowserCloses, id),
  keepDraft: (id, draft) => saveMatrixDraft(untilTheBrowserCloses, id, draft),
  onDraft: (told) =>
    browser.storage.session.onChanged.addListener((changed) => {
      if (Object.keys(changed).some(isMatrixDraft)) told();
    }),
  onHidden: (told) => {
    addEventListener('pagehide', told);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') told();
    });
  },
};
