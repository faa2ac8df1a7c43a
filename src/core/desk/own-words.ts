import type { Attribution } from "../model/attribution.js";
import type { Person } from "../model/person.js";
import { isSatireArticle } from "../satire.js";
import type { SentenceRange } from "./citer.js";
import type { DeskContext } from "./context.js";
import { likeness, stemsOf } from "./likeness.js";

/** Longer stretches of speech are shown by the sentence that they begin in. In characters. */
const LONGEST = 420;
const SHORTEST = 25;
const SAME = 0.5;

interface Speech extends SentenceRange {
  readonly score: number;
  readonly words: string;
}

const speechOf = (context: DeskContext, index: number, attribution: Attribution): Speech | undefined => {
  const { text, analysis } = context.lookups.article(index);
  const first = attribution.content[0];
  const last = attribution.content.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const from = context.lookups.sentenceAt(index, first.start);
  const end = context.lookups.sentenceAt(index, last.end - 1);
  const opening = from === undefined ? undefined : analysis.sentences[from];
  const closing = end === undefined ? undefined : analysis.sentences[end];
  if (from === undefined || end === undefined || opening === undefined || closing === undefined)
    return undefined;
  if (analysis.blocks[opening.block]?.kind !== "paragraph") return undefined;
  const whole = closing.block === opening.block && closing.end - opening.start <= LONGEST;
  const words = attribution.content.map((part) => text.slice(part.start, part.end)).join(" ");
  if (words.length < SHORTEST) return undefined;
  const score =
    Math.min(words.length, 160) / 160 +
    (attribution.mode === "direct" ? 0.5 : 0) +
    (attribution.carrier === null ? 0 : 0.2) +
    (attribution.cue === null ? -0.2 : 0);
  return { article: index, from, to: whole ? end : from, score, words };
};

/** The best direct quotations that the text gives to a person, from different articles where possible. */
export const ownWords = (context: DeskContext, person: Person, most: number): readonly SentenceRange[] => {
  const speeches = person.appearances.flatMap(({ article: index, person: local }) => {
    const article = context.lookups.article(index);
    if (isSatireArticle(article)) return [];
    return article.analysis.attributions
      .filter(({ source, mode }) => source?.person === local && mode !== "reported")
      .flatMap((attribution) => speechOf(context, index, attribution) ?? []);
  });
  speeches.sort((a, b) => b.score - a.score || a.article - b.article || a.from - b.from);
  const chosen: { readonly speech: Speech; readonly stems: ReadonlySet<string> }[] = [];
  const take = (fresh: boolean): void => {
    for (const speech of speeches.slice(0, 200)) {
      if (chosen.length >= most) return;
      if (fresh && chosen.some((known) => known.speech.article === speech.article)) continue;
      const stems = stemsOf(context, speech.words);
      const same = chosen.some(
        (known) =>
          (known.speech.article === speech.article &&
            known.speech.to >= speech.from &&
            known.speech.from <= speech.to) ||
          likeness(known.stems, stems) > SAME,
      );
      if (!same) chosen.push({ speech, stems });
    }
  };
  take(true);
  take(false);
  return chosen.map(({ speech: { article, from, to } }) => ({ article, from, to }));
};
