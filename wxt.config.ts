import preact from '@preact/preset-vite';
import { mergeConfig, type Plugin } from 'vite';
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
    test: /node_modules\/dexie|lib\/storage\/(?:db|candidates|records|changes|own-stages|bulk|retention|audit|listed|preferences|keep-longer|receipt|persist|backup-write|blind|rule-choice|session|settings|roles|matrices)\.ts|verbs\/(?:database|download|export-csv|erase|shortlist)\.ts/,
  },
  {
    name: 'catalog',
    test: /lib\/(?:catalog\/|questions\/(?:select|on-python|probes\/timeline)|analysis\/(?:timeline|vocabulary)|matrices\/of-python|nlp\/(?:date-point|lexicon-pattern)|rules\/compensation\/market-figures)/,
  },
];

/** What a page imports later is fetched with the page: the report waits for all of it. */
const preloadLater: Plugin = {
  name: 'preload-later',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {}, chunk }) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const later = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/entrypoints/popup/later.ts'));
      const imports = [chunk, ...chunks.filter(({ fileName }) => chunk?.imports.includes(fileName))];
      if (!later || !imports.some((file) => file?.dynamicImports.includes(later.fileName))) return [];
      return [later.fileName, ...later.imports]
        .filter((file) => !html.includes(file))
        .map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` }, injectTo: 'head' }));
    },
  },
};

export default defineConfig({
  imports: false,
  vite: () => ({
    plugins: [preact(), preloadLater],
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
