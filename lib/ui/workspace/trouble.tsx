import { useState } from 'preact/hooks';
import { Icon } from '#lib/ui/icon.tsx';

/** Whether what is saved can be opened; why not otherwise. */
export type Opening = { kind: 'open' } | { kind: 'newer' } | { kind: 'failed'; message: string };

interface TroubleProps {
  opening: Exclude<Opening, { kind: 'open' }>;
  /** Saves what can still be read as a file. */
  rescue(): Promise<void>;
}

/** The saved data can't be opened by this version. They are left as they are. */
export function Trouble({ opening, rescue }: TroubleProps) {
  if (opening.kind === 'failed') return <Failed message={opening.message} rescue={rescue} />;
  return (
    <section class="trouble">
      <h1>Update Mirage Lens to open what is saved</h1>
      <p>
        A newer version of the extension wrote it. This one leaves it as it is. Open your browser’s extensions page, switch on developer
        mode and choose “Update”, then reload this page.
      </p>
    </section>
  );
}

function Failed({ message, rescue }: { message: string; rescue: () => Promise<void> }) {
  const [failure, setFailure] = useState('');
  const save = (): void => {
    rescue().then(
      () => setFailure(''),
      (error: unknown) => setFailure(`It could not be read: ${error instanceof Error ? error.message : String(error)}`),
    );
  };
  return (
    <section class="trouble">
      <h1>What is saved can’t be opened</h1>
      <p>
        It is still there, as it was. Close other pages of Mirage Lens and reload this one. If that does not help, save it as a file first.
      </p>
      <p>The file is a backup: a later version can restore it under Settings.</p>
      <p>
        <button class="btn btn--primary" type="button" onClick={save}>
          <Icon name="download" />
          Save what is there as a file
        </button>
      </p>
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
      <p class="hint">{message}</p>
    </section>
  );
}
