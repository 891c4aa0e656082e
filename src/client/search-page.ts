/** Answers the question of the address on the search page, and every further one without leaving it. */
import { openSearchPage } from './search/page.ts';
import { createSearcher } from './search/searcher.ts';

openSearchPage(document, createSearcher());
