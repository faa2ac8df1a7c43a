import { wordSet } from "./word-set.js";

/** Names of countries, states, regions and large cities, word by word; of longer names the telling word. Lower case. */
export const PLACES = wordSet(`
  afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh
  barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burkina burma
  burundi cambodia cameroon canada chile china colombia congo croatia cuba cyprus czechia czechoslovakia denmark djibouti
  dominica ecuador egypt england eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana
  greece grenada guatemala guinea guyana haiti herzegovina honduras hungary iceland india indonesia iran iraq ireland
  israel italy jamaica japan jordan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho
  liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania
  mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal
  netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru philippines poland
  portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles singapore slovakia slovenia somalia spain
  sudan suriname swaziland sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga tunisia turkey
  turkmenistan uganda ukraine uruguay uzbekistan vanuatu vatican venezuela vietnam yemen yugoslavia zambia zimbabwe zealand
  lanka arabia leone rica salvador verde ivoire africa america asia europe eurasia oceania antarctica caribbean
  scandinavia balkans crimea chechnya catalonia kashmir kurdistan siberia bavaria normandy tuscany sicily gaza ussr ussia
  donbas donetsk luhansk gibraltar greenland bermuda guam hawaii
  alabama alaska arizona arkansas california carolina colorado connecticut delaware florida idaho illinois indiana iowa
  kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
  hampshire jersey ohio oklahoma oregon pennsylvania rhode dakota tennessee texas utah vermont virginia washington
  wisconsin wyoming ontario quebec alberta manitoba saskatchewan scotia columbia queensland tasmania
  amsterdam ankara athens atlanta auckland austin baghdad baltimore bangkok barcelona basra beijing beirut belfast
  belgrade berlin birmingham bogota bombay boston brasilia bratislava brisbane bristol brooklyn brussels bucharest
  budapest buffalo cairo calcutta calgary canberra caracas cardiff charlotte chennai chicago cincinnati cleveland
  columbus copenhagen dallas damascus delhi denver detroit dhaka doha dubai dublin edinburgh frankfurt geneva glasgow
  hague hamburg hanoi harlem havana helsinki hollywood hong honolulu houston islamabad istanbul jakarta jeddah jerusalem
  johannesburg kabul kandahar karachi kathmandu khartoum kiev kyiv kolkata kong lagos lahore leeds lima lisbon liverpool
  london madrid manchester manhattan manila mecca melbourne memphis miami milan minneapolis mogadishu montreal moscow
  mosul mumbai munich nairobi nashville newcastle oakland omaha orlando osaka oslo ottawa oxford cambridge paris perth
  petersburg philadelphia phoenix pittsburgh portland prague pretoria pyongyang rabat raleigh riyadh rome rotterdam
  sacramento salem santiago sarajevo seattle seoul shanghai sheffield sofia stockholm sydney taipei tallinn tampa tehran
  tripoli tokyo toronto tulsa tunis vancouver venice vienna vilnius warsaw wellington winnipeg yangon yokohama zagreb
  zurich york angeles diego francisco antonio jose vegas orleans louis cupertino davos guantanamo hiroshima chernobyl
  kharkiv odesa odessa mariupol rafah baghdad aleppo bronx queens pentagon kremlin downing westminster brexit
  aceh bali java sumatra punjab sindh bengal gujarat kerala bihar
  u.s us uk u.k usa u.s.a un u.n eu e.u d.c dc u.a.e uae
`);

/** Adjectives of nations, regions and faiths, which also name their people: never a person. Lower case, singular. */
export const DEMONYMS = wordSet(`
  afghan african albanian algerian american angolan arab arabian argentine argentinian armenian asian australian austrian
  azerbaijani bahraini bangladeshi basque belarusian belgian bengali bolivian bosnian brazilian breton british briton
  bulgarian burmese cambodian cameroonian canadian catalan chechen chilean chinese colombian congolese croat croatian
  cuban cypriot czech danish dane dutch ecuadorian egyptian emirati english eritrean estonian ethiopian european
  fijian filipino finn finnish french gambian georgian german ghanaian greek guatemalan haitian hawaiian hispanic honduran
  hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian
  kazakh kenyan korean kosovar kurd kurdish kuwaiti lao latin latina latino latvian lebanese liberian libyan lithuanian
  macedonian malagasy malawian malay malaysian maltese mexican moldovan mongolian montenegrin moroccan mozambican namibian
  nepalese nepali nicaraguan nigerian norwegian omani pakistani palestinian panamanian paraguayan persian peruvian
  philippine polish pole portuguese punjabi qatari romanian russian rwandan saudi scot scottish senegalese serb serbian
  sierra singaporean slovak slovakian slovene slovenian somali soviet spaniard spanish sudanese swede swedish swiss syrian
  taiwanese tajik tamil tanzanian thai tibetan tunisian turk turkish ugandan ukrainian uruguayan uzbek venezuelan
  vietnamese welsh yemeni zambian zimbabwean texan californian floridian londoner parisian rohingya uyghur pashtun
  muslim christian jew jewish catholic protestant hindu buddhist sikh sunni shia shiite islamist orthodox mormon
  republican democrat democratic communist socialist nazi tory labour anglo afro euro
`);
