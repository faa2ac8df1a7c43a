/** Longer lines are running text. In characters. */
const LONGEST = 1200;
const LONGEST_TEASER = 300;

const ENDS_SENTENCE = /[.!?…][\s"”’')\]]*$/;

/** What players and galleries put before a title. */
const OPENING =
  /^(?:video ad feedback\b|just watched\b|must watch\b|now playing\b|hide caption\b|photos?\s*:|in pictures\s*:|(?:photo )?gallery\s*:|play video\b|(?:read|see) the (?:whole|full|entire) (?:story|article) here\s*:|(?:check|see|read|get) .{1,60}>{2,}$)/i;
const COUNTED = /\bhide caption(?: \d{1,4} of \d{1,4})?$|\breplay more videos\b.{0,20}$|\bprev next$/i;
/** "… before Congress 02:49": the length of a video, where no sentence would have a time. */
const VIDEO_LENGTH =
  /(?<!\b(?:at|by|to|from|until|till|in|of|and|after|before|for|around|about)) \d{1,2}:\d{2}$/i;
/** "Ann Example/Getty Images", "(Ann Example/CNN)". */
const CREDITED = /[\p{L}.]\/\s?\p{Lu}[\p{L}\d.&]*(?: \p{Lu}[\p{L}\d.&]*){0,3}\)?$/u;
const AGENCY = /[.!?)"”’]\s+(?:AP|AFP|EPA|Reuters|Getty Images|Shutterstock|AP Photo|Alamy)$/;
/** "Who won?:The whole list": a link to another article, its label and title without a blank between. */
const TEASER = /^[^\n]{2,90}?[\p{L}\d?!"”’'%)]:(?=["“‘']?\p{Lu}\p{L}*[ ’'-])/u;
/** "8:42 a.m. ET, June 5, 2025", "Updated 5:02 PM EDT": the stamp of an entry in a live report. */
const STAMP =
  /^(?:(?:Last )?(?:[Uu]pdated|Posted|Published)(?: at)?:?\s+)?(?:\d+ (?:min(?:ute)?s?|hours?|hr|days?) ago|(?:\p{L}+,? )?(?:\p{L}+\.? \d{1,2},? )?(?:\d{4},? )?(?:at )?\d{1,2}[:.]\d{2} ?[AaPp]\.?[Mm]\.?)(?:[ ,|•·/-]{1,3}(?:[A-Z]{2,4}|[A-Z][a-z]+\.?|\d{1,4})){0,6}$/u;
/** "— Ann Example, The Daily Example" and "New York CNN —": a name or a place on a line of its own. */
const SIGNED = /^(?:—|–|--)\s?\p{Lu}[\p{L}.’'-]*(?:[ ,;&]+(?:and |for )?\p{Lu}[\p{L}.’'-]*){0,14}$/u;
const DATELINE = /^(?:\p{Lu}[\p{L}.’',()]* ?){1,7}[—–]$/u;
const CONTRIBUTORS = /^(?:contributing|contributors?)(?: writers?| reporters?)?\s*:/i;
const REACH = /^(?:reach|follow|contact|email) .{1,80}@\w/i;

const isLabel = (line: string): boolean =>
  STAMP.test(line) ||
  SIGNED.test(line) ||
  DATELINE.test(line) ||
  CONTRIBUTORS.test(line) ||
  REACH.test(line) ||
  TEASER.test(line);

/**
 * True for a line that goes with a picture, a video or another article, or that signs or stamps an entry: such lines
 * have words of the news but are no sentences of the article.
 */
export const isCaption = (line: string): boolean => {
  if (line.length > LONGEST) return false;
  if (OPENING.test(line.slice(0, 100)) || COUNTED.test(line.slice(-60))) return true;
  const tail = line.slice(-120);
  if (ENDS_SENTENCE.test(tail))
    return line.length < 200 && (CONTRIBUTORS.test(line) || REACH.test(line) || STAMP.test(line));
  return (
    VIDEO_LENGTH.test(tail) ||
    CREDITED.test(tail) ||
    AGENCY.test(tail) ||
    (line.length <= LONGEST_TEASER && isLabel(line))
  );
};
