import { anyWord } from '#lib/nlp/lexicon-pattern.ts';

const list = (words: string): string[] => words.split(/,\s+/);

const LEGAL_FORMS =
  list(`GmbH, mbH, gGmbH, AG, KG, SE, OHG, UG, e.V., eG, Ltd, Ltd., Limited, LLP, LLC, L.L.C., PLC, plc, Inc, Inc., Incorporated, Corp, Corp.,
  Corporation, Co., Company, AB, Oy, Oyj, AS, ASA, ApS, A/S, S.A., SA, SAS, SARL, S.A.R.L., SASU, S.L., SL, S.r.l., Srl, S.p.A., SpA, B.V., BV, N.V., NV,
  Sp. z o.o., S.A.S., d.o.o., s.r.o., a.s., Kft, Kft., SRL, SIA, OÜ, UAB, Zrt, Zrt., Nyrt, Nyrt., Bt., Tbk, Tbk., s.c., sp.j., sp.k., v.o.s., k.s., d.d., e.K., e. K., GbR, PartG, SNC, S.n.c., EIRL, SCOP, V.O.F., VOF, Ky, Tmi, Şti., EOOD, OOD, ООО, A.Ş., Ltda, Ltda., S/A, Pty, Pte, Pvt, CIC, gAG, e.U.`);

const SCHOOLS =
  list(`university, universities, college, school, institute, academy, polytechnic, conservatory, seminary, gymnasium, bootcamp, faculty, same university,
  universität, hochschule, fachhochschule, technische hochschule, berufsakademie, institut, akademie, université, école, lycée, faculté, universidad, universitat,
  universidade, instituto, escuela, escola, facultad, faculdade, università, politecnico, istituto, scuola, liceo, universiteit, hogeschool, uniwersytet, politechnika, akademia, szkoła,
  üniversitesi, universitas, institut teknologi, universitet, högskola, høgskole, højskole, yliopisto, korkeakoulu, univerzita, vysoká škola, universitatea, egyetem, főiskola, sveučilište, univerzitet, университет, институт,
  polytechnique, open university, universitetet, högskolan, yrkeshögskola, yrkeshögskolan, folkhögskola, høgskolen, høyskole, høyskolen, højskolen, fagskole, wyższa szkoła, technikum, vysoké učení, gymnázium, střední škola, liceul, colegiul, facultatea, școala,
  ammattikorkeakoulu, lukio, egyetem, egyetemi, főiskola, gimnázium, lisesi, enstitüsü, politeknik, sekolah tinggi, colegio, colégio, lyceum, accademia`);

/** In capitals only: "mit" is a German word. */
const SCHOOL_ACRONYM = /(?<![\p{L}\p{N}])(?:MIT|ETH|EPFL|KTH|DTU|NTNU|IIT|UCL|TU|INSA)(?![\p{L}\p{N}])/u;

const ORGANISATIONS =
  list(`hospital, clinic, bank, ministry, agency, council, authority, government, federation, foundation, association, society, union, museum, library,
  laboratory, laboratories, labs, lab, group, holding, holdings, partners, consulting, consultancy, consultants, studio, studios, atelier, industries, airlines, airport,
  railways, railway, airways, telecom, publishers, broadcasting, bakery, brewery, forces, army, navy, air force, police, office, department, bureau, centre, center,
  observatory, cooperative, co-operative, charity, trust, klinikum, stadtwerke, verlag, versicherung, bundeswehr, ministerium, amt, banque, banco, ayuntamiento, banca,
  comune, gemeente, kommun, kommune`);

/** Words that end a company's name, and mean something else elsewhere: "Canterbury Dairy Systems". */
const TRADES =
  list(`systems, technologies, technology, solutions, services, software, soft, logistics, networks, ventures, insurance, energy, pharma, media, press,
  publishing, analytics, digital, robotics, mobility, payments, retail, games, health, foods, motors, electronics, semiconductors, instruments`);

const LEGAL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${LEGAL_FORMS.sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[./]/g, '\\$&'))
    .join('|')})(?![\\p{L}\\p{N}])`,
  'u',
);
const SCHOOL = new RegExp(
  `${anyWord(SCHOOLS)}|\\p{L}{3}(?:universität|hochschule|institut|schule|universitet|universiteit|hogeschool|högskola|høgskole|skole|skola)(?!\\p{L})`,
  'iu',
);
const ORGANISATION = new RegExp(`${anyWord(ORGANISATIONS)}|\\p{L}{3}(?:bank|werke|verlag)(?!\\p{L})`, 'iu');
const TRADE_NAME = new RegExp(`^\\p{Lu}[^,]*\\s(?:${TRADES.join('|')})$`, 'iu');

/** A registered company: "Birkenwerk GmbH". */
export const hasLegalForm = (text: string): boolean => LEGAL.test(text);
/** A place of learning. */
export const namesSchool = (text: string): boolean => SCHOOL.test(text) || SCHOOL_ACRONYM.test(text);
/** A company or another organisation, as far as its name tells. */
export const namesOrganisation = (text: string): boolean => hasLegalForm(text) || namesSchool(text) || ORGANISATION.test(text);
/** Something that may be a company by the trade at its end; weaker than the others. */
export const soundsLikeCompany = (text: string): boolean => namesOrganisation(text) || TRADE_NAME.test(text);
/** Only a legal form, split off by its comma: "Acme, Inc.". */
export const isLegalForm = (text: string): boolean => LEGAL.exec(text)?.[0] === text;
