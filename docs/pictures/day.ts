import { join } from 'node:path';
import { type Desk, show } from './desk.ts';

/** The day of an editor, scene by scene; each goes on where the one before it stopped. */
export const day: readonly ((desk: Desk) => Promise<void>)[] = [
  signIn,
  newArticle,
  published,
  correction,
  draft,
  tomorrow,
];

const section = 'Nông nghiệp 2026';
const title = 'Bưởi Phú Lệ được mùa, được giá';
const url = 'nong-nghiep/buoi-phu-le-duoc-mua-duoc-gia/';
const picture = 'articles/nong-nghiep/2026/buoi-phu-le-vao-vu-tet/vuon-buoi.jpg';

/** Readers see no band that tells of a preview. */
const belowNotice = { top: 40 };

async function signIn({ form, openSection, keep }: Desk) {
  await form.getByText('Đăng nhập').click();
  await openSection(section);
  await form.getByText('Bưởi Phú Lệ vào vụ Tết').waitFor();
  await keep('form-section', form, { bottom: 480 });
}

async function newArticle({ form, content, keep }: Desk) {
  await form.getByText('+ Bài mới').first().click();
  await form.locator('[id^=title-field]').fill(title);
  await form
    .locator('[id^=lead-field]')
    .fill('Hơn 1.200 hộ ở huyện Phú Lệ vào vụ thu hoạch sớm hơn mọi năm mười ngày.');
  await form.getByText('Thêm ảnh đầu bài').click();
  await form.getByText('Chọn một hình').click();
  const [chooser] = await Promise.all([
    form.waitForEvent('filechooser'),
    form.getByText('Tải lên').click(),
  ]);
  await chooser.setFiles(join(content, picture));
  await form.getByText('vuon-buoi.jpg').first().waitFor();
  await keep('form-upload', form, { top: 50, bottom: 460 });
  await form.getByText('Lấy những cái đã chọn').click();
  await form.locator('[id^=alt-field]').fill('Người nông dân chất bưởi lên xe kéo giữa vườn');
  await form.locator('[id^=caption-field]').fill('Thu hoạch bưởi ở xã Phú Thịnh sáng 23/11.');
  await form.locator('[id^=credit-field]').fill('Văn Khải');
  await form.locator('[data-slate-editor]').first().click();
  await form.keyboard.type('Giá tại vườn sáng nay là 24.000 đồng một quả.');
  await form.keyboard.press('Enter');
  await form.keyboard.type('Huyện Phú Lệ có 1.860 ha bưởi cho thu hoạch.');
  await show(form.locator('[id^=title-field]'));
  await keep('form-article', form, { bottom: 720 });
  await show(form.locator('[id^=alt-field]'));
  await keep('form-picture', form, { bottom: 540 });
  await form.getByText('Công bố', { exact: true }).first().click();
  await form.getByText('Công bố ngay').waitFor();
  await keep('form-publish', form, { bottom: 240 });
  await form.keyboard.press('Escape');
}

async function published({ publish, openPortal, reader, keep }: Desk) {
  await publish();
  await openPortal('nong-nghiep/', title);
  await keep('portal-section', reader, belowNotice);
  await openPortal(url, title);
  await keep('portal-article', reader, belowNotice);
}

async function correction({ form, openSection, publish, openPortal, reader, keep }: Desk) {
  await openSection(section);
  await form.getByText(title).first().click();
  await form.getByText('Thêm đính chính').click();
  await form.getByRole('button', { name: 'Lúc này' }).last().click();
  const text = form.locator('[id^=text-field]');
  await text.fill('Bản đăng đầu ghi 1.020 hộ; con số đúng là 1.200 hộ.');
  await show(form.getByText('Thêm đính chính'));
  await keep('form-correction', form, { bottom: 620 });
  await publish();
  await openPortal(url, 'Đính chính');
  await show(reader.getByRole('heading', { name: 'Đính chính' }));
  await keep('portal-correction', reader, { bottom: 420 });
}

async function draft({ form, openSection, publish, openPortal, reader, keep }: Desk) {
  await openSection(section);
  await form.getByText(title).first().click();
  const draft = form.locator('[id^=draft-field]');
  await draft.click();
  await show(draft);
  await keep('form-draft', form, { bottom: 320 });
  await publish();
  await openPortal(url, 'Bản nháp');
  await keep('portal-draft', reader, { bottom: 480 });
}

async function tomorrow({ form, openSection, publish, openPortal, reader, keep }: Desk) {
  await openSection(section);
  await form.getByText(title).first().click();
  await form.locator('[id^=draft-field]').click();
  await form.locator('[id^=date-field]').first().fill('2026-11-24');
  await form.getByLabel('Giờ', { exact: true }).first().fill('06:00');
  await show(form.locator('[id^=title-field]'));
  await keep('form-tomorrow', form, { bottom: 400 });
  await publish();
  await openPortal(url, 'Chờ đăng');
  await keep('portal-tomorrow', reader, { bottom: 420 });
}
