import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBuild } from '#tests/setup/extension.ts';

/**
 * A copy of the built extension that may read the demo's own pages. Only for a walk without a display: no key can be pressed there, and the
 * permission that a person's click would give has to come from the manifest.
 */
export function copyWithHostPermissions(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mirage-lens-demo-'));
  cpSync(requireBuild(), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['https://www.linkedin.com/*', 'http://127.0.0.1/*'] }));
  return folder;
}
