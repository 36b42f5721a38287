import type { WorkDraft } from '#lib/profile/draft.ts';
import { textOf } from './dom.ts';
import { defined } from './entry-lines.ts';
import type { MetadataDraft } from './schema-org.ts';

/** An h-resume (or its elder, hresume): the one that the page holds, with its experience, education and skills. */
export function resumeInMicroformats(document: Document): MetadataDraft | undefined {
  const resumes = document.querySelectorAll('.h-resume, .hresume');
  const resume = resumes[0];
  if (!resume || resumes.length > 1) return undefined;
  const part = (names: string) => textOf(resume.querySelector(names));
  const skills = [...resume.querySelectorAll('.p-skill, .skill')].map(textOf).filter(Boolean);
  return {
    basics: defined({
      name: part('.p-contact .p-name, .h-card .p-name, .p-name, .fn'),
      label: part('.p-contact .p-job-title'),
      summary: part('.p-summary, .summary'),
    }),
    work: [...resume.querySelectorAll('.p-experience, .experience')].map(eventOf),
    education: [...resume.querySelectorAll('.p-education, .education')].map((event) => {
      const { name, position, summary: _, ...dates } = eventOf(event);
      return { ...dates, ...defined({ institution: name ?? position, studyType: name ? position : undefined }) };
    }),
    skills: skills.map((name) => ({ name })),
  };
}

function eventOf(event: Element): WorkDraft {
  const part = (names: string) => textOf(event.querySelector(names));
  const time = (names: string) =>
    event
      .querySelector(names)
      ?.getAttribute('datetime')
      ?.match(/^(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?/)?.[0];
  const written = [part('.dt-start, .dtstart'), part('.dt-end, .dtend')].filter(Boolean).join(' – ');
  return defined({
    position: part('.p-job-title, .p-role, .title') || part('.p-name, .summary'),
    name: part('.p-org, .org, .p-location .p-name'),
    startDate: time('.dt-start, .dtstart'),
    endDate: time('.dt-end, .dtend'),
    dates: written,
    location: part('.p-locality, .p-location'),
    summary: part('.p-summary, .p-description, .description'),
  });
}
