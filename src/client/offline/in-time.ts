/**
 * What the network answers, if it does so in time; else the copy; without one, whatever the network comes to.
 *
 * @param patience milliseconds
 * @throws when there is neither
 */
export async function inTime(
  network: Promise<Response>,
  copy: () => Promise<Response | undefined>,
  patience: number,
): Promise<Response> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((settle) => {
    timer = setTimeout(() => settle(undefined), patience);
  });
  const answer = await Promise.race([network.catch(() => undefined), late]);
  clearTimeout(timer);
  return answer ?? (await copy().catch(() => undefined)) ?? network;
}
