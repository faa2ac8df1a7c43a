import type { Person } from "../model/person.js";
import type { CitedQuote } from "../model/quote.js";
import type { Citer } from "./citer.js";
import type { DeskContext } from "./context.js";
import { likeness, stemsOf } from "./likeness.js";
import { type Speech, speechesOf } from "./speeches.js";

/** Longer quotes are left to `quotes`; fewer words in marks are shown only where there are no more. In characters; in words. */
const LONGEST = 420;
const FEWEST_WORDS = 3;
/** Speeches compared with each other. */
const COMPARED = 200;
const SAME = 0.5;
/** A run of so many words that both have: one statement in two printings that go on differently. */
const RUN = 8;

const runsOf = (words: string): ReadonlySet<string> => {
  const each = words.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
  return new Set(
    each.slice(0, Math.max(0, each.length - RUN + 1)).map((_, at) => each.slice(at, at + RUN).join(" ")),
  );
};

const shareRun = (a: string, b: string): boolean => {
  const runs = runsOf(a);
  return [...runsOf(b)].some((run) => runs.has(run));
};

const isShort = (context: DeskContext, { article, from, to }: Speech): boolean => {
  const { start } = context.lookups.sentence({ article, sentence: from });
  const { end } = context.lookups.sentence({ article, sentence: to });
  return end - start <= LONGEST;
};

const isOver = (a: Speech, b: Speech): boolean => a.article === b.article && a.from <= b.to && b.from <= a.to;

/** The best direct quotations that the text gives to a person, from different articles where possible. */
export const ownWords = async (
  context: DeskContext,
  person: Person,
  most: number,
): Promise<readonly Speech[]> => {
  const speeches = (await speechesOf(context, person, "direct")).slice(0, COMPARED);
  const short = speeches.filter((speech) => isShort(context, speech));
  const full = short.filter(({ words }) => words.split(/\s+/).length >= FEWEST_WORDS);
  const telling = full.length > 0 ? full : short;
  const chosen: { readonly speech: Speech; readonly stems: ReadonlySet<string> }[] = [];
  const take = (onlyNewSources: boolean): void => {
    for (const speech of telling) {
      if (chosen.length >= most) return;
      if (onlyNewSources && chosen.some((known) => known.speech.article === speech.article)) continue;
      const stems = stemsOf(context, speech.words);
      const isNew = chosen.every(
        (known) =>
          !isOver(known.speech, speech) &&
          likeness(known.stems, stems) <= SAME &&
          !shareRun(known.speech.words, speech.words),
      );
      if (isNew) chosen.push({ speech, stems });
    }
  };
  take(true);
  take(false);
  return chosen.map(({ speech }) => speech);
};

/** Cites a speech with its own speaker, even where the sentence holds words of others too. */
export const citeSpeech = (
  context: DeskContext,
  citer: Citer,
  by: { speech: Speech; person: Person },
): CitedQuote => {
  const { speech, person } = by;
  const { text } = context.lookups.article(speech.article);
  const cited = citer.cite(speech);
  const { carrier } = speech.attribution;
  const shown = cited.attribution?.person === person.id ? cited.attribution.carrier : null;
  return {
    ...cited,
    voice: "direct",
    attribution: {
      speaker: person.name,
      person: person.id,
      carrier: carrier === null ? shown : text.slice(carrier.start, carrier.end),
    },
  };
};
