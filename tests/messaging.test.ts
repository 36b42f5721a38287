import { expect, it } from 'vitest';
import { isPanelCall } from '#lib/messaging.ts';

it('a panel answers the popup of its own window alone', () => {
  expect(isPanelCall({ verb: 'read-in-panel', windowId: 3 }, 3)).toBe(true);
  expect(isPanelCall({ verb: 'read-in-panel', windowId: 4 }, 3)).toBe(false);
  expect(isPanelCall({ verb: 'snapshot' }, 3)).toBe(false);
  expect(isPanelCall(null, 3)).toBe(false);
});
