const each = (heads: readonly string[], tails: readonly string[]): string[] =>
  heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`));
const words = (list: string): string[] => list.trim().split(/\s+/u);

/** Firms and people outside, who did it where the sentence says so. */
export const OTHER_SUBJECTS: ReadonlySet<string> = new Set(
  words(`vendor vendors contractor contractors subcontractor subcontractors supplier suppliers agency agencies consultant consultants consultancy
    freelancer freelancers outsourcer predecessor predecessors integrator provider colleague colleagues coworker coworkers headquarters
    dienstleister lieferant agentur prestataire fournisseur proveedor fornecedor fornitore leverancier
    plattformteam platformteam infrastrukturteam infrateam betriebsteam securityteam sreteam`),
);

/** People inside, who are others where an article says that they are not oneself: "the DBA". */
export const OTHER_ROLES: ReadonlySet<string> = new Set(
  words('dba dbas devops ops scientists sysadmin sysadmins admins firm company office studio'),
);
export const OTHER_ROLE_LEADS: ReadonlySet<string> = new Set(words('the a an partner head sister outside external another data database'));

/** Words for a group, which words before it may make another one. */
export const GROUPS: ReadonlySet<string> = new Set(words('team teams department group crew'));
export const OTHER_TEAMS: ReadonlySet<string> = new Set(words('another other different external outside offshore neighbouring separate'));
/** Teams that serve others: theirs is the work, unless the team is the person's own. */
export const SERVING_TEAMS: ReadonlySet<string> = new Set(
  words('platform sre infrastructure infra operations ops devops security it network networking database dba sysadmin hosting cloud'),
);
/** Words that make a group one's own. */
export const OWN_GROUP: ReadonlySet<string> = new Set(words('our my we own us'));

/** Words behind which a noun is no subject: "with a colleague wrote". */
export const BEFORE_NO_SUBJECT: ReadonlySet<string> = new Set(
  words('with for to from as of in at beside alongside under by like mit für avec pour con para com met voor'),
);

/** Patterns (for `iu`) of others in the languages that profiles are written in, without an article. */
export const FOREIGN_OTHERS = [
  String.raw`(?:externe[rns]? )?(?:dienstleister\p{L}*|lieferant\p{L}*|agentur|fremdfirma)`,
  '(?:prestataire|fournisseur|sous-traitant|agence|proveedor|agencia|fornecedor|agência|fornitore|agenzia|leverancier|bureau)(?: extern[eo]| externe)?',
  '(?:platt?form|infra(?:stru[kc]tu+r)?|betriebs|sre|devops|security|sicherheits|ops)[- ]?team',
  'équipe (?:plateforme|infra(?:structure)?|sre|devops|sécurité|exploitation|ops)',
  'equip[oe] de (?:plataforma|infraestruc?tura|seguridad|segurança|operacion?es|operações|sistemas|devops|sre)',
  'team (?:di )?(?:piattaforma|infrastruttura|sre|devops|sicurezza|operations)',
].join('|');

/** Openings of a clause that tell what was bought, handed out, or asked of a candidate; others did it, or nobody yet. */
export const GIVEN_AWAY: readonly string[] = [
  ...['outsourced', 'outsourcing', 'recruited', 'bought a licence of', 'bought licences of', 'bought licences for', 'resold'],
  ...each(
    ['the role', 'this role', 'the job', 'the position', 'the post', 'the vacancy', 'the advert'],
    ['required', 'requires', 'asked for', 'called for'],
  ),
  ...each(['candidates', 'applicants'], ['should', 'must', 'needed', 'had to']),
];
export const NOT_GIVEN_AWAY: readonly string[] = each(['recruited'], ['as', 'to', 'by', 'for', 'into', 'from']);
