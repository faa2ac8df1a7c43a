/**
 * Outlets that say themselves that they publish satire or parody, by their names and handles, each checked by hand.
 * Compared in lower case, letters and digits only.
 */
const SATIRE_OUTLETS: readonly (readonly string[])[] = [
  ["The Onion", "TheOnion", "theonion.com", "onion"],
  ["Reductress", "reductress.com"],
  ["The Babylon Bee", "TheBabylonBee", "babylonbee.com"],
  ["ClickHole", "clickhole.com"],
  ["The Hard Times", "TheHardTimes", "REALpunknews", "thehardtimes.net"],
  ["Hard Drive", "HardDriveMag", "hard-drive.net"],
  ["NewsThump", "newsthump.com"],
  ["The Daily Mash", "thedailymash", "thedailymash.co.uk"],
  ["The Beaverton", "TheBeaverton", "thebeaverton.com"],
  ["Waterford Whispers News", "WhispersNewsLTD", "waterfordwhispersnews.com"],
  ["The Betoota Advocate", "BetootaAdvocate", "betootaadvocate.com"],
  ["The Chaser", "chaser.com.au"],
  ["The Shovel", "TheShovel", "theshovel.com.au"],
  ["Duffel Blog", "DuffelBlog", "duffelblog.com"],
  ["The Borowitz Report", "BorowitzReport"],
  ["The Needling", "TheNeedling", "theneedling.com"],
  ["The Civilian", "thecivilian.co.nz"],
  ["The Poke", "ThePoke", "thepoke.com"],
  ["The Rochdale Herald", "RochdaleHerald", "rochdaleherald.co.uk"],
  ["Southend News Network", "southendnewsnet", "southendnewsnetwork.net"],
  ["Private Eye", "PrivateEyeNews", "private-eye.co.uk"],
  ["The Spoof", "TheSpoof", "thespoof.com"],
  ["McSweeney's Internet Tendency", "McSweeney's", "mcsweeneys", "mcsweeneys.net"],
  ["Points in Case", "PointsInCase", "pointsincase.com"],
  ["The Halfway Post", "HalfwayPost", "halfwaypost.com"],
  ["The Dunning-Kruger Times", "dunning-kruger-times.com"],
  ["World News Daily Report", "worldnewsdailyreport.com"],
  ["Weekly World News", "WeeklyWorldNews", "weeklyworldnews.com"],
  ["Faking News", "fakingnews"],
  ["The Fauxy", "the_fauxy"],
  ["El Mundo Today", "elmundotoday", "elmundotoday.com"],
  ["Le Gorafi", "le_gorafi", "legorafi.fr"],
  ["Der Postillon", "Der_Postillon", "der-postillon.com"],
  ["De Speld", "deSpeld", "speld.nl"],
  ["Lercio", "lercionotizie", "lercio.it"],
];

const keyOf = (name: string): string =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

const KNOWN: ReadonlySet<string> = new Set(SATIRE_OUTLETS.flat().map(keyOf));

/** True for the name, handle (with or without "@") or site of an outlet on the reviewed satire list. */
export const isSatireOutlet = (nameOrHandle: string): boolean => {
  const key = keyOf(nameOrHandle.replace(/^(?:https?:\/\/)?(?:www\.)?/i, ""));
  return KNOWN.has(key) || KNOWN.has(`the${key}`);
};

/** Host of a web address in lower case without "www."; null where there is none. */
const hostOf = (url: string): string | null =>
  /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? null;

/** What of an article tells whether it is satire. */
export interface SatireSigns {
  readonly kind: string;
  readonly outlet: string | null;
  readonly url: string | null;
}

const told = new WeakMap<SatireSigns, boolean>();

const tell = ({ kind, outlet, url }: SatireSigns): boolean => {
  if (kind.toLowerCase() === "satire") return true;
  if (outlet !== null && isSatireOutlet(outlet)) return true;
  const host = url === null ? null : hostOf(url);
  return host !== null && isSatireOutlet(host);
};

/**
 * True for an article that says it is satire, or that comes from an outlet on the reviewed list. Told once for each
 * article: one question asks it of thousands of sentences.
 */
export const isSatireArticle = (article: SatireSigns): boolean => {
  const known = told.get(article);
  if (known !== undefined) return known;
  const isSatire = tell(article);
  told.set(article, isSatire);
  return isSatire;
};
