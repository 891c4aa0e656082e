import { expect, test, vi } from 'vitest';
import { keepPictures } from '#client/admin/kept-pictures.ts';

test('a picture is not replaced by another of its name, and the writer is told', () => {
  const [confirm, alert] = [vi.fn((_: string) => true), vi.fn()];
  const dialogs = { confirm, alert };
  keepPictures('Đã có {name}.', dialogs);
  expect(dialogs.confirm('de.png already exists. Do you want to replace it?')).toBe(false);
  expect(alert).toHaveBeenCalledExactlyOnceWith('Đã có de.png.');
  expect(confirm).not.toHaveBeenCalled();
});

test('other questions are asked as before', () => {
  const [confirm, alert] = [vi.fn((_: string) => true), vi.fn()];
  const dialogs = { confirm, alert };
  keepPictures('Đã có {name}.', dialogs);
  expect(dialogs.confirm('Xóa bài này?')).toBe(true);
  expect(alert).not.toHaveBeenCalled();
});
