import type { SectionName } from '#lib/profile/sections.ts';
import { kindByHead } from './heading-heads.ts';
import { TIME_HEADINGS, TRANSLATED_HEADINGS } from './heading-translations.ts';

export type HeadingKind = SectionName | 'other';

const list = (words: string): string[] => words.split(/,\s+/);

/** Headings as whole lines, lower case, `&` as "and": English first, then the other languages in which profiles are commonly written. */
const PHRASES: Record<HeadingKind, string[]> = {
  summary:
    list(`summary, profile, about, about me, overview, objective, career objective, professional summary, professional profile, executive summary, personal profile,
    personal statement, key facts, highlights, career highlights, key points, in short, in a nutshell, tl;dr, tldr, short version, my story, story, what i offer, what i bring, what you get, why me, main facts, facts, career summary, career profile, introduction, in brief, at a glance, bio, biography, short profile, statement, who i am, candidate profile, headline,
    profil, kurzprofil, kurzfassung, auf einen blick, eckdaten, kernpunkte, kurz und knapp, en bref, en quelques mots, en resumen, en breve, em resumo, in breve, in sintesi, in het kort, kort om mig, kort fortalt, w skrócie, kısaca, secara singkat, über mich, zusammenfassung, profil professionnel, à propos, résumé professionnel, perfil, perfil profesional, resumen, sobre mí, acerca de, extracto,
    resumo, sobre, sobre mim, perfil profissional, profilo, riepilogo, informazioni, chi sono, profiel, samenvatting, over mij, podsumowanie, profil zawodowy, o mnie, özet, hakkımda,
    hakkında, ringkasan, tentang saya, profil singkat, sammanfattning, om mig, om mig selv, sammendrag, om meg, souhrn, o mně, rezumat, despre mine, обо мне, о себе`),
  work: list(`experience, work experience, professional experience, employment, employment history, employment record, work history, work, career, career history, professional career,
    relevant experience, industry experience, professional background, professional history, work background, positions, positions held, contracts, contract work, contracting,
    contract history, recent contracts, permanent employment, permanent roles, permanent positions, permanent work, freelance work, freelance experience, freelance, freelancing,
    engagements, assignments, client engagements, consulting engagements, clients, selected clients, jobs, job history, career and experience, career path, career to date, roles,
    internships, internship, internship experience, earlier employment, earlier career, earlier experience, earlier roles, earlier work, earlier positions, previous employment,
    previous experience, previous roles, previous positions, other experience, other employment, other work experience, additional experience, further experience, early career,
    experience and employment, work and experience, technical experience, engineering experience, military service, military experience, military career, naval service, service record,
    teaching, teaching experience, research experience, academic experience, academic appointments, appointments, industry, working life, what i have done, where i have worked, where i worked, where i work, what i did, what i do, jobs i have had, places i have worked, how i got here, track record, what i do now, what i did before, what i did, before that, before, previously, employed at, employed by, in employment, stations, side jobs, part-time work,
    employment to date, professional practice, practical experience, training contracts, apprenticeship, experience highlights, work experience (selection),
    berufserfahrung, beruflicher werdegang, werdegang, berufspraxis, berufliche erfahrung, beruf, berufliche tätigkeit, berufliche stationen, tätigkeiten, praktische erfahrung, praktika,
    expérience, expériences, expérience professionnelle, expériences professionnelles, parcours, parcours professionnel, missions, emplois, stages, experiencia, experiencia laboral,
    experiencia profesional, trayectoria, trayectoria profesional, empleo, experiência, experiência profissional, experiências profissionais, histórico profissional, esperienza,
    esperienze, esperienza lavorativa, esperienze lavorative, esperienza professionale, esperienze professionali, carriera, werkervaring, ervaring, loopbaan, opdrachten, doświadczenie,
    doświadczenie zawodowe, przebieg pracy, przebieg pracy zawodowej, historia pracy, historia zawodowa, historia zatrudnienia, deneyim, iş deneyimi, iş tecrübesi, deneyimler, pengalaman, pengalaman kerja, arbetslivserfarenhet, erfarenhet, anställningar, uppdrag,
    arbejdserfaring, erhvervserfaring, erfaring, arbeidserfaring, yrkeserfaring, työkokemus, pracovní zkušenosti, praxe, zkušenosti, experiență, experiență profesională,
    опыт работы, опыт, कार्य अनुभव`),
  projects:
    list(`projects, selected projects, personal projects, side projects, key projects, project work, project list, list of projects, project experience, open source, open source projects,
    open-source work, open-source, open source contributions, open source work, recent projects, own projects, private projects, notable projects, portfolio, projects and open source, hobby projects, side hustles, pet projects, tinkering,
    academic projects, student projects, university projects, course projects, thesis projects, selected work, selected works, things i built, things i have built, what i built, what i have built, what i made, project history, project highlights, spare-time projects,
    projekte, ausgewählte projekte, eigene projekte, projektliste, projektübersicht, projekterfahrung, projets, projets personnels, réalisations, proyectos, proyectos personales, projetos, projetos pessoais,
    progetti, progetti personali, projecten, projekty, projeler, proyek, projekt, projekter, prosjekter, egna projekt, proiecte, проекты`),
  skills:
    list(`skills, key skills, core skills, technical skills, skills and tools, methods and software, software and methods, computing, coding, tech, skills and technologies, core competencies, core competences, competencies, competences, areas of expertise, expertise,
    technical expertise, technologies, technology, tech stack, technical stack, technology stack, stack, tools, tools and technologies, toolbox, tool box, toolkit, technical competencies, technical knowledge, technical profile,
    technical proficiencies, proficiencies, professional skills, skill set, skillset, skills summary, summary of skills, it skills, computer skills, programming, programming skills, programming languages, languages and tools, software, software skills, methods and tools, tools and methods,
    knowledge, capabilities, strengths, specialties, specialities, top skills, skills (selection), it knowledge, techniques, skills and methods, hard skills, what i work with, what i use, what i know, tools i use, things i know, keywords, knows, uses, i know, i use, can do, i can, works with, i work with, versed in, technically, fluent in code, at hand,
    kenntnisse, fähigkeiten, fachkenntnisse, technische kenntnisse, it-kenntnisse, edv-kenntnisse, kompetenzen, technologien, werkzeuge, kernkompetenzen, compétences, compétences techniques, outils, compétences clés,
    habilidades, competencias, conocimientos, aptitudes, conocimientos técnicos, aptitudes principales, tecnologías, competências, habilidades técnicas, principais competências, conhecimentos, tecnologias, competenze, competenze tecniche, competenze principali, conoscenze, vaardigheden, technische vaardigheden,
    belangrijkste vaardigheden, kennis, umiejętności, technologie, kompetencje, najważniejsze umiejętności, yetenekler, beceriler, teknik beceriler, keahlian, keterampilan, kemampuan, kompetenser, färdigheter, kunskaper, tekniska färdigheter, kompetencer, ferdigheter, taidot, osaaminen, dovednosti, schopnosti,
    competențe, aptitudini, навыки, технологии, ключевые навыки, कौशल`),
  education:
    list(`education, academic background, academic education, academic qualifications, academic record, academics, education and training, educational background, education and qualifications, studies, university, university education, degrees, degree, formal education, schooling, academic history,
    education (selection), qualification, higher education, university studies, study, what i studied, what i have studied, where i studied, studied, i studied, learning, learnt, learned, training and education, education and courses, courses and education, training and studies, school and university, school,
    ausbildung, studium, bildung, bildungsweg, akademischer werdegang, schulbildung, ausbildung und studium, akademische ausbildung, formation, formations, études, diplômes, formation académique, educación, formación, formación académica, estudios, educação, formação, formação acadêmica, escolaridade, istruzione, formazione,
    istruzione e formazione, studi, titoli di studio, opleiding, opleidingen, onderwijs, studie, wykształcenie, edukacja, eğitim, öğrenim, pendidikan, riwayat pendidikan, utbildning, uddannelse, utdanning, utdannelse, koulutus, vzdělání, studium a vzdělání, educație, studii, образование, शिक्षा`),
  certificates:
    list(`certifications, certification, certificates, certificate, licences, licenses, licences and certifications, licenses and certifications, licenses & certifications, certifications and licences, certifications and training, further training, training, training and certifications, trainings, courses, courses and certificates,
    courses and certifications, continuing education, professional training, professional development, professional certifications, qualifications, professional qualifications, accreditations, credentials, further education, online courses, moocs, continuous learning, courses and training,
    zertifikate, zertifizierungen, weiterbildung, weiterbildungen, fortbildung, fortbildungen, kurse, schulungen, certificats, certifications et formations, formation continue, certificaciones, cursos, certificados, cursos y certificaciones, licencias y certificaciones, certificações, certificações e licenças, certificazioni, corsi, licenze e certificazioni, attestati,
    certificaten, certificeringen, cursussen, certyfikaty, kursy, szkolenia, kursy i szkolenia, sertifikalar, sertifikatlar, kurslar, sertifikat, sertifikasi, pelatihan, certifikat, certifieringar, kurser, certifikater, certificeringer, sertifiseringer, sertifikater, kurssit, certifikáty, školení, certificări, cursuri, сертификаты, курсы`),
  languages:
    list(`languages, language, mother tongue, mother tongues, native language, muttersprache, language skills, languages spoken, spoken languages, language knowledge, foreign languages, sprachen, sprachkenntnisse, langues, langues parlées, idiomas, lenguas, línguas, lingue, conoscenze linguistiche, lingue conosciute, talen, talenkennis, języki, języki obce, znajomość języków, diller, yabancı diller, dil, bahasa,
    språk, sprog, språkkunskaper, språkkunnskaper, kielitaito, kielet, jazyky, jazykové znalosti, limbi, limbi străine, языки, भाषाएँ`),
  volunteer:
    list(`volunteering, volunteer, volunteer work, volunteer experience, voluntary work, voluntary service, voluntary, community, community work, community service, community involvement, community and volunteering, civic engagement, social engagement, outside work, extracurricular, extracurricular activities,
    ehrenamt, ehrenamtliches engagement, ehrenamtliche tätigkeit, engagement, bénévolat, engagement associatif, voluntariado, experiencia de voluntariado, experiência de voluntariado, trabalho voluntário, volontariato, vrijwilligerswerk, wolontariat, gönüllülük, gönüllü çalışmalar, sukarelawan, kegiatan sukarela, ideellt arbete, ideellt engagemang, frivilligt arbejde, frivillig, frivillig arbeid,
    dobrovolnictví, voluntariat, волонтёрство, волонтерство`),
  publications:
    list(`publications, publications and talks, talks, talks and publications, papers, selected publications, publications (selection), articles, writing, speaking, conference talks, presentations, talks and writing, publications and presentations, talks and workshops, conferences, writing and talks, writing and speaking, articles and talks, blog,
    veröffentlichungen, publikationen, vorträge, publikationen und vorträge, conférences, publicaciones, ponencias, publicações, palestras, pubblicazioni, publicaties, publikacje, yayınlar, publikasi, publikationer, publikasjoner, publikace, publicații, публикации`),
  other:
    list(`interests, leadership, leadership and activities, activities and leadership, leadership and involvement, extracurricular activities, extracurriculars, extra-curricular activities, clubs and societies, positions of responsibility, coursework, relevant coursework, hobbies, hobbies and interests, interests and hobbies, references, referees, personal, personal details, personal data, personal information, additional information, further information, other, other information, others, misc, miscellaneous, awards, honours, honors, awards and honours, honors and awards, achievements, key achievements, accomplishments,
    memberships, membership, professional memberships, affiliations, patents, inventions, wishes, how i work, how i like to work, ways of working, working style, work style, working arrangements, what i am looking for, looking for, availability, activities, leisure, free time, notes, contact, contact details, contact information, links, motivation, values, soft skills, personal skills, social skills,
    insurance and references, clearance, security clearance, right to work, career break, breaks, parental leave, about the gap, expectations, salary expectations, notice period, mobility, declaration, driving licence, driving license, driver's licence, driver's license, führerschein, permis de conduire, permiso de conducir, rijbewijs, prawo jazdy, patente, what i do not do, and otherwise, beyond, besides, also, private, spare time, in my spare time, off duty, out of office, free hours, pastimes, motto, teaching notes, beyond work, methodology, how i lead, leadership, philosophy, salary, rate, rates, availability and rate, annex, appendix, conditions, terms,
    interessen, hobbys, freizeit, privat, fritid, fritidsintressen, temps libre, tiempo libre, tempo libero, vrije tijd, czas wolny, boş zaman, persönliche daten, persönliches, referenzen, sonstiges, auszeichnungen, mitgliedschaften, verfügbarkeit, intérêts, centres d'intérêt, loisirs, références, divers, distinctions, intereses, aficiones, referencias, otros, premios, interesses, referências, prêmios, outros, interessi, altro, riconoscimenti, premi, interesses en hobby's,
    interesses, overig, zainteresowania, inne, referencje, ilgi alanları, referanslar, minat, hobi, referensi, lain-lain, intressen, referenser, övrigt, interesser, referanser, referencer, andet, annet, harrastukset, zájmy, ostatní, hobby, referințe, интересы, увлечения`),
};

