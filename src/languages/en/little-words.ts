import { words } from '../words.ts';

/** What begins an object, and stands right behind its verb. */
export const determiners = new Set(
  words('the a an all each every its their his her our any no more this these those both'),
);

/** Prepositions, conjunctions, pronouns, auxiliaries and other little words: none is a verb before an object. */
export const littleWords = new Set(
  words(`about above across after against along alongside although amid amidst among amongst and around as at atop away back barring because been before behind being below beneath beside besides between beyond both but by can could
despite did does done down due during each either else enough even ever every except few first following for former fourth from further had half has have having hence here how however if in inside instead into is it its just last
latest least less like likewise many may meanwhile might more moreover most much must near neither never next nor not now of off often on once only onto opposite or other others our out outside over own past per perhaps plus provided quite
rather regarding round same second several shall should since six so some soon still such than that the their them then thence there thereby therefore these they third this those though three through throughout thus till to today together
too toward towards twice two under underneath unless unlike until up upon versus via was well were what when whenever where whereas whereby wherein whether which while who whom whose why will with within without worth would year yet you
yesterday tomorrow tonight later ago also already always again almost aside apart ahead together abroad altogether anyway nor namely including such your my he she his her him us we i`),
);

/** Words that stand where a verb of asking or attending could, between somebody and whoever does something, and are none. */
export const noCues = new Set([
  ...littleWords,
  ...words(`accompanied accused admired aided allowed assisted attended believed blamed caught caused commended congratulated empowered enabled escorted expected felt followed forced found freed got gathered heard helped joined judged knew
  led left let made met motivated noticed observed paid permitted praised prepared qualified reached reported required saw served showed supported taught thanked thought took toured trained used visited wanted watched went returned came
  recognised recognized certified verified assessed rated judged shown seen proved proven able added aimed appointed built chosen created deployed designed determined due eager established founded going happy honored honoured intended invented invited keen known likely meant needed opened organised organized pleased prompted
  proposed ready repurposed said selected sent set supposed unable willing
  allows asks enables expects helps lets makes permits sees supports thanks wants is be been being has have had staff leaders officials representatives heads members workers doctors nurses people team teams committee side branch`),
]);
