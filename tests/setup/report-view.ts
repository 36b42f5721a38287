import type { Locator, Page } from 'playwright-core';

/** What is found on the popup by role, as a screen reader finds it. */
export class ReportView {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Waits until the report of `name` is painted. */
  async painted(name: string): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name }).waitFor();
    await this.page.getByRole('heading', { name: /red flag/i }).waitFor();
  }

  async choose({ specialization, level }: { specialization: string; level: string }): Promise<void> {
    await this.page.getByRole('combobox').selectOption(`${specialization}/${level}`);
  }

  flag(message: RegExp): Locator {
    return this.page.getByRole('group').filter({ hasText: message });
  }
}
