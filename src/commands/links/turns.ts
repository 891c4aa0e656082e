/** Lets work on hosts begin when there is room for it. */
export interface Turns {
  /** Does the work once its turn has come; what it throws is passed on. */
  take<Result>(host: string, work: () => Promise<Result>): Promise<Result>;
}

interface Waiting {
  host: string;
  begin(): void;
}

/**
 * @param most how much work goes on at once: in all, and on one host
 * @example const turns = createTurns({ inAll: 8, perHost: 2 });
 */
export function createTurns(most: { inAll: number; perHost: number }): Turns {
  const busy = new Map<string, number>();
  const queue: Waiting[] = [];
  let inAll = 0;

  const isFree = ({ host }: Waiting) => (busy.get(host) ?? 0) < most.perHost;

  function count(host: string, step: 1 | -1): void {
    inAll += step;
    busy.set(host, (busy.get(host) ?? 0) + step);
  }

  function beginWhatMay(): void {
    while (inAll < most.inAll) {
      const at = queue.findIndex(isFree);
      const [next] = at === -1 ? [] : queue.splice(at, 1);
      if (!next) return;
      count(next.host, 1);
      next.begin();
    }
  }

  return {
    async take(host, work) {
      await new Promise<void>((begin) => {
        queue.push({ host, begin });
        beginWhatMay();
      });
      try {
        return await work();
      } finally {
        count(host, -1);
        beginWhatMay();
      }
    },
  };
}
