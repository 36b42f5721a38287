/** Words for "before", which an event may follow. */
export const BEFORE_WORDS: readonly string[] = [
  ...['before', 'prior to', 'ahead of', 'pre', 'vor', 'avant', 'antes de', 'antes del', 'antes da', 'antes do', 'prima del', 'prima della'],
  ...["prima dell'", 'prima di', 'voor', 'przed', 'före', 'innan', 'før', 'ennen', 'abans de', 'înainte de', 'před'],
];

/** A public event, the last month that "before" it can mean, and where that date stands. */
export interface PublicEvent {
  latest: string;
  source: string;
  names: readonly string[];
}

/** Events that people date their work by. Names are lower case, whole words, without an article. */
export const PUBLIC_EVENTS: readonly PublicEvent[] = [
  {
    latest: '2020-03',
    source: 'https://www.who.int/news/item/27-04-2020-who-timeline---covid-19',
    names: [
      ...[
        'first lockdown',
        'lockdown',
        'lockdowns',
        'pandemic',
        'covid pandemic',
        'covid',
        'covid 19',
        'covid-19',
        'corona',
        'coronavirus',
      ],
      ...[
        'ersten lockdown',
        'ersten corona-lockdown',
        'corona-pandemie',
        'coronapandemie',
        'pandemie',
        'corona-krise',
        'coronakrise',
        'corona-zeit',
      ],
      ...[
        'premier confinement',
        'confinement',
        'pandémie',
        'crise sanitaire',
        'primer confinamiento',
        'confinamiento',
        'pandemia',
        'cuarentena',
      ],
      ...['primeiro confinamento', 'confinamento', 'primo lockdown', 'eerste lockdown', 'pandemią', 'pierwszym lockdownem', 'lockdownem'],
      ...[
        'pandemin',
        'pandemien',
        'første lockdown',
        'första vågen',
        'nedstengningen',
        'nedlukningen',
        'koronaa',
        'pandemií',
        'pandemiei',
        'pandèmia',
      ],
    ],
  },
  {
    latest: '2018-05',
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    names: ['gdpr', 'gdpr came into force', 'general data protection regulation', 'dsgvo', 'rgpd', 'rodo'],
  },
  {
    latest: '2016-06',
    source:
      'https://www.electoralcommission.org.uk/research-reports-and-data/our-reports-and-data-past-elections-and-referendums/results-and-turnout-eu-referendum',
    names: ['brexit vote', 'brexit referendum', 'eu referendum', 'brexit-referendum'],
  },
  {
    latest: '2020-01',
    source: 'https://www.legislation.gov.uk/ukpga/2020/1/contents/enacted',
    names: ['brexit', 'brexitem'],
  },
  {
    latest: '2008-09',
    source: 'https://www.federalreservehistory.org/essays/great-recession-and-its-aftermath',
    names: [
      'financial crisis',
      'fall of lehman',
      'lehman',
      'finanzkrise',
      'crise financière',
      'crisis financiera',
      'crise financeira',
      'kredietcrisis',
    ],
  },
  {
    latest: '2000-12',
    source: 'https://en.wikipedia.org/wiki/Year_2000_problem',
    names: ['millennium', 'turn of the century', 'turn of the millennium', 'year 2000', 'y2k', 'jahrtausendwende', 'millennium bug'],
  },
];

/** Words for "my", by which a first year is the person's own at a job, and not that of a product or a team. */
export const MY_WORDS: readonly string[] = [
  ...['my', 'meinem', 'meiner', 'meines', 'mein', 'ma', 'mon', 'mi', 'meu', 'minha', 'mio', 'mia', 'mijn', 'moim', 'mojej', 'moją', 'moje'],
  ...['mitt', 'min', 'mit', 'mé', 'mém'],
];

