import { browser } from 'wxt/browser';
import { untilTheBrowserCloses } from '#entrypoints/popup/session-store.ts';
import { loadMatrixDrafts, MATRIX_DRAFTS, saveMatrixDraft } from '#lib/storage/matrix-drafts.ts';
import type { MatricesVerbs } from '#lib/ui/workspace/matrices/verbs.ts';

export const loadMatrixDraft: MatricesVerbs['loadDraft'] = async (id) => (await loadMatrixDrafts(untilTheBrowserCloses))[id];

export const keepMatrixDraft: MatricesVerbs['keepDraft'] = (id, draft) => saveMatrixDraft(untilTheBrowserCloses, id, draft);

export const onMatrixDraft: MatricesVerbs['onDraft'] = (told) =>
  browser.storage.session.onChanged.addListener((changed) => {
    if (Object.hasOwn(changed, MATRIX_DRAFTS)) told();
  });
