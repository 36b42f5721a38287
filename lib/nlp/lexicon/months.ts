/**
 * Month names, January first, lower case and without dots: full and abbreviated, with and without accents, in the nominative and the
 * genitive where dates use it. English, Spanish, Portuguese, French, German, Italian, Dutch, Polish, Turkish, Indonesian, Swedish,
 * Danish, Norwegian, Czech, Romanian, Finnish, Hungarian, Russian and Hindi.
 */
export const MONTH_NAMES: readonly (readonly string[])[] = [
  'january jan januar jän jänner januari janvier janv janeiro enero ene gennaio gen styczeń stycznia sty ocak oca leden ledna led ianuarie ian tammikuu tammikuuta tammikuussa tammi január январь января янв जनवरी',
  'february úno feb febr februar februari feber février fevrier févr fevr fév fevereiro fev febrero febbraio luty lutego lut şubat subat şub únor února februarie helmikuu helmikuuta helmikuussa helmi február февраль февраля фев февр फ़रवरी फरवरी',
  'march bře mar mrz mär märz maerz mars maart mrt março marco marzo marzec marca mart maret březen března marts martie maaliskuu maaliskuuta maaliskuussa maalis március márc март марта मार्च',
  'april apr apríl avril avr abril abr aprile kwiecień kwietnia kwi nisan nis duben dubna aprilie huhtikuu huhtikuuta huhtikuussa huhti április ápr апрель апреля апр अप्रैल',
  'may kvě mai maj mei mayo maio maggio mag mayıs mayis květen května toukokuu toukokuuta toukokuussa touko május máj май мая मई',
  'june jun čvn juni juin junio junho giugno giu czerwiec czerwca cze haziran haz červen června iunie iun kesäkuu kesäkuuta kesäkuussa kesä június jún июнь июня июн जून',
  'july jul čvc juli juillet juil julio julho luglio lug lipiec lipca lip temmuz tem červenec července iulie iul heinäkuu heinäkuuta heinäkuussa heinä július júl июль июля июл जुलाई',
  'august aug srp augustus agustus augusti août aout agosto ago sierpień sierpnia sie ağustos agustos ağu agu agt srpen srpna elokuu elokuuta elokuussa elo augusztus август августа авг अगस्त',
  'september sept sep zář septembre septiembre setiembre setembro settembre set wrzesień września wrz eylül eylul eyl září septembrie syyskuu syyskuuta syyskuussa syys szeptember szept сентябрь сентября сен сент सितंबर सितम्बर',
  'october oct říj oktober okt octobre octubre outubro out ottobre ott październik października paź ekim eki říjen října octombrie lokakuu lokakuuta lokakuussa loka október октябрь октября окт अक्टूबर अक्तूबर',
  'november nov novembre noviembre novembro listopad listopada listopadu lis kasım kasim kas noiembrie noi marraskuu marraskuuta marraskuussa marras ноябрь ноября ноя नवंबर नवम्बर',
  'december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre desember des grudzień grudnia gru aralık aralik ara prosinec prosince decembrie joulukuu joulukuuta joulukuussa joulu декабрь декабря дек दिसंबर दिसम्बर',
].map((names) => names.split(' '));

/** Month names that are also everyday words: they count only where no other word stands directly before them ("rolled out 2019"). */
export const EVERYDAY_MONTH_NAMES: ReadonlySet<string> = new Set(
  'out set led ago lip sie lis des ara mart gen mag tem kas noi may mars march'.split(' '),
);
