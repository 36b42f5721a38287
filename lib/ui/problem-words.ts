import type { IconName } from './icons.ts';
import type { Problem, ProblemCode } from './verbs.ts';

/** What can be done from a problem; the first of a list is the one to do. */
export type ProblemAction = 'read-again' | 'reload-tab' | 'choose-file' | 'paste' | 'copy-report';

export interface ProblemWords {
  icon: IconName;
  title: string;
  text: string;
  note?: { icon: IconName; text: string };
  actions: readonly ProblemAction[];
}

const ELSEWHERE = { icon: 'file', text: 'Or save the profile as PDF and read it here as a file. Nothing leaves this computer.' } as const;

const OF_PAGE: Partial<Record<ProblemCode, ProblemWords>> = {
  'not-a-profile': {
    icon: 'user',
    title: 'This page is not a profile',
    text: 'Open a person’s profile and click the icon again, or read a file or a text right here.',
    actions: ['choose-file', 'paste'],
  },
  'login-wall': {
    icon: 'door',
    title: 'The site asks you to sign in',
    text: 'The profile is behind the sign-in page, so there is nothing to read. Sign in as you usually do, then click the icon again.',
    note: { icon: 'lock', text: 'You sign in yourself: your password is between you and the site.' },
    actions: ['read-again', 'paste'],
  },
  'layout-changed': {
    icon: 'warn',
    title: 'The site has changed its layout',
    text: 'Parts of this page could not be found. A half-read profile would raise false flags, so no report was made.',
    note: {
      icon: 'file',
      text: 'Save the profile as PDF and choose that file, or copy its text and paste it. The report names parts of the page and holds no personal data.',
    },
    actions: ['choose-file', 'paste', 'copy-report'],
  },
  'language-not-supported': {
    icon: 'globe',
    title: 'This profile’s language is not read yet',
    text: 'Claims are read in English. In another language a flag would be a guess, so none was made.',
    actions: ['paste'],
  },
  'page-not-allowed': {
    icon: 'lock',
    title: 'The browser keeps this page closed',
    text: 'Its own pages, its extension store and tabs where the icon was not clicked can’t be read. Open a profile and click the Mirage Lens icon there.',
    note: ELSEWHERE,
    actions: ['choose-file', 'paste'],
  },
  'reload-tab': {
    icon: 'refresh',
    title: 'This tab needs a reload',
    text: 'It was opened before Mirage Lens was installed or updated, or it stopped answering. Reload it once, then click the icon again. Saved candidates are untouched.',
    actions: ['reload-tab', 'paste'],
  },
};

const FAULT: ProblemWords = {
  icon: 'warn',
  title: 'Mirage Lens met a fault of its own',
  text: 'No report was made. The page was not changed, and saved candidates are untouched. Read it again, or copy the problem report for who maintains it.',
  actions: ['read-again', 'copy-report'],
};

const ACTION_AFTER_FAILURE: readonly ProblemAction[] = ['paste', 'choose-file'];

/** The words of a problem: its own ones where it has any, else what could not be read and why. */
export function wordsOf(problem: Problem): ProblemWords {
  if (problem.code === 'unexpected') return FAULT;
  const own = problem.from === 'page' || problem.code === 'language-not-supported' ? OF_PAGE[problem.code] : undefined;
  if (!own) return unreadable(problem);
  return problem.message && problem.code !== 'page-not-allowed' ? { ...own, text: problem.message } : own;
}

export const problemTitle = (problem: Problem): string => wordsOf(problem).title;

function unreadable({ from, message }: Problem): ProblemWords {
  return {
    icon: 'file',
    title: `This ${from} could not be read`,
    text: message ?? 'Nothing in it could be read as a profile. Try another file, or paste the text of the profile.',
    actions: from === 'page' ? ['read-again', ...ACTION_AFTER_FAILURE] : ACTION_AFTER_FAILURE,
  };
}

/** Structure only, so that it can be sent to anyone: names of parts, the reader, the version. */
export function problemReport({ code, found, missing, reader, structure }: Problem, version: string): string {
  if (structure) return readerReportOf(structure, version);
  const lines = [
    `Mirage Lens ${version}`,
    `problem: ${code}`,
    reader && `reader: ${reader.id}, version ${reader.version}`,
    found && `found: ${found.join(', ') || 'nothing'}`,
    missing && `not found: ${missing.join(', ') || 'nothing'}`,
  ];
  return lines.filter(Boolean).join('\n');
}

/** The same of a page, by what it is made of. */
export const readerReportOf = (structure: string, version: string): string => `Mirage Lens ${version}\n${structure}`;
