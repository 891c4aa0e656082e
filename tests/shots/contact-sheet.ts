/** @example fileOf('not found', 'zoom 400 %') // 'not-found--zoom-400.jpg' */
export function fileOf(page: string, condition: string): string {
  return `${plain(page)}--${plain(condition)}.jpg`;
}

/** A page with all pictures, a row a page, a column a condition. */
export function contactSheet(pages: readonly string[], conditions: readonly string[]): string {
  const heads = conditions.map((condition) => `<th scope="col">${condition}</th>`).join('');
  const rows = pages.map((page) => {
    const cells = conditions.map((condition) => {
      const file = fileOf(page, condition);
      const picture = `<img src="${file}" alt="${page}, ${condition}" loading="lazy">`;
      return `<td><a href="${file}">${picture}</a></td>`;
    });
    return `<tr><th scope="row">${page}</th>${cells.join('')}</tr>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Every page type</title>
<style>
body { font: 14px system-ui; background: #888 }
th { position: sticky; inset-block-start: 0; inset-inline-start: 0; padding: 4px; background: #ddd; text-align: start }
td { vertical-align: top }
img { inline-size: 220px; max-block-size: 700px; object-fit: cover; object-position: top }
</style>
<table>
<thead><tr><th>page</th>${heads}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</html>
`;
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
