import type { Fit } from './stand-ins.ts';
import type { Weight } from './weight.ts';

/** One `@font-face`: our own file, or a face of the device under a name of ours. */
export type FaceRule =
  | { family: string; weight: Weight; file: string }
  | { family: string; weight: Weight; local: readonly string[]; fit: Fit };

/** The rules as a stylesheet, formatted like those written by hand. */
export function styleSheetOf(rules: readonly FaceRule[]): string {
  const head = `/*
 * Made by \`npm run fonts\` (src/commands/fonts.ts) from @expo-google-fonts/be-vietnam-pro; do not edit. Be Vietnam Pro is
 * licensed under the SIL Open Font License 1.1, see fonts/OFL.txt.
 *
 * Until the face arrives, and where it never does, a face of the device takes its measure: the same average width over
 * Vietnamese news and the same ascent and descent, so that lines seldom break elsewhere and none gets higher.
 */
`;
  return `${head}${rules.map(ruleOf).join('\n')}`;
}

function ruleOf(rule: FaceRule): string {
  const lines =
    'file' in rule
      ? ['font-display: swap;', `src: url('${rule.file}') format('woff2');`]
      : [
          sourceOf(rule.local),
          ...Object.entries(rule.fit).map(([name, value]) => `${name}: ${value}%;`),
        ];
  const all = [`font-family: '${rule.family}';`, `font-weight: ${rule.weight};`, ...lines];
  return `@font-face {\n${all.map((line) => `  ${line}\n`).join('')}}\n`;
}

/** On one line where it fits into a hundred columns. */
function sourceOf(names: readonly string[]): string {
  const sources = names.map((name) => `local('${name}')`).join(', ');
  return sources.length > 90 ? `src:\n    ${sources};` : `src: ${sources};`;
}
