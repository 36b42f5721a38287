import type { Locator, Page } from 'playwright-core';

export interface DroppedFile {
  name: string;
  content: string | Uint8Array;
}

/** Drops a file on `target`, as a person lets it go there. */
export async function dropFile(page: Page, target: Locator, { name, content }: DroppedFile): Promise<void> {
  const base64 = Buffer.from(content).toString('base64');
  const dataTransfer = await page.evaluateHandle(
    (file) => {
      const bytes = Uint8Array.from(atob(file.base64), (sign) => sign.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], file.name));
      return transfer;
    },
    { name, base64 },
  );
  await target.dispatchEvent('dragover', { dataTransfer });
  await target.dispatchEvent('drop', { dataTransfer });
}
