import { anyWord } from '#lib/nlp/lexicon-pattern.ts';

const list = (words: string): string[] => words.split(/,\s+/);

/** How somebody is employed. */
const TYPES =
  list(`part-time, part time, full-time, full time, fulltime, parttime, contract, contracts, contractor, contracting, freelance, freelancer, self-employed, self employed,
  internship, internships, intern, apprenticeship, temporary, temp, permanent, fixed-term, fixed term, seasonal, zero hours, casual, secondment, maternity cover, cover,
  working student, student job, volunteer, voluntary, side job, teilzeit, vollzeit, werkstudent, werkstudentin, praktikum, praktika, freiberuflich, selbstständig,
  selbständig, befristet, unbefristet, minijob, nebenberuflich, temps partiel, temps plein, cdi, cdd, stage, alternance, indépendant, tiempo parcial,
  tiempo completo, prácticas, autónomo, meio período, tempo integral, estágio, autônomo, tempo parziale, tempo pieno, tirocinio, deeltijd, voltijd,
  zzp, umowa o pracę, b2b, pół etatu, pełny etat, deltid, heltid, serbest, stajyer, paruh waktu, magang,
  freelancing, self employment, festanstellung, fest angestellt, werkvertrag, intérim, saisonnier, contrat à durée indéterminée, contrat à durée déterminée, à temps plein, à temps partiel,
  jornada completa, jornada parcial, media jornada, profesional independiente, contrato temporal, contrato indefinido, contrato de prácticas, indefinido, temporário, terceirizado, regime clt,
  a tempo pieno, a tempo parziale, contratto, contratto a tempo indeterminato, contratto a tempo determinato, tempo indeterminato, tempo determinato, apprendistato, autonomo, stagionale,
  voltijds, deeltijds, zelfstandig, tijdelijk, loondienst, vast dienstverband, niepełny etat, część etatu, umowa zlecenie, umowa o dzieło, samozatrudnienie, kontrakt, kontrakt b2b, staż,
  fuldtid, egenföretagare, frilans, tillsvidareanställning, visstidsanställning, vikariat, selvstendig næringsdrivende, selvstændig, fastansættelse, projektansættelse, tam zamanlı, yarı zamanlı, sözleşmeli, staj,
  penuh waktu, purnawaktu, pekerja lepas, kontrak, wiraswasta, plný úvazek, částečný úvazek, poloviční úvazek, osvč, živnost, na volné noze, brigáda, normă întreagă, cu normă întreagă, normă parțială, liber profesionist,
  kokoaikainen, kokopäiväinen, osa-aikainen, määräaikainen, vakituinen, teljes munkaidő, teljes állás, részmunkaidő, részmunkaidős, szabadúszó`);

const TYPE = new RegExp(anyWord(TYPES), 'iu');
const SHARE = /(?<!\d)\d{1,3}\s?%|(?<!\d)\d{1,2}\s?(?:h|hours?|hrs|std\.?|stunden)\b/iu;
/** "24 hours a week", "3 days a week". */
const WEEKLY = String.raw`\d{1,2}\s?(?:h|hours?|hrs|std\.?|stunden|days?|tage|uur|heures|horas|ore|timmar|timer)\s?(?:\/|a|an|per|pro|par|por|la|alla|i|je)\s?(?:the )?(?:week|wk|woche|semaine|semana|settimana|vecka|veckan|uge|ugen|uke|uka)`;
const ONLY_TYPE = new RegExp(`^(?:(?:${anyWord(TYPES)}|\\d{1,3}\\s?%|${WEEKLY}|and|then|later|&|[,/+-])\\s*)+$`, 'iu');

/** The word of a text that tells the kind of employment, as written. */
export const employmentTypeIn = (text: string): string | undefined => TYPE.exec(text)?.[0] ?? SHARE.exec(text)?.[0];
/** Whether a text says nothing else. */
export const isEmploymentType = (text: string): boolean => ONLY_TYPE.test(text);
