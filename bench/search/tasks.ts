import type { Browser, Page } from 'playwright-core';

/** The longest stretches of work in a page's own thread, in milliseconds. */
export interface Tasks {
  /** From taking up a task until the thread was free again. */
  longest: number;
  /** Of a piece of the page's scripts. */
  longestScript: number;
}

/** What a trace of Chromium calls a run of a page's scripts. */
const SCRIPTS = new Set(['FunctionCall', 'EvaluateScript', 'v8.run', 'EventDispatch', 'TimerFire']);

/** Does something with a page while its own thread is watched. */
export async function tasksOf(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<Tasks> {
  await browser.startTracing(page, {
    categories: ['toplevel', 'devtools.timeline', 'v8.execute', '__metadata'],
  });
  await act();
  const trace = await browser.stopTracing();
  const { traceEvents: events } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const drawn = busiest(events.filter((event) => threads.has(threadOf(event))));
  const longestOf = (names: (name: string) => boolean) =>
    Math.max(0, ...drawn.filter(({ name }) => names(name)).map(({ dur = 0 }) => dur / 1000));
  return {
    longest: longestOf((name) => name.endsWith('RunTask')),
    longestScript: longestOf((name) => SCRIPTS.has(name)),
  };
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  dur?: number;
  args?: { name?: string };
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}

/** The events of the thread that ran most scripts: other pages of the browser have threads of the same name. */
function busiest(events: readonly TraceEvent[]): TraceEvent[] {
  const threads = [...Map.groupBy(events, threadOf).values()];
  const scripts = (of: readonly TraceEvent[]) => of.filter(({ name }) => SCRIPTS.has(name)).length;
  return threads.sort((a, b) => scripts(b) - scripts(a))[0] ?? [];
}
