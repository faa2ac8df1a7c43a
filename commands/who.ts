import { defineCommand } from "../src/core/command.js";

export const who = defineCommand({
  name: "who",
  summary: "A person: roles as quoted, what sources say, their own words, connections",
  aliases: ["whois"],
  options: {
    name: {
      type: "text",
      description: "A person's name; misspellings are resolved",
      required: true,
      maxLength: 100,
      autocomplete: "people",
      words: ["is", "was", "are", "were"],
    },
  },
  run: (desk, { name }) => desk.who(name),
});
