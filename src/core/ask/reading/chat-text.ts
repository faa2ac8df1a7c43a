import { FILLERS, LEADS, SHORT_FORMS, TAILS, TOPICS } from "./chat-phrases.js";

const ADDRESS = /(?:https?:\/\/|www\.)\S+/giu;
const PICTURES =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f|\u20e3)+/gu;
/** ":rocket:" and "<:rocket:123>", as platforms write pictures in text. */
const PICTURE_NAMES = /<a?:\w+:\d+>|(?<=^|\s):[a-z][a-z0-9_+-]*:(?=\s|$)/giu;
const TAG = /(?<=^|[\s("“])[#@](?=[\p{L}\p{N}_]*\p{L})([\p{L}\p{N}_]+)/gu;
const INITIALS = /\b((?:\p{Lu}\.){1,3})(?=\p{Lu}\p{Ll})/gu;
const RUN_ON = /(?<=\p{L}{2}[?!]+|\p{Ll}{2}\.)(?=\p{Lu}\p{Ll})/gu;
/** No English word has a letter three times in a row; a row of capitals may be a numeral or initials: "III". */
const REPEATED = /(?<=\p{L})(\p{Ll})\1{2,}/gu;
const REPEATED_LAST = /(?<=\p{L})([^\P{Ll}eo])\1{2,}(?!\p{L})/gu;

/** "#BigBeautifulBill" and "@big_bill" in words. */
const tagWords = (tag: string): string =>
  tag
    .replaceAll("_", " ")
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L}{2})(?=\p{N}{4}\b)/gu, " ")
    .trim();

const HAS_WORDS = /[\p{L}\p{N}]/u;

/** The text after a change, or the one before it where the change left no words. */
const keepWords = (before: string, after: string): string => (HAS_WORDS.test(after) ? after : before);

const withoutSigns = (text: string): string =>
  text
    .replace(ADDRESS, " ")
    .replace(PICTURE_NAMES, " ")
    .replace(PICTURES, " ")
    .replace(TAG, (_all, tag: string) => tagWords(tag))
    .replace(INITIALS, "$1 ")
    .replace(RUN_ON, " ")
    .replace(REPEATED_LAST, "$1")
    .replace(REPEATED, "$1$1")
    .replace(/([?!])[?!]+/g, "$1");

const oneBlank = (text: string): string => text.replace(/[\s\u00a0]+/g, " ").trim();

const withoutEnds = (text: string): string => {
  let rest = text;
  for (;;) {
    const before = rest;
    for (const pattern of LEADS) rest = keepWords(rest, rest.replace(pattern, ""));
    for (const pattern of TAILS) rest = keepWords(rest, rest.replace(pattern, "$1"));
    if (rest === before) return rest;
  }
};

const asTopic = (text: string): string => {
  const pattern = TOPICS.find((one) => one.test(text));
  return pattern === undefined ? text : text.replace(pattern, "what about ");
};

/**
 * A question as it would be written with care: without greetings, asides, pictures and addresses, with short forms
 * and hashtags in words. What says what is asked is never changed; names and spelling are not looked at here.
 */
export const plainQuestion = (text: string): string => {
  const signs = keepWords(text, withoutSigns(text));
  let words = signs;
  for (const [pattern, full] of SHORT_FORMS) words = words.replace(pattern, full);
  for (const pattern of FILLERS) words = keepWords(words, words.replace(pattern, " "));
  const asked = withoutEnds(oneBlank(words));
  const plain = asTopic(
    asked.replace(
      /^(\W*)is it (?:really )?(?:true|correct|accurate|a fact)(?: that)?\b(?=\s+\S+\s)/i,
      "$1is it that",
    ),
  );
  // A question that was plain already stays as it was typed.
  return oneBlank(plain) === oneBlank(text) ? text : oneBlank(plain);
};
