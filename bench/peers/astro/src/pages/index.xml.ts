import { allNews, urlOf } from '../news.ts';

export async function GET() {
  const items = (await allNews()).slice(0, 20).map((item) => `<item><title>${item.data.title}</title><link>https://do-luong.example.vn${urlOf(item)}</link></item>`);
  return new Response(`<rss version="2.0"><channel><title>Cổng thông tin đo lường</title>${items.join('')}</channel></rss>`);
}
