import { documentRecords } from '#feeds/api.ts';
import { loadPortal } from '#load.ts';
import { json } from '../_json.ts';

export const GET = async () => json(documentRecords(await loadPortal()));
