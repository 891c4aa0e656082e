import { openApi } from '#feeds/open-api.ts';
import { loadPortal } from '#load.ts';
import { json } from '../_json.ts';

export const GET = async () => json(openApi((await loadPortal()).site));
