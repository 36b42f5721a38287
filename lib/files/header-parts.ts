import { isDuration } from '#lib/nlp/date-ranges.ts';
import { hasLegalForm, isLegalForm, namesOrganisation } from './words/employer-words.ts';
import { isEmploymentType } from './words/employment-words.ts';
import { namesRole } from './words/role-words.ts';

/** A part of a header between separators. `segment` is the same for parts that only commas divide; `order` counts through the header. */
export interface HeaderPart {
  text: string;
  segment: number;
  order: number;
  /** What the header itself calls it: "Client: …", "Role: …". */
  label?: 'name' | 'client' | 'position' | 'location' | 'employmentType' | 'remark';
  taken?: boolean;
}

const STRONG =
  /\s*\.{4,}\s*|\s+[|·•–—―]\s*|\s*[|·•–—―]\s+|\s+-\s+(?=[\p{Lu}\d(])|\t+|\s{3,}|;\s+|\s+::?\s+|(?<=\p{Ll}{2})(?<!(?:^|\s)(?:im|św|sw|ul|al|os|pl|St|Sta|Dr|Prof|Ing|inż|mgr|Dipl|Bros|Mt|Ste|Av|Avda|Univ|Gebr|Inh|vorm|Nachf|Fa))\.\s+(?=\p{Lu})|(?<=\p{L}{2})(?<!No|Nr)\.\s+(?=\d)/u;
/** In a text without capitals a full stop parts as well. */
const LOWER = new RegExp(`${STRONG.source}|(?<=\\p{Ll}{2})\\.\\s+(?=\\p{Ll})`, 'u');
const AT =
  /\s+(?:at|@|bei(?:m| der| dem| den)?|chez|presso|hos|bij|w firmie|en la empresa|på)\s+(?=\p{Lu}|\d|(?:the|an?|my|la|les?|une?|einem|einer)\s)|\s+@(?=\p{Lu})/u;
/** Words that also stand within titles: they part a title from a company only. */
const WITHIN = /\s+(?:for|with|für|pour|en|na|no|em|in|w|per|voor|para|i)\s+(?=\p{Lu})/u;
/** "Acme: Data Engineer (2021)". */
const COLON = /^([^:]{2,60}):\s+(?=\S)/u;
const LINK = /\[([^[\]]{1,200})\]\([^)\s]{0,500}\)/g;
const LABELS: readonly (readonly [NonNullable<HeaderPart['label']>, RegExp])[] = [
  [
    'name',
    /^(?:employer|company|(?:company|employer) name|name (?:and address )?of (?:the )?(?:employer|company)|organi[sz]ation|arbeitgeber|firma|unternehmen|empresa|empleador|empregador|entreprise|société|employeur|azienda|società|datore di lavoro|bedrijf|werkgever|pracodawca|arbetsgivare|företag|arbejdsgiver|virksomhed|arbeidsgiver|bedrift|työnantaja|yritys|zaměstnavatel|şirket|perusahaan|angajator|компания)\s*:\s*/iu,
  ],
  ['client', /^(?:end[- ]client|client|customer|kunde|auftraggeber|cliente?|opdrachtgever|kund|klient)\s*:\s*/iu],
  [
    'position',
    /^(?:role|position|(?:occupation or )?position held|job title|job|job role|title|designation|post|occupation|function|funktion|rolle|tätigkeit|stelle|beruf|puesto|poste|fonction|rôle|cargo|função|rol|ruolo|mansione|posizione|qualifica|functie|stanowisko|befattning|roll|tjänst|stilling|nimike|tehtävä|pozice|pozisyon|unvan|görev|jabatan|posisi|funcție|должность)\s*:\s*/iu,
  ],
  [
    'location',
    /^(?:location|place|ort|standort|city|based in|lieu|lugar|ubicación|local|sede|luogo|plaats|miejsce|plats|sted|paikka)\s*:\s*/iu,
  ],
  [
    'remark',
    /^(?:project(?: name| title)?|projekt|projet|proyecto|projeto|progetto|industry|branche|sector|secteur|team(?: size)?|teamgröße)\s*:\s*/iu,
  ],
  ['employmentType', /^(?:type|employment type|contract type|contract|vertragsart|type de contrat|contrat)\s*:\s*/iu],
];
const TYPE_PREFIX = /^([^:,]{3,30}):\s+(?=\S)/u;
const BRACKETS = /^\([^()]*\)$/;
const REMARK = /^(?:and again|and|und|sowie|et|y|with|mit)\s/iu;

