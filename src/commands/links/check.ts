import { type AskSettings, createAsker } from './ask.ts';
import { follow } from './follow.ts';
import type { OutsideLink } from './outside-link.ts';
import { createTurns } from './turns.ts';
import { type Verdict, verdictOf } from './verdict.ts';

export interface Checked {
  /** By address, in the order of the links. */
  verdicts: Map<string, Verdict>;
  /** No host of several said a word: this computer is most likely not connected, so that nobody is called dead for it. */
  silent: boolean;
}

/** Asks every distinct address of some links, two at a time of a host and eight in all. */
export async function checkLinks(
  links: readonly OutsideLink[],
  settings: Omit<AskSettings, 'turns'>,
): Promise<Checked> {
  const ask = createAsker({ ...settings, turns: createTurns({ inAll: 8, perHost: 2 }) });
  const addresses = [...new Set(links.map(({ address }) => address))];
  const outcomes = await Promise.all(addresses.map((address) => follow(address, ask)));
  const answers = outcomes.flatMap(({ answer }) => answer ?? []);
  const hosts = new Set(addresses.flatMap((address) => URL.parse(address)?.hostname ?? []));
  const silent = hosts.size > 1 && answers.every((answer) => 'trouble' in answer);
  const verdicts = addresses.map((address, at) => {
    const outcome = outcomes[at] as (typeof outcomes)[number];
    const verdict = verdictOf(outcome, address);
    return [address, silent && outcome.answer ? uncertain(verdict) : verdict] as const;
  });
  return { verdicts: new Map(verdicts), silent };
}

function uncertain(verdict: Verdict): Verdict {
  return verdict.grade === 'dead' ? { ...verdict, grade: 'unsure' } : verdict;
}
