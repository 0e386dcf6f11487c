import type { Messages } from './message.ts';

/** The page of the ontology. */
export const ONTOLOGY = {
  title: { en: 'Ontology', vi: 'Bản thể học', id: 'Ontologi' },
  lead: {
    en: 'The terms of the graph. Data:',
    vi: 'Các thuật ngữ của đồ thị. Dữ liệu:',
    id: 'Istilah-istilah graf ini. Data:',
  },
  classes: { en: 'Classes', vi: 'Các lớp', id: 'Kelas' },
  links: { en: 'Links between things', vi: 'Quan hệ giữa các đối tượng', id: 'Hubungan antarhal' },
  values: { en: 'Values', vi: 'Giá trị', id: 'Nilai' },
  schemes: { en: 'Schemes of concepts', vi: 'Hệ khái niệm', id: 'Skema konsep' },
} as const satisfies Messages;
