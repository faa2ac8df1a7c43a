/** Words of a question that say nothing about its subject: never looked for, never missed. In lower case. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about an and any are as at be because been being but by can could did do does doing done for from had has have
  having he her here hers him his how i if in into is it its just me might my of off on or our ours out over she
  should so some such than that the their theirs them then there these they this those to too up us was we were what
  when where which while who whom whose why will with would you your am im ive whats whos wheres hows dont didnt doesnt
  isnt wasnt arent cant wont please tell know also ever really actually still get got much many exactly s t re ve ll d m
  say says said anything something someone somebody anyone recently currently approximately roughly according
  ago following wat wut wot u r ur ya pls plz lol ok okay hey hi hello btw q quick thing things stuff like lot honestly
  happen happens happened happend`
    .split(/\s+/)
    .filter(Boolean),
);

const CONTRACTION = /n['’]t$/;

/** True for a word that is left out of a search. `word` is in lower case. */
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word) || CONTRACTION.test(word);