export const ORDINALS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'first ersten erster erste erstes premier première primer primera primeiro primeira primo prima eerste pierwszym pierwszej pierwszą första første prvním první',
    'second zweiten zweiter zweite zweites second deuxième seconde segundo segunda secondo seconda tweede drugim drugiej andra andre andet druhém',
    'third dritten dritter dritte drittes troisième tercer tercera terceiro terceira terzo terza derde trzecim trzeciej tredje třetím',
  ].flatMap((words, i) => words.split(' ').map((word) => [word, i + 1] as const)),
);

export type CalendarUnit = 'week' | 'month' | 'quarter' | 'year' | 'winter' | 'spring' | 'summer' | 'autumn';

export const CALENDAR_UNITS: Readonly<Record<CalendarUnit, string>> = {
  week: 'week weeks woche wochen semaine semana settimana tygodniu vecka uke uge týdnu',
  month: 'month months monat mois mes mês mese maand miesiącu månad måned měsíci',
  quarter: 'quarter quartal trimestre kwartaal kwartale kvartal',
  year: 'year jahr année an año ano anno jaar roku år rok',
  winter: 'winter hiver invierno inverno zimą zimy zimie vinter',
  spring: 'spring frühling frühjahr printemps primavera lente voorjaar wiosną wiosny wiośnie vår forår',
  summer: 'summer sommer été verano verão estate zomer latem lecie sommar',
  autumn: 'autumn fall herbst automne otoño outono autunno herfst najaar jesienią jesieni höst høst efterår',
};

/** Patterns (for `iu`) that put a use into the years of study. */
export const SINCE_STUDIES: readonly string[] = [
  '(?:(?:ever )?since|from|already in|even in|back in|during|in) (?:(?:my|the) )?(?:(?:student|university|college|undergraduate|school) (?:days|years|time)|student life|studies|schooldays)',
  '(?:ever )?since (?:university|college|school|graduating|graduation|my (?:degree|bachelor|master|diploma|graduation))',
  '(?:seit|schon in|bereits in|schon während|bereits während) (?:meine[mrs]|dem|der|des) (?:studiums?|studienzeit|studententagen|schulzeit)|(?:schon|bereits) im studium|seit der (?:uni|schule)',
  "(?:depuis|dès|pendant|durant|déjà pendant) mes (?:études|années d[’']études)|depuis (?:la fac|l[’']université|l[’']école)",
  'desde (?:mis estudios|la universidad|la carrera|mi época de estudiante|mis años de estudiante)|ya en la (?:universidad|carrera|facultad)',
  'desde (?:a faculdade|a universidade|os estudos|os tempos de estudante)|já na (?:faculdade|universidade)',
  "(?:fin )?da(?:i tempi dell)?(?:ll)?[’']università|(?:fin )?dagli studi|già all[’']università|durante gli studi",
  '(?:sinds|al tijdens|tijdens) mijn (?:studie|studietijd|studententijd)',
  'od (?:czasów )?studiów|już na studiach',
  '(?:sedan|redan under|siden|allerede under) (?:studietiden|studierna|studiene|studierne|mina studier|mine studier|universitetet)',
];

/** Words that press a year: it was as early as that. */
export const AS_EARLY_AS: readonly string[] = [
  ...[
    'already in',
    'already by',
    'as early as',
    'back in',
    'as far back as',
    'way back in',
    'bereits',
    'bereits im jahr',
    'schon',
    'schon im jahr',
  ],
  ...['déjà en', 'dès', 'ya en', 'já em', 'già nel', 'al in', 'reeds in', 'już w', 'redan', 'redan år', 'allerede i', 'jo', 'už v'],
];

/** Words for "since", which a year follows. */
export const SINCE_YEAR: readonly string[] = [
  ...[
    'since',
    'ever since',
    'from',
    'seit',
    'seit dem jahr',
    'ab',
    'depuis',
    'desde',
    'desde el año',
    'dal',
    'sinds',
    'vanaf',
    'od',
    'od roku',
  ],
  ...['sedan', 'siden', 'från', 'des de', 'din'],
];
