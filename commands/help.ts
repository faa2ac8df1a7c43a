import { defineCommand } from "../src/core/command.js";

export const help = defineCommand({
  name: "help",
  summary: "How to ask, with examples that work on this collection",
  options: {
    topic: {
      type: "choice",
      description: "A command to explain",
      choices: ["ask", "who", "timeline", "quotes", "compare", "verify", "sources", "help", "about"],
      words: ["with", "on", "for", "about"],
    },
  },
  run: (desk, { topic }) => desk.help(topic),
});
