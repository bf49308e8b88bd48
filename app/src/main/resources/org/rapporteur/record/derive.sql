-- Fills the tables of schema.sql from the interchange rows in table row.

INSERT INTO report SELECT row_number() OVER (ORDER BY coalesce(first, '9999'), path, id),
  row_number() OVER (ORDER BY coalesce(first, '') DESC, path, id), * FROM (
SELECT id, row.json->>'path' AS path, row.json->>'url', row.json->>'outlet', row.json->>'title',
  row.json->>'$.published.value', row.json->>'$.published.start' AS first, row.json->>'$.published.end',
  row.json->>'$.published.precision', row.json->>'$.published.basis',
  (SELECT group_concat(value, ', ') FROM json_each(row.json, '$.bylines')),
  (SELECT group_concat(value, ', ') FROM json_each(row.json, '$.credits')),
  row.json->>'$.dateline.place', row.json->>'language', row.json->>'sha256', row.json->>'version_of', row.json->>'text', 0, 0, 0, NULL, NULL
FROM row WHERE row.type = 'report');

INSERT INTO statement SELECT row_number() OVER (ORDER BY coalesce(r.published_first, '9999') DESC, r.path, x.start, x.id),
  x.id, x.report, x.start, source, entity, source_kind, cue, content, manner, act, negated, addressee, venue, said, first, last,
  coalesce(first, last, r.published_first), coalesce(last, first, r.published_last), x.basis, within, chain, links
FROM (SELECT id, report,
  coalesce(row.json->>'$.content[0].start', row.json->>'$.cue[0].start', row.json->>'$.source.span.start', 0) AS start,
  row.json->>'$.source.text' AS source, row.json->>'$.source.entity' AS entity, row.json->>'$.source.kind' AS source_kind,
  (SELECT group_concat(value->>'exact', ' … ') FROM json_each(row.json, '$.cue')) AS cue,
  (SELECT group_concat(value->>'exact', ' … ') FROM json_each(row.json, '$.content')) AS content,
  row.json->>'manner' AS manner, row.json->>'act' AS act, row.json->>'negated' AS negated,
  row.json->>'$.addressee.text' AS addressee, row.json->>'$.venue.text' AS venue, row.json->>'$.said.value' AS said,
  row.json->>'$.said.start' AS first, row.json->>'$.said.end' AS last, row.json->>'$.said.basis' AS basis,
  row.json->>'within' AS within, (SELECT group_concat(value->>'name', ' → ') FROM json_each(row.json, '$.chain')) AS chain,
  json_array_length(row.json, '$.chain') AS links
FROM row WHERE row.type = 'statement') x JOIN report r ON r.id = x.report;

INSERT INTO event SELECT row_number() OVER (ORDER BY coalesce(first, r.published_first, '9999'), r.path, x.start, x.id),
  row_number() OVER (ORDER BY coalesce(first, r.published_first, '') DESC, r.path, x.start, x.id),
  x.id, x.report, x.start, cause, passage, plover, mode, contexts, cameo, actors, recipients, time, first, last,
  coalesce(first, last, r.published_first), coalesce(last, first, r.published_last), x.precision, x.basis, venue, lat, lon,
  country, place_precision, place_basis, status, factuality, according_to,
  (SELECT source FROM statement WHERE statement.id = according_to)
FROM (SELECT id, report, row.json->>'$.span.start' AS start, row.json->>'$.trigger.exact' AS cause,
  row.json->>'$.span.exact' AS passage, row.json->>'plover' AS plover, row.json->>'mode' AS mode,
  (SELECT group_concat(value, ', ') FROM json_each(row.json, '$.contexts')) AS contexts, row.json->>'cameo' AS cameo,
  (SELECT group_concat(value->>'text', '; ') FROM json_each(row.json, '$.actors')) AS actors,
  (SELECT group_concat(value->>'text', '; ') FROM json_each(row.json, '$.recipients')) AS recipients,
  row.json->>'$.time.value' AS time, row.json->>'$.time.start' AS first, row.json->>'$.time.end' AS last,
  row.json->>'$.time.precision' AS precision, row.json->>'$.time.basis' AS basis, row.json->>'$.place.name' AS venue,
  row.json->>'$.place.lat' AS lat, row.json->>'$.place.lon' AS lon, row.json->>'$.place.country' AS country,
  row.json->>'$.place.precision' AS place_precision,
  CASE WHEN row.json->>'$.place.name' IS NOT NULL THEN iif(row.json->>'$.place.span' IS NULL, 'inferred', 'stated') END AS place_basis,
  row.json->>'status' AS status, row.json->>'factuality' AS factuality,
  row.json->>'according_to' AS according_to
FROM row WHERE row.type = 'event') x JOIN report r ON r.id = x.report;

