import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Contender } from './contenders/contender.ts';
import { articleFile, writeArticle } from './generate.ts';
import { backdated, day, type InventedArticle, type InventedPortal } from './invented.ts';

/** What happens between two builds. Each begins with a portal that was built without it, and can be taken back. */
export interface Scenario {
  name: string;
  /** Nothing of an earlier build is there. */
  isCold?: boolean;
  /** @returns how to take it back */
  happen(content: string, contender: Contender): () => void;
}

export function scenariosOf({ articles, oneMore }: InventedPortal): Scenario[] {
  const of = (year: number) => articles.find((article) => day(article).startsWith(String(year)));
  const known = new Set(articles);
  const late = backdated(articles, oneMore, 2015).find((article) => !known.has(article));
  const old = of(2016);
  const older = of(2012);
  if (!late || !old || !older) throw new RangeError('Too few articles for these scenarios');
  return [
    { name: 'cold', isCold: true, happen: () => () => {} },
    { name: 'publish', happen: written(oneMore) },
    { name: 'correct', happen: written({ ...old, body: [...old.body, 'Đính chính.'] }, old) },
    { name: 'delete', happen: deleted(older) },
    { name: 'backdate', happen: written(late) },
    { name: 'template', happen: changedTemplate },
    { name: 'nothing', happen: () => () => {} },
  ];
}

/** @param before what stood there, if anything did */
function written(article: InventedArticle, before?: InventedArticle): Scenario['happen'] {
  return (content, contender) => {
    const file = writeArticle(article, content);
    const update = () => contender.update(content, relative(join(content, 'articles'), file));
    update();
    return () => {
      if (before) writeArticle(before, content);
      else rmSync(file);
      update();
    };
  };
}

function deleted(article: InventedArticle): Scenario['happen'] {
  return (content, contender) => {
    const file = articleFile(article, content);
    const update = () => contender.update(content, relative(join(content, 'articles'), file));
    rmSync(file);
    update();
    return () => {
      writeArticle(article, content);
      update();
    };
  };
}

function changedTemplate(_content: string, contender: Contender): () => void {
  contender.changeTemplate('một');
  return () => contender.changeTemplate('hai');
}
