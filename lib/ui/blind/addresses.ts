import { isFileName } from './file-names.ts';
import type { NameTerms } from './names.ts';
import { fold } from './words.ts';

export interface Stretch {
  start: number;
  end: number;
}

/** Beyond this an address is looked at in part only. */
const LONGEST = 2_000;

/** E-mail addresses, and the links, handles and file names that hold the name or the person's own handle. */
export function addressesIn(text: string, { inAddresses }: NameTerms, handles: ReadonlySet<string>): Stretch[] {
  const found: Stretch[] = [];
  for (const { 0: token, index } of text.matchAll(/[^\s<>()[\]{}"“”„,;|]+/gu)) {
    const bare = token.slice(0, LONGEST).replace(/^[.:'’!?*]+/u, '');
    const start = index + Math.min(token.length, LONGEST) - bare.length;
    const address = withoutEnd(bare);
    if (address && isTelling(address, inAddresses, handles)) found.push({ start, end: start + address.length });
  }
  return found;
}

/** Without the signs that end a sentence. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ".:'’!?*".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function isTelling(address: string, names: ReadonlySet<string>, handles: ReadonlySet<string>): boolean {
  if (isMail(address)) return true;
  const steps = fold(address).split(/[^\p{L}\p{N}]+/u);
  const isAddress = /[@/_]|^www\./u.test(address) || isFileName(address) || /^[\w-]+(?:\.[a-z-]+)+$/iu.test(address);
  const segments = [...fold(address).split(/[/@?#=&]/u), ...steps];
  if (segments.some((segment) => handles.has(segment) && (isAddress || /[^a-z]/u.test(segment)))) return true;
  return isAddress && steps.some((step) => holds(step, names));
}

const isMail = (text: string): boolean => /^[^@]+@[^@]+\.[^@.]+$/u.test(text);

/** A step of an address is a word of the name, or has a longer one in it. */
const holds = (step: string, names: ReadonlySet<string>): boolean =>
  names.has(step) || [...names].some((name) => name.length > 4 && step.includes(name)) || names.has(step.replace(/\d+$/u, ''));

/** What a person is called on a site: the last part of each of their own addresses. */
export function handlesOf(urls: readonly string[]): ReadonlySet<string> {
  const last = urls.map((url) => fold(url.split(/[?#]/u)[0]?.split('/').filter(Boolean).at(-1) ?? ''));
  return new Set(last.filter((handle) => handle.length > 3 && !handle.includes('.')));
}
