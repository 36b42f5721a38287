import { isDuration } from '#lib/nlp/date-ranges.ts';
import { isTechnologyLine } from './blocks.ts';
import { isHeaderLike } from './entry-dates.ts';
import type { Line } from './lines.ts';
import { isEmploymentType } from './words/employment-words.ts';

/** "Permanent posts before that": set above several jobs, the name of none. */
const OVER_SEVERAL =
  /^(?:(?:earlier|previous|prior|former|past|permanent|current|present|other|further|additional|selected|recent|older|before that|frühere|weitere|aktuelle|anciens?|autres|anteriores|altri|vorige|tidigare|tidligere)\s)+.*\b(?:posts?|roles?|positions?|jobs?|employment|work|contracts?|experiences?|career|engagements?|employers?|stellen|tätigkeiten|stationen|postes|emplois|puestos|empleos|lavori|functies|anställningar|stillinger)\b/iu;
export const isOverSeveral = (text: string): boolean => OVER_SEVERAL.test(text);

/** The heads of a table's columns: "Period | Employer | Role". */
const COLUMN_HEAD =
  /^(?:period|dates?|years?|when|from|to|start|end|duration|time|client|employer|company|organi[sz]ation|where|role|position|job|job title|title|what|tasks?|location|place|zeitraum|firma|arbeitgeber|position|rolle|entreprise|poste|période|empresa|puesto|cargo|periodo|período)$/iu;
const TABLE_RULE = /^[|+:=_\s-]{3,}$/;

/** Whether a line says of a table what its columns are, or rules it. */
export function isTableHead(text: string): boolean {
  const cells = text.split(/\s*\|\s*|\t+|\s{2,}/u).filter(Boolean);
  return TABLE_RULE.test(text) || (cells.length > 1 && cells.every((cell) => COLUMN_HEAD.test(cell)));
}

/** A line that tells neither title nor employer, only how long or how: it takes no place in a header. */
export const isAside = (text: string): boolean => text.split(/\s+[·|]\s+/u).every((part) => isDuration(part) || isEmploymentType(part));
/** The same, with a total of time: it stands below an employer and above the roles there. */
export const isTotal = (text: string): boolean => isAside(text) && text.split(/\s+[·|]\s+/u).some(isDuration);

/** "Main activities and responsibilities: …": what was done, not where. */
const DEEDS =
  /^(?:main |key |principal )?(?:activities|tasks|duties|responsibilities|achievements|accomplishments|description|aufgaben|tätigkeiten|missions|réalisations|funciones|tareas|atividades|attività|taken|werkzaamheden)(?:(?: and | & |\/)(?:responsibilities|duties|tasks|achievements))?\s*:\s/iu;

const MAX_HEADER_LENGTH = 100;
export const MARKDOWN = /^#{1,6}\s+/;

/** Whether a line can belong to a header. */
export const canHead = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.text.length <= MAX_HEADER_LENGTH &&
  isHeaderLike(line.text) &&
  !line.text.endsWith(':') &&
  !isOverSeveral(line.text) &&
  !isTableHead(line.text) &&
  !DEEDS.test(line.text) &&
  !isTechnologyLine(line.text);
