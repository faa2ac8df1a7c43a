import { defineCommand } from "../src/core/command.js";

export const ask = defineCommand({
  name: "ask",
  summary: "Answer a question with word-for-word quotes from the collection",
  options: {
    question: { type: "text", description: "Your question", required: true, maxLength: 500 },
    speaker: {
      type: "text",
      description: "Only what this person said",
      maxLength: 100,
      autocomplete: "people",
    },
    source: {
      type: "text",
      description: "Only this outlet or title",
      maxLength: 150,
      autocomplete: "sources",
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
  run: (desk, { question, ...filters }) => desk.ask(question, filters),
});
