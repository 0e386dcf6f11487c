/** Markup that is safe to show: made by the `html` tag, never from a plain string. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a template: text is escaped, markup is not, nothing gives nothing. */
export type Child = string | number | Html | undefined | false | readonly Child[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Builds markup from a template; each value is escaped unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...values: readonly Child[]): Html {
  return { markup: String.raw({ raw: strings }, ...values.map(render)) };
}

function render(child: Child): string {
  if (child === undefined || child === false) return '';
  if (typeof child === 'object' && 'markup' in child) return child.markup;
  if (typeof child === 'object') return child.map(render).join('');
  // A control character has no place in HTML, though data may hold one.
  return String(child)
    .replace(/(?![\t\n\r])\p{Cc}/gu, '\ufffd')
    .replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);
}