INSERT INTO figure SELECT
  row_number() OVER (ORDER BY coalesce(counted, '~'), unit, coalesce(first, r.published_first, '9999'), r.path, x.start, x.id),
  x.id, x.report, x.start, passage, low, high, bound, unit, counted, venue, period, side, as_of, first, last,
  coalesce(first, last, r.published_first), coalesce(last, first, r.published_last), says,
  (SELECT source FROM statement WHERE statement.id = says), event
FROM (SELECT id, report, row.json->>'$.span.start' AS start, row.json->>'$.span.exact' AS passage, row.json->>'low' AS low,
  row.json->>'high' AS high, row.json->>'bound' AS bound, row.json->>'unit' AS unit, row.json->>'counted' AS counted,
  row.json->>'$.scope.place.name' AS venue, row.json->>'$.scope.period.value' || iif(row.json->>'$.scope.period.start' IS NOT NULL AND row.json->>'$.scope.period.end' IS NULL, '/..', '') AS period,
  row.json->>'$.scope.side.text' AS side,
  row.json->>'$.as_of.value' AS as_of, row.json->>'$.as_of.start' AS first, row.json->>'$.as_of.end' AS last,
  row.json->>'says' AS says, row.json->>'event' AS event
FROM row WHERE row.type = 'figure') x JOIN report r ON r.id = x.report;

UPDATE report SET statements = (SELECT count(*) FROM statement WHERE report = report.id),
  events = (SELECT count(*) FROM event WHERE report = report.id), figures = (SELECT count(*) FROM figure WHERE report = report.id);

INSERT INTO transfer SELECT row_number() OVER (ORDER BY steps DESC, coalesce(designation, item), id), * FROM (
SELECT id, row.json->>'$.supplier.text', row.json->>'$.supplier.entity', row.json->>'$.supplier.country',
  row.json->>'$.recipient.text', row.json->>'$.recipient.entity', row.json->>'$.recipient.country', row.json->>'$.item.text' AS item,
  row.json->>'$.item.designation' AS designation, row.json->>'$.item.category', row.json->>'$.number.low', row.json->>'$.number.high',
  (SELECT group_concat(value->>'status', ' → ') FROM json_each(row.json, '$.statuses')),
  json_array_length(row.json, '$.statuses') AS steps,
  (SELECT min(value->>'start') FROM json_each(row.json, '$.statuses')), (SELECT max(value->>'end') FROM json_each(row.json, '$.statuses')),
  (SELECT group_concat((value->>'role') || ': ' || (value->>'text'), '; ') FROM json_each(row.json, '$.via'))
FROM row WHERE row.type = 'transfer');

INSERT INTO transfer_via SELECT row.id, via.key, telling.key, via.value->>'id', via.value->>'role', via.value->>'text', via.value->>'entity',
  via.value->>'country', telling.value->>'report', telling.value->>'$.span.start', telling.value->>'$.span.exact',
  telling.value->>'according_to'
FROM row, json_each(row.json, '$.via') AS via, json_each(via.value, '$.told') AS telling WHERE row.type = 'transfer';

INSERT INTO transfer_step SELECT row.id, step.key, step.value->>'status', step.value->>'value', step.value->>'start',
  step.value->>'end', step.value->>'basis', step.value->>'report', step.value->>'$.span.start',
  step.value->>'$.span.exact', step.value->>'according_to'
FROM row, json_each(row.json, '$.statuses') AS step WHERE row.type = 'transfer';

INSERT INTO process SELECT row_number() OVER (ORDER BY steps DESC, name, id), * FROM (
SELECT id, row.json->>'kind', row.json->>'name' AS name,
  (SELECT group_concat(value->>'text', '; ') FROM json_each(row.json, '$.participants')),
  (SELECT group_concat(value->>'text', '; ') FROM json_each(row.json, '$.mediators')), row.json->>'$.venue.name',
  (SELECT group_concat((value->>'state') || ': ' || (value->>'vote'), '; ') FROM json_each(row.json, '$.votes')),
  (SELECT group_concat(value->>'stage', ' → ') FROM json_each(row.json, '$.stages')),
  json_array_length(row.json, '$.stages') AS steps,
  (SELECT min(value->>'start') FROM json_each(row.json, '$.stages')), (SELECT max(value->>'end') FROM json_each(row.json, '$.stages'))
FROM row WHERE row.type = 'process');

