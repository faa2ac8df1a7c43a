/**
 * Small word lists by which a request ("who vance") is told from a sentence that begins with the same word
 * ("who backs vance"). All in lower case; "may" is left out because it is a month too.
 */
const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Finite verbs that make a sentence of "quotes are …", "sources say …". */
export const FINITE_VERBS = wordSet(`
  is are was were am be been isn't aren't wasn't weren't do does did don't doesn't didn't has have had hasn't haven't
  will would can could should might must shall won't can't cannot couldn't wouldn't shouldn't
  say says said tell tells told claim claims claimed show shows showed suggest suggests suggested mean means meant`);

/** Words that no personal name holds in lower case: determiners, prepositions, pronouns, question words, … */
export const FUNCTION_WORDS = wordSet(`
  a an the this that these those some any every each no all both my your his her its our their
  i you he she it we they me him us them himself herself themselves everybody anyone someone
  in on at by to from for with without about against behind over under between among into onto after before during
  near like as than and or but not if because so when where why how what which who whom whose
  also ever really still now then there here else most more less very too`);

/** Words that say what somebody is or how they feel, without naming anybody: "who is vice president". */
export const PREDICATES = wordSet(`
  president vice secretary senator representative governor mayor ceo chairman chairwoman chair director administrator
  minister leader speaker judge justice nominee candidate winner loser owner founder author boss head chief
  right wrong responsible mad angry next new first last former current acting rich poor happy guilty alone involved
  ready dead alive eligible available popular unpopular best worst`);

/** Irregular verb forms; a regular one is known by its stem below. */
const IRREGULAR = wordSet(`
  won lost led ran took gave got made said told went came saw knew thought found left kept held brought bought sold
  paid met sent spent built wrote spoke broke chose began fell rose grew drew drove flew threw stood understood
  sought taught caught fought sued shot struck swore wore bore beat cut put set hit hurt quit shut let cost bet
  has have had does did is was are were became overcame withdrew
  undid misled forgot forgave hid stole woke froze lent bent dealt felt slept swept wept heard laid lay lied died
  given taken written spoken broken chosen fallen risen grown drawn driven flown thrown stolen known seen gone done
  been begun sworn worn born beaten eaten forgotten hidden frozen`);

const STEMS = wordSet(`
  accept accuse acknowledge act add admit advise affect agree aid allow announce answer apologize appear applaud
  appoint approve argue arrange arrest ask assassinate assault attack attend back ban become begin believe benefit
  blame block blast boost break bring build buy call campaign cancel care cause celebrate challenge champion change
  choose chair claim close come command comment complain confirm congratulate consider control convince cost counsel
  create criticize criticise cut date decide declare defeat defend delay demand deny design develop die direct
  disagree discuss dislike dismiss dispute doubt draft drop earn elect end endorse endure engineer escape establish
  expect explain face fail fall favor favour fear feed feel feud fight file find finance fire flip follow forget
  form found fund gain get give go govern guide happen hate head hear help hire hold host hurt ignore impeach
  influence inform inherit insult introduce invent invest invite join keep kill know lack laugh launch lead leak
  leave lie like live lobby lose love make manage marry mediate meet mention mock move name need negotiate nominate
  notice offer open oppose order organize organise oust own pardon participate pass pay persuade pick plan play
  pledge post praise predict prefer prepare prevent produce promise promote propose protest prove provide publish
  pull push put question quit raise reach read receive recommend reconcile refuse regret reject release remain
  remember remove repeat replace reply report represent resign respond return reveal revive rule run save say see
  seek select sell send serve shoot shout sign speak spend sponsor stand start steal stop study submit succeed sue
  suggest support surprise survive suspect swear take talk target teach tell testify thank think threaten throw
  track trust try turn tweet understand urge use veto visit vote want warn watch wear welcome win wish withdraw
  witness work worry write`);

const stemsOf = (word: string): readonly string[] => {
  const [, stem, ending] = /^(.{2,}?)(ies|ied|es|s|ed|d|ing)$/.exec(word) ?? [];
  if (stem === undefined || ending === undefined) return [];
  const candidates = [stem, `${stem}e`, `${stem}y`];
  if (/(.)\1$/.test(stem)) candidates.push(stem.slice(0, -1));
  for (const longer of ["s", "ed", "es", "ing"])
    if (word.endsWith(longer)) {
      const rest = word.slice(0, -longer.length);
      candidates.push(rest, `${rest}e`);
      if (/(.)\1$/.test(rest)) candidates.push(rest.slice(0, -1));
    }
  return candidates;
};

/** True for an inflected verb in lower case ("pulled", "backs", "won"). A base form may be a name: "grant", "mark". */
export const isVerbForm = (word: string): boolean =>
  IRREGULAR.has(word) || stemsOf(word).some((stem) => STEMS.has(stem));

/** True for a past form or a participle, which cannot follow "who is" in a name: "appointed", "running". */
export const isParticiple = (word: string): boolean =>
  IRREGULAR.has(word) || (/(?:ed|ing)$/.test(word) && isVerbForm(word));
