import preact from '@preact/preset-vite';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';

/** Modules of lib/ only define things, so what nobody uses of a registry is left out of a bundle. */
const moduleSideEffects = [{ test: /\/lib\/.*\.tsx?$/, sideEffects: false }];

/**
 * What several pages share is put into few files: each file of an extension is a request of its own, and by default there are some thirty small ones, which
 * take longer than their bytes. The order counts: a group takes what its modules need along, if no group before it has.
 */
const groups = [
  { name: 'matrices', test: /lib\/matrices\/(?:index|built-in)/ },
  {
    name: 'ui',
    test: /node_modules\/(?:@?preact|@?wxt)|lib\/ui\/[^/]+\.tsx?$|lib\/ui\/workspace\/(?:place|notices|notice-bar|loading|dialog|broken|candidate-row|menu|title|signs|blind\/(?:blind-note|people))\.tsx?$|lib\/ui\/blind\/label|session-store|lib\/profile\/partial-date|preload-helper/,
  },
  { name: 'schemas', test: /node_modules\/zod|lib\/(?:profile|analysis|matrices)\/schema/ },
  {
    name: 'database',
    test: /node_modules\/dexie|lib\/storage\/(?:db|candidates|records|changes|own-stages|bulk|retention|audit|listed|preferences|keep-longer|receipt|persist|backup-write)\.ts|verbs\/(?:database|download|export-csv|erase|shortlist)\.ts/,
  },
];

export default defineConfig({
  imports: false,
  vite: () => ({
    plugins: [preact()],
    worker: { format: 'es' },
    build: {
      target: 'chrome123',
      rolldownOptions: { treeshake: { moduleSideEffects } },
    },
  }),
  hooks: {
    'vite:build:extendConfig'(entries, config) {
      const isPages = entries.some(({ type }) => type === 'popup');
      if (isPages)
        config.build = mergeConfig(config.build ?? {}, { rolldownOptions: { output: { codeSplitting: { minShareCount: 2, groups } } } });
    },
  },
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
