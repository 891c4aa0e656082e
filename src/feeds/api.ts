import type { Article } from '#portal/article.ts';
import { isoMoment } from '#portal/date-text.ts';
import type { RegisteredDocument } from '#portal/document.ts';
import type { Portal } from '#portal/portal.ts';
import type { Section } from '#portal/section.ts';
import { absolute, apiArticlesUrl, articleUrl, sectionUrl } from '#portal/urls.ts';

/** What programs may read of a portal: files of JSON, described by `/api/openapi.json`. Addresses are whole. */

/** `/api/articles/2026-11.json`: the articles of a month, newest first. @param month `2026-11` */
export function articlesOfMonth({ site, articles }: Portal, month: string) {
  const of = articles.filter(({ date }) => date.day.startsWith(month)).reverse();
  return { month, articles: of.map((article) => articleRecord(site, article)) };
}

/** `/api/articles.json`: the months that have articles, newest first. */
export function articleMonths(portal: Portal) {
  const months = portal.calendar().months.toReversed();
  return {
    months: months.map(({ month, count }) => ({
      month,
      count,
      url: absolute(portal.site, apiArticlesUrl(month)),
    })),
  };
}

/** `/api/sections.json`: the tree, in menu order. */
export function sectionTree({ site, sections }: Portal) {
  const record = ({ id, title, summary, children }: Section): object => ({
    id,
    title,
    ...(summary !== undefined && { summary }),
    url: absolute(site, sectionUrl(id)),
    children: children.map(record),
  });
  return { sections: sections.map(record) };
}

/** `/api/documents.json`: the register, newest first. */
export function documentRecords(portal: Portal) {
  const { documents } = portal.register().all;
  return { documents: documents.toReversed().map((each) => documentRecord(portal.site, each)) };
}

function articleRecord(site: Portal['site'], article: Article) {
  const { id, section, title, kind, date, updated, summary, authors, sources, tags, event } =
    article;
  return {
    id,
    url: absolute(site, articleUrl(id)),
    title,
    section,
    ...(kind && { kind }),
    published: isoMoment(date),
    ...(updated && { updated: isoMoment(updated) }),
    summary,
    authors,
    sources: sources.map(({ name, url, date: first }) => ({
      name,
      ...(url !== undefined && { url }),
      ...(first && { date: isoMoment(first) }),
    })),
    tags: tags.map(({ name }) => name),
    ...(event !== undefined && { event }),
  };
}

function documentRecord(site: Portal['site'], document: RegisteredDocument) {
  const { text, url, validity, amendments } = document;
  const { number, kind, issuer, fields, issued, effective, expires, signer, lead = '' } = text;
  return {
    number,
    url: absolute(site, url),
    kind,
    issuer,
    fields,
    issued: issued.day,
    ...(effective && { effective: effective.day }),
    ...(expires && { expires: expires.day }),
    ...(signer !== undefined && { signer }),
    abstract: lead,
    validity,
    amendedBy: amendments.map(({ number }) => number),
    files: (text.attachments ?? []).map((file) => ({
      title: file.title,
      url: absolute(site, file.url),
    })),
  };
}
