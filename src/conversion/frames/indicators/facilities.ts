import type { Span } from '../../../grammar/span.ts';
import { HEALTH_SECTOR } from '../../meanings.ts';

export const STATIONS = 'health stations';
export const PROVINCES = 'provinces';

/** Counted bodies by what they are. */
export const facilities = (iri: string): string =>
  /hospital/.test(iri)
    ? 'hospitals'
    : /station/.test(iri)
      ? STATIONS
      : /centre|cdc/.test(iri)
        ? 'health centres'
        : /localities$/.test(iri)
          ? PROVINCES
          : 'facilities';

/** "hai ngành": sectors are no facilities. */
const isSector = (iri: string): boolean => iri === HEALTH_SECTOR;

/** "2 regulations of the Politburo": behind a word a body of the state, of which there is one, only has what is counted. */
export const isOnlyOwner = ({ value }: Span, length: number): boolean =>
  (length > 1 || isSector(value)) && /#org-/.test(value) && facilities(value) === 'facilities';
