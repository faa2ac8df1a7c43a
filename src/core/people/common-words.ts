import { wordSet } from "./word-set.js";

/** Common English nouns and adjectives, in lower case: with a capital they are parts of titles, bodies and works. */
export const COMMON_WORDS = wordSet(`
abandoned ability able absence absolute abuse academic acceptable access accident account accounts accurate
achievement acid acquisition action active activities activity actual addition address adult advance
advanced advantage adventure adventures advice affair afternoon age agent aggressive aid aim alarm album
alcohol alive alternative amateur ambassador ambition amount analysis ancient anger angle animal animals
anniversary annual answer antique anxiety apartment apparent appeal appearance application appointment
approach appropriate approval area argument arm armed arms arrangement arrest arrival arrow art article
artificial artist artists aspect asset assets assistance association assumption astronomy atlas atmosphere
atom atomic attempt attention attitude attorney attraction audience author autumn available average aviation
aware awful baby background bad bag balance ballot band bar bare barrel barrier basic basin basis basket
battery bear beautiful beauty bed bedroom beef beer behavior belief belt benefit benefits bet bicycle bid
bike biology bird birds birth birthday bite bitter blade blame blanket blast blend blessing blind block
blood blow blues board boat bodies body bomb bonds bone bonus boot border bottle bottom bowl box boy boys
brain brass brave bread break breakfast breath breeze brick bridge brief bright brilliant broad broadband
broken bronze brother brothers brush bubble budget bugs builder builders building bull bullet burden burning
bus bush busy butter button buyer cable cake calculator calm camera camps candle candy capable capital
captain car carbon card cards care career careful carrier cars cart cartoon case casino castle casual cat
catalog catastrophe cats cattle cause cave celebration celebrity cell cells central ceremony chain chair
champion champions chance change changes channel chaos chapter character charge charges charm chart cheap
check cheese chemical chemistry chest chicken child chocolate choice choir christmas circle circus citizen
citizens civil claim clan class classic classical clause clean clear click climate climb clock close closed
cloth clothes clothing cloud clouds clue coach coal coat coffee coin cold collapse collection collective
color colour column combat combination comedy comfort comic comics command comment commercial commitment
commodity common communication compact comparison compensation competition competitive complaint complete
complex complicated comprehensive compromise concept concern concert conclusion concrete condition
conditions conduct confidence conflict confusion connection consensus consequence conservation considerable
consistent conspiracy constant consumer consumers contact contemporary contender content contest context
contract contrast contribution controversy conventional conversation cook cool cooperation copper copy coral
core corn corner corporate corpse correct correction correspondent corruption cost costs cottage cotton
counter countries country county couple courage course cousin cover coverage crack craft crash crazy cream
creation creative creature credit crime criminal critic critical criticism crop cross crowd crown crude
cruel cruise crystal cultural culture cup cure curious currency curtain curve custom customer customers cut
cutting cyber cycle dad daily damage dance dancing danger dangerous dark darkness data database date
daughter dawn deadline deadly dealer dear debt decade decent decision deep deer default defeat defender
deficit definition degree delay delicate delivery demand demands democracy dense depression depth
description desert design desire desk despair destiny destruction detail details detective determination
devil diamond dictionary diet difference difficult dignity dinner diplomacy direct direction dirt dirty
discipline discount discovery disease dish disk disorder display dispute distance distinct distribution
diverse diversity doctor doctors document documents dog dogs dollar domain domestic donation door double
doubt dozen draft dragon drama dramatic dream dreams dress drink drive drop drug drugs drum dry dual due
dust duty ear earnings ease eastern easy eco ecological edge editor editorial effect effective effects
efficiency effort efforts egg eggs elected election elections elegant element elementary elephant elite
email emotional emphasis employee employees employer employment empty encounter encyclopedia end ending
enemy enormous entire entrance entry environmental equal equality equipment era error escape essay essential
ethics ethnic evening event events evidence evil evolution exact exam example excellence excellent exchange
excited exciting exclusive excuse executive exercise exhibition exile existence existing exit exotic
expansion expected expensive experience experiment expert experts explanation explosion export exposure
expression extended extension extent external extra extraordinary extreme eye eyes fabulous face faces
facilities fact factor facts failure faint fairy faith fake fall false fame famous fancy fantastic fantasy
farm farmer farmers fashion fast fat fatal father fault favor favorite fear feast feature features fee
feedback feel feet fellow fellowship female fence fiction field fierce fight fighter fighters fighting
figure figures file fill film final finals finding fine finger finish fire firearms firm fiscal fish fishing
fitness flag flame flash flat flavor flesh flexible flood floor flow flower flowers fluid fly flying focus
fog folk following food fool foot forces forecast forever fork form formal format formula fortune forward
fraud freedom freight frequency fresh friend friendly friends friendship frozen fruit fuel fully fun
functional fundamental funding funeral funny furniture fury future gain game gap garage garlic gate gather
gay gear gender gene generation generations generous genius gentle genuine ghost giant gift girl girls glad
glass global glory goal goals god gods gold golden golf goods gothic grace grade graduate grain grammar
grave gravity greatest greed grid grief grip gross ground grounds growing growth guarantee guess guest guide
guides guilty guitar gun guns guy habit hair half hand handbook hands happy hardware harm harmony harsh
harvest hat hate head heads healing healthy hearing heart hearts heat heaven height hell helpful heroes
hidden highest highlights hill hip historic historical history hit hobby hold hole holiday holy homes honest
honor hope horizon horror horse horses hospital host hostage hostile hot household housing human humanity
humor hunger hunting hybrid ice idea ideal ideas identity illegal illness image images imagination immediate
immigrant immigration impact imperial import importance impossible impression improvement incident income
increase incredible independent index individual indoor industrial infant inflation influence information
infrastructure inner innocent innovation innovative inquiry insight inspiration instance instant instrument
integrated intellectual intelligent intense interactive interest interesting interests internal interview
introduction invasion invention inventory investigation invisible invitation iron island issue issues item
items jet job jobs joint joke journey joy judicial juice jump jungle junior jury juvenile keeper key keys
kick kid kids killer kind kingdom kiss kit kitchen knife knock knowledge lab label labor lack lady lake lamp
landing landmark landscape language languages laser latest laugh launch law laws lawsuit lawyer lawyers
layer lead leaders leadership leading leaf leather lecture left legacy legal legend legendary legislation
lesson lessons letter letters level levels liberal liberty license life lifestyle light lightning lights
limit link links lion liquid list literacy literary literature live lives living load loan loans lobby
location lock logic lonely longest loose loss lost lottery loud lounge lovely lover lovers lower loyal luck
lucky lunar lunch luxury machine machines mad magic magical maid mainstream maintenance majority maker
makers male manual map maple marathon margin mark market marriage mass massive master masters mate material
materials math matter maximum meal meaning measure measures meat mechanism medal media medium meeting member
members membership memories memory mental menu mercy merger mess message metal method methods middle
midnight mile military milk mind minds mine miner mineral minimum minor minority minute miracle mirror
missile missing mistake mixed mixture mob mode model modern moment moments momentum money monkey monster
month monthly mood moon moral morning mortgage mother motion motive mouth move movement movie movies moving
multiple murder muscle musical musician musicians mutual mystery myth naked name names narrative narrow
nasty native nature near neck need needs negative neighbor neighborhood nerve net neutral nice night
nightmare nights noble noise nomination norm normal notable note notes notice notion novel novels number
numbers oath object objective obvious occasion odd offensive offer official often older open opening
operating operations operator opinion opponent opportunity opposite opposition option options oral orange
organic origin original orphan outdoor outer output outside outstanding overseas owner owners pace pack
package packet page pages pain paint painting paintings pair pale pan panic paper papers paradise parent
parents parking part partial participant particular parties partner partnership passage passenger passengers
passion passive passport password past patch path patience patient patients patriot pattern pause payment
payments peace peaceful pearl peer pen penalty pension perfect performance period permanent permission
personal personality perspective phase phenomenon philosophy phone photo photographs phrase physical physics
piano picture piece pilot pink pipe pitch pizza place places plain plane planes planet planning plans
plastic plate platform play players playing pleasant pleasure plenty plot plus pocket poem poems poet poetry
point points poison pole pool poor pop pope population portable portion portrait position positive
possession possibility pot potential poverty powder powerful practical practice prayer precious precise
prediction preference premium presence present pressure pretty prevention previous prey pride primary
principal principle print prior priority privacy privilege pro problem problems procedure process producer
product production products profession professional profile profit profits progress prominent promise
promising promotion proof proper property proposal prospect protection protest protests proud psychic
psychology public publication pulse punishment punk pure purple purpose puzzle quality quantum quarter queen
quest question questions quiet race races racing rail railroad rain rainbow rally random range rape rapid
rare rate rates rating ratio raw ray reach reaction reader readers reading ready reality reason reasonable
rebellion receipt reception recipe recognition recommendation recovery recreation recycling red reduction
reference reflection refuge refugees refuse regime regional regular regulation rejection relation relations
relationship relative release relevant reliable relief religion religious remains remarkable remote
renewable rental repair repeat replacement reply representation reputation request rescue research reserve
residential resolution resolve respect response responsibility responsible rest restoration restrictions
result results retail retirement return revenge revenue reverse reward rhythm rich ride riders rifle right
rights ring rise risk risks rival riverside roadmap rock role roll romance romantic roof room rooms root
roots rope rough round route routine royal rubber ruin rules rumor rural rush sacred sacrifice safe safety
sail saint salad salary sale sales salt sand satellite satisfaction sauce saving scale scandal scene scenes
schedule scheme scholar scholars scholarship scientific scientist scope score scout screen script sea search
seat second secret secrets section sector secure security seed select selection self senior sense sensitive
sentence separate series serious servant session settlement severe sex sexual shade shadow shadows shallow
shame shape share shared shares sharp shelf shell shelter shift ship ships shirt shock shoe shoes shoot
shooting shop shopping shore shot shoulder shower sick side sight sign signal signature significant signs
silence silent silk silver similar singles site sites situation sixth skill skills skin skull sky slave
slavery sleep slim slow smart smile smoke smooth snake snow soap soccer social soft soil soldier soldiers
sole solid solo song songs sort soul souls sound source southern sovereign spare speaker special species
specific speech speed spell spending spirit spirits spiritual split sport sports spot spread spring spy
stability stable staff stage stake stand standards standing stars start starter startup statement static
status steady steam step steps sticky stock stocks stomach stop storage store stories storm story straight
strange stranger strategic strategies strategy stream strength stress strict strike strikes strip stroke
strong structure struggle student studies stuff style subject substance success successful sudden suffering
sugar suicide suit suite sum sunday sunlight super superior supply surface surgery surprise surprised
surrender surveillance survival suspect suspicion sweet swift swim swing switch sword symbol sympathy
synthetic table tactical tactics tail tale talent tales talk talks tall tank tape target tariff tariffs
taste taxes tea teacher teachers teaching team teams tear tears technical technique teen temperature
temporary tennis tension term terms terrible terrific terror terrorism terrorist terrorists test testing
text texture thanks thick thin thought thoughts thread threat ticket tickets tide tie tiger tight timber
time timeline tiny tip tired tissue title tobacco tool tools tooth top topic topics torture total touch
tough tour tourism tourist tours toward toxic toy toys trace track tracks traditional traffic tragedy tragic
training trans transfer transition trap trash travel treasure treatment tree trees trends triangle trick
trigger triple tropical trouble truck trucks true truth tube tune turn twin twins twist type types typical
ugly ultimate unable unfair uniform unique unit units unity universal unknown unusual upper urban urgent
useful usual vacation vaccine vacuum valid valuable value values vampire variable variety vast vegetable
vehicle vehicles venue version vertical vessel veteran veterans victim victims victory video videos view
viewers views villain vintage violence violent virgin virtual virtue virus visible vision visit visitor
visitors visual vital vocal voice voices volume volunteer volunteers vote voter voters votes voting voyage
vulnerable wage wages wagon waiting wake walk walking wall wanted warm warming warning warrior wars wash
waste wave waves way ways weak wealth weapon weapons wear weather web website wedding weed week weekend
weekly weight weird welfare whale wheat wheel wheels whiskey whisper wicked wide widow wild wilderness
wildlife wind window windows wine wing wings winner winners winning wire wireless wisdom wish witch witness
wolf woman wonder wonderful wood wooden word words worker workers working works workshop worldwide worst
worth worthy wound wrap wrist writer writers writing wrong yard yellow yesterday youth zero zones
`);
