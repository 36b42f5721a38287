import { expect, it } from 'vitest';
import { Scene } from './scene.ts';

it('a scene reports a request that leaves this machine, and it goes nowhere', async () => {
  const scene = await Scene.start([]);
  const [tab] = scene.browser.context.pages();
  await expect(tab?.goto('https://elsewhere.test/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  expect(await scene.end()).toContainEqual({ url: 'https://elsewhere.test/', from: undefined });
});
