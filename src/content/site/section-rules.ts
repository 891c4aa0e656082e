import { reservedSlugs } from '#text/reserved-slug.ts';
import { slugify } from '#text/slug.ts';
import { placeOf } from '../file/source-text.ts';
import type { YamlTree } from '../file/yaml-tree.ts';
import { reservedRoots } from '../folder/reserved.ts';
import { type Problem, problem } from '../problem.ts';
import { SLUG } from '../schema/text.ts';

const file = 'sections.yml';

/**
 * Ids of sections that are malformed, used twice or taken, and a third level. Read from the tree rather than from checked
 * data, so that one wrong field hides no other.
 *
 * @param text of `sections.yml`, in which the tree's ranges count
 * @param pages ids of the standing pages
 */
export function sectionProblems(
  text: string,
  tree: YamlTree,
  pages: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = [];
  const lines = new Map<string, number>();
  for (const { part, level } of walk(tree, 1)) {
    const children = part.parts.get('children');
    if (level === 2 && children?.value !== undefined && children.key) {
      problems.push(problem('section-too-deep', file, {}, placeOf(text, ...children.key)));
    }
    const id = part.parts.get('id');
    if (typeof id?.value !== 'string') continue;
    const at = placeOf(text, ...id.range);
    problems.push(...idProblems(id.value.trim(), lines).map((make) => make(at)));
    if (!lines.has(id.value.trim())) lines.set(id.value.trim(), at.line);
  }
  const former = new Set<string>();
  for (const { part } of walk(tree, 1)) {
    const aliases = part.parts.get('aliases');
    const list = aliases && aliases.parts.size > 0 ? [...aliases.parts.values()] : [aliases];
    for (const alias of list) {
      if (typeof alias?.value !== 'string') continue;
      const id = alias.value.trim();
      const at = placeOf(text, ...alias.range);
      const taken = [lines, pages, former].some((names) => names.has(id));
      if (!SLUG.test(id)) problems.push(malformed(id)(at));
      else if (taken || reservedRoots.includes(id)) {
        problems.push(problem('section-alias-taken', file, { id }, at));
      }
      former.add(id);
    }
  }
  return problems;
}

type MakeProblem = (at: NonNullable<Problem['at']>) => Problem;

function idProblems(id: string, lines: ReadonlyMap<string, number>): MakeProblem[] {
  if (!SLUG.test(id)) return [malformed(id)];
  const line = lines.get(id);
  if (line !== undefined) return [(at) => problem('section-duplicate', file, { line }, at)];
  return reservedRoots.includes(id) || reservedSlugs.includes(id)
    ? [(at) => problem('section-reserved', file, { id }, at)]
    : [];
}

function malformed(id: string): MakeProblem {
  return (at) => problem('section-id-wrong', file, { nearest: slugify(id) || undefined }, at);
}

function* walk(list: YamlTree, level: number): Generator<{ part: YamlTree; level: number }> {
  for (const part of list.parts.values()) {
    yield { part, level };
    const children = part.parts.get('children');
    if (children) yield* walk(children, level + 1);
  }
}
