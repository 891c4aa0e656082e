import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { cleanText } from '#text/clean.ts';

/** From and to, in UTF-16 units from the start of the file. */
export type Range = readonly [start: number, end: number];

/** A YAML value made plain: texts, lists and groups, without what is empty, and where each part stands. */
export interface YamlTree {
  /** `undefined` when nothing is written there. */
  value: YamlValue | undefined;
  /** Of the value; an empty range where it would stand. */
  range: Range;
  /** Of the key, when this is an entry of a group. */
  key?: Range;
  /** Something stands behind a `#` on the same line, which YAML drops. */
  comment?: boolean;
  parts: Map<string | number, YamlTree>;
}

export type YamlValue = string | YamlValue[] | { [key: string]: YamlValue };

/** Keys with which `false` says something. */
const SAYS_FALSE: ReadonlySet<string> = new Set(['title', 'offline']);

/** What the YAML parser could not accept. `code` is the parser's own, or `ALIAS`, `KEY`, `NO_KEYS`, `IMPOSSIBLE`. */
export interface YamlFault {
  code: string;
  range: Range;
}

/**
 * Parses YAML in which every value is the writer's own characters: `2024`, `true` and `2022-08-03` stay text.
 * Empty values and a bare `false` equal an absent key; `title: false` stays a text, `offline: false` turns something off.
 *
 * @param offset where the YAML begins in its file; ranges count from the start of the file
 */
export function parseYaml(yaml: string, offset = 0): { tree: YamlTree; faults: YamlFault[] } {
  const nothing: YamlTree = { value: undefined, range: [offset, offset], parts: new Map() };
  try {
    const document = parseDocument(yaml, {
      schema: 'failsafe',
      prettyErrors: false,
      logLevel: 'silent',
    });
    const faults = faultsOf(document, offset);
    const tree = document.contents ? treeOf(document.contents, offset, faults) : nothing;
    if (typeof tree.value === 'string') faults.push({ code: 'NO_KEYS', range: tree.range });
    return { tree, faults };
  } catch {
    // Thousands of nested brackets exhaust the parser's stack.
    return { tree: nothing, faults: [{ code: 'IMPOSSIBLE', range: [offset, offset + 1] }] };
  }
}

/** The part at a path, or the deepest one that exists on the way there. */
export function partAt(tree: YamlTree, path: readonly PropertyKey[]): YamlTree {
  let part = tree;
  for (const step of path) {
    const next = part.parts.get(step as string | number);
    if (!next) break;
    part = next;
  }
  return part;
}

function faultsOf(document: Document, offset: number): YamlFault[] {
  return [...document.errors, ...document.warnings].map(({ code, pos }) => ({
    code,
    range: [pos[0] + offset, pos[1] + offset],
  }));
}

function treeOf(node: Node, offset: number, faults: YamlFault[]): YamlTree {
  const [start, end] = node.range ?? [0, 0];
  const tree: YamlTree = {
    value: undefined,
    range: [start + offset, end + offset],
    parts: new Map(),
  };
  if (isScalar(node)) tree.value = textOf(String(node.value ?? ''), node.type === 'PLAIN');
  if (isScalar(node) && node.comment) tree.comment = true;
  if (isAlias(node)) faults.push({ code: 'ALIAS', range: tree.range });
  if (isSeq(node)) {
    node.items.forEach((item, index) => {
      tree.parts.set(index, treeOf(item as Node, offset, faults));
    });
    const kept = [...tree.parts.values()].filter((part) => part.value !== undefined);
    // Lists keep their gaps closed, and with them the numbering by which problems find their place.
    tree.parts = new Map(kept.map((part, index) => [index, part]));
    if (kept.length > 0) tree.value = kept.map((part) => part.value as YamlValue);
  }
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      const keyNode = key as Node;
      const [keyStart, keyEnd] = keyNode.range ?? [0, 0];
      const keyRange: Range = [keyStart + offset, keyEnd + offset];
      if (!isScalar(keyNode)) {
        faults.push({ code: 'KEY', range: keyRange });
        continue;
      }
      const name = String(keyNode.value ?? '').normalize('NFC');
      // `title:Đê biển: gia cố` is a key for YAML, and never for a writer.
      if (name.includes(':')) faults.push({ code: 'KEY', range: keyRange });
      const part: YamlTree = value
        ? treeOf(value as Node, offset, faults)
        : { value: undefined, range: [keyRange[1], keyRange[1]], parts: new Map() };
      if (
        isScalar(value) &&
        value.type === 'PLAIN' &&
        isFalse(value.value) &&
        !SAYS_FALSE.has(name)
      ) {
        part.value = undefined;
      }
      tree.parts.set(name, { ...part, key: keyRange });
    }
    const kept = [...tree.parts].filter(([, part]) => part.value !== undefined);
    if (kept.length > 0) {
      tree.value = Object.fromEntries(kept.map(([name, part]) => [name, part.value as YamlValue]));
    }
  }
  return tree;
}

function textOf(value: string, plain: boolean): string | undefined {
  if (isBlank(value)) return undefined;
  return plain && /^(?:~|null)$/i.test(value) ? undefined : value;
}

/** Nothing to see: blanks, invisible characters, `&nbsp;`. */
function isBlank(value: string): boolean {
  const isPlain = !value.includes('&') && /[\p{L}\p{N}]/u.test(value);
  return !isPlain && cleanText(value) === '';
}

function isFalse(value: unknown): boolean {
  return typeof value === 'string' && /^false$/i.test(value);
}
