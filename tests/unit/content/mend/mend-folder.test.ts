import { describe, expect, it } from 'vitest';
import { mendFolder } from '#content/mend/mend-folder.ts';
import { article, png, read, scratch, text } from '../scratch.ts';

describe('mendFolder', () => {
  it('does nothing to good content', () => {
    expect(mendFolder(scratch({ 'articles/thoi-su/a.md': article() }))).toEqual([]);
  });

  it('renames files and folders, and turns the links that lead there', async () => {
    const folder = scratch({
      'articles/thoi-su/Bão số 9.md': article('', '[đê](<./Đê biển/index.md#moc>)\n'),
      'articles/thoi-su/Đê biển/index.md': article(
        'image: ./kè.png\n',
        '## Móc\n\nA [bão](<../Bão số 9.md>) B [trang](/thoi-su/de-bien/)\r\n\r\n![Kè](./kè.png)\r\n',
      ),
      'articles/thoi-su/Đê biển/kè.png': png,
      'articles/kinh-te/tin.MD': article('', 'C\n'),
      'articles/kinh-te/khac.md': article(
        'image: ../thoi-su/Đê biển/kè.png\n',
        '![Kè](../thoi-su/%C4%90%C3%AA%20bi%E1%BB%83n/k%C3%A8.png) [tin](./tin.MD)\n',
      ),
    });
    const mends = mendFolder(folder);
    expect(mends.filter(({ done }) => !done)).toEqual([]);
    const { problems, articles } = await read(folder);
    expect(problems).toEqual([]);
    expect(articles.map(({ file }) => file)).toEqual([
      'articles/kinh-te/khac.md',
      'articles/kinh-te/tin.md',
      'articles/thoi-su/bao-so-9.md',
      'articles/thoi-su/de-bien/index.md',
    ]);
    expect(text(folder, 'articles/thoi-su/bao-so-9.md')).toContain(
      '[đê](<./de-bien/index.md#moc>)',
    );
    expect(text(folder, 'articles/thoi-su/de-bien/index.md')).toContain(
      'A [bão](<../bao-so-9.md>) B [trang](/thoi-su/de-bien/)\r\n\r\n![Kè](./kè.png)\r\n',
    );
    expect(mendFolder(folder)).toEqual([]);
  });

  it('turns addresses at their very place, and nothing that only reads like them', () => {
    const body =
      'Tệp gach_duoi.md: [gach_duoi.md](gach_duoi.md "gach_duoi.md") và [2](xgach_duoi.md), [ngoài](https://khac.vn/gach_duoi.md) `[a](gach_duoi.md)` [3](./gach\\_duoi.md#x) [4](gach_duoi.md)\n\n| [5][b] | [6](gach_duoi.md) |\n|--|--|\n| [6](gach_duoi.md) | [6](gach_duoi.md) |\n\n[b]: gach_duoi.md\n';
    const folder = scratch({
      'articles/thoi-su/gach_duoi.md': article(),
      'articles/thoi-su/xgach.md': article('', body),
      'articles/thoi-su/xgach_duoi.md': article(),
    });
    const mends = mendFolder(folder);
    expect(mends.filter(({ done }) => !done)).toEqual([]);
    const said = mends.map(({ file, says }) => `${file} ${says}`);
    expect(new Set(said).size).toBe(said.length);
    expect(text(folder, 'articles/thoi-su/xgach.md')).toBe(
      article(
        '',
        'Tệp gach_duoi.md: [gach_duoi.md](./gach-duoi.md "gach_duoi.md") và [2](./xgach-duoi.md), [ngoài](https://khac.vn/gach_duoi.md) `[a](gach_duoi.md)` [3](./gach-duoi.md#x) [4](./gach-duoi.md)\n\n| [5][b] | [6](./gach-duoi.md) |\n|--|--|\n| [6](./gach-duoi.md) | [6](./gach-duoi.md) |\n\n[b]: ./gach-duoi.md\n',
      ),
    );
  });

  it('turns ids and addresses of renamed articles', async () => {
    const folder = scratch({
      'articles/thoi-su/2026/Tin_mới.md': article(),
      'articles/thoi-su/Đê/index.md': article(),
      'pages/Liên_hệ.md': '---\ntitle: Liên hệ\n---\nA\n',
      'articles/kinh-te/a.md': article(
        'related: [thoi-su/Tin_mới, "/thoi-su/Đê/"]\n',
        '[a](/thoi-su/Tin_mới/#x) [b](https://thu.example.vn/thoi-su/Tin_m%E1%BB%9Bi/) [c](/Liên_hệ/) [d](/thoi-su/tin-moi/)\n',
      ),
    });
    mendFolder(folder);
    expect(text(folder, 'articles/kinh-te/a.md')).toBe(
      article(
        'related: [thoi-su/tin-moi, "thoi-su/de"]\n',
        '[a](/thoi-su/tin-moi/#x) [b](/thoi-su/tin-moi/) [c](/lien-he/) [d](/thoi-su/tin-moi/)\n',
      ),
    );
    const { problems } = await read(folder);
    expect(problems.map(({ kind }) => kind)).toEqual(['link-heading-missing']);
  });

  it('turns links in text of decomposed letters, and leaves those within a moved folder', () => {
    const inside = article('', '![Kè](kè.png) [x](<./kè.png>)\n');
    const folder = scratch({
      'articles/thoi-su/Đê/index.md': inside,
      'articles/thoi-su/Đê/kè.png': png,
      'articles/thoi-su/a.md': article('', 'Tiếng Việt [đê](./Đê/index.md) nữa\n'.normalize('NFD')),
    });
    const mends = mendFolder(folder);
    expect(mends.map(({ done }) => done)).toEqual([true, true]);
    expect(text(folder, 'articles/thoi-su/de/index.md')).toBe(inside);
    expect(text(folder, 'articles/thoi-su/a.md')).toBe(
      article(
        '',
        `${'Tiếng Việt [đê]'.normalize('NFD')}(./de/index.md) ${'nữa'.normalize('NFD')}\n`,
      ),
    );
  });

  it('leaves a name that is taken, and says so', () => {
    const folder = scratch({
      'articles/thoi-su/bao.md': article(),
      'articles/thoi-su/Bão.md': article(),
      'articles/kinh-te/Lũ.md': article(),
      'articles/kinh-te/LŨ.md': article(),
    });
    expect(mendFolder(folder).map(({ file, done }) => [file, done])).toEqual([
      ['articles/kinh-te/LŨ.md', false],
      ['articles/kinh-te/Lũ.md', false],
      ['articles/thoi-su/Bão.md', false],
    ]);
    expect(text(folder, 'articles/thoi-su/Bão.md')).toBe(article());
  });

  it('leaves what looks like a copy to the writer', () => {
    const names = [
      'tin (1)',
      'tin - Copy',
      'tin - Copy (2)',
      'Bản sao của tin',
      'tin - bản sao',
      'Copy of tin',
    ];
    const files = names.map((name) => [`articles/thoi-su/${name}.md`.normalize('NFD'), article()]);
    const folder = scratch(Object.fromEntries(files));
    const mends = mendFolder(folder);
    expect(mends.map(({ done }) => done)).toEqual(names.map(() => false));
    expect(mends[0]?.says).toContain('bản sao');
    for (const [path] of files) expect(text(folder, path as string)).toBe(article());
  });

  it('mends links with blanks, in text of decomposed letters too', () => {
    const folder = scratch({
      'articles/thoi-su/a.md': `\ufeff${article('', `Một ${'Tiếng'.normalize('NFD')} ![y](./ảnh đê.png)\r\n[1](xem bảng)\r\n`)}`,
      'articles/thoi-su/ảnh đê.png': png,
    });
    const mends = mendFolder(folder);
    expect(text(folder, 'articles/thoi-su/a.md')).toContain(
      '![y](<./ảnh đê.png>)\r\n[1](xem bảng)\r\n',
    );
    expect(mends.map(({ done, says }) => [done, says])).toEqual([
      [true, 'Dòng 5: đã sửa “![y](./ảnh đê.png)” thành “![y](<./ảnh đê.png>)”.'],
      [false, 'Chưa tự sửa được: dòng 6, liên kết hoặc ảnh viết chưa đúng.'],
    ]);
  });

  it('says in one line for each file what it could not mend', () => {
    const folder = scratch({
      'articles/thoi-su/a.md':
        '---\r\ntitle: A: B\r\ndate: 2026-02-31\r\nevent: Bão\r\n---\r\nC\r\n',
      'articles/thoi-su/b.md': '+++\ntitle = "A"\n[extra]\n+++\nB',
      'articles/thoi-su/c.md': '+++\ntitle = """\nA"""\n+++\nB',
      'articles/thoi-su/d.md': Buffer.from([0x2d, 0xe1]),
    });
    const mends = mendFolder(folder);
    expect(text(folder, 'articles/thoi-su/a.md')).toContain('title: "A: B"\r\n');
    const left = mends.filter(({ done }) => !done);
    expect(left.map(({ file }) => file.slice(-4))).toEqual(['a.md', 'b.md', 'c.md', 'd.md']);
    expect(left[0]?.says).toMatch(/dòng 3, ngày giờ không có thật.*dòng 4, mã sự kiện viết sai/);
    expect(left[1]?.says).toContain('phải viết lại bằng tay');
    expect(left[3]?.says).toContain('không phải UTF-8');
  });

  it('mends the words first, so that the rest can be read', async () => {
    const folder = scratch({
      'articles/thoi-su/Tin.md': '---\ntitle: Đê: kè\ndate: 2026-03-15\n---\n[b](./B.md)\n',
      'articles/thoi-su/B.md': '+++\ntitle = "B"\ndate = 2026-03-15\n+++\nC\n',
      'articles/thoi-su/latin.md': Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xe1]),
    });
    mendFolder(folder);
    const { problems, articles } = await read(folder);
    expect(problems.map(({ kind }) => kind)).toEqual(['not-utf8']);
    expect(articles.map(({ data }) => data.title)).toEqual(['B', 'Đê: kè']);
  });
});
