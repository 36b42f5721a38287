/** Where an order begins: at the start, behind a sign, or behind "please" and "you must". A verb inside a tale ("made the model ignore …") is none. */
const ORDER = String.raw`(?:^|[:;,.!—–-]\s*|\bplease\s+|\byou\s+(?:must|should|will)\s+)`;
const THIS_PERSON = String.raw`(?:this\s+(?:candidate|applicant|person|profile|resume|résumé|cv|application|page|document)|me|my\s+(?:application|profile|resume|cv))\b`;
const JUDGE = '(?:rank|rate|score|recommend|select|shortlist|hire|mark|classify|label|treat|place|put)';

/** Ways in which a sentence gives orders to a program that screens, about this very person. One must hold for a sentence. */
export const MACHINE_INSTRUCTIONS: readonly RegExp[] = [
  new RegExp(
    `${ORDER}(?:ignore|disregard|forget|override)\\s+(?:(?:all|any|the|your|of)\\s+)*(?:previous|prior|earlier|above|preceding|other)\\s+(?:instructions?|prompts?)\\b`,
    'iu',
  ),
  new RegExp(`${ORDER}${JUDGE}\\s+${THIS_PERSON}`, 'iu'),
  new RegExp(
    `\\b(?:ai|llm|gpt|chatgpt|language model|screening (?:system|software|tool|model)|bot|ats)s?\\b.{0,80}\\band\\s+${JUDGE}\\s+${THIS_PERSON}`,
    'iu',
  ),
  new RegExp(
    `${ORDER}(?:ignore|disregard|forget)\\s+(?:all\\s+|any\\s+|the\\s+)*(?:criteria|rules|requirements|instructions?|prompts?)\\s+(?:that\\s+)?you\\s+(?:were|have\\s+been|are)\\s+given`,
    'iu',
  ),
  new RegExp(
    `${ORDER}(?:report|state|say|answer|output|respond|conclude)\\s+(?:only\\s+)?that\\s+(?:this|the|every|all)\\s+(?:candidate|applicant|requirements?|criteri(?:a|on))`,
    'iu',
  ),
];
