/** What stands in chat for something else, by a pattern of the whole word; in the order tried. */
export const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [
    /(?<![\p{L}\p{N}\d]\s?)\by(?=\s+(?:is|are|r|was|were|did|does|do|has|have|would|will|isn['’]?t|didn['’]?t)\b)/giu,
    "why",
  ],
  [/\b(?:cuz|coz|becuz|becoz|bcuz|bcz)\b|(?<![\w/])b\/c(?![\w/])/gi, "because"],
  // "100 bc" is a year.
  [/(?<=\p{L}\s)\bbc\b/gu, "because"],
  [/\babt\b/gi, "about"],
  [/(?<=\b(?:why|who|where|what|how|when)\s)r\b/giu, "are"],
  [/\b(so|no)o+\b/gi, "$1"],
  [/(?<![\w/])w\/o(?![\w/])/gi, "without"],
  [/(?<![\w/])w\/(?=\s)/gi, "with"],
  [/\bb4\b/gi, "before"],
  [/\bbtwn\b/gi, "between"],
  [/\bppl\b/gi, "people"],
  [/\bgov['’]?t\b/gi, "government"],
  [/(?<![\w-])thru\b/gi, "through"],
  [/\bteh\b/gi, "the"],
  [/(?<=\p{L}\s)n(?=\s\p{L})/gu, "and"],
  [/\bvs\.?(?=\s)/gi, "and"],
  [/\b(did|does|do|is|was|are|were|has|have|had|would|could|should)nt\b/gi, "$1n't"],
  [/\bgonna\b/gi, "going to"],
  [/\bwanna\b/gi, "want to"],
  [/\bgotta\b/gi, "have to"],
  [/\blemme\b/gi, "let me"],
  [/\bgimme\b/gi, "give me"],
  [/\b(?:w(?:t[fh])|what\s+the\s+(?:hell|heck|fuck|f))\b/gi, "what"],
  [
    /\b(who|what|why|where|when|how)(['’]?s)?\s+(?:tf|the\s+(?:hell|heck|fuck)|on\s+earth|in\s+the\s+world)\b/gi,
    "$1$2",
  ],
  [
    /\b(who|what|why|where|when|how)\s+(?:(?:even|exactly|actually|literally|like)\s+)+(?=(?:is|are|was|were|did|does|do|has|have)\b)/gi,
    "$1 ",
  ],
];

/** Interjections that say nothing of what is asked. The short ones count in lower case only: "RN", "TF" may be names. */
export const FILLERS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}#@])(?:tbh|lmk|smh|imo|imho|ngl|iirc|afaik|lo+l|lmf?ao+|rofl|omf?g|btw|fyi|tysm|thx|pl[sz]{1,2}|haha\w*|kinda|sorta)(?![\p{L}\p{N}])[,.]?/giu,
  /(?<![\p{L}\p{N}#@])(?:rn|fr|istg)(?![\p{L}\p{N}])[,.]?/gu,
  /(?<=\p{L}),?\s+like,(?=\s)/giu,
];

const WH = "(?:who|whom|whose|what|when|where|why|how|which|whats|whos|wheres)";
const ASKS = `(?:${WH}|is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|tell|explain|any)`;
const YOU = "(?:you|u|ya|y['’]?all|anyone|anybody|someone|somebody)";
const IF = "(?:if|whether)\\s+";
const THEN_WH = `(?:${IF}|(?=${WH}\\b))`;
const THEN_ASKS = `(?:${IF}|(?=${ASKS}\\b))`;
const AGAIN = "[\\s,.!:;–—-]+";
const GREETED =
  "(?:\\s+(?:there|again|all|everyone|everybody|guys|folks|team|man|dude|bro|mate|bot|verbatim|friends?))*";

const lead = (pattern: string): RegExp => new RegExp(`^\\W{0,3}${pattern}`, "iu");

/** What may stand before the question itself; each is taken off as often as it comes. */
export const LEADS: readonly RegExp[] = [
  lead(
    `(?:hey+|hi+|hiya|hello+|heya|yo|sup|howdy|greetings|good (?:morning|evening|afternoon))${GREETED}[\\s,.!:;]+`,
  ),
  lead(`(?:bot|verbatim|guys|folks|everyone)\\s*[,:!]\\s*`),
  lead(
    `(?:ok(?:ay)?|alright|so|well|and|but|like|um+|uh+|hmm+|oh|ah|anyway|honestly|basically|just)(?:[\\s,.:!…-]+)(?=${ASKS}\\b|so\\b|like\\b|um|just\\b|i\\b)`,
  ),
  lead(
    `(?:(?:(?:a|one|just)\\s+)*(?:a\\s+)?(?:quick|serious|honest|genuine|dumb|stupid|noob|random|real|simple)?\\s*(?:q|question|ques|qn))\\s*(?::|,|-|–|—|for you\\b[\\s,:]*|here\\b[\\s,:]*)\\s*`,
  ),
  lead(`(?:quick|serious|honest|genuine|dumb|stupid|random)\\s+(?:q|question)\\s+`),
  lead(
    `(?:can|could|would|will)\\s+${YOU}\\s+(?:please\\s+|maybe\\s+|kindly\\s+|just\\s+|quickly\\s+)*(?:tell|show|remind|enlighten|inform|help|explain)(?:\\s+(?:to\\s+)?(?:me|us))?(?:\\s+(?:understand|know|find out))?${AGAIN}`,
  ),
  lead(
    `(?:can|could|would|will)\\s+${YOU}\\s+(?:please\\s+|quickly\\s+)*(?=(?:summari[sz]e|sum\\s+up|recap|eli5|tl;?dr)\\b)`,
  ),
  lead(`(?:true\\s+or\\s+false|fact[\\s-]?check)\\s*[:,–—-]\\s*`),
  lead(`i(?:['’]?ve|\\s+have)?\\s*(?:just\\s+)?(?:heard|read|saw)\\s+(?:that\\s+)?(?=\\S+\\s+\\S+\\s+\\S)`),
  lead(`please\\s+(?=${ASKS}\\b)`),
  lead(`(?:tell|remind|show|explain to|enlighten)\\s+(?:me|us)${AGAIN}${THEN_ASKS}`),
  lead(`(?:do|does|did)\\s+${YOU}\\s+(?:happen\\s+to\\s+)?know\\s+${THEN_WH}`),
  lead(`(?:anyone|anybody|someone)\\s+knows?\\s+${THEN_WH}`),
  lead(`any\\s+(?:idea|clue)s?${AGAIN}${THEN_WH}`),
  lead(
    `i(?:['’]?m|\\s+am|\\s+was|['’]?ve\\s+been|\\s+have\\s+been)?\\s*(?:just\\s+|really\\s+|still\\s+)?(?:wondering|wonder|curious|confused)(?:\\s+about)?${AGAIN}${THEN_ASKS}`,
  ),
  lead(
    `i(?:['’]?d|\\s+would)?\\s*(?:just\\s+|really\\s+)?(?:want|wanted|like|love|need|have)\\s+to\\s+(?:know|ask|understand|find\\s+out|learn)${AGAIN}(?:${THEN_ASKS}|(?=about\\b))`,
  ),
  lead(
    `(?:i\\s+)?(?:idk|dunno|don['’]?t\\s+(?:know|get|understand|remember)|do\\s+not\\s+(?:know|understand)|forgot|forget)${AGAIN}${THEN_WH}`,
  ),
  lead(
    `(?:not\\s+sure|just\\s+curious|curious|trying\\s+to\\s+(?:understand|figure\\s+out|find\\s+out)|help\\s+me\\s+understand)${AGAIN}${THEN_ASKS}`,
  ),
];

const SUBJECT = "(?=[\\p{L}\\p{N}“\"'‘#@])";
const OF = "(?:on|about|regarding|re|with|around|of)";

/** Ways to ask for anything on a subject; all of them are read as "what about …". */
export const TOPICS: readonly RegExp[] = [
  lead(
    `(?:what(?:['’]?s|\\s+is)?\\s+)?(?:the\\s+|any\\s+|some\\s+)?(?:latest|recent|new|newest)?\\s*(?:news|updates?|infos?|information|latest)\\s+(?:on|about|regarding|re|with)\\s+${SUBJECT}`,
  ),
  lead(
    `what(?:['’]?s|\\s+is|\\s+was)?\\s+(?:the\\s+)?(?:deal|situation|tea|scoop|backstory)\\s+(?:is\\s+)?(?:with|on|about|behind|between)\\s+${SUBJECT}`,
  ),
  lead(
    `what(?:['’]?s|\\s+is)\\s+(?:up|new|going\\s+on|goin\\s+on|happening)\\s+(?:with|between)\\s+${SUBJECT}`,
  ),
  lead(
    `(?:(?:a\\s+)?(?:quick\\s+|short\\s+)?(?:summary|recap|overview)\\s+of|background\\s+on|thoughts\\s+on)\\s+${SUBJECT}`,
  ),
  lead(`(?:summari[sz]e|sum\\s+up|recap|tl;?dr|eli5)\\b:?\\s+(?:${OF}\\s+)?${SUBJECT}`),
  lead(
    `(?:tell|inform)\\s+(?:me|us)\\s+(?:everything\\s+|all\\s+|more\\s+|something\\s+|stuff\\s+|a\\s+bit\\s+)?(?:about|on)\\s+${SUBJECT}`,
  ),
  lead(`help\\s+me\\s+understand\\s+${SUBJECT}`),
  lead(`(?:talk|speak)\\s+(?:to\\s+me\\s+)?about\\s+${SUBJECT}`),
  lead(`what\\s+do\\s+(?:you|u|we)\\s+(?:know|have|got)\\s+(?:about|on)\\s+${SUBJECT}`),
  lead(
    `(?:do|does)\\s+${YOU}\\s+(?:have|know|got)\\s+(?:anything|something|info|news)\\s+(?:about|on)\\s+${SUBJECT}`,
  ),
  lead(`explain\\s+(?=(?:the|a|this|that|${SUBJECT})\\b)(?!(?:to|why|how|what|who|when|where)\\b)`),
];

/** What may stand behind the question. */
export const TAILS: readonly RegExp[] = [
  /[\s,.;:–—-]+(?:is|was)\s+(?:that|this|it)\s+(?:true|right|correct|real|legit|so)\s*([?!.]*)$/iu,
  /[\s,.!;:-]+(?:tl;?dr|thanks(?:\s+(?:a\s+lot|so\s+much|in\s+advance))?|thank\s+you|many\s+thanks|cheers|please|or\s+(?:nah|what)|lol|tho)\s*([?!.]*)$/iu,
  /\s*,\s*(?:or\s+not|right|no|huh|eh|anyone|anybody|guys|bro|dude|man|though|then|yeah|yes)\s*([?!.]*)$/iu,
  /[\s,]+(?:any(?:one|body)\s+know(?:s)?|do\s+you\s+know|any\s+ideas?)\s*([?!.]*)$/iu,
];
