/** What a recruiter must not raise, by ground: patterns in lower case, met as whole words. */
const GROUNDS = {
  age: `
    age|old are you|old you|too old|older than you|young|younger|youngest|youthful|elderly|born|births?|birthdays?|birthplace
    year of graduation|graduated in|year did you (?:graduate|finish|leave)|did you (?:graduate|(?:finish|leave) (?:school|university|college))|left (?:school|university)
    retire|retired|retiring|retirement|pension|years until you stop|more years do you|years do you (?:want|hope|plan) to|overqualified
    your generation|(?:which|what) decade|school exams|in (?:their|your) (?:twenties|thirties|forties|fifties|sixties)|(?:begin|began|start|end) (?:of )?your career|generation [xyz]|millennials?|boomers?|digital native`,
  family: `
    family|families|married|marital|marry|marriage|wedding|husbands?|wife|wives|spouses?|fianc[ée]e?|boyfriend|girlfriend|divorced?|widow(?:ed|er)?
    are you (?:single|engaged|seeing)|your partner|life partner|partner at home|maiden name|miss or|mrs|live (?:alone|together|with (?:somebody|someone|anyone|your))|who do you live with|home life
    (?:who is|anyone|anybody|situation|duties|commitments) at home|private life|waiting for you|up from school|look after at home|looks? after your|(?:a|your|any) relatives?|siblings?
    child|children|childcare|kids|bab(?:y|ies)|toddlers?|little ones|sons?|daughters?|dependants?|dependents|depends? on you|single parent|are you a parent
    grand(?:child|children|son|daughter|parents?|mother|father)|mothers?|fathers?|mum|dad|your parents|nann(?:y|ies)|carer|caregiver|caring for
    pregnan(?:t|cy|cies)|are you expecting(?=[?.])|maternity|paternity|parental|plan to have a|breastfeeding|fertility|miscarriage|day ?care|nursery|school (?:run|holidays)`,
  health: `
    health|healthy|ill|illness(?:es)?|sick|sickness|sick leave|diseases?|disabilit(?:y|ies)|disabled|handicap(?:ped)?|impairments?|impaired|chronic|hereditary
    genetic test|medical|(?:any|your|take) medicines?|medication|in hospital|your doctor|see a doctor|surgery|injur(?:y|ies|ed)|(?:been )?diagnosed with
    your (?:condition|diagnosis)|because of a condition|(?:any|special|reasonable) adjustments|accommodations?|days were you (?:off|away|absent)|days off|time off
    burn ?out|burned out|burnt out|depress(?:ed|ion)|anxiety|therap(?:y|ist)|psychiatr(?:y|ist|ic)|mental (?:state|health|illness|problems?)|panic attacks?
    autis(?:m|tic)|adhd|dyslexi(?:a|c)|neurodiver(?:se|gent)|wheelchair|deaf|colou?r[- ]blind|are you blind|hearing aid|vaccinated|smokers?|you smoke|you drink
    alcohol|(?:take|use) drugs|allerg(?:y|ies|ic)|you weigh|your weight|overweight|how tall|your height|physically (?:fit|able)|lift heavy|the stairs|do you need (?:a|any) (?:special|assistive)|(?:any|some|physical) limitations?|compensation claim|menopause|hiv|(?:had|have) cancer`,
  religion: `
    religions?|religious|faith|god|church(?:es)?|mosques?|synagogues?|temples?|pray|prays|prayers?|to mass|worship|bible|koran|quran|baptised|your (?:beliefs?|creed)
    sabbath|shabbat|ramadan|you (?:celebrate|keep|work (?:at|on|over)) (?:easter|christmas|fridays?|saturdays?|sundays?)|which holidays do you|fasting|do you believe
    headscar(?:f|ves)|hijab|turban|kosher|halal|muslim|christian|jew|jewish|hindu|sikh|buddhist|atheist|catholic|protestant`,
  origin: String.raw`
    ethnicity|ethnic|race|racial|nationality|nationalities|national origin|nationals?|citizens?|citizenship|naturali[sz]ed|immigrants?|immigration|immigrated
    migrants?|expat|refugee|asylum|foreign|foreigners?|passports?|(?:which|what|your) visa|a visa(?! card| payment)|visa status|sponsorship
    (?:work|residence) permit|green card|originally from|where are you from|you come from|where is home|where did you grow up|grew up|your roots|heritage
    ancestors|ancestry|descent|tribe|caste|country (?:are|were|do|did) you|kind of name|your name (?:sounds?|means?|from)|name come from|unusual name|pronounce your|your papers|lived? (?:here|in this country)
    native language|native speaker|mother tongue|accents?|your first language|second language|(?:speak|languages?)(?: \w+)? at home|language do you speak|skin
    where did you learn (?:english|german|french)|are you (?:an? )?(?:black|white|brown|asian|african|arab|latin[ao]|hispanic|roma|indigenous)`,
  gender: String.raw`
    gender|sex|sexes|sexual|sexuality|your orientation|are you straight|gay|lesbian|bisexual|homosexual|heterosexual|queer|lgbt\w*|transgender|pronouns
    you identify as|wom[ae]n|lad(?:y|ies)|girls?|females?|males?|as a man`,
  opinion: `
    political|politics|party member|part(?:y|ies) (?:do|did|would) you|did you vote|do you vote|voted|elections?|campaign for|the government|activis[mt]|protests?
    unions?|trade organisation|works councils?|collective (?:agreement|bargaining)|shop steward|strikes?|organised labour`,
  record: `
    military|army|navy|air force|armed forces|veterans?|conscript(?:ed|ion)?|national service|did you serve(?=[?.])|reservist|reserve officer|were you drafted
    criminal|crimes?|convicted|convictions?|arrest(?:ed|s)?|jail|prison|felon(?:y|ies)|misdemeanou?rs?|police|with the law|in court|charged with|on parole
    background check|bankrupt|bankruptcy|your (?:debts?|credit|salary)|salary history|you earn|own your (?:home|house|flat)|do you rent`,
  person: `
    home address|where do you live|far away do you live|your (?:street|postcode|commute|neighbourhood)|photo|photograph|photos of you|selfie|headshot|pictures? of you
    how you look|you look like|your (?:camera|appearance|hair|looks)|tattoos?|piercings?|attractive`,
  gaps: String.raw`
    why is there a gap|reasons? for the gap|explain the gap|why the gap|caused the gap|gaps? in (?:your|20\d\d|19\d\d)|career break|employment gap|time away|hole in your|(?:explain the|your) missing (?:time|months?|years?)
    why were you not working|you (?:stop|stopped|quit) working|out of work|unemployed|unemployment|jobless|time without work|been without (?:a job|work)|kept you from work(?:ing)?|on leave|sabbatical
    (?:happened|doing|did you do|were you|busy) (?:in|during|between|after|from) (?:19|20)\d\d|nothing (?:is |was )?listed|what did you do between jobs|between jobs
    why did you (?:leave|quit|resign)|made you (?:leave|quit|resign)|reasons? for leaving|your (?:last )?(?:job|contract|engagement|employment) end(?:ed)?
    fired|fire you|dismissed|sacked|laid off|made redundant|redundancy|let you go`,
} as const;

