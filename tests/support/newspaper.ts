import type { Built } from './build.ts';
import { article, contentFolder, pictureOf } from './content.ts';
import { sharedPortal } from './shared-portal.ts';

/**
 * The portal of a newspaper with a form for its editors, and one of everything that machines are told of; for all who only
 * look at it.
 */
export function newspaperPortal(): Promise<Built> {
  return sharedPortal('newspaper', content);
}

const site = `name: Báo Sông Trà
url: https://thu.example.vn
profile: press
imprint:
  governing: Tỉnh ủy Sông Trà
  head: Lê Thị Hồng Nhạn, Tổng Biên tập
  licence:
    number: 45/GP-BVHTTDL
    date: 18/03/2026
    issuer: Cục Báo chí
  address: Số 8 đường Bến Đá
  phone: 0255 000 0456
  email: toasoan@songtra.example.vn
admin:
  backend: gitlab
  repo: songtra/cong
  appId: 12ab
  review: true
`;

async function content(): Promise<string> {
  const sources = [
    'source:',
    '  - {name: Báo Hải Hòa, url: "https://haihoa.example.vn/a", date: 2022-08-03 14:30}',
    '  - {name: Sở Y tế, date: 2022-08-02}',
    '',
  ];
  return contentFolder({
    'site.yml': site,
    'articles/thoi-su/cau/index.md': article(
      `'"Cầu & phà" < mới >'`,
      '2026-11-21 09:30',
      'Chỉ thị số 27-CT/TU, [tin trước](../de/index.md).\n\n![Cầu](./cau.jpg "Cầu mới")',
      'lead: Thông xe sáng nay.\nauthor: [Văn Khải, Thu Phương]\ntags: [Giao thông]\nevent: cau-moi\nkind: bài\nupdated: 2026-11-21 10:00\nimage: {src: ./cau.jpg, alt: Cầu, caption: Cầu mới, credit: Văn Khải, aiGenerated: true}\nsource: {name: Báo Bạn, url: https://bao.example.vn/tin}\ncorrections:\n  - {date: 2026-11-21, text: Sửa tên cầu.}\n',
    ),
    'articles/thoi-su/cau/cau.jpg': await pictureOf(20, 90, 90),
    'articles/thoi-su/de/index.md': article(
      'Đê được gia cố',
      '2026-11-20 08:30',
      'Tin.\n\n::: am-thanh ./de.mp3\nTiếng còi\n\n- Một hồi dài.\n- Im lặng.\n:::\n\n::: am-thanh ./de.mp3\n:::\n\n::: video https://youtu.be/abcdefghijk\n![Đê lúc nước lên](./de.jpg)\n:::',
    ),
    'articles/thoi-su/de/de.mp3': 'ID3'.padEnd(2_000),
    'articles/thoi-su/de/de.jpg': await pictureOf(90, 20, 90),
    'articles/kinh-te/cu.md': article(
      'Tin cũ',
      '2019-05-01',
      'Tin.',
      'corrections: [{date: 2019-06-02, text: Sửa số.}, {date: 2019-05-20, text: Sửa tên.}]\n',
    ),
    'articles/kinh-te/sai.md': article(
      'Tin sai',
      '2026-11-21',
      'Chữ đã rút lại.',
      'retracted: {date: 2026-11-22, text: Nguồn tin không đúng.}\ncorrections: [{date: 2026-11-21, text: Sửa tên xã.}]\n',
    ),
    'events/cau-moi.md': '---\ntitle: Cầu mới\nlead: Diễn biến.\n---\n',
    'notices/cat-dien.md': '---\ntitle: Cắt điện\nfrom: 2026-11-20\nuntil: 2026-11-30\n---\n',
    ...Object.fromEntries(
      [1, 2, 3].map((day) => [
        `notices/cu-${day}.md`,
        `---\ntitle: Tiếp dân kỳ ${day}\nfrom: 2026-10-0${day}\n---\n`,
      ]),
    ),
    'documents/27-ct-tu.yml':
      'number: 27-CT/TU\nkind: Chỉ thị\nissuer: Tỉnh ủy\nabstract: Bảo vệ đê điều\nissued: 2025-05-12\nfield: Đê điều\nsigner: Lê Tâm\nexpires: 2030-12-31\nfiles: {file: 27.pdf}\n',
    'documents/27.pdf': '%PDF-1.4 '.padEnd(24_000),
    'documents/30-ct-tu.yml':
      'number: 30-CT/TU\nkind: Chỉ thị\nissuer: Tỉnh ủy\nabstract: Sửa Chỉ thị về đê điều\nissued: 2026-05-12\namends: 27-CT/TU\n',
    'articles/thoi-su/dan-lai.md': article('Tin dẫn lại', '2022-08-04', 'A', sources.join('\n')),
    'articles/thoi-su/mot-nguon.md': article('Tin khác', '2022-08-04', 'B', 'source: [A, B]\n'),
    'pages/lien-he.md': '---\ntitle: Liên hệ\n---\nA\n',
  });
}
