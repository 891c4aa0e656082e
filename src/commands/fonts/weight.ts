/** The weights that pages use: running text, and titles. */
export const weights = [400, 700] as const;

export type Weight = (typeof weights)[number];
