import { describe, expect, it } from 'vitest';
import { foreignRequests } from './net-log.ts';

const OWN = ['www.linkedin.com', '127.0.0.1'];
const EXTENSION = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';

describe('foreignRequests', () => {
  it.each([
    ['a request of the extension to another host', { url: 'https://elsewhere.test/collect', from: EXTENSION }],
    ['one of the extension to a service that the browser itself may ask', { url: 'https://accounts.google.com/', from: EXTENSION }],
    ['a tab that was sent elsewhere', { url: 'https://elsewhere.test/', from: undefined }],
    ['a web socket', { url: 'wss://elsewhere.test/', from: 'https://www.linkedin.com' }],
  ])('reports %s', (_, request) => {
    expect(foreignRequests([request], OWN)).toEqual([request]);
  });

  it.each([
    ['the page itself', { url: 'https://www.linkedin.com/in/somebody/', from: undefined }],
    ['a file of the extension', { url: `${EXTENSION}/popup.html`, from: EXTENSION }],
    ['what the browser asks on its own account', { url: 'https://update.googleapis.com/service', from: undefined }],
  ])('passes %s', (_, request) => {
    expect(foreignRequests([request], OWN)).toEqual([]);
  });
});
