declare module 'markdown-it-footnote' {
  export default function footnote(parser: import('markdown-it').MarkdownIt): void;
}

declare module 'markdown-it-mark' {
  export default function mark(parser: import('markdown-it').MarkdownIt): void;
}
