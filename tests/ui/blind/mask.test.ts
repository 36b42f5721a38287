import { describe, expect, it } from 'vitest';
import { maskerOf, type Personal } from '#lib/ui/blind/personal.ts';

const nobody: Personal = { names: [], schools: [], places: [], educationDates: [], urls: [], employers: [], skills: [] };
const hide = (own: Partial<Personal>, text: string, isEducation = false): string =>
  maskerOf({ ...nobody, ...own }).masked(text, isEducation).text;
const named =
  (name: string, own: Partial<Personal> = {}) =>
  (text: string): string =>
    hide({ names: [name], ...own }, text);

const NAME = '▒hidden name▒';
const SCHOOL = '▒hidden school▒';
const PLACE = '▒hidden place▒';
const PRONOUN = '▒hidden pronoun▒';
const YEAR = '▒hidden year▒';
const ADDRESS = '▒hidden address▒';

describe('a name in a text', () => {
  const wren = named('Wren Tallowfield');

  it.each([
    ['whole', 'Wren Tallowfield builds models', `${NAME} builds models`],
    ['in capitals', 'WREN TALLOWFIELD', NAME],
    ['in small letters', 'i am wren tallowfield, hello', `i am ${NAME}, hello`],
    ['turned round', 'Tallowfield, Wren', NAME],
    ['over a line', 'Wren\nTallowfield', NAME],
    ['one part', 'Reviewed by Wren in 2020', `Reviewed by ${NAME} in 2020`],
    ['at the start of a sentence', 'Done. Tallowfield led it', `Done. ${NAME} led it`],
    ['with an initial', 'W. Tallowfield and Wren T.', `${NAME} and ${NAME}.`],
    ['with an s', 'Wren’s team', `${NAME}’s team`],
    ['with a form of address', 'Ask Ms Tallowfield', `Ask ${NAME}`],
    ['written as one word', 'WrenTallowfield', NAME],
  ])('is hidden: %s', (_, text, shown) => expect(wren(text)).toBe(shown));

  it.each([
    ['within another word', 'Renewed wrench, Wrenching work, Tallowfields'],
    ['a small word that is only part of the name', 'a wren sang'],
    ['nothing of the name', 'Deployed models with PyTorch at Halden Freight since March 2014'],
    ['empty', ''],
  ])('leaves %s alone', (_, text) => expect(wren(text)).toBe(text));

  it('knows accents, their lack, and how ü is written without it', () => {
    const zoe = named('Zoë Müller-Ångström');
    expect(zoe('Zoe Muller Angstrom; Zoë Mueller; ZOË MÜLLER')).toBe(`${NAME}; ${NAME}; ${NAME}`);
    expect(zoe('Zoe\u0308 wrote')).toBe(`${NAME} wrote`);
  });

  it('takes degrees, brackets and small words for no name', () => {
    const sam = named('Dr. Sam van der Quill, PhD (they/them)');
    expect(sam('Sam van der Quill holds a PhD; Dr Watts; the van der')).toBe(`${NAME} holds a PhD; Dr Watts; the van der`);
  });

  it('hides double names as a whole and by part', () => {
    const mary = named("Mary-Jane O'Quillan");
    expect(mary('Mary-Jane and Jane; O’Quillan Ltd, Mary Jane O Quillan')).toBe(`${NAME} and ${NAME}; ${NAME} Ltd, ${NAME}`);
  });
});

it('an employer called after the person tells the name too', () => {
  const own = { names: ['Wren Tallowfield'], employers: ['Tallowfield Advisory', 'Brightfen'] };
  expect(hide(own, 'Founded Tallowfield Advisory, then Brightfen')).toBe(`Founded ${NAME} Advisory, then Brightfen`);
});

