import { COMMON_WORDS } from "./common-words.js";
import { DEMONYMS, PLACES } from "./place-words.js";
import { PLAIN_WORDS } from "./plain-words.js";
import { THING_SURNAMES, THING_WORDS } from "./thing-words.js";
import { wordSet } from "./word-set.js";

/** Ordinary English words that are also common names. */
const WORDS_AND_NAMES: ReadonlySet<string> = new Set(
  `a abbey able ace adder alley an angel april arch art ash august autumn back bacon bail baker ball band bank banks bar barber barker
  barn base bass battle beach bean bear beard bell berry best bill bills birch bird bishop black blood bloom blue board bolt bond bone
  book booth bow bower box boy brand brave bridge bridges brook brooks brown buck bull bush butler butcher by can cannon carol carpenter carter case
  cash chance chase chip christian church clay clerk coach coast cole cook cooper corn cotton court cox crane crisp cross crow crown crystal
  cutter daisy dale dan dawn day days dean deal dear dear diamond dick do dolly down drake draper drew duke duck dunn dwell dyer earl east
  english even ever faith fair farmer farrow fern field fields finch fine finn fish fisher flag fleet flood flower flowers foot forbid ford
  foreman forest foster fountain fox frank freed freeman french friend frost fry fuller garden gardener gates gem george german gore glass
  go gold golden good goode grace grant gray green grey grove guest guy hale hall hand hardy harper hart hawk hay hays hazel head heart heath
  henry herb high hill hills his hit ho holiday holly home honey hood hook hope horn house hunt hunter hunters in iris iron israel ivory ivy
  jack jade jet joy judge june just keen key keys kid king kind kitchen kite knight lake lamb lance land lane large lark last law laws
  lawyer lay le leach lead lee lemon light lily lion little lock long lord love low loyal luck lynch mace major man mann march marine mark
  market marks marsh marshal marshall mason masters may mayor me mercy mercer merit mile miles mill miller mills mine mint miss moody moon moore
  more morrow moss mountain much my nail nation new newton nice night no noble noon north now oak olive orange page pain paige painter
  palm palmer park parker parks parish parson part pat patience pay peace pearl penny pepper peters pick pierce pike pitch pitt place plant plum pole
  pool poor pope porter post potter pound powers powell power price pride prince prior prose pump purse queen quick rain ran ray read reed
  regal rich rice ring rivers river road rob robin rock rod roman rose rowe ruby rule rush rusty sage sail sale sales salt sand sandy
  savage savings sawyer say school sergeant sergeants sexton shade sharp shaw she shell shepherd shields shine shoemaker short silver singer singh six skinner
  skip slaughter small smart smiles smith snow so son spark sparks speak spear spears speed spence spike spring stack staff stage star stark
  starr steel steele step stern steward sting stock stone stones storm stout street strange strong stormy sue sum summer summers sun sunny sweet
  swift tab tailor tan taylor teller temple tell terry the thorn tiger time toll tory to town trail tree true trust tucker turner un
  underhill van vine viola violet wade wall walker walls war ward warden warner was watch water waters watt weaver webb weeks welcome
  well wells west wheat wheel wheeler white wild wilder will win wind winter wise wolf wolfe wood woods woodward word worth wright
  yard yates yes you young bob don ed gene jay joe ken les lou nick ned pam peg ralph ted tony tip vice china paris jordan chad georgia
  victor max mack van sky eve dolphin fry justice prior guard speaker star minister president governor senator state states`
    .trim()
    .split(/\s+/),
);

const MORE_WORDS = wordSet(`
  prime million millions presidential podcast player riot samples rent borough baseball basketball planned investors stars slam rust fourth championships lemonade
  netflix emmy suvs samples franks study washburn ice cream king's queens crown nationwide airline retailer singer actor
  actress officials average gallon price prices country company person leader member election war peace tax taxes money
`);

/** Short names of bodies: "the House", "the Court". */
const BODIES = wordSet("house court bank senate church state street park bay fourth cup school bill capitol");

/** Words of places and peoples: with a capital they name those, not somebody's surname. */
const isPlaceWord = (word: string): boolean =>
  PLACES.has(word) || DEMONYMS.has(word) || DEMONYMS.has(word.replace(/s$/, ""));

/** True for words without meaning of their own, which never name anybody: "on", "did". */
export const isFunctionWord = (word: string): boolean => PLAIN_WORDS.has(word) && !WORDS_AND_NAMES.has(word);

/** True for English words and place names that may also be somebody's name. Lower case. */
export const isOrdinaryWord = (word: string): boolean =>
  WORDS_AND_NAMES.has(word) ||
  MORE_WORDS.has(word) ||
  PLAIN_WORDS.has(word) ||
  COMMON_WORDS.has(word) ||
  THING_WORDS.has(word) ||
  isPlaceWord(word);

/** True for names that a capital makes a surname rather than a thing: "May", "Bush", "Rice"; not "House", "Paris". */
export const isSurnameWithCapital = (word: string): boolean =>
  !isPlaceWord(word) &&
  !isFunctionWord(word) &&
  !BODIES.has(word) &&
  (!THING_WORDS.has(word) || THING_SURNAMES.has(word));
