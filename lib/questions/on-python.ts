import type { Exercise } from './exercise.ts';
import type { Question } from './question.ts';

const NAMES_PYTHON = /\b(?:Python|pandas|NumPy|Django)\b/;

/** Whether a question or exercise that suits every Python role asks about Python, so that it does not suit a role of another language. */
export function isOnPython(asked: Question | Exercise): boolean {
  if (asked.competency !== undefined) return false;
  return asked.pillar === 'language-mechanics' || 'code' in asked || NAMES_PYTHON.test(JSON.stringify(asked));
}
