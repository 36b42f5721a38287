import { anyOf } from '#lib/nlp/lexicon-pattern.ts';

const list = (words: string): string[] => words.split(/,\s+/);

/** Labels of what is never kept: birth, nationality, marital status, gender, religion, origin. */
const LABELS =
  list(`date of birth, birth date, birthdate, dob, place of birth, birthplace, year of birth, born, nationality, nationalities, citizenship, passport, marital status, family status,
  civil status, married, children, gender, sex, pronouns, religion, ethnicity, disability, photo, photograph,
  geburtsdatum, geburtsort, geboren, geboren am, staatsangehörigkeit, nationalität, familienstand, kinder, geschlecht, konfession, religion, date de naissance, lieu de naissance, nationalité, situation familiale, sexe, enfants,
  fecha de nacimiento, lugar de nacimiento, nacionalidad, estado civil, sexo, hijos, data de nascimento, nacionalidade, data di nascita, luogo di nascita, nazionalità, cittadinanza, stato civile, sesso,
  geboortedatum, geboorteplaats, nationaliteit, burgerlijke staat, geslacht, data urodzenia, narodowość, obywatelstwo, stan cywilny, płeć, doğum tarihi, doğum yeri, uyruk, medeni hal, medeni durum, cinsiyet,
  tanggal lahir, tempat lahir, kewarganegaraan, status perkawinan, jenis kelamin, agama, födelsedatum, medborgarskap, civilstånd, kön, fødselsdato, statsborgerskab, statsborgerskap, civilstand, sivilstand, køn, kjønn,
  datum narození, národnost, státní příslušnost, data nașterii, naționalitate, stare civilă, дата рождения, гражданство, семейное положение, пол`);

/** Statements of the same, as a whole part of a line between commas. */
const STATUS =
  list(`married, single, unmarried, divorced, widowed, widow, widower, separated, engaged, in a relationship, no children, male, female, non-binary, nonbinary, verheiratet, ledig, geschieden, verwitwet, keine kinder,
  marié, mariée, célibataire, divorcé, divorcée, casado, casada, soltero, soltera, solteiro, solteira, sposato, sposata, celibe, nubile, getrouwd, ongehuwd, żonaty, mężatka, kawaler, panna, evli, bekar, menikah, gift, ugift`);

const COUNT = '(?:\\d|one|two|three|four|five|six|zwei|drei|ein|deux|trois|dos|tres)';
const PEOPLE = '(?:child|children|kids?|sons?|daughters?|kind|kinder|enfants?|hijos?)';

