/** What Slack documents of Block Kit and of messages. Lengths in characters. */
export const SLACK = {
  blocks: 50,
  header: 150,
  /** Text of one element of a context block; not documented, the figure of a section. */
  contextText: 3_000,
  contextElements: 10,
  buttonsInBlock: 25,
  buttonText: 75,
  buttonValue: 2_000,
  actionId: 255,
  /** `text` beside the blocks: longer is advised against, much longer is refused. */
  text: 4_000,
  /** All of a message; not documented, refused with `msg_blocks_too_long`. */
  message: 13_200,
} as const;

/** What we use of it. */
export const BUDGET = {
  blocks: 45,
  text: 3_000,
  message: 12_000,
  contextText: 2_000,
  /** Rows of five buttons, and what all of them may take of the message. */
  buttonRows: 5,
  buttonsInRow: 5,
  buttons: 3_000,
  /** Lines of a page in its plain text, "&", "<" and ">" written out. */
  heading: 1_050,
  attribution: 400,
  source: 400,
  /** The heading and one other line; the rest of a page is for its footer. */
  line: 2_700,
  /** An address beyond this is sent without its text fragment, or not at all. */
  url: 1_000,
} as const;
