import type { Cues } from '../../grammar/language.ts';
import { combined, phrases } from '../words.ts';

/** The empty part, beside others of its column. */
const NONE = '';

const SETS = phrases(
  'sets | set | has set | have set | will set | sets out | set out | sets itself | set itself | has set itself | lays down | laid down | puts forward | put forward | has put forward | gives itself | fixes | fixed | adopts | adopted | pursues | identifies | identified | defines | is working towards | works towards | is pursuing',
);
const QUALITIES = [NONE, 'overall', 'general', 'specific', 'following', 'main', 'key', 'ambitious'];

/** What a body or document sets itself: "sets the specific target that", "set itself the goal of". */
const SET_TARGETS = [
  ...combined(SETS, ['the', 'a', 'an', 'its'], QUALITIES, ['target', 'goal', 'objective'], ['of', 'that', 'to']),
  ...combined(SETS, ['the', 'its', NONE], QUALITIES, ['targets', 'goals', 'objectives'], ['of', 'that', 'to']),
];

/** "The aim is that", whosever it is. */
const AIM_IS = combined(['the', 'its', 'their'], [NONE, 'overall', 'main'], ['aim'], ['is', 'was'], ['to', 'that']);

/** What is planned, and nobody says by whom: "it is planned that". */
const PLANNED = combined(
  ['it is', 'it was', 'it has been'],
  [NONE, 'also', 'now'],
  ['planned', 'expected', 'intended', 'targeted', 'scheduled', 'aimed'],
  ['to', 'that'],
);

/** Who aims at something now, or goes on doing so. */
const AIMS = [
  ...phrases(
    `is seeking to | are seeking to | is also seeking to | are also seeking to | sought to | plans that | aims at | aim at | aimed at reaching | aimed to | aimed for | is aimed at | targets to | is looking to | are looking to | looks to | look to | is working to | are working to | is hoping to reach | has set its sights on | set its sights on | sets its sights on | is on course to | envisions | foresees | projects to | wishes to reach | strives that | strive that | strives towards | strives so that | endeavours that | tries to reach | is preparing to | are preparing to | prepares to | is gearing up to | are gearing up to | has undertaken to | have undertaken to | has committed to | have committed to | is committed to | are committed to | continues to strive to | will continue to strive to | has mapped out plans to | has drawn up plans to | has a plan to | have a plan to | had plans to | has drawn up a plan to | is drawing up plans to`,
  ),
  ...combined(
    ['is', 'are'],
    [NONE, 'also', 'currently', 'now', 'still'],
    ['aiming', 'striving', 'targeting'],
    ['for', 'at', 'to'],
  ),
];

const TOOK = phrases(
  'took the opportunity to | took this opportunity to | takes the opportunity to | used the occasion to | used the opportunity to | took the occasion to | took advantage of the occasion to | went on to | wished to | would like to | wanted to | took the floor to | also took the opportunity to | did not forget to',
);
const ASK = phrases(
  'ask | request | propose | suggest | recommend | urge | call on | call for | call upon | remind | instruct | press for | appeal to | petition | direct | ask for',
);

/** A view on what is to be done, which whoever has the word asks for. */
const NEEDED = combined(
  ['it is', 'it was', 'it would be', 'it is also', 'it was also', 'it is now', "it's"],
  phrases(
    'necessary | essential | important | crucial | vital | imperative | urgent | indispensable | high time | time',
  ),
  ['to', 'for'],
);

/** Somebody was asked, and nobody says by whom: "has been ordered to", "were also urged to". */
const ASKED = [
  ...combined(
    ['has', 'have', 'had'],
    [NONE, 'also'],
    ['been'],
    phrases(
      'asked | requested | urged | ordered | instructed | directed | required | assigned | reminded | encouraged | advised',
    ),
    ['to'],
  ),
  ...combined(
    ['is', 'are', 'was', 'were'],
    ['also', 'further'],
    phrases(
      'asked | requested | urged | ordered | instructed | directed | required | assigned | reminded | encouraged',
    ),
    ['to'],
  ),
  ...combined(['is', 'are', 'was', 'were'], ['ordered', 'directed', 'instructed'], ['to']),
];

/** What a speaker believes of others, who pledge nothing by it: "voiced his belief that". */
export const BELIEFS = combined(
  phrases('expressed | expressing | voiced | voicing | conveyed | shared | affirmed | reiterated | expresses'),
  [NONE, 'his', 'her', 'their', 'the', 'a'],
  [NONE, 'strong', 'firm', 'deep'],
  phrases('hope | belief | confidence | conviction | trust | expectation | wish'),
  ['that'],
);

/** What somebody attaches weight to: "underlined the importance of preparing staff". */
const WEIGHT = combined(
  phrases(
    'underlined | stressed | emphasised | emphasized | highlighted | underscored | affirmed | reiterated | noted | pointed out | underlining | stressing | emphasising | emphasizing | highlighting | stresses | underlines | emphasises | emphasizes | highlights',
  ),
  ['the'],
  [NONE, 'great', 'particular', 'special', 'vital', 'crucial'],
  ['importance', 'urgency', 'necessity', 'significance'],
  ['of'],
);

/** "reiterated its commitment to": whoever says so pledges it, also of what is promised already. */
const COMMITTED = combined(
  phrases(
    'reiterated | reaffirmed | affirmed | confirmed | restated | renewed | expressed | repeated | voiced | reiterates | reaffirms | affirms | confirms',
  ),
  ['its', 'his', 'her', 'their', 'the'],
  [NONE, 'strong', 'firm', 'full', "ministry's", "province's", "government's", "city's", "sector's"],
  ['commitment', 'commitments', 'determination', 'resolve', 'readiness'],
  ['to'],
);

/** English words for targets, asks and needs that several words make up. */
export const aimCues: Cues = {
  'ask=thing': phrases(
    'asking it for | asking them for | asked it for | asked them for | asking him for | asking her for',
  ),
  // What the other side of an agreement does.
  'continuation=side': phrases('for its part | on its part | in return'),
  // What something is good for, nobody plans it.
  'verb=contributes': phrases('contribute | contribute to | contribute significantly to'),
  'will=intends': [...SET_TARGETS, ...AIMS, ...AIM_IS, ...PLANNED],
  ask: combined(TOOK, ASK),
  'need=asked': ASKED,
  need: NEEDED,
  'ask=importance': WEIGHT,
  pledge: COMMITTED,
  // Behind a paper or its targets: what it says.
  'continuation=namely': phrases('specifically | more specifically | concretely'),
  // What makes a paper hold.
  'word=issues': phrases('passed | approved | adopted | ratified | issued | promulgated'),
  'continuation=focus': phrases('especially | in particular | above all'),
  'adverb=focus': phrases('particularly | mostly | mainly | chiefly | primarily'),
  'speak=tells': phrases('told | tells | wished'),
  speak: combined(
    ['contributed', 'gave', 'offered', 'raised', 'also contributed', 'made'],
    [NONE, 'their', 'his', 'her', 'many', 'some'],
    ['opinions', 'comments', 'ideas', 'questions', 'suggestions on'],
  ),
};
