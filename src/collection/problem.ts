/** A file or line that could not be read and was left out. */
export interface Problem {
  /** Path within the collection, "/" between folders. */
  readonly file: string;
  /** From 1; null where the trouble is with the whole file. */
  readonly line: number | null;
  /** What is wrong, and what to do about it. */
  readonly reason: string;
}

/** What is wrong with one article, before it is known in which file it stands. */
export interface Trouble {
  readonly line: number | null;
  readonly reason: string;
}

/** A value, or what is wrong with it. */
export type Checked<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & Trouble);

/** Wraps a value that is right. */
export const right = <T>(value: T): Checked<T> => ({ ok: true, value });

/** Says what is wrong with a value. */
export const wrong = (line: number | null, reason: string): { readonly ok: false } & Trouble => ({
  ok: false,
  line,
  reason,
});
