import { expect, it } from 'vitest';
import { extensionOrigin } from './extension.ts';

it('names an unpacked extension by its folder, as Chromium does', () => {
  expect(extensionOrigin('/tmp/tiny')).toBe('chrome-extension://ndgdmflkgmjaommamdpdbahnhdhnhgkd');
});
