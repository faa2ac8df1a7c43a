import { defineCommand } from "../src/core/command.js";

export const quotes = defineCommand({
  name: "quotes",
  summary: "Only one person's words, with the way they came to the article",
  aliases: ["quote"],
  options: {
    speaker: {
      type: "text",
      description: "Whose words",
      required: true,
      maxLength: 100,
      autocomplete: "people",
      words: "by from of".split(" "),
    },
    about: {
      type: "text",
      description: "Only words about this",
      maxLength: 150,
      autocomplete: "topics",
      words: ["about", "on"],
    },
    kind: {
      type: "choice",
      description: "Words in quotation marks, speech retold, both, or embedded social posts",
      choices: ["direct", "reported", "any", "post"],
    },
  },
  run: (desk, { speaker, ...options }) => desk.quotes(speaker, options),
});
