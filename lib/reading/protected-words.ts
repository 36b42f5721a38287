import { anyOf } from '#lib/nlp/lexicon-pattern.ts';

const list = (words: string): string[] => words.split(/,\s+/);

/** Labels that name nothing else: birth, nationality, marital status, in the languages of résumés. */
const PLAIN_LABELS =
  list(`date of birth, birth date, birthdate, dob, place of birth, birthplace, year of birth, nationality, nationalities, citizenship, marital status, family status, civil status, pronouns,
  geburtsdatum, geburtsort, geboren am, staatsangehörigkeit, nationalität, familienstand, konfession, date de naissance, lieu de naissance, nationalité, situation familiale,
  fecha de nacimiento, lugar de nacimiento, nacionalidad, estado civil, data de nascimento, nacionalidade, data di nascita, luogo di nascita, nazionalità, cittadinanza, stato civile,
  geboortedatum, geboorteplaats, nationaliteit, burgerlijke staat, data urodzenia, narodowość, obywatelstwo, stan cywilny, doğum tarihi, doğum yeri, medeni hal, medeni durum, cinsiyet,
  tanggal lahir, tempat lahir, kewarganegaraan, status perkawinan, jenis kelamin, födelsedatum, medborgarskap, civilstånd, fødselsdato, statsborgerskab, statsborgerskap, civilstand, sivilstand,
  datum narození, národnost, státní příslušnost, data nașterii, naționalitate, stare civilă, дата рождения, гражданство, семейное положение`);

/** Labels that may also name a product, a field of a form or a course. */
const DOUBLE_LABELS =
  list(`born, passport, married, children, gender, sex, religion, ethnicity, disability, photo, photograph, geboren, kinder, geschlecht, sexe, enfants, sexo, hijos, sesso, geslacht,
  płeć, uyruk, agama, kön, køn, kjønn, пол`);

/** Statements of the same, as a whole part of a line between commas. */
const STATUS =
  list(`married, single, unmarried, divorced, widowed, widow, widower, separated, engaged, in a relationship, no children, male, female, non-binary, nonbinary, verheiratet, ledig, geschieden, verwitwet, keine kinder,
  marié, mariée, célibataire, divorcé, divorcée, casado, casada, soltero, soltera, solteiro, solteira, sposato, sposata, celibe, nubile, getrouwd, ongehuwd, żonaty, mężatka, kawaler, panna, evli, bekar, menikah, gift, ugift`);

const COUNT = '(?:\\d|one|two|three|four|five|six|zwei|drei|ein|deux|trois|dos|tres)';
const PEOPLE = '(?:child|children|kids?|sons?|daughters?|kind|kinder|enfants?|hijos?|boys?|girls?)';
const PARENT = '(?:father|mother|parent|dad|mum|mom)';
const BULLET = '^[\\s•*–-]*';
const AFTER_LABEL = '\\s*(?:[:=]|\\s[–—-]\\s)';
const NATION = '(?:\\p{Lu}\\p{L}+(?: (?:(?:and|&|/) )?\\p{Lu}\\p{L}+){0,3}|eu|us|uk|dual)';
const BELONGS = '(?:citizen|national|passport(?: holder)?|citizenship|nationality)';

