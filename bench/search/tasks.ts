import type { Browser, Page } from 'playwright-core';

/** The longest stretches of work in a page's own thread: milliseconds of its processor, so that other programs do not count. */
export interface Tasks {
  /** From taking up a task until the thread was free again. */
  longest: number;
  /** Of the tasks in which a script of the page ran. */
  longestOfScripts: number;
}

/** What a trace calls a task, and the beginnings of scripts that it names no file of. */
const TASK = /RunTask$/;
const SCRIPTS = new Set(['HandlePostMessage', 'TimerFire']);

/** Does something with a page while its own thread is watched; the driver's own scripts do not count as the page's. */
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
  const { origin } = new URL(page.url());
  const isScript = ({ name, args }: TraceEvent) =>
    SCRIPTS.has(name) || args?.data?.url?.startsWith(origin) === true;
  const thread = threadOfPage(events, isScript);
  const tasks = thread.filter(({ name }) => TASK.test(name));
  const scripts = thread.filter(isScript);
  const withScripts = tasks.filter((task) => scripts.some((script) => isWithin(script, task)));
  return { longest: longestOf(tasks), longestOfScripts: longestOf(withScripts) };
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds: when it began, how long it took, and how much of that the processor worked for it. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string; data?: { url?: string } };
}

/** Other pages of the browser have threads of the same name; the page's own is the one that ran most scripts. */
function threadOfPage(
  events: readonly TraceEvent[],
  isScript: (event: TraceEvent) => boolean,
): TraceEvent[] {
  const key = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const named = new Set(events.filter(({ args }) => args?.name === 'CrRendererMain').map(key));
  const threads = [...Map.groupBy(events, key)].filter(([each]) => named.has(each));
  const count = (thread: readonly TraceEvent[]) => thread.filter(isScript).length;
  return threads.map(([, thread]) => thread).sort((a, b) => count(b) - count(a))[0] ?? [];
}

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  return inner.ts >= outer.ts && inner.ts < outer.ts + (outer.dur ?? 0);
}

function longestOf(events: readonly TraceEvent[]): number {
  return Math.max(0, ...events.map(({ tdur = 0 }) => tdur / 1000));
}
