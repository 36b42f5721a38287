import type { ProjectDraft, WorkDraft } from '#lib/profile/draft.ts';
import { readBlocks } from './blocks.ts';
import { readJobs } from './jobs.ts';
import { isBlank, type Line } from './lines.ts';
import type { Section } from './sections.ts';
import { isSkillList } from './skill-lists.ts';
import { skillsMentioned } from './words/skill-names.ts';

/** Words of headings below which a functional résumé tells what was done. */
const SHOWN =
  /achievements?|accomplishments?|skills?|abilit(?:y|ies)|experience|competenc|expertise|strengths|capabilities|contributions|results|highlights|erfolge|leistungen|kompetenzen|fähigkeiten|réalisations|compétences|logros|habilidades|competencias|realizações|conquistas|competências|risultati|competenze|traguardi|prestaties|vaardigheden|resultaten|osiągnięcia|umiejętności|resultat|kompetenser|kompetencer|kompetanse|başarı|yetkinlik|pencapaian|keahlian|úspěchy|dovednosti|realizări|competențe|saavutukset|osaaminen|eredmények|készségek/iu;

/**
 * A functional résumé puts its jobs into a bare list and tells what was done below headings of skills. Those sections become projects
 * without dates: they show work, by a person who says so of themselves, but not when or for whom it was done.
 */
export function withDeeds(sections: readonly Section[]): Section[] {
  if (!holdsBareJobs(sections)) return [...sections];
  let isOpen = false;
  return sections.map((section) => {
    isOpen = holdsDeeds(section) && (SHOWN.test(section.title) || (isOpen && section.unknown === true));
    return isOpen ? { ...section, kind: 'projects', isFunctional: true } : section;
  });
}

/** Jobs of which none tells a thing below its header. */
function holdsBareJobs(sections: readonly Section[]): boolean {
  const jobs = sections.filter(({ kind }) => kind === 'work').flatMap((section) => readJobs(section, {}).work);
  const told = jobs.filter(({ highlights = [], summary = '' }: WorkDraft) => highlights.length > 0 || summary.length > MAX_REMARK);
  return jobs.length > 0 && told.length * 2 < jobs.length && told.every(({ highlights = [] }) => highlights.length === 0);
}

const MAX_REMARK = 80;
/** What a person is or knows, not what they did. */
const CLAIM =
  /^(?:(?:an? |my |i am |i have |very |highly )*(?:\d+\+?|excellent|strong|good|solid|deep|broad|proficient|proficiency|experienced?|knowledge|familiar|expert|expertise|fluent|proven|ability|able|skilled|advanced|extensive|thorough|working|hands-on|understanding|command|sehr gute|gute|fundierte|umfangreiche|langjährige|solides?|bonne|excellente|maîtrise|sólid[oa]s?|amplio|dominio|ottima|buona|goede|uitstekende|bardzo dobra|dobra|goda|gode)(?!\p{L})|\p{L}[^:.]{1,30}:\s)/iu;
const MIN_WORDS = 5;

/** Sentences of which none is a claim or a list; a section that has a heading of its kind is no summary. */
function holdsDeeds({ kind, lines, unknown }: Section): boolean {
  if (kind !== 'other' && kind !== 'skills' && !(kind === 'summary' && unknown)) return false;
  const texts = readBlocks(lines).map(({ text }) => text);
  const deeds = texts.filter((text) => text.split(/\s+/).length > MIN_WORDS);
  return deeds.length > 0 && !texts.some((text) => CLAIM.test(text) || isSkillList(text));
}

/** Each group below a line of its own, named by it; by the section where that line is itself a skill, which nothing shows yet. */
export function readDeeds({ title, lines }: Section): ProjectDraft[] {
  const groups: { name: string; lines: Line[] }[] = [];
  lines.forEach((line, at) => {
    if (isGroupTitle(lines, at)) groups.push({ name: skillsMentioned(line.text) > 0 ? title : line.text, lines: [] });
    else if (groups.length > 0) groups.at(-1)?.lines.push(line);
    else groups.push({ name: title, lines: [line] });
  });
  return groups
    .map(({ name, lines: own }) => ({ name, highlights: readBlocks(own).map(({ text }) => text) }))
    .filter(({ highlights }) => highlights.length > 0);
}

const MAX_TITLE_WORDS = 6;

/** A short line without a stop, apart from what is above and with text below. */
function isGroupTitle(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  const isShort = text !== '' && text.split(/\s+/).length <= MAX_TITLE_WORDS && !/[.!?,;]$/.test(text);
  return isShort && /^\p{L}/u.test(text) && isBlank(lines[at - 1]) && lines.slice(at + 1, at + 3).some((line) => !isBlank(line));
}
