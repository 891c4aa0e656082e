/** Something that cannot be written as it was asked for; the message tells the writer why, and the way out. */
export class WishError extends Error {}
