import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page as Tab } from 'playwright-core';
import { type Browser, closeWelcome, openTab, startBrowser } from '#tests/setup/browser.ts';
import { type Display, startDisplay } from '#tests/setup/display.ts';
import { BUILT_EXTENSION, requireBuild } from '#tests/setup/extension.ts';
import { foreignRequests, type NetworkRequest, requestsIn } from '#tests/setup/net-log.ts';
import { LINKEDIN, type Page, type Site, startSite } from '#tests/setup/site.ts';
import { until } from '#tests/setup/until.ts';

const OWN_HOSTS = [LINKEDIN, '127.0.0.1'];

/** A display, the pages and a browser with the built extension, as a user has them. */
export class Scene {
  readonly site: Site;
  browser: Browser;
  readonly #display: Display;
  readonly #folder: string;
  readonly #foreign: NetworkRequest[] = [];
  #ended = false;

  private constructor(parts: { site: Site; display: Display; folder: string; browser: Browser }) {
    this.site = parts.site;
    this.browser = parts.browser;
    this.#display = parts.display;
    this.#folder = parts.folder;
  }

  static async start(pages: readonly Page[]): Promise<Scene> {
    requireBuild();
    const folder = mkdtempSync(join(tmpdir(), 'mirage-lens-e2e-'));
    const [site, display] = [await startSite(pages), await startDisplay()];
    const browser = await launch(folder, site, display);
    await closeWelcome(browser);
    return new Scene({ site, display, folder, browser });
  }

  open(page: Page): Promise<Tab> {
    return openTab(this.browser, this.site.urlOf(page));
  }

  openOwn(path: string): Promise<Tab> {
    return openTab(this.browser, `${this.browser.extension}/${path}`);
  }

  /** Does what starts a download with a name like this, and answers with the path of the file once it is written to its end (Chromium holds its name with an empty file before). Each popup's client has its own folder, so ours is named anew. */
  async download(name: RegExp, start: () => Promise<void>): Promise<string> {
    const downloadPath = mkdtempSync(join(this.#folder, 'downloads-'));
    const { cdp } = this.browser;
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath, eventsEnabled: true });
    let written = 0;
    const count = ({ state }: { state: string }) => {
      if (state === 'completed') written += 1;
    };
    cdp.on('Browser.downloadProgress', count);
    const named = () => written > 0 && readdirSync(downloadPath).find((file) => name.test(file));
    await start();
    const file = await until(`a file like ${name} is downloaded whole`, named);
    cdp.off('Browser.downloadProgress', count);
    return join(downloadPath, file);
  }

  /** Ends the browser and starts it again on the same profile folder. */
  async restart(): Promise<void> {
    await this.#quit();
    this.browser = await launch(this.#folder, this.site, this.#display);
  }

  /** Kills the browser in the midst of what it does, and starts it again on the same profile folder. Its log of requests is lost with it. */
  async kill(): Promise<void> {
    const ended = new Promise((settle) => this.browser.context.once('close', settle));
    const { processInfo } = await this.browser.cdp.send('SystemInfo.getProcessInfo');
    for (const { type, id } of processInfo) if (type === 'browser') process.kill(id, 'SIGKILL');
    await ended;
    this.browser = await launch(this.#folder, this.site, this.#display);
  }

  /** Ends everything, and tells which requests of the whole scene did not go to its own pages. */
  async end(): Promise<NetworkRequest[]> {
    if (this.#ended) return this.#foreign;
    this.#ended = true;
    await this.#quit();
    this.site.stop();
    this.#display.stop();
    rmSync(this.#folder, { recursive: true, force: true });
    return this.#foreign;
  }

  async #quit(): Promise<void> {
    await this.browser.close();
    this.#foreign.push(...foreignRequests(requestsIn(netLogIn(this.#folder)), OWN_HOSTS));
  }
}

const netLogIn = (folder: string): string => join(folder, 'net-log.json');

const launch = (folder: string, site: Site, display: Display): Promise<Browser> =>
  startBrowser({ extensionFolder: BUILT_EXTENSION, userData: join(folder, 'profile'), site, display, netLog: netLogIn(folder) });
