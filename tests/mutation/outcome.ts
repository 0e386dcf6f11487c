import type { Article } from '../../src/articles/article.ts';
import { readArticle } from '../../src/articles/read.ts';
import type { Conversion, Converter } from '../../src/conversion/converter.ts';
import { Failure } from '../../src/errors.ts';
import type { Quad } from '../../src/rdf/terms.ts';
import { parseRdf, writeTurtle } from '../../src/rdf/turtle.ts';
import type { Validator } from '../../src/validation/validate.ts';
import { hgov, oa, rdf } from '../../src/vocabulary/index.ts';
import type { File } from './bytes.ts';

/** What became of a file: a failure of the table turned it away, or it was read, and what is wrong with that. */
export interface Outcome {
  readonly refused?: string;
  readonly facts: number;
  /** Length of the article's text, of a file that was turned away of the file. */
  readonly length: number;
  /** Milliseconds of the processor for reading, for converting, and for validating. */
  readonly ms: { readonly read: number; readonly converted: number; readonly validated: number };
  readonly faults: readonly string[];
}

/** What turns an article away and is the article's own fault. */
const REFUSAL = /^(?:LANGUAGE_UNSUPPORTED|ARTICLE_[A-Z_]+)$/;

interface Gate {
  readonly converter: Converter;
  readonly validator: Validator;
}

/** Reads, converts and validates a file as the command line does, and looks for everything that must never be. */
export async function outcomeOf({ bytes, name }: File, { converter, validator }: Gate): Promise<Outcome> {
  const clock = stopwatch();
  const ms = { read: 0, converted: 0, validated: 0 };
  try {
    const article = readArticle(bytes, name);
    ms.read = clock();
    const conversion = converter.convert(article);
    ms.converted = clock();
    const { complaints } = await validator.validate(conversion.quads);
    ms.validated = clock();
    const faults = [
      ...complaints.map(({ focus, message }) => `${focus}: ${message}`),
      ...ungrounded(conversion.quads, article),
      ...unexplained(conversion, article),
      ...unwritable(conversion.quads),
    ];
    return { facts: conversion.facts.length, length: article.text.length, ms, faults };
  } catch (error) {
    const refused = error instanceof Failure && REFUSAL.test(error.code) ? error.code : undefined;
    if (ms.read === 0) ms.read = clock();
    return {
      ...(refused ? { refused } : {}),
      facts: 0,
      length: bytes.length,
      ms,
      faults: refused ? [] : [`it throws ${error instanceof Error ? error.stack : String(error)}`],
    };
  }
}

/** Counts what the processor worked for this program, whatever else the machine does. */
function stopwatch(): () => number {
  let last = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(last);
    last = process.cpuUsage();
    return (user + system) / 1000;
  };
}

/** Evidence that does not quote the article word for word at the offsets it names, and facts whose evidence is none. */
function ungrounded(quads: readonly Quad[], { text }: Article): string[] {
  const evidence = new Set(
    quads.filter(({ predicate, object }) => predicate.equals(rdf.type) && object.equals(hgov.Evidence)).map(idOf),
  );
  const loose = quads.filter(({ predicate, object }) => predicate.equals(hgov.evidence) && !evidence.has(object.value));
  const wrong = quads.filter(({ predicate, subject, object }) => {
    if (!predicate.equals(oa.exact)) return false;
    const [start = -1, end = -1] = (/#char=(\d+),(\d+)$/.exec(subject.value) ?? []).slice(1).map(Number);
    return start < 0 || start >= end || object.value !== text.slice(start, end) || object.value.trim() === '';
  });
  return [
    ...loose.map(({ subject }) => `${subject.value} rests on no evidence`),
    ...wrong.map(({ subject }) => `${subject.value} quotes other words`),
  ];
}

const idOf = ({ subject }: Quad): string => subject.value;

/** What explain tells of words that the article does not have. */
function unexplained({ sentences, rejections }: Conversion, { text }: Article): string[] {
  return [...sentences, ...sentences.flatMap(({ readings }) => readings), ...rejections]
    .filter(({ start, end }) => !(start >= 0 && start < end && end <= text.length))
    .map(({ start, end }) => `explain tells of the words from ${start} to ${end}`);
}

/** Whether the graph survives being written to a file and read again. */
function unwritable(quads: readonly Quad[]): string[] {
  const turtle = writeTurtle(quads);
  const stored = Buffer.from(turtle).toString();
  const again = writeTurtle(parseRdf(stored, { mediaType: 'text/turtle', where: 'mutant' }));
  return again === turtle ? [] : ['its Turtle reads back as another graph'];
}