describe('a name that is a word', () => {
  it.each([
    ['Will Page', 'I will page the team. Will it scale? Page load time', 'I will page the team. Will it scale? Page load time'],
    ['Will Page', 'Built the Landing Page Builder', 'Built the Landing Page Builder'],
    ['Will Page', 'worked with Will on billing', `worked with ${NAME} on billing`],
    ['Will Page', 'Will Page joined, then paged Will, too', `${NAME} joined, then paged ${NAME}, too`],
    ['Will Page', 'will page', 'will page'],
    ['Mark Rose', 'revenue rose; Mark the date; asked Mark for it', `revenue rose; Mark the date; asked ${NAME} for it`],
    ['Mark Rose', 'Mr Rose and Mark Rose', `${NAME} and ${NAME}`],
    ['May Art', 'from May 2020 to June; in May', 'from May 2020 to June; in May'],
    ['May Art', 'May Art curated', `${NAME} curated`],
    ['May Art', 'May improved it in May 2020, May to June', `${NAME} improved it in May 2020, May to June`],
    ['Julia Brandt', 'Julia improved performance; thanks to Julia', `${NAME} improved performance; thanks to ${NAME}`],
    ['John Watson', 'Dr Watson, and Watson again', `${NAME}, and ${NAME} again`],
    ['Hugo August', 'Hugo led it since August', `${NAME} led it since August`],
    ['Guido Farrow', 'Guido maintains it, thanks to Guido', `${NAME} maintains it, thanks to ${NAME}`],
    ['Bo Li', 'BO LI; LI battery; lists; Bo Li; with Bo', `${NAME}; LI battery; lists; ${NAME}; with ${NAME}`],
    ['Ai Morita', 'AI and ML; Ai Morita', `AI and ML; ${NAME}`],
  ])('%s: %s', (name, text, shown) => expect(named(name)(text)).toBe(shown));

  it('stays where it was read as a skill', () => {
    expect(named('Django Reeve', { skills: ['Django'] })('Django and Flask by Django Reeve')).toBe(`Django and Flask by ${NAME}`);
    expect(named('Nim Sorrel', { skills: ['Nim'] })('Nim services')).toBe('Nim services');
    expect(named('Zope Sorrel', { skills: ['Zope'] })('Zope services by Zope Sorrel')).toBe(`Zope services by ${NAME}`);
    expect(named('Zope Sorrel')('Zope services')).toBe(`${NAME} services`);
  });
});

describe('names of every kind', () => {
  it.each([
    ['王小明', '我叫王小明，小明喜欢写代码', `我叫${NAME}，${NAME}喜欢写代码`],
    ['山田 太郎', '山田太郎です。太郎 is here', `${NAME}です。${NAME} is here`],
    ['김민수', '김민수는 개발자', `${NAME}는 개발자`],
    ['ليلى حداد', 'أنا ليلى حداد مهندسة', `أنا ${NAME} مهندسة`],
    ['נועה לוי', 'שמי נועה לוי.', `שמי ${NAME}.`],
    ['Ольга Петрова', 'Ольга Петрова и Петрова', `${NAME} и ${NAME}`],
  ])('%s', (name, text, shown) => expect(named(name)(text)).toBe(shown));

  it.each(['', ' ', 'a', '.*', '(she/her)', '🦊', '\u202e', '▒', '$&'])('a name of %j hides no common text', (name) => {
    const text = 'A plain text, a list (of things) and $& with 2 dots..';
    expect(named(name)(text)).toBe(text);
  });

  it('takes signs of patterns as they are', () => {
    expect(named('Wren (.*)+ [Tallow]$')('.* Wren Tallow')).toBe(`.* ${NAME}`);
  });

  it('bears a name of hundreds of signs and words, and a long text of them', () => {
    const long = 'Quibbleworthy'.repeat(40);
    expect(named(long)(`I am ${long}.`)).toBe(`I am ${NAME}.`);
    const many = Array.from({ length: 250 }, (_, index) => `Aba${index}`).join(' ');
    expect(named(many)(`I am ${many}!`)).toBe(`I am ${NAME}!`);
    const text = 'ab '.repeat(16_000);
    expect(named('ab '.repeat(250))(text)).not.toContain('x');
  });

  it('sees through signs that are not drawn', () => expect(named('Wren Tallowfield')('Tallow\u00adfield, W\u200bren')).toBe(NAME));
});

describe('addresses', () => {
  const own = { names: ['Wren Tallowfield'], urls: ['https://github.test/pyguru-42', 'https://board.test/in/wtf-owl/'] };

  it.each([
    ['an e-mail, whosever', 'Write to hello@shop.test.', `Write to ${ADDRESS}.`],
    ['a link with the name', 'see https://wrentallowfield.test/cv?x=1, please', `see ${ADDRESS}, please`],
    ['a link with a part', 'github.test/tallowfield92', ADDRESS],
    ['an own handle', 'github.test/pyguru-42/tool and @pyguru-42', `${ADDRESS} and ${ADDRESS}`],
    ['a file', 'Wren_Tallowfield_CV_2024.pdf', ADDRESS],
    ['a file of initials', 'wtallowfield.docx', ADDRESS],
  ])('%s is hidden', (_, text, shown) => expect(hide(own, text)).toBe(shown));

  it.each(['github.test/numpy/numpy', '@angular/core', 'CI/CD and TCP/IP', 'Node.js', 'https://halden.test/jobs', 'report_2024.pdf'])(
    '%s stays',
    (text) => expect(hide(own, text)).toBe(text),
  );
});

