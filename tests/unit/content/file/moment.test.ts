import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOf, isMoment, readMoment } from '#content/file/moment.ts';

const vietnam = 'Asia/Ho_Chi_Minh';
const read = (text: string) => readMoment(text, vietnam);

/** Every form that is accepted, with its day, its time and its instant. */
const accepted: [string, string, string | undefined, string][] = [
  ['2022-08-03', '2022-08-03', undefined, '2022-08-02T17:00:00Z'],
  ['2022-08-03 12:00', '2022-08-03', '12:00', '2022-08-03T05:00:00Z'],
  ['2022-08-03T12:00', '2022-08-03', '12:00', '2022-08-03T05:00:00Z'],
  ['2022-08-03 12:00:59', '2022-08-03', '12:00', '2022-08-03T05:00:00Z'],
  ['2022-08-03T12:00:59.999', '2022-08-03', '12:00', '2022-08-03T05:00:00Z'],
  ['2022-08-03 00:00', '2022-08-03', '00:00', '2022-08-02T17:00:00Z'],
  ['2022-08-03T12:00Z', '2022-08-03', '19:00', '2022-08-03T12:00:00Z'],
  ['2022-08-03T20:30:00Z', '2022-08-04', '03:30', '2022-08-03T20:30:00Z'],
  ['2022-08-03T12:00:00+07:00', '2022-08-03', '12:00', '2022-08-03T05:00:00Z'],
  ['2022-08-03 12:00 +0700', '2022-08-03', '12:00', '2022-08-03T05:00:00Z'],
  ['2022-08-03T12:00-05', '2022-08-04', '00:00', '2022-08-03T17:00:00Z'],
  ['3/8/2022', '2022-08-03', undefined, '2022-08-02T17:00:00Z'],
  ['03/08/2022', '2022-08-03', undefined, '2022-08-02T17:00:00Z'],
  ['03/08/2022 12:00', '2022-08-03', '12:00', '2022-08-03T05:00:00Z'],
  ['29/2/2024', '2024-02-29', undefined, '2024-02-28T17:00:00Z'],
];

/** What is no date, and what was probably meant. */
const refused: [string, 'date-unreadable' | 'date-impossible', string | undefined][] = [
  ['03/08/2022 12:00:0AM', 'date-unreadable', '2022-08-03'],
  ['03/08/2022 02:30:00 PM', 'date-unreadable', '2022-08-03 14:30'],
  ['2022-08-03 12:15 AM', 'date-unreadable', '2022-08-03 00:15'],
  ['2022-8-3', 'date-unreadable', '2022-08-03'],
  ['3.8.2022', 'date-unreadable', '2022-08-03'],
  ['03-08-2022 9:05', 'date-unreadable', '2022-08-03 09:05'],
  ['3/8/22', 'date-unreadable', '2022-08-03'],
  ['20220803', 'date-unreadable', '2022-08-03'],
  ['14h30 ngày 3/8/2022', 'date-unreadable', '2022-08-03 14:30'],
  ['ngày 3 tháng 8 năm 2022', 'date-unreadable', '2022-08-03'],
  ['Wed, 03 Aug 2022 14:30:00 +0700', 'date-unreadable', '2022-08-03 14:30'],
  ['August 3rd, 2022', 'date-unreadable', '2022-08-03'],
  ['31.2.2022', 'date-unreadable', '2022-02-28'],
  ['hôm nay', 'date-unreadable', undefined],
  ['2022', 'date-unreadable', undefined],
  ['2026-02-31', 'date-impossible', '2026-02-28'],
  ['2024-02-30 08:00', 'date-impossible', '2024-02-29 08:00'],
  ['31/4/2022', 'date-impossible', '2022-04-30'],
  ['2022-08-00', 'date-impossible', '2022-08-01'],
  ['8/13/2022', 'date-impossible', '2022-08-13'],
  ['2022-13-13', 'date-impossible', undefined],
  ['2022-08-03 24:00', 'date-impossible', '2022-08-03'],
  ['2022-08-03T12:60Z', 'date-impossible', '2022-08-03'],
  ['2022-08-03T12:00+99:00', 'date-impossible', undefined],
  ['0022-08-03', 'date-impossible', undefined],
];

describe('readMoment', () => {
  it.each(accepted)('%s', (text, day, time, instant) => {
    expect(read(text)).toEqual({
      day,
      ...(time !== undefined && { time }),
      instant: Date.parse(instant),
    });
  });

  it.each(refused)('%s is refused', (text, kind, nearest) => {
    const result = read(text);
    expect(result).toMatchObject({ kind });
    expect(isMoment(result) ? undefined : result.nearest).toBe(nearest);
  });

  it('never suggests what it would refuse itself', () => {
    const almost = fc.stringMatching(
      /^\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}( \d{1,2}[:h]\d{0,2}( ?[AP]M)?)?$/,
    );
    fc.assert(
      fc.property(fc.oneof(almost, fc.string()), (text) => {
        const result = read(text);
        if (!isMoment(result) && result.nearest !== undefined) {
          expect(isMoment(read(result.nearest))).toBe(true);
        }
      }),
    );
  });

  it('reads back any minute of two centuries in the zone it was written in', () => {
    const zones = fc.constantFrom(vietnam, 'UTC', 'America/Los_Angeles', 'Asia/Kathmandu');
    const minutes = fc.integer({
      min: Date.UTC(1976, 0) / 60_000,
      max: Date.UTC(2150, 0) / 60_000,
    });
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const written = new Date(minute * 60_000).toISOString();
        const moment = readMoment(written, zone);
        expect(moment).toMatchObject({ instant: minute * 60_000 });
        if (!isMoment(moment)) return;
        const again = readMoment(`${moment.day} ${moment.time}`, zone);
        // The hour that a zone repeats in autumn is the only one with two instants.
        const apart = isMoment(again) ? Math.abs(again.instant - moment.instant) : Number.NaN;
        expect([0, 3_600_000]).toContain(apart);
        if (zone === vietnam) expect(apart).toBe(0);
      }),
    );
  });

  it.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])('does not see TZ=%s', (TZ) => {
    const module = resolve('src/content/file/moment.ts');
    const script = `
      import { readMoment } from ${JSON.stringify(module)};
      const texts = ${JSON.stringify([...accepted, ...refused].map(([text]) => text))};
      console.log(JSON.stringify(texts.map((text) => readMoment(text, ${JSON.stringify(vietnam)}))));
    `;
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      env: { ...process.env, TZ, NODE_OPTIONS: '' },
      encoding: 'utf8',
    });
    const here = [...accepted, ...refused].map(([text]) => read(text));
    expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(here)));
  });
});

describe('endOf', () => {
  const end = (text: string) => {
    const moment = read(text);
    return isMoment(moment) ? new Date(endOf(moment, vietnam)).toISOString() : undefined;
  };

  it('counts a bare day whole', () => {
    expect(end('2022-12-31')).toBe('2022-12-31T17:00:00.000Z');
  });

  it('takes a moment as it is', () => {
    expect(end('2022-12-31 17:30')).toBe('2022-12-31T10:30:00.000Z');
  });
});
