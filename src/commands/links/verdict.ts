import type { Answer } from './ask.ts';
import type { Outcome } from './follow.ts';

/**
 * - `dead`: readers find nothing there
 * - `unsure`: this program got no page, which says little about readers
 * - `moved`: all is well, but the page has another address from now on
 */
export interface Verdict {
  grade: 'good' | 'moved' | 'unsure' | 'dead';
  /** For whoever keeps the links; empty when all is well. */
  says: string;
}

export function verdictOf({ answer, end, moved, circles }: Outcome, address: string): Verdict {
  if (!answer) return { grade: 'dead', says: 'địa chỉ viết sai, không trình duyệt nào đọc được' };
  if (circles) return unsure('dẫn lòng vòng mãi không đến trang nào');
  const found = judge(answer);
  if (found.grade === 'good' && moved !== undefined) {
    return { grade: 'moved', says: movedSentence(address, moved) };
  }
  if (found.grade === 'good' || end === address) return found;
  return { ...found, says: `dẫn sang ${end}, ở đó ${found.says}` };
}

function judge(answer: Answer): Verdict {
  if ('trouble' in answer) return judgeTrouble(answer.trouble);
  const { status } = answer;
  if (status < 400) return { grade: 'good', says: '' };
  if (status === 404) return dead('trang không còn (404)');
  if (status === 410) return dead('trang đã bị gỡ hẳn (410)');
  if (status >= 500 && status < 600) return dead(`máy chủ báo lỗi (${status})`);
  if (status === 401) return unsure('trang đòi đăng nhập (401)');
  if (status === 429) return unsure('máy chủ bảo hỏi quá nhiều (429)');
  return unsure(`máy chủ không trả lời chương trình này (${status})`);
}

const troubles: Record<string, Verdict> = {
  TIMEOUT: dead('máy chủ không trả lời'),
  UND_ERR_CONNECT_TIMEOUT: dead('máy chủ không trả lời'),
  ETIMEDOUT: dead('máy chủ không trả lời'),
  EHOSTUNREACH: dead('máy chủ không trả lời'),
  ECONNREFUSED: dead('máy chủ không nhận kết nối'),
  ECONNRESET: dead('máy chủ ngắt kết nối giữa chừng'),
  UND_ERR_SOCKET: dead('máy chủ ngắt kết nối giữa chừng'),
  ENOTFOUND: dead('tên miền không còn, hoặc gõ sai'),
  CERT_HAS_EXPIRED: dead('chứng chỉ không hợp lệ: đã hết hạn'),
  ERR_TLS_CERT_ALTNAME_INVALID: dead('chứng chỉ không hợp lệ: của tên miền khác'),
  EAI_AGAIN: { grade: 'unsure', says: 'không tra được tên miền; hãy thử lại khi mạng ổn' },
  ENETUNREACH: { grade: 'unsure', says: 'máy này không vào được mạng; hãy thử lại sau' },
  ENETDOWN: { grade: 'unsure', says: 'máy này không vào được mạng; hãy thử lại sau' },
};

function judgeTrouble(code: string): Verdict {
  const known = troubles[code];
  if (known) return known;
  if (/CERT|SIGNATURE|ISSUER/.test(code)) return dead(`chứng chỉ không hợp lệ (${code})`);
  if (/SSL|TLS|EPROTO/.test(code)) return dead(`không nối an toàn (https) được (${code})`);
  return dead(`không mở được (${code})`);
}

/** An old page that leads to the front of its host is mostly gone. */
function movedSentence(address: string, moved: string): string {
  const isFront = new URL(moved).pathname === '/' && new URL(address).pathname !== '/';
  return isFront
    ? `trang đã dời hẳn về trang đầu ${moved}; có lẽ bài cũ không còn`
    : `trang đã dời hẳn sang ${moved}; nên sửa địa chỉ`;
}

function dead(says: string): Verdict {
  return { grade: 'dead', says };
}

function unsure(says: string): Verdict {
  return { grade: 'unsure', says: `${says}; hãy mở thử bằng trình duyệt` };
}
