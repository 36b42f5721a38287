/** The browser did not open the database. */
export function Broken({ message }: { message: string }) {
  return (
    <>
      <h1>The saved candidates can’t be opened</h1>
      <p>
        The browser did not open the place where they are kept. They are not lost: close other Mirage Lens pages, make room where the disk
        is full, and reload this one.
      </p>
      <p class="hint">{message}</p>
    </>
  );
}
