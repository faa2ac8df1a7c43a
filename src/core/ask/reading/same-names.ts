/** Words for one country or its people: what is asked about one of them may stand in a text as another. Lower case. */
const GROUPS = `u.s. usa america american | uk u.k. britain british | england english | scotland scottish | wales welsh |
  ireland irish | france french | germany german | spain spanish | portugal portuguese | italy italian | greece greek |
  switzerland swiss | austria austrian | belgium belgian | netherlands dutch | denmark danish | sweden swedish |
  norway norwegian | finland finnish | iceland icelandic | poland polish | hungary hungarian | romania romanian |
  bulgaria bulgarian | serbia serbian | croatia croatian | ukraine ukrainian | russia russian | belarus belarusian |
  lithuania lithuanian | latvia latvian | estonia estonian | turkey turkish | israel israeli | palestine palestinian |
  lebanon lebanese | syria syrian | iraq iraqi | iran iranian | egypt egyptian | libya libyan | tunisia tunisian |
  morocco moroccan | algeria algerian | sudan sudanese | ethiopia ethiopian | kenya kenyan | nigeria nigerian |
  afghanistan afghan | pakistan pakistani | india indian | nepal nepalese | china chinese | taiwan taiwanese |
  japan japanese | korea korean | vietnam vietnamese | thailand thai | indonesia indonesian | malaysia malaysian |
  philippines philippine filipino | australia australian | canada canadian | mexico mexican | cuba cuban | haiti haitian |
  brazil brazilian | argentina argentine argentinian | chile chilean | colombia colombian | peru peruvian |
  venezuela venezuelan | europe european | africa african | asia asian`;

const groups = GROUPS.split("|").map((group) => group.trim().split(/\s+/));
const byWord = new Map(groups.flatMap((group) => group.map((word) => [word, group] as const)));

/** "United States" and "United Kingdom" are said by the first word of their group, each of their two words is. */
const TWO_WORDS: Readonly<Record<string, string>> = { states: "u.s.", kingdom: "uk" };

/** Other words for the country or people that a word names; `next` and `before` are its neighbours. Lower case. */
export const otherNamesOf = (
  word: string,
  { before, next }: { readonly before: string; readonly next: string },
): readonly string[] => {
  const said =
    (word === "united" ? TWO_WORDS[next] : undefined) ?? (before === "united" ? TWO_WORDS[word] : undefined);
  const group = byWord.get(said ?? word) ?? [];
  return group.filter((other) => other !== word);
};
