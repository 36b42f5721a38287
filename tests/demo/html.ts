/** Markup that is safe to stand in markup; everything else that is filled in gets escaped. */
export class Markup {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

type Filling = string | number | Markup | readonly Markup[] | undefined;

export function html(parts: TemplateStringsArray, ...fillings: readonly Filling[]): Markup {
  return new Markup(parts.reduce((page, part, i) => page + render(fillings[i - 1]) + part));
}

function render(filling: Filling): string {
  if (filling === undefined) return '';
  if (filling instanceof Markup) return filling.source;
  if (typeof filling === 'string' || typeof filling === 'number') return escapeText(String(filling));
  return filling.map((markup) => markup.source).join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeText = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

export const each = <T>(items: readonly T[], draw: (item: T) => Markup): Markup[] => items.map(draw);
export const when = (condition: unknown, markup: () => Markup): Markup | undefined => (condition ? markup() : undefined);

/** A safe way into `<script type="application/ld+json">`. */
export const json = (value: unknown): Markup => new Markup(JSON.stringify(value).replaceAll('<', '\\u003c'));