/** All patterns are for one part of a line, trimmed and with single spaces. */
export const LABELLED = new RegExp(`${BULLET}(?:${anyOf([...PLAIN_LABELS, ...DOUBLE_LABELS])})${AFTER_LABEL}`, 'iu');
export const PLAINLY_LABELLED = new RegExp(`${BULLET}(?:${anyOf(PLAIN_LABELS)})${AFTER_LABEL}`, 'iu');
export const SHORTLY_LABELLED = new RegExp(`${BULLET}(?:${anyOf(DOUBLE_LABELS)})${AFTER_LABEL}\\s*\\S+(?: \\S+){0,2}$`, 'iu');
export const BORN =
  /^[\s•*–-]*(?:I was |Ich bin )?(?:(?:[Bb]orn|[Gg]eboren|[Nn]ée?|[Nn]acid[oa]|[Nn]ascid[oa]|[Uu]rodzon[ya]) (?:(?:on|am|le|el|em|il|in|im|en|à|at|a) )?(?:the )?|[Nn]at[oa] (?:il|a|in|nel) )(?:\d|\p{Lu}|[‘'’])/u;
/** That it was a person who was born: said by one, or nothing else said. */
export const BORN_PERSON = /^[\s•*–-]*(?:(?:I was|Ich bin) |(?!.* (?:as|from|out|for|to|by) )\S+(?: \S+){1,6}$)/iu;
export const CITIZEN = new RegExp(
  `(?<!\\p{L})${NATION} ${BELONGS}(?=$| ?[,.;:)|·]| (?:by|since|with|so|and|from)(?!\\p{L}))|(?<!\\p{L})citizen of (?:the )?\\p{Lu}`,
  'u',
);
/** That it is a person who is a citizen: "I am", or the part begins so. */
export const CITIZEN_PERSON = new RegExp(
  `^(?:[Bb]eing )?(?:[Aa]n? |[Bb]oth |[Ff]ull )?(?:${NATION} ${BELONGS}(?=$| ?[.;:)]| (?:by|since)(?!\\p{L}))|[Cc]itizen of (?:the )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?$)|^I(?: am|['’]m| hold| have) (?:an? |both |full )?(?:${NATION} ${BELONGS}(?!\\p{L})|citizen of )`,
  'u',
);
export const AGED =
  /^(?:i am |i['’]m )?(?:(?:aged|age|alter|âge|edad|idade|età|leeftijd) ?:? ?\d{2}|\d{2} years (?:old|of age)|\d{2} jahre alt)$/iu;
export const STATUS_PART = new RegExp(`^(?:(?:happily|recently) )?(?:${anyOf(STATUS)})$`, 'iu');
export const CHILDREN_PART = new RegExp(
  `^(?:(?:(?:happily|recently) )?(?:${anyOf(STATUS)}) ?(?:and|with|und|mit|\\+) ?)?${COUNT} (?:(?:grown[- ]up|adult|small|young) )?${PEOPLE}$|^(?:proud )?${PARENT} (?:of|to) ${COUNT}(?: ${PEOPLE})?$`,
  'iu',
);
export const PARENT_PART = new RegExp(`^(?:proud )?${PARENT} (?:of|to) .{1,40}$`, 'iu');
export const PHOTO =
  /^[[(]?(?:passport )?(?:photo|foto|photograph|picture|portrait|lichtbild)(?: (?:attached|enclosed|here|available|on request))?[\])]?$/iu;
export const I_AM_STATUS = new RegExp(
  `^i(?: am|['’]m) (?:a )?(?:${anyOf(STATUS.filter((word) => word !== 'engaged' && word !== 'single'))})(?!\\p{L})`,
  'iu',
);
/** "I am married to the idea" is said among work; a sentence that ends there, or goes on about children, is not. */
export const I_AM_STATUS_ALONE = new RegExp(`^i(?: am|['’]m) (?:a )?(?:${anyOf(STATUS)})(?: (?:and|with) .{1,40})?$`, 'iu');

const SUBJECT = 'he|she|they|ze|xe|er|sie|il|elle|hij|zij|hon|han|hun';
const OBJECT = 'him|her|them|zir|xem|ihn|ihm|ihr|lui|hem|haar|honom|henne|ham|hende';
const POSSESSIVE = '(?:\\s?/\\s?(?:his|hers?|theirs?|zirs))?';
export const PRONOUNS = new RegExp(
  `[([](?:${SUBJECT})\\s?/\\s?(?:${SUBJECT}|${OBJECT}|his)${POSSESSIVE}[)\\]]|(?<![\\p{L}/])(?:${SUBJECT})/(?:${OBJECT}|his)${POSSESSIVE}(?![\\p{L}/])`,
  'giu',
);
