import { Markup } from './html.ts';

const BASE = `
  body { margin: 0; background: #f4f2ee; color: #1d1d1f; font: 15px/1.5 system-ui, sans-serif; }
  .bar { padding: 12px 24px; background: #fff; border-bottom: 1px solid #dcd9d2; font-size: 13px; color: #5b5b60; }
  .bar h2 { display: inline; font-size: 13px; font-weight: 400; }
  main, aside { max-width: 780px; margin: 20px auto; padding: 0 20px; }
  .card { margin: 0 0 12px; padding: 18px 24px; background: #fff; border: 1px solid #dcd9d2; border-radius: 8px; }
  .card > a { color: inherit; text-decoration: none; }
  h1 { margin: 0; font-size: 24px; } h2 { margin: 0 0 8px; font-size: 19px; } h3 { margin: 14px 0 0; font-size: 15px; }
  p { margin: 2px 0; } ul { margin: 6px 0; padding-left: 20px; }
  aside { opacity: 0.7; }`;

/** Look of the plain board pages. */
export const PAGE_STYLE = new Markup(BASE);

/** Look of the LinkedIn-shaped pages, with the class that hides the doubled texts. */
export const LINKEDIN_STYLE = new Markup(`${BASE}
  main ul, aside ul { list-style: none; padding-left: 0; } main li ul { padding-left: 14px; }
  li { margin: 8px 0; } .t-bold { font-weight: 600; } .t-14 { display: block; font-size: 14px; }
  [componentkey^='entity'] { margin: 12px 0; } [componentkey^='entity'] > p:first-child, li > p:first-child { font-weight: 600; }
  .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }`);
