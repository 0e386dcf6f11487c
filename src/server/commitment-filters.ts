import { Failure } from '../errors.ts';
import type { CommitmentChoices, CommitmentFilter } from '../overview/commitments.ts';
import { ORDERS, type Order } from '../overview/sorted.ts';
import type { Filter } from '../site/filter-select.tsx';
import type { Message } from '../site/i18n/message.ts';
import { OVERVIEW } from '../site/i18n/overview.ts';
import type { Labels } from '../site/labels.ts';
import type { View } from '../site/view.ts';
import { given } from './paging.ts';
import { iriOf, shortOf } from './short-iris.ts';

/** A menu of more names than this helps nobody, and makes a page heavy. */
const MOST = 100;

const ORDER_TEXTS: Readonly<Record<Order, Message>> = {
  due: OVERVIEW.sortDue,
  '-due': OVERVIEW.sortLast,
  by: OVERVIEW.sortBy,
  topic: OVERVIEW.sortTopic,
};

/** The filter that an address holds. */
export function filterIn(parameters: URLSearchParams, baseIri: string): CommitmentFilter {
  const thing = (name: string) => {
    const value = given(parameters, name);
    return value === undefined ? undefined : iriOf(value, baseIri);
  };
  return {
    topic: thing('topic'),
    by: thing('by'),
    to: thing('to'),
    year: given(parameters, 'year'),
    withNumbers: given(parameters, 'numbers') === '1',
  };
}

/** The order that an address asks for. */
export function orderIn(parameters: URLSearchParams): Order {
  const wanted = given(parameters, 'sort') ?? ORDERS[0];
  const order = ORDERS.find((each) => each === wanted);
  if (order) return order;
  throw new Failure('REQUEST_MALFORMED', { reason: `sort is one of ${ORDERS.join(', ')}.` });
}

/** How the form is filled, and who names what. */
interface Form {
  readonly filter: CommitmentFilter;
  readonly order: Order;
  readonly view: View;
  readonly labels: Labels;
}

/** The menus of the form: the most frequent values by name, and the one that is chosen. */
export function filtersFor(choices: CommitmentChoices, { filter, order, view, labels }: Form): readonly Filter[] {
  const { baseIri, language, say } = view;
  const collator = new Intl.Collator(language, { numeric: true });
  const menu = (name: 'topic' | 'by' | 'to' | 'year', label: Message): Filter => {
    const chosen = filter[name];
    const counts =
      chosen === undefined || choices[name].has(chosen) ? choices[name] : new Map([...choices[name], [chosen, 0]]);
    const most = [...counts].sort(([, a], [, b]) => b - a);
    const shown = most.filter(([value], at) => at < MOST || value === chosen);
    const named = shown.map(([value, count]) => {
      const text = name === 'year' ? value : labels.of(value);
      const short = name === 'year' ? value : shortOf(value, baseIri);
      return { value: short, text: `${text} (${view.number(count)})`, isChosen: value === chosen };
    });
    return {
      name,
      label: say(label),
      any: say(OVERVIEW.any),
      choices: named.sort((a, b) => collator.compare(a.text, b.text)),
    };
  };
  const orders = ORDERS.map((value) => ({ value, text: say(ORDER_TEXTS[value]), isChosen: value === order }));
  return [
    menu('topic', OVERVIEW.topic),
    menu('by', OVERVIEW.by),
    menu('to', OVERVIEW.to),
    menu('year', OVERVIEW.year),
    { name: 'sort', label: say(OVERVIEW.sort), choices: orders },
  ];
}
