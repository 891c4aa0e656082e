/** Words that link others or ask. A pair with one of them tells little; only spellings with accents are sure to be one. */
const LINKING = new Set(
  `và của là các những được trong cho với một có đã này đó khi từ đến tại về ra vào để thì mà bị như sẽ cũng theo sau còn
  lại nên rằng hay hoặc nếu vì đang rất nào gì đâu sao thế`.split(/\s+/),
);

/** Whether a pair of spoken syllables says nothing of its own. */
export function isLinking(first: string, second: string): boolean {
  return LINKING.has(first) || LINKING.has(second);
}
