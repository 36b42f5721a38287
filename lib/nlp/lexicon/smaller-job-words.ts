/**
 * Patterns (for the flags `iu`) of what tells that a job takes, or may take, less than a whole week: by its kind (`kinds`, in a title, an employer's
 * name or the dates) and by its hours (`hours`, wherever in the entry it stands). By language, in the languages of `months.ts`.
 */
export const SMALLER_JOB: Readonly<Record<'kinds' | 'hours', readonly string[]>> = {
  kinds: [
    String.raw`freelanc\p{L}*|self[- ]employ\p{L}*|contract(?:or|s)?|consult\p{L}*|advis\p{L}+|board|intern(?:ship)?s?|trainee|apprentic\p{L}*|student`,
    String.raw`ph\.?d|doctora\p{L}*|postdoc\p{L}*|fellow\p{L}*|research (?:assistant|associate)|teaching|teacher|lecturer|instructor|tutor|mentor|adjunct`,
    String.raw`volunteer\p{L}*|honorary|unpaid|pro bono|(?:co-?)?founder|owner|own (?:company|business)|side (?:project|business|job)|moonlight\p{L}*|seasonal|temporary`,
    String.raw`mission|reserv(?:e|es|ist\p{L}*)|military|army|navy|air force|milit[aä]r\p{L}*|bundeswehr|militaire`,
    String.raw`orchest\p{L}+|choir|chor|band|ensemble|quartet|musician|singer|referee|treasurer`,
    String.raw`werkstudent\p{L}*|freiberuf\p{L}*|selbst[aä]ndig\p{L}*|nebenberuf\p{L}*|nebent[aä]tigkeit|nebenjob|ehrenamt\p{L}*|honorarkraft|minijob|aushilfe`,
    String.raw`(?:studentische|wissenschaftliche) hilfskraft|hiwi|dozent\p{L}*|lehrbeauftragt\p{L}*|lehrauftrag|praktik\p{L}+|(?:mit)?gründer\p{L}*|inhaber\p{L}*`,
    String.raw`indépendante?|auto-?entrepreneu\p{L}+|micro-?entrepreneu\p{L}+|bénévol\p{L}*|vacataire|chargée? (?:de cours|d['’]enseignement)|enseignante?|stagiaire|alternan\p{L}+|(?:co-?)?fondat\p{L}+`,
    String.raw`autónom[oa]|por cuenta propia|voluntari[oa]\p{L}*|docente|ayudante|becari[oa]|prácticas|profesora?|(?:co-?)?fundador\p{L}*`,
    String.raw`autônom[oa]|conta própria|estagiári[oa]|estágio|bolsista|monitora?|voluntári[oa]\p{L}*`,
    String.raw`liber[oa] professionista|partita iva|stagista|tirocin\p{L}+|volontari\p{L}+|cultore della materia|(?:co-?)?fondatore`,
    String.raw`zzp\p{L}*|zelfstandige?|vrijwillig\p{L}*|stagiair\p{L}*|bijbaan|docent\p{L}*|eigen bedrijf|oprichter`,
    String.raw`egenföretagare|konsult\p{L}*|praktikant\p{L}*|ideell\p{L}*|\p{L}*lärare|\p{L}*lærer|frivillig\p{L}*|selvstendig|selvstændig|enskild firma`,
    String.raw`samozatrudni\p{L}+|własna (?:działalność|firma)|stażyst\p{L}+|praktyk\p{L}+|wolontari\p{L}+|wykładowc\p{L}+|korepety\p{L}+|umowa o dzieło`,
    String.raw`yrittäjä|vapaaehtoi\p{L}+|osvč|brigád\p{L}+|dobrovol\p{L}+|gönüllü|stajyer|внештат\p{L}+|фриланс\p{L}*|волонт[её]р\p{L}*|стаж[её]р\p{L}*`,
  ],
  hours: [
    '(?:part|half)[- ]time|(?:saturdays?|sundays?|weekends?)|evening (?:class|classes|school|course|courses|teacher)|(?:in the|on some|two|three) evenings|after hours',
    String.raw`(?:hours?|hrs?|h|days?|evenings?|mornings?|afternoons?|nights?) ?(?:a|per|each|every|\/) ?(?:week|wk|month)|alongside|beside (?:my|the|his|her)|on the side`,
    String.raw`(?:every|each) (?:other|second|third) (?:saturday|sunday|week|weekend|month|friday)|twice a month|work(?:ed|ing)? (?:at )?[1-9]\d ?%|(?:zero|[2-9]|[1-2]\d)[- ]hours? (?:contract|week)`,
    String.raw`(?<![\d.,])[1-9]\d ?%(?= (?:since|position|post|pensum|stelle|workload|job|role|etp|fte)|\))|(?<![\d.,])0[.,]\d+ ?(?:fte|vte|vzä|etp|tp|etatu|úvazk\p{L}*|årsverk)`,
    String.raw`teilzeit\p{L}*|halbtags|stundenweise|nebenbei|abendkurs\p{L}*|am wochenende|an wochenenden|(?:std\.?|stunden|tage?|abende?) ?(?:pro|je|die|in der|\/) ?woche|wochenstunden|neben (?:dem|meinem|meiner|der) (?:studium|haupt\p{L}+|stelle|beruf|promotion|schule)`,
    String.raw`temps partiel|mi-?temps|(?:h|heures?|jours?|soirs?|soirées?|matinées?) (?:par|\/) ?semaine|cours du soir|le week-?end|en parallèle d\p{L}+|à [1-9]\d ?%`,
    'media jornada|(?:tiempo|jornada) parcial|horas semanales|(?:horas?|días?|tardes?|noches?|mañanas?) (?:a la|por) semana|fin(?:es)? de semana|en paralelo (?:a|con)',
    'meio (?:período|periodo|turno|tempo)|tempo parcial|horas semanais|(?:horas?|dias?|noites?) por semana|fi(?:m|ns) de semana',
    'tempo parziale|mezza giornata|mezzo servizio|ore settimanali|(?:or[ae]|giorn[oi]|ser[ae]) (?:a|alla) settimana|(?:nel|nei) fine settimana|corso serale',
    String.raw`deeltijd\p{L}*|parttime|(?:uur|uren|dag|dagen|avond|avonden|dagdeel|dagdelen) (?:per|in de|\/) ?week|in (?:het|de) weekend\p{L}*|avondcursus|naast (?:mijn|de|een) (?:studie|baan|werk)`,
    String.raw`deltid\p{L}*|halvtid\p{L}*|(?:tim|timmar|timme|dag|dagar|kväll|kvällar) (?:i veckan|per vecka|\/ ?vecka)|kvällskurs\p{L}*|vid sidan (?:av|om)`,
    String.raw`(?:timer|time|dag|dager|dage|kveld|kvelder|aften|aftener) (?:i uken|i uka|per uke|om ugen|pr\.? uge)|kveldskurs\p{L}*|ved siden av`,
    String.raw`(?:pół|część|niepełny|1\/2|½|1\/4|¼|3\/4|¾) (?:wymiar )?etatu?|niepełny wymiar|godzin\p{L}* (?:w tygodniu|tygodniowo)|(?:dzień|dni|wiecz[oó]r\p{L}*) w tygodniu|w weekendy|weekendami`,
    String.raw`osa-?aika\p{L}*|(?:tuntia|päivä|päivää|ilta) viikossa|částečný úvazek|zkrácený úvazek|půl úvazku|(?:hodin\p{L}*|d(?:en|ny|ní)) (?:týdně|v týdnu)`,
    String.raw`yarı zamanlı|mitja jornada|hores setmanals|jumătate de normă|ore pe săptămână|неполн\p{L}+ (?:день|занятость|рабочий)|частичн\p{L}+ занятость|часов в неделю|по совместительству|полставки`,
  ],
};

/** Words by which hours in a week are what a piece of work saved or took, and not the length of a job's week. */
export const HOURS_OF_SOMETHING_ELSE: readonly string[] = [
  String.raw`sav(?:e|es|ed|ing)|cut|cuts|freed|reduc\p{L}+|down (?:from|to)|instead of|fewer|less|spent|manual|from|took|takes|every(?:one|body)|open|opens|uptime|runs?`,
  String.raw`spar\p{L}+|einspar\p{L}+|gespart|statt|ahorr\p{L}+|économis\p{L}+|gagn\p{L}+|econom\p{L}+|risparmi\p{L}+|bespaar\p{L}+|oszczęd\p{L}+`,
];
