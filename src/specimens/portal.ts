import type { DocumentText } from '#portal/document.ts';
import { createPortal, type Portal } from '#portal/portal.ts';
import type { Site } from '#portal/site.ts';
import { articleOf, momentOf, picture } from './articles.ts';

const now = momentOf('2026-11-24', '09:00').instant;

/** A portal of samples under the name, the menu and the words of the real one. */
export function samplePortal(site: Site): Portal {
  return createPortal({
    site: {
      ...site,
      services: [
        { title: 'Cổng dịch vụ công', url: 'https://dichvucong.example.vn/' },
        { title: 'Phản ánh hiện trường', url: 'https://phananh.example.vn/' },
      ],
      banners: [{ picture, url: 'https://bien-xanh.example.vn/' }],
      hooks: { poll: { title: 'Ý kiến của bạn về cổng', url: 'https://y-kien.example.vn/' } },
    },
    sections: [
      {
        id: 'thoi-su',
        title: 'Thời sự',
        children: [{ id: 'trong-tinh', title: 'Trong tỉnh', parent: 'thoi-su', children: [] }],
      },
    ],
    articles: [
      ...Array.from({ length: 45 }, (_, number) => articleOf(number, { event: 'mau' })),
      ...Array.from({ length: 3 }, (_, at) => articleOf(45 + at, { section: 'trong-tinh' })),
    ],
    pages: [],
    events: [{ id: 'su-kien/mau', title: 'Sự kiện mẫu', lead: 'Một dòng tin nhiều ngày.' }],
    notices: [
      {
        id: 'thong-bao/mau',
        title: 'Tạm ngừng tiếp nhận hồ sơ trực tuyến để nâng cấp hệ thống',
        from: momentOf('2026-11-20'),
        until: { ...momentOf('2026-11-30'), end: momentOf('2026-12-01').instant },
      },
      { id: 'thong-bao/mau-2', title: 'Lịch tiếp công dân', from: momentOf('2026-11-01') },
    ],
    documents: [
      documentOf('12/2026/QĐ-UBND', { validity: 'valid' }),
      documentOf('27-CT/TU', { kind: 'Chỉ thị', effective: momentOf('2027-01-01') }),
      documentOf('5/2020/QĐ-UBND', { validity: 'expired' }),
    ],
    now,
  });
}

function documentOf(number: string, over: Partial<DocumentText>): DocumentText {
  return {
    id: `van-ban/${number.toLowerCase().replaceAll(/[^\w]+/g, '-')}`,
    title: `Quyết định số ${number}`,
    lead: 'Về việc ban hành Quy chế quản lý, vận hành và khai thác Cổng thông tin điện tử tỉnh',
    number,
    kind: 'Quyết định',
    issuer: 'Ủy ban nhân dân tỉnh',
    fields: ['Thông tin, truyền thông'],
    issued: momentOf('2026-03-16'),
    replaces: [],
    amends: [],
    related: [],
    ...over,
  };
}
