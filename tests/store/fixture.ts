import { iri, type Quad, quad } from '../../src/rdf/terms.ts';
import { parseRdf } from '../../src/rdf/turtle.ts';

/** The base of all tests: no server has this name, so a canonical IRI is told from an accidental one. */
export const BASE = 'http://hgov.test/';

/** Two articles about one conference, small enough to know by heart. */
const ARTICLES = {
  'article/dak-lak': `
<id/article/dak-lak> a hgov:Article ; schema:headline "Health conference reviews 2024"@en ; schema:inLanguage "en" ;
  schema:datePublished "2024-12-25"^^xsd:date ; schema:url "https://news.example/dak-lak"^^xsd:anyURI ; hgov:sha256 "${'a'.repeat(64)}" .
<id/article/dak-lak#char=10,52> a hgov:Evidence ; oa:hasSource <id/article/dak-lak> ; oa:hasSelector <id/article/dak-lak#char=10,52> ;
  oa:start "10"^^xsd:nonNegativeInteger ; oa:end "52"^^xsd:nonNegativeInteger ; oa:exact "Deputy Prime Minister Le Thanh Long <spoke>" .
<id/person/le-thanh-long> a foaf:Person ; foaf:name "Le Thanh Long" ; hgov:evidence <id/article/dak-lak#char=10,52> .
<id/event/2024-12-24-ministry-of-health-conference> a hgov:Conference ; schema:startDate "2024-12-24"^^xsd:date ;
  schema:organizer hgov:org-ministry-of-health ; hgov:evidence <id/article/dak-lak#char=10,52> ; hgov:rule "event/conference" .
<id/participation/dak-lak/le-thanh-long/speaker> a hgov:Participation ; hgov:participant <id/person/le-thanh-long> ;
  hgov:inEvent <id/event/2024-12-24-ministry-of-health-conference> ; hgov:capacity hgov:capacity-speaker ;
  hgov:evidence <id/article/dak-lak#char=10,52> ; hgov:rule "participation/spoke" .
<id/target/dak-lak/60-70> a hgov:Target ; schema:value 95.50 ; hgov:comparator ">=" ; hgov:unit "percent" .
<id/place/điểm-cầu> a schema:Place ; rdfs:label "Điểm cầu Đắk Lắk"@vi-VN .
<id/place/odd> a schema:Place ; rdfs:label "<script>alert(1)</script> & \\"co\\""@en ; rdfs:seeAlso <javascript:alert(1)> .`,
  'article/kon-tum': `
<id/article/kon-tum> a hgov:Article ; schema:headline "Konferensi kesehatan"@id ; schema:inLanguage "id" ; hgov:sha256 "${'b'.repeat(64)}" .
<id/article/kon-tum#char=0,20> a hgov:Evidence ; oa:hasSource <id/article/kon-tum> ; oa:hasSelector <id/article/kon-tum#char=0,20> ;
  oa:start "0"^^xsd:nonNegativeInteger ; oa:end "20"^^xsd:nonNegativeInteger ; oa:exact "Wakil Perdana Menteri" .
<id/person/le-thanh-long> a foaf:Person ; foaf:name "Le Thanh Long" ; skos:altLabel "Lê Thành Long" ; hgov:evidence <id/article/kon-tum#char=0,20> .`,
  ontology: `
hgov:Event a owl:Class ; rdfs:label "event"@en, "sự kiện"@vi ; rdfs:comment "Something that happens."@en .
hgov:Conference a owl:Class ; rdfs:subClassOf hgov:Event ; rdfs:label "conference"@en, "hội nghị"@vi ; rdfs:comment "An event called to confer."@en .
hgov:inEvent a owl:ObjectProperty ; rdfs:label "in event"@en ; rdfs:comment "The event that a participation is in."@en .
hgov:org-ministry-of-health a org:FormalOrganization ; skos:prefLabel "Ministry of Health"@en, "Bộ Y tế"@vi .
hgov:capacity-speaker a skos:Concept ; skos:prefLabel "speaker"@en .`,
} as const;

const PREFIXES = `
@prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix hgov: <https://w3id.org/hgov#> . @prefix oa: <http://www.w3.org/ns/oa#> .
@prefix org: <http://www.w3.org/ns/org#> . @prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <http://schema.org/> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
`;

/** The quads of the dataset, relative IRIs as a published folder has them. */
export const QUADS: readonly Quad[] = Object.entries(ARTICLES).flatMap(([name, turtle]) =>
  parseRdf(PREFIXES + turtle, { mediaType: 'text/turtle', where: name }).map(({ subject, predicate, object }) =>
    quad(subject, predicate as never, object, iri(`graph/${name}`)),
  ),
);

/** Triples enough for joins that never end. */
export function manyQuads(count: number): Quad[] {
  return Array.from({ length: count }, (_, index) =>
    quad(
      iri(`id/thing/${index % 100}`),
      iri(`http://example.org/p${index % 10}`),
      iri(`id/value/${index}`),
      iri('graph/many'),
    ),
  );
}

/** A query that runs until it is stopped. */
export const ENDLESS = 'SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o }';
