import { addressOf, element, say, shortOf } from './settings.js';

/** @typedef {import('./settings.js').Settings} Settings */
/** @typedef {{ readonly value: string, readonly type: string, readonly datatype?: string, readonly 'xml:lang'?: string }} Cell */

/** Spreadsheets need it to see that a file is UTF-8. */
const MARK = '\ufeff';
/** Characters of a text that is to have room. */
const LONG = 60;
const NUMBER = /^http:\/\/www\.w3\.org\/2001\/XMLSchema#(?:integer|decimal|double|float|nonNegativeInteger|gYear)$/;

/** @param {Cell | undefined | ''} cell */
export function isNumber(cell) {
  return typeof cell === 'object' && NUMBER.test(cell.datatype ?? '') && !Number.isNaN(Number(cell.value));
}

/**
 * The table of results: a page at a time, links to our pages, numbers sorted as such. What Yasr's own table would find out
 * by drawing every row – the widths of columns and what they hold – is said beforehand, which 50 000 rows need.
 *
 * @param {typeof import('@zazuko/yasgui').default.Yasr} Yasr
 * @param {Settings} settings
 */
export function registerRows(Yasr, settings) {
  const Table = /** @type {any} */ (Yasr.plugins.table);
  class Rows extends Table {
    label = say(settings, 'table');
    helpReference = undefined;

    getColumns() {
      const [numbers, ...columns] = super.getColumns();
      const rows = this.yasr.results?.getBindings() ?? [];
      return [
        numbers,
        ...columns.map((/** @type {any} */ column) => ({
          ...column,
          type: isNumeric(rows, column.name) ? 'num' : 'string',
          // For anything but the eye the plain value will do: cleaning markup of every cell would take minutes.
          render: (/** @type {Cell | ''} */ cell, /** @type {string} */ purpose) =>
            purpose === 'display' ? this.getCellContent(cell) : cell === '' ? '' : cell.value,
        })),
      ];
    }

    /** @param {Cell | ''} cell */
    getCellContent(cell) {
      if (!cell) return '';
      const isLong = cell.type !== 'uri' && cell.value.length > LONG;
      const holder = element('div', isLong ? { class: 'long' } : {}, [
        element('span', {}, [contentOf(cell, settings)]),
      ]);
      return holder.outerHTML;
    }

    /** @param {object} settled */
    draw(settled) {
      // Cells are whole, and columns as wide as they need; what does not fit the page is scrolled.
      super.draw({ ...settled, isEllipsed: false });
      this.destroyResizer();
      this.tableEl.style.removeProperty('width');
    }

    drawControls() {
      super.drawControls();
      const [simple, ellipsis] = this.tableControls.querySelectorAll('.switch .label');
      // Our cells are simple and whole already.
      simple?.closest('div')?.remove();
      ellipsis?.closest('div')?.remove();
      this.tableFilterField.placeholder = say(settings, 'filter');
      this.tableFilterField.setAttribute('aria-label', say(settings, 'filter'));
      this.tableControls.querySelector('.pageSizerLabel').textContent = `${say(settings, 'pageSize')} `;
      this.tableSizeField.setAttribute('aria-label', say(settings, 'pageSize'));
      this.tableSizeField.querySelector('option[value="-1"]')?.remove();
    }

    download() {
      return {
        getData: () => MARK + (this.yasr.results?.asCsv() ?? ''),
        contentType: 'text/csv;charset=utf-8',
        title: say(settings, 'download'),
        filename: 'hgov.csv',
      };
    }
  }
  Object.assign(Table.defaults.tableConfig, {
    autoWidth: false,
    language: {
      info: say(settings, 'shown', { from: '_START_', to: '_END_', all: '_TOTAL_' }),
      infoEmpty: say(settings, 'none'),
      infoFiltered: '',
      emptyTable: say(settings, 'none'),
      zeroRecords: say(settings, 'none'),
      thousands: settings.locale === 'en' ? ',' : '.',
      paginate: { first: '«', previous: '‹', next: '›', last: '»' },
    },
  });
  Yasr.registerPlugin('table', /** @type {any} */ (Rows));
}

/**
 * @param {readonly Readonly<Record<string, Cell>>[]} rows
 * @param {string} name
 */
function isNumeric(rows, name) {
  return rows.some((row) => row[name]) && rows.every((row) => !row[name] || isNumber(row[name]));
}

/**
 * @param {Cell} cell
 * @param {Settings} settings
 */
function contentOf(cell, settings) {
  const { value, type } = cell;
  if (type !== 'uri') return cell['xml:lang'] ? element('span', { lang: cell['xml:lang'] }, [value]) : value;
  const href = addressOf(settings, value);
  return href === undefined ? value : element('a', { href, title: value }, [shortOf(settings, value) ?? value]);
}
