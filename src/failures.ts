/** What can go wrong, in one table: code, sentence with {slots}, HTTP status, exit code of the command line. */
export const FAILURES = {
  ARTICLE_EMPTY: {
    status: 422,
    exit: 1,
    text: '{where} holds no text. Give a text, HTML or JSON file with an article in it.',
  },
  ARTICLE_BINARY: {
    status: 415,
    exit: 1,
    text: '{where} is binary, not text. Give a text, HTML or JSON file in UTF-8.',
  },
  ARTICLE_TOO_LARGE: {
    status: 413,
    exit: 1,
    text: '{where} has {bytes} bytes; an article has at most {limit}. Split the file.',
  },
  ARTICLE_ENCODING: {
    status: 415,
    exit: 1,
    text: '{where} is not UTF-8 ({reason}). Convert it, for example with iconv -t UTF-8.',
  },
  ARTICLE_UNREADABLE: {
    status: 422,
    exit: 1,
    text: '{where} cannot be read: {reason}. Check the path and its permissions.',
  },
  ARTICLE_NO_BODY: {
    status: 422,
    exit: 1,
    text: '{where} has no article body, only navigation or markup. Give the page of one article.',
  },
  ARTICLE_MALFORMED: { status: 422, exit: 1, text: '{where} is not a valid article: {reason}.' },
  LANGUAGE_UNSUPPORTED: {
    status: 422,
    exit: 1,
    text: '{where} is in none of the supported languages ({supported}). See docs/adding-a-language.md.',
  },
  GRAPH_INVALID: {
    status: 422,
    exit: 1,
    text: '{where} breaks {count} shape constraint(s) and was not published: {reason}',
  },
  SHAPES_UNREADABLE: {
    status: 500,
    exit: 1,
    text: 'The shapes in {where} cannot be read: {reason}. Run hgov from its own folder or install it again.',
  },
  RDF_MALFORMED: { status: 400, exit: 1, text: '{where} is not valid RDF: {reason}.' },
  DATA_UNWRITABLE: {
    status: 500,
    exit: 1,
    text: 'The data folder {where} cannot be written: {reason}. Check DATA_DIR and its permissions.',
  },
  DATA_UNREADABLE: {
    status: 500,
    exit: 1,
    text: 'The data folder {where} cannot be read: {reason}. Check DATA_DIR and its permissions.',
  },
  DATA_LOCKED: {
    status: 503,
    exit: 1,
    text: 'The data folder {where} is being written by {who}. Wait until it is done, or end it.',
  },
  CONFIG_INVALID: { status: 500, exit: 2, text: 'The settings are wrong:\n{problems}' },
  USAGE: { status: 400, exit: 2, text: '{reason} See hgov {command} --help.' },
  COMMAND_UNKNOWN: { status: 400, exit: 2, text: 'There is no command {name}.{hint} See hgov --help.' },
  FILE_UNWRITABLE: {
    status: 500,
    exit: 1,
    text: '{where} cannot be written: {reason}. Check the path and its permissions.',
  },
  FILE_UNREADABLE: {
    status: 500,
    exit: 1,
    text: '{where} cannot be read: {reason}. Check the path and its permissions.',
  },
  CONVERSION_FAILED: {
    status: 500,
    exit: 1,
    text: '{where} could not be converted: {reason}. This is a fault of hgov, please report it.',
  },
  ARTICLES_MISSING: {
    status: 422,
    exit: 1,
    text: '{where} holds no article (.txt, .html or .json). Nothing was changed.',
  },
  GRAPH_UNKNOWN: { status: 404, exit: 1, text: 'There is no graph {iri}. Leave --graph out for all of them.' },
  RULE_FAILED: { status: 500, exit: 1, text: 'The rule ontology/rules/{name} failed: {reason}' },
  ARTICLE_DUPLICATE: { status: 409, exit: 1, text: '{where} has the same name as {other}. Give one of them another.' },
  DATA_EMPTY: { status: 503, exit: 1, text: 'Nothing is published in {where}. Run hgov build first.' },
  PORT_TAKEN: {
    status: 500,
    exit: 1,
    text: 'Port {port} on {host} is taken. Stop what listens there or set PORT to another.',
  },
  IRI_UNKNOWN: { status: 404, exit: 1, text: 'No statement describes {iri}.' },
  ROUTE_UNKNOWN: { status: 404, exit: 1, text: 'There is nothing at {path}.' },
  NOT_ACCEPTABLE: { status: 406, exit: 1, text: 'None of the accepted types can be given. Available: {available}.' },
  METHOD_UNKNOWN: { status: 405, exit: 1, text: '{method} is not allowed here. Allowed: {allowed}.' },
  MEDIA_TYPE_UNSUPPORTED: { status: 415, exit: 1, text: 'The body has type {type}. Accepted: {accepted}.' },
  BODY_TOO_LARGE: { status: 413, exit: 1, text: 'The body is larger than {limit} bytes.' },
  REQUEST_MALFORMED: { status: 400, exit: 1, text: 'The request is malformed: {reason}' },
  QUERY_REPEATED: { status: 400, exit: 1, text: 'The request holds {count} queries. Give exactly one.' },
  ADDRESS_TOO_LONG: {
    status: 414,
    exit: 1,
    text: 'Address and headers are longer than {limit} bytes. Send the query by POST.',
  },
  QUERY_MISSING: { status: 400, exit: 1, text: 'The request holds no query. Give exactly one parameter query.' },
  QUERY_MALFORMED: { status: 400, exit: 1, text: 'The query does not parse: {reason}' },
  QUERY_TOO_COMPLEX: { status: 400, exit: 1, text: 'The query has {actual} {what}; the limit is {limit}. Split it.' },
  QUERY_TIMEOUT: {
    status: 503,
    exit: 1,
    text: 'The query took longer than {timeoutMs} ms and was stopped. Make it more selective or add a LIMIT.',
  },
  QUERY_CRASHED: { status: 503, exit: 1, text: 'The query exhausted the engine and was stopped. Make it smaller.' },
  RESULT_TOO_LARGE: {
    status: 422,
    exit: 1,
    text: 'The result is larger than {limit} bytes. Add LIMIT and OFFSET, or use the dumps.',
  },
  SERVICE_FORBIDDEN: {
    status: 403,
    exit: 1,
    text: '{what} is not allowed at this endpoint: it reads no other server.',
  },
  READ_ONLY: { status: 403, exit: 1, text: 'This endpoint answers queries only; updates are switched off.' },
  CLIENT_GONE: { status: 499, exit: 1, text: 'The client closed the connection before the answer was there.' },
  OVERLOADED: { status: 503, exit: 1, text: 'Too many queries are waiting. Try again in {seconds} s.' },
} as const satisfies Record<string, { status: number; exit: number; text: string }>;

export type FailureCode = keyof typeof FAILURES;
