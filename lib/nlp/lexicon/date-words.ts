const words = (list: string): readonly string[] => list.split(/,\s+/);

/** Words for "until today", lower case, in the languages of `months.ts`. */
export const PRESENT_WORDS =
  words(`present, the present, the present day, current, currently, now, today, ongoing, to date, till date, date,
  heute, aktuell, laufend, lfd, jetzt, dato, gegenwart, andauernd, dags dato, the moment, right now, this day,
  actualidad, la actualidad, actual, act, actualmente, presente, el presente, hoy, la fecha, atual, atualmente, o momento, momento, o presente, hoje, os dias atuais, o dia de hoje, el momento,
  aujourd'hui, aujourd’hui, à aujourd'hui, présent, ce jour, en cours, maintenant, actuel, actuellement, oggi, tutt'oggi, tutt’oggi, attuale, corrente, attualmente, in corso, ad oggi, adesso,
  heden, op heden, nu, vandaag, huidig, lopend, chwili obecnej, chwila obecna, obecnie, teraz, dziś, dzisiaj, nadal, halen, günümüz, günümüze, devam ediyor, devam, şu an, bugün,
  sekarang, saat ini, kini, nuvarande, idag, i dag, pågående, tills vidare, fortfarande, nå, nåværende, nuværende, løpende, d.d, současnost, současnosti, dosud, doposud, nyní, dnes,
  prezent, în prezent, in prezent, astăzi, nykyhetki, nykyinen, nyt, edelleen, jelen, jelenleg, napjainkig, máig, folyamatban, настоящее время, по настоящее время, н.в, сейчас, वर्तमान, अब तक, 现在, 至今, 現在, 현재`);

/** Words before a start that leave the end open: "since 2019". */
export const SINCE_WORDS = words(
  'since, from, starting, seit, ab, depuis, à partir de, dès, desde, a partir de, da, dal, dall, dalla, sinds, vanaf, od, sejak, sedan, från och med, från, fr.o.m, fr.o.m., siden, fra og med, fra, din, începând cu, с',
);

/** Words before a start that say nothing of the end: "between 2019 and 2021". */
export const BETWEEN_WORDS = words(
  'between, von, vom, zwischen, du, de, entre, tra, fra, tussen, van, mellan, mellem, mellom, între, pomiędzy, między, mezi',
);

/** Words between start and end after one of `BETWEEN_WORDS`. */
export const AND_WORDS = words('and, und, et, y, e, en, i, a, och, og, și');

/** Words before an end whose start is not told: "until 2019". */
export const UNTIL_WORDS = words(
  "until, till, up to, bis, jusqu'en, jusqu’en, jusqu'à, hasta, até, fino al, fino a, tot, t/m, do, tills, t.o.m, frem til, indtil, până în, sampai",
);

/** Words between start and end. */
export const TO_WORDS = words(
  "to, until, till, til, through, thru, up to, bis, bis zum, à, au, jusqu’à, jusqu'à, jusqu’en, jusqu'en, a, al, ad, hasta, até, fino a, fino al, fino ad, tot, tot en met, t/m, tot op, do, tills, till och med, t.o.m, t.o.m., til og med, frem til, indtil, până în, până la, pana in, sampai, sampai dengan, s/d, la, по, до",
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
  mon, ans, an, mois, semaines, años, año, meses, mes, anos, ano, mês, anni, anno, mesi, mese, jaar, jr, maanden, maand, mnd, lata, lat, rok, roku,
  miesięcy, miesiące, miesiąc, miesiąca, mies, yıl, ay, tahun, bulan, år, månader, månad, mån, måneder, måned, mdr, md, let, roky, měsíců, měsíce, měsíc, měs,
  vuotta, vuosi, v, kuukautta, kuukausi, kk, év, hónap,
  ani, luni, lună, лет, года, год, месяцев, месяца, месяц, мес, г, साल, वर्ष, महीने`);
