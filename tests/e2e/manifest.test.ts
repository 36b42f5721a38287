import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requireBuild } from '#tests/setup/extension.ts';

interface Manifest {
  permissions: string[];
  content_security_policy: { extension_pages: string };
  [key: string]: unknown;
}

const folder = requireBuild();
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
const policy = new Map(
  manifest.content_security_policy.extension_pages.split(';').map((directive): [string, string[]] => {
    const [name = '', ...values] = directive.trim().split(/\s+/);
    return [name, values];
  }),
);

describe('the built extension', () => {
  it('asks for activeTab, scripting, storage and a side panel, and for nothing else', () => {
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', 'sidePanel', 'storage']);
  });

  it.each([
    'host_permissions',
    'optional_host_permissions',
    'optional_permissions',
    'content_scripts',
    'web_accessible_resources',
    'externally_connectable',
  ])('has no %s', (key) => {
    expect(manifest).not.toHaveProperty(key);
  });

  it('lets its pages run their own scripts only, and ask for nothing', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'"]);
    expect(policy.get('connect-src')).toEqual(["'none'"]);
    expect(manifest.content_security_policy.extension_pages).not.toContain('unsafe-');
  });

  it('puts at most 15 kB into the page', () => {
    expect(statSync(join(folder, 'reader.js')).size).toBeLessThanOrEqual(15_000);
  });
});
