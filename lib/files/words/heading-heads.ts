import type { SectionName } from '#lib/profile/sections.ts';

const list = (words: string): string[] => words.split(/,\s+/);

/** Words that name a section whatever stands around them: "Berufliche Stationen", "Mandates and posts", "Fachliche Kenntnisse". */
const HEADS: Partial<Record<SectionName, string[]>> = {
  work: list(`experience, experiences, employment, employments, career, jobs, posts, positions, roles, mandates, engagements, assignments, appointments, journey, timeline, chronology, trajectory, contracts, history, employers,
    werdegang, stationen, berufsstationen, berufserfahrung, berufserfahrungen, berufstätigkeit, laufbahn, tätigkeiten, anstellungen, mandate, beschäftigung, arbeitgeber,
    expérience, expériences, parcours, emplois, postes, carrière, missions, mandats, experiencia, experiencias, trayectoria, empleos, puestos, cargos, carrera, experiência, experiências,
    trajetória, carreira, empregos, esperienza, esperienze, carriera, impieghi, incarichi, occupazioni, werkervaring, ervaring, loopbaan, functies, werkgevers, doświadczenie, zatrudnienie, zatrudnienia, kariera, kariery, stanowiska,
    deneyim, deneyimler, deneyimi, tecrübe, tecrübesi, kariyer, pengalaman, karier, pekerjaan, erfarenhet, erfarenheter, arbetslivserfarenhet, yrkeserfarenhet, anställning, anställningar, uppdrag, tjänster, karriär,
    erfaring, erfaringer, arbejdserfaring, erhvervserfaring, arbeidserfaring, yrkeserfaring, ansættelse, ansættelser, ansettelser, stillinger, beskæftigelse, karriere`),
  skills:
    list(`skills, skill, skillset, competence, competences, competency, competencies, ability, abilities, expertise, technologies, toolbox, toolkit, toolbelt, arsenal, toolset, tools, knowledge, know-how, capabilities, proficiencies,
    kenntnisse, fähigkeiten, fachkenntnisse, fertigkeiten, kompetenzen, werkzeuge, technologien, compétences, outils, connaissances, savoir-faire, habilidades, competencias, conocimientos, aptitudes, herramientas, tecnologías,
    competências, conhecimentos, ferramentas, tecnologias, competenze, conoscenze, capacità, strumenti, tecnologie, vaardigheden, kennis, competenties, technologieën, umiejętności, kompetencje, narzędzia, technologie,
    yetenekler, yetkinlikler, beceriler, araçlar, teknolojiler, keahlian, keterampilan, kemampuan, kompetenser, kompetens, färdigheter, kunskaper, verktyg, kompetencer, færdigheder, værktøjer, kompetanse, ferdigheter, verktøy`),
  projects: list(
    `projects, projekte, projets, proyectos, projetos, progetti, projecten, projekty, projeler, proyek, projekter, prosjekter`,
  ),
  education:
    list(`education, studies, schooling, degrees, degree, academics, ausbildung, studium, bildungsweg, schulbildung, studienabschlüsse, études, diplômes, scolarité, educación, estudios, formación, titulación, educação, estudos,
    istruzione, studi, opleiding, opleidingen, onderwijs, scholing, wykształcenie, edukacja, eğitim, öğrenim, pendidikan, utbildning, utbildningar, studier, uddannelse, uddannelser, utdanning, utdannelse`),
  certificates: list(
    `certificates, certifications, certificats, certificaciones, certificados, certificações, certificazioni, certificaten, certyfikaty, sertifikalar, zertifikate, zertifizierungen`,
  ),
  languages: list(`languages, sprachen, sprachkenntnisse, langues, idiomas, lingue, talen, języki, språk, sprog`),
  publications: list(
    `publications, veröffentlichungen, publikationen, publicaciones, publicações, pubblicazioni, publicaties, publikacje, publikationer, publikasjoner`,
  ),
};

/** Words that stand beside one and change nothing: "relevant", "berufliche", "zawodowe". */
const MODIFIERS = new Set(
  list(`professional, relevant, selected, key, main, other, further, additional, recent, previous, past, earlier, former, present, current, technical, core, personal, own, private, general, academic, formal, higher,
    practical, industry, industrial, commercial, detailed, brief, short, full, working, work, job, it, computer, engineering, software, hands-on, essential, important, paid, employed, career, employment, professionals, a, of, the, my, in, to, date, so, far, list, summary, overview, details, with, at,
    and, und, et, y, e, en, i, och, og, ve, dan, de, la, le, les, el, los, las, da, do, des, du, der, die, das, mes, mis, mijn, mina, meine, moje,
    berufliche, beruflicher, berufliches, bisherige, bisheriger, ausgewählte, technische, technischen, weitere, wichtigste, wichtige, relevante, persönliche, fachliche, akademische, akademischer, frühere, praktische, fachlicher, schulische, universitäre,
    professionnelle, professionnelles, professionnel, professionnels, techniques, technique, principales, principaux, autres, personnelles, personnels, académique, académiques, clés, universitaires, informatiques, linguistiques,
    profesional, profesionales, laboral, laborales, técnicas, técnicos, académica, académicos, otros, otras, principales, personales, informáticos, lingüísticas, profissional, profissionais, acadêmica, acadêmicas, académicas, outros, outras, principais, pessoais, anteriores,
    professionale, professionali, lavorativa, lavorative, tecniche, accademica, accademici, altre, altri, principali, personali, precedenti, informatiche, linguistiche, professionele, persoonlijke, overige, belangrijkste, eerdere, academische,
    zawodowe, zawodowa, zawodowy, zawodowej, przebieg, pracy, techniczne, kluczowe, inne, dodatkowe, własne, profesyonel, teknik, iş, kişisel, diğer, temel, kerja, profesional, teknis, utama, lainnya, pribadi,
    tekniska, tekniske, faglig, faglige, relevanta, utvalda, udvalgte, utvalgte, övriga, øvrige, tidigare, tidligere, akademisk, akademiska, akademiske, viktiga, vigtige, viktige`),
);

const KIND_OF_HEAD: ReadonlyMap<string, SectionName> = new Map(
  (Object.keys(HEADS) as SectionName[]).flatMap((kind) => (HEADS[kind] ?? []).map((head) => [head, kind] as const)),
);

/** The section that a heading names by a head word, when it holds nothing else but words that modify one. Lower case. */
export function kindByHead(heading: string): SectionName | undefined {
  const words = heading.split(/[\s,/&+]+/u).filter(Boolean);
  const heads = words.filter((word) => KIND_OF_HEAD.has(word));
  const isHeading = words.length <= 6 && words.every((word) => KIND_OF_HEAD.has(word) || MODIFIERS.has(word));
  return isHeading && heads[0] ? KIND_OF_HEAD.get(heads[0]) : undefined;
}
