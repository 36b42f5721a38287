import { once } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './certificate.ts';

export const LINKEDIN = 'www.linkedin.com';

/** `board` is this machine's own address; the other host is LinkedIn's, which the browser is told to look for here. */
export interface Page {
  host: 'board' | typeof LINKEDIN;
  path: string;
  html: string;
}

export interface Site {
  /** `http://127.0.0.1:PORT` */
  board: string;
  /** Undefined where no certificate could be made. */
  linkedinPort: number | undefined;
  /** Chromium's rule that sends LinkedIn's host here and every other host nowhere. */
  resolverRules: string;
  urlOf(page: Page): string;
  stop(): void;
}

/** Serves `pages` from this machine. `withLinkedin: false` does without TLS (and openssl). */
export async function startSite(pages: readonly Page[], withLinkedin = true): Promise<Site> {
  const board = await listen(http.createServer(answer(pages, 'board')));
  const linkedin = withLinkedin ? await listen(https.createServer(selfSigned(LINKEDIN), answer(pages, LINKEDIN))) : undefined;
  const origin = `http://127.0.0.1:${portOf(board)}`;
  const linkedinPort = linkedin && portOf(linkedin);
  const map = linkedinPort ? `MAP ${LINKEDIN}:443 127.0.0.1:${linkedinPort}, ` : '';
  return {
    board: origin,
    linkedinPort,
    resolverRules: `${map}MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    urlOf: ({ host, path }) => (host === 'board' ? origin : `https://${host}`) + path,
    stop: () => [board, linkedin].forEach((server) => void server?.close()),
  };
}

/** As strict as the boards are: the reader has to work under a page's own policy. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'self'; style-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'",
};

function answer(pages: readonly Page[], host: Page['host']): http.RequestListener {
  const byPath = new Map(pages.filter((page) => page.host === host).map((page) => [page.path, page.html]));
  return (request, response) => {
    const html = byPath.get(new URL(request.url ?? '/', 'http://local').pathname);
    response.writeHead(html === undefined ? 404 : 200, HEADERS).end(html ?? '<!doctype html><title>Not found</title><p>No such page.</p>');
  };
}

async function listen<S extends http.Server | https.Server>(server: S): Promise<S> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  return server;
}

const portOf = (server: http.Server | https.Server): number => (server.address() as AddressInfo).port;
