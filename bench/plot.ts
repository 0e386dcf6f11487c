/** A line of a plot: its name and its points. */
export interface Series {
  readonly name: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** A plot whose axes are both logarithmic: what grows with its length is a line at the angle of the dashed one. */
export interface Panel {
  readonly title: string;
  readonly series: readonly Series[];
}

/** The range of both axes and what they say. */
export interface Axes {
  readonly x: { readonly from: number; readonly to: number; readonly ticks: Readonly<Record<string, number>> };
  readonly y: { readonly from: number; readonly to: number; readonly ticks: Readonly<Record<string, number>> };
  /** A point that the dashed line goes through, and what it stands for. */
  readonly through: { readonly x: number; readonly y: number; readonly name: string };
}

const SIZE = { width: 420, height: 340, left: 56, top: 36, gap: 28, legend: 17 };
const COLOURS = '#1f77b4 #d62728 #2ca02c #9467bd #ff7f0e #8c564b #e377c2 #17becf #bcbd22 #7f7f7f #000000 #aec7e8'.split(
  ' ',
);

/** Panels side by side over one legend, as SVG. */
export function logLogPlot(panels: readonly Panel[], axes: Axes): string {
  const names = [...(panels[0]?.series.map(({ name }) => name) ?? []), axes.through.name];
  const width = panels.length * (SIZE.left + SIZE.width + SIZE.gap);
  const below = SIZE.top + SIZE.height + 46;
  const height = below + Math.ceil(names.length / 3) * SIZE.legend + 8;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...panels.map(
      (panel, at) =>
        `<g transform="translate(${SIZE.left + at * (SIZE.left + SIZE.width + SIZE.gap)} ${SIZE.top})">\n${panelOf(panel, axes)}\n</g>`,
    ),
    ...names.map((name, at) => legend(name, at, { width, below, dashed: at === names.length - 1 })),
    '</svg>\n',
  ].join('\n');
}

const scale = (value: number, { from, to }: { from: number; to: number }): number =>
  Math.log(value / from) / Math.log(to / from);
const xOf = (value: number, { x }: Axes): number => round(scale(value, x) * SIZE.width);
const yOf = (value: number, { y }: Axes): number => round((1 - scale(value, y)) * SIZE.height);
const round = (value: number): number => Math.round(value * 10) / 10;
const colourOf = (at: number): string => COLOURS[at % COLOURS.length] as string;

function panelOf({ title, series }: Panel, axes: Axes): string {
  const { x, y } = axes;
  const columns = Object.entries(x.ticks).map(
    ([label, value]) =>
      `<path d="M${xOf(value, axes)} 0V${SIZE.height}" stroke="#ddd"/><text x="${xOf(value, axes)}" y="${SIZE.height + 16}" text-anchor="middle">${label}</text>`,
  );
  const rows = Object.entries(y.ticks).map(
    ([label, value]) =>
      `<path d="M0 ${yOf(value, axes)}H${SIZE.width}" stroke="#ddd"/><text x="-6" y="${yOf(value, axes) + 4}" text-anchor="end">${label}</text>`,
  );
  const lines = series.map(
    ({ points }, at) =>
      `<polyline fill="none" stroke="${colourOf(at)}" stroke-width="1.5" points="${points.map((point) => `${xOf(point.x, axes)},${yOf(point.y, axes)}`).join(' ')}"/>`,
  );
  return [
    `<text x="0" y="-14" font-size="13" font-weight="bold">${title}</text>`,
    ...columns,
    ...rows,
    reference(axes),
    ...lines,
  ].join('\n');
}

/** Time that grows with the length: a dashed line, cut at the frame. */
function reference(axes: Axes): string {
  const { x, y, through } = axes;
  const rate = through.y / through.x;
  const from = Math.max(x.from, y.from / rate);
  const to = Math.min(x.to, y.to / rate);
  const ends = [from, to].map((at) => `${xOf(at, axes)},${yOf(at * rate, axes)}`).join(' ');
  return `<polyline fill="none" stroke="#000" stroke-dasharray="5 4" points="${ends}"/>`;
}

interface Legend {
  readonly width: number;
  readonly below: number;
  readonly dashed: boolean;
}

function legend(name: string, at: number, { width, below, dashed }: Legend): string {
  const left = SIZE.left + (at % 3) * ((width - SIZE.left) / 3);
  const top = below + Math.floor(at / 3) * SIZE.legend;
  const stroke = dashed ? 'stroke="#000" stroke-dasharray="5 4"' : `stroke="${colourOf(at)}" stroke-width="2"`;
  return `<path d="M${round(left)} ${top}h18" ${stroke}/><text x="${round(left + 24)}" y="${top + 4}">${name.replaceAll('&', '&amp;')}</text>`;
}
