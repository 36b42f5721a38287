const words = (list: string): readonly string[] => list.split(/,\s+/);

/** Words for "until today", lower case, in the languages of `months.ts`. */
export const PRESENT_WORDS =
  words(`present, the present, the present day, current, currently, now, today, ongoing, to date, till date, date,
  heute, aktuell, laufend, lfd, jetzt, dato, gegenwart, andauernd, dags dato,
  actualidad, la actualidad, actual, act, actualmente, presente, el presente, hoy, la fecha, atual, atualmente, o momento, momento, o presente, hoje,
  aujourd'hui, aujourd’hui, à aujourd'hui, présent, ce jour, en cours, maintenant, oggi, attuale, attualmente, in corso, ad oggi, adesso,
  heden, nu, vandaag, huidig, obecnie, teraz, dziś, dzisiaj, nadal, halen, günümüz, günümüze, devam ediyor, devam, şu an, bugün,
  sekarang, saat ini, kini, nuvarande, idag, i dag, pågående, nå, nåværende, nuværende, d.d, současnost, dosud, doposud, prezent, în prezent,
  nykyhetki, nykyinen, настоящее время, по настоящее время, н.в, сейчас, वर्तमान, अब तक, 现在, 至今, 現在, 현재`);

/** Words before a start that leave the end open: "since 2019". */
export const SINCE_WORDS = words(
  'since, from, starting, seit, ab, depuis, à partir de, desde, dal, dall, sinds, vanaf, od, sejak, sedan, från, siden, fra, din, с',
);

/** Words before a start that say nothing of the end: "between 2019 and 2021". */
export const BETWEEN_WORDS = words('between, von, zwischen, du, de, entre, tra, tussen, van, mellan');

/** Words between start and end after one of `BETWEEN_WORDS`. */
export const AND_WORDS = words('and, und, et, y, e, en, och, og');

/** Words before an end whose start is not told: "until 2019". */
export const UNTIL_WORDS = words("until, till, up to, bis, jusqu'en, jusqu’en, jusqu'à, hasta, até, fino al, tot");

/** Words between start and end. */
export const TO_WORDS = words(
  "to, until, till, til, through, thru, up to, bis, à, au, jusqu’à, jusqu'à, a, al, ad, hasta, até, fino a, tot, do, sampai, s/d, la, по, до",
);

/** Words between a month and its year: "enero de 2019". */
export const OF_WORDS = words("of, de, del, d'");

/** Seasons and terms: a year is all that they tell for certain (summer is not June everywhere). */
export const SEASON_WORDS =
  words(`spring, summer, autumn, fall, winter, early, mid, late, end, frühjahr, frühling, sommer, herbst, anfang, mitte, ende,
  ws, ss, wise, sose, printemps, été, automne, hiver, primavera, verano, otoño, invierno, verão, outono, inverno, estate, autunno, våren, sommaren, hösten, vintern, sommeren, høsten, vinteren, foråret, efteråret, lente, zomer, herfst`);

/** Words for a quarter of a year. */
export const QUARTER_WORDS = words('quarter, quartal, trimestre, trim, kwartaal, kwartał, kvartal, q');

/** Units of a duration: "(4 yrs 3 mos)". */
export const DURATION_UNITS =
  words(`years, year, yrs, yr, months, month, mos, mo, weeks, week, jahre, jahren, jahr, monate, monaten, monat, wochen,
  ans, an, mois, semaines, años, año, meses, mes, anos, ano, mês, anni, anno, mesi, mese, jaar, maanden, maand, mnd, lata, lat, rok,
  miesięcy, miesiące, miesiąc, mies, yıl, ay, tahun, bulan, år, månader, månad, mån, måneder, måned, let, roky, měsíců, měsíce, měsíc,
  ani, luni, lună, лет, года, год, месяцев, месяца, месяц, мес, г, साल, वर्ष, महीने`);
