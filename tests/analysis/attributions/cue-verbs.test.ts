import { describe, expect, test } from "vitest";
import { cueVerb } from "../../../src/analysis/attributions/cue-verbs.js";

describe("cueVerb", () => {
  test.each([
    { word: "said", lemma: "say", form: "past" },
    { word: "tells", lemma: "tell", form: "present" },
    { word: "denied", lemma: "deny", form: "past" },
    { word: "admitted", lemma: "admit", form: "past" },
    { word: "arguing", lemma: "argue", form: "participle" },
    { word: "confess", lemma: "confess", form: "base" },
    { word: "confesses", lemma: "confess", form: "present" },
    { word: "read", lemma: "read", form: "past" },
    { word: "labelled", lemma: "label", form: "past" },
    { word: "labeled", lemma: "label", form: "past" },
  ])("reads $word as a form of $lemma", ({ word, lemma, form }) => {
    expect(cueVerb(word)).toMatchObject({ lemma, form });
  });

  test("knows no other words", () => {
    expect([cueVerb("walked"), cueVerb("the")]).toEqual([undefined, undefined]);
  });
});
