import type { RequestListener, ServerResponse } from 'node:http';
import { afterEach, describe, expect, it, test } from 'vitest';
import { checkLinks } from '#commands/links/check.ts';
import { type Neighbour, startNeighbour } from './neighbour.ts';

const neighbours: Neighbour[] = [];

afterEach(() => {
  for (const neighbour of neighbours.splice(0)) neighbour.close();
});

async function start(answer: RequestListener, options?: { secure: boolean }): Promise<Neighbour> {
  const neighbour = await startNeighbour(answer, options);
  neighbours.push(neighbour);
  return neighbour;
}

const settings = { userAgent: 'ban-tin (cong thu)', timeout: 5000, pause: 10 };

async function check(addresses: string[], changes: Partial<typeof settings> = {}) {
  const links = addresses.map((address, at) => ({
    file: 'a.md',
    line: at,
    typed: address,
    address,
  }));
  const { verdicts, silent } = await checkLinks(links, { ...settings, ...changes });
  return { verdicts: [...verdicts.values()], silent };
}

async function checkOne(address: string, changes: Partial<typeof settings> = {}) {
  return (await check([address], changes)).verdicts[0];
}

function end(response: ServerResponse, status: number, headers: Record<string, string> = {}) {
  response.writeHead(status, headers).end();
}

test('a page that is there is asked once, with HEAD, by somebody with a name', async () => {
  const agents = new Set<string | undefined>();
  const { origin, asked } = await start(({ headers }, response) => {
    agents.add(headers['user-agent']);
    end(response, 200);
  });
  const { verdicts, silent } = await check([`${origin}/a`, `${origin}/a`, `${origin}/b`]);
  expect(verdicts).toEqual(Array(2).fill({ grade: 'good', says: '' }));
  expect(asked.sort()).toEqual(['HEAD /a', 'HEAD /b']);
  expect([...agents]).toEqual(['ban-tin (cong thu)']);
  expect(silent).toBe(false);
});

describe('a page that is gone is dead', () => {
  it.each([
    [404, 'trang không còn (404)'],
    [410, 'trang đã bị gỡ hẳn (410)'],
  ])('%i', async (status, says) => {
    const { origin, asked } = await start((_, response) => end(response, status));
    expect(await checkOne(`${origin}/a`)).toEqual({ grade: 'dead', says });
    expect(asked).toEqual(['HEAD /a', 'GET /a']);
  });
});

describe('a host that refuses HEAD is asked with GET', () => {
  it.each([403, 404, 405, 500, 501])('%i', async (status) => {
    const { origin, asked } = await start(({ method }, response) =>
      end(response, method === 'HEAD' ? status : 200),
    );
    expect(await checkOne(`${origin}/a`)).toEqual({ grade: 'good', says: '' });
    expect(asked).toEqual(['HEAD /a', 'GET /a']);
  });

  it('and what follows of a large page is not waited for', async () => {
    const { origin } = await start(({ method }, response) => {
      response.writeHead(method === 'HEAD' ? 405 : 200);
      if (method === 'HEAD') response.end();
      else response.write('Phần đầu');
    });
    expect(await checkOne(`${origin}/a`)).toMatchObject({ grade: 'good' });
  });
});

describe('a host in trouble is asked once more', () => {
  it('and is dead when it still is', async () => {
    const { origin, asked } = await start((_, response) => end(response, 500));
    expect(await checkOne(`${origin}/a`)).toEqual({
      grade: 'dead',
      says: 'máy chủ báo lỗi (500)',
    });
    expect(asked).toEqual(['HEAD /a', 'GET /a', 'GET /a']);
  });

  it('and lives when the trouble passed', async () => {
    let times = 0;
    const { origin } = await start(({ socket }, response) => {
      times++;
      if (times === 1) socket.destroy();
      else end(response, 200);
    });
    expect(await checkOne(`${origin}/a`)).toMatchObject({ grade: 'good' });
    expect(times).toBe(2);
  });
});

