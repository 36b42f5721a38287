import { afterAll, beforeAll, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { Scene } from './scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.start([]);
});
afterAll(() => scene.end());

it('a room that runs out is told on every screen, and where it is', async () => {
  const tab = await scene.openOwn('workspace.html');
  // The browser tells a room of its own making, whatever the limit is.
  await tab.addInitScript(() => {
    StorageManager.prototype.estimate = async () => ({ usage: 85_000_000, quota: 100_000_000 });
  });
  await tab.reload();
  await tab.getByText('The room for saved candidates is nearly full.', { exact: false }).waitFor();
  expect(await violations(tab)).toEqual([]);
  await tab.getByRole('link', { name: 'Save a backup' }).click();
  await tab.getByText(/^Nearly full\./).waitFor();
  await tab.getByText('85 MB of 100 MB used').waitFor();
});
