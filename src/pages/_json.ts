/** A file of JSON as a response. */
export function json(value: unknown): Response {
  const headers = { 'Content-Type': 'application/json; charset=utf-8' };
  return new Response(`${JSON.stringify(value)}\n`, { headers });
}
