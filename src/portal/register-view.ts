import type { RegisteredDocument } from './document.ts';
import { type Pager, pagerOf } from './pager.ts';
import type { FacetName, Register, RegisterList } from './register.ts';
import type { Link } from './site.ts';

/** How many documents the front of a list shows. */
export const REGISTER_FRONT = 50;

/** All that a page of the register shows besides the frame; plain data. */
export interface RegisterView extends Pick<RegisterList, 'facet' | 'value'> {
  url: string;
  /** Newest first. */
  documents: readonly RegisteredDocument[];
  /** Of the whole list. */
  count: number;
  /** On the front of a list: what else can be chosen. */
  facets?: readonly { name: FacetName; links: readonly (Link & { count: number })[] }[];
  pager?: Pager;
  /** On a page of the archive: the front of its list, and the days of its oldest and newest document. */
  within?: { url: string; firstDay: string; lastDay: string; newer?: string; older?: string };
}

/** Every page of every list, by URL. */
export function registerViews({ all, facets }: Register): Map<string, RegisterView> {
  const choices = [...facets].map(([name, lists]) => ({
    name,
    links: lists.map(({ value = '', url, documents }) => ({
      title: value,
      url,
      count: documents.length,
    })),
  }));
  const lists = [all, ...[...facets.values()].flat()];
  return new Map(
    lists
      .flatMap((list) => [frontOf(list, choices), ...bundlesOf(list)])
      .map((view) => [view.url, view]),
  );
}

function frontOf(list: RegisterList, facets: NonNullable<RegisterView['facets']>): RegisterView {
  const { documents, bundles } = list;
  const isWhole = documents.length <= REGISTER_FRONT;
  const pager = pagerOf(bundles.map(({ url }) => url).reverse(), bundles[0]);
  return {
    ...titleOf(list),
    url: list.url,
    documents: documents.toReversed().slice(0, REGISTER_FRONT),
    count: documents.length,
    facets,
    ...(!isWhole && pager && { pager }),
  };
}

function bundlesOf(list: RegisterList): RegisterView[] {
  return list.bundles.map(({ url, articles, firstDay, lastDay }, at) => {
    const [older, newer] = [list.bundles[at - 1]?.url, list.bundles[at + 1]?.url];
    return {
      ...titleOf(list),
      url,
      documents: articles.toReversed(),
      count: articles.length,
      within: {
        url: list.url,
        firstDay,
        lastDay,
        ...(newer && { newer }),
        ...(older && { older }),
      },
    };
  });
}

function titleOf({ facet, value }: RegisterList) {
  return { ...(facet && { facet }), ...(value && { value }) };
}
