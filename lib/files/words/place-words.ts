import { anyWord } from '#lib/nlp/lexicon-pattern.ts';

const list = (words: string): string[] => words.split(/,\s+/);

/** Countries, regions and large cities: enough to tell a place from an employer where a header names both. Places are never judged. */
const PLACES =
  list(`remote, hybrid, on-site, onsite, home office, worldwide, europe, usa, u.s., u.s.a., us, uk, u.k., united kingdom, united states, england, scotland, wales,
  northern ireland, ireland, germany, deutschland, austria, österreich, switzerland, schweiz, suisse, france, belgium, netherlands, the netherlands, luxembourg, spain, españa,
  portugal, italy, italia, poland, polska, czechia, czech republic, slovakia, slovenia, croatia, serbia, hungary, romania, bulgaria, greece, cyprus, malta, turkey, türkiye,
  denmark, danmark, sweden, sverige, norway, norge, finland, suomi, iceland, estonia, latvia, lithuania, ukraine, moldova, georgia, armenia, israel, uae, saudi arabia, qatar,
  egypt, morocco, tunisia, nigeria, ghana, kenya, uganda, rwanda, ethiopia, south africa, india, pakistan, bangladesh, sri lanka, nepal, china, japan, south korea, taiwan,
  hong kong, singapore, malaysia, indonesia, thailand, vietnam, philippines, australia, new zealand, canada, mexico, brazil, brasil, argentina, chile, colombia, peru, uruguay,
  london, manchester, birmingham, leeds, bristol, edinburgh, glasgow, cardiff, belfast, cambridge, oxford, dublin, cork, berlin, hamburg, munich, münchen, cologne, köln,
  frankfurt, stuttgart, düsseldorf, leipzig, dresden, hanover, hannover, nuremberg, nürnberg, mannheim, karlsruhe, bonn, bremen, essen, dortmund, vienna, wien, graz, linz,
  zurich, zürich, geneva, genève, basel, bern, lausanne, paris, lyon, marseille, toulouse, nantes, lille, bordeaux, grenoble, brussels, bruxelles, antwerp, ghent, amsterdam,
  rotterdam, utrecht, eindhoven, the hague, delft, madrid, barcelona, valencia, sevilla, seville, málaga, bilbao, lisbon, lisboa, porto, rome, roma, milan, milano, turin,
  torino, bologna, naples, florence, warsaw, warszawa, kraków, krakow, wrocław, gdańsk, poznań, łódź, prague, praha, brno, bratislava, budapest, bucharest, cluj-napoca, sofia,
  belgrade, zagreb, ljubljana, athens, istanbul, ankara, izmir, copenhagen, københavn, aarhus, stockholm, gothenburg, göteborg, malmö, uppsala, oslo, bergen, trondheim,
  helsinki, tampere, turku, espoo, oulu, tallinn, tartu, riga, vilnius, kaunas, kyiv, lviv, tbilisi, yerevan, tel aviv, dubai, abu dhabi, cairo, casablanca, tunis, lagos,
  abuja, accra, nairobi, kampala, kigali, addis ababa, johannesburg, cape town, mumbai, delhi, new delhi, bangalore, bengaluru, hyderabad, chennai, pune, kolkata, karachi,
  lahore, dhaka, colombo, kathmandu, beijing, shanghai, shenzhen, tokyo, osaka, seoul, taipei, kuala lumpur, jakarta, bandung, bangkok, hanoi, ho chi minh city, manila,
  sydney, melbourne, brisbane, perth, adelaide, auckland, wellington, christchurch, toronto, vancouver, montreal, montréal, ottawa, calgary, new york, nyc, boston, chicago,
  seattle, san francisco, los angeles, san diego, san jose, austin, dallas, houston, denver, phoenix, atlanta, miami, portland, philadelphia, pittsburgh, washington, detroit,
  minneapolis, mexico city, guadalajara, monterrey, são paulo, rio de janeiro, belo horizonte, buenos aires, santiago, bogotá, medellín, lima, montevideo,
  česko, česká republika, slovensko, magyarország, românia, ελλάδα, eesti, latvija, lietuva, hrvatska, srbija, slovenija, україна, méxico, perú, estados unidos, reino unido, royaume-uni, états-unis, grande-bretagne,
  alemania, alemanha, germania, duitsland, niemcy, tyskland, saksa, německo, allemagne, autriche, austria, italie, italien, francia, frankreich, frankrijk, frankrike, francja, ranska, belgique, belgië, belgien, nederland, países bajos, holandia,
  paesi bassi, niederlande, polen, pologne, polonia, espagne, spanien, spagna, hiszpania, suiza, suíça, svizzera, zwitserland, szwajcaria, schweden, norwegen, dänemark, finnland, suède, norvège, danemark, finlande, suecia, noruega, dinamarca, finlandia`);

const PLACE = new RegExp(`^(?:the )?(?:${anyWord(PLACES)})(?: area)?$`, 'iu');
const STATE_CODE =
  /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|BC|ON|QC|NSW|VIC|QLD)$/;

/** Whether a text is a place and nothing else. */
export const isPlace = (text: string): boolean => PLACE.test(text.replace(/[()]/g, '').trim()) || STATE_CODE.test(text);