describe('schools', () => {
  const wexcombe = { schools: ['University of Wexcombe', 'Massachusetts-Bay Institute of Technology (MBIT)', 'Lambourne'] };

  it.each([
    ['Studied at the University of Wexcombe', `Studied at the ${SCHOOL}`],
    ['UNIVERSITY OF WEXCOMBE', SCHOOL],
    ['Wexcombe University alumni', `${SCHOOL} alumni`],
    ['a Wexcombe graduate', `a ${SCHOOL} graduate`],
    ['MBIT, UOW', SCHOOL],
    ['degree from Lambourne', `degree from ${SCHOOL}`],
  ])('%s', (text, shown) => expect(hide(wexcombe, text)).toBe(shown));

  it.each(['Built a university portal', 'the state of technology', 'Delivered to Wexcombe Freight', 'lambourne', 'Institute of Directors'])(
    '%s stays',
    (text) => expect(hide(wexcombe, text)).toBe(text),
  );

  it('a skill or an employer in its name is no school', () => {
    const schools = ['Python Academy'];
    expect(hide({ schools, skills: ['Python'] }, 'Python at work; Python Academy, a Python graduate')).toBe(
      `Python at work; ${SCHOOL}, a Python graduate`,
    );
  });
});

describe('places', () => {
  const norwich = { places: ['Greater Norwich Area, United Kingdom (Remote)', 'Austin, TX', 'Reading'], employers: ['Norwich Analytics'] };

  it.each([
    ['Based in Norwich, UK', `Based in ${PLACE}`],
    ['Moved to Austin, TX for work', `Moved to ${PLACE} for work`],
    ['an office in Reading', `an office in ${PLACE}`],
    ['United Kingdom', PLACE],
  ])('%s', (text, shown) => expect(hide(norwich, text)).toBe(shown));

  it.each(['Remote work', 'Reading data from Kafka', 'Engineer at Norwich Analytics', 'a greater area', 'uk locale'])('%s stays', (text) =>
    expect(hide(norwich, text)).toBe(text),
  );

  it('a technology that is called like a place stays', () =>
    expect(hide({ places: ['Java, Indonesia'] }, 'Java, then Python')).toBe('Java, then Python'));
});

describe('pronouns', () => {
  it.each([
    ['Wren (she/her)', `Wren ${PRONOUN}`],
    ['he / him / his', PRONOUN],
    ['They/Them', PRONOUN],
    ['any pronouns', PRONOUN],
    ['She built it herself for her team', `${PRONOUN} built it ${PRONOUN} for ${PRONOUN} team`],
  ])('%s', (text, shown) => expect(hide({}, text)).toBe(shown));

  it.each(['they run their tests', 'HIS and HL7', 'the shell of theirs', 'TCP/IP', 'any test, all of it'])('%s stays', (text) =>
    expect(hide({}, text)).toBe(text),
  );
});

describe('years of education', () => {
  const own = { educationDates: ['2008-09', '2012-06', '2008 – 2012'], schools: ['University of Wexcombe'] };

  it.each([
    ['BSc Physics, University of Wexcombe, 2008–2012', `BSc Physics, ${SCHOOL}, ${YEAR}`],
    ['Graduated in June 2012.', `Graduated in ${YEAR}.`],
    ['Class of 1999', `Class of ${YEAR}`],
    ['degree 09/2008 - 06/2012', `degree ${YEAR}`],
  ])('%s', (text, shown) => expect(hide(own, text)).toBe(shown));

  it.each(['Joined Halden in 2012', 'From 2008 to 2012 led billing', 'MSc students mentored since 2019', 'Python 3.12 and 2000 tests'])(
    '%s stays',
    (text) => expect(hide(own, text)).toBe(text),
  );

  it('every year of an education’s own text is one', () => {
    expect(hide({}, 'Thesis of 2011, grade 95', true)).toBe(`Thesis of ${YEAR}, grade 95`);
  });
});
