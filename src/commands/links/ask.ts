import { setTimeout as sleep } from 'node:timers/promises';
import type { Turns } from './turns.ts';

/** What came of asking one address, redirects not followed. */
export type Answer =
  | { status: number; location?: string }
  /** No answer: the system's own code (`ECONNREFUSED`), `TIMEOUT`, or the words of the failure. */
  | { trouble: string };

export interface AskSettings {
  turns: Turns;
  userAgent: string;
  /** Milliseconds until an answer must be there. */
  timeout: number;
  /** Milliseconds before an address is asked again. */
  pause: number;
}

/**
 * Asks addresses, each once however often it is wanted: with HEAD, then with GET where the host does not want to answer
 * that, as some know no HEAD at all; after a pause once more where the trouble may have passed. Never throws.
 *
 * @example const ask = createAsker(settings); await ask('https://yte.example.vn/') // { status: 200 }
 */
export function createAsker(settings: AskSettings): (url: string) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>();
  return (url) => {
    const answer = known.get(url) ?? askTwice(url, settings);
    known.set(url, answer);
    return answer;
  };
}

async function askTwice(url: string, settings: AskSettings): Promise<Answer> {
  const head = await request(url, 'HEAD', settings);
  const first = isRefusal(head) ? await request(url, 'GET', settings) : head;
  if (!mayPass(first)) return first;
  await sleep(settings.pause);
  return request(url, 'GET', settings);
}

/** Hosts refuse HEAD with all kinds of codes, 404 and 500 among them; only GET tells whether they mean it. */
function isRefusal(answer: Answer): boolean {
  return 'status' in answer && answer.status >= 400 && answer.status !== 429;
}

function mayPass(answer: Answer): boolean {
  return 'trouble' in answer || answer.status === 408 || answer.status >= 500;
}

function request(url: string, method: 'HEAD' | 'GET', settings: AskSettings): Promise<Answer> {
  const { turns, userAgent, timeout } = settings;
  return turns.take(new URL(url).hostname, async () => {
    try {
      const response = await fetch(url, {
        method,
        redirect: 'manual',
        headers: { 'user-agent': userAgent, accept: '*/*', 'accept-language': 'vi' },
        signal: AbortSignal.timeout(timeout),
      });
      await response.body?.cancel().catch(() => {});
      const location = response.headers.get('location');
      return {
        status: response.status,
        ...(location !== null && { location: unpacked(location) }),
      };
    } catch (error) {
      return { trouble: troubleOf(error as Error) };
    }
  });
}

/** Bytes beyond ASCII arrive one a character; they are UTF-8 wherever somebody forgot to encode them. */
function unpacked(location: string): string {
  return Buffer.from(location, 'latin1').toString('utf8');
}

function troubleOf({ name, message, cause }: Error): string {
  if (name === 'TimeoutError') return 'TIMEOUT';
  const { code, errors = [] } = (cause ?? {}) as { code?: string; errors?: { code?: string }[] };
  return code ?? errors[0]?.code ?? (cause instanceof Error ? cause.message : message);
}
