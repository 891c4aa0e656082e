/**
 * A digest of 64 bits, for names: nobody can be kept from finding two texts with the same one, but chance will not. A pure
 * function, so that views can be made anywhere.
 *
 * @returns 13 letters and digits
 */
export function digest64(text: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x9e3779b1);
    other = Math.imul(other ^ unit, 0x5f356495);
  }
  const high = mixed(one, other);
  const low = mixed(other, one);
  return ((BigInt(high) << 32n) | BigInt(low)).toString(36).padStart(13, '0');
}

/** Spreads what the last letters changed over all bits. */
function mixed(one: number, other: number): number {
  const first = Math.imul(one ^ (one >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13) ^ other ^ (other >>> 16), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
}
