import { isNumber } from './rows.js';
import { addressOf, element, say, shortOf } from './settings.js';

/** @typedef {import('./settings.js').Settings} Settings */
/** @typedef {import('./rows.js').Cell} Cell */

/** More bars than this tell nothing. */
const MOST = 200;
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" aria-hidden="true"><path d="M1 2h9v3H1zm0 5h13v3H1zm0 5h5v3H1z"/></svg>';

/**
 * Draws rows that have a name and a number as bars: a table in which each number is as long as it is large, which says the
 * same to those who cannot see it.
 *
 * @param {typeof import('@zazuko/yasgui').default.Yasr} Yasr
 * @param {Settings} settings
 */
export function registerChart(Yasr, settings) {
  class Chart {
    priority = 5;
    label = say(settings, 'chart');

    /** @param {any} yasr */
    constructor(yasr) {
      this.yasr = yasr;
    }

    getIcon() {
      const icon = element('div');
      icon.innerHTML = ICON;
      return icon;
    }

    canHandleResults() {
      return this.columns() !== undefined;
    }

    /** The names of the column to tell bars by and of that with their lengths. */
    columns() {
      /** @type {readonly Readonly<Record<string, Cell>>[]} */
      const rows = this.yasr.results?.getBindings() ?? [];
      if (rows.length === 0 || rows.length > MOST) return undefined;
      /** @type {string[]} */
      const names = this.yasr.results.getVariables();
      const value = names.find((name) => rows.every((row) => isNumber(row[name]) && Number(row[name]?.value) >= 0));
      const told = names.find((name) => rows.every((row) => row[name] && !isNumber(row[name])));
      return value === undefined || told === undefined ? undefined : { value, told };
    }

    draw() {
      const columns = this.columns();
      if (!columns) return;
      const { value, told } = columns;
      /** @type {readonly Readonly<Record<string, Cell>>[]} */
      const rows = this.yasr.results.getBindings();
      const most = Math.max(...rows.map((row) => Number(row[value]?.value)), Number.MIN_VALUE);
      const numbers = new Intl.NumberFormat(settings.locale);
      const body = rows.map((row) => {
        const bar = element('div', { class: 'bar' });
        bar.style.inlineSize = `${(100 * Number(row[value]?.value)) / most}%`;
        return element('tr', {}, [
          element('th', { scope: 'row' }, [nameOf(row[told], settings)]),
          element('td', { class: 'number' }, [numbers.format(Number(row[value]?.value))]),
          element('td', { class: 'bars', 'aria-hidden': 'true' }, [bar]),
        ]);
      });
      const head = element('tr', {}, [
        element('th', { scope: 'col' }, [told]),
        element('th', { scope: 'col', class: 'number' }, [value]),
        element('td', { 'aria-hidden': 'true' }),
      ]);
      const chart = element('table', { class: 'chart' }, [element('thead', {}, [head]), element('tbody', {}, body)]);
      this.yasr.resultsEl.append(chart);
    }
  }
  Yasr.registerPlugin('chart', /** @type {any} */ (Chart));
}

/**
 * @param {Cell | undefined} cell
 * @param {Settings} settings
 */
function nameOf(cell, settings) {
  if (cell?.type !== 'uri') return cell?.value ?? '';
  const href = addressOf(settings, cell.value);
  const text = shortOf(settings, cell.value) ?? cell.value;
  return href === undefined ? text : element('a', { href }, [text]);
}
