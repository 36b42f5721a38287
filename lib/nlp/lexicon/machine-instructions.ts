/** Ways in which a sentence addresses a program that screens, and not the person who reads. One must hold for a sentence. */
export const MACHINE_INSTRUCTIONS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override)\b.{0,30}\b(?:previous|prior|above|earlier|other|all)\b.{0,20}\b(?:instructions?|prompts?|rules|criteria|context)\b/iu,
  /\b(?:note|message|instructions?|attention|dear)\b.{0,20}\b(?:ai|llm|gpt|chatgpt|language model|machine|bot|ats|parser|algorithm|screening (?:system|software|tool|model))\b.{0,30}(?::|,|\b(?:rank|rate|score|select|recommend|ignore)\b)/iu,
  /\b(?:rank|rate|score|place|mark|classify|label)\b.{0,20}\b(?:this|the|me as|my)\b.{0,20}\b(?:candidate|applicant|resume|cv|profile|application)\b.{0,40}\b(?:first|top|highest|best|perfect|excellent|strong|100|hire|qualified|suitable)\b/iu,
  /\b(?:you are|act as|as) an? (?:ai|llm|language model|recruit\w+ (?:ai|bot|assistant)|screening (?:ai|bot|assistant))\b.{0,60}\b(?:must|should|will|recommend|rank|rate|select|output|answer|respond)\b/iu,
  /\b(?:output|respond|answer|reply) (?:only )?(?:with|that)\b.{0,40}\b(?:candidate|qualified|hire|match|fit)\b/iu,
  /\b(?:if you are|for) (?:an? )?(?:ai|llm|language model|automated system)s?\b.{0,60}\b(?:recommend|rank|rate|select|hire|exceptional|qualified)\b/iu,
  /\b(?:any|all|every|each|dear|the)\b.{0,20}\b(?:language models?|llms?|ai (?:models?|systems?|assistants?|agents?)|bots?|automated (?:systems?|readers?))\b.{0,40}\b(?:you must|you should|must (?:score|rank|rate|select|recommend)|please (?:score|rank|rate|select|recommend))\b/iu,
];
