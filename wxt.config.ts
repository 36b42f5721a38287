import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Modules of lib/ only define things, so what nobody uses of a registry is left out of a bundle. */
const moduleSideEffects = [{ test: /\/lib\/.*\.tsx?$/, sideEffects: false }];

export default defineConfig({
  imports: false,
  vite: () => ({
    plugins: [preact()],
    worker: { format: 'es' },
    build: { target: 'chrome123', rolldownOptions: { treeshake: { moduleSideEffects } } },
  }),
  manifest: {
    name: 'Mirage Lens',
    description:
      'Reads the candidate profile you have open, on your own machine: which claims its text shows, which it does not, and what to ask.',
    // light-dark() in the style sheets asks for it.
    minimum_chrome_version: '123',
    permissions: ['activeTab', 'scripting', 'storage'],
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+M' } } },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'none'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  },
});
