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
export const isSector = (iri: string): boolean => iri === HEALTH_SECTOR;
