import type { Status } from './entry.ts';

/**
 * Every kind of problem: how grave it is, what the report calls it, and its sentences. `title` is also the heading
 * in docs/problems.md. `says` tells what is wrong, `wayOut` what to do; both are whole Vietnamese sentences.
 */
interface Kind<F> {
  severity: 'error' | 'warning';
  title: string;
  says: (facts: F & Common) => string;
  wayOut: (facts: F & Common) => string;
}

/** Facts that any kind may have and that the report prints by itself. */
interface Common {
  /** What was probably meant: "Ý bạn là …?". */
  nearest?: string | undefined;
  /** The whole line as it should be. */
  mended?: string | undefined;
}

const heldReasons: Record<Exclude<Status, 'published'>, string> = {
  draft: 'còn là bản nháp',
  future: 'chưa đến ngày đăng',
  expired: 'đã hết hạn đăng',
  broken: 'đang có lỗi',
};

/** What has lists under its own name. */
const namedThings = {
  tag: 'từ khóa',
  author: 'tác giả',
  kind: 'loại văn bản',
  issuer: 'cơ quan',
  field: 'lĩnh vực',
};

const foundForms = {
  text: 'giá trị viết như thế này',
  list: 'một danh sách',
  group: 'một nhóm nhiều dòng',
};

/** What speaks against the force that a document is said to have. */
const contradictions = {
  expired: (day: string) => `mà “expires” là ${day}, đã qua`,
  lasting: (day: string) => `mà theo “expires” văn bản còn hiệu lực đến hết ngày ${day}`,
  pending: (day: string) => `mà đến ngày ${day} văn bản mới có hiệu lực`,
  begun: (day: string) => `mà “effective” là ${day}, đã tới`,
  'no-day': () => 'mà không có ngày nào để từ đó văn bản có hiệu lực',
  replaced: (_day: string, other: string) => `mà tệp ${other} ghi đã thay thế văn bản này`,
};

/** @example lineToAdd('imprint.phone') // 'Dưới “imprint:” thêm dòng “phone: …”.' */
function lineToAdd(key: string): string {
  const path = key.split('.');
  const around = path.slice(0, -1).map((group) => `“${group}:”`);
  const where = around.length === 0 ? 'Thêm' : `Dưới ${around.join(', ')} thêm`;
  return `${where} dòng “${path.at(-1)}: …”.`;
}

const kind = <F extends object = object>(description: Kind<F>): Kind<F> => description;

