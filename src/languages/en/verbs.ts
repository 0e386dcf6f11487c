import { words } from '../words.ts';

/** Base forms of verbs that begin an item of an English task list. */
export const verbs = words(`
accelerate accompany achieve act adapt add address adjust advise advocate allocate amend analyze apply appoint approve arrange ask assess assign assist attach attract avoid balance be boost bring build
calculate care carry check clarify clear closely combat combine come commit communicate compete complete comply concentrate concretize conduct connect consider consolidate continue contribute control cooperate coordinate correct create cultivate
cut deal decentralize decide declare decrease define deliver deploy deliver detect determine develop digitize digitalize direct disburse discuss disseminate diversify do draft draw economize educate effectively eliminate embrace empower enact encourage end enforce enhance
enrich ensure equip eradicate establish evaluate examine exceed exchange execute expand expedite exploit explore extend facilitate fight finalize find finish fix focus follow forecast form formulate foster fulfill fulfil gather generate get give
grasp guarantee guide handle harmonize have help hire hold identify implement improve increase inform innovate inspect inspire institutionalize integrate intensify interconnect introduce invest investigate invite issue join keep launch lead learn limit link listen lower maintain make manage
manufacture master maximize meet minimize mobilize mobilise modernize monitor motivate move narrow nurture observe obtain open operate optimize orient organize organise overcome participate pay perfect perform persist pick pilot plan practice prepare present preserve prevent prioritize prioritise process procure produce professionalize
promote promptly promulgate propagate propose protect prove provide publicize publish purchase pursue put raise rapidly rationalize reach realize rearrange receive recognize recommend record recruit rectify reduce reform regulate reinforce remove renew renovate reorganize repair replace replicate report request require research resolve respond restore restructure
restrict retain review revise reward roll satisfy save screen secure seek select send serve set settle share shorten simplify socialize solve speed spread stabilize standardize start step stop streamline strengthen strictly strive study submit summarize supervise supplement supply support survey suspend sustain synchronize synthesize
take target teach test tighten train transfer transform transmit transport treat turn unify update upgrade uphold urge use utilize vaccinate verify warn welcome work absorb advance uphold dedicate devote diagnose stockpile surpass surveil thoroughly urgently proactively actively resolutely drastically seriously synchronously strongly vigorously comprehensively fully`);

/** Words in -ing that are nouns, prepositions or adjectives in this genre. */
export const notVerbs = new Set(
  words(`including during according bidding nursing funding training meeting building planning screening testing hearing being morning evening everything nothing something anything thing king
ongoing following outstanding existing remaining upcoming coming leading regarding concerning pending aging ageing understanding spring wellbeing well-being well-being housing wing ring string beijing learning accounting briefing opening closing working non-smoking smoking drinking eating living counselling counseling advertising marketing engineering nearing owing notwithstanding breeding setting settings warning financing`),
);
