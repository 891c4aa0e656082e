import { allNews, urlOf } from '../news.ts';

export async function GET() {
  const rows = (await allNews()).map((item) => `<url><loc>https://do-luong.example.vn${urlOf(item)}</loc></url>`);
  return new Response(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${rows.join('')}</urlset>`);
}
