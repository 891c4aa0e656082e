import { adminPolicy } from './policy.ts';

/**
 * `_policy.nginx`: rows of a `map $uri …` of nginx, which gives the Content-Security-Policy of an address.
 *
 * @param policy of all but the editors' form
 */
export function nginxPolicy(policy: string): string {
  return `default "${policy}";\n"~/quan-tri/" "${adminPolicy}";\n`;
}
