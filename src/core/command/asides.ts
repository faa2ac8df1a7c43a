const ASKED_FOR =
  /^(?:(?:can|could|would|will)\s+(?:you|u)\s+)?(?:please\s+|pls\s+)?(?:give|show|get|make|find)\s+(?:me|us)\s+(?:(?:a|an|the|some|all|all the)\s+)?(?=[a-z])/i;
const ONLY_PLEASE = /^(?:(?:can|could|would|will)\s+(?:you|u)\s+)?(?:please|pls|plz)\s+(?=[a-z])/i;
const THANKS = /[\s,]+(?:please|pls|plz|thanks|thank you|thx)[\s!.]*$/i;

/** "Give me a timeline of …" as "timeline of …", "please compare … thx" as "compare …"; other texts as they are. */
export const withoutAsking = (text: string): string => text.replace(ASKED_FOR, "").replace(ONLY_PLEASE, "");

/** A command's words without the thanks behind them. */
export const withoutThanks = (text: string): string => text.replace(THANKS, "");

const NAMED = "(?:[\\s,]+(?:there|all|everyone|everybody|guys|folks|team|bot|verbatim|again))*";
const SMALL_TALK = new RegExp(
  `^(?:(?:hi+|hey+|hello+|hiya|yo|howdy|greetings|good (?:morning|evening|afternoon|day|night)|thanks|thank you|thx|ty|cheers|bye|goodbye|ok|okay|cool|great|nice|lol|test|ping)(?: (?:so much|a lot|very much))?${NAMED}|(?:so )?(?:what|who) (?:are|r) (?:you|u)|are (?:you|u) (?:a |an )?(?:bot|ai|human|real|there)|who made (?:you|this)|what can (?:you|u|this bot) do|how (?:do|does|can) (?:you|u|this|i use (?:you|this))(?: bot)?(?: work)?|what is this(?: bot)?)[\\s?!.,:)(]*$`,
  "i",
);

/** True for a greeting, thanks, or a question about the bot itself: no collection answers those. */
export const isSmallTalk = (text: string): boolean => SMALL_TALK.test(text.trim());
