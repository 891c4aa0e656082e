import { createBodyRenderer } from '#markdown/renderer.ts';

const markdown = `Đoạn đầu có **chữ đậm**, *chữ nghiêng*, ==chữ đánh dấu==, [một liên kết](https://example.vn/) và chú thích cuối trang[^1].

## Tiêu đề trong bài, dài đến hai dòng trên màn hình của một chiếc điện thoại

> Lời trích của người được phỏng vấn, đứng riêng một khối.

- Ý thứ nhất
- Ý thứ hai, có ý nhỏ:
  - khuỷu, nghiêng, ruộng, Đường, Ổ

1. Bước một
2. Bước hai

### Tiêu đề nhỏ

| Huyện | Số hộ | Đã giao đất | Tỷ lệ |
| --- | ---: | ---: | ---: |
| Ngạn Thượng | 1.246 | 1.200 | 96,3 % |
| Bến Thóc | 843 | 611 | 72,5 % |

![Dấu của cổng](mau.svg "Chú thích ảnh. Ảnh: Minh Hằng")

---

\`mã\` và một từ rất dài: thươngmạiđiệntửxuyênbiêngiớikhôngdấucáchnàođểxuốngdòng.

[^1]: Chú thích nói thêm một điều.
`;

/** A body with everything that Markdown makes in it. */
export function sampleBody(): string {
  return createBodyRenderer().render(markdown, {
    link: (href) => ({ href, external: href.startsWith('http') }),
    picture: () => ({ src: '/favicon.svg', width: 1200, height: 800 }),
    firstPictureEager: false,
  });
}
