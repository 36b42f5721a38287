import type { ComponentChildren } from 'preact';
import { hrefOf, SETTINGS_SECTIONS, type SettingsSection } from '#lib/ui/workspace/place.ts';
import { BackupView } from './backup-view.tsx';
import { BlindView } from './blind-view.tsx';
import { ChecksView } from './checks-view.tsx';
import { KeepingView } from './keeping-view.tsx';
import { LogView } from './log-view.tsx';
import { PrivacyView } from './privacy-view.tsx';
import type { SettingsStore } from './store.ts';

const NAMES: Readonly<Record<SettingsSection, string>> = {
  keeping: 'Keeping and erasing',
  backup: 'Backup and storage',
  blind: 'Blind mode',
  checks: 'Checks',
  log: 'Log',
  privacy: 'Privacy and keys',
};

/** The settings: one part at a time. */
export function SettingsView({ store, section }: { store: SettingsStore; section: SettingsSection }) {
  return (
    <div class="settings">
      <div class="page__head">
        <div>
          <h1>Settings</h1>
          <p>How long people are kept, where their data lie, what is hidden, and what is checked.</p>
        </div>
      </div>
      <nav class="settings__parts" aria-label="Settings">
        {SETTINGS_SECTIONS.map((part) => (
          <a key={part} href={hrefOf({ screen: 'settings', section: part })} aria-current={part === section ? 'page' : undefined}>
            {NAMES[part]}
          </a>
        ))}
      </nav>
      <div class="settings__body">
        <Section store={store} section={section} />
      </div>
    </div>
  );
}

function Section({ store, section }: { store: SettingsStore; section: SettingsSection }): ComponentChildren {
  switch (section) {
    case 'keeping':
      return <KeepingView store={store.keeping} />;
    case 'backup':
      return <BackupView store={store.backup} />;
    case 'blind':
      return <BlindView store={store.blind} />;
    case 'checks':
      return <ChecksView store={store.checks} />;
    case 'log':
      return <LogView store={store.log} />;
    case 'privacy':
      return <PrivacyView />;
  }
}
