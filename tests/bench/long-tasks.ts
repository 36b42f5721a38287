interface Task {
  start: number;
  duration: number;
}

/** Runs in the page before anything else: notes each long task, and when files were handed over last. Milliseconds. */
export function watchTasks(): void {
  const tasks: Task[] = [];
  Object.assign(window, { tasks, handedOver: 0 });
  new PerformanceObserver((list) =>
    tasks.push(...list.getEntries().map(({ startTime: start, duration }) => ({ start, duration }))),
  ).observe({ type: 'longtask' });
  addEventListener('change', () => Object.assign(window, { handedOver: performance.now() }), true);
}

/**
 * Runs in a page that is watched: milliseconds of the longest task so far. The task in which files are handed over is counted from the moment in which
 * the page has them: making them out of two hundred paths is a task of the tool that drives the browser.
 */
export function longestTask(): number {
  const tasks = Reflect.get(window, 'tasks') as Task[];
  const from = Reflect.get(window, 'handedOver') as number;
  return Math.max(
    0,
    ...tasks.map(({ start, duration }) => (start <= from && from <= start + duration ? start + duration - from : duration)),
  );
}
