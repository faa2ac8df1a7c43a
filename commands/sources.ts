import { defineCommand } from "../src/core/command.js";

export const sources = defineCommand({
  name: "sources",
  summary: "The articles of the collection, or those on a topic",
  aliases: ["source"],
  options: {
    topic: {
      type: "text",
      description: "A person, organisation or topic",
      maxLength: 150,
      autocomplete: "topics",
      words: ["on", "about", "for"],
    },
    since: {
      type: "date",
      description: "Only articles from then on: YYYY, YYYY-MM or YYYY-MM-DD",
      words: ["since"],
    },
    until: {
      type: "date",
      description: "Only articles up to then: YYYY, YYYY-MM or YYYY-MM-DD",
      words: ["until", "till"],
    },
  },
  run: (desk, { topic, ...window }) => desk.sources(topic, window),
});
