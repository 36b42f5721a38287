import { anyWord } from '#lib/nlp/lexicon-pattern.ts';

const list = (words: string): string[] => words.split(/,\s+/);

/** Words that name what somebody does, in any form that a title takes. */
const ROLES =
  list(`engineer, engineers, developer, developers, programmer, architect, scientist, analyst, consultant, contractor, manager, director,
  lead, head, chief, officer, specialist, administrator, admin, intern, internship, trainee, apprentice, student, assistant, associate, researcher,
  fellow, lecturer, professor, teacher, tutor, instructor, trainer, mentor, coach, founder, co-founder, cofounder, owner, partner, president, vp,
  cto, ceo, cio, cdo, ciso, sre, dba, devops, technician, operator, tester, designer, freelancer, coordinator, supervisor, advisor, adviser, expert,
  strategist, evangelist, statistician, mathematician, physicist, modeller, modeler, quant, soldier, sergeant, lieutenant, conscript, volunteer,
  clerk, agent, deckhand, accountant, controller, planner, scrum master, product owner, team lead, tech lead, postdoc, doctoral candidate, phd candidate,
  teaching assistant, member of technical staff, webmaster, editor, writer, journalist, librarian, nurse, cashier, waiter, driver, sysadmin,
  ingenieur, ingenieurin, leiter, leiterin, werkstudent, werkstudentin, praktikant, praktikantin, praktikum, mitarbeiter, mitarbeiterin,
  hilfskraft, dozent, dozentin, doktorand, doktorandin, auszubildender, auszubildende, geschäftsführer, gründer, selbstständig, referent,
  développeur, développeuse, ingénieur, ingénieure, stagiaire, chef de projet, responsable, chercheur, analyste, alternant, doctorant, formateur,
  desarrollador, desarrolladora, ingeniero, ingeniera, becario, becaria, analista, científico, científica, jefe, gerente, programador,
  programadora, consultor, consultora, investigador, profesor, técnico, desenvolvedor, desenvolvedora, engenheiro, engenheira, estagiário,
  estagiária, cientista, coordenador, sviluppatore, sviluppatrice, ingegnere, tirocinante, stagista, consulente, responsabile, ricercatore,
  ontwikkelaar, stagiair, onderzoeker, adviseur, docent, programista, programistka, inżynier, analityk, stażysta, kierownik, specjalista,
  mühendis, mühendisi, geliştirici, geliştiricisi, stajyer, uzman, uzmanı, yönetici, utvecklare, ingenjör, utvikler, ingeniør, udvikler, konsult,
  konsulent, forskare, forsker, praktikant, vývojář, inženýr, pengembang, insinyur, programator, inginer, dezvoltator,
  разработчик, инженер, программист, аналитик, стажёр, руководитель`);

/** Ends of compound titles: "Softwareentwickler", "Datenanalystin". */
const ENDINGS = [
  'entwickler',
  'entwicklerin',
  'ingenieur',
  'ingenieurin',
  'analyst',
  'analystin',
  'berater',
  'beraterin',
  'architekt',
  'architektin',
  'leiter',
  'leiterin',
  'administrator',
  'utvecklare',
  'ingenjör',
  'udvikler',
  'utvikler',
  'ontwikkelaar',
  'assistent',
  'assistentin',
  'konsulent',
  'engineer',
  'developer',
];

const ROLE = new RegExp(`${anyWord(ROLES)}|\\p{L}{2}(?:${ENDINGS.join('|')})(?!\\p{L})`, 'iu');

/** Whether a text holds a word that names a role. */
export const namesRole = (text: string): boolean => ROLE.test(text);
