import { LINKEDIN, type Page } from '#tests/setup/site.ts';

const page = (path: string, title: string, body: string): Page => ({
  host: LINKEDIN,
  path,
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`,
});

/** What the site shows to visitors who are not signed in. */
export const loginWall = page(
  '/authwall',
  'Sign up | LinkedIn',
  '<main><h1>Join LinkedIn</h1><form action="https://www.linkedin.com/uas/login-submit"><input type="password" aria-label="Password"></form></main>',
);

export const feed = page('/feed/', 'Feed | LinkedIn', '<main><h2>Start a post</h2><p>Somebody likes this.</p></main>');

/** A profile whose sections have become something that no reader knows. */
export const unknownLayout = page(
  '/in/alva-example/',
  'Alva Example | LinkedIn',
  '<main><a href="/in/alva-example/overlay/contact-info/"><h1>Alva Example</h1></a><div class="x1"><div class="x2">Something new</div></div></main>',
);
