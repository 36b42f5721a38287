import type { Locator, Page } from 'playwright-core';
import { matrixById } from '#lib/matrices/index.ts';

/** The popup's report, found by role and by rule as a person or a screen reader finds it. */
export class ReportView {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Waits until the report of `name` is painted. */
  async painted(name: string): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    await this.page.getByRole('heading', { level: 2, name: /red flag/i }).waitFor();
  }

  get choice(): Locator {
    return this.page.getByRole('combobox', { name: 'Read against' });
  }

  /** Reads the profile against another role, and waits until the report is drawn for it. */
  async choose({ specialization, level }: { specialization: string; level: string }): Promise<void> {
    const names = matrixById(specialization)?.competencies.map(({ shortName }) => shortName) ?? [];
    await this.choice.selectOption(`${specialization} ${level}`);
    await this.page.waitForFunction(
      (drawn) => [...document.querySelectorAll('.strip b')].map((name) => name.textContent).join() === drawn,
      names.join(),
    );
  }

  flagsOf(rule: string): Locator {
    return this.page.locator('details.flag').filter({ hasText: `Rule: ${rule}` });
  }

  /** Every quoted text of a rule's flags, with the words around the flagged ones. */
  async quotesOf(rule: string): Promise<string[]> {
    return this.flagsOf(rule).locator('blockquote').allTextContents();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** Opens all that is folded. */
  unfold(): Promise<void> {
    return this.#open('details');
  }

  /** Opens every flag, and leaves folded what stands inside. */
  openFlags(): Promise<void> {
    return this.#open('details.flag');
  }

  async #open(selector: string): Promise<void> {
    await this.page.evaluate((folded) => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>(folded)) details.open = true;
    }, selector);
  }
}
