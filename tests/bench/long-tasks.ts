/** Runs in the page before anything else: notes how long each long task takes. */
export function watchTasks(): void {
  const tasks: number[] = [];
  Object.assign(window, { tasks });
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
}

/** Runs in a page that is watched: milliseconds of the longest task so far. */
export const longestTask = (): number => Math.max(0, ...(Reflect.get(window, 'tasks') as number[]));
