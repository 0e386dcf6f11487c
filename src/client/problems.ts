import { complaints, list, numeric, problem, text } from './problem.ts';

/** The query is not SPARQL; line and column, from 1, say where. */
export class QueryMalformedError extends problem('QUERY_MALFORMED', {
  reason: text,
  line: numeric,
  column: numeric,
  excerpt: text,
}) {}

/** The query has too much of something: `what`. */
export class QueryTooComplexError extends problem('QUERY_TOO_COMPLEX', {
  what: text,
  actual: numeric,
  limit: numeric,
}) {}

/** The query was stopped at its deadline; sent again as it is it will be stopped again. */
export class QueryTimeoutError extends problem('QUERY_TIMEOUT', { timeoutMs: numeric }) {}

/** The query needed more than the engine has. */
export class QueryCrashedError extends problem('QUERY_CRASHED', {}) {}

/** The request held no query. */
export class QueryMissingError extends problem('QUERY_MISSING', {}) {}

/** The request held more than one query. */
export class QueryRepeatedError extends problem('QUERY_REPEATED', { count: numeric }) {}

/** The answer would have more than `limit` bytes; nothing of it was sent. */
export class ResultTooLargeError extends problem('RESULT_TOO_LARGE', { limit: numeric }) {}

/** SERVICE or LOAD, which the server does for nobody. */
export class ServiceForbiddenError extends problem('SERVICE_FORBIDDEN', { what: text }) {}

/** The server takes no changes. */
export class ReadOnlyError extends problem('READ_ONLY', {}) {}

/** The change was sent without a token. */
export class UnauthorizedError extends problem('UNAUTHORIZED', {}) {}

/** The token is not the server's. */
export class TokenWrongError extends problem('TOKEN_WRONG', {}) {}

/** The server makes this graph itself. */
export class GraphProtectedError extends problem('GRAPH_PROTECTED', { iri: text }) {}

/** No graph can have this name. */
export class GraphNameUnfitError extends problem('GRAPH_NAME_UNFIT', { iri: text }) {}

/** The graph is not in the state that the change was made for: read it again. */
export class PreconditionFailedError extends problem('PRECONDITION_FAILED', { iri: text, header: text }) {}

/** This client has had its share of `what`; it has some again after `seconds`. */
export class BudgetSpentError extends problem('BUDGET_SPENT', { what: text, seconds: numeric }) {}

/** The metrics are for those who run the server. */
export class MetricsPrivateError extends problem('METRICS_PRIVATE', {}) {}

/** Too many others are waiting; the same request may do better after `seconds`. */
export class OverloadedError extends problem('OVERLOADED', { seconds: numeric }) {}

/** The request is against the rules of HTTP or of the protocol. */
export class RequestMalformedError extends problem('REQUEST_MALFORMED', { reason: text }) {}

/** The request was not all there in time. */
export class RequestSlowError extends problem('REQUEST_SLOW', {}) {}

/** Nothing is under this path. */
export class RouteUnknownError extends problem('ROUTE_UNKNOWN', { path: text }) {}

/** No statement describes this IRI. */
export class IriUnknownError extends problem('IRI_UNKNOWN', { iri: text }) {}

/** What is asked for was of an article, `slug`, that is no longer in the data `since` then. */
export class ArticleWithdrawnError extends problem('ARTICLE_WITHDRAWN', { iri: text, slug: text, since: text }) {}

/** The path has other methods. */
export class MethodUnknownError extends problem('METHOD_UNKNOWN', { method: text, allowed: list }) {}

/** The answer exists in other types only. */
export class NotAcceptableError extends problem('NOT_ACCEPTABLE', { available: list }) {}

/** The batch held `count` of `what`, more than are taken at once; send it in parts. */
export class BatchTooLargeError extends problem('BATCH_TOO_LARGE', { count: numeric, limit: numeric, what: text }) {}

/** The body is of a type that is not read here. */
export class MediaTypeUnsupportedError extends problem('MEDIA_TYPE_UNSUPPORTED', { accepted: list }) {}

/** The body has more than `limit` bytes. */
export class BodyTooLargeError extends problem('BODY_TOO_LARGE', { limit: numeric }) {}

/** Address and headers have more than `limit` bytes. */
export class AddressTooLongError extends problem('ADDRESS_TOO_LONG', { limit: numeric }) {}

/** The document is not the RDF that its type says. */
export class RdfMalformedError extends problem('RDF_MALFORMED', { where: text, reason: text }) {}

/** The change would break shapes and was not made: the first complaints, and the whole SHACL report as Turtle. */
export class GraphInvalidError extends problem('GRAPH_INVALID', {
  where: text,
  count: numeric,
  reason: text,
  complaints,
  report: text,
}) {}

/** The article holds no text. */
export class ArticleEmptyError extends problem('ARTICLE_EMPTY', { where: text }) {}

/** The article is no text. */
export class ArticleBinaryError extends problem('ARTICLE_BINARY', { where: text }) {}

/** The article has `bytes` bytes, which are more than `limit`. */
export class ArticleTooLargeError extends problem('ARTICLE_TOO_LARGE', {
  where: text,
  bytes: numeric,
  limit: numeric,
}) {}

/** The article is not in UTF-8. */
export class ArticleEncodingError extends problem('ARTICLE_ENCODING', { where: text, reason: text }) {}

/** The page has no article in it. */
export class ArticleNoBodyError extends problem('ARTICLE_NO_BODY', { where: text }) {}

/** What was sent as an article is none. */
export class ArticleMalformedError extends problem('ARTICLE_MALFORMED', { where: text, reason: text }) {}

/** The article is in none of the languages that the server reads. */
export class LanguageUnsupportedError extends problem('LANGUAGE_UNSUPPORTED', { where: text, supported: list }) {}

/** The article made the converter fail, which is a fault of hgov. */
export class ConversionFailedError extends problem('CONVERSION_FAILED', { where: text, reason: text }) {}

/** Another process is changing the data. */
export class DataLockedError extends problem('DATA_LOCKED', { where: text, who: text }) {}

/** The server cannot write its data. */
export class DataUnwritableError extends problem('DATA_UNWRITABLE', { where: text, reason: text }) {}

/** The server cannot read its data. */
export class DataUnreadableError extends problem('DATA_UNREADABLE', { where: text, reason: text }) {}

/** A rule that derives statements from others failed, which is a fault of hgov; `members.name` says which. */
export class RuleFailedError extends problem('RULE_FAILED', { reason: text }) {}

/** There is no such file of a dump, or no more. */
export class DumpUnknownError extends problem('DUMP_UNKNOWN', { path: text }) {}
