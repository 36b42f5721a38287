import type { Exercise } from './exercise.ts';
import type { Question } from './question.ts';

/** The language, and what only those know who work in it: its libraries, its tools and the names of its inside. */
const NAMES_PYTHON =
  /\b(?:Python|CPython|PyPI|PyPy|pip|pipx|conda|virtualenv|pytest|mypy|py-spy|faulthandler|tracemalloc|cProfile|functools|itertools|asyncio|multiprocessing|GIL|G-I-L|pickles?|pickling|unpickl\w*|metaclass\w*|dataclass\w*|__\w+__|pandas|NumPy|SciPy|scikit-learn|Jupyter|PySpark|Django|Flask|FastAPI|Pydantic|SQLAlchemy|Celery|gunicorn|uvicorn)\b/iu;

/** Whether a question or exercise asks about Python, so that it does not suit a role of another language. */
export const isOnPython = (asked: Question | Exercise): boolean =>
  asked.pillar === 'language-mechanics' || 'code' in asked || NAMES_PYTHON.test(JSON.stringify(asked));
