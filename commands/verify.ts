import { defineCommand } from "../src/core/command.js";

export const verify = defineCommand({
  name: "verify",
  summary: "Check whether words stand in the collection, and who said them",
  options: {
    quote: {
      type: "text",
      description: "The words to check; a speaker may follow: “…” — Name",
      required: true,
      maxLength: 1500,
    },
  },
  run: (desk, { quote }) => desk.verify(quote),
});
