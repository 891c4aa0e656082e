import type { MarkdownIt, Token } from 'markdown-it';
import type { BodyEnvironment } from '../environment.ts';
import type { BodyWorld } from '../world.ts';

/**
 * Turns addresses into the portal's and marks links that leave it; where nothing is published, only the text stays.
 *
 * Until here addresses stand as the writer typed them, for reports and for finding files. Here they are encoded, and
 * judged once more, because the portal gave new ones.
 */
export function links(parser: MarkdownIt): void {
  const encode = parser.normalizeLink.bind(parser);
  parser.normalizeLink = (address) => address;

  const address = (link: Token, world: BodyWorld): boolean => {
    const target = world.link(String(link.attrGet('href')));
    const href = target && encode(target.href);
    if (href === undefined || !isSafe(parser, href)) return false;
    link.attrSet('href', href);
    if (target?.external) {
      link.attrSet('class', 'external');
      link.attrSet('rel', 'noopener external');
    }
    return true;
  };

  parser.core.ruler.push('links', (state) => {
    const { world } = state.env as BodyEnvironment;
    if (!world) return;
    for (const block of state.tokens) {
      let linked = false;
      block.children &&= block.children.filter((token) => {
        if (token.type === 'link_open') linked = address(token, world);
        return linked || (token.type !== 'link_open' && token.type !== 'link_close');
      });
    }
  });
}

/** The parser lets pictures be `data:`; a link never. */
export function isSafe(parser: MarkdownIt, href: string): boolean {
  return parser.validateLink(href) && !/^\s*data:/i.test(href);
}