INSERT INTO process_stage SELECT row.id, step.key, step.value->>'stage', step.value->>'value', step.value->>'start',
  step.value->>'end', step.value->>'basis', step.value->>'report', step.value->>'$.span.start',
  step.value->>'$.span.exact', step.value->>'according_to'
FROM row, json_each(row.json, '$.stages') AS step WHERE row.type = 'process';

INSERT INTO mention SELECT id, report, row.json->>'$.span.start', row.json->>'$.span.end', row.json->>'$.span.exact',
  row.json->>'entity', row.json->>'form'
FROM row WHERE row.type = 'mention';

INSERT INTO entity SELECT row_number() OVER (ORDER BY mentions DESC, name, id), * FROM (
SELECT id, row.json->>'name' AS name, row.json->>'kind',
  (SELECT group_concat(value, '; ') FROM json_each(row.json, '$.aliases')),
  (SELECT group_concat(DISTINCT value->>'title') FROM json_each(row.json, '$.roles')), row.json->>'country', row.json->>'sector',
  (SELECT count(*) FROM mention WHERE entity = row.id) AS mentions, (SELECT count(DISTINCT report) FROM mention WHERE entity = row.id)
FROM row WHERE row.type = 'entity');

INSERT OR IGNORE INTO entity_name SELECT name, id FROM entity;
INSERT OR IGNORE INTO entity_name SELECT value, row.id FROM row, json_each(row.json, '$.aliases') WHERE row.type = 'entity';

INSERT INTO link SELECT id, row.json->>'kind', row.json->>'a', row.json->>'b', row.json->>'score', row.json->>'judgement',
  row.json->>'reason', row.json->>'by'
FROM row WHERE row.type = 'link';

INSERT INTO claim SELECT row_number() OVER (ORDER BY origins DESC, reports DESC, members DESC, id), * FROM (
SELECT id, NULL AS kinds, NULL AS words, row.json->>'about', json_array_length(row.json, '$.members') AS members, json_array_length(row.json, '$.origins') AS origins,
  (SELECT count(DISTINCT report.value) FROM json_each(row.json, '$.origins') AS origin, json_each(origin.value, '$.reports') AS report)
    AS reports,
  (SELECT group_concat(value->>'reason', '; ') FROM json_each(row.json, '$.origins'))
    || CASE WHEN row.json->>'withdrawn_in' IS NULL THEN '' ELSE '; withdrawn in a later version' END, NULL, NULL
FROM row WHERE row.type = 'claim');
INSERT OR IGNORE INTO member SELECT row.id, value, 0 FROM row, json_each(row.json, '$.members') WHERE row.type = 'claim';
UPDATE claim SET (kinds, words) = (
  SELECT replace(group_concat(DISTINCT substr(member.member, 1, instr(member.member, '-') - 1)), ',', ', '),
    replace(group_concat(DISTINCT lower(event."trigger")), ',', ', ')
  FROM (SELECT member FROM member WHERE owner = claim.id ORDER BY member) AS member LEFT JOIN event ON event.id = member.member);

INSERT INTO disagreement SELECT row_number() OVER (ORDER BY kind, about, id), * FROM (
SELECT id, row.json->>'kind' AS kind, row.json->>'about' AS about,
  (SELECT group_concat(value->>'value', ' / ') FROM json_each(row.json, '$.sides')), NULL, NULL
FROM row WHERE row.type = 'disagreement');
INSERT OR IGNORE INTO member SELECT row.id, member.value, side.key
FROM row, json_each(row.json, '$.sides') AS side, json_each(side.value, '$.members') AS member WHERE row.type = 'disagreement';

INSERT INTO incident_account SELECT row.id, account.key, account.value->>'report', account.value->>'killed',
  account.value->>'wounded', account.value->>'$.spans[0].start', account.value->>'$.spans[0].exact'
FROM row, json_each(row.json, '$.accounts') AS account WHERE row.type = 'incident';

INSERT INTO incident SELECT row_number() OVER (ORDER BY coalesce(first, '9999'), venue, id), * FROM (
SELECT id, row.json->>'$.time.value', row.json->>'$.time.start' AS first, row.json->>'$.time.end', row.json->>'$.time.precision',
  row.json->>'$.time.basis', row.json->>'$.place.name' AS venue, row.json->>'$.place.country', row.json->>'$.killed.number',
  row.json->>'$.killed.reason', row.json->>'$.wounded.number', row.json->>'$.wounded.reason',
  json_array_length(row.json, '$.accounts'),
  (SELECT group_concat(told, '; ') FROM (SELECT x.killed || ' killed, ' || x.wounded || ' wounded (' || coalesce(r.outlet, r.path) || ')'
    AS told FROM incident_account x JOIN report r ON r.id = x.report WHERE x.incident = row.id ORDER BY x.place)), NULL, NULL
FROM row WHERE row.type = 'incident');

