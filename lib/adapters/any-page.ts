import type { Adapter } from './adapter.ts';

export const anyPage: Adapter = {
  id: 'any-page',
  label: 'Web page',
  version: 1,
  matches: [],
  verified: 'semantics only',
  extract: () => ({ kind: 'not-a-profile', message: 'This page does not look like one person’s profile.' }),
};
