/** Where an order begins: at the start, behind a sign, or behind "please" and "you must". A verb inside a tale ("made the model ignore …") is none. */
const ORDER = String.raw`(?:^|[:;,.!—–-]\s*|(?<!\p{L})(?:please|and|bitte|und|por favor|per favore|proszę|alsjeblieft|et|y|e|en|veuillez|s['’]il vous plaît)\s+|(?<!\p{L})you\s+(?:must|should|will|are to)\s+)`;
const END = String.raw`(?!\p{L})`;
const JUDGE = '(?:rank|rate|score|recommend|select|shortlist|hire|mark|classify|label|treat|place|put|grade)';
const PERSON = '(?:candidate|applicant|person|individual|profile|resume|résumé|cv|application|page|document|file|submission|candidacy)';
const THIS_PERSON = `(?:(?:this|the present)\\s+${PERSON}|me|my\\s+(?:application|profile|resume|résumé|cv|file))${END}`;
const RULES = '(?:instructions?|prompts?|guidelines?|rules|criteria|directions|rubrics?|scoring|checklists?)';
const ignore = '(?:ignore|disregard|forget|override|skip|bypass|drop)';

/** The program that is spoken of: "any automated assistant", "whichever model". */
const MACHINE = String.raw`(?<!\p{L})(?:(?:automated|automatic|ai|llm|digital|virtual|machine|screening|parsing|reading|recruit(?:ing|ment))[\s-]+(?:\p{L}+\s+){0,2}?(?:assistants?|agents?|readers?|reviewers?|systems?|tools?|programs?|programmes?|software|models?|bots?|parsers?|screeners?)|(?:ais?|llms?|chatbots?|bots?|language models?|(?:automated )?(?:assistants?|parsers?|screeners?))|(?:artificial intelligence))(?!\p{L})`;
/** What it is told to do, as a rule for the third person: "should treat", "is asked to mark". */
const MUST = String.raw`(?:should|must|shall|ought to|needs? to|ha(?:s|ve) to|(?:is|are)(?: hereby| kindly| politely)? (?:to|asked to|requested to|required to|instructed to|expected to|told to|invited to))(?:\s+(?:please|kindly|always|now|therefore|then|also))?`;
const VERDICT =
  '(?:treat|consider|mark|regard|count|score|rank|rate|grade|place|put|recommend|select|shortlist|classify|judge|report|assume|conclude|confirm|answer|state|say|accept|pass|ignore|disregard|skip|give|award|assign)';

const ENGLISH: readonly string[] = [
  `${MACHINE}[^.;!?]{0,40}?(?<!\\p{L})(?:that|which|who|reading|parsing|processing|scanning|screening|evaluating)\\s+[^.;!?]{0,30}?(?:this|my)\\s+${PERSON}${END}[^.;!?]{0,30}?\\s${MUST}\\s+${VERDICT}${END}`,
  `${MACHINE}[^.;!?]{0,60}?\\s${MUST}\\s+${VERDICT}\\s+(?:${THIS_PERSON}|(?:all|any|every|each)\\s+(?:\\p{L}+\\s+)?(?:requirements?|criteri(?:a|on)|qualifications?)\\s+of\\s+(?:the|this|your)\\s+(?:position|post|role|job|vacancy|advert\\p{L}*))`,
  `${ORDER}${ignore}\\s+(?:(?:all|any|the|your|of|my)\\s+)*(?:previous|prior|earlier|above|preceding|other)\\s+${RULES}${END}`,
  `${ORDER}${ignore}\\s+(?:all\\s+|any\\s+)?(?:of\\s+)?your\\s+(?:\\p{L}+\\s+)?${RULES}${END}`,
  `${ORDER}(?:ignore|disregard|forget)\\s+(?:all\\s+|any\\s+|the\\s+)*${RULES}\\s+(?:that\\s+)?you\\s+(?:were|have\\s+been|are)\\s+given`,
  `(?:^|[:;,.!—–-]\\s*|\\bplease\\s+|\\byou\\s+(?:must|should|will|are to)\\s+)${JUDGE}\\s+${THIS_PERSON}`,
  `\\b(?:ai|llm|gpt|chatgpt|language model|screening (?:system|software|tool|model)|bot|ats)s?\\b.{0,80}\\band\\s+${JUDGE}\\s+${THIS_PERSON}`,
  `${ORDER}(?:give|assign|award)\\s+${THIS_PERSON}\\s+(?:a|an|the|full|top|maximum)\\b`,
  `${ORDER}(?:report|state|say|answer|output|respond|conclude|confirm)\\s+(?:only\\s+)?that\\s+(?:this|the|every|all)\\s+(?:candidate|applicant|requirements?|criteri(?:a|on))`,
  `${ORDER}(?:treat|consider|mark|report|regard|count)\\s+(?:all|every|each)\\s+(?:criteri(?:a|on)|requirements?|qualifications?)\\s+(?:as\\s+)?(?:fully\\s+)?(?:satisfied|met|fulfilled|passed|matched)`,
  `${ORDER}(?:do not|don['’]t|never)\\s+(?:list|mention|report|flag|raise|name|note)\\s+(?:any|the)\\s+(?:weakness(?:es)?|concerns?|gaps|negatives|flaws|red flags|shortcomings)\\b`,
];

