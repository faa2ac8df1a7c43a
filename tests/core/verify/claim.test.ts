import { beforeAll, describe, expect, test } from "vitest";
import type { PeopleLookup } from "../../../src/core/people-lookup.js";
import { readClaim } from "../../../src/core/verify/claim.js";
import { analysedContext, plainArticle } from "../../fakes/analysed-archive.js";

let people: PeopleLookup;
beforeAll(async () => {
  const text = "Mayor Ana Lindqvist met Olof Berg. Lindqvist said the ferry stays. Berg said it goes.";
  people = (await analysedContext([plainArticle("a", text)])).people;
});

describe("readClaim", () => {
  test.each([
    { input: "The ferry stays.", claimed: null, last: "The ferry stays." },
    { input: "“The ferry stays.” — Ana Lindqvist", claimed: "Ana Lindqvist", last: "The ferry stays." },
    { input: "The ferry stays – Lindqvist", claimed: "Lindqvist", last: "The ferry stays" },
    { input: '"The ferry stays" by Berg', claimed: "Berg", last: "The ferry stays" },
    { input: '"The ferry stays," said Berg.', claimed: "Berg", last: "The ferry stays," },
    { input: "Lindqvist said that the ferry stays", claimed: "Lindqvist", last: "the ferry stays" },
    { input: "Lindqvist: the ferry stays", claimed: "Lindqvist", last: "the ferry stays" },
    { input: "Did Olof Berg really say “the ferry stays”?", claimed: "Olof Berg", last: "the ferry stays" },
    { input: "“The ferry,” Lindqvist said, “stays.”", claimed: "Lindqvist", last: "The ferry, stays." },
    { input: "We stand by Harbour", claimed: null, last: "We stand by Harbour" },
  ])("$input", ({ input, claimed, last }) => {
    const claim = readClaim(people, input);
    expect([claim.claimed, claim.readings.at(-1)]).toEqual([claimed, last]);
  });
});
