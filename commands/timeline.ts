import { defineCommand } from "../src/core/command.js";

export const timeline = defineCommand({
  name: "timeline",
  summary: "Dated quotes about a person or topic, in order",
  options: {
    topic: {
      type: "text",
      description: "A person, organisation or topic",
      required: true,
      maxLength: 150,
      autocomplete: "topics",
      words: ["of", "for", "on", "about"],
    },
    since: { type: "date", description: "First date: YYYY, YYYY-MM or YYYY-MM-DD", words: ["since"] },
    until: { type: "date", description: "Last date: YYYY, YYYY-MM or YYYY-MM-DD", words: ["until", "till"] },
    order: {
      type: "choice",
      description: "Which end comes first",
      choices: ["oldest-first", "newest-first"],
      words: ["order"],
    },
  },
  run: (desk, { topic, ...options }) => desk.timeline(topic, options),
});
