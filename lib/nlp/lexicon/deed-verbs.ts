/** What was done with a thing, by the verb that says so. */
export type OwnDeed = 'built' | 'designed' | 'migrated' | 'optimised' | 'debugged' | 'owned' | 'reviewed' | 'tested' | 'taught' | 'used';

const words = (list: string): string[] => list.trim().split(/\s+/u);

/** Regular English verbs in their base form; a star marks a last letter that is doubled (shipped, planned). */
export const REGULAR_VERBS: Readonly<Record<OwnDeed, readonly string[]>> = {
  built:
    words(`develop implement create ship* deploy code program* introduce deliver launch integrate automate train fit* scaffold prototype
    construct assemble configure install provision add publish release containerise containerize script wire establish render generate model*
    forecast segment classify cluster load parse scrape extract ingest`),
  designed: words('design architect plan* conceive specify normalise normalize structure define propose sketch map*'),
  migrated: words('migrate port convert move upgrade switch replace transfer consolidate split* decompose modernise modernize transition'),
  optimised:
    words(`optimise optimize tune accelerate reduce improve shorten parallelise parallelize vectorise vectorize index partition cache
    halve simplify refactor rework clean scale harden quantise quantize compress`),
  debugged: words('debug* fix diagnose trace profile resolve repair investigate patch troubleshoot solve mend close'),
  owned: words(
    `own maintain operate manage administer administrate head coordinate steward monitor schedule secure sign answer serve extend`,
  ),
  reviewed: words('review audit assess evaluate approve'),
  tested: words('test verify validate benchmark measure cover'),
  taught: words('mentor coach train* present document onboard instruct lecture'),
  used: words('use apply analyse analyze work query visualise visualize compute calculate employ utilise utilize leverage adopt process'),
};

/** Forms that no rule makes: English irregular pasts and -ing forms, and pasts of other languages that profiles are written in. */
export const OTHER_FORMS: Readonly<Record<OwnDeed, readonly string[]>> = {
  built: [
    ...words('built building wrote written writing made making put set stood drew spun'),
    ...words(
      'entwickelte entwickelt entwickle baute gebaut aufgebaut implementierte implementiert programmierte programmiert erstellte erstellt',
    ),
    ...words('schrieb geschrieben automatisierte automatisiert eingeführt führte umgesetzt'),
    ...words('développé développe créé implémenté réalisé programmé construit automatisé intégré déployé écrit'),
    ...words('desarrollé desarrollo construí creé implementé programé escribí automaticé integré desplegué'),
    ...words('desenvolvi criei implementei construí programei escrevi automatizei integrei implantei'),
    ...words('ontwikkelde ontwikkeld bouwde gebouwd schreef geschreven programmeerde geprogrammeerd automatiseerde opgezet'),
  ],
  designed:
    words(`drew konzipierte konzipiert entwarf entworfen modellierte plante geplant conçu conçois modélisé diseñé modelé planifiqué projetei
    desenhei modelei ontwierp ontworpen`),
  migrated: words(
    'rewrote rewritten rewriting took migrierte migriert portierte umgestellt abgelöst migré remplacé reemplacé migrei substituí gemigreerd',
  ),
  optimised: words(
    'cut cutting sped shrank optimierte optimiert beschleunigte beschleunigt reduzierte optimisé réduit accéléré optimicé reduje aceleré otimizei reduzi geoptimaliseerd',
  ),
  debugged: words('found behob behoben korrigierte corrigé résolu débogué corregí resolví depuré corrigi resolvi opgelost'),
  owned: [
    ...['looked after', 'looking after'],
    ...words(`led leading ran running kept keeping oversaw betreute betreut betrieb betrieben wartete gewartet leitete geleitet verantwortete
    maintenu dirigé géré piloté mantuve lideré dirigí gestioné mantive liderei gerenciei onderhield onderhouden beheerde`),
  ],
  reviewed: words('prüfte geprüft revisé relu revisei beoordeelde'),
  tested: words('testete getestet testé probé testei testte getest'),
  taught: words('taught teaching schulte geschult formé enseigné enseñé formé ensinei'),
  used: words('nutzte verwendete eingesetzt utilisé usé utilicé usei utilizei gebruikte'),
};

/** Base forms of irregular English verbs, some of them participles too ("was run by"). */
export const IRREGULAR_BASES: Readonly<Partial<Record<OwnDeed, readonly string[]>>> = {
  built: words('build write make'),
  migrated: words('rewrite take'),
  owned: words('run lead keep oversee'),
  debugged: words('find'),
  taught: words('teach'),
};

/** Nouns that tell a deed at the head of a line: "Development of", "Aufbau der". */
export const DEED_NOUNS: Readonly<Partial<Record<OwnDeed, readonly string[]>>> = {
  built: [
    'development of',
    'implementation of',
    'creation of',
    'deployment of',
    'entwicklung',
    'aufbau',
    'umsetzung',
    'développement',
    'desarrollo de',
    'desenvolvimento de',
  ],
  designed: ['design of', 'architecture of', 'konzeption', 'entwurf', 'conception', 'diseño de'],
  migrated: ['migration of', 'migration from', 'umstellung', 'ablösung', 'migración de', 'migração de'],
  optimised: ['optimisation of', 'optimization of', 'tuning of', 'optimierung', 'optimisation', 'optimización de'],
  owned: ['operation of', 'maintenance of', 'administration of', 'betrieb', 'wartung', 'maintenance', 'mantenimiento de', 'manutenção de'],
};

/** Forms in -ing that name a kind of work more often than a deed: "training runs", "query planning". */
export const NAMES_OF_WORK: ReadonlySet<string> = new Set(
  words(`training testing modelling modeling monitoring planning processing clustering scheduling tuning scraping loading caching indexing teaching
    reporting computing parsing mapping structuring profiling debugging programming coding partitioning serving benchmarking forecasting`),
);

/** Who did it, where the sentence says so. */
export const OWN_SUBJECTS: ReadonlySet<string> = new Set(words('i ich je j yo eu ik me myself mir moi mim personally'));
export const TEAM_SUBJECTS: ReadonlySet<string> = new Set(
  words(
    'we us our ours team squad department wir unser unsere unserem unseren nous notre nosotros nuestro nuestra nós nosso nossa wij ons onze équipe equipo equipe abteilung',
  ),
);
