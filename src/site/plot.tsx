import type { VNode } from 'preact';
import { KIND } from './i18n/kinds.ts';
import type { View } from './view.ts';

/** A value of an indicator in a year, beside its target. */
export interface Reading {
  readonly iri: string;
  readonly year: number | undefined;
  readonly value: number | undefined;
  readonly unit: string;
  readonly target: number | undefined;
  readonly targetIri: string | undefined;
}

const WIDTH = 360;
const HEIGHT = 200;
const MARGIN = { left: 44, right: 10, top: 12, bottom: 24 } as const;
/** Lines across the plot, beside the lowest. */
const STEPS = 4;

interface PlotProps {
  readonly title: string;
  readonly unit: string;
  readonly readings: readonly Reading[];
  readonly view: View;
}

/** Values as dots and their targets as strokes, by year; shape tells them apart, not colour alone. */
export function Plot({ title, unit, readings, view }: PlotProps): VNode | null {
  const years = [...new Set(readings.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const [first = 0, last = first] = [years[0], years.at(-1)];
  const top = roundUp(Math.max(...readings.flatMap(({ value = 0, target = 0 }) => [value, target])));
  if (readings.length < 2 || top <= 0) return null;
  const band = (WIDTH - MARGIN.left - MARGIN.right) / years.length;
  const x = (year: number) => MARGIN.left + band * (years.indexOf(year) + 0.5);
  const y = (value: number) => HEIGHT - MARGIN.bottom - (value / top) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const ticks = Array.from({ length: STEPS + 1 }, (_, step) => (top / STEPS) * step);
  const every = Math.ceil(years.length / 8);
  const count = view.number(readings.length);
  return (
    <figure class="plot">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={view.say(KIND.plot, { indicator: title, count, first, last })}
      >
        {ticks.map((tick) => (
          <g>
            <line class="grid" x1={MARGIN.left} x2={WIDTH - MARGIN.right} y1={y(tick)} y2={y(tick)} />
            <text class="tick end" x={MARGIN.left - 5} y={y(tick) + 3}>
              {view.number(Number(tick.toPrecision(3)))}
            </text>
          </g>
        ))}
        {years.map((year, index) =>
          index % every === 0 ? (
            <text class="tick middle" x={x(year)} y={HEIGHT - 8}>
              {year}
            </text>
          ) : null,
        )}
        {readings.map(({ year = 0, value = 0, target }, index) => {
          // Values of one year stand beside each other as far as the band allows.
          const at = x(year) + ((index % 5) - 2) * Math.min(6, band / 6);
          return (
            <g>
              {target !== undefined && <line class="gap" x1={at} x2={at} y1={y(value)} y2={y(target)} />}
              {target !== undefined && <line class="goal" x1={at - 6} x2={at + 6} y1={y(target)} y2={y(target)} />}
              <circle class="dot" cx={at} cy={y(value)} r="3.5" />
            </g>
          );
        })}
      </svg>
      <figcaption class="note">
        <span aria-hidden="true">●</span> {view.say(KIND.value)} <span aria-hidden="true">━</span>{' '}
        {view.say(KIND.target)}
        {unit !== '' && ` · ${unit}`}
      </figcaption>
    </figure>
  );
}

/** The next of 1, 2, 5, 10, 20… that is no less. */
function roundUp(value: number): number {
  if (value <= 0) return 0;
  const unit = 10 ** Math.floor(Math.log10(value));
  return unit * ([1, 2, 3, 4, 5, 6, 8, 10].find((step) => step * unit >= value) ?? 10);
}
