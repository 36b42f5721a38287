import { anyWord } from '#lib/nlp/lexicon-pattern.ts';

const list = (words: string): string[] => words.split(/,\s+/);

const LEGAL_FORMS =
  list(`GmbH, mbH, gGmbH, AG, KG, SE, OHG, UG, e.V., eG, Ltd, Ltd., Limited, LLP, LLC, L.L.C., PLC, plc, Inc, Inc., Incorporated, Corp, Corp.,
  Corporation, Co., Company, AB, Oy, Oyj, AS, ASA, ApS, A/S, S.A., SA, SAS, SARL, S.A.R.L., SASU, S.L., SL, S.r.l., Srl, S.p.A., SpA, B.V., BV, N.V., NV,
  Sp. z o.o., S.A.S., d.o.o., s.r.o., a.s., Kft, Kft., SRL, SIA, OÜ, UAB, ООО, A.Ş., Ltda, Ltda., S/A, Pty, Pte, Pvt, CIC, gAG, e.U.`);

const ORGANISATIONS =
  list(`university, college, school, institute, academy, polytechnic, hospital, clinic, bank, ministry, agency, council, authority, government,
  federation, foundation, association, society, union, museum, library, laboratory, laboratories, labs, lab, group, holding, holdings, partners,
  technologies, technology, solutions, systems, services, software, consulting, consultancy, consultants, studio, studios, atelier, industries, logistics,
  networks, ventures, insurance, energy, pharma, airlines, airport, railways, railway, airways, telecom, publishing, publishers, press, media, broadcasting,
  bakery, brewery, forces, army, navy, air force, police, office, department, bureau, centre, center, observatory, cooperative, co-operative, charity, trust,
  universität, hochschule, fachhochschule, institut, klinikum, stadtwerke, verlag, versicherung, bundeswehr, ministerium, amt, université, école, banque,
  universidad, universidade, instituto, banco, ayuntamiento, università, politecnico, istituto, banca, comune, universiteit, hogeschool, gemeente,
  uniwersytet, politechnika, üniversitesi, universitet, högskola, kommun, kommune, yliopisto, univerzita, universitas`);

const LEGAL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${LEGAL_FORMS.sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[./]/g, '\\$&'))
    .join('|')})(?![\\p{L}\\p{N}])`,
  'u',
);
const ORGANISATION = new RegExp(anyWord(ORGANISATIONS), 'iu');
const ORGANISATION_ENDING = /\p{L}{3}(?:universität|hochschule|institut|bank|werke|verlag)(?!\p{L})/iu;

/** A registered company: "Haldenberg Sensorik GmbH". */
export const hasLegalForm = (text: string): boolean => LEGAL.test(text);
/** A company or another organisation, as far as its name tells. */
export const namesOrganisation = (text: string): boolean => hasLegalForm(text) || ORGANISATION.test(text) || ORGANISATION_ENDING.test(text);
/** Only a legal form, split off by its comma: "Acme, Inc.". */
export const isLegalForm = (text: string): boolean => LEGAL.exec(text)?.[0] === text;
