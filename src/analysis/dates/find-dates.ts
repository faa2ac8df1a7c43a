import type { DateExpression, PublishedDate } from "../../core/model/date.js";
import type { TextStructure } from "../text-structure.js";

/** Finds the date expressions of a text and their calendar values, in text order. */
export const findDates = (
  _structure: TextStructure,
  _published: PublishedDate | null,
): readonly DateExpression[] => [];
