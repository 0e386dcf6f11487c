import type { Cues } from '../../grammar/language.ts';
import { phrases, words } from '../words.ts';

/** English words for units: rates, shares, sums and times. */
export const unitCues: Cues = {
  'unit=per 10,000 people': phrases(
    'per 10,000 | per 10,000 people | per 10,000 inhabitants | per 10,000 population | per ten thousand people | per 10,000 residents | for every 10,000 people | for 10,000 people | for every 10,000 inhabitants | for every 10,000 residents | for every ten thousand people | per 10,000 persons | per ten thousand inhabitants | /10,000 people | /10,000 inhabitants | /10,000 population | for each 10,000 people | per 10000 people | to every 10,000 people | /10,000',
  ),
  'unit=per 100,000 people': phrases(
    'per 100,000 people | per 100,000 inhabitants | per 100,000 population | per 100,000 residents | /100,000 people | for every 100,000 people | per hundred thousand people',
  ),
  'unit=per 1,000': phrases('per mille | per mil | per thousand | %o | %0'),
  'unit=per 1,000 people': phrases(
    'per 1,000 people | per 1,000 inhabitants | per 1,000 population | per thousand people',
  ),
  'unit=per 1,000 live births': phrases('per 1,000 live births | per thousand live births'),
  'unit=live births': phrases('live births'),
  'unit=per 100,000 live births': phrases('per 100,000 live births'),
  'unit=boys per 100 girls': phrases(
    'boys/100 girls | boys per 100 girls | boys to 100 girls | boys for every 100 girls | males per 100 females | boys to every 100 girls',
  ),
  'unit=children per woman': phrases('children per woman | children/woman | child per woman'),
  'unit=days': phrases('days'),
  'unit=minutes': phrases('minutes'),
  'unit=hours': phrases('hours'),
  'unit=hectares': phrases('hectares'),
  'unit=million USD': phrases('million USD | million US dollars | million dollars | USD million'),
  'unit=billion USD': phrases('billion USD | billion US dollars'),
  'unit=percent': phrases('percent | per cent | pct'),
  'unit=times': phrases('times | fold'),
  'unit=years': phrases('years old | years of age'),
  'unit=cm': words('cm centimeters centimetres'),
  'unit=billion VND': phrases('billion VND | billion dong | billion Vietnamese dong | VND billion'),
  'unit=million VND': phrases('million VND | million dong'),
  'unit=points': phrases('points | point | percentage points | percentage point'),
};
