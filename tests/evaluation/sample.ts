import type { FactSheet } from '../../src/evaluation/fact-sheet.ts';

/** A text that the sample sheet quotes. */
export const TEXT =
  'On 3 March 2025 in Hue, Minister of Health Tran Van An and Deputy Director Le Thi Bé spoke at the conference. ' +
  'The sector should train nurses; reach over 90% of children; build 2 hospitals in 2026. ' +
  'There are 14 doctors per 10,000 people, the target is 13.5. Decision No. 12/QD-TTg approves the Network Planning.';

/** Facts of every kind about the sample text, as a person would write them. */
export const SHEET: FactSheet = {
  lang: 'en',
  persons: [
    {
      name: 'Tran Van An',
      roles: [
        { title: 'Minister of Health', organisation: 'Ministry of Health', place: null, quote: 'Minister of Health' },
      ],
    },
    {
      name: 'Le Thi Bé',
      roles: [
        { title: 'Deputy Director', organisation: 'Department of Health', place: 'Hue', quote: 'Deputy Director' },
      ],
    },
  ],
  events: [
    {
      key: 'e1',
      type: 'conference',
      date: '2025-03-03',
      organiser: 'Ministry of Health',
      place: 'Hue',
      mode: null,
      quote: 'spoke at the conference',
    },
    { key: 'e2', type: 'meeting', date: null, organiser: null, place: null, mode: 'online', quote: 'conference' },
  ],
  participations: [
    { person: 'Tran Van An', event: 'e1', as: ['attendee', 'speaker'], quote: 'spoke at the conference' },
    { person: 'Le Thi Bé', event: 'e2', as: ['speaker'], quote: 'spoke' },
  ],
  commitments: [
    { by: 'health sector', value: null, comparator: null, period: null, kind: 'directive', quote: 'train nurses' },
    {
      by: 'health sector',
      value: 90,
      comparator: '>',
      period: null,
      kind: 'directive',
      quote: 'reach over 90% of children',
    },
    { by: null, value: 2, comparator: '=', period: '2026', kind: 'plan', quote: 'build 2 hospitals in 2026' },
  ],
  indicators: [
    {
      name: 'doctors per 10,000 people',
      value: 14,
      unit: 'per 10,000 people',
      year: 2025,
      target: 13.5,
      status: 'exceeded',
      quote: '14 doctors per 10,000 people, the target is 13.5',
    },
    { name: 'nurses', value: null, unit: null, year: null, target: null, status: 'met', quote: 'nurses' },
  ],
  documents: [
    { number: '12/QD-TTg', type: 'decision', period: null, quote: 'Decision No. 12/QD-TTg' },
    { number: null, type: 'plan', period: null, quote: 'Network Planning' },
  ],
};
