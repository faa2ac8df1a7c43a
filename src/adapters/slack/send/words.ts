/** Words of this adapter beside replies and notices; a closed list, and nothing about the world. */
export const WORDS = {
  askedBy: (name: string): string => `asked by ${name}`,
  slashCommands: "Slash commands, answered privately: ",
  historyUnread: "The messages above cannot be read here: please ask in one message.",
  modalTitle: "Ask the archive",
  modalSubmit: "Ask",
  modalClose: "Close",
  question: "Question",
  questionHint: "Plain words, or a command such as “timeline” with a name",
  speaker: "Only what this person said",
  since: "Only articles since (YYYY, YYYY-MM or YYYY-MM-DD)",
  until: "Only articles until (YYYY, YYYY-MM or YYYY-MM-DD)",
  newest: "Newest article",
  greeting: "Ask a question: the answer is word for word from the articles, each quote with its source.",
  prompts: "For example",
} as const;

/** Words on buttons. */
export const LABELS = {
  more: "More",
  context: "Context",
  sources: "Sources",
  share: "Share",
  useful: "👍 Helpful",
  useless: "👎 Not helpful",
  delete: "🗑️ Delete",
} as const;
