import { expect, test } from "vitest";
import { about } from "../../../src/core/desk/about.js";
import { composeReply } from "../../../src/core/reply/compose.js";
import { renderPlain } from "../reply/render-plain.js";
import { nowhere, town } from "./town.js";

test("about says what is loaded", async () => {
  expect(renderPlain(composeReply(await about(town), town.collection))).toMatchInlineSnapshot(`
    "About: word-for-word quotes from a collection of 5 articles
    13 passages · 4 people named · 3 May 2021 to June 2025
    Outlets: Coast Radio News, Inland Digest, The Harbour Post, The Onion

    collection 5 articles · v a1b2c3"
  `);
});

test("about says that nothing is loaded", async () => {
  expect(await about(nowhere)).toMatchObject({
    passages: 0,
    coverage: { articles: 0, first: null, last: null },
  });
});
