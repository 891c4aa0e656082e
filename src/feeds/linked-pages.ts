import type { CollectionPage, Graph, Legislation, SpecialAnnouncement } from 'schema-dts';
import type { Article } from '#portal/article.ts';
import { isoInstant } from '#portal/date-text.ts';
import type { DocumentLink, RegisteredDocument, Validity } from '#portal/document.ts';
import type { Notice } from '#portal/page.ts';
import type { Link, Site } from '#portal/site.ts';
import { absolute, articleUrl, pageUrl } from '#portal/urls.ts';
import { graph, organizationData, organizationOf, wayTo } from './linked-data.ts';

/** schema.org has no word for what is still to come into force. */
const FORCE = {
  valid: 'https://schema.org/InForce',
  partly: 'https://schema.org/PartiallyInForce',
  expired: 'https://schema.org/NotInForce',
  pending: 'https://schema.org/NotInForce',
} as const satisfies Record<Validity, string>;

/** An official text with what it changes and repeals. @param above the register */
export function documentData(site: Site, document: RegisteredDocument, above: Link): Graph {
  const { text, url, validity, relations } = document;
  const named = (links: readonly DocumentLink[]): Legislation[] =>
    links.map(({ number, url: at }) => ({
      '@type': 'Legislation',
      legislationIdentifier: number,
      ...(at && { url: absolute(site, at) }),
    }));
  const law: Legislation = {
    '@type': 'Legislation',
    url: absolute(site, url),
    name: text.title,
    legislationIdentifier: text.number,
    legislationType: text.kind,
    ...(text.lead && { abstract: text.lead }),
    legislationPassedBy: { '@type': 'Organization', name: text.issuer },
    legislationDate: text.issued.day,
    ...(text.effective && { legislationDateOfApplicability: text.effective.day }),
    ...(text.expires && { expires: text.expires.day }),
    legislationLegalForce: FORCE[validity],
    ...(text.signer && { accountablePerson: { '@type': 'Person', name: text.signer } }),
    ...(text.fields.length > 0 && { keywords: [...text.fields] }),
    inLanguage: site.language,
    isAccessibleForFree: true,
    publisher: organizationOf(site),
    ...(relations.amends.length > 0 && { legislationAmends: named(relations.amends) }),
    ...(relations.replaces.length > 0 && { legislationRepeals: named(relations.replaces) }),
    ...(relations.related.length > 0 && { citation: named(relations.related) }),
    ...(text.attachments?.length && {
      encoding: text.attachments.map((file) => ({
        '@type': 'MediaObject' as const,
        name: file.title,
        contentUrl: absolute(site, file.url),
        ...(file.size !== undefined && { contentSize: `${file.size}` }),
      })),
    }),
  };
  return graph(organizationData(site), law, wayTo(site, [above, { title: text.title, url }]));
}

/** A notice from its first to its last day. @param above the list of notices */
export function noticeData(site: Site, notice: Notice, above: Link): Graph {
  const { id, title, lead, from, until } = notice;
  const url = pageUrl(id);
  const announcement: SpecialAnnouncement = {
    '@type': 'SpecialAnnouncement',
    url: absolute(site, url),
    name: title,
    ...(lead && { text: lead }),
    datePosted: isoInstant(from),
    ...(until && { expires: until.time ? isoInstant(until) : until.day }),
    inLanguage: site.language,
    publisher: organizationOf(site),
  };
  return graph(organizationData(site), announcement, wayTo(site, [above, { title, url }]));
}

/** A page that gathers others, in their order: all events, or the articles of one. @param above pages above it */
export function collectionData(
  site: Site,
  page: Link & { summary?: string | undefined },
  listed: readonly Link[],
  above: readonly Link[] = [],
): Graph {
  const collection: CollectionPage = {
    '@type': 'CollectionPage',
    url: absolute(site, page.url),
    name: page.title,
    ...(page.summary && { description: page.summary }),
    inLanguage: site.language,
    publisher: organizationOf(site),
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: listed.map(({ title, url }, index) => ({
        '@type': 'ListItem' as const,
        position: index + 1,
        name: title,
        url: absolute(site, url),
      })),
    },
  };
  return graph(organizationData(site), collection, wayTo(site, [...above, page]));
}

/** Articles as a list links to them. */
export function linksTo(articles: readonly Article[]): Link[] {
  return articles.map(({ id, title }) => ({ title, url: articleUrl(id) }));
}