describe('who does not answer is dead', () => {
  it('a host that keeps silent', async () => {
    const { origin, asked } = await start(() => {});
    const { verdicts, silent } = await check([`${origin}/a`], { timeout: 100 });
    expect(verdicts).toEqual([{ grade: 'dead', says: 'máy chủ không trả lời' }]);
    expect(asked).toHaveLength(2);
    expect(silent).toBe(false);
  });

  it('but where none of several hosts answers, it may be this computer', async () => {
    const { origin, close } = await startNeighbour(() => {});
    close();
    const other = origin.replace('127.0.0.1', 'localhost');
    const { verdicts, silent } = await check([`${origin}/a`, `${other}/a`, 'https://a b.vn/']);
    expect(verdicts.map(({ grade }) => grade)).toEqual(['unsure', 'unsure', 'dead']);
    expect(silent).toBe(true);
  });

  it('a host that hangs up', async () => {
    const { origin } = await start(({ socket }) => socket.destroy());
    expect(await checkOne(`${origin}/a`)).toEqual({
      grade: 'dead',
      says: 'máy chủ ngắt kết nối giữa chừng',
    });
  });

  it('a port that nobody listens at', async () => {
    const { origin, close } = await startNeighbour(() => {});
    close();
    expect(await checkOne(`${origin}/a`)).toEqual({
      grade: 'dead',
      says: 'máy chủ không nhận kết nối',
    });
  });

  it('a name that nobody has', async () => {
    const verdict = await checkOne('http://khong-co.invalid/');
    expect(verdict?.says).toMatch(/tên miền/);
  });

  it('a certificate that nobody trusts', async () => {
    const { origin } = await start((_, response) => end(response, 200), { secure: true });
    expect(await checkOne(`${origin}/a`)).toEqual({
      grade: 'dead',
      says: expect.stringContaining('chứng chỉ không hợp lệ'),
    });
  });

  it('an address that is none', async () => {
    expect(await checkOne('https://a b/')).toEqual({
      grade: 'dead',
      says: expect.stringContaining('địa chỉ viết sai'),
    });
  });
});

describe('redirects are followed', () => {
  const host: RequestListener = ({ url = '' }, response) => {
    const [, status = '', location = ''] = /^\/(\d{3})(\/.*)$/.exec(url) ?? [];
    if (status === '') end(response, url === '/gone' ? 404 : 200);
    else end(response, Number(status), { location });
  };

  it.each([
    ['/302/b', 'good', /^$/],
    ['/301/b', 'moved', /dời hẳn sang http:.*\/b; nên sửa/],
    ['/308/302/b', 'moved', /dời hẳn sang http:.*\/302\/b;/],
    ['/302/301/b', 'good', /^$/],
    ['/301/', 'moved', /về trang đầu/],
    ['/301/gone', 'dead', /dẫn sang http:.*\/gone, ở đó trang không còn/],
  ])('%s', async (path, grade, says) => {
    const { origin } = await start(host);
    expect(await checkOne(origin + path)).toEqual({ grade, says: expect.stringMatching(says) });
  });

  it('but not in a circle', async () => {
    const { origin, asked } = await start(({ url }, response) =>
      end(response, 302, { location: url === '/a' ? '/b' : '/a' }),
    );
    expect(await checkOne(`${origin}/a`)).toEqual({
      grade: 'unsure',
      says: expect.stringContaining('lòng vòng'),
    });
    expect(asked).toEqual(['HEAD /a', 'HEAD /b']);
  });

  it('nor for ever', async () => {
    const { origin, asked } = await start(({ url }, response) =>
      end(response, 302, { location: `${url}x` }),
    );
    expect(await checkOne(`${origin}/a`)).toMatchObject({ grade: 'unsure' });
    expect(asked).toHaveLength(11);
  });

  it('to an address that nobody encoded', async () => {
    const { origin, asked } = await start(({ url }, response) => {
      if (url !== '/a') return end(response, 200);
      const location = Buffer.from('/tin-tức').toString('latin1');
      return end(response, 302, { location });
    });
    expect(await checkOne(`${origin}/a`)).toMatchObject({ grade: 'good' });
    expect(asked.at(-1)).toBe(`HEAD /${encodeURIComponent('tin-tức')}`);
  });

  it('and what two addresses lead to is asked once', async () => {
    const { origin, asked } = await start(({ url }, response) =>
      url === '/c' ? end(response, 200) : end(response, 302, { location: '/c' }),
    );
    await check([`${origin}/a`, `${origin}/b`, `${origin}/c`]);
    expect(asked.sort()).toEqual(['HEAD /a', 'HEAD /b', 'HEAD /c']);
  });
});

describe('who answers this program only is not called dead', () => {
  it.each([400, 401, 403, 429])('%i', async (status) => {
    const { origin } = await start((_, response) => end(response, status));
    expect(await checkOne(`${origin}/a`)).toEqual({
      grade: 'unsure',
      says: expect.stringMatching(new RegExp(`\\(${status}\\); hãy mở thử`)),
    });
  });
});

test('a host gets two questions at a time', async () => {
  let [now, most] = [0, 0];
  const { origin, asked } = await start((_, response) => {
    now++;
    most = Math.max(most, now);
    setTimeout(() => {
      now--;
      end(response, 200);
    }, 30);
  });
  await check(Array.from({ length: 9 }, (_, at) => `${origin}/${at}`));
  expect([asked.length, most]).toEqual([9, 2]);
});
