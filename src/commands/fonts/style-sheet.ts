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
 * Where the face is not there for the first paint, a face of the device shows the page, and nothing moves when ours comes: the
 * next page has it. The device's face takes the measure of ours, the same average width over Vietnamese news and the same
 * ascent and descent, so that pages look alike.
 */
`;
  return `${head}${rules.map(ruleOf).join('\n')}`;
}

function ruleOf(rule: FaceRule): string {
  const lines =
    'file' in rule
      ? ['font-display: optional;', `src: url('${rule.file}') format('woff2');`]
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