UPDATE incident SET (published_first, published_last) = (
  SELECT min(r.published_first), max(r.published_last) FROM incident_account x JOIN report r ON r.id = x.report
  WHERE x.incident = incident.id);
UPDATE claim SET (published_first, published_last) = (
  SELECT min(r.published_first), max(r.published_last) FROM member JOIN row ON row.id = member.member JOIN report r ON r.id = row.report
  WHERE member.owner = claim.id);
UPDATE disagreement SET (published_first, published_last) = (
  SELECT min(r.published_first), max(r.published_last) FROM member JOIN row ON row.id = member.member JOIN report r ON r.id = row.report
  WHERE member.owner = disagreement.id);

INSERT INTO place_of SELECT id, 'statement', place, place * 4 FROM statement;
INSERT INTO place_of SELECT id, 'event', place, place * 4 + 1 FROM event;
INSERT INTO place_of SELECT id, 'figure', place, place * 4 + 2 FROM figure;
INSERT INTO place_of SELECT id, 'report', place, place * 4 + 3 FROM report;
INSERT INTO place_of SELECT id, 'transfer', place, NULL FROM transfer;
INSERT INTO place_of SELECT id, 'process', place, NULL FROM process;
INSERT INTO place_of SELECT id, 'entity', place, NULL FROM entity;
INSERT INTO place_of SELECT id, 'claim', place, NULL FROM claim;
INSERT INTO place_of SELECT id, 'disagreement', place, NULL FROM disagreement;
INSERT INTO place_of SELECT id, 'incident', place, NULL FROM incident;

-- by the ids of rows, while the tables are made
CREATE TEMPORARY TABLE concern (entity TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (id, entity)) WITHOUT ROWID;
INSERT OR IGNORE INTO concern SELECT entity, id FROM statement WHERE entity IS NOT NULL;
INSERT OR IGNORE INTO concern SELECT row.json->>'$.addressee.entity', id FROM row
  WHERE row.type = 'statement' AND row.json->>'$.addressee.entity' IS NOT NULL;
INSERT OR IGNORE INTO concern SELECT value->>'entity', row.id FROM row, json_each(row.json, '$.chain')
  WHERE row.type = 'statement' AND value->>'entity' IS NOT NULL;
INSERT OR IGNORE INTO concern SELECT mention.entity, row.id
FROM row, json_each(row.json, '$.content') AS content, mention
WHERE row.type = 'statement' AND mention.report = row.report AND mention.start >= content.value->>'start'
  AND mention.start < content.value->>'end';
INSERT OR IGNORE INTO concern SELECT value->>'entity', row.id FROM row, json_each(row.json, '$.actors')
  WHERE row.type = 'event' AND value->>'entity' IS NOT NULL;
INSERT OR IGNORE INTO concern SELECT value->>'entity', row.id FROM row, json_each(row.json, '$.recipients')
  WHERE row.type = 'event' AND value->>'entity' IS NOT NULL;
INSERT OR IGNORE INTO concern SELECT mention.entity, row.id FROM row, mention
WHERE row.type IN ('event', 'figure') AND mention.report = row.report
  AND mention.start >= row.json->>'$.span.start' AND mention.start < row.json->>'$.span.end';
INSERT OR IGNORE INTO concern SELECT concern.entity, figure.id FROM figure JOIN concern ON concern.id IN (figure.event, figure.says);
INSERT OR IGNORE INTO concern SELECT supplier_entity, id FROM transfer WHERE supplier_entity IS NOT NULL;
INSERT OR IGNORE INTO concern SELECT recipient_entity, id FROM transfer WHERE recipient_entity IS NOT NULL;
INSERT OR IGNORE INTO concern SELECT entity, transfer FROM transfer_via WHERE entity IS NOT NULL;
INSERT OR IGNORE INTO concern SELECT value->>'entity', row.id FROM row, json_each(row.json, '$.participants')
  WHERE row.type = 'process' AND value->>'entity' IS NOT NULL;
