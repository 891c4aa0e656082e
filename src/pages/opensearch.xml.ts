import { openSearch } from '#feeds/open-search.ts';
import { xml } from '#feeds/xml.ts';
import { loadPortal } from '#load.ts';

export const GET = async () => xml(openSearch((await loadPortal()).site));
