import { wordSet } from "./word-set.js";

/** Words that begin a sentence or stand in a headline with a capital and are no name. Lower case. */
export const PLAIN_WORDS = wordSet(`
  a aboard about above according across actually additionally admittedly after afterward afterwards again against ago ah
  alas albeit all almost alone along alongside already also although altogether always am amid amidst among amongst an and
  another any anybody anyone anything anyway apart apparently are around arguably as aside ask asked at away back based basically
  be became because become becoming been before beforehand began behind being believe below beneath beside besides best better between
  beyond both briefly bring brings brought but by call called calling came can cannot certain certainly clearly come comes coming
  compared concerning consequently considering contrary could couldn currently dear despite did didn do does doesn doing done
  don't down due during each earlier early either else elsewhere enough especially essentially eventually even ever every
  everybody everyone everything everywhere exactly except excluding far few fewer fifty finally find first five following for former formerly
  fortunately forty four from further furthermore gave generally get gets getting give given giving go goes going good got
  guess had half happily has hasn have haven having he hello hence her here hers herself hey hi high him himself his historically
  hopefully how however hundreds i if ill immediately importantly in including increasingly indeed initially inside
  instead interestingly into ironically is isn it its itself just keep keeping knowing known last late lately later least leaving led less lest
  let like likewise long look looking made mainly make makes making many may maybe me mean meanwhile might mine more
  moreover most mostly much must my myself namely near nearby nearly neither never nevertheless next nine no nobody none
  nonetheless nor normally not nothing notably now nowadays obviously of off often oh ok okay on once one only onto
  or originally other others otherwise our ours ourselves out outside over overall own particularly partly past per perhaps
  please plus possibly presently presumably prior probably put quite rather read really recent recently regarding regardless
  remember reportedly result right said saw say saying says second see seeing seemingly seen set seven several shall she should
  shortly similarly simply since six slowly so some somebody someone something sometimes somewhere soon sorry still subsequently such
  suddenly sure surely take taken taking tell ten thank thanks that the their theirs them themselves then there thereafter therefore these
  they thing things think third thirty this those though thousands three through throughout thus till to today together tomorrow tonight
  too took top toward towards traditionally true try trying twelve twenty twice two ultimately under underneath unfortunately unless unlike until unlikely up
  upon us use used using usually various very via was wasn watch way we well went were weren what whatever when whenever where
  whereas wherever whether which whichever while who whoever whom whose why will with within without won wonder
  would wouldn yeah years yes yesterday yet you your yours yourself i'm i've i'd i'll it's he's she's we're they're that's there's what's
  photo image file photos images source advertisement related updated published editor's note share copyright click
  here's let's can't don't won't didn't doesn't isn't wasn't couldn't wouldn't you're you've we've they've who's
  exclusive analysis opinion breaking watch video live update updates explainer factbox sources officials police
  people men women children students workers voters residents critics supporters experts analysts scientists researchers
  investigators prosecutors lawmakers republicans democrats americans asked born built caught complete current dead death deaths
  died different double eight eleven fans final founded free full fun general global had-been hard heavy help home hot
  human huge inspired joint key killed kill kills large largest legal local love low main major married matters military modern moving
  named natural nice number open part popular possible private proposed public quick quickly rare real record rich
  rising running meet follow hear reach contact same serious short show shows simple small special start started starting strong super total travel
  typical unknown user welcome working writing written yet young wild born raised educated working
`);

/** Verbs of saying and of acting that people are the usual subjects of, past and present. Lower case. */
export const PERSON_VERBS = wordSet(`
  said says say told tells added adds asked asks replied replies responded answered stated states argued argues claimed
  claims insisted insists noted notes wrote writes tweeted tweets posted explained explains recalled recalls joked jokes
  warned warns admitted admits acknowledged conceded denied denies declined vowed vows pledged promised urged urges
  complained accused accuses criticised criticized praised thanked apologised apologized testified announced believes
  believed thinks thought knows knew hopes hoped wants wanted feels felt remarked observed commented commented quipped
  suggested mused exclaimed shouted whispered declared reiterated stressed emphasised emphasized predicted predicts
  described describes married born died resigned retired graduated met meets spoke speaks walked smiled laughed cried nodded
  grew attended earned studied taught served serves joined won lost became played plays sang sings sat stood
  lobbied invited courted championed confided lamented blasted slammed mocked taunted retorted retaliated
  nominated appointed tapped picked campaigned endorsed hugged
`);