const KINDS: ReadonlyMap<string, HeadingKind> = new Map(
  (Object.keys(PHRASES) as HeadingKind[]).flatMap((kind) =>
    [...(TRANSLATED_HEADINGS[kind] ?? []), ...PHRASES[kind]].map((phrase) => [phrase, kind] as const),
  ),
);

/** For headings that are marked as such (capitals, `#`, underlined) and are none of the phrases: the words that tell their kind. */
const KEYWORDS: readonly (readonly [HeadingKind, RegExp])[] = [
  [
    'skills',
    /\b(?:skills?|abilities|competenc(?:i?es|y)|tech(?:nology|nical)? stack|technologies|toolbox|tool (?:list|kit)|list of tools|expertise|kenntnisse|compétences|competencias)\b/,
  ],
  ['projects', /\b(?:projects?|projekte|projets|proyectos|portfolio|open[- ]source)\b/],
  ['publications', /\b(?:publications?|talks|papers|veröffentlichungen|vorträge)\b/],
  ['certificates', /\b(?:certificat(?:es?|ions?)|licen[cs]es|courses|weiterbildung)\b/],
  ['volunteer', /\b(?:volunteer(?:ing)?|voluntary|ehrenamt)\b/],
  ['education', /\b(?:education|academic background|degrees|studies|ausbildung|studium)\b/],
  ['languages', /^(?:spoken |foreign )?(?:languages?|sprachen)\b/],
  [
    'work',
    /\b(?:experience|employment|career|work history|positions|contracts|engagements|assignments|berufserfahrung|expériences?|experiencia)\b/,
  ],
  ['summary', /\b(?:summary|profile|about me|objective)\b/],
];

