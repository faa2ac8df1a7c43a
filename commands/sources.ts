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
  },
  run: (desk, { topic }) => desk.sources(topic),
});
