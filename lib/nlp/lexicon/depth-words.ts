const words = (list: string): string[] => list.trim().split(/\s+/u);

/** Words that show what is expected of a senior besides code that runs. Whole words; the plural and the verb are named where they differ. */
export const DEPTH_WORDS: Readonly<Record<'design' | 'guidance' | 'faults' | 'internals', readonly string[]>> = {
  design: [
    ...words('design designed designing redesign redesigned architect architected architecture architectural rfc rfcs adr adrs'),
    ...words('introduced chose decided proposed planned specified restructured rearchitected decoupled modelled modeled laid'),
    ...[
      'trade off',
      'trade offs',
      'data model',
      'decision record',
      'decision records',
      'split the',
      'moved from',
      'replaced',
      'migrated',
      'rewrote',
      'rebuilt',
    ],
    ...['end to end', 'from scratch', 'greenfield', 'proof of concept', 'set up the', 'technical lead', 'tech lead', 'ground up'],
  ],
  guidance: [
    ...words(
      'review reviews reviewed reviewing reviewer mentor mentors mentored mentoring coached coaching taught teaching trained training',
    ),
    ...words('supervised onboarded onboarding guided interns juniors led lead leading managed hired hiring workshops standards guidelines'),
    ...['pull request', 'pull requests', 'merge requests', 'pair programming', 'style guide', 'brought up', 'team of', 'wrote the guide'],
  ],
  faults: [
    ...words(
      'debug debugged debugging profiled profiling diagnosed traced tracing fixed incident incidents outage outages postmortem postmortems',
    ),
    ...words(
      'bottleneck bottlenecks latency deadlock deadlocks leak leaks regression regressions troubleshooting monitoring alerts alerting observability',
    ),
    ...words('optimised optimized optimising optimizing tuned tuning sped faster slow p95 p99 rollback failures recovery'),
    ...[
      'root cause',
      'root causes',
      'on call',
      'race condition',
      'race conditions',
      'post mortem',
      'memory leak',
      'down from',
      'found the cause',
      'cut the',
      'reduced',
    ],
  ],
  internals: [
    ...words(
      'gil asyncio multiprocessing multithreading threading concurrency decorators metaclasses metaclass generators cython numba pyo3 cffi',
    ),
    ...words('descriptors bytecode pybind11 vectorised vectorized vectorisation simd cuda kernel kernels jit refcount mypy typing'),
    ...[
      'garbage collection',
      'garbage collector',
      'memory use',
      'memory management',
      'type hints',
      'c extension',
      'c extensions',
      'event loop',
      'context manager',
      'context managers',
      'query plan',
      'query plans',
      'index',
      'indexes',
      'indices',
      'lock',
      'locks',
      'locking',
      'isolation level',
    ],
  ],
};
