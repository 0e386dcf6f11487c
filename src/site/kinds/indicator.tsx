import type { VNode } from 'preact';
import { hgov, schema } from '../../vocabulary/index.ts';
import { TargetText } from '../commitments.tsx';
import { grouped } from '../graph.ts';
import { KIND } from '../i18n/kinds.ts';
import { Plot, type Reading } from '../plot.tsx';
import { Scrollable } from '../scrollable.tsx';
import { SourceLinks } from '../sources.tsx';
import { Name, Thing } from '../term.tsx';
import type { View } from '../view.ts';

interface Shown {
  readonly iri: string;
  readonly view: View;
}

/** An indicator: its values against their targets over the years, as a plot for each unit and as a table. */
export function IndicatorBody({ iri, view }: Shown): VNode | null {
  const { facts, labels, say } = view;
  const observations = facts.from(iri, hgov.indicator).filter((each) => facts.isA(each, hgov.Observation));
  if (observations.length === 0) return null;
  const readings = observations.map((each) => readingOf(each, view));
  const plotted = readings.filter(({ year, value }) => year !== undefined && value !== undefined);
  const sorted = readings.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));
  return (
    <section>
      <h2>
        {say(KIND.values)} <span class="note">{view.number(readings.length)}</span>
      </h2>
      {[...grouped(plotted, ({ unit }) => unit)].map(([unit, own]) => (
        <Plot title={labels.of(iri)} unit={unit} readings={own} view={view} />
      ))}
      <Values readings={sorted} view={view} />
    </section>
  );
}

function Values({ readings, view }: { readonly readings: readonly Reading[]; readonly view: View }): VNode {
  const { facts, say } = view;
  return (
    <Scrollable label={say(KIND.values)}>
      <table>
        <thead>
          <tr>
            {[KIND.year, KIND.value, KIND.target, KIND.status, KIND.where].map((title) => (
              <th scope="col">{say(title)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {readings.map(({ iri, year, value, unit, targetIri }) => (
            <tr>
              <td>{year}</td>
              <td>{value === undefined ? '' : `${view.number(value)} ${unit}`}</td>
              <td>{targetIri !== undefined && <TargetText iri={targetIri} view={view} />}</td>
              <td>
                {facts.things(iri, hgov.status).map((status) => (
                  <Name iri={status} view={view} />
                ))}
              </td>
              <td>
                <SourceLinks iris={[iri]} view={view} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollable>
  );
}

function readingOf(iri: string, { facts }: View): Reading {
  const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  const targetIri = facts.thing(iri, hgov.against);
  return {
    iri,
    year: number(facts.text(iri, hgov.year)),
    value: number(facts.text(iri, schema.value)),
    unit: facts.text(iri, hgov.unit) ?? '',
    targetIri,
    target: targetIri === undefined ? undefined : number(facts.text(targetIri, schema.value)),
  };
}

/** A reported value: what it measures, against which target, and how it came out. */
export function ObservationBody({ iri, view }: Shown): VNode {
  const { facts, say } = view;
  const { year, value, unit, targetIri } = readingOf(iri, view);
  return (
    <dl class="facts">
      <dt>
        <Name iri={hgov.indicator.value} view={view} />
      </dt>
      <dd>
        {facts.things(iri, hgov.indicator).map((each) => (
          <Thing iri={each} view={view} />
        ))}
      </dd>
      <dt>{say(KIND.value)}</dt>
      <dd>
        <strong class="target">{value === undefined ? '–' : `${view.number(value)} ${unit}`}</strong>
        {year !== undefined && ` (${year})`}
      </dd>
      {targetIri !== undefined && (
        <>
          <dt>{say(KIND.target)}</dt>
          <dd>
            <TargetText iri={targetIri} view={view} />
          </dd>
        </>
      )}
    </dl>
  );
}
