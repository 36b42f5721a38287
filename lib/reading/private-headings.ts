const list = (words: string): string[] => words.split(/,\s+/);

/** Headings of private life: health, family, religion, politics. What stands there is never kept. */
const PRIVATE: ReadonlySet<string> = new Set(
  list(`health, my health, health status, state of health, health condition, medical, medical history, medical information, medical conditions, disability, disabilities, illness, sexual orientation,
  family, my family, family life, family details, family background, family information, children, spouse, partner, marital status, home life,
  religion, religious, faith, my faith, religious beliefs, religious views, religious affiliation, religious affiliations, beliefs, church,
  politics, political, political views, political beliefs, political activity, political activities, political affiliation, political affiliations, party membership, trade union, union membership,
  gesundheit, gesundheitszustand, behinderung, familie, kinder, konfession, glaube, politik, politisches engagement, parteimitgliedschaft, gewerkschaft,
  santé, état de santé, handicap, famille, enfants, politique, engagement politique, salud, estado de salud, discapacidad, familia, hijos, religión, política,
  saúde, família, filhos, religião, salute, famiglia, figli, religione, politica, gezondheid, gezin, geloof, politiek, zdrowie, rodzina, religia, polityka, здоровье, семья, религия, политика`),
);

/** What may stand beside one of them in a heading without making it another: "Family and hobbies". */
const BESIDE: ReadonlySet<string> = new Set(
  list('hobbies, interests, personal, private, personal life, private life, leisure, hobbys, freizeit, loisirs, aficiones'),
);

const AND = / ?[,&/+·|] ?| (?:and|und|et|y|e|en|i) /u;

/** Whether a heading is one of private life. "Health data platform" and "Family office" are not. */
export function isPrivateHeading(heading: string): boolean {
  const names = heading
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}\s,&/+·|]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .split(AND)
    .filter(Boolean);
  return names.some((name) => PRIVATE.has(name)) && names.every((name) => PRIVATE.has(name) || BESIDE.has(name));
}
