import { describe, expect, it } from 'vitest';
import type { Exercise } from '#lib/questions/exercise.ts';
import { exercises } from '#lib/questions/exercises/index.ts';
import { questionBank } from '#lib/questions/index.ts';
import { isOnPython } from '#lib/questions/on-python.ts';
import type { Question } from '#lib/questions/question.ts';

/** Whatever only somebody who works in Python knows; wider than what the bank says today, so that a new text is noticed. */
const PYTHONS_OWN =
  /\bc?py[a-z-]*\b|\w\.py\b|\bpip\b|__[a-z]+__|\bG-?I-?L\b|pickl|traceback|tracemalloc|faulthandler|cprofile|functools|itertools|asyncio|multiprocessing|dataclass|metaclass|decorator|comprehension|monkeypatch|virtualenv|\bconda\b|pandas|polars|numpy|scipy|scikit|sklearn|jupyter|django|flask|fastapi|sqlalchemy|celery|gunicorn|uvicorn|\bmypy\b|\bruff\b/iu;

/** What is said or shown, without ids. */
const textsOf = ({ id: _, ...asked }: Question | Exercise): string => JSON.stringify(asked);
const names = (asked: Question | Exercise): boolean => PYTHONS_OWN.test(textsOf(asked));

describe('what is held back from a role of another language', () => {
  it('is each question and exercise that names a thing of Python', () => {
    const suiting = [...questionBank.filter(({ kind }) => kind === 'core'), ...exercises].filter((asked) => !isOnPython(asked));
    expect(suiting.length).toBeGreaterThan(100);
    expect(suiting.filter(names).map(({ id }) => id)).toEqual([]);
  });

  it.each(['security-untrusted-input', 'debugging-threads', 'language-copies', 'debugging-growing', 'review-weather-async'])(
    'is %s',
    (id) => expect([...questionBank, ...exercises].filter((asked) => asked.id === id).map(isOnPython)).toEqual([true]),
  );

  it('is no probe, since those are asked of everybody', () => {
    const probes = questionBank.filter(({ kind }) => kind === 'probe');
    expect(probes.filter((probe) => isOnPython(probe) || names(probe)).map(({ id }) => id)).toEqual([]);
  });

  it.each(['design-cache', 'quality-legacy', 'design-erase-a-person', 'security-upload'])('is not %s', (id) =>
    expect([...questionBank, ...exercises].filter((asked) => asked.id === id).map(isOnPython)).toEqual([false]),
  );
});
