import { describe, expect, test } from "vitest";
import { nameKey, nameParts } from "../../../src/core/people/name-key.js";
import { isNameSuffix, surnameOf } from "../../../src/core/people/name-suffix.js";

describe("nameKey", () => {
  test.each([
    ["J.D. Marlow", "jd marlow"],
    ["J. D. Marlow", "jd marlow"],
    ["JD  Marlow", "jd marlow"],
    ["José Núñez", "jose nunez"],
    ["Stanisław Ørsted", "stanislaw orsted"],
    ["Liam O’Dell", "liam o'dell"],
    ["Lam Wai-ho", "lam wai-ho"],
    ["Frank Dell, Jr.", "frank dell jr"],
    ["", ""],
  ])("%j gives %j", (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});

describe("surnameOf", () => {
  test.each([
    ["Jane Doe", "doe"],
    ["Frank Dell Jr.", "dell"],
    ["Rupert III", "rupert"],
    ["Doe", "doe"],
  ])("%s: %s", (name, surname) => {
    expect(surnameOf(nameParts(name))).toBe(surname);
  });

  test("knows suffixes from names", () => {
    expect(["jr", "iii", "doe", "vi"].map(isNameSuffix)).toEqual([true, true, false, true]);
  });
});
