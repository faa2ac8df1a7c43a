import { describe, expect, test } from "vitest";
import { looksLikeQuestion } from "../../../src/core/conversation/looks-like-question.js";

describe("looksLikeQuestion", () => {
  test.each([
    "Why did Reyes reject the budget?",
    "why did reyes reject the budget",
    "who is the mayor of harbour",
    "Did Birk say anything about the ferry?",
    "Reyes rejected the budget, why?",
    "I read the news today. What did Birk call her?",
    "When was the bridge built? I forgot.",
    "What's the budget for the bridge?",
  ])("takes %j for one", (text) => {
    expect(looksLikeQuestion(text)).toBe(true);
  });

  test.each([
    "Thanks!",
    "what?",
    "huh? no",
    "how are you today?",
    "can you guys hear me?",
    "what do you think about the bridge?",
    "The mayor rejected the budget.",
    "when I was young the ferry was free.",
    "https://harbour.example/?why=not",
    "```why did it break?```",
    `${"Why did it break and ".repeat(40)}?`,
    "",
    "?",
    "🤔🤔🤔?",
  ])("does not take %j for one", (text) => {
    expect(looksLikeQuestion(text)).toBe(false);
  });
});
