import { formatDay, formatMoment, formatPeriod, weekdayOf } from '#portal/date-text.ts';
import type { Day, Moment, Month } from '#portal/moment.ts';
import type { Licence } from '#portal/site.ts';

/** From Monday to Sunday, written as the press writes them. */
const weekdays = ['Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy', 'Chủ nhật'];

/** Every interface word of the portal in Vietnamese. */
export const vi = {
  /** Dates and numbers as readers see them. */
  dates: {
    weekdays,
    weekdaysShort: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
    /** `Thứ tư, 03/08/2022 14:30`; a bare day without the time. */
    dateline: ({ day, time }: Moment) =>
      `${weekdays[weekdayOf(day)]}, ${formatDay(day)}${time ? ` ${time}` : ''}`,
    weekday: (day: Day) => weekdays[weekdayOf(day)],
    /** `Tháng 8 năm 2022` */
    month: (month: Month) => `Tháng ${Number(month.slice(5))} năm ${month.slice(0, 4)}`,
    /** `Tháng 8`, where the year stands above. */
    monthOfYear: (month: Month) => `Tháng ${Number(month.slice(5))}`,
    year: (year: string) => `Năm ${year}`,
    period: formatPeriod,
    /** `1.234 tin` */
    count: (count: number) => `${grouped(count)} tin`,
  },

  /** What every page has around its content. */
  frame: {
    skip: 'Đến nội dung chính',
    home: 'Trang chủ',
    menu: 'Danh mục',
    closeMenu: 'Đóng danh mục',
    subMenu: (title: string) => `Mở các mục trong ${title}`,
    breadcrumbs: 'Vị trí trang này',
    preview: 'Bản xem trước, không dành cho bạn đọc',
    /** `Thời sự - Cổng thông tin điện tử tỉnh Sông Trà` */
    title: (page: string, site: string) => `${page} - ${site}`,
  },

  /** On a page that comes out of the reader's own browser. */
  offline: {
    copy: {
      /** Before the moment: `08:00 22/11/2026`. */
      since: 'Bạn đang xem bản lưu lúc',
      mayDiffer: '. Bản trên cổng có thể đã thay đổi.',
    },
  },

  footer: {
    heading: 'Thông tin về cổng',
    governing: 'Cơ quan chủ quản báo chí',
    owner: 'Cơ quan chủ quản',
    responsible: 'Chịu trách nhiệm nội dung',
    head: 'Người đứng đầu',
    address: 'Địa chỉ',
    phone: 'Điện thoại',
    email: 'Thư điện tử',
    licence: 'Giấy phép',
    /** `Giấy phép số 45/GP-BVHTTDL do Cục Báo chí cấp ngày 18/03/2026` */
    licenceOf: ({ number, date, issuer }: Licence) =>
      [
        'Giấy phép',
        number && `số ${number}`,
        issuer ? `do ${issuer} cấp` : date && 'cấp',
        date && `ngày ${formatDay(date)}`,
      ]
        .filter(Boolean)
        .join(' '),
    links: 'Liên kết',
    sections: 'Chuyên mục',
    pages: 'Thông tin chung',
    feed: 'Nhận tin qua RSS',
    siteMap: 'Sơ đồ trang',
  },

  home: {
    heading: (site: string) => `Trang chủ ${site}`,
    lead: 'Tin chính',
    featured: 'Tin nổi bật',
    newest: 'Tin mới',
    more: (title: string) => `Xem thêm tin ${title}`,
    empty: 'Cổng chưa có tin nào.',
    services: 'Dịch vụ, tiện ích',
    mostRead: 'Đọc nhiều',
    poll: (title: string) => `Thăm dò ý kiến: ${title}`,
  },

  section: {
    label: 'Chuyên mục',
    children: 'Chuyên mục con',
    newest: 'Tin mới trong chuyên mục',
    more: (title: string) => `Xem thêm tin ${title}`,
    archive: 'Xem toàn bộ lưu trữ',
    feed: (title: string) => `RSS chuyên mục ${title}`,
    empty: 'Chuyên mục chưa có tin nào.',
    description: (title: string, site: string) => `Tin ${title} trên ${site}`,
  },

  article: {
    /** By kind of work. */
    kinds: {
      story: 'Bài viết',
      interview: 'Phỏng vấn',
      photos: 'Ảnh',
      video: 'Video',
      release: 'Thông cáo',
    },
    ofDay: (day: Day) => `Các tin đã đưa ngày ${formatDay(day)}`,
    newerNews: 'Tin mới hơn',
    olderNews: 'Các tin khác',
    related: 'Đọc thêm',
    tags: 'Từ khóa',
    source: 'Nguồn',
    /** When the original appeared, beside its source: `14:30 03/08/2022`. */
    original: ({ day, time }: Moment) => (time ? `${time} ${formatDay(day)}` : formatDay(day)),
    sources: (names: readonly string[]) => `Nguồn: ${names.join(', ')}`,
    updated: (moment: Moment) => `Cập nhật: ${formatMoment(moment)}`,
    corrections: 'Đính chính',
    attachments: 'Tệp đính kèm',
    /** `PDF, 24 KB`, by the ending of the file's name and its bytes. */
    fileFacts: (ending: string, bytes?: number) =>
      [ending.toUpperCase(), bytes !== undefined && fileSize(bytes)].filter(Boolean).join(', '),
    credit: (name: string) => `Ảnh: ${name}`,
    aiGenerated: 'Hình ảnh do trí tuệ nhân tạo tạo ra',
    comment: 'Gửi ý kiến về bài này',
    draft: 'Bản nháp',
    future: (moment: Moment) => `Chờ đăng: ${formatMoment(moment)}`,
  },

  /** The reader's bar at an article. */
  reader: {
    label: 'Công cụ đọc',
    settings: 'Chữ, màu',
    /** At the foot of pages without the bar. */
    settingsOfPortal: 'Cỡ chữ, màu chữ của cổng',
    share: 'Chia sẻ',
    save: 'Lưu bài',
    print: 'In',
    listen: 'Nghe',
    pause: 'Tạm dừng',
    goOn: 'Nghe tiếp',
    stop: 'Thôi nghe',
    /** Heard before what stands below a picture, a film, a sound. */
    captions: { picture: 'Chú thích ảnh', film: 'Chú thích phim', sound: 'Bản ghi âm' },
    failed: 'Chưa làm được. Hãy thử lại khi có mạng.',
    /** In a saved file, where a sound and a film of the portal stood. */
    hear: 'Nghe trên cổng',
    see: 'Xem phim trên cổng',
    size: 'Cỡ chữ',
    smaller: 'Chữ nhỏ hơn',
    usual: 'Cỡ chữ thường',
    larger: 'Chữ lớn hơn',
    scheme: 'Màu chữ, màu nền',
    /** By what is kept of the choice; the empty one is what the portal has. */
    schemes: {
      '': 'Như cổng',
      dark: 'Nền tối',
      sepia: 'Nền giấy ngà',
      'black-on-white': 'Đen trên trắng',
      'yellow-on-black': 'Vàng trên đen',
    },
    spacing: 'Giãn dòng',
    spacings: { '': 'Thường', wide: 'Rộng', wider: 'Rất rộng' },
    sheet: 'Gửi bằng ứng dụng khác',
    email: 'Thư điện tử',
    copy: 'Chép liên kết',
    copied: 'Đã chép liên kết của bài.',
    notCopied: 'Trình duyệt không cho chép. Liên kết của bài:',
    intoZalo: 'Đã chép liên kết của bài; hãy dán vào tin nhắn Zalo.',
    /** Before the address, in a saved file and on paper. */
    source: 'Nguồn:',
    /** Before a day: `24/11/2026`. */
    saved: 'Lưu ngày',
  },

  /** Pictures of a gallery, one at a time over the page; `#` and `*` are put in by its script. */
  viewer: {
    /** Announced as the reader turns: `Ảnh 2 trên 5` */
    count: 'Ảnh # trên *',
    open: 'Xem lớn ảnh # trên *',
    close: 'Đóng',
    previous: 'Ảnh trước',
    next: 'Ảnh sau',
  },

  pager: {
    label: 'Các trang tin cũ hơn',
    first: 'Trang đầu',
    last: 'Trang cuối',
    /** Announced when the list below an article shows another page. */
    olderNewsPage: (number: number | string) => `Trang ${grouped(number)} của các tin khác`,
    /** Announced when that page is slow to come. */
    olderNewsLoading: (number: number | string) => `Đang tải trang ${grouped(number)}…`,
    /** Shown when that page does not come at all. */
    olderNewsFailed: 'Chưa tải được, bạn thử lại nhé.',
    /** Names "Trang cuối" where the numbers turn in place and it alone goes away; begins with its visible text. */
    lastAway: 'Trang cuối, sang trang lưu trữ',
  },

  archive: {
    label: 'Lưu trữ',
    /** Heading of the index. */
    title: (channel: string) => `Lưu trữ: ${channel}`,
    /** Heading of a bundle. */
    bundle: (channel: string, year: string, number: number) =>
      `Lưu trữ: ${channel}, năm ${year}, phần ${grouped(number)}`,
    part: (number: number) => `Phần ${grouped(number)}`,
    older: 'Cũ hơn',
    newer: 'Mới hơn',
    front: (channel: string) => `Tin mới nhất: ${channel}`,
    index: 'Toàn bộ lưu trữ',
    neighbours: 'Các phần liền kề',
    years: 'Các năm',
    empty: 'Lưu trữ chưa có tin nào.',
    description: (channel: string, period: string) => `Tin lưu trữ ${channel}, ${period}`,
  },

  calendar: {
    label: 'Tin theo ngày',
    all: 'Tin theo ngày',
    allDescription: (site: string) => `Tin trên ${site} theo năm, tháng và ngày`,
    none: 'Cổng chưa có tin nào.',
    year: (year: string) => `Tin năm ${year}`,
    /** After the name of a month, for those who hear it. */
    ofYear: (year: string) => `năm ${year},`,
    olderYear: 'Năm trước',
    newerYear: 'Năm sau',
    day: (day: Day) => `Tin ngày ${formatDay(day)}`,
    olderDay: 'Ngày trước',
    newerDay: 'Ngày sau',
    olderMonth: 'Tháng trước',
    newerMonth: 'Tháng sau',
    month: (month: Month) => `Tin tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`,
    /** Around the number of a day, for those who hear it: `Ngày 4 tháng 11, 1 tin`. */
    beforeDay: 'Ngày',
    afterDay: (month: Month) => `tháng ${Number(month.slice(5))},`,
    inMonth: (count: number) => `${grouped(count)} tin trong tháng`,
    neighbours: 'Trước và sau',
  },

  tag: {
    label: 'Từ khóa',
    title: (name: string) => `Từ khóa: ${name}`,
    all: 'Từ khóa',
    allDescription: (site: string) => `Các từ khóa của tin bài trên ${site}`,
    none: 'Chưa có tin bài nào có từ khóa.',
    letters: 'Đến chữ cái',
    digits: '0–9',
  },

  author: {
    title: (name: string) => `Tác giả: ${name}`,
    all: 'Tác giả',
    allDescription: (site: string) => `Những người viết trên ${site}`,
    none: 'Chưa có bài nào ghi tên tác giả.',
  },

  event: {
    label: 'Sự kiện – Chuyên đề',
    /** Heading of the page that lists them. */
    all: 'Sự kiện – Chuyên đề',
    allDescription: (site: string) => `Các sự kiện và chuyên đề trên ${site}`,
    none: 'Cổng chưa có sự kiện nào.',
    /** Above the name of the event, below an article. */
    follow: 'Theo dòng sự kiện',
    timeline: 'Diễn biến',
    empty: 'Sự kiện chưa có tin nào.',
    newest: (moment: string) => `Tin mới nhất: ${moment}`,
    description: (title: string) => `Diễn biến và tin bài về ${title}`,
  },

  notice: {
    label: 'Thông báo',
    all: 'Thông báo',
    description: (site: string) => `Thông báo của ${site}`,
    none: 'Hiện không có thông báo nào.',
    past: 'Thông báo đã kết thúc',
    over: 'Thông báo này đã kết thúc.',
    days: (from: string, until: string) => `Từ ${from} đến hết ${until}`,
    since: (from: string) => `Từ ${from}`,
    until: (until: string) => `Đến hết ${until}`,
    index: 'Tất cả thông báo',
    /** Heading of the current ones on the home page. */
    current: 'Thông báo',
  },

  document: {
    all: 'Văn bản',
    description: (site: string) => `Văn bản chỉ đạo, điều hành trên ${site}`,
    none: 'Cổng chưa có văn bản nào.',
    count: (count: number) => `${grouped(count)} văn bản`,
    /** `Loại văn bản: Chỉ thị` */
    listTitle: (facet: string, value: string) => `${facet}: ${value}`,
    facets: 'Xem văn bản theo',
    facet: {
      loai: 'Loại văn bản',
      'co-quan': 'Cơ quan ban hành',
      'linh-vuc': 'Lĩnh vực',
      nam: 'Năm ban hành',
      'hieu-luc': 'Hiệu lực',
    },
    number: 'Số, ký hiệu',
    abstract: 'Trích yếu',
    issued: 'Ngày ban hành',
    effective: 'Ngày có hiệu lực',
    expires: 'Ngày hết hiệu lực',
    signer: 'Người ký',
    force: 'Hiệu lực',
    validity: {
      pending: 'Chưa có hiệu lực',
      valid: 'Còn hiệu lực',
      partly: 'Hết hiệu lực một phần',
      expired: 'Hết hiệu lực',
    },
    /** Below “Còn hiệu lực” in a list. */
    amended: 'Đã được sửa đổi, bổ sung',
    /** After “Còn hiệu lực”, before the links to what changed it. */
    amendedBy: ', đã được sửa đổi, bổ sung bởi',
    relation: {
      replaces: 'Thay thế',
      replacedBy: 'Được thay thế bởi',
      amends: 'Sửa đổi, bổ sung',
      amendedBy: 'Được sửa đổi, bổ sung bởi',
      related: 'Liên quan',
    },
    files: 'Tệp văn bản',
    /** Of a file that its editor gave no title. */
    fullText: (title: string) => `Toàn văn ${title}`,
    open: 'Mở',
    download: 'Tải về',
    read: 'Xem toàn văn ở đây',
    older: 'Văn bản cũ hơn',
    /** Above the field of the form. */
    wanted: 'Số, ký hiệu hoặc trích yếu',
    /** On the part of the form that unfolds. */
    filter: 'Lọc theo loại, cơ quan, năm…',
    every: 'Tất cả',
    found: (count: number | string, whole: number | string) =>
      `Có ${grouped(count)} trong ${grouped(whole)} văn bản`,
    unknown: (value: string) =>
      `Địa chỉ này lọc theo “${value}”, là thứ cổng không có, nên đã bỏ qua.`,
    noneFound: 'Không có văn bản nào khớp với mọi điều đã chọn.',
    sifting: 'Đang lọc…',
    chosen: 'Đang lọc theo',
    remove: (name: string) => `Bỏ lọc: ${name}`,
    clear: 'Bỏ các bộ lọc',
    more: 'Xem thêm văn bản',
    failed: 'Chưa tải được danh sách văn bản. Mời bạn dùng các liên kết bên dưới.',
  },

  correction: {
    all: 'Đính chính',
    description: (site: string) => `Các tin bài đã đính chính trên ${site}`,
    none: 'Chưa có tin bài nào phải đính chính.',
    retracted: 'Bài đã được gỡ',
    /** Where the title stands alone: in the browser's tab, in what is shared. */
    retractedMark: 'Đã gỡ',
    retractedTitle: (title: string) => `[Đã gỡ] ${title}`,
    index: 'Xem tất cả đính chính',
  },

  search: {
    label: 'Tìm kiếm',
    field: 'Tìm trong cổng',
    placeholder: 'Gõ có dấu hoặc không dấu',
    submit: 'Tìm',
    /** Title of a page with an answer, before the page's own: `“đê biển” - Tìm kiếm - Cổng…`. */
    title: (query: string) => `“${query}”`,

    /** What the page says of the question asked, by what came of it. */
    hint: 'Mời bạn nhập từ cần tìm, có dấu hoặc không dấu.',
    hintFiltered: 'Bạn chưa nhập từ cần tìm. Nhập từ rồi bấm tìm, bộ lọc đã chọn vẫn giữ nguyên.',
    searching: 'Đang tìm…',
    found: (count: number | string, query: string) => `Có ${grouped(count)} kết quả cho “${query}”`,
    count: (count: number | string) => `${grouped(count)} kết quả`,
    older: (opened: number | string, all: number | string) => `Đang tìm năm cũ… (${opened}/${all})`,
    better: (count: number | string) => `${grouped(count)} kết quả phù hợp hơn ở trên`,
    /** Above the first of the results that hold only some of the words. */
    loose: (count: number | string) => `${grouped(count)} tin chỉ khớp một phần`,
    /** In place of a count, when there are such results only. */
    looseOnly: 'Không có tin nào khớp đủ',
    none: (query: string) => `Không có kết quả nào cho “${query}”.`,
    advice: 'Bạn thử dùng ít từ hơn hoặc kiểm tra lại chính tả.',
    noneFiltered: 'Bạn thử bỏ bớt bộ lọc hoặc dùng ít từ hơn.',
    /** Filters that nothing could pass, and the way out. */
    noSection: (section: string) =>
      `Cổng không có chuyên mục “${section}”. Bạn bỏ bộ lọc này để tìm trong mọi chuyên mục.`,
    noYear: (year: string) =>
      `Cổng không có tin năm ${year}. Bạn bỏ bộ lọc này để tìm trong mọi năm.`,
    noDay: (year: string) =>
      `Khoảng thời gian đã chọn không có ngày nào của năm ${year}. Bạn bỏ một trong hai bộ lọc.`,
    turned: 'Ngày bắt đầu sau ngày kết thúc. Bạn sửa lại hoặc bỏ một trong hai ngày.',
    failed: 'Chưa tìm được, có thể do đường truyền. Mời bạn thử lại.',
    offline: 'Thiết bị của bạn đang mất mạng. Khi có mạng trở lại, trang sẽ tự tìm tiếp.',
    failedOlder: 'Chưa xem được các năm cũ hơn.',
    failedMore: 'Chưa tải được thêm kết quả.',
    retry: 'Thử lại',
    more: 'Xem thêm kết quả',
    results: 'Kết quả tìm kiếm',
    meant: 'Ý bạn là',
    /** Before the words that were asked instead. */
    instead: (query: string) => `Không tìm thấy “${query}”. Đây là kết quả cho`,
    years: 'Tìm trong các năm',

    filters: 'Lọc kết quả',
    /** On the button that unfolds them. */
    filter: 'Lọc',
    kind: 'Loại nội dung',
    everyKind: 'Tất cả',
    kinds: {
      tin: 'Tin bài',
      'van-ban': 'Văn bản',
      'thong-bao': 'Thông báo',
      trang: 'Trang, sự kiện',
    },
    section: 'Chuyên mục',
    everySection: 'Tất cả chuyên mục',
    year: 'Năm',
    everyYear: 'Tất cả các năm',
    period: 'Khoảng thời gian',
    from: 'Từ ngày',
    to: 'Đến ngày',
    apply: 'Áp dụng',
    showResults: 'Xem kết quả',
    order: 'Sắp xếp',
    best: 'Phù hợp nhất',
    newest: 'Mới nhất',
    chosen: 'Đang lọc theo',
    remove: (name: string) => `Bỏ lọc: ${name}`,
    clear: 'Bỏ bộ lọc',

    /** Other ways to the news, where there is nothing to show. */
    ways: 'Xem tin theo cách khác',
    sections: 'Xem tin theo chuyên mục',
    months: (year: string) => `Xem tin theo tháng, năm ${year}`,
    tags: 'Xem tin theo từ khóa',
    everything: 'Mọi tháng, mọi chuyên mục',
    needsScript:
      'Tìm kiếm cần JavaScript, mà trình duyệt của bạn đang tắt. Bạn vẫn xem được tin theo chuyên mục, theo tháng và theo từ khóa.',

    /** The box in the masthead. */
    suggestions: 'Kết quả gợi ý',
    /** Read aloud, as the reader goes on typing. */
    suggested: (count: number | string) => `Có ${grouped(count)} gợi ý`,
    all: (query: string) => `Xem tất cả kết quả cho “${query}”`,
  },

  siteMap: {
    label: 'Sơ đồ trang',
    sections: 'Chuyên mục',
    pages: 'Thông tin chung',
    tags: 'Từ khóa',
    months: 'Tin theo tháng',
    archives: 'Lưu trữ',
    description: 'Mọi chuyên mục, trang và tháng có tin của cổng',
  },

  notFound: {
    title: 'Không tìm thấy trang',
    text: 'Trang bạn tìm không có hoặc đã chuyển sang địa chỉ khác.',
    advice: 'Mời bạn về trang chủ, tìm theo từ khóa hoặc xem sơ đồ trang.',
  },

  /** What stands at an old address, for those whose browser does not lead them on by itself. */
  redirect: {
    title: 'Trang đã chuyển địa chỉ',
    text: 'Trang này đã chuyển sang địa chỉ mới:',
  },

  feed: {
    portal: (site: string) => `${site}: tin mới`,
    section: (section: string, site: string) => `${section} - ${site}`,
  },
};

/** `24 KB`, `1,5 MB` */
function fileSize(bytes: number): string {
  const tenths = Math.round(bytes / 104_858);
  if (tenths < 10) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${grouped(Math.floor(tenths / 10))}${tenths % 10 > 0 ? `,${tenths % 10}` : ''} MB`;
}

/** `1.234`: groups of three, as Vietnamese writes numbers. */
function grouped(number: number | string): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, '.');
}
