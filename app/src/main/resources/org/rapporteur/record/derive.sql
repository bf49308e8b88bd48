-- Fills the tables of schema.sql from the interchange rows in table row.

INSERT INTO report SELECT id, row.json->>'path', row.json->>'url', row.json->>'outlet', row.json->>'title',
  row.json->>'$.published.value', row.json->>'$.published.start', row.json->>'$.published.end',
  row.json->>'$.published.precision', row.json->>'$.published.basis',
  (SELECT group_concat(value, ', ') FROM json_each(row.json, '$.bylines')),
  (SELECT group_concat(value, ', ') FROM json_each(row.json, '$.credits')),
  row.json->>'$.dateline.place', row.json->>'language', row.json->>'sha256', row.json->>'version_of', row.json->>'text', NULL, NULL
FROM row WHERE row.type = 'report';

INSERT INTO statement SELECT id, report,
  coalesce(row.json->>'$.content[0].start', row.json->>'$.cue[0].start', row.json->>'$.source.span.start', 0),
  row.json->>'$.source.text', row.json->>'$.source.entity', row.json->>'$.source.kind',
  (SELECT group_concat(value->>'exact', ' … ') FROM json_each(row.json, '$.cue')),
  (SELECT group_concat(value->>'exact', ' … ') FROM json_each(row.json, '$.content')),
  row.json->>'manner', row.json->>'act', row.json->>'negated', row.json->>'$.addressee.text', row.json->>'$.venue.text',
  row.json->>'$.said.value', row.json->>'$.said.start', row.json->>'$.said.end', row.json->>'$.said.basis', row.json->>'within',
  (SELECT group_concat(value->>'name', ' → ') FROM json_each(row.json, '$.chain')), json_array_length(row.json, '$.chain')
FROM row WHERE row.type = 'statement';

INSERT INTO event SELECT id, report, row.json->>'$.span.start', row.json->>'$.trigger.exact', row.json->>'$.span.exact',
  row.json->>'plover', row.json->>'mode', (SELECT group_concat(value, ', ') FROM json_each(row.json, '$.contexts')),
  row.json->>'cameo', (SELECT group_concat(value->>'text', '; ') FROM json_each(row.json, '$.actors')),
  (SELECT group_concat(value->>'text', '; ') FROM json_each(row.json, '$.recipients')),
  row.json->>'$.time.value', row.json->>'$.time.start', row.json->>'$.time.end', row.json->>'$.time.precision',
  row.json->>'$.time.basis', row.json->>'$.place.name', row.json->>'$.place.lat', row.json->>'$.place.lon',
  row.json->>'$.place.country', row.json->>'$.place.precision', row.json->>'status', row.json->>'factuality', row.json->>'according_to'
FROM row WHERE row.type = 'event';

INSERT INTO figure SELECT id, report, row.json->>'$.span.start', row.json->>'$.span.exact', row.json->>'low', row.json->>'high',
  row.json->>'bound', row.json->>'unit', row.json->>'counted', row.json->>'$.scope.place.name', row.json->>'$.scope.period.value',
  row.json->>'$.scope.side.text', row.json->>'$.as_of.value', row.json->>'$.as_of.start', row.json->>'$.as_of.end', row.json->>'says',
  row.json->>'event'
FROM row WHERE row.type = 'figure';

INSERT INTO transfer SELECT id, row.json->>'$.supplier.text', row.json->>'$.supplier.entity', row.json->>'$.supplier.country',
  row.json->>'$.recipient.text', row.json->>'$.recipient.entity', row.json->>'$.recipient.country', row.json->>'$.item.text',
  row.json->>'$.item.designation', row.json->>'$.item.category', row.json->>'$.number.low', row.json->>'$.number.high',
  (SELECT group_concat(value->>'status', ' → ') FROM json_each(row.json, '$.statuses')),
  json_array_length(row.json, '$.statuses')
FROM row WHERE row.type = 'transfer';

