import { describe, expect, test } from "vitest";
import { posts } from "../../../src/core/desk/posts.js";
import { createWordingCheck } from "../../../src/core/reply/check-wording.js";
import { composeReply } from "../../../src/core/reply/compose.js";
import { renderPlain } from "../reply/render-plain.js";
import { nowhere, town } from "./town.js";

describe("posts", () => {
  test("shows embedded posts that are asked for, marked as such and satire by its name", async () => {
    const answer = await posts(town, "@TheOnion");
    const shown = renderPlain(composeReply(answer, town.collection));
    expect(shown).toContain("Embedded posts: @TheOnion");
    expect(shown).toContain("embedded post, satire: The Onion");
    expect(answer.quotes).toMatchObject([{ voice: "post", satire: true }]);
    expect(createWordingCheck(town.collection)(shown, answer)).toEqual([]);
  });

  test.each(["the onion", "TheOnion", "onion"])("finds the posts of %s", async (asked) => {
    expect((await posts(town, asked)).quotes).toHaveLength(1);
  });

  test("keeps to posts about a topic", async () => {
    expect((await posts(town, "The Onion", { about: "bridges" })).quotes).toHaveLength(1);
    expect((await posts(town, "The Onion", { about: "ferry" })).kind).toBe("abstention");
  });

  test("says that there is none by somebody", async () => {
    expect(await posts(town, "Ada Reyes")).toMatchObject({ kind: "abstention", reason: "no-words" });
    expect(await posts(nowhere, "x")).toMatchObject({ kind: "abstention", reason: "empty-collection" });
  });
});
