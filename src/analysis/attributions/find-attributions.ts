import type { Attribution } from "../../core/model/attribution.js";
import type { FoundPeople } from "../people/find-people.js";
import type { TextStructure } from "../text-structure.js";

/** Finds who is said to have said what, in text order. */
export const findAttributions = (
  _structure: TextStructure,
  _people: FoundPeople,
): readonly Attribution[] => [];
