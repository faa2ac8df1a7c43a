import { defineCommand } from "../src/core/command.js";

export const compare = defineCommand({
  name: "compare",
  summary: "What each source says on a topic, side by side",
  options: {
    topic: {
      type: "text",
      description: "A person, organisation or topic",
      required: true,
      maxLength: 150,
      autocomplete: "topics",
      words: ["sources", "on", "about"],
    },
  },
  run: (desk, { topic }) => desk.compare(topic),
});
