import type { Site } from '#portal/site.ts';
import { absolute, searchUrl } from '#portal/urls.ts';
import { escapeXml } from './xml.ts';

/** Lets a browser offer the portal's search beside its own; OpenSearch 1.1. */
export function openSearch(site: Site): string {
  const template = `${absolute(site, searchUrl())}?q={searchTerms}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeXml(atMost(site.name, 16))}</ShortName>
<LongName>${escapeXml(atMost(site.name, 48))}</LongName>
<Description>${escapeXml(site.tagline ?? site.name)}</Description>
<Language>${site.language}</Language>
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" template="${escapeXml(template)}"/>
</OpenSearchDescription>
`;
}

/** The first words of a name; a first word that is too long is cut. */
function atMost(name: string, letters: number): string {
  if (name.length <= letters) return name;
  const words = name.slice(0, letters + 1).replace(/\s+\S*$/, '');
  return words.slice(0, letters);
}
