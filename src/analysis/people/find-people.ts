import type { ArticlePerson, PersonMention, RoleMention, RosterEntry } from "../../core/model/person.js";
import type { TextStructure } from "../text-structure.js";

/** The persons of one article. */
export interface FoundPeople {
  readonly people: readonly ArticlePerson[];
  readonly mentions: readonly PersonMention[];
  readonly roles: readonly RoleMention[];
}

/** Finds who is named in a text, under which forms, and in which roles. */
export const findPeople = (_structure: TextStructure, _roster: readonly RosterEntry[]): FoundPeople => ({
  people: [],
  mentions: [],
  roles: [],
});
