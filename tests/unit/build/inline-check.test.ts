import { expect, test } from 'vitest';
import { inlineCode } from '#integrations/inline-code.ts';
import { pageFacts } from '#integrations/page-facts.ts';
import { inlineOf } from '../../../src/build/inline-check.ts';

const [home, plain, other] = [
  '<script>a</script><style>b</style>',
  '<p>',
  '<script>c</script>',
] as const;
const factsOf = (pages: Record<string, string>) =>
  new Map(Object.entries(pages).map(([path, html]) => [path, pageFacts(html)]));
const kept = { read: () => home };

test('what stands in the home page is what the policy allows, made now or kept', () => {
  const pages = { 'tin/index.html': plain, '404.html': home };
  expect(inlineOf(kept, factsOf(pages))).toEqual(inlineCode(home));
  const made = { read: () => '' };
  expect(inlineOf(made, factsOf({ 'index.html': home, ...pages }))).toEqual(inlineCode(home));
});

test('a page with code that the home page has not ends the build', () => {
  expect(() => inlineOf(kept, factsOf({ 'tin/index.html': other }))).toThrow('tin/index.html');
});
