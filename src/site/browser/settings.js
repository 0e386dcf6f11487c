/**
 * What the server tells the scripts of a page.
 *
 * @typedef {object} Settings
 * @property {string} endpoint Path of the SPARQL endpoint.
 * @property {string} terms Path of the classes and properties to complete.
 * @property {string} base The base of all IRIs of the data.
 * @property {string} root The path under which the pages lie.
 * @property {string} ontology The namespace of our own terms, whose pages are here too.
 * @property {Readonly<Record<string, string>>} prefixes Namespaces by prefix.
 * @property {string} locale The language of the page.
 * @property {Readonly<Record<string, string>>} texts What the editor says, in the language of the page.
 */

/**
 * Says a text of the page with its {slots} filled.
 *
 * @param {Settings} settings
 * @param {string} key
 * @param {Readonly<Record<string, string | number>>} [slots]
 */
export function say({ texts }, key, slots = {}) {
  return (texts[key] ?? key).replace(/\{(\w+)\}/g, (slot, name) => String(slots[name] ?? slot));
}

/**
 * Where an IRI can be looked at: here if it is ours, at its own address otherwise.
 *
 * @param {Settings} settings
 * @param {string} iri
 */
export function addressOf({ base, root, ontology }, iri) {
  if (iri.startsWith(ontology)) return `${root}ontology/${encodeURIComponent(iri.slice(ontology.length))}`;
  if (iri.startsWith(base)) return `${root}${iri.slice(base.length)}`;
  return /^https?:\/\//i.test(iri) ? iri : undefined;
}

/**
 * An IRI as short as our prefixes make it, if one fits.
 *
 * @param {Settings} settings
 * @param {string} iri
 */
export function shortOf({ prefixes }, iri) {
  // The longest namespace says most: `person:` rather than a base.
  const fitting = Object.entries(prefixes).filter(([, space]) => iri.startsWith(space) && iri.length > space.length);
  const [best] = fitting.sort(([, a], [, b]) => b.length - a.length);
  return best && `${best[0]}:${iri.slice(best[1].length)}`;
}

/**
 * Builds an element; a child that is a text is never read as markup.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Readonly<Record<string, string>>} [attributes]
 * @param {readonly (Node | string)[]} [children]
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, children = []) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
