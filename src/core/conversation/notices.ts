/**
 * What the bot says of itself rather than of the collection: limits, trouble, buttons. Closed like the phrases of
 * replies, and like them without a word about the world.
 */
export type Notice =
  | { readonly kind: "failed"; readonly id: string }
  | { readonly kind: "wait"; readonly seconds: number }
  | { readonly kind: "stale" }
  | { readonly kind: "foreign" }
  | { readonly kind: "not-yours" }
  | { readonly kind: "removed" }
  | { readonly kind: "not-removed" }
  | { readonly kind: "voted" }
  | { readonly kind: "no-text" }
  | { readonly kind: "no-sources" }
  | { readonly kind: "cannot-post" }
  | { readonly kind: "shared" };

/** The words of a notice. `{…}` is filled by a number or by an id that the bot made. */
export const NOTICES = {
  failed: "Something went wrong, and nothing was answered. Please try again; for the operator: request {id}.",
  wait: "Too many requests at once: please wait {seconds} s.",
  stale:
    "This button is from an earlier version. Please ask again, for example with the command or a mention.",
  foreign: "This button cannot be used here. Please ask the question yourself.",
  "not-yours": "Only the person who asked can remove this answer.",
  removed: "Removed.",
  "not-removed": "This answer could not be removed here.",
  voted: "Thank you: your vote was noted.",
  "no-text": "This message has no text to look for.",
  "no-sources": "This answer has no sources.",
  "cannot-post": "The bot may not write in this channel. Somebody who manages it can allow that.",
  shared: "Shared.",
} as const satisfies Readonly<Record<Notice["kind"], string>>;

/** The sentence of a notice. Holds no text from articles or askers. */
export const noticeText = (notice: Notice): string => {
  const words = NOTICES[notice.kind];
  switch (notice.kind) {
    case "failed":
      return words.replace("{id}", notice.id);
    case "wait":
      return words.replace("{seconds}", String(notice.seconds));
    default:
      return words;
  }
};
