import type { Matrix } from '#lib/matrices/schema.ts';

export const hpc: Matrix = {
  schemaVersion: 2,
  id: 'hpc',
  name: 'HPC',
  summary: 'Makes heavy computations in Python fast: on many cores, on graphics cards, on a cluster.',
  competencies: [
    {
      id: 'parallel-computing',
      name: 'Parallel computing',
      shortName: 'Parallel',
      why: 'Two machines are seldom twice as fast. What limits the gain has to be found before more are bought.',
      skills: ['parallel-computing', 'mpi', 'mpi4py', 'openmp', 'multiprocessing'],
      related: ['dask', 'ray', 'concurrency', 'threading', 'distributed-processing', 'vectorisation'],
      signals: [
        [
          ['cores', 'nodes', 'parallel', 'parallelised', 'parallelized'],
          ['simulation', 'simulations', 'solver', 'computation', 'speed up', 'speedup', 'times as fast'],
        ],
      ],
      evidence: 'A computation that was split over cores or machines, with the gain measured.',
      questions: ['parallel-computing-gain', 'parallel-computing-wrong', 'parallel-computing-share'],
    },
    {
      id: 'compiled-extensions',
      name: 'Compiled code from Python',
      shortName: 'Compiled',
      why: 'The inner loop of a heavy program is rarely left in Python. Moving it out is a skill of its own.',
      skills: ['cython', 'numba', 'pybind11', 'pyo3', 'nanobind', 'cffi', 'maturin'],
      related: ['c', 'c-plus-plus', 'fortran', 'rust', 'julia'],
      signals: [
        [
          ['inner loop', 'hot loop', 'extension module', 'bindings'],
          ['c++', 'fortran', 'rust', 'compiled', 'python'],
        ],
        [['python bindings', 'rewritten in rust', 'rewrote in rust', 'rewritten in c++', 'ported to c++', 'ported to rust']],
      ],
      evidence: 'A slow part that was moved to compiled code and is still called from Python.',
      questions: ['compiled-extensions-which', 'compiled-extensions-upkeep', 'compiled-extensions-border'],
    },
    {
      id: 'gpu-computing',
      name: 'Computing on graphics cards',
      shortName: 'GPU',
      why: 'Graphics cards are fast only for some work, and moving the data often costs more than the sum itself.',
      skills: ['gpu-computing', 'cuda', 'cupy', 'opencl', 'rapids', 'pycuda', 'rocm', 'triton-language', 'nccl', 'cudf', 'sycl'],
      related: ['jax', 'pytorch', 'numba', 'tensorflow'],
      signals: [
        [
          ['gpu', 'gpus', 'graphics card', 'graphics cards'],
          ['simulation', 'simulations', 'solver', 'kernel', 'kernels', 'ported', 'speed up', 'speedup'],
        ],
      ],
      evidence: 'A computation that the person moved to graphics cards, with what it brought.',
      questions: ['gpu-computing-fit', 'gpu-computing-bottleneck', 'gpu-computing-memory'],
    },
    {
      id: 'numerical-methods',
      name: 'Numerical methods and arrays',
      shortName: 'Numerics',
      why: 'A fast wrong result is worse than a slow one. Rounding and stability decide which of the two it is.',
      skills: ['numerical-methods', 'fenics', 'petsc', 'openfoam', 'cfd', 'blas', 'lapack'],
      related: ['scipy', 'numpy', 'sympy', 'jax', 'julia', 'fortran', 'matlab', 'simulation', 'linear-algebra', 'vectorisation', 'hdf5'],
      signals: [
        [
          [
            'finite element',
            'finite elements',
            'finite volume',
            'monte carlo',
            'differential equations',
            'linear solver',
            'sparse matrices',
            'numerical stability',
            'partial differential',
          ],
        ],
      ],
      evidence: 'A model of nature, engineering or markets that the person computed and checked against a known answer.',
      questions: ['numerical-methods-check', 'numerical-methods-stability', 'numerical-methods-type'],
    },
    {
      id: 'cluster-work',
      name: 'Working on a cluster',
      shortName: 'Cluster',
      why: 'Shared machines have queues, limits and failures. A run of three days that cannot be resumed will be lost one day.',
      skills: ['hpc', 'slurm', 'pbs', 'grid-engine', 'htcondor', 'apptainer', 'spack', 'lustre', 'easybuild'],
      related: ['mpi', 'dask', 'ray', 'snakemake', 'nextflow'],
      signals: [
        [
          [
            'supercomputer',
            'compute cluster',
            'hpc cluster',
            'job arrays',
            'job array',
            'batch scheduler',
            'batch queue',
            'node hours',
            'core hours',
            'gpu hours',
            'checkpointing',
          ],
        ],
      ],
      evidence: 'Jobs that the person ran on a shared cluster, with the scheduler or the size named.',
      questions: ['cluster-work-resume', 'cluster-work-share', 'cluster-work-small-first'],
    },
  ],
};