const LABELLED = new RegExp(`^[\\s•*–-]*(?:${anyOf(LABELS)})\\s*(?:[:=]|\\s[–—-]\\s)`, 'iu');
const BORN =
  /^[\s•*–-]*(?:[Ii]\s+was\s+|[Ii]ch bin\s+)?(?:[Bb]orn|[Gg]eboren|[Nn]ée?|[Nn]acid[oa]|[Nn]ascid[oa]|[Nn]at[oa]|[Uu]rodzon[ya])\s+(?:(?:on|am|le|el|em|il|in|im|en|à|at|a)\s+)?(?:the\s+)?(?:\d|\p{Lu}|[‘'’])/u;
const CITIZEN =
  /(?<!\p{L})(?:\p{Lu}\p{L}+(?:\s+(?:and|&|\/)?\s*\p{Lu}\p{L}+){0,3}|eu|us|uk|dual)\s+(?:citizen|national|passport(?:\s+holder)?|citizenship|nationality)(?=$|[\s]*[,.;:)|·]|\s+(?:by|since|with|so|and|from)\b)|(?<!\p{L})citizen of (?:the )?\p{Lu}/u;
const AGED =
  /^(?:i\s+am\s+|i['’]m\s+)?(?:(?:aged|age|alter|âge|edad|idade|età|leeftijd)\s*:?\s*\d{2}|\d{2}\s+years\s+(?:old|of age)|\d{2}\s+jahre\s+alt)$/iu;
const STATUS_PART = new RegExp(
  `^(?:(?:happily|recently)\\s+)?(?:${anyOf(STATUS)})(?:\\s*(?:,|and|with|und|mit|\\+)\\s*${COUNT}\\s+${PEOPLE})?$|^${COUNT}\\s+(?:grown[- ]up\\s+|adult\\s+|small\\s+|young\\s+)?${PEOPLE}$|^(?:proud\\s+)?(?:father|mother|parent|dad|mum|mom)\\s+(?:of|to)\\s+.{1,40}$`,
  'iu',
);
const PHOTO =
  /^[[(]?(?:passport )?(?:photo|foto|photograph|picture|portrait|lichtbild)(?:\s+(?:attached|enclosed|here|available|on request))?[\])]?$/iu;
const I_AM_STATUS = new RegExp(
  `^i(?:\\s+am|['’]m)\\s+(?:a\\s+)?(?:${anyOf(STATUS.filter((word) => word !== 'engaged' && word !== 'single'))})(?!\\p{L})`,
  'iu',
);
const SUBJECT = 'he|she|they|ze|xe|er|sie|il|elle|hij|zij|hon|han|hun';
const OBJECT = 'him|her|them|zir|xem|ihn|ihm|ihr|lui|hem|haar|honom|henne|ham|hende';
const POSSESSIVE = '(?:\\s?/\\s?(?:his|hers?|theirs?|zirs))?';
const PRONOUNS = new RegExp(
  `\\s*[([](?:${SUBJECT})\\s?/\\s?(?:${SUBJECT}|${OBJECT}|his)${POSSESSIVE}[)\\]]|[\\s,|·]*(?<![\\p{L}/])(?:${SUBJECT})/(?:${OBJECT}|his)${POSSESSIVE}(?![\\p{L}/])`,
  'giu',
);

const SENTENCE = /[^\n.!?]*(?:[.!?](?!\s+\p{Lu}|\s*$)[^\n.!?]*)*[.!?]*/gmu;

/**
 * A text without the statements that are never kept: birth, nationality, marital status, gender, pronouns. Each goes with its sentence, or
 * with its part of a line where the line is a list. What remains stays as written; where a sentence went, a line ends.
 */
export function withoutProtected(text: string): string {
  const bare = text.replace(PRONOUNS, '');
  return bare
    .split('\n')
    .map(keptOfLine)
    .filter((line): line is string => line !== undefined)
    .join('\n')
    .trim();
}

/** What is kept of one line: `undefined` when nothing is. An empty line stays. */
function keptOfLine(line: string): string | undefined {
  if (line.trim() === '') return line;
  if (LABELLED.test(line) && !/[.!?]\s+\p{Lu}/u.test(line)) return undefined;
  const kept: string[] = [];
  let open = false;
  for (const [sentence] of line.matchAll(SENTENCE)) {
    const rest = keptOfSentence(sentence);
    if (rest !== undefined && open) kept.push((kept.pop() ?? '') + rest);
    else if (rest !== undefined) kept.push(rest);
    open = rest === sentence;
  }
  const runs = kept.map((run) => run.trim()).filter(Boolean);
  return runs.length > 0 ? runs.join('\n') : undefined;
}

function keptOfSentence(sentence: string): string | undefined {
  if (!isProtected(sentence)) return sentence;
  if (/[.!?]\s*$/.test(sentence) && sentence.trim().split(/\s+/).length > 3) return undefined;
  const parts = sentence.split(/\s*[,;|·•]\s*/u);
  const kept = parts.filter((part) => !isProtectedPart(part.replace(/[.!?]$/, '')));
  const isMostly = kept.length * 2 < parts.length && kept[0] !== parts[0];
  return kept.length > 0 && kept.length < parts.length && !isMostly ? kept.join(', ') : undefined;
}

const isProtected = (sentence: string): boolean =>
  isProtectedPart(sentence) ||
  I_AM_STATUS.test(sentence.trim()) ||
  sentence.split(/[,;|·•]/u).some((part) => isProtectedPart(part.replace(/[.!?]\s*$/, '')));

function isProtectedPart(part: string): boolean {
  const trimmed = part.trim();
  if (STATUS_PART.test(trimmed) || LABELLED.test(trimmed) || CITIZEN.test(trimmed) || AGED.test(trimmed) || PHOTO.test(trimmed))
    return true;
  return BORN.test(trimmed);
}
