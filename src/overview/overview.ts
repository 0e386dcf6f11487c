import { createThings, type Things } from '../search/things.ts';
import { followGraphs } from '../store/following.ts';
import type { Resources } from '../store/resources.ts';
import { createArticles, languagesOf, latestOf } from './articles.ts';
import { choicesIn, createCommitments } from './commitments.ts';
import { createEvents, eventsIn } from './events.ts';
import { remembered } from './grouped.ts';
import { createParticipations, networkIn } from './meetings.ts';

/** So many people make a drawing that can be read, so many meetings a table. */
const NETWORK = { people: 40, meetings: 60 };

/** What lists, searches and pages about the whole dataset rest on; made from its graphs, each time one changes from that one alone. */
export type Overview = ReturnType<typeof createOverview>;

/** Reads nothing yet; `upToDate` does. */
export function createOverview(resources: Resources) {
  const things: Things = createThings();
  const commitments = createCommitments();
  const events = createEvents();
  const articles = createArticles();
  const participations = createParticipations();
  return {
    things,
    /** Resolves when all that is published can be seen here. */
    upToDate: followGraphs(resources, [things, commitments, events, articles, participations]),
    commitments: commitments.all,
    choices: remembered(commitments, choicesIn),
    events: remembered(events, eventsIn),
    articles: remembered(articles, latestOf),
    languages: remembered(articles, languagesOf),
    network: remembered(participations, (rows) => networkIn(rows, NETWORK)),
  };
}
