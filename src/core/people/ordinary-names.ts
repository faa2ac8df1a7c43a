/**
 * Ordinary English words that are also names. In lower case they are read as the word, unless the text names nobody
 * else.
 */
export const ORDINARY_NAMES: ReadonlySet<string> = new Set(
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
