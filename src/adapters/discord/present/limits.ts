/** What Discord documents (API v10). Lengths in characters. */
export const DISCORD = {
  content: 2_000,
  rows: 5,
  buttonsInRow: 5,
  buttonLabel: 80,
  customId: 100,
} as const;

/** What we use of it: the rest is room for Discord counting in another way than we do. */
export const BUDGET = {
  content: 1_900,
  /** A heading, as it is sent: a question of 500 characters, even if each of them needs an escape. */
  heading: 1_050,
  attribution: 250,
  source: 300,
  /** The heading and one other line; the rest of a page is for its footer. */
  line: 1_750,
  /** An address beyond this is sent without its text fragment, or not at all. */
  url: 400,
  /** Beyond this a heading is printed bold: Discord's large type is for a line or two. */
  largeHeading: 90,
} as const;

/** `SUPPRESS_EMBEDS`: no preview of any link in the message. */
export const SUPPRESS_EMBEDS = 4;
