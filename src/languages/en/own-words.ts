import type { Cues } from '../../grammar/language.ts';
import { combined, phrases } from '../words.ts';

/** What whoever has the word asks or pledges in the first person, and what announces that all behind it is somebody's words. */
export const ownWords: Cues = {
  // At the head of a point they ask whoever stands behind them.
  'verb=assigns': phrases('assign | entrust'),
  'ask=own': phrases(
    'we ask | we also ask | I ask | I also ask | we request | I request | we also request | we urge | I urge | we encourage | I encourage | I call upon | we call upon | I remind | we remind | I appeal to | we appeal to | we recommend | I recommend | we also recommend | we suggest | I suggest | we propose | I propose | we also propose | I also propose | we call on | I call on | we demand | I demand | we want | I want | we would like to ask | I would like to ask',
  ),
  'pledge=own': phrases(
    'we undertake | we pledge | we promise | we commit | we guarantee | we vow | we are committed to | we are determined to | I undertake | I pledge | I promise | I commit | I guarantee | I assure | we assure | I am determined to | I give my word | we give our word',
  ),
  'speak=dictates': combined(
    phrases(
      'concluded | directed | instructed | ordered | gave instructions | gave directions | gave conclusions | made conclusions | drew conclusions',
    ),
    phrases(
      'as follows | with the following contents | with the following points | on the following contents | the following',
    ),
  ),
};
