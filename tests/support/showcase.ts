import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './build.ts';
import { article, contentFolder, pictureOf } from './content.ts';

const media = `Bài có phim và tiếng.

::: video https://www.youtube.com/watch?v=SongTra0001
![Cầu nhìn từ bờ bắc](./cau.jpg "Phim về cầu")
Lời thoại của phim.
:::

::: video ./phim.mp4
![Bến đò](./cau.jpg "Phim của cổng")
:::

::: am-thanh ./tin.mp3
Bản tin sáng
:::

## Số liệu

| Chỉ tiêu | Kế hoạch năm 2026 | Thực hiện đến tháng Mười | So với cùng kỳ | Ghi chú của Sở Tài chính |
| :-- | --: | --: | --: | :-- |
| Thu nội địa | 12.450 tỷ đồng | 13.870 tỷ đồng | 111,4 % | vượt dự toán Hội đồng nhân dân giao |

Một câu có chú thích[^1], một từ ==được tô==, và \`ma-so\`.

> Nước lên nhanh nhưng không ai rời vị trí.

[^1]: Theo báo cáo của Sở Tài chính.
`;

/** A copy of the demo's content with what it lacks: `furtherTypes` names the pages. @returns the content folder */
export async function showcase(): Promise<string> {
  const room = 'articles/van-hoa/2026';
  const folder = await contentFolder({
    [`${room}/phim-va-tieng/index.md`]: article('Phim và tiếng', '2026-11-03 07:00', media),
    [`${room}/phim-va-tieng/cau.jpg`]: await pictureOf(150, 40, 40),
    [`${room}/phim-va-tieng/phim.mp4`]: Buffer.from('phim'),
    [`${room}/phim-va-tieng/tin.mp3`]: Buffer.from('tin'),
    [`${room}/bai-da-go.md`]: article(
      'Bài đã gỡ',
      '2026-11-02',
      'Nội dung.',
      'retracted: {date: 2026-11-03, text: Bài dẫn nhầm số liệu của một tỉnh khác.}\n',
    ),
  });
  await cp(join(root, 'content'), folder, { recursive: true });
  return folder;
}
