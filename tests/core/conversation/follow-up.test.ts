import { describe, expect, test } from "vitest";
import { commands } from "../../../commands/index.js";
import { formatRequest } from "../../../src/core/command/format-request.js";
import { createRequestParser } from "../../../src/core/command/parse-request.js";
import { readFollowUp } from "../../../src/core/conversation/follow-up.js";
import { town } from "../desk/town.js";

const parse = createRequestParser(commands);
const read = (text: string, last: string): string | null => {
  const request = readFollowUp(text, parse(last), { people: town.people, commands });
  return request === null ? null : formatRequest(request, parse);
};

describe("readFollowUp", () => {
  test.each<[string, string, string | null]>([
    ["and Birk?", "who Ada Reyes", "who Tom Birk"],
    ["what about birk", "timeline Ada Reyes since 2025", "timeline Tom Birk since:2025"],
    ["And Birk", "quotes Ada Reyes about bridge", "quotes Tom Birk about:bridge"],
    ["how about the ferry?", "timeline Ada Reyes", "timeline the ferry"],
    ["ok, and Tom Birk?", "compare Ada Reyes", "compare Tom Birk"],
    ["and Birk?", "Why did Ada Reyes shut the bridge?", "ask Why did Tom Birk shut the bridge?"],
    [
      "what about Birk",
      "what did ada reyes say about the ferry",
      "ask what did Tom Birk say about the ferry",
    ],
    ["and Birk?", "What is Ada Reyes’s plan?", "ask What is Tom Birk’s plan?"],
    [
      "and Birk?",
      'ask what about the ferry? speaker:"Ada Reyes"',
      'ask what about the ferry? speaker:"Tom Birk"',
    ],
    ["and Reyes?", "who Tom Birk", "who Reyes"],
    ["when was that", "Why did Ada Reyes shut the bridge?", "ask When did Ada Reyes shut the bridge?"],
    ["When did that happen?", "Did Ada Reyes shut the bridge?", "ask When did Ada Reyes shut the bridge?"],
    ["what year was that?", "who shut the bridge?", "ask When: who shut the bridge?"],
    ["when was that", "who Ada Reyes", "timeline Ada Reyes"],
    ["why?", "When did Ada Reyes shut the bridge?", "ask Why did Ada Reyes shut the bridge?"],
    ["but why", "Did Ada Reyes shut the bridge?", "ask Why did Ada Reyes shut the bridge?"],
    ["and about the ferry?", "quotes Ada Reyes about bridge", "quotes Ada Reyes about the ferry"],
    ["and since 2025", "timeline Ada Reyes", "timeline Ada Reyes since:2025"],
    ["what did she say about the ferry?", "who Ada Reyes", "ask what did Ada Reyes say about the ferry?"],
    ["And did Birk call her a liar?", "quotes Ada Reyes about ferry", null],
    ["and why did he leave his office?", "who Tom Birk", "ask why did Tom Birk leave Tom Birk’s office?"],
    ["and why did he leave her office?", "who Tom Birk", null],
    [
      "Did the council thank her?",
      "Why did Ada Reyes shut the bridge?",
      "ask Did the council thank Ada Reyes?",
    ],
    ["what did he say?", "Did Tom Birk and Ada Reyes meet?", null],
    ["where was that?", "When did Ada Reyes shut the bridge?", "ask Where did Ada Reyes shut the bridge?"],
  ])("reads %j after %j as %j", (text, last, expected) => {
    const wanted = expected === null ? null : parse(expected);
    expect(readFollowUp(text, parse(last), { people: town.people, commands })).toEqual(wanted);
  });

  test.each<[string, string]>([
    ["and why did Birk leave the hall?", "who Ada Reyes"],
    ["what about the price of fish?", "who Ada Reyes"],
    ["what about fish", "Why did Ada Reyes shut the bridge?"],
    ["thanks", "who Ada Reyes"],
    ["Who is Tom Birk?", "who Ada Reyes"],
    ["why?", "who Ada Reyes"],
    ["when was that", "timeline Ada Reyes"],
    ["and what a long sentence this is about nobody", "timeline Ada Reyes"],
    ["?", "who Ada Reyes"],
    ["", "who Ada Reyes"],
    ["when was that", "about"],
  ])("leaves %j after %j to stand on its own", (text, last) => {
    expect(read(text, last)).toBeNull();
  });
});
