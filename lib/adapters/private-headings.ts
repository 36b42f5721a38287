/** Parts of a page that say nothing of a person's work and much of a person: not kept. Health care and health checks are work. */
const PRIVATE = [
  'contact|referees?|references|personal|privat|hobb(?:y|ies)|interests',
  '\\bhealth(?!care|[\\s-]*(?:care|check|tech|data|monitor|probe|insurance|it\\b))|\\bmedical (?:history|condition)|illness|disabilit|diseases?\\b|pregnan',
  '\\bfamily\\b|marital|\\bmarriage|\\bmarried|\\bwife\\b|\\bhusband|\\bspouse|\\b(?:my|our) partner\\b|\\bchildren\\b|\\bkids\\b|parent(?:hood|ing)',
  'religio|\\bfaith\\b|\\bchurch|mosque|synagogue|spiritual|\\bbeliefs?\\b|politic|\\bparty membership|trade union|\\bethnic|nationality|sexual|\\bgender\\b|date of birth|\\bbirth',
  'gesundheit|krankheit|behinderung|familie|\\bkinder\\b|\\bglaube|politik|\\bsalud\\b|\\bfamilia\\b|polític|\\bsanté|famille|\\bsalute\\b|famiglia|saúde|família',
].join('|');
const PATTERN = new RegExp(PRIVATE, 'iu');

export const isPrivateHeading = (heading: string): boolean => PATTERN.test(heading);
