import type { Cues } from '../../grammar/language.ts';
import { combined, phrases } from '../words.ts';

/** What announces in English what stands in a paper: in the one that two sides have signed, in a law or its draft. */
export const paperCues: Cues = {
  'verb=sends': phrases('sent | sends'),
  'verb=lays down': phrases(
    'stipulates that | stipulated that | stipulates | provides that | prescribes that | lays down that | specifies that | regulates that',
  ),
  'continuation=agreed': combined(
    phrases('under | according to | in accordance with | in line with | as per | pursuant to | as part of'),
    phrases('the | this | their | the signed | the newly signed | the bilateral'),
    phrases(
      'agreement | cooperation agreement | agreements | memorandum | memorandum of understanding | memorandum of agreement | memorandum of cooperation | MoU | deal | pact | coordination regulation | coordination regulations | coordination programme | coordination program | coordination plan | cooperation programme | cooperation program | cooperation document | signed document | signed contents | signed content | contract | partnership | document',
    ),
  ),
};
