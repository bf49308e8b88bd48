-- Fills the tables of schema.sql from the interchange rows in table row.

INSERT INTO report SELECT id, json->>'path', json->>'url', json->>'outlet', json->>'title',
  json->>'$.published.value', json->>'$.published.start', json->>'$.published.end',
  json->>'$.published.precision', json->>'$.published.basis',
  (SELECT group_concat(value, ', ') FROM json_each(json, '$.bylines')),
  (SELECT group_concat(value, ', ') FROM json_each(json, '$.credits')),
  json->>'$.dateline.place', json->>'language', json->>'sha256', json->>'version_of', json->>'text', NULL, NULL
FROM row WHERE type = 'report';

INSERT INTO statement SELECT id, report,
  coalesce(json->>'$.content[0].start', json->>'$.cue[0].start', json->>'$.source.span.start', 0),
  json->>'$.source.text', json->>'$.source.entity', json->>'$.source.kind',
  (SELECT group_concat(value->>'exact', ' … ') FROM json_each(json, '$.cue')),
  (SELECT group_concat(value->>'exact', ' … ') FROM json_each(json, '$.content')),
  json->>'manner', json->>'act', json->>'negated', json->>'$.addressee.text', json->>'$.venue.text',
  json->>'$.said.value', json->>'$.said.start', json->>'$.said.end', json->>'$.said.basis', json->>'within',
  (SELECT group_concat(value->>'name', ' → ') FROM json_each(json, '$.chain')), json_array_length(json, '$.chain')
FROM row WHERE type = 'statement';

INSERT INTO event SELECT id, report, json->>'$.span.start', json->>'$.trigger.exact', json->>'$.span.exact',
  json->>'plover', json->>'mode', (SELECT group_concat(value, ', ') FROM json_each(json, '$.contexts')),
  json->>'cameo', (SELECT group_concat(value->>'text', '; ') FROM json_each(json, '$.actors')),
  (SELECT group_concat(value->>'text', '; ') FROM json_each(json, '$.recipients')),
  json->>'$.time.value', json->>'$.time.start', json->>'$.time.end', json->>'$.time.precision',
  json->>'$.time.basis', json->>'$.place.name', json->>'$.place.lat', json->>'$.place.lon',
  json->>'$.place.country', json->>'$.place.precision', json->>'status', json->>'factuality', json->>'according_to'
FROM row WHERE type = 'event';

INSERT INTO figure SELECT id, report, json->>'$.span.start', json->>'$.span.exact', json->>'low', json->>'high',
  json->>'bound', json->>'unit', json->>'counted', json->>'$.scope.place.name', json->>'$.scope.period.value',
  json->>'$.scope.side.text', json->>'$.as_of.value', json->>'$.as_of.start', json->>'$.as_of.end', json->>'says',
  json->>'event'
FROM row WHERE type = 'figure';

INSERT INTO transfer SELECT id, json->>'$.supplier.text', json->>'$.supplier.entity', json->>'$.supplier.country',
  json->>'$.recipient.text', json->>'$.recipient.entity', json->>'$.recipient.country', json->>'$.item.text',
  json->>'$.item.designation', json->>'$.item.category', json->>'$.number.low', json->>'$.number.high',
  (SELECT group_concat(value->>'status', ' → ') FROM json_each(json, '$.statuses')),
  json_array_length(json, '$.statuses')
FROM row WHERE type = 'transfer';

INSERT INTO transfer_step SELECT row.id, step.key, step.value->>'status', step.value->>'value', step.value->>'start',
  step.value->>'end', step.value->>'basis', step.value->>'report', step.value->>'$.span.start',
  step.value->>'$.span.exact', step.value->>'according_to'
FROM row, json_each(row.json, '$.statuses') AS step WHERE row.type = 'transfer';

INSERT INTO process SELECT id, json->>'kind', json->>'name',
  (SELECT group_concat(value->>'text', '; ') FROM json_each(json, '$.participants')),
  (SELECT group_concat(value->>'text', '; ') FROM json_each(json, '$.mediators')), json->>'$.venue.name',
  (SELECT group_concat((value->>'state') || ': ' || (value->>'vote'), '; ') FROM json_each(json, '$.votes')),
  (SELECT group_concat(value->>'stage', ' → ') FROM json_each(json, '$.stages')), json_array_length(json, '$.stages')
FROM row WHERE type = 'process';

INSERT INTO process_stage SELECT row.id, step.key, step.value->>'stage', step.value->>'value', step.value->>'start',
  step.value->>'end', step.value->>'basis', step.value->>'report', step.value->>'$.span.start',
  step.value->>'$.span.exact', step.value->>'according_to'
FROM row, json_each(row.json, '$.stages') AS step WHERE row.type = 'process';

INSERT INTO mention SELECT id, report, json->>'$.span.start', json->>'$.span.end', json->>'$.span.exact',
  json->>'entity', json->>'form'
FROM row WHERE type = 'mention';

