/** Countries by the word that tells them; of longer names the last one. Lower case. */
const COUNTRIES = `afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas
  bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia botswana brazil britain bulgaria burundi
  cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus denmark ecuador egypt england eritrea
  estonia ethiopia fiji finland france gabon gambia georgia germany ghana greece guatemala guinea guyana haiti herzegovina
  honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya korea
  kosovo kuwait kyrgyzstan laos latvia lebanon liberia libya lithuania luxembourg madagascar malawi malaysia maldives
  mali malta mauritania mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands
  nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania
  russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria
  taiwan tajikistan tanzania thailand togo tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela
  vietnam wales yemen zambia zimbabwe zealand lanka arabia leone rica salvador u.s us uk u.k usa uae`;

/** States of the United States, told likewise. */
const STATES = `alabama alaska arizona arkansas california carolina colorado connecticut delaware florida georgia hawaii
  idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi
  missouri montana nebraska nevada hampshire jersey york ohio oklahoma oregon pennsylvania rhode dakota tennessee texas
  utah vermont virginia washington wisconsin wyoming`;

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
const countries = wordsIn(COUNTRIES);
const states = wordsIn(STATES);

// "What did the state …" asks for no state.
const QUALITY = String.raw`(?:\s(?!(?:did|does|do|is|was|are|were|has|have|had|will|would|the)\b)[\w.'’-]+){0,3}?`;
const WANTS_COUNTRY = new RegExp(
  String.raw`\b(?:what|which)\b${QUALITY}\s(?:country|nation|countries|nations)\b`,
  "i",
);
const WANTS_STATE = new RegExp(String.raw`\b(?:what|which)\b${QUALITY}\sstates?\b`, "i");

/** The kind of place that a question asks for by its name; null where it leaves that open. */
export const wantedPlaces = (question: string): ReadonlySet<string> | null => {
  if (WANTS_COUNTRY.test(question)) return countries;
  return WANTS_STATE.test(question) ? states : null;
};
