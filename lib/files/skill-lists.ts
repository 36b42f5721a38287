import { isSentence, listItems } from './lists.ts';
import { isSkillName } from './words/skill-names.ts';

const MIN_ITEMS = 3;

/** A text that is nothing but a list, of which at least half are names of skills: "PyTorch, pandas, MLflow, Docker". */
export function isSkillList(text: string): boolean {
  if (isSentence(text)) return false;
  const items = listItems(text);
  return items.length >= MIN_ITEMS && items.filter(isSkillName).length * 2 >= items.length;
}
