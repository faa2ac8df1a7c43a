const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Never end a sentence: what they belong to follows. With their dot. */
export const TITLES = setOf(
  "Mr. Mrs. Ms. Mx. Messrs. Dr. Drs. Prof. Sen. Sens. Rep. Reps. Gov. Govs. Lt. Gen. Maj. Col. Sgt. Cpl. Pvt. " +
    "Capt. Cmdr. Cdr. Adm. Brig. Hon. Rev. Fr. Pres. Supt. Insp. Det. Amb. Atty. Msgr. Asst. Sec. Dist. Comm. " +
    "St. Ste. Mt. Ft. Pt. v. vs. i.e. e.g. cf. viz. approx. al. Op. Spc. Pfc. Ald. Del. Assemb. Treas.",
);

/** Join what follows when that is a number: "No. 10", "Sept. 11". */
export const BEFORE_NUMBERS = setOf(
  "No. Nos. no. nos. Art. Sec. Ch. Fig. Vol. vol. p. pp. para. Par. Pt. Rm. Rev. c. ca. Jan. Feb. Mar. Apr. Jun. " +
    "Jul. Aug. Sep. Sept. Oct. Nov. Dec. § approx. est.",
);

/** Months: a name or number goes on, a sentence starter does not ("in Jan. The"). */
export const MONTHS = setOf("Jan. Feb. Mar. Apr. Aug. Sep. Sept. Oct. Nov. Dec.");

/** May end a sentence; a title or head word after it belongs to it: "Apple Inc. Chief Executive", "King Jr. Day". */
export const AFTER_NAMES = setOf(
  "Inc. Corp. Co. Ltd. Jr. Sr. Bros. LLC. plc. etc. Esq. Ave. Blvd. Rd. Ph.D. M.D.",
);

export const HEADS_AFTER_NAMES = setOf(
  "CEO CFO COO Chief President Chairman Chairwoman Chair Executive Vice Founder Co-founder Spokesman " +
    "Spokeswoman Director Day Boulevard Center Memorial Library Plaza",
);

/** Times of day: a zone, a weekday or a month goes on. */
export const CLOCK = setOf("a.m. p.m. A.M. P.M.");

export const AFTER_CLOCK = setOf(
  "ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST CET CEST IST JST Eastern Central Mountain Pacific " +
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July " +
    "August September October November December Jan Feb Aug Sept Oct Nov Dec local Moscow",
);

/** Capitals and states that mostly end what they stand in. */
export const PLACES = setOf("D.C. N.Y. N.J. L.A. N.C. S.C. N.M. N.H. W.Va. R.I. P.E.I.");

export const HEADS_AFTER_PLACES = setOf(
  "Circuit Circuits Code Mayor Council Court Attorney Police Metropolitan Metro Superior National Democrat " +
    "Republican Gov Sen Rep City Department Bar Supreme District",
);

/** Words that start sentences far more often than they go on after an abbreviation. */
export const STARTERS = setOf(
  "The A An This That These Those He She It They We You I His Her Its Their Our My Your There Here But And Or So " +
    "Yet Nor In On At By For From With Without To As If When While Where Why What Who How Which Whose Although " +
    "Though Because Since After Before Until Unless During Despite Under Over Among Amid Against Between Meanwhile " +
    "However Moreover Still Then Now Today Yesterday Later Also Even Just Only Not No Some Many Most Several Few " +
    "Both Each Every All Another Other Others Such Critics Officials Experts According Instead Perhaps Maybe " +
    "It's It’s He's He’s She's She’s That's That’s There's There’s They're They’re We're We’re I'm I’m Let's Let’s " +
    "Don't Don’t",
);

/** Names that carry a mark of their own. */
export const MARKED_NAMES = setOf("Yahoo! Jeopardy! Yum! Guess? Oliver! Mamma");

/** Verbs that say that somebody spoke: after "…?" and a name they go on with the same sentence. */
export const SAYING = setOf(
  "said says asked asks added wrote writes told tells tweeted posted replied answered shouted yelled cried joked " +
    "wondered continued responded quipped exclaimed demanded screamed declared remarked recalled insisted inquired",
);
