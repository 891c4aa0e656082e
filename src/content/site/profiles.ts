/**
 * What the law wants each kind of portal to tell, one row a demand: a changed law is a changed row here, its words in
 * docs/writing.md, and nothing else.
 *
 * Sources, each with what it says. Articles are named where their text was read; where only the act is known to say so,
 * the row names the act alone.
 *
 * - Luật Báo chí 103/2016/QH13, Điều 46 khoản 1: the front page and the pages of an electronic newspaper show its name, and
 *   below it the body that governs it; khoản 2: at the foot stand number, date and issuer of the licence (điểm a),
 *   address, telephone and mail of the newspaper and the name of its head (điểm b). Luật Báo chí 126/2025/QH15 takes its
 *   place on 01/07/2026; which of its articles says so has not been looked up yet.
 * - Nghị định 15/2020/NĐ-CP, Điều 99 khoản 1: a site is fined whose home page does not name who runs it, the body above it,
 *   address, mail, telephone and the person responsible for the content.
 * - Nghị định 42/2022/NĐ-CP, Điều 4 khoản 1: a portal of the state gives address, telephone and mail of its office.
 * - Nghị định 147/2024/NĐ-CP, Điều 28 khoản 1: what is reprinted appears one hour after the original at the earliest. The
 *   same decree wants the source named with the moment of the original, and three newspapers or more.
 */

/** Something that must stand in `site.yml`. */
export interface Demand {
  /** Where it stands, from the top of `site.yml`: `imprint.licence.number`. */
  key: string;
  /** What wants it, as the report names it. */
  rule: string;
}

/** What must stand in the `source` of every article. */
export interface SourceDemands {
  /** That it is there, and has an address. */
  url: { rule: string };
  /** That it says when the original appeared. */
  date: { rule: string };
  /** How much later than the original an article appears, at least. */
  delay: { minutes: number; rule: string };
  /** How many different sources the portal draws on, at least. */
  variety: { count: number; rule: string };
}

export interface Profile {
  site: readonly Demand[];
  /** Absent where articles need no source. */
  sources?: SourceDemands;
}

const pressName =
  'Luật Báo chí 103/2016/QH13, Điều 46 khoản 1 (từ 01/07/2026 là Luật Báo chí 126/2025/QH15)';
const pressFoot =
  'Luật Báo chí 103/2016/QH13, Điều 46 khoản 2 (từ 01/07/2026 là Luật Báo chí 126/2025/QH15)';
const homePage = 'Nghị định 15/2020/NĐ-CP, Điều 99 khoản 1';
const stateOffice = 'Nghị định 42/2022/NĐ-CP, Điều 4 khoản 1';
const reprint = 'Nghị định 147/2024/NĐ-CP';

export const profiles = {
  /** The portal of a state body. */
  portal: {
    site: [
      { key: 'imprint.owner', rule: homePage },
      { key: 'imprint.responsible', rule: homePage },
      { key: 'imprint.address', rule: stateOffice },
      { key: 'imprint.phone', rule: stateOffice },
      { key: 'imprint.email', rule: stateOffice },
    ],
  },
  /** An electronic newspaper or magazine. */
  press: {
    site: [
      { key: 'name', rule: pressName },
      { key: 'imprint.governing', rule: pressName },
      { key: 'imprint.licence.number', rule: pressFoot },
      { key: 'imprint.licence.date', rule: pressFoot },
      { key: 'imprint.licence.issuer', rule: pressFoot },
      { key: 'imprint.head', rule: pressFoot },
      { key: 'imprint.address', rule: pressFoot },
      { key: 'imprint.phone', rule: pressFoot },
      { key: 'imprint.email', rule: pressFoot },
    ],
  },
  /** A site that reprints what newspapers published (trang thông tin điện tử tổng hợp). */
  aggregator: {
    site: [],
    sources: {
      url: { rule: reprint },
      date: { rule: reprint },
      delay: { minutes: 60, rule: `${reprint}, Điều 28 khoản 1` },
      variety: { count: 3, rule: reprint },
    },
  },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof profiles;

export const profileNames = Object.keys(profiles) as ProfileName[];