const ELSEWHERE: readonly string[] = [
  `${ORDER}(?:ignorieren? sie|ignoriere|vergiss|vergessen sie|missachten? sie|missachte|überspringe)\\s+(?:\\p{L}+\\s+){0,2}(?:vorherigen|bisherigen|früheren|vorigen|obigen|vorangegangenen)\\s+(?:anweisung(?:en)?|instruktionen|vorgaben|regeln|kriterien|prompts?)`,
  `${ORDER}(?:bewerten? sie|bewerte|empfiehl|empfehlen sie|setzen? sie|setze|behandeln sie|behandle|wählen sie|wähle|stufen sie|stufe)\\s+(?:diese[nrsm]?\\s+(?:kandidat\\p{L}*|bewerber\\p{L}*|bewerbung|profil|lebenslauf|person)|mich${END})`,
  `${ORDER}(?:nennen sie|nenne|erwähnen sie|erwähne)\\s+keine\\s+(?:schwächen|mängel|bedenken|lücken)`,
  `${ORDER}(?:ignore[zr]?|oublie[zr]?|néglige[zr]?)\\s+(?:toutes\\s+)?(?:les|vos|tes)\\s+(?:instructions|consignes|directives|règles)\\s+(?:précédentes|antérieures|ci-dessus|reçues)`,
  `${ORDER}(?:ignore[zr]?|oublie[zr]?)\\s+(?:toutes\\s+)?(?:les|vos|tes)\\s+(?:précédentes|anciennes)\\s+(?:instructions|consignes|directives)`,
  `${ORDER}(?:classe[zr]?|note[zr]?|évalue[zr]?|recommande[zr]?|place[zr]?|considère|considérez|sélectionne[zr]?)\\s+(?:ce|cette)\\s+(?:candidate?|candidature|profil|cv|dossier)${END}`,
  `${ORDER}ne\\s+(?:mentionne[zr]?|cite[zr]?|signale[zr]?)\\s+aucune?\\s+(?:faiblesse|lacune|réserve|défaut)`,
  `${ORDER}(?:ignor[ae]n?|olvid[ae]n?|omit[ae]|descart[ae])\\s+(?:todas\\s+)?(?:las|tus|sus)\\s+(?:instrucciones|indicaciones|directrices|reglas)\\s+(?:anteriores|previas|recibidas)`,
  `${ORDER}(?:califi(?:ca|que)|puntú[ae]|clasifi(?:ca|que)|recomi[ée]nd[ae]|selecciona|seleccione|valor[ae]|coloca|coloque|considera|considere)\\s+(?:a\\s+)?est[ea]\\s+(?:candidat[oa]|perfil|persona|solicitud|currículum|cv)${END}`,
  `${ORDER}no\\s+(?:menciones?|indiques?|señales?)\\s+(?:ninguna|ningún)\\s+(?:debilidad|carencia|defecto|duda)`,
  `${ORDER}(?:ignore|ignora|esqueça|desconsidere)\\s+(?:todas\\s+)?(?:as\\s+)?(?:suas\\s+)?(?:instruções|orientações|regras)\\s+(?:anteriores|prévias)`,
  `${ORDER}(?:classifique|avalie|recomende|pontue|selecione|considere)\\s+est[ea]\\s+(?:candidat[oa]|perfil|currículo|candidatura)${END}`,
  `${ORDER}(?:ignora|ignorate|dimentica|dimenticate|trascura)\\s+(?:tutte\\s+)?(?:le\\s+)?(?:tue\\s+)?(?:istruzioni|indicazioni|regole)\\s+(?:precedenti|ricevute)`,
  `${ORDER}(?:valuta|valutate|classifica|raccomanda|raccomandate|seleziona|considera|assegna a)\\s+quest[oa]\\s+(?:candidat[oa]|profilo|curriculum|candidatura)${END}`,
  `${ORDER}(?:negeer|vergeet)\\s+(?:(?:alle|de|je|uw)\\s+)*(?:vorige|eerdere|voorgaande|bovenstaande)\\s+(?:instructies|aanwijzingen|opdrachten|regels)`,
  `${ORDER}(?:beoordeel|rangschik|plaats|behandel|selecteer)\\s+(?:deze|dit)\\s+(?:kandidaat|sollicitant|profiel|cv|sollicitatie)${END}`,
  `${ORDER}(?:zignoruj|pomiń|zapomnij)\\s+(?:wszystkie\\s+)?(?:poprzednie|wcześniejsze)\\s+(?:instrukcje|polecenia|wytyczne)`,
  `${ORDER}(?:oceń|poleć|umieść|uznaj)\\s+(?:tego|tę|ten)\\s+(?:kandydat\\p{L}*|profil|życiorys)`,
  `${ORDER}(?:ignorera|bortse från|glöm)\\s+(?:alla\\s+)?(?:tidigare|föregående)\\s+(?:instruktioner|anvisningar)`,
];

/** Ways in which a sentence gives orders to a program that screens, about this very person. One must hold for a sentence. */
export const MACHINE_INSTRUCTIONS: readonly RegExp[] = [...ENGLISH, ...ELSEWHERE].map((pattern) => new RegExp(pattern, 'iu'));
