/** What the confidence said of one question, and what was true. */
export interface Judged {
  readonly set: string;
  readonly confidence: number;
  readonly answerable: boolean;
  /** Whether the first quote answers. */
  readonly right: boolean;
}