/** "Job 1:", "Position 2 –" before a job, or alone on its line. */
const ENUMERATOR =
  /^(?:job|position|post|role|employer|employment|stelle|station|emploi|poste|empleo|puesto|emprego|lavoro|functie|praca)\s*(?:no\.?\s*|nr\.?\s*|#\s*)?\d{1,2}(?:\s*[:.)–—-]\s+|\s*[:.)]?$)/iu;
/** The end of a bold part before a comma: what is bold stands together. */
const BOLD_END = /(?<=\S)(?:\*\*|__),\s+/g;
const SPACED_COLON = /^(\p{L}[\p{L} -]{1,40}?)(?:\s+:\s+|\s{2,}|\t)/u;

/** A header line with its labels and bold parts set as one expects them: "Organisation : Acme" is "Organisation: Acme". */
export function plainHeader(line: string): string {
  const text = line.replace(LINK, '$1').replace(BOLD_END, ' | ').replace(ENUMERATOR, '');
  const [spaced, word] = SPACED_COLON.exec(text) ?? [];
  return spaced && word && isLabel(word) ? `${word}: ${text.slice(spaced.length)}` : text;
}

const clean = (text: string): string => text.replace(/^[*_#][*_#\s]*|(?<![*_])[*_]+$/gu, '').trim();

/** The parts of one header line. */
export function splitHeader(line: string, firstSegment: number): HeaderPart[] {
  const parts: HeaderPart[] = [];
  const plain = plainHeader(line);
  const segments = splitOutside(plain, /\p{Lu}/u.test(plain) ? STRONG : LOWER)
    .filter((segment) => !isDuration(segment))
    .flatMap(atEmployer);
  segments.forEach((segment, index) => {
    for (const part of labelled(segment)) parts.push({ ...part, segment: firstSegment + index, order: firstSegment + parts.length });
  });
  return parts;
}

/** "Engineer at Acme" and "Acme: Engineer" are two segments. */
function atEmployer(segment: string): string[] {
  const [colon, employer] = COLON.exec(segment) ?? [];
  if (
    colon &&
    employer &&
    !namesRole(employer) &&
    !isLabel(employer) &&
    !isEmploymentType(employer) &&
    namesRole(segment.slice(colon.length))
  )
    return [employer, segment.slice(colon.length)];
  const at = AT.exec(segment);
  if (at && (namesRole(segment.slice(0, at.index)) || namesOrganisation(segment.slice(at.index)))) return parted(segment, at);
  const within = WITHIN.exec(segment);
  const isParted = within && hasLegalForm(segment.slice(within.index + within[0].length)) && namesRole(segment.slice(0, within.index));
  return isParted ? parted(segment, within) : [segment];
}

const parted = (segment: string, { index, 0: words }: RegExpExecArray): string[] => [
  segment.slice(0, index),
  segment.slice(index + words.length),
];
const isLabel = (words: string): boolean =>
  LABELS.some(([, pattern]) => pattern.test(`${words}:`)) || /^(?:education|degree|studies|schooling|training)$/iu.test(words);

type Unplaced = Pick<HeaderPart, 'text' | 'label'>;

function labelled(raw: string): Unplaced[] {
  const segment = clean(raw);
  if (segment === '') return [];
  if (BRACKETS.test(segment) || REMARK.test(segment)) return [{ text: segment, label: 'remark' }];
  for (const [label, pattern] of LABELS) {
    const match = pattern.exec(segment);
    if (match && segment.length > match[0].length)
      return label === 'name' || label === 'client'
        ? named(segment.slice(match[0].length), label)
        : [{ text: segment.slice(match[0].length), label }];
  }
  const [prefix, type] = TYPE_PREFIX.exec(segment) ?? [];
  if (prefix && type && isEmploymentType(type))
    return [{ text: type, label: 'employmentType' }, ...commaParts(segment.slice(prefix.length))];
  return commaParts(segment);
}

/** After "Client:" the first part is the employer, whatever it is called. */
const named = (text: string, label: 'name' | 'client'): Unplaced[] =>
  commaParts(text).map((part, index) => (index === 0 ? { ...part, label } : part));

function commaParts(segment: string): Unplaced[] {
  const parts: string[] = [];
  for (const part of splitOutside(segment, /,\s+|\s+\/\/\s+/u)) {
    const previous = parts.at(-1);
    if (previous !== undefined && isLegalForm(part)) parts[parts.length - 1] = `${previous}, ${part}`;
    else parts.push(part);
  }
  return parts.map((text) => ({ text: clean(text) }));
}

/** Splits at separators outside brackets. */
export function splitOutside(text: string, separator: RegExp): string[] {
  const global = new RegExp(separator.source, `${separator.flags}g`);
  const depths = depthsOf(text);
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(global)) {
    if (depths[match.index] !== 0) continue;
    parts.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** How many brackets are open at each offset. A bracket that is never closed opens nothing. */
function depthsOf(text: string): Uint8Array {
  const depths = new Uint8Array(text.length + 1);
  let depth = 0;
  const lastClose = Math.max(text.lastIndexOf(')'), text.lastIndexOf(']'));
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if ((character === '(' || character === '[') && at < lastClose) depth = Math.min(depth + 1, 200);
    if ((character === ')' || character === ']') && depth > 0) depth--;
    depths[at] = depth;
  }
  return depths;
}
