const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Names of people and places that are English words too, folded. Alone, they are hidden only where they can be no word. */
export const COMMON_WORDS = listed(`
  abbott an ash art back baker bank banks bath battle bell berry best bill bishop black bond book boss bow branch bright brook brooks brown bush bury butcher
  butler buy can carpenter carter case cash chain chance chandler chase chief christian church class clay cliff coder coffin cole cook cooper cork cross
  cruise curry dale daily day dean deal deed die do dolphin don drew driver duke dusty earl east echo ed engineer faith field fields fisher flower flowers
  foot ford forest foster fox frank french frost gage gap gardener gene gift glass glen go gold good grace grant gray green grey ground guy hale hall hand
  hardy harmony he head hill holiday hope host house how hull hunt hunter hyde in iris ivy jack jay jewel job joy judge jury key king kit knight lake lamb lane
  law lead leaf lee levy lily link little lock long lord love low luck lucky made major man mark marks marsh mason max means melody mercy merit miles miller min
  mission mobile moon moore moss mount my nice nick noble noon north nova oak ocean olive on or orange page pages pain paine painter park parker parks pat patience
  pay peace pearl penny person piper place plant pole pool pope porter post potter power powers pratt presto price prince prior provost ray read reader reading
  reed reef rich ring rivers rob robin rock root rose ruby rule rules rusty sage sales sandy sandwich saw say sea self sergeant shah sharp she shelf shepherd short
  sierra silver singer sky slack small smart smith snow so sol spark speaker split spring star state steel stern stone story street strong such sue sum summer
  summers sung sunny sure swift tab tan taylor temple test tester thin thing time to tiny tone tool town trace train trainer trip troy true turkey turner union
  vale van victor violet virtue vice wade wall walker ward wells west wheeler while white wide wild will wills win winter winters wise wish wolf wood woods worker wright young
`);

/** Folded words that are names as well as technologies, or months: a name of nothing else needs its capitals. */
export const KEPT_WORDS = listed(`
  ada airflow alexa ansible april august basil bert blender bokeh bottle caffe cassandra celery chef claude consul crystal dart dash dask delphi django elixir elmo ernie
  erlang fabric fastapi faust flask flink gemini gensim groovy haskell helm houdini hopper hudson hugo january jan jade jasmine java jenkins jinja julia june
  jupyter kafka keras kong lambda llama loki luigi mako maven may maya mistral nim nomad numpy oracle pandas pascal phoenix prefect puppet python r rasa ray ruby salt
  sanic scala sherlock siri spacy spark swift tesla thor tomcat torch trello unity vagrant vault watson
`);

/** Titles and degrees that stand beside a name and are none. */
export const CREDENTIALS = listed(`
  ba bsc beng btech bcs dr dipl dphil esq frsa ii iii iv ing jr ma mba md meng mphil mr mrs ms msc mtech mx miss phd pmp prof professor sr sir csm psm cissp ceng
  he she they him her them his hers theirs pronouns
`);

/** Forms of address: hidden with the name that follows. Some tell the gender. */
export const HONORIFICS = listed('mr mrs ms miss mx sir madam herr frau dr prof');

/** Small words within a name, no name by themselves. */
export const PARTICLES = listed(
  'al bin bint da das de del della den der di do dos du e el ibn la las le los of san ten ter the und van vom von y zu zum zur',
);

/** Words of an institution's name that many have. */
export const SCHOOL_WORDS = listed(`
  academy academia business college ecole engineering escola escuela faculty fachhochschule grande gymnasium high hochschule institut institute instituto lyceum lycee
  politecnico polytechnic polytechnique school schule seminary technische technical technological technology technologies universidad universidade universita universitaet
  universitat universite universiteit university univ uni applied arts science sciences computer computing bootcamp graduate management national state
`);

/** The words that, beside a distinctive one, name a school. */
export const SCHOOL_HEADS = listed(`
  academy college ecole escola escuela hochschule institut institute instituto politecnico polytechnic polytechnique school schule universidad universidade
  universita universitaet universitat universite universiteit university univ uni
`);

/** Words beside which a year or a name is that of an education. */
export const EDUCATION_CUES = listed(`
  alumna alumnae alumni alumnus bachelor bachelors ba bsc beng btech college degree diploma dissertation doctorate graduate graduated graduating graduation ma master
  masters mba meng msc mtech phd postgraduate school student studied studying studies thesis undergraduate universitat university
`);

/** Words of a place's name that are no place. */
export const PLACE_WORDS = listed(`
  and anywhere area based city county district global greater home hybrid metro metropolitan near of office on onsite region remote remotely site state the timezone
  work worldwide
`);

export const MONTHS = listed(`
  jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december
  spring summer autumn fall winter
`);

/** Words before a month that make it a date. */
export const DATE_CUES = listed(`
  in since from until till to through by of during between before after mid early late the last next this each every and or
  im seit von bis ab ende anfang mitte en de desde hasta depuis jusqu au di da dal
`);

/** Pronouns as people give them; those that stand for one gender are hidden alone too. */
export const PRONOUNS = listed(
  'she her hers herself he him his himself they them their theirs themself themselves ze zir zie hir xe xem xyr ey em fae faer ve ver any all',
);
export const GENDERED = listed('she her hers herself he him his himself');
