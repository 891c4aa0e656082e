/** Where a film comes from: a file of the portal, or a host whose player may take the place of the still picture. */
export type Film = { host?: undefined } | { host: 'YouTube' | 'Vimeo'; embed: string };

/**
 * What a film's address says; undefined when the portal cannot show it.
 *
 * @param address as the writer typed it
 * @example filmOf('https://youtu.be/SongTra0001')
 *   // { host: 'YouTube', embed: 'https://www.youtube-nocookie.com/embed/SongTra0001?autoplay=1' }
 */
export function filmOf(address: string): Film | undefined {
  if (isOwn(address)) return /\.(?:mp4|m4v|webm)$/i.test(address) ? {} : undefined;
  const id = youtube.exec(address)?.[1];
  if (id !== undefined) {
    const start = secondsOf(/[?&#](?:t|start)=([^&#]+)/i.exec(address)?.[1]);
    const from = start > 0 ? `&start=${start}` : '';
    const embed = `https://www.youtube-nocookie.com/embed/${id}?autoplay=1${from}`;
    return { host: 'YouTube', embed };
  }
  const [, number, key] = vimeo.exec(address) ?? [];
  if (number === undefined) return undefined;
  const embed = `https://player.vimeo.com/video/${number}?${key ? `h=${key}&` : ''}autoplay=1&dnt=1`;
  return { host: 'Vimeo', embed };
}

/** Whether the portal can play a file as sound. Sound of other hosts it cannot: readers' browsers load nothing of theirs. */
export function isSound(address: string): boolean {
  return isOwn(address) && /\.(?:mp3|m4a|aac|ogg|opus|wav)$/i.test(address);
}

const youtube =
  /^https?:\/\/(?:(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:watch\?(?:[^#]*&)?v=|shorts\/|live\/|embed\/)|youtu\.be\/)([\w-]{11})(?![\w-])/i;
const vimeo =
  /^https?:\/\/(?:www\.vimeo\.com\/|vimeo\.com\/|player\.vimeo\.com\/video\/)(\d{4,12})(?![\w-])(?:(?:\/|\?h=)([0-9a-f]{6,20}))?/i;

/** @example secondsOf('1m30s') // 90 */
function secondsOf(time = ''): number {
  const [whole, hours = 0, minutes = 0, seconds = 0] =
    /^(?:(\d{1,2})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/i.exec(time) ?? [];
  if (!whole) return 0;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

function isOwn(address: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(address);
}
