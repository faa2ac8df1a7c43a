import { defineCommand } from "../src/core/command.js";

export const about = defineCommand({
  name: "about",
  summary: "Which collection this is: version, dates, outlets, licences",
  options: {},
  run: (desk) => desk.about(),
});
