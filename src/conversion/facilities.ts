/** Kinds of organisation that bear their area's name in front: `Luc Ngan Health Center`. */
const FACILITY = /hospital|(?:health|medical)-centre|health-office|health-station|clinic|college/;

/** Whether a kind of organisation is named after its area; a post there is then one in the province. */
export const isFacility = (type: string): boolean => FACILITY.test(type);
