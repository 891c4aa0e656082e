import { expect, test } from 'vitest';
import { fits, type Row } from '#client/register/sift.ts';

const row: Row = {
  number: '27-CT/TU',
  url: 'https://songtra.example.vn/van-ban/27-ct-tu/',
  kind: 'Chỉ thị',
  issuer: 'Ban Thường vụ Tỉnh ủy',
  fields: ['Đê điều', 'Phòng thủ dân sự'],
  issued: '2025-05-12',
  abstract: 'Tăng cường bảo vệ đê điều',
  validity: 'valid',
  amendedBy: [],
};
const names = { valid: 'Còn hiệu lực', expired: 'Hết hiệu lực' };
const isFound = (address: string) => fits(row, new URLSearchParams(address), names);

test.each([
  ['', true],
  ['loai=chi-thi', true],
  ['loai=quyet-dinh', false],
  ['co-quan=ban-thuong-vu-tinh-uy&nam=2025', true],
  ['co-quan=ban-thuong-vu-tinh-uy&nam=2024', false],
  ['linh-vuc=phong-thu-dan-su', true],
  ['linh-vuc=tai-chinh', false],
  ['hieu-luc=con-hieu-luc', true],
  ['hieu-luc=het-hieu-luc', false],
  ['q=27+–+ct/tu', true],
  ['q=BAO+VE+de+dieu', true],
  ['q=28-CT/TU', false],
])('what the address asks decides: %s', (address, found) => {
  expect(isFound(address)).toBe(found);
});