const normalised = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/i\u0307/g, 'i')
    .replace(/\s*&\s*/g, ' and ')
    .replace(/’/g, "'")
    .replace(/\b(i|we)'ve\b/g, '$1 have')
    .replace(/^(?:annex|appendix|part|section)\s*\w?\s*[:.–—-]\s*/, '')
    .replace(/^(?:my|the|meine|mein)\s+/, '')
    .replace(/\s*[([][^)\]]*[)\]]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}]+|[^\p{L}\p{M})]+$/gu, '');

const LEADING = /^(?:selected|relevant|key|main|other|further|additional|recent|professional)\s+/;
const TRAILING = /(?<=\S)\s+(?:now|today|these days|nowadays|at the moment|currently|most|daily)$/;
/** "JOB 1", "Position 2", "Station 3": one post a heading. */
const COUNTED =
  /^(?:job|position|post|role|employment|employer|engagement|mandate|contract|station|stelle|arbeitgeber|poste|emploi|puesto|empleo|emprego|impiego|functie|uppdrag|stilling)\s*(?:no\.?|nr\.?|n°|#)?\s*\d{1,2}$/iu;
/** Two languages, or a gloss in brackets: "Ausbildung / Education", "Anställningar (employment)". */
const PARTS = /\s*[/|()[\]]\s*|\s+[–—-]\s+/u;

/** The section that a line names, when the whole line is a heading's usual wording, in one language or in two. */
export function kindOfPhrase(heading: string): HeadingKind | undefined {
  if (COUNTED.test(heading.trim())) return 'work';
  const parts = heading.split(PARTS).filter((part) => /\p{L}/u.test(part));
  const named = kindOfPart(heading);
  if (named || parts.length < 2 || parts.length > 3) return named;
  const kinds = parts.map(kindOfPart);
  if (kinds.every((kind) => kind !== undefined)) return kinds[0];
  const [word = '', gloss = ''] = parts;
  return /^\S+\s*\([^()]+\)$/u.test(heading) && parts.length === 2 ? (kindByHead(word) ?? kindByHead(normalised(gloss))) : undefined;
}

function kindOfPart(part: string): HeadingKind | undefined {
  const plain = normalised(part);
  return KINDS.get(plain) ?? KINDS.get(plain.replace(LEADING, '').replace(TRAILING, '')) ?? kindByHead(plain);
}

/** Whether a heading says no more than when something was. */
export const isTimeHeading = (heading: string): boolean => TIME_HEADINGS.has(normalised(heading));

/** The section of a line that is marked as a heading, by its words; `undefined` where none tells. */
export const kindOfWords = (heading: string): HeadingKind | undefined =>
  KEYWORDS.find(([, words]) => words.test(normalised(heading)))?.[0] ?? kindOfPart(heading.split(/,\s|\swith\s/u)[0] ?? '');

const PERSONAL =
  /^(?:personal (?:details|data|information|particulars)|contact(?: details| information| data)?|details|persönliche daten|persönliche angaben|kontakt|kontaktdaten|coordonnées|informations personnelles|datos personales|contacto|dados pessoais|contato|dati personali|contatti|personalia|contactgegevens|dane osobowe|kişisel bilgiler|data pribadi|personuppgifter)$/u;

/** A section that says no more than what otherwise stands at the top: name, place, contact. */
export const isPersonalHeading = (heading: string): boolean => PERSONAL.test(normalised(heading));