INSERT INTO transfer_step SELECT row.id, step.key, step.value->>'status', step.value->>'value', step.value->>'start',
  step.value->>'end', step.value->>'basis', step.value->>'report', step.value->>'$.span.start',
  step.value->>'$.span.exact', step.value->>'according_to'
FROM row, json_each(row.json, '$.statuses') AS step WHERE row.type = 'transfer';

INSERT INTO process SELECT id, row.json->>'kind', row.json->>'name',
  (SELECT group_concat(value->>'text', '; ') FROM json_each(row.json, '$.participants')),
  (SELECT group_concat(value->>'text', '; ') FROM json_each(row.json, '$.mediators')), row.json->>'$.venue.name',
  (SELECT group_concat((value->>'state') || ': ' || (value->>'vote'), '; ') FROM json_each(row.json, '$.votes')),
  (SELECT group_concat(value->>'stage', ' → ') FROM json_each(row.json, '$.stages')), json_array_length(row.json, '$.stages')
FROM row WHERE row.type = 'process';

INSERT INTO process_stage SELECT row.id, step.key, step.value->>'stage', step.value->>'value', step.value->>'start',
  step.value->>'end', step.value->>'basis', step.value->>'report', step.value->>'$.span.start',
  step.value->>'$.span.exact', step.value->>'according_to'
FROM row, json_each(row.json, '$.stages') AS step WHERE row.type = 'process';

INSERT INTO mention SELECT id, report, row.json->>'$.span.start', row.json->>'$.span.end', row.json->>'$.span.exact',
  row.json->>'entity', row.json->>'form'
FROM row WHERE row.type = 'mention';

INSERT INTO entity SELECT id, row.json->>'name', row.json->>'kind',
  (SELECT group_concat(value, '; ') FROM json_each(row.json, '$.aliases')),
  (SELECT group_concat(DISTINCT value->>'title') FROM json_each(row.json, '$.roles')), row.json->>'country', row.json->>'sector',
  (SELECT count(*) FROM mention WHERE entity = row.id), (SELECT count(DISTINCT report) FROM mention WHERE entity = row.id)
FROM row WHERE row.type = 'entity';

INSERT OR IGNORE INTO entity_name SELECT name, id FROM entity;
INSERT OR IGNORE INTO entity_name SELECT value, row.id FROM row, json_each(row.json, '$.aliases') WHERE row.type = 'entity';

INSERT INTO link SELECT id, row.json->>'kind', row.json->>'a', row.json->>'b', row.json->>'score', row.json->>'judgement',
  row.json->>'reason', row.json->>'by'
FROM row WHERE row.type = 'link';

INSERT INTO claim SELECT id, row.json->>'about', json_array_length(row.json, '$.members'), json_array_length(row.json, '$.origins'),
  (SELECT count(DISTINCT report.value) FROM json_each(row.json, '$.origins') AS origin, json_each(origin.value, '$.reports') AS report),
  (SELECT group_concat(value->>'reason', '; ') FROM json_each(row.json, '$.origins'))
    || CASE WHEN row.json->>'withdrawn_in' IS NULL THEN '' ELSE '; withdrawn in a later version' END
FROM row WHERE row.type = 'claim';
INSERT OR IGNORE INTO member SELECT row.id, value, 0 FROM row, json_each(row.json, '$.members') WHERE row.type = 'claim';

INSERT INTO disagreement SELECT id, row.json->>'kind', row.json->>'about',
  (SELECT group_concat(value->>'value', ' / ') FROM json_each(row.json, '$.sides'))
FROM row WHERE row.type = 'disagreement';
INSERT OR IGNORE INTO member SELECT row.id, member.value, side.key
FROM row, json_each(row.json, '$.sides') AS side, json_each(side.value, '$.members') AS member WHERE row.type = 'disagreement';

