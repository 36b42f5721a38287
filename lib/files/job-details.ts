import type { Entry } from './entries.ts';
import { isBlank, type Line } from './lines.ts';

/** An entry with the employer that its header names. */
type Named = { entry: Entry; name: string | undefined };

/** No table of jobs is longer, and each line is held against each row. */
const MAX_ROWS = 60;

/**
 * A table of jobs with the details below it: each paragraph or list that begins with an employer's name goes to that job. Entries that
 * have text of their own stay as they are.
 */
export function withDetails(named: readonly Named[]): Entry[] {
  const bodies = new Map(named.map(({ entry }) => [entry, entry.body]));
  let from = 0;
  named.forEach(({ entry }, index) => {
    if (entry.body.every(isBlank)) return;
    if (index > from && index - from < MAX_ROWS) spread(named.slice(from, index + 1), bodies);
    from = index + 1;
  });
  return named.map(({ entry }) => ({ ...entry, body: bodies.get(entry) ?? entry.body }));
}

/** Gives the text below the last row to the rows whose employer it names; what names none stays where it is. */
function spread(rows: readonly Named[], bodies: Map<Entry, Line[]>): void {
  const last = rows.at(-1)?.entry;
  let owner = last;
  const kept = new Map<Entry, Line[]>();
  for (const line of last?.body ?? []) {
    const named = rows.find(({ name }) => name !== undefined && (beginsWith(line.text, name) || tellsOf(line.text, name)));
    owner = named?.entry ?? owner;
    const isHeaded = named?.name !== undefined && beginsWith(line.text, named.name);
    const text = !isHeaded || named?.name === undefined ? line.text : line.text.slice(named.name.length).replace(/^[\s:,.–—-]+/u, '');
    if (owner) (kept.get(owner) ?? kept.set(owner, []).get(owner))?.push({ ...line, text });
  }
  if (last && ![...kept.keys()].every((entry) => entry === last)) {
    bodies.set(last, []);
    for (const [entry, lines] of kept) bodies.set(entry, lines);
  }
}

const AT =
  /^\(?(?:at|with|for|bei|für|chez|pour|en|in|presso|per|bij|voor|w|hos|på|för)\s+(?:the |der |den |dem |la |le |el |il |de |het )?/iu;

/** "At Elm Ferries the work was …". */
function tellsOf(text: string, name: string): boolean {
  const lead = AT.exec(text)?.[0].length ?? 0;
  const after = text.slice(lead + name.length);
  return lead > 0 && text.slice(lead, lead + name.length).toLowerCase() === name.toLowerCase() && /^(?:[\s,:)]|$)/u.test(after);
}

const beginsWith = (text: string, name: string): boolean =>
  text.slice(0, name.length).toLowerCase() === name.toLowerCase() && /^\s*(?:$|[:(]|[–—-]\s)/u.test(text.slice(name.length));
