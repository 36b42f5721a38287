import { isSentence, listItems } from './lists.ts';
import { isSkillName } from './words/skill-names.ts';

/** A text that is nothing but a list, of which at least half are names of skills: "PyTorch, pandas, MLflow, Docker". */
export function isSkillList(text: string, least = 3): boolean {
  if (isSentence(text)) return false;
  const items = listItems(text);
  return items.length >= least && items.filter(isSkillName).length * 2 >= items.length;
}
