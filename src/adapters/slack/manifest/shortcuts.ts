/** The shortcuts: two in the menu of a message, one in the menu of the composer. */
export const SHORTCUTS = {
  findSources: {
    id: "find_sources",
    name: "Find sources",
    type: "message",
    description: "Quotes from the collection on what this message says",
  },
  verifyQuotes: {
    id: "verify_quotes",
    name: "Verify quotes",
    type: "message",
    description: "Check whether the quoted words stand in the collection",
  },
  askArchive: {
    id: "ask_archive",
    name: "Ask the archive",
    type: "global",
    description: "Ask a question; the answer comes as a direct message",
  },
} as const;