INSERT INTO entity SELECT id, json->>'name', json->>'kind',
  (SELECT group_concat(value, '; ') FROM json_each(json, '$.aliases')),
  (SELECT group_concat(DISTINCT value->>'title') FROM json_each(json, '$.roles')), json->>'country', json->>'sector',
  (SELECT count(*) FROM mention WHERE entity = row.id), (SELECT count(DISTINCT report) FROM mention WHERE entity = row.id)
FROM row WHERE type = 'entity';

INSERT OR IGNORE INTO entity_name SELECT name, id FROM entity;
INSERT OR IGNORE INTO entity_name SELECT value, row.id FROM row, json_each(row.json, '$.aliases') WHERE row.type = 'entity';

INSERT INTO link SELECT id, json->>'kind', json->>'a', json->>'b', json->>'score', json->>'judgement',
  json->>'reason', json->>'by'
FROM row WHERE type = 'link';

INSERT INTO claim SELECT id, json->>'about', json_array_length(json, '$.members'), json_array_length(json, '$.origins'),
  (SELECT count(DISTINCT report.value) FROM json_each(json, '$.origins') AS origin, json_each(origin.value, '$.reports') AS report),
  (SELECT group_concat(value->>'reason', '; ') FROM json_each(json, '$.origins'))
FROM row WHERE type = 'claim';
INSERT OR IGNORE INTO member SELECT row.id, value, 0 FROM row, json_each(row.json, '$.members') WHERE row.type = 'claim';

INSERT INTO disagreement SELECT id, json->>'kind', json->>'about',
  (SELECT group_concat(value->>'value', ' / ') FROM json_each(json, '$.sides'))
FROM row WHERE type = 'disagreement';
INSERT OR IGNORE INTO member SELECT row.id, member.value, side.key
FROM row, json_each(row.json, '$.sides') AS side, json_each(side.value, '$.members') AS member WHERE row.type = 'disagreement';

INSERT OR IGNORE INTO about SELECT entity, id FROM statement WHERE entity IS NOT NULL;
INSERT OR IGNORE INTO about SELECT row.json->>'$.addressee.entity', id FROM row
  WHERE type = 'statement' AND row.json->>'$.addressee.entity' IS NOT NULL;
INSERT OR IGNORE INTO about SELECT value->>'entity', row.id FROM row, json_each(row.json, '$.chain')
  WHERE type = 'statement' AND value->>'entity' IS NOT NULL;
INSERT OR IGNORE INTO about SELECT mention.entity, row.id
FROM row, json_each(row.json, '$.content') AS content, mention
WHERE row.type = 'statement' AND mention.report = row.report AND mention.start >= content.value->>'start'
  AND mention.start < content.value->>'end';
INSERT OR IGNORE INTO about SELECT value->>'entity', row.id FROM row, json_each(row.json, '$.actors')
  WHERE type = 'event' AND value->>'entity' IS NOT NULL;
INSERT OR IGNORE INTO about SELECT value->>'entity', row.id FROM row, json_each(row.json, '$.recipients')
  WHERE type = 'event' AND value->>'entity' IS NOT NULL;
INSERT OR IGNORE INTO about SELECT mention.entity, row.id FROM row, mention
WHERE row.type IN ('event', 'figure') AND mention.report = row.report
  AND mention.start >= row.json->>'$.span.start' AND mention.start < row.json->>'$.span.end';
INSERT OR IGNORE INTO about SELECT about.entity, figure.id FROM figure JOIN about ON about.id IN (figure.event, figure.says);
INSERT OR IGNORE INTO about SELECT supplier_entity, id FROM transfer WHERE supplier_entity IS NOT NULL;
INSERT OR IGNORE INTO about SELECT recipient_entity, id FROM transfer WHERE recipient_entity IS NOT NULL;
INSERT OR IGNORE INTO about SELECT value->>'entity', row.id FROM row, json_each(row.json, '$.participants')
  WHERE type = 'process' AND value->>'entity' IS NOT NULL;
INSERT OR IGNORE INTO about SELECT mention.entity, step.transfer FROM transfer_step AS step, mention
WHERE mention.report = step.report AND mention.start >= step.start AND mention.start < step.start + length(step.passage);
INSERT OR IGNORE INTO about SELECT mention.entity, step.process FROM process_stage AS step, mention
WHERE mention.report = step.report AND mention.start >= step.start AND mention.start < step.start + length(step.passage);
INSERT OR IGNORE INTO about SELECT entity, report FROM mention;
INSERT OR IGNORE INTO about SELECT about.entity, member.owner FROM member JOIN about ON about.id = member.member;

INSERT INTO passage SELECT s.id, 'statement', s.report, s.start, coalesce(s.content, ''), s.source, r.outlet, r.title
FROM statement s JOIN report r ON r.id = s.report;
INSERT INTO passage SELECT e.id, 'event', e.report, e.start, coalesce(e.passage, ''), '', r.outlet, r.title
FROM event e JOIN report r ON r.id = e.report;
INSERT INTO passage SELECT f.id, 'figure', f.report, f.start, coalesce(f.passage, ''), '', r.outlet, r.title
FROM figure f JOIN report r ON r.id = f.report;
INSERT INTO passage SELECT id, 'report', id, 0, text, '', outlet, title FROM report;
INSERT INTO passage_of SELECT id, rowid FROM passage;
