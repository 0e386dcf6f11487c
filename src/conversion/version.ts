/** Version of the conversion rules, written into every graph; raise it when the same text may give other facts. */
export const RULES_VERSION = '1';
