import type { VNode } from 'preact';
import type { EventRow } from '../overview/events.ts';
import { EventLink } from './event-name.tsx';
import { type Graph, grouped } from './graph.ts';
import { OVERVIEW } from './i18n/overview.ts';
import { capitalised } from './labels.ts';
import { layout } from './layout.tsx';
import { type PageOf, Paging } from './paging.tsx';
import { createView, type Setting, type View } from './view.ts';

/** A year and how many events it has; '' is for those without a date. */
export interface YearCount {
  readonly year: string;
  readonly count: number;
}

/** A part of the timeline: one year, or all. */
export interface TimelinePage {
  readonly year: string | undefined;
  readonly years: readonly YearCount[];
  readonly list: PageOf<EventRow>;
  readonly graph: Graph;
}

/** Events by year and month, the latest first. */
export function timelinePage({ year, years, list, graph }: TimelinePage, setting: Setting): string {
  const view = createView(setting, graph);
  const { say } = view;
  const shown = grouped(list.items, ({ start }) => start?.slice(0, 4) ?? '');
  const content = (
    <>
      <h1>{say(OVERVIEW.timeline)}</h1>
      <p class="lead">{say(OVERVIEW.timelineLead)}</p>
      {years.length === 0 ? <p>{say(OVERVIEW.noEvents)}</p> : <Years years={years} year={year} view={view} />}
      {[...shown].map(([each, events]) => (
        <section>
          <h2>{each === '' ? capitalised(say(OVERVIEW.undated)) : each}</h2>
          <Months events={events} view={view} />
        </section>
      ))}
      <Paging list={list} view={view} />
    </>
  );
  return layout({ title: `${[say(OVERVIEW.timeline), year].filter(Boolean).join(' ')} – hgov`, view, content });
}

interface YearsProps {
  readonly years: readonly YearCount[];
  readonly year: string | undefined;
  readonly view: View;
}

function Years({ years, year, view }: YearsProps): VNode {
  return (
    <nav aria-label={view.say(OVERVIEW.years)}>
      {year !== undefined && (
        <a href={view.here({ year: undefined, page: undefined })}>{view.say(OVERVIEW.allYears)}</a>
      )}
      {years.map((each) => (
        <a
          href={view.here({ year: each.year === '' ? 'none' : each.year, page: undefined })}
          {...(each.year === year ? { 'aria-current': 'page' as const } : {})}
        >
          {each.year === '' ? view.say(OVERVIEW.undated) : each.year}{' '}
          <span class="note">{view.number(each.count)}</span>
        </a>
      ))}
    </nav>
  );
}

function Months({ events, view }: { readonly events: readonly EventRow[]; readonly view: View }): VNode {
  const months = grouped(events, ({ start }) => start?.slice(0, 7) ?? '');
  return (
    <>
      {[...months].map(([month, own]) => (
        <>
          {month.length === 7 && <h3>{monthName(month, view)}</h3>}
          <ol class="plain">
            {own.map((event) => (
              <Entry event={event} view={view} />
            ))}
          </ol>
        </>
      ))}
    </>
  );
}

function Entry({ event, view }: { readonly event: EventRow; readonly view: View }): VNode {
  const place = event.places.map(view.labels.of).join(', ');
  return (
    <li>
      <EventLink event={event} view={view} />
      {place !== '' && <span class="note"> {view.say(OVERVIEW.place, { place })}</span>}
    </li>
  );
}

function monthName(month: string, { language }: View): string {
  const day = new Date(`${month}-01T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return month;
  return capitalised(
    new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(day),
  );
}
