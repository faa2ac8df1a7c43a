import type { PostSource } from "../model/article.js";
import type { CitedQuote } from "../model/quote.js";
import { citationUrl } from "./citation-url.js";
import type { ComposeContext } from "./compose-context.js";
import { printDate } from "./dates.js";
import { join, say } from "./phrases.js";
import type { Line, ReplyBlock } from "./reply.js";

const NO_POST: PostSource = { name: null, handle: null, posted: null, satire: false };

/** "Mike Sington (@MikeSington)", as far as the post says who it is from; null where it does not. */
export const posterOf = ({ name, handle }: PostSource): string | null => {
  if (name !== null && handle !== null) return `${name} (@${handle})`;
  return name ?? (handle === null ? null : `@${handle}`);
};

const postOf = (cited: CitedQuote, context: ComposeContext): PostSource => {
  const blocks = context.articles.get(cited.quote.article)?.analysis.blocks ?? [];
  const block = blocks.find(({ start, end }) => start <= cited.quote.start && cited.quote.end <= end);
  return block?.post ?? NO_POST;
};

const postVoice = (cited: CitedQuote, context: ComposeContext): Line => {
  const poster = posterOf(postOf(cited, context)) ?? cited.attribution?.speaker ?? null;
  if (cited.satire) return poster === null ? say("postSatireUnnamed") : say("postSatire", { poster });
  return poster === null ? say("postUnnamed") : say("post", { poster });
};

const saidVoice = (cited: CitedQuote, voice: "direct" | "reported"): Line => {
  if (cited.attribution === null) return say(voice === "direct" ? "directUnnamed" : "reportedUnnamed");
  const { speaker, carrier } = cited.attribution;
  // "according to a report by The Courier" names the speaker itself.
  if (carrier === null || carrier.includes(speaker)) return say(voice, { speaker });
  return say(voice === "direct" ? "directCarried" : "reportedCarried", { speaker, carrier });
};

const voiceLine = (cited: CitedQuote, context: ComposeContext): Line => {
  if (cited.voice === "post") return postVoice(cited, context);
  const voice = cited.voice === "article" ? say("ownWords") : saidVoice(cited, cited.voice);
  if (!cited.satire) return voice;
  const outlet = context.citations.get(cited.n)?.outlet ?? null;
  return join([outlet === null ? say("satireUnnamed") : say("satire", { outlet }), voice]);
};

/** What the text's own phrase means as a date ("on Tuesday"), unless it says so much itself. */
const phraseLine = ({ date }: CitedQuote): Line => {
  if (date === null || date.phrase === null) return [];
  const printed = printDate(date, date.phrase);
  // A phrase with its year needs no reading: "June 5, 2025".
  if (date.phrase.includes(date.value.slice(0, 4))) return [];
  return say("phraseIs", { words: date.phrase, date: printed });
};

const publishedLine = (cited: CitedQuote, context: ComposeContext): Line => {
  const { posted } = cited.voice === "post" ? postOf(cited, context) : NO_POST;
  if (posted !== null) return say("posted", { date: printDate({ value: posted, precision: "day" }) });
  const published = context.citations.get(cited.n)?.published ?? null;
  // That a date is not given stands once, with the source.
  return published === null ? [] : say("published", { date: printDate(published) });
};

/** Who "he" or "the vice president" is, where neither the quote nor its speaker says so. */
const standsForLines = (
  { standsFor, attribution }: CitedQuote,
  { subject }: ComposeContext,
): readonly Line[] =>
  standsFor
    .filter(({ name, person }) => person !== attribution?.person && name !== subject)
    .map(({ words, name }) => say("standsFor", { words, name }));

/**
 * A quote with its attribution line: voice, speaker, carrier, number, the article's date, whom its words stand for,
 * and what a date phrase in the quote means. `dated` false: that phrase is told above already.
 */
export const quoteBlock = (cited: CitedQuote, context: ComposeContext, dated = true): ReplyBlock => {
  const article = context.articles.get(cited.quote.article);
  return {
    kind: "quote",
    cited,
    attribution: join([
      voiceLine(cited, context),
      say("ref", { n: cited.n }),
      publishedLine(cited, context),
      ...standsForLines(cited, context),
      dated ? phraseLine(cited) : [],
    ]),
    url: article === undefined ? null : citationUrl(article, cited.quote),
  };
};

/** The quotes at these places of an answer as blocks; a place that is not there is skipped. */
export const quoteBlocks = (
  quotes: readonly CitedQuote[],
  places: readonly number[],
  { context, dated }: { readonly context: ComposeContext; readonly dated: boolean },
): readonly ReplyBlock[] =>
  places.flatMap((place) => {
    const cited = quotes[place];
    return cited === undefined ? [] : [quoteBlock(cited, context, dated)];
  });
