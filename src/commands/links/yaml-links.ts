import { splitFrontMatter } from '#content/file/front-matter.ts';
import { placeOf } from '#content/file/source-text.ts';
import { parseYaml, partAt, type YamlTree } from '#content/file/yaml-tree.ts';
import { cleanText } from '#text/clean.ts';
import type { TypedLink } from './outside-link.ts';

/** Lists of a `site.yml` whose items lead somewhere. */
const LISTS = ['links', 'menu', 'services', 'banners'];

/** What a `site.yml` has readers follow, ids of sections and pages included; a poll too, but nothing that counts who asks. */
export function siteLinks(text: string): TypedLink[] {
  const { tree } = parseYaml(text);
  const lists = LISTS.flatMap((name) => itemsOf(tree.parts.get(name)));
  return [...lists, partAt(tree, ['hooks', 'poll'])]
    .flatMap((item) => [item, ...itemsOf(item.parts.get('children'))])
    .flatMap((item) => linkAt(text, item));
}

/** What the sources in the front matter of an article lead to, their names included where they have no address. */
export function sourceLinks(text: string): TypedLink[] {
  const front = splitFrontMatter(text);
  if ('kind' in front) return [];
  const source = partAt(parseYaml(text.slice(...front.yaml), front.yaml[0]).tree, ['source']);
  const isOne = typeof source.value === 'string' || source.parts.has('name');
  return (isOne ? [source] : itemsOf(source)).flatMap((item) => linkAt(text, item));
}

function itemsOf(list: YamlTree | undefined): YamlTree[] {
  return Array.isArray(list?.value) ? [...list.parts.values()] : [];
}

/** An item is an address, or a group with `url`. */
function linkAt(text: string, item: YamlTree): TypedLink[] {
  const part = typeof item.value === 'string' ? item : item.parts.get('url');
  if (typeof part?.value !== 'string') return [];
  return [{ typed: cleanText(part.value), line: placeOf(text, ...part.range).line }];
}
