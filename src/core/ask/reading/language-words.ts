/** What tells a language by its small words. All in lower case. */
export interface LanguageWords {
  readonly name: string;
  /** Words that tell it alone, where nothing English stands beside them. */
  readonly sure: ReadonlySet<string>;
  /** Words that tell it together with another; some of them are names or words elsewhere too. */
  readonly usual: ReadonlySet<string>;
}

const words = (name: string, sure: string, usual: string): LanguageWords => ({
  name,
  sure: new Set(sure.split(" ")),
  usual: new Set(usual.split(" ")),
});

/** Languages in Latin letters. Particles of names ("de", "la", "van", "al") are left out: they tell nothing. */
export const LANGUAGE_WORDS: readonly LanguageWords[] = [
  words(
    "Spanish",
    "qué quién quien quiénes cuándo dónde cómo cuánto cuántos cuánta cuántas porqué cuál cuáles según dijo hizo",
    "a un que cuando donde como cuanto por es está esta están fue son era ha han sobre con para muy más tiene una sus pero los las del entre contra hay sin cual verdad",
  ),
  words(
    "Portuguese",
    "quem onde quais porquê porque são não foi disse pelo pela",
    "a o que quando quanto quantos qual por é está com para sobre uma um mais fez tem seu sua ao dos das do da entre contra ou os verdade",
  ),
  words(
    "French",
    "pourquoi quand où combien quelle quelles quels est-ce était sont avec dans chez c'est qu'est",
    "a un qui que quoi comment quel est ont sur pour ce cette et une des du aux pas plus ils elle dit contre entre les le qu c",
  ),
  words(
    "Italian",
    "perché perche quali cos'è dov'è hanno degli della nella sulla sono",
    "a un chi che cosa cos quando dove come quanto quale è ha stato stata con per sul del nel gli il una anche più detto non tra fra ai di vero",
  ),
  words(
    "German",
    "wer warum wann wieso weshalb welche welcher welches wieviel ist sind wurde und nicht gesagt dass zurückgezogen",
    "was wie wo hat haben mit über für zum zur auf sich ein eine einen die das stimmt wird kann aus bei nach vom im jetzt noch auch es viel",
  ),
  words(
    "Dutch",
    "waarom wanneer waar hoeveel welke heeft hebben wordt werd niet zijn zei",
    "wie wat hoe is was het een met voor naar bij ook over de van op dat tussen geld deze door",
  ),
  words(
    "Polish",
    "dlaczego kiedy gdzie jest są był była było się że czym powiedział między",
    "kto kim co jak ile czy nie przez dla to od za jego na do",
  ),
  words("Swedish", "vem vad varför när är och inte mellan", "hur med för på om av till sa det en ett har"),
  words(
    "Danish",
    "hvem hvad hvorfor hvornår hvordan mellem",
    "hvor er og ikke med på om af til det en et har",
  ),
  words("Norwegian", "hvem hva hvorfor hvordan mellom", "hvor når er og ikke med på om av til det en et har"),
  words(
    "Turkish",
    "kimdir nedir neden niçin nerede nasıl hakkında için",
    "kim ne kaç mi mı ve bir bu zaman dedi ile niye geri",
  ),
  words("Finnish", "kuka mikä miksi milloin missä miten mitä", "on ja ei oli sanoi kanssa"),
  words(
    "Indonesian",
    "siapa mengapa kenapa kapan dimana bagaimana adalah",
    "apa yang dan tidak di dari dengan itu",
  ),
  words("Romanian", "cine când unde este și despre", "ce cum nu cu a fost pentru"),
  words("Czech", "kdo proč kdy kde byl řekl", "co jak je se na o to"),
  words("Hungarian", "miért mikor hogyan kicsoda mondott", "ki mi hol és nem az volt"),
  words("Vietnamese", "tại sao là gì không của khi nào ở đâu", "ai đã nói về và có"),
];

/** Small words of English, which speak against every other language that does not have them too. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  `the a an of and to in is who what when where why how which did does do has have had are was were will would can
  could should about with from for by on at it he she they we you his her their its my your not or but if so this
  that these those there tell say said any all some after before between over under against than then as be been
  whats whos me us him them into out up down off just only also really because get got like more most no yes ever`.split(
    /\s+/,
  ),
);
