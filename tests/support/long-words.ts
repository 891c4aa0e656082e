import type { Built } from './build.ts';
import { article, contentFolder, pictureOf } from './content.ts';
import { sharedPortal } from './shared-portal.ts';

/** A portal with a page of every type, and with words that are too long for a phone; for all who only look at it. */
export function longWordsPortal(): Promise<Built> {
  return sharedPortal('long-words', content);
}

const long = `Quyết định số 1234/QĐ-UBND-VX ${'nghiêng'.repeat(9)} về việc công nhận`;
const body = `Đoạn đầu có [kế hoạch](https://example.org/${'duong-dan-rat-dai-'.repeat(8)}) và chú thích[^1].

## Số liệu ${'thủyđiện'.repeat(6)}

| Chỉ tiêu | 2024 | 2025 | Ghi chú |
|:--|--:|--:|:-:|
| Thu nội địa | 12.450 tỷ đồng | 13.870 tỷ đồng | vượt dự toán của Hội đồng nhân dân |

![Cảng cá](./cang-ca.jpg "Cảng cá buổi sớm. Ảnh: Hoàng Yến")

> Nước lên nhanh nhưng không ai rời vị trí.

1. Một việc
   - và việc con

\`\`\`
${'một-dòng-rất-dài '.repeat(12)}
\`\`\`

[^1]: Theo báo cáo của Sở Tài chính.
`;
/** For entries without a folder of their own. */
const plain = body.replace(/!\[.*\n/, '');

const media = `::: anh
![Ảnh đỏ](./do.jpg "Chú thích đỏ. Ảnh: Văn Khải")
![Ảnh lục](./luc.jpg)
![Ảnh lam](./lam.jpg "Chú thích lam")
:::

::: video https://www.youtube.com/watch?v=SongTra0001
![Cầu nhìn từ bờ bắc](./do.jpg "Phim về cầu")
Lời thoại của phim.
:::

::: video ./phim.mp4
![Bến đò](./luc.jpg "Phim của cổng")
:::

::: am-thanh ./tin.mp3
Bản tin sáng
:::`;

async function content(): Promise<string> {
  const many = Array.from({ length: 24 }, (_, index) => [
    `articles/kinh-te/tin-${index}.md`,
    article(`Tin kinh tế ${index}`, `2026-10-${String(index + 1).padStart(2, '0')}`),
  ]);
  return contentFolder({
    'site.yml': `name: Cổng thông tin điện tử tỉnh ${'Sôngtrà'.repeat(5)}\nurl: https://thu.example.vn\ntagline: Tiếng nói của tỉnh\nimprint:\n  email: mot-dia-chi-thu-dien-tu-rat-dai-cua-ban-bien-tap@thu.example.vn\n`,
    'sections.yml':
      '- id: thoi-su\n  title: Thời sự\n  summary: Tin trong ngày.\n  children:\n    - id: thoi-su-tinh\n      title: Trong tỉnh\n- id: kinh-te\n  title: Kinh tế\n',
    'articles/thoi-su/bai-dai/index.md': article(
      long,
      '2026-11-03 14:30',
      body,
      `kicker: Chất vấn\nlead: Sapo của bài.\nimage: {src: ./anh.jpg, alt: Cây cầu, caption: Cầu mới, credit: Minh Hằng}\nauthor: [Minh Hằng, Quốc Trung]\nsource: {name: Sở Y tế, url: https://example.org}\ntags: [Y tế cơ sở, ${'Từkhóadài'.repeat(5)}]\nfeatured: true\nevent: bao-so-9\ncorrections: [{date: 2026-11-04, text: Sửa số liệu.}]\nattachments: [{file: ./ke-hoach.pdf, title: Kế hoạch ${'chitiết'.repeat(8)}}]\n`,
    ),
    'articles/thoi-su/bai-dai/anh.jpg': await pictureOf(20, 90, 90),
    'articles/thoi-su/bai-dai/cang-ca.jpg': await pictureOf(190, 60, 30),
    'articles/thoi-su/bai-dai/ke-hoach.pdf': '%PDF-1.4\n',
    'articles/thoi-su/tin-cu.md': article('Tin cũ', '2025-01-02'),
    'articles/thoi-su/tin-moi.md': article(
      'Tin mới',
      '2026-11-05',
      'Nội dung.',
      'tags: Y tế cơ sở\n',
    ),
    'articles/kinh-te/tin-da-go.md': article(
      `Tin đã ${'gỡxuống'.repeat(8)}`,
      '2026-09-01',
      'Nội dung.',
      `retracted: {date: 2026-09-03, text: Dẫn nhầm ${'sốliệu'.repeat(12)}.}\n`,
    ),
    'articles/thoi-su/cau/index.md': article('Cầu', '2026-11-03', media),
    'articles/thoi-su/cau/do.jpg': await pictureOf(150, 40, 40),
    'articles/thoi-su/cau/luc.jpg': await pictureOf(40, 150, 40),
    'articles/thoi-su/cau/lam.jpg': await pictureOf(40, 40, 150),
    'articles/thoi-su/cau/phim.mp4': Buffer.from('phim'),
    'articles/thoi-su/cau/tin.mp3': Buffer.from('tin'),
    'articles/thoi-su-tinh/tin-ngan.md': article('Tin ngắn', '2026-11-03'),
    'events/bao-so-9.md': `---\ntitle: Bão số 9 ${'gầncửasông'.repeat(5)}\nlead: Tin từ lệnh cấm biển đến ${'dựnglạinhà'.repeat(5)}.\n---\n${plain}`,
    'notices/lich-tiep-dan.md': `---\ntitle: Lịch tiếp công dân ${'quýbốn'.repeat(8)}\nfrom: 2026-10-01\nuntil: 2026-12-31\nlead: Tại Trụ sở Tiếp công dân tỉnh.\n---\n${plain}`,
    'documents/2026/1234-qd-ubnd.md': `---\nnumber: 1234/2026/QĐ-UBND\nkind: Quyết định\nissuer: Ủy ban nhân dân tỉnh ${'Sôngtrà'.repeat(5)}\nabstract: Về việc công nhận ${'nghiêng'.repeat(9)}\nissued: 2026-10-01\neffective: 2026-12-01\nfield: [Giáo dục, ${'Lĩnhvựcdài'.repeat(5)}]\nsigner: Đinh Văn Thái\nreplaces: 7-CT/TU\n---\n${plain}`,
    'documents/2025/7-ct-tu.yml':
      'number: 7-CT/TU\nkind: Chỉ thị\nissuer: Tỉnh ủy\nabstract: Về việc đón Tết\nissued: 2025-01-02\n',
    'pages/gioi-thieu.md': `---\ntitle: Giới thiệu\n---\n${plain}`,
    ...Object.fromEntries(many),
  });
}
