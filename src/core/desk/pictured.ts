import { verbsIn } from "../timeline/reporting.js";

/** "Ann Example/Getty Images Doe …", "Hide Caption 5 of 49 Photos: …": a caption that runs into others. */
const GALLERY =
  /\bhide caption\b|\bPhotos: \p{Lu}|[\p{L}.]\/(?:\p{Lu}[\p{L}. ]{1,30}\/)*(?:Getty Images|AP|AFP|EPA|Reuters|Shutterstock|Pool|Bloomberg|WireImage|Alamy)(?:\/\p{Lu}[\p{L}. ]{1,30})*\s+\p{Lu}/iu;
/** What people and things are seen doing in a picture. */
const SHOWN =
  /(?<!\p{L})(?:(?:is|are) (?:seen|shown|pictured)|(?:speak|listen|look|walk|arrive|pose|wave|stand|sit|attend|leave|hold|gesture|smile|react|greet|celebrate|deliver|answer|depart|board|talk|meet|appear|take|play|give|ride|drive|visit|sign|participate|embrace|follow|remove|rise|enter|exit|gather|protest|raise|march|pray|cheer|perform|work|wait)s?|(?:watch|address)(?:es)?|(?:hug|shake)s?|(?:testif|carr)(?:y|ies))(?!\p{L})/u;
const DATED =
  /\b(?:on|in) (?:\p{Lu}\p{Ll}+day,? )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)(?: \d{1,2},)? \d{4}\b/u;
/** "Jane Doe, left, and John Roe, second from right": where they stand in it. */
const PLACED =
  /[,(]\s?(?:(?:second|third|far|top|bottom|front) )?(?:from )?(?:left|right|cent(?:er|re))[,)]/gu;
const LONGEST_SUBJECT = 120;
/** Without these signs there is no gallery; that is seen much faster than what the signs stand in. */
const GALLERY_SIGNS = /\/|caption|photos:/i;

/**
 * True for a sentence that says what a picture shows: "Jane Doe speaks to reporters on May 3, 2021." What news tells of
 * a past date is told in the past.
 */
export const isPictured = (sentence: string): boolean => {
  if (GALLERY_SIGNS.test(sentence) && GALLERY.test(sentence)) return true;
  const shown = SHOWN.exec(sentence);
  if (shown === null || shown.index === 0 || shown.index > LONGEST_SUBJECT) return false;
  const before = sentence.slice(0, shown.index).replace(PLACED, " ");
  if (/["“”?]|\b(?:to|who|which|that|when|if)\s/.test(before)) return false;
  return verbsIn(before).length === 0 && DATED.test(sentence.slice(shown.index));
};