INSERT OR IGNORE INTO about SELECT entity, id FROM statement WHERE entity IS NOT NULL;
INSERT OR IGNORE INTO about SELECT row.json->>'$.addressee.entity', id FROM row
  WHERE row.type = 'statement' AND row.json->>'$.addressee.entity' IS NOT NULL;
INSERT OR IGNORE INTO about SELECT value->>'entity', row.id FROM row, json_each(row.json, '$.chain')
  WHERE row.type = 'statement' AND value->>'entity' IS NOT NULL;
INSERT OR IGNORE INTO about SELECT mention.entity, row.id
FROM row, json_each(row.json, '$.content') AS content, mention
WHERE row.type = 'statement' AND mention.report = row.report AND mention.start >= content.value->>'start'
  AND mention.start < content.value->>'end';
INSERT OR IGNORE INTO about SELECT value->>'entity', row.id FROM row, json_each(row.json, '$.actors')
  WHERE row.type = 'event' AND value->>'entity' IS NOT NULL;
INSERT OR IGNORE INTO about SELECT value->>'entity', row.id FROM row, json_each(row.json, '$.recipients')
  WHERE row.type = 'event' AND value->>'entity' IS NOT NULL;
INSERT OR IGNORE INTO about SELECT mention.entity, row.id FROM row, mention
WHERE row.type IN ('event', 'figure') AND mention.report = row.report
  AND mention.start >= row.json->>'$.span.start' AND mention.start < row.json->>'$.span.end';
INSERT OR IGNORE INTO about SELECT about.entity, figure.id FROM figure JOIN about ON about.id IN (figure.event, figure.says);
INSERT OR IGNORE INTO about SELECT supplier_entity, id FROM transfer WHERE supplier_entity IS NOT NULL;
INSERT OR IGNORE INTO about SELECT recipient_entity, id FROM transfer WHERE recipient_entity IS NOT NULL;
INSERT OR IGNORE INTO about SELECT value->>'entity', row.id FROM row, json_each(row.json, '$.participants')
  WHERE row.type = 'process' AND value->>'entity' IS NOT NULL;
INSERT OR IGNORE INTO about SELECT mention.entity, step.transfer FROM transfer_step AS step, mention
WHERE mention.report = step.report AND mention.start >= step.start AND mention.start < step.start + length(step.passage);
INSERT OR IGNORE INTO about SELECT mention.entity, step.process FROM process_stage AS step, mention
WHERE mention.report = step.report AND mention.start >= step.start AND mention.start < step.start + length(step.passage);
INSERT OR IGNORE INTO about SELECT entity, report FROM mention;
INSERT OR IGNORE INTO about SELECT about.entity, member.owner FROM member JOIN about ON about.id = member.member;

INSERT INTO source SELECT x.entity, count(*), count(DISTINCT x.report), count(DISTINCT r.outlet)
FROM statement x JOIN report r ON r.id = x.report WHERE x.entity IS NOT NULL GROUP BY x.entity;

INSERT INTO talk SELECT statement.entity, about.entity, count(*), sum(row.json->>'$.addressee.entity' IS about.entity)
FROM about JOIN statement ON statement.id = about.id JOIN row ON row.id = statement.id
WHERE statement.entity IS NOT NULL AND about.entity <> statement.entity GROUP BY 1, 2;

INSERT INTO passage SELECT s.id, 'statement', s.report, s.start, coalesce(s.content, ''), s.source, r.outlet, r.title
FROM statement s JOIN report r ON r.id = s.report;
INSERT INTO passage SELECT e.id, 'event', e.report, e.start, coalesce(e.passage, ''), '', r.outlet, r.title
FROM event e JOIN report r ON r.id = e.report;
INSERT INTO passage SELECT f.id, 'figure', f.report, f.start, coalesce(f.passage, ''), '', r.outlet, r.title
FROM figure f JOIN report r ON r.id = f.report;
INSERT INTO passage SELECT id, 'report', id, 0, text, '', outlet, title FROM report;
INSERT INTO passage_of SELECT id, rowid FROM passage;
