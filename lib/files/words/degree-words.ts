const LETTERS = String.raw`(?:[BMD]\.?\s?(?:Sc|A|S|Eng|Ed|Tech|Phil|Res|B\.?A|C\.?A|I\.?T|Comp|Math|CompSc|A\.?Sc|Com|Des|F\.?A|P\.?H)\b\.?|B\.?I\.?T\b\.?|M\.?B\.?A\b\.?|LL\.?[BM]\b\.?|MMath|MPhys|MSci|MEng|BEng|BSE|MSE|[BM]\.E\.)`;
const DOCTOR = String.raw`(?:Ph\.?\s?D\b\.?|D\.?Phil\b\.?|Dr\.(?:[-\s]?\p{L}+\.)*|Doctorate|Doctor of \p{L}+|Promotion|Doctorat|Doctorado|Doutorado|Dottorato|Habilitation)`;
const ENGLISH = String.raw`(?:Bachelor['’]?s?(?: of \p{L}+)?(?: degree)?|Master['’]?s?(?: of \p{L}+)?(?: degree)?|Associate(?: of \p{L}+| degree)|Foundation degree|(?:Higher|Advanced|National|Higher National|Higher Vocational|Vocational|Ordinary National) (?:Diploma|Certificate)|High school diploma|A[- ]levels?|GCSEs?|HN[CD]|BTEC|PGCE|PGDip|Postgraduate (?:diploma|certificate)|Graduate (?:diploma|certificate)|Diploma|Certificate|Minor|Exchange (?:semester|year|student)|(?:\p{L}+ )?Bootcamp|(?:Engineering|Engineer['’]?s) (?:degree|diploma)|HBO(?:[- ]bachelor)?|WO[- ](?:bachelor|master))`;
const OTHERS = String.raw`(?:Dipl\.?(?:[-\s]\p{L}+\.)+(?:\s?\(FH\))?|Diplom|Dipl[oô]me(?: d['’]\p{L}+)?|Staatsexamen|Ausbildung|Abitur|Fachabitur|Vordiplom|Licen[cs]e|Licenciatura|Licenciado|Grado|Ingeniería|Máster|Maestría|Mestrado|Bacharelado|Graduação|Laurea(?: magistrale| triennale)?|Baccalauréat|BTS|DUT|Magister|magister|Inżynier|Licencjat|Magistr|Bakalář|Matura|Lisans|Yüksek Lisans|Sarjana|Kandidat\p{L}*|Civilingenjör|Masterexamen|Licență)`;

const DEGREE = new RegExp(
  `^((?:${LETTERS}|${DOCTOR}|${ENGLISH}|${OTHERS})(?=$|[\\s,(.)/]|(?<!Certificate|Diploma):)(?:\\s*\\([^)]*\\))?(?:\\s+(?:Hons\\.?|Honours)(?!\\p{L}))?):?\\s*(?:(?:in|of|en|em|für|der|de|i|w)\\s+)?(.*)$`,
  'iu',
);

/** A degree and its field as one part of a line writes them: "BSc (Hons) Computer Science". */
export function degreeIn(text: string): { studyType: string; area?: string } | undefined {
  const [, studyType, area] = DEGREE.exec(text) ?? [];
  if (!studyType) return undefined;
  return area ? { studyType: studyType.trim(), area } : { studyType: studyType.trim() };
}