/** A reason for which nobody may be chosen or passed over. */
export type Ground = keyof typeof GROUNDS;

/** Words of the trade that sound like one of these; they are taken out before. */
const OF_THE_TRADE = String.raw`
  (?:child|parent|sibling) (?:class|process|thread|task|node|table|row|record|element|component|module|logger|job)(?:e?s)?|(?:its|their|a node’s) (?:children|siblings)
  race (?:conditions?|detectors?|detection|freedom|hazards?)|race-free(?:dom)?|data[- ]rac(?:es?|y)|(?:font|type|protocol|model) famil(?:y|ies)|family of \w+|family trees?|foreign (?:keys?|functions?)|unions? (?:types?|quer(?:y|ies)|all)
  health (?:checks?|endpoints?|probes?|records|data)|dates of birth|age of (?:the|a|an) \w+|maximum age|young(?:est)? (?:generation|objects?)|strike prices?
  medical images?|genetic algorithms?|accent colou?rs?|gradient descent|leader elections?|god (?:object|class)|ill-(?:conditioned|posed|formed)
  retir(?:e|ed|ing) (?:a|an|the|old) \w+|(?:version|endpoint|service|system|model|interface) (?:was |is )?retired|(?:alarm|alert|event|trigger|rule|timer|callback|hook)s? (?:\w+ )?fired|redundancy of|voted by`;

const anyOf = (patterns: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${patterns.trim().replace(/\s*\n\s*/g, '|')})(?![\\p{L}\\d])`, 'gu');

const FORBIDDEN = anyOf(Object.values(GROUNDS).join('\n'));
const BY_GROUND = Object.entries(GROUNDS).map(([ground, patterns]) => [ground as Ground, anyOf(patterns)] as const);
const TRADE = anyOf(OF_THE_TRADE);

const plain = (text: string): string => text.toLowerCase().replace(/'/g, '’').replace(TRADE, '…');

/** The forbidden topics that a text touches, in its words. */
export const forbiddenIn = (text: string): string[] => plain(text).match(FORBIDDEN) ?? [];

/** The forbidden topics that a text touches, by ground. */
export function groundsIn(text: string): { ground: Ground; words: string[] }[] {
  const asked = plain(text);
  return BY_GROUND.flatMap(([ground, pattern]) => {
    const words = asked.match(pattern);
    return words ? [{ ground, words: [...new Set(words)] }] : [];
  });
}
