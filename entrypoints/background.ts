import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

/** The first thing a new user sees is the empty list, which says how to begin. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: '/workspace.html' });
  });
});