INSERT OR IGNORE INTO concern SELECT mention.entity, step.transfer FROM transfer_step AS step, mention
WHERE mention.report = step.report AND mention.start >= step.start AND mention.start < step.start + length(step.passage);
INSERT OR IGNORE INTO concern SELECT mention.entity, step.process FROM process_stage AS step, mention
WHERE mention.report = step.report AND mention.start >= step.start AND mention.start < step.start + length(step.passage);
INSERT OR IGNORE INTO concern SELECT mention.entity, x.incident FROM incident_account AS x, mention
WHERE mention.report = x.report AND mention.start >= x.start AND mention.start < x.start + length(x.passage);
INSERT OR IGNORE INTO concern SELECT entity, report FROM mention;
INSERT OR IGNORE INTO concern SELECT concern.entity, member.owner FROM member JOIN concern ON concern.id = member.member;

INSERT INTO about SELECT concern.entity, place_of.type, place_of.place FROM concern JOIN place_of ON place_of.id = concern.id;
INSERT OR IGNORE INTO part SELECT own.passage, whole.type, whole.place FROM member
JOIN place_of AS own ON own.id = member.member JOIN place_of AS whole ON whole.id = member.owner
WHERE own.passage IS NOT NULL;

INSERT INTO source SELECT x.entity, count(*), count(DISTINCT x.report), count(DISTINCT r.outlet)
FROM statement x JOIN report r ON r.id = x.report WHERE x.entity IS NOT NULL GROUP BY x.entity;

INSERT INTO talk SELECT statement.entity, concern.entity, count(*), sum(row.json->>'$.addressee.entity' IS concern.entity)
FROM concern JOIN statement ON statement.id = concern.id JOIN row ON row.id = statement.id
WHERE statement.entity IS NOT NULL AND concern.entity <> statement.entity GROUP BY 1, 2;

INSERT INTO passage(rowid, id, type, report, start, words, source, outlet, title)
SELECT x.place * 4, x.id, 'statement', x.report, x.start, coalesce(x.content, ''), x.source, r.outlet, r.title
FROM statement x JOIN report r ON r.id = x.report ORDER BY x.place;
INSERT INTO passage(rowid, id, type, report, start, words, source, outlet, title)
SELECT x.place * 4 + 1, x.id, 'event', x.report, x.start, coalesce(x.passage, ''), '', r.outlet, r.title
FROM event x JOIN report r ON r.id = x.report ORDER BY x.place;
INSERT INTO passage(rowid, id, type, report, start, words, source, outlet, title)
SELECT x.place * 4 + 2, x.id, 'figure', x.report, x.start, coalesce(x.passage, ''), '', r.outlet, r.title
FROM figure x JOIN report r ON r.id = x.report ORDER BY x.place;
INSERT INTO passage(rowid, id, type, report, start, words, source, outlet, title)
SELECT place * 4 + 3, id, 'report', id, 0, text, '', outlet, title FROM report ORDER BY place;
INSERT INTO passage(passage) VALUES ('optimize');
INSERT INTO word SELECT length(term), term FROM passage_word WHERE length(term) BETWEEN 2 AND 42;

INSERT INTO extent SELECT count(*), count(DISTINCT outlet), min(published_first) FILTER (WHERE precision IN ('day', 'minute')),
  max(published_first) FILTER (WHERE precision IN ('day', 'minute')), count(*) FILTER (WHERE precision NOT IN ('day', 'minute'))
FROM report;
INSERT INTO report_day SELECT published_first, count(*) FROM report
WHERE precision IN ('day', 'minute') AND published_first IS NOT NULL GROUP BY published_first;
INSERT INTO event_day SELECT substr(first, 1, 10), status, count(*) FROM event
WHERE precision IN ('day', 'minute') AND first IS NOT NULL GROUP BY 1, 2;
INSERT INTO series SELECT row_number() OVER (ORDER BY figures DESC, counted, unit), * FROM (
SELECT counted, unit, count(*) AS figures, count(DISTINCT report) FROM figure WHERE counted IS NOT NULL GROUP BY 1, 2);
INSERT INTO spot SELECT row_number() OVER (ORDER BY events DESC, venue, lat, lon), * FROM (
SELECT venue, lat, lon, place_precision, count(*) AS events, min(first), max(last) FROM event
WHERE lat IS NOT NULL AND lon IS NOT NULL GROUP BY 1, 2, 3, 4);
CREATE TEMPORARY TABLE shared AS SELECT a AS id FROM link WHERE kind = 'copy' AND judgement = 'same'
UNION SELECT b FROM link WHERE kind = 'copy' AND judgement = 'same';
INSERT INTO outlet SELECT row_number() OVER (ORDER BY reports DESC, outlet), * FROM (
SELECT outlet, count(*) AS reports, sum(id IN (SELECT id FROM shared)), min(published_first), max(published_last), sum(statements)
FROM report WHERE outlet IS NOT NULL GROUP BY outlet);
DROP TABLE shared;
DROP TABLE concern;