export const problemKinds = {
  // The site as a whole
  'site-missing': kind({
    severity: 'error',
    title: 'Thiếu tệp site.yml',
    says: () => 'Thư mục nội dung chưa có tệp site.yml, nên cổng chưa có tên và địa chỉ.',
    wayOut: () =>
      'Tạo tệp site.yml với ít nhất hai dòng: “name:” (tên cổng) và “url:” (địa chỉ cổng).',
  }),
  'sections-missing': kind({
    severity: 'error',
    title: 'Thiếu tệp sections.yml',
    says: () => 'Thư mục nội dung chưa có tệp sections.yml, nên cổng chưa có chuyên mục nào.',
    wayOut: () =>
      'Tạo tệp sections.yml, mỗi chuyên mục hai dòng: “- id: thoi-su” và “  title: Thời sự”.',
  }),
  'sections-empty': kind({
    severity: 'error',
    title: 'Không có chuyên mục nào',
    says: () =>
      'Tệp sections.yml phải là một danh sách chuyên mục, mỗi mục bắt đầu bằng dấu gạch ngang.',
    wayOut: () => 'Viết mỗi chuyên mục hai dòng: “- id: thoi-su” và “  title: Thời sự”.',
  }),
  'site-url-wrong': kind({
    severity: 'error',
    title: 'Địa chỉ cổng không đúng',
    says: () =>
      'Địa chỉ cổng phải đầy đủ, bắt đầu bằng https:// và chỉ gồm tên miền, thêm thư mục nếu có.',
    wayOut: () => 'Viết như “url: https://songtra.example.vn”.',
  }),
  'time-zone-unknown': kind({
    severity: 'error',
    title: 'Không có múi giờ này',
    says: () => 'Không có múi giờ nào mang tên này.',
    wayOut: () => 'Viết “timeZone: Asia/Ho_Chi_Minh”, hoặc bỏ dòng này đi.',
  }),
  'imprint-missing': kind<{ key: string; rule: string; profile: string; meaning: string }>({
    severity: 'error',
    title: 'Thiếu điều cổng bắt buộc phải ghi',
    says: ({ key, rule, profile }) =>
      `Cổng theo “profile: ${profile}” phải ghi “${key}”, mà site.yml chưa có. Căn cứ: ${rule}.`,
    wayOut: ({ key, meaning }) => `${lineToAdd(key)} ${meaning}`,
  }),
  'sources-few': kind<{ count: number; least: number; rule: string }>({
    severity: 'warning',
    title: 'Cổng lấy tin từ quá ít nguồn',
    says: ({ count, least, rule }) =>
      `Cổng theo “profile: aggregator” phải lấy tin từ ít nhất ${least} nguồn; các bài hiện dẫn ${count} nguồn. Căn cứ: ${rule}.`,
    wayOut: () => 'Dẫn thêm bài từ báo khác. Hai địa chỉ cùng tên miền tính là một nguồn.',
  }),
  'menu-target-unknown': kind<{ nearest?: string | undefined; bare?: boolean | undefined }>({
    severity: 'error',
    title: 'Mục trong menu không dẫn đến đâu',
    says: ({ bare }) =>
      bare
        ? 'Mục này chỉ có chữ hiện ra, chưa có nơi để bấm đến; một mục có các mục con cũng cần nơi ấy.'
        : 'Không có chuyên mục hay trang nào mang mã này.',
    wayOut: ({ bare }) =>
      bare
        ? 'Thêm một dòng “section: …” (mã chuyên mục), “page: …” (mã trang) hoặc “url: …” (địa chỉ, như https://… hay /van-ban/).'
        : 'Viết mã một chuyên mục, mã một trang, hoặc một địa chỉ bắt đầu bằng https:// hay “/”.',
  }),
  'site-link-missing': kind<{ url: string }>({
    severity: 'warning',
    title: 'Liên kết của cổng không dẫn đến đâu',
    says: ({ url }) => `Cổng không có trang nào ở địa chỉ ${url}, nên mục này không hiện ra.`,
    wayOut: () => 'Sửa địa chỉ, hoặc bỏ mục này khỏi site.yml.',
  }),
  'section-id-wrong': kind<{ nearest?: string }>({
    severity: 'error',
    title: 'Mã chuyên mục viết sai',
    says: () =>
      'Mã chuyên mục là một phần của địa chỉ, nên chỉ gồm chữ thường không dấu, số và dấu gạch nối.',
    wayOut: () => 'Sửa mã này, và đặt tên thư mục trong articles/ giống hệt.',
  }),
  'section-duplicate': kind<{ line: number }>({
    severity: 'error',
    title: 'Hai chuyên mục cùng một mã',
    says: ({ line }) =>
      `Mã này đã có ở dòng ${line}. Mỗi mã chỉ dùng một lần, kể cả cho chuyên mục con.`,
    wayOut: () => 'Đặt một mã khác cho một trong hai chuyên mục.',
  }),
  'section-reserved': kind<{ id: string }>({
    severity: 'error',
    title: 'Mã chuyên mục là từ dành riêng',
    says: ({ id }) => `Cổng đã dùng địa chỉ /${id}/ cho việc khác.`,
    wayOut: () => 'Đặt một mã khác cho chuyên mục này.',
  }),
  'section-too-deep': kind({
    severity: 'error',
    title: 'Chuyên mục sâu quá hai cấp',
    says: () => 'Chuyên mục con không thể có chuyên mục con nữa; cổng chỉ có hai cấp.',
    wayOut: () => 'Đưa các chuyên mục này lên cấp trên.',
  }),
  'section-alias-taken': kind<{ id: string }>({
    severity: 'error',
    title: 'Mã cũ của chuyên mục đang được dùng',
    says: ({ id }) =>
      `Mã cũ “${id}” đang là mã của một chuyên mục, một trang hoặc một địa chỉ của cổng.`,
    wayOut: () => 'Bỏ mã này khỏi “aliases”; chỉ ghi những mã không còn dùng nữa.',
  }),
  'section-gone': kind<{ section: string; now?: string | undefined; count: number }>({
    severity: 'warning',
    title: 'Chuyên mục của lần dựng trước đã mất',
    says: ({ section, count }) =>
      `Ở lần dựng trước có ${count} bài dưới địa chỉ /${section}/, nay các địa chỉ ấy không dẫn đến đâu.`,
    wayOut: ({ section, now }) =>
      now === undefined
        ? `Nếu đã bỏ chuyên mục, không cần làm gì. Nếu đã đổi mã, thêm vào chuyên mục mới dòng “aliases: [${section}]”.`
        : `Thêm vào chuyên mục “${now}” dòng “aliases: [${section}]”, mọi địa chỉ cũ sẽ dẫn sang địa chỉ mới.`,
  }),

  // The file itself
  'folder-missing': kind<{ path: string }>({
    severity: 'error',
    title: 'Không thấy thư mục nội dung',
    says: ({ path }) => `Không có thư mục ${path}.`,
    wayOut: () =>
      'Tạo thư mục này với site.yml và sections.yml, hoặc sửa biến PORTAL_CONTENT cho đúng đường dẫn.',
  }),
  'folder-unreadable': kind({
    severity: 'error',
    title: 'Không mở được thư mục hoặc tệp',
    says: () => 'Máy không cho đọc thư mục hoặc tệp này.',
    wayOut: () => 'Kiểm tra quyền đọc, hoặc chép lại từ bản gốc.',
  }),
  'file-outside': kind({
    severity: 'error',
    title: 'Lối tắt dẫn ra ngoài thư mục nội dung',
    says: () => 'Đây là một lối tắt (symlink) đến chỗ ngoài thư mục nội dung, nên không được đăng.',
    wayOut: () => 'Chép hẳn tệp vào thư mục nội dung thay cho lối tắt.',
  }),
  'name-twice': kind({
    severity: 'error',
    title: 'Hai tệp cùng một tên',
    says: () =>
      'Bên cạnh có một tệp tên đọc giống hệt, chỉ khác cách máy ghi dấu, nên một trong hai sẽ mất.',
    wayOut: () => 'Giữ một tệp, hoặc đặt tên khác cho tệp này.',
  }),
  'not-utf8': kind({
    severity: 'error',
    title: 'Tệp không phải UTF-8',
    says: () =>
      'Chữ trong tệp được lưu bằng bảng mã khác UTF-8, nên dấu tiếng Việt không đọc được.',
    wayOut: () => 'Mở tệp bằng Notepad, chọn “Lưu thành…”, ở ô “Mã hóa” chọn UTF-8 rồi lưu lại.',
  }),
  'file-name-wrong': kind<{ right: string; copy?: boolean }>({
    severity: 'error',
    title: 'Tên tệp viết sai',
    says: () =>
      'Tên tệp thành địa chỉ của bài, nên chỉ gồm chữ thường không dấu, số và dấu gạch nối.',
    wayOut: ({ right, copy }) =>
      copy
        ? 'Tên này giống tên một bản sao. Nếu là bản sao, xóa tệp; nếu không, tự đặt tên khác.'
        : `Đổi tên thành “${right}”, hoặc chạy “npm run fix” để máy đổi giúp.`,
  }),
  'file-extension': kind<{ right: string; fences?: boolean | undefined }>({
    severity: 'error',
    title: 'Đuôi tệp không phải .md',
    says: ({ right, fences }) =>
      fences || right.endsWith('.md')
        ? 'Bài viết, trang, sự kiện, thông báo phải nằm trong tệp có đuôi .md (chữ thường), nếu không sẽ không được đăng.'
        : 'Văn bản phải nằm trong tệp có đuôi .yml hoặc .md (chữ thường), nếu không sẽ không được đăng.',
    wayOut: ({ right, fences }) =>
      fences
        ? `Đổi tên thành “${right}”, rồi thêm một dòng “---” ở đầu tệp và một dòng “---” sau dòng cuối.`
        : right.endsWith('.md')
          ? `Đổi tên thành “${right}”, hoặc chạy “npm run fix” để máy đổi giúp.`
          : `Đổi tên thành “${right}”.`,
  }),
  'stray-file': kind<{ extension: string }>({
    severity: 'warning',
    title: 'Tệp không thuộc bài nào',
    says: ({ extension }) =>
      `Tệp ${extension} không tự thành bài viết, và không bài nào dẫn đến tệp này.`,
    wayOut: () =>
      'Nếu là bài viết, chép chữ vào một tệp .md. Nếu là tệp đính kèm, ghi nó vào “attachments” của bài. Nếu thừa, xóa đi.',
  }),
  'article-outside': kind({
    severity: 'error',
    title: 'Bài nằm ngoài thư mục articles',
    says: () => 'Chỉ các tệp trong articles/ và pages/ mới được đăng; tệp này nằm ngoài.',
    wayOut: () =>
      'Chuyển bài vào thư mục của chuyên mục, như articles/thoi-su/; trang thì vào pages/.',
  }),
  'article-without-section': kind({
    severity: 'error',
    title: 'Bài không nằm trong chuyên mục nào',
    says: () => 'Bài đặt thẳng trong articles/, nên không biết thuộc chuyên mục nào.',
    wayOut: () => 'Chuyển tệp vào thư mục của chuyên mục, như articles/thoi-su/.',
  }),
  'section-unknown': kind<{ section: string; nearest?: string }>({
    severity: 'error',
    title: 'Chuyên mục không có trong sections.yml',
    says: ({ section }) => `Thư mục “${section}” không phải là mã của chuyên mục nào.`,
    wayOut: () => 'Chuyển bài sang đúng thư mục, hoặc thêm chuyên mục này vào sections.yml.',
  }),
  'section-below-section': kind<{ section: string; inner: string; right: string }>({
    severity: 'warning',
    title: 'Bài nằm trong chuyên mục ngoài',
    says: ({ section, inner }) =>
      `Chuyên mục của bài là thư mục đầu tiên, “${section}”; thư mục “${inner}” bên trong không có tác dụng.`,
    wayOut: ({ inner, right }) =>
      `Nếu bài thuộc chuyên mục “${inner}”, chuyển tệp đến “${right}”. Nếu không, đặt tên khác cho thư mục.`,
  }),
  'slug-reserved': kind<{ slug: string }>({
    severity: 'error',
    title: 'Tên tệp là từ dành riêng',
    says: ({ slug }) =>
      `Cổng đã dùng tên “${slug}” cho việc khác, nên không bài hay trang nào mang tên này được.`,
    wayOut: () => 'Đặt cho tệp một tên khác, lấy từ tiêu đề bài.',
  }),
  'url-taken': kind<{ url: string; others: readonly string[] }>({
    severity: 'error',
    title: 'Hai tệp cùng một địa chỉ',
    says: ({ url, others }) => `Địa chỉ ${url} cũng là của ${others.join(' và ')}.`,
    wayOut: () => 'Đổi tên tệp này; thư mục năm không làm địa chỉ khác đi.',
  }),
  'page-id-taken': kind<{ id: string }>({
    severity: 'error',
    title: 'Trang trùng tên với chuyên mục',
    says: ({ id }) => `Địa chỉ /${id}/ đã là của một chuyên mục.`,
    wayOut: () => 'Đặt cho tệp của trang này một tên khác.',
  }),

  // Front matter
  'front-matter-missing': kind<{ unopened?: boolean }>({
    severity: 'error',
    title: 'Thiếu phần đầu bài',
    says: ({ unopened }) =>
      unopened
        ? 'Phía trên dòng này thiếu một dòng ba dấu gạch nối “---”.'
        : 'Tệp phải bắt đầu bằng một dòng ba dấu gạch ngang “---”, rồi tiêu đề và ngày đăng.',
    wayOut: ({ unopened }) =>
      unopened
        ? 'Thêm một dòng “---” lên đầu tệp, hoặc chạy “npm run fix” để máy làm giúp.'
        : 'Thêm lên đầu tệp bốn dòng: “---”, “title: …”, “date: …”, “---”.',
  }),
  'front-matter-fence': kind<{ nearest: string }>({
    severity: 'error',
    title: 'Dòng gạch của phần đầu bài viết sai',
    says: () =>
      'Phần đầu bài phải nằm giữa hai dòng ba dấu gạch nối; Word hay tự đổi ba dấu này thành một gạch dài.',
    wayOut: () => 'Thay cả dòng bằng “---”, hoặc chạy “npm run fix” để máy làm giúp.',
  }),
  'front-matter-open': kind({
    severity: 'error',
    title: 'Phần đầu bài chưa khép lại',
    says: () => 'Phần đầu bài mở ra ở đây nhưng không có dòng “---” thứ hai để khép lại.',
    wayOut: () => 'Thêm một dòng “---” ngay trước nội dung bài.',
  }),
  'front-matter-toml': kind({
    severity: 'error',
    title: 'Phần đầu bài viết theo kiểu TOML',
    says: () => 'Phần đầu bài nằm giữa hai dòng “+++”; cổng này dùng “---” và dấu hai chấm.',
    wayOut: () =>
      'Chạy “npm run fix” để máy đổi giúp, hoặc viết lại: “title: …” thay cho “title = …”.',
  }),
  'yaml-unquoted': kind<{ key: string; mended: string; inList?: boolean }>({
    severity: 'error',
    title: 'Giá trị cần đặt trong ngoặc kép',
    says: ({ key }) =>
      `Mục “${key}” có dấu hai chấm hoặc ký hiệu đặc biệt, nên máy không biết giá trị đến đâu là hết.`,
    wayOut: ({ inList }) =>
      inList
        ? 'Đặt cả giá trị trong ngoặc kép.'
        : 'Đặt cả giá trị trong ngoặc kép, hoặc chạy “npm run fix” để máy làm giúp.',
  }),
  'yaml-space': kind<{ key: string; mended: string }>({
    severity: 'error',
    title: 'Thiếu dấu cách sau dấu hai chấm',
    says: ({ key }) => `Sau “${key}:” phải có một dấu cách.`,
    wayOut: () => 'Thêm một dấu cách, hoặc chạy “npm run fix” để máy làm giúp.',
  }),
  'keys-missing': kind({
    severity: 'error',
    title: 'Thiếu các dòng tên và giá trị',
    says: () => 'Chỗ này phải gồm các dòng “tên: giá trị”.',
    wayOut: () =>
      'Viết mỗi mục một dòng: tên mục, dấu hai chấm, dấu cách, rồi giá trị; như “title: Tiêu đề bài”.',
  }),
  'yaml-tab': kind({
    severity: 'error',
    title: 'Dùng phím Tab ở đầu dòng',
    says: () => 'Dòng này thụt vào bằng phím Tab.',
    wayOut: () => 'Xóa đi và thụt vào bằng hai dấu cách.',
  }),
  'yaml-indent': kind<{ mended: string }>({
    severity: 'error',
    title: 'Dòng thụt vào không đúng chỗ',
    says: () => 'Số dấu cách ở đầu dòng này không khớp với các dòng ở trên.',
    wayOut: () =>
      'Các mục cùng cấp bắt đầu thẳng hàng nhau; mục con, và chữ viết tiếp sang dòng mới, thụt vào hai dấu cách.',
  }),
  'yaml-broken': kind({
    severity: 'error',
    title: 'Không đọc được dòng này',
    says: () => 'Từ chỗ này máy không hiểu được nữa.',
    wayOut: () =>
      'Mỗi dòng viết như “tên: giá trị”. Giá trị có ký hiệu đặc biệt thì đặt trong ngoặc kép, mở và đóng đủ cặp.',
  }),
  'text-after-hash': kind<{ mended: string }>({
    severity: 'error',
    title: 'Phần sau dấu thăng bị bỏ',
    says: () =>
      'Máy coi những gì đứng sau dấu cách và dấu thăng (#) là ghi chú, nên phần đó sẽ không được đăng.',
    wayOut: () =>
      'Đặt cả giá trị trong ngoặc kép, hoặc chạy “npm run fix” để máy làm giúp. Nếu đúng là ghi chú, xóa đi.',
  }),
  'key-duplicate': kind<{ key: string }>({
    severity: 'error',
    title: 'Một mục viết hai lần',
    says: ({ key }) => `Mục “${key}” đã có ở trên.`,
    wayOut: () => 'Giữ lại một dòng, xóa dòng kia.',
  }),
  'key-unknown': kind<{ key: string; allowed: readonly string[]; nearest?: string }>({
    severity: 'error',
    title: 'Mục không có trong danh sách',
    says: ({ key }) => `Không có mục nào tên là “${key}”.`,
    wayOut: ({ allowed }) => `Các mục dùng được ở đây: ${allowed.join(', ')}.`,
  }),
  'key-missing': kind<{ key: string; meaning: string }>({
    severity: 'error',
    title: 'Thiếu một mục cần có',
    says: ({ key }) => `Ở đây còn thiếu mục “${key}”.`,
    wayOut: ({ key, meaning }) => `Thêm dòng “${key}: …”. ${meaning}`,
  }),
  'value-wrong': kind<{ key: string; meaning: string; found?: keyof typeof foundForms }>({
    severity: 'error',
    title: 'Giá trị không đúng loại',
    says: ({ key, found = 'text' }) => `Mục “${key}” không nhận ${foundForms[found]}.`,
    wayOut: ({ key, meaning }) => `Cách dùng “${key}”: ${meaning}`,
  }),
  'address-wrong': kind<{ key: string; nearest?: string | undefined }>({
    severity: 'error',
    title: 'Địa chỉ không ai mở được',
    says: ({ key }) =>
      `Địa chỉ ở “${key}” phải bắt đầu bằng https:// hoặc http:// rồi đến một tên miền có dấu chấm, không có dấu cách, tên hay mật khẩu người dùng.`,
    wayOut: () =>
      'Mở trang ấy trong trình duyệt rồi chép nguyên địa chỉ, như https://baosongtra.example.vn/bai.html. Nguồn không có trang mạng thì chỉ ghi tên.',
  }),
  'yes-no-wrong': kind<{ key: string; nearest?: string }>({
    severity: 'error',
    title: 'Chỉ nhận true hoặc false',
    says: ({ key }) => `Mục “${key}” chỉ nhận true (có) hoặc false (không).`,
    wayOut: ({ key }) => `Viết “${key}: true”, hoặc bỏ dòng này đi.`,
  }),
  'title-missing': kind({
    severity: 'error',
    title: 'Thiếu tiêu đề',
    says: () => 'Phần đầu bài chưa có tiêu đề.',
    wayOut: () => 'Thêm một dòng: title: "Tiêu đề bài viết".',
  }),
  'date-missing': kind({
    severity: 'error',
    title: 'Thiếu ngày đăng',
    says: () => 'Phần đầu bài chưa có ngày đăng.',
    wayOut: () => 'Thêm một dòng với ngày đăng bài, như: date: 2026-03-15.',
  }),
  'date-unreadable': kind<{ nearest?: string }>({
    severity: 'error',
    title: 'Không đọc được ngày',
    says: () => 'Ngày này không viết theo cách máy đọc được.',
    wayOut: () =>
      'Viết năm-tháng-ngày như 2022-08-03, có giờ thì như 2022-08-03 14:30; hoặc 03/08/2022 14:30.',
  }),
  'date-impossible': kind<{ reason: string; nearest?: string }>({
    severity: 'error',
    title: 'Ngày giờ không có thật',
    says: ({ reason }) => reason,
    wayOut: () => 'Xem lại lịch rồi sửa cho đúng.',
  }),
  'expires-too-early': kind({
    severity: 'error',
    title: 'Hết hạn trước ngày đăng',
    says: () => 'Bài hết hạn trước khi được đăng, nên sẽ không bao giờ hiện ra.',
    wayOut: () => 'Xem lại năm của “expires” và của “date”.',
  }),
  'date-far': kind<{ day: string }>({
    severity: 'warning',
    title: 'Ngày đăng còn rất xa',
    says: ({ day }) => `Bài hẹn đến ngày ${day} mới đăng, hơn một năm nữa.`,
    wayOut: () => 'Xem lại năm của “date”. Nếu đúng là hẹn xa như vậy thì không cần làm gì.',
  }),
  'updated-too-early': kind({
    severity: 'warning',
    title: 'Ngày sửa trước ngày đăng',
    says: () => 'Bài không thể được sửa trước khi được đăng.',
    wayOut: () => 'Xem lại “updated” và “date”; hai ngày có thể đã viết nhầm chỗ.',
  }),
  'correction-too-early': kind<{ key: string; day: string; published: string }>({
    severity: 'warning',
    title: 'Ngày đính chính trước ngày đăng',
    says: ({ key, day, published }) =>
      `Ngày ở “${key}” là ${day}, mà bài đăng ngày ${published}: không thể đính chính hay gỡ một bài chưa đăng.`,
    wayOut: ({ key }) => `Xem lại “date” của bài và “date” trong “${key}”.`,
  }),
  'correction-ahead': kind<{ key: string; day: string }>({
    severity: 'error',
    title: 'Ngày đính chính chưa tới',
    says: ({ key, day }) =>
      key === 'retracted'
        ? `Bài ghi gỡ ngày ${day}, chưa tới; có dòng này thì bài bị gỡ ngay.`
        : `Lời đính chính ghi ngày ${day}, chưa tới, mà bạn đọc sẽ thấy ngay bây giờ.`,
    wayOut: ({ key }) =>
      key === 'retracted'
        ? 'Ghi ngày hôm nay. Nếu muốn bài tự rời cổng vào một ngày sau, dùng “expires” thay cho “retracted”.'
        : 'Ghi ngày hôm nay, hoặc để đến ngày ấy hãy thêm lời này.',
  }),
  'source-missing': kind<{ key: 'source' | 'source.url' | 'source.date'; rule: string }>({
    severity: 'error',
    title: 'Bài chưa ghi đủ nguồn tin',
    says: ({ key, rule }) =>
      `Cổng theo “profile: aggregator” phải ghi “${key}” ở mỗi bài, mà ở đây chưa có. Căn cứ: ${rule}.`,
    wayOut: ({ key }) =>
      ({
        source:
          'Thêm nhóm “source:” với ba dòng thụt vào: “name: …”, “url: https://…”, “date: 2026-11-20 09:30”.',
        'source.url': 'Viết nguồn thành nhóm có “name: …” và “url: https://…” dẫn đến bài gốc.',
        'source.date':
          'Viết nguồn thành nhóm có “name: …” và “date: 2026-11-20 09:30” là ngày giờ đăng của bài gốc.',
      })[key],
  }),
  'source-too-early': kind<{
    minutes: number;
    rule: string;
    unclear: boolean;
    nearest?: string | undefined;
  }>({
    severity: 'error',
    title: 'Bài dẫn lại đăng quá sớm',
    says: ({ minutes, rule, unclear }) =>
      unclear
        ? `Bài phải đăng sau bài gốc ít nhất ${minutes} phút, mà hai bài cùng ngày và không đủ giờ để tính. Căn cứ: ${rule}.`
        : `Bài phải đăng sau bài gốc ít nhất ${minutes} phút. Căn cứ: ${rule}.`,
    wayOut: ({ unclear }) =>
      unclear
        ? 'Ghi cả giờ ở “date” của bài và “date” của nguồn, như 2026-11-20 09:30.'
        : 'Lùi “date” của bài, hoặc sửa “date” của nguồn nếu ghi nhầm.',
  }),
  'tag-joined': kind({
    severity: 'warning',
    title: 'Nhiều từ khóa viết liền',
    says: () => 'Từ khóa này có dấu chấm phẩy, nên cả cụm thành một từ khóa.',
    wayOut: () =>
      'Viết mỗi từ khóa một mục, cách nhau bằng dấu phẩy, như “tags: [Giáo dục, Y tế]”.',
  }),
  'tag-wrong': kind({
    severity: 'error',
    title: 'Từ khóa không có chữ nào',
    says: () => 'Từ khóa này không có chữ hay số nào, nên không thể có trang riêng.',
    wayOut: () => 'Viết từ khóa bằng chữ, như “Chuyển đổi số”.',
  }),
  'event-wrong': kind<{ nearest?: string }>({
    severity: 'error',
    title: 'Mã sự kiện viết sai',
    says: () =>
      'Mã sự kiện là một phần của địa chỉ, nên chỉ gồm chữ thường không dấu, số và dấu gạch nối.',
    wayOut: () => 'Viết như “event: bao-so-9-2025”, giống hệt nhau ở mọi bài cùng sự kiện.',
  }),
  'alias-wrong': kind<{ nearest?: string }>({
    severity: 'error',
    title: 'Địa chỉ cũ viết sai',
    says: () => 'Địa chỉ cũ phải bắt đầu bằng “/” và không có dấu hỏi, dấu thăng hay khoảng trắng.',
    wayOut: () => 'Viết phần sau tên miền, như “/tin-tuc/bai-cu.html”.',
  }),
  'alias-taken': kind<{ url: string; owner: string }>({
    severity: 'error',
    title: 'Địa chỉ cũ đang được dùng',
    says: ({ url, owner }) => `Địa chỉ ${url} đang là của ${owner}.`,
    wayOut: () => 'Bỏ dòng này khỏi “aliases” của một bên.',
  }),
  'address-gone': kind<{ url: string; title: string; moved: boolean }>({
    severity: 'warning',
    title: 'Địa chỉ của lần dựng trước đã mất',
    says: ({ url, title, moved }) =>
      moved
        ? `Ở lần dựng trước bài này có địa chỉ ${url}, nay địa chỉ ấy không dẫn đến đâu.`
        : `Ở lần dựng trước địa chỉ ${url} là của bài “${title}”, nay không dẫn đến đâu.`,
    wayOut: ({ url, moved }) =>
      moved
        ? `Thêm vào phần đầu bài dòng “aliases: [${url}]”; bài đã có “aliases” thì ghi thêm ${url} vào danh sách ấy.`
        : `Nếu đã gỡ bài, không cần làm gì. Nếu bài nay ở tệp khác, thêm vào phần đầu tệp ấy dòng “aliases: [${url}]”.`,
  }),
  'related-unknown': kind<{ id: string; nearest?: string }>({
    severity: 'error',
    title: 'Bài liên quan không có',
    says: ({ id }) => `Không có bài nào mang mã “${id}”.`,
    wayOut: () =>
      'Viết mã chuyên mục, dấu “/”, rồi tên tệp không có đuôi .md, như “thoi-su/khanh-thanh-cau”.',
  }),

  'event-unknown': kind<{ id: string; nearest?: string | undefined }>({
    severity: 'warning',
    title: 'Sự kiện chưa có trang',
    says: ({ id }) =>
      `Chưa có tệp events/${id}.md, nên sự kiện này không có trang và bài không dẫn đến đó.`,
    wayOut: ({ id }) => `Tạo tệp events/${id}.md với dòng “title:”, hoặc sửa mã sự kiện.`,
  }),
  'event-draft': kind<{ id: string; draft: string }>({
    severity: 'warning',
    title: 'Sự kiện còn là bản nháp',
    says: ({ id, draft }) =>
      `Tệp ${draft} còn “draft: true”, nên các bài của sự kiện “${id}” không có khung “Theo dòng sự kiện” và không dẫn đến đâu.`,
    wayOut: () => 'Khi sự kiện sẵn sàng, xóa dòng “draft: true” trong tệp ấy.',
  }),
  'tag-spelling': kind<{ name: string; nearest?: string | undefined; other: string }>({
    severity: 'warning',
    title: 'Một từ khóa viết hai cách',
    says: ({ name, nearest, other }) =>
      `“${name}” ở đây và “${nearest}” ở tệp ${other} là một từ khóa viết hai cách, nên bạn đọc chỉ thấy một phần tin ở mỗi cách.`,
    wayOut: () => 'Chọn một cách viết và dùng cho mọi bài.',
  }),
  'name-spelling': kind<{
    list: keyof typeof namedThings;
    name: string;
    nearest?: string | undefined;
    other: string;
  }>({
    severity: 'warning',
    title: 'Một tên viết hai cách',
    says: ({ list, name, nearest, other }) =>
      `“${name}” ở đây và “${nearest}” ở tệp ${other} là một ${namedThings[list]} viết hai cách, chỉ khác chữ hoa, chỗ đặt dấu, hoặc i và y.`,
    wayOut: () => 'Chọn một cách viết và dùng ở mọi tệp.',
  }),
  'name-abbreviated': kind<{
    list: keyof typeof namedThings;
    name: string;
    full: readonly string[];
  }>({
    severity: 'warning',
    title: 'Một tên lúc viết đủ, lúc viết tắt',
    says: ({ list, name, full }) =>
      `“${name}” ở đây trông như cách viết tắt của ${full.join(' hoặc ')}; cổng coi là những ${namedThings[list]} khác nhau, nên bạn đọc chỉ thấy một phần ở mỗi tên.`,
    wayOut: () => 'Viết đủ tên ở mọi tệp.',
  }),
  'names-together': kind<{ list: 'author' | 'field'; name: string; parts: string[] }>({
    severity: 'warning',
    title: 'Nhiều tên viết liền trong một',
    says: ({ list, name, parts }) =>
      `“${name}” được hiểu là một ${namedThings[list]}, không phải ${parts.length}.`,
    wayOut: ({ list, parts }) => `Viết thành danh sách: ${list}: [${parts.join(', ')}].`,
  }),
  'name-clash': kind<{
    list: keyof typeof namedThings;
    name: string;
    namesake: string;
    other: string;
    url: string;
  }>({
    severity: 'warning',
    title: 'Hai tên chung một địa chỉ',
    says: ({ list, name, namesake, other, url }) =>
      `“${name}” ở đây và “${namesake}” ở tệp ${other} chỉ khác nhau ở dấu; địa chỉ không có dấu, nên hai ${namedThings[list]} chung một trang, ${url}.`,
    wayOut: ({ list }) =>
      list === 'author'
        ? 'Nếu là một người, viết tên như nhau. Nếu là hai người, ghi cả họ tên, hoặc thêm nơi làm việc vào một tên.'
        : 'Nếu là một, viết như nhau. Nếu là hai, thêm một chữ vào một tên, như “bộ đội” thay cho “bộ”.',
  }),
  'days-contradict': kind<{ first: string; firstDay: string; last: string; lastDay: string }>({
    severity: 'error',
    title: 'Ngày tháng trái nhau',
    says: ({ first, firstDay, last, lastDay }) =>
      `Ngày ở “${last}” (${lastDay}) đứng trước ngày ở “${first}” (${firstDay}).`,
    wayOut: ({ first, last }) => `Xem lại “${first}” và “${last}”.`,
  }),
  'document-twice': kind<{ number: string; issuer: string; other: string }>({
    severity: 'error',
    title: 'Hai văn bản cùng một số',
    says: ({ number, issuer, other }) =>
      `Văn bản số ${number} của ${issuer}, cùng năm ban hành, đã có ở tệp ${other}.`,
    wayOut: () => 'Xóa một trong hai tệp, hoặc sửa số, ký hiệu.',
  }),
  'document-unknown': kind<{ number: string; nearest?: string | undefined }>({
    severity: 'warning',
    title: 'Văn bản được nhắc không có trên cổng',
    says: ({ number }) => `Chưa có văn bản “${number}”, nên chỗ này chỉ hiện chữ.`,
    wayOut: () => 'Thêm văn bản ấy vào documents/, hoặc sửa số cho đúng.',
  }),
  'document-unclear': kind<{
    number: string;
    choices: readonly string[];
    inBody?: boolean | undefined;
  }>({
    severity: 'warning',
    title: 'Số này là của nhiều văn bản',
    says: ({ number, choices }) =>
      `Nhiều cơ quan có văn bản số ${number}, nên không biết nhắc văn bản nào, và chỗ này chỉ hiện chữ: ${choices.join('; ')}.`,
    wayOut: ({ inBody }) =>
      inBody
        ? 'Nếu muốn có liên kết, tự đặt một trong các địa chỉ trên: “[số văn bản](địa chỉ)”.'
        : 'Chép nguyên một trong các cách gọi trên, có ngày và cơ quan ban hành.',
  }),
  'document-itself': kind<{ number: string }>({
    severity: 'error',
    title: 'Văn bản nhắc đến chính nó',
    says: ({ number }) => `Đây là số của chính văn bản này (${number}), nên không có tác dụng.`,
    wayOut: ({ number }) =>
      `Sửa số cho đúng. Nếu là một văn bản cũ trùng số, ghi thêm ngày ban hành, như “${number} ngày 12/05/2015”.`,
  }),
  'document-circle': kind<{ key: string; number: string; other: string; file: string }>({
    severity: 'error',
    title: 'Hai văn bản thay thế lẫn nhau',
    says: ({ key, number, other, file }) =>
      `${number} ghi ${other} ở “${key}”, và ${other} (tệp ${file}) cũng ghi ${number} như vậy.`,
    wayOut: () =>
      'Giữ dòng này ở văn bản ban hành sau, xóa dòng kia. Hai văn bản liên quan đến nhau thì dùng “related”.',
  }),
  'document-order': kind<{
    key: string;
    number: string;
    day: string;
    other: string;
    otherDay: string;
    file: string;
  }>({
    severity: 'error',
    title: 'Văn bản thay thế một văn bản ban hành sau nó',
    says: ({ key, number, day, other, otherDay, file }) =>
      `${number} ban hành ngày ${day}, mà ${other} ở “${key}” ban hành ngày ${otherDay} (tệp ${file}), tức là sau đó.`,
    wayOut: ({ key, other }) =>
      `Xem lại “issued” của hai văn bản; có thể dòng “${key}” phải nằm ở tệp kia. Nếu là một văn bản cũ trùng số, ghi thêm ngày ban hành, như “${other} ngày 12/05/2015”.`,
  }),
  'issued-ahead': kind<{ day: string }>({
    severity: 'warning',
    title: 'Văn bản chưa đến ngày ban hành',
    says: ({ day }) => `Văn bản ghi ban hành ngày ${day}, chưa tới, nên chưa hiện trên cổng.`,
    wayOut: () =>
      'Xem lại năm của “issued”. Nếu ngày đúng thì không cần làm gì: đến ngày ấy văn bản tự hiện ra.',
  }),
  'validity-contradicts': kind<{
    validity: string;
    reason: keyof typeof contradictions;
    day?: string | undefined;
    other?: string | undefined;
  }>({
    severity: 'warning',
    title: 'Tình trạng hiệu lực trái với ngày tháng',
    says: ({ validity, reason, day = '', other = '' }) =>
      `Cổng đang ghi văn bản “${validity}”, ${contradictions[reason](day, other)}.`,
    wayOut: ({ reason }) =>
      reason === 'no-day'
        ? 'Thêm dòng “effective: …” với ngày có hiệu lực; từ ngày ấy cổng tự đổi. Khi đó dòng “validity” không cần nữa.'
        : 'Xóa dòng “validity” để cổng tự tính theo ngày tháng, hoặc sửa ngày cho đúng.',
  }),

  // Pictures, files and links
  'picture-missing': kind<{ path: string; nearest?: string }>({
    severity: 'error',
    title: 'Không thấy ảnh',
    says: ({ path }) => (path === '' ? 'Ảnh này chưa có tên tệp.' : `Không có tệp ảnh ${path}.`),
    wayOut: () =>
      'Chép ảnh vào đúng thư mục, hoặc sửa tên ảnh cho đúng. Tên tính từ thư mục của bài, chữ hoa khác chữ thường.',
  }),
  'picture-unreadable': kind<{ path: string; reason: string }>({
    severity: 'error',
    title: 'Tệp ảnh hỏng',
    says: ({ path, reason }) => `Tệp ${path} ${reason}.`,
    wayOut: () => 'Chép lại ảnh từ bản gốc.',
  }),
  'picture-unsupported': kind<{ path: string; format: string }>({
    severity: 'error',
    title: 'Loại ảnh chưa dùng được',
    says: ({ path, format }) => `Tệp ${path} là tệp ${format}, nhiều trình duyệt không hiện được.`,
    wayOut: () => 'Mở ảnh và lưu lại thành .jpg hoặc .png, rồi sửa tên ảnh trong bài.',
  }),
  'picture-name': kind<{ path: string; right: string }>({
    severity: 'error',
    title: 'Đuôi tệp ảnh chưa dùng được',
    says: ({ path }) => `Tệp ${path} là ảnh, nhưng đuôi tệp không nói lên điều đó.`,
    wayOut: ({ right }) => `Đổi tên ảnh thành “${right}”, và sửa theo trong bài.`,
  }),
  'picture-without-alt': kind({
    severity: 'warning',
    title: 'Ảnh chưa có lời mô tả',
    says: () => 'Người nghe bằng máy đọc màn hình sẽ không biết ảnh này chụp gì.',
    wayOut: () =>
      'Viết một câu tả ảnh vào giữa hai dấu ngoặc vuông “![…]”, hoặc vào “alt” của ảnh đầu bài.',
  }),
  'picture-without-size': kind({
    severity: 'warning',
    title: 'Ảnh ở trang khác chưa có kích thước',
    says: () =>
      'Ảnh nằm ở máy chủ khác mà không cho biết rộng và cao, nên được đặt vào khung có tỷ lệ cố định.',
    wayOut: () => 'Thêm “width:” và “height:” (tính bằng điểm ảnh), hoặc chép ảnh về cạnh bài.',
  }),
  'attachment-missing': kind<{ path: string; nearest?: string }>({
    severity: 'error',
    title: 'Không thấy tệp đính kèm',
    says: ({ path }) => `Không có tệp ${path}.`,
    wayOut: () =>
      'Chép tệp vào đúng thư mục, hoặc sửa tên tệp cho đúng. Tên tính từ thư mục của bài, chữ hoa khác chữ thường.',
  }),
  'link-missing': kind<{ target: string; nearest?: string }>({
    severity: 'error',
    title: 'Liên kết không dẫn đến đâu',
    says: ({ target }) =>
      target === ''
        ? 'Liên kết này chưa có địa chỉ.'
        : `Liên kết này dẫn đến ${target}, nhưng không có bài hay tệp nào ở đó.`,
    wayOut: () => 'Sửa lại liên kết, hoặc bỏ liên kết và giữ phần chữ.',
  }),
  'link-held': kind<{ target: string; status: Exclude<Status, 'published'> }>({
    severity: 'warning',
    title: 'Liên kết đến bài chưa đăng',
    says: ({ target, status }) =>
      `Bài ${target} ${heldReasons[status]}, nên chỗ này chỉ hiện chữ, không có liên kết.`,
    wayOut: ({ status }) =>
      status === 'expired'
        ? 'Bỏ liên kết và giữ phần chữ, hoặc dẫn đến bài khác.'
        : 'Không cần làm gì: khi bài kia được đăng, liên kết tự hiện ra.',
  }),
  'link-vague': kind<{ words: string }>({
    severity: 'warning',
    title: 'Chữ của liên kết không nói liên kết dẫn đến đâu',
    says: ({ words }) =>
      `Người dùng máy đọc màn hình thường nghe riêng các liên kết; nghe “${words}” họ không biết liên kết dẫn đến đâu.`,
    wayOut: () =>
      'Đặt liên kết vào những chữ gọi tên nơi đến, như “[kế hoạch diễn tập](…)” thay cho “[tại đây](…)”.',
  }),
  'attachment-unsafe': kind<{ path: string }>({
    severity: 'error',
    title: 'Tệp này không thể đính kèm',
    says: ({ path }) =>
      `Tệp ${path} có thể chạy như một trang web trên máy bạn đọc, nên không được đính kèm.`,
    wayOut: () => 'Đính kèm bản PDF, Word hoặc Excel thay cho tệp này.',
  }),
  'link-heading-missing': kind<{ heading: string }>({
    severity: 'warning',
    title: 'Liên kết đến đề mục không có',
    says: ({ heading }) =>
      `Bài được dẫn đến không có đề mục nào mang tên “${heading}”, nên liên kết bỏ phần sau dấu #.`,
    wayOut: () =>
      'Viết tên đề mục không dấu, nối bằng gạch ngang, như “#ket-qua-buoc-dau”; hoặc bỏ phần sau dấu #.',
  }),
  'link-list-empty': kind<{ target: string }>({
    severity: 'warning',
    title: 'Liên kết đến danh sách chưa có tin',
    says: ({ target }) =>
      `Danh sách ${target} chưa có tin nào, nên chỗ này chỉ hiện chữ, không có liên kết.`,
    wayOut: () => 'Xem lại địa chỉ, hoặc bỏ liên kết và giữ phần chữ.',
  }),

  'link-raw': kind<{ mended?: string | undefined; sure?: boolean | undefined }>({
    severity: 'error',
    title: 'Liên kết hoặc ảnh viết chưa đúng',
    says: () => 'Máy không nhận ra liên kết hay ảnh này, nên bạn đọc sẽ thấy nguyên các dấu ngoặc.',
    wayOut: ({ mended, sure }) =>
      sure
        ? 'Sửa như dưới đây, hoặc chạy “npm run fix” để máy làm giúp.'
        : mended === undefined
          ? 'Viết “[chữ](địa chỉ)” hoặc “![lời mô tả](./anh.jpg)”, liền nhau, trên một dòng.'
          : 'Nếu là liên kết, viết địa chỉ vào giữa hai dấu ngoặc tròn. Nếu là chữ, thêm dấu “\\” ở trước.',
  }),

  // The body
  'body-empty': kind({
    severity: 'warning',
    title: 'Bài chưa có nội dung',
    says: () => 'Dưới phần đầu bài không có chữ nào.',
    wayOut: () => 'Viết nội dung bên dưới dòng “---” thứ hai.',
  }),
  'body-broken': kind<{ reason: string }>({
    severity: 'error',
    title: 'Không dựng được nội dung bài',
    says: ({ reason }) => `Nội dung bài không thành trang được: ${reason}`,
    wayOut: () => 'Xem lại đoạn này; nếu không thấy gì lạ, gửi tệp cho người quản trị cổng.',
  }),
  'html-as-text': kind({
    severity: 'warning',
    title: 'Mã HTML hiện thành chữ',
    says: () => 'Cổng không nhận mã HTML trong bài: bạn đọc sẽ thấy nguyên ký hiệu này.',
    wayOut: () =>
      'Bỏ mã này và các mã HTML khác trong bài. Chữ đậm viết **đậm**, chữ nghiêng viết *nghiêng*, sang đoạn thì để một dòng trống.',
  }),
  'bullets-in-text': kind<{ mended?: string | undefined }>({
    severity: 'warning',
    title: 'Danh sách viết bằng dấu chấm tròn',
    says: () => 'Máy không coi dấu này là danh sách, nên các dòng sẽ nối liền thành một đoạn.',
    wayOut: () => 'Đầu mỗi mục viết dấu gạch ngang và dấu cách; trước mục đầu để một dòng trống.',
  }),
  'text-indented': kind<{ mended?: string | undefined }>({
    severity: 'warning',
    title: 'Đoạn văn thụt đầu dòng thành khung mã',
    says: () =>
      'Dòng bắt đầu bằng phím Tab hoặc bốn dấu cách bị coi là mã máy tính: nền xám, không xuống dòng.',
    wayOut: () =>
      'Xóa các dấu cách ở đầu dòng. Nếu đúng là mã, đặt nó giữa hai dòng ba dấu huyền (```).',
  }),
  'list-from-year': kind<{ mended?: string | undefined }>({
    severity: 'warning',
    title: 'Năm ở đầu đoạn thành số thứ tự',
    says: () => 'Số và dấu chấm ở đầu đoạn bị coi là số thứ tự của một danh sách.',
    wayOut: () => 'Thêm dấu “\\” trước dấu chấm, hoặc viết “Năm …” ở đầu câu.',
  }),
  'body-too-deep': kind({
    severity: 'error',
    title: 'Nội dung lồng nhau quá sâu',
    says: () =>
      'Từ chỗ này trích dẫn hoặc danh sách lồng vào nhau quá nhiều cấp, phần chữ bên trong sẽ mất.',
    wayOut: () => 'Bớt dấu “>” hoặc bớt dấu cách ở đầu dòng.',
  }),
  'footnote-missing': kind<{ label: string }>({
    severity: 'warning',
    title: 'Chú thích không có lời',
    says: ({ label }) =>
      `Trong bài có dấu chú thích [^${label}] nhưng không có dòng “[^${label}]: …” giải thích.`,
    wayOut: ({ label }) =>
      `Thêm ở cuối bài một dòng “[^${label}]: lời chú thích”, hoặc bỏ dấu này đi.`,
  }),
  'footnote-unused': kind<{ label: string }>({
    severity: 'warning',
    title: 'Lời chú thích không có dấu',
    says: ({ label }) =>
      `Không chỗ nào trong bài có dấu [^${label}], hoặc dấu này có hai lời, nên lời này không được đăng.`,
    wayOut: ({ label }) => `Đặt [^${label}] vào sau chữ cần chú thích, hoặc xóa dòng này.`,
  }),
  'reference-unused': kind<{ label: string }>({
    severity: 'warning',
    title: 'Dòng ghi địa chỉ không được dùng',
    says: ({ label }) =>
      `Máy coi dòng “[${label}]: …” là ghi địa chỉ cho liên kết, nên dòng này không hiện trong bài.`,
    wayOut: ({ label }) =>
      `Nếu là chữ của bài, viết “\\[${label}]: …”. Nếu là liên kết, viết “[chữ](địa chỉ)” tại chỗ cần.`,
  }),
  'table-row-too-long': kind({
    severity: 'error',
    title: 'Dòng trong bảng có quá nhiều ô',
    says: () => 'Dòng này có nhiều ô hơn dòng đầu bảng, nên các ô thừa sẽ mất.',
    wayOut: () =>
      'Thêm ô vào dòng đầu bảng và dòng gạch ngang bên dưới, hoặc gộp bớt ô ở dòng này.',
  }),

  'table-row-too-short': kind({
    severity: 'warning',
    title: 'Dòng trong bảng thiếu ô',
    says: () => 'Dòng này có ít ô hơn dòng đầu bảng, nên các ô cuối sẽ trống.',
    wayOut: () =>
      'Thêm ô cho đủ; ô trống thì vẫn viết dấu gạch đứng. Nếu đây là đoạn văn sau bảng, để một dòng trống ở trước.',
  }),

  // Galleries, films and sounds
  'directive-open': kind<{ name: string }>({
    severity: 'error',
    title: 'Khối ::: chưa đóng',
    says: ({ name }) =>
      `Khối bắt đầu bằng “::: ${name}” không có dòng đóng, nên máy không biết nó hết ở đâu.`,
    wayOut: () => 'Thêm một dòng chỉ có ba dấu hai chấm “:::” ngay sau dòng cuối của khối.',
  }),
  'directive-unknown': kind<{ name: string; nearest?: string | undefined }>({
    severity: 'error',
    title: 'Không có khối ::: này',
    says: ({ name }) =>
      name === ''
        ? 'Dòng “:::” này không đóng khối nào, nên bạn đọc sẽ thấy nguyên ký hiệu.'
        : `Không có khối nào mang tên “${name}”.`,
    wayOut: () =>
      'Cổng có các khối: “::: anh” (chùm ảnh), “::: video” (phim), “::: am-thanh” (âm thanh), “::: tieng-anh” (đoạn tiếng Anh; tiếng khác cũng vậy).',
  }),
  'film-address': kind<{ address: string }>({
    severity: 'error',
    title: 'Phim ở địa chỉ này chưa chiếu được',
    says: ({ address }) =>
      address === ''
        ? 'Sau chữ “video” chưa có địa chỉ phim.'
        : `Cổng không chiếu được phim ở ${address}.`,
    wayOut: () =>
      'Chép địa chỉ trang của phim ở YouTube hoặc Vimeo, hoặc tên tệp .mp4 nằm cạnh bài. Phim ở nơi khác thì đặt một liên kết.',
  }),
  'sound-address': kind<{ address: string }>({
    severity: 'error',
    title: 'Âm thanh ở địa chỉ này chưa phát được',
    says: ({ address }) =>
      address === ''
        ? 'Sau chữ “am-thanh” chưa có tên tệp âm thanh.'
        : `Cổng không phát được âm thanh ở ${address}.`,
    wayOut: () =>
      'Chép tệp .mp3 vào cạnh bài và viết tên tệp, như “::: am-thanh ./ban-tin.mp3”. Âm thanh ở nơi khác thì đặt một liên kết.',
  }),
  'gallery-empty': kind({
    severity: 'warning',
    title: 'Chùm ảnh không có ảnh',
    says: () => 'Khối “::: anh” này không có ảnh nào, nên bạn đọc thấy một khung trống.',
    wayOut: () =>
      'Viết mỗi ảnh một dòng giữa hai dòng “:::”, như “![Lời tả ảnh](./anh.jpg "Chú thích")”; hoặc xóa khối.',
  }),
  'gallery-words': kind({
    severity: 'warning',
    title: 'Chữ lẫn trong chùm ảnh',
    says: () => 'Khối “::: anh” chỉ để xếp ảnh; dòng chữ này sẽ bị ép vào một ô giữa các ảnh.',
    wayOut: () =>
      'Chuyển dòng này ra ngoài khối. Nếu là chú thích của một ảnh, viết vào ngoặc kép của ảnh ấy: “![Lời tả ảnh](./anh.jpg "Chú thích")”.',
  }),
  'film-without-picture': kind({
    severity: 'warning',
    title: 'Phim chưa có hình đại diện',
    says: () => 'Bạn đọc sẽ thấy một khung trống và nút xem, không biết phim nói về điều gì.',
    wayOut: () =>
      'Thêm một ảnh vào dòng ngay dưới “::: video …”, như “![Lời tả ảnh](./hinh.jpg "Chú thích")”.',
  }),
} as const;

export type KindName = keyof typeof problemKinds;

/** The facts that the sentences of a kind need. */
export type FactsOf<Name extends KindName> = Parameters<(typeof problemKinds)[Name]['says']>[0];
