import { Icon } from '#lib/ui/icon.tsx';
import { plural } from '#lib/ui/words.ts';
import { hrefOf } from '#lib/ui/workspace/place.ts';

/** The empty list: how to begin, and what is promised. */
export function Welcome({ retentionDays }: { retentionDays: number }) {
  return (
    <div class="welcome">
      <h1>Know what stands behind a profile before you talk</h1>
      <p class="lead">
        Click once, and each claim stands beside the passages of the profile that bear it out. For a claim that stands alone you are handed
        a question, with what good and weak answers sound like: no engineer needs to sit beside you.
      </p>
      <h2>Nobody is saved yet. It goes like this:</h2>
      <ol class="begin">
        <li>
          <b>Open a candidate’s profile</b> on LinkedIn or another site, as you usually do.
        </li>
        <li>
          <b>Click the Mirage Lens icon</b> in the toolbar, or press <kbd>Alt</kbd> <kbd>Shift</kbd> <kbd>M</kbd>. On any other page you can
          drop a PDF, Word or text file, or paste a text.
        </li>
        <li>
          <b>Choose the role</b> at the top right, ask the questions, and save who you talk to. They are listed here.
        </li>
      </ol>
      <p class="lead">
        Do you have résumés as files? <a href={hrefOf({ screen: 'import' })}>Import PDF, Word and text files</a>, as many as you like at
        once.
      </p>
      <div class="promises">
        <section class="card">
          <h2>What stays with you</h2>
          <ul class="points">
            <Point icon="lock" strong="Nothing is sent anywhere." text="No account, no server, no statistics." />
            <Point icon="eye" strong="Read only on your click." text="No browsing in the background, nothing put into the page." />
            <Point icon="clock" strong={`Erased after ${plural(retentionDays, 'day')},`} text="or at once when you delete someone." />
          </ul>
        </section>
        <section class="card">
          <h2>What it will not do</h2>
          <ul class="points">
            <Point icon="x" strong="No score, no rank, no verdict." text="A flag is a question with its evidence." />
            <Point icon="x" strong="No guess from style." text="Grammar, gaps, schools, names and photos are not judged." />
            <Point icon="x" strong="No filling in." text="What could not be read is called “not read”, and nothing is flagged from it." />
          </ul>
        </section>
      </div>
    </div>
  );
}

function Point({ icon, strong, text }: { icon: 'lock' | 'eye' | 'clock' | 'x'; strong: string; text: string }) {
  return (
    <li>
      <Icon name={icon} />
      <span>
        <b>{strong}</b> {text}
      </span>
    </li>
  );
}
