-- The derived database of a record. Every table is made from the rows of the interchange format (column json), so that
-- what the database answers and what is exported cannot differ. Dates are ISO 8601 days, offsets count code points.
-- The place of a row is its number in its register's usual order, so that a page of a list is read where it lies;
-- recent is its number with the newest first. What every visitor asks for is counted when the record is put together.

CREATE TABLE row (
  id     TEXT PRIMARY KEY,
  type   TEXT NOT NULL,
  report TEXT,
  json   TEXT NOT NULL
) WITHOUT ROWID;

-- rows that people judged wrong: no other table is made from them
CREATE TABLE wrong (
  id     TEXT PRIMARY KEY,
  type   TEXT NOT NULL,
  report TEXT,
  json   TEXT NOT NULL
) WITHOUT ROWID;

-- what became of each judgement: why it does not apply (empty if it does, NULL if it was undone), and to which rows it does
CREATE TABLE judgement (id TEXT PRIMARY KEY, why TEXT, rows TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE report (
  place INTEGER PRIMARY KEY, recent INTEGER NOT NULL, id TEXT NOT NULL UNIQUE, path TEXT NOT NULL, url TEXT, outlet TEXT, title TEXT,
  published TEXT, published_first TEXT, published_last TEXT, precision TEXT, basis TEXT,
  bylines TEXT, credits TEXT, dateline TEXT, language TEXT, sha256 TEXT, version_of TEXT, text TEXT NOT NULL,
  statements INTEGER NOT NULL, events INTEGER NOT NULL, figures INTEGER NOT NULL, stored TEXT, reading TEXT
);
CREATE INDEX report_recent ON report(recent);
CREATE INDEX report_outlet ON report(outlet COLLATE NOCASE, published_first, published_last);
CREATE INDEX report_days ON report(published_first, published_last, id);

CREATE TABLE statement (
  place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, report TEXT NOT NULL, start INTEGER NOT NULL, source TEXT NOT NULL, entity TEXT,
  source_kind TEXT, cue TEXT, content TEXT, manner TEXT, act TEXT, negated INTEGER, addressee TEXT, venue TEXT,
  said TEXT, first TEXT, last TEXT, earliest TEXT, latest TEXT, basis TEXT, within TEXT, chain TEXT, links INTEGER
);
CREATE INDEX statement_report ON statement(report, start);
CREATE INDEX statement_entity ON statement(entity);
CREATE INDEX statement_act ON statement(act);
CREATE INDEX statement_days ON statement(earliest, latest);
CREATE INDEX statement_words ON statement(source, addressee, entity, act, manner, source_kind);

CREATE TABLE event (
  place INTEGER PRIMARY KEY, recent INTEGER NOT NULL, id TEXT NOT NULL UNIQUE, report TEXT NOT NULL, start INTEGER NOT NULL, "trigger" TEXT, passage TEXT, plover TEXT,
  mode TEXT, contexts TEXT, cameo TEXT, actors TEXT, recipients TEXT, time TEXT, first TEXT, last TEXT,
  earliest TEXT, latest TEXT, precision TEXT, basis TEXT, venue TEXT, lat REAL, lon REAL, country TEXT, place_precision TEXT,
  place_basis TEXT, status TEXT, factuality TEXT, according_to TEXT, said_by TEXT
);
CREATE INDEX event_report ON event(report, start);
CREATE INDEX event_status ON event(status, recent);
CREATE INDEX event_type ON event(plover);
CREATE INDEX event_recent ON event(recent);
CREATE INDEX event_days ON event(earliest, latest);
CREATE INDEX event_interval ON event(precision) WHERE first IS NOT NULL AND precision NOT IN ('minute', 'day', 'unknown');
CREATE INDEX event_words ON event(actors, recipients, venue, status, plover);

CREATE TABLE figure (
  place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, report TEXT NOT NULL, start INTEGER NOT NULL, passage TEXT, low NUMERIC, high NUMERIC,
  bound TEXT, unit TEXT, counted TEXT, venue TEXT, period TEXT, side TEXT, as_of TEXT, first TEXT, last TEXT,
  earliest TEXT, latest TEXT, says TEXT, said_by TEXT, event TEXT
);
CREATE INDEX figure_report ON figure(report, start);
CREATE INDEX figure_counted ON figure(counted, unit);
CREATE INDEX figure_words ON figure(said_by, venue, counted, unit);

CREATE TABLE transfer (
  place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, supplier TEXT, supplier_entity TEXT, supplier_country TEXT, recipient TEXT,
  recipient_entity TEXT, recipient_country TEXT, item TEXT, designation TEXT, category TEXT, low NUMERIC,
  high NUMERIC, statuses TEXT, steps INTEGER, first TEXT, last TEXT, via TEXT
);
-- a row for each passage that tells of one through whom a transfer passes
CREATE TABLE transfer_via (
  transfer TEXT NOT NULL, place INTEGER NOT NULL, telling INTEGER NOT NULL, id TEXT NOT NULL, role TEXT, party TEXT, entity TEXT, country TEXT,
  report TEXT, start INTEGER, passage TEXT, according_to TEXT, PRIMARY KEY (transfer, place, telling)
) WITHOUT ROWID;
CREATE INDEX transfer_via_id ON transfer_via(id);
CREATE TABLE transfer_step (
  transfer TEXT NOT NULL, place INTEGER NOT NULL, status TEXT, value TEXT, first TEXT, last TEXT, basis TEXT,
  report TEXT, start INTEGER, passage TEXT, according_to TEXT, PRIMARY KEY (transfer, place)
) WITHOUT ROWID;
CREATE INDEX transfer_step_report ON transfer_step(report);

CREATE TABLE process (
  place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT, name TEXT, participants TEXT, mediators TEXT, venue TEXT, votes TEXT,
  stages TEXT, steps INTEGER, first TEXT, last TEXT
);
CREATE TABLE process_stage (
  process TEXT NOT NULL, place INTEGER NOT NULL, stage TEXT, value TEXT, first TEXT, last TEXT, basis TEXT,
  report TEXT, start INTEGER, passage TEXT, according_to TEXT, PRIMARY KEY (process, place)
) WITHOUT ROWID;
CREATE INDEX process_stage_report ON process_stage(report);

CREATE TABLE entity (
  place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, kind TEXT, aliases TEXT, roles TEXT, country TEXT, sector TEXT,
  mentions INTEGER, reports INTEGER
);
CREATE INDEX entity_kind ON entity(kind);
CREATE INDEX entity_country ON entity(country);
CREATE TABLE entity_name (name TEXT NOT NULL COLLATE NOCASE, entity TEXT NOT NULL, PRIMARY KEY (name, entity)) WITHOUT ROWID;

CREATE TABLE mention (
  id TEXT PRIMARY KEY, report TEXT NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL, words TEXT, entity TEXT,
  form TEXT
) WITHOUT ROWID;
CREATE INDEX mention_place ON mention(report, start, entity);
CREATE INDEX mention_entity ON mention(entity);

CREATE TABLE link (
  id TEXT PRIMARY KEY, kind TEXT, a TEXT, b TEXT, score REAL, judgement TEXT, reason TEXT, by TEXT
) WITHOUT ROWID;
CREATE INDEX link_a ON link(a);
CREATE INDEX link_b ON link(b);

CREATE TABLE claim (
  place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kinds TEXT, words TEXT, about TEXT, members INTEGER, origins INTEGER, reports INTEGER,
  reasons TEXT, published_first TEXT, published_last TEXT
);
CREATE INDEX claim_support ON claim(origins, reports);
CREATE TABLE disagreement (
  place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT, about TEXT, sides TEXT, published_first TEXT, published_last TEXT
);
CREATE INDEX disagreement_kind ON disagreement(kind);
-- which rows a claim or a disagreement is made of
CREATE TABLE member (owner TEXT NOT NULL, member TEXT NOT NULL, side INTEGER, PRIMARY KEY (owner, member, side)) WITHOUT ROWID;
CREATE INDEX member_of ON member(member);

CREATE TABLE incident (
  place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, time TEXT, first TEXT, last TEXT, precision TEXT, basis TEXT,
  venue TEXT, country TEXT, killed INTEGER NOT NULL, killed_reason TEXT, wounded INTEGER NOT NULL, wounded_reason TEXT,
  reports INTEGER NOT NULL, told TEXT, published_first TEXT, published_last TEXT
);
CREATE TABLE incident_account (
  incident TEXT NOT NULL, place INTEGER NOT NULL, report TEXT NOT NULL, killed INTEGER NOT NULL, wounded INTEGER NOT NULL,
  start INTEGER NOT NULL, passage TEXT NOT NULL, PRIMARY KEY (incident, place)
) WITHOUT ROWID;
CREATE INDEX incident_account_report ON incident_account(report);

CREATE TABLE timeline (place INTEGER PRIMARY KEY, day TEXT, precision TEXT, weight REAL, origins INTEGER, report TEXT, start INTEGER, passage TEXT, members TEXT);

-- where the row of an id lies: its register, its place there, and its number in the full-text index if its words are in it
CREATE TABLE place_of (id TEXT PRIMARY KEY, type TEXT NOT NULL, place INTEGER NOT NULL, passage INTEGER) WITHOUT ROWID;

-- which entities a row is about: its parties, its source, whoever is mentioned in its passage
CREATE TABLE about (
  entity TEXT NOT NULL, type TEXT NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (entity, type, place)
) WITHOUT ROWID;

-- of which claims and disagreements the rows of the full-text index are a part, by their numbers in it
CREATE TABLE part (
  number INTEGER NOT NULL, type TEXT NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (number, type, place)
) WITHOUT ROWID;

-- how often an entity is quoted
CREATE TABLE source (
  entity TEXT PRIMARY KEY, statements INTEGER NOT NULL, reports INTEGER NOT NULL, outlets INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX source_statements ON source(statements);

-- how often one entity speaks to or about another
CREATE TABLE talk (
  speaker TEXT NOT NULL, other TEXT NOT NULL, statements INTEGER NOT NULL, addressed INTEGER NOT NULL, PRIMARY KEY (speaker, other)
) WITHOUT ROWID;
CREATE INDEX talk_other ON talk(other);
CREATE INDEX talk_statements ON talk(statements);

-- the full-text index; the number of a row is four times its place, and 0 for a statement, 1 for an event, 2 for a figure,
-- 3 for a whole report
CREATE VIRTUAL TABLE passage USING fts5 (
  id UNINDEXED, type UNINDEXED, report UNINDEXED, start UNINDEXED, words, source, outlet, title,
  tokenize = "unicode61 remove_diacritics 2"
);
CREATE VIRTUAL TABLE passage_word USING fts5vocab(passage, row);

-- the words of the full-text index by their length, for words that are only nearly spelt so
CREATE TABLE word (length INTEGER NOT NULL, term TEXT NOT NULL, PRIMARY KEY (length, term)) WITHOUT ROWID;

-- what is counted over the whole record
CREATE TABLE extent (reports INTEGER, outlets INTEGER, first TEXT, last TEXT, undated INTEGER);
CREATE TABLE report_day (day TEXT PRIMARY KEY, rows INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE event_day (day TEXT NOT NULL, status TEXT NOT NULL, rows INTEGER NOT NULL, PRIMARY KEY (day, status)) WITHOUT ROWID;
CREATE TABLE series (place INTEGER PRIMARY KEY, counted TEXT, unit TEXT, figures INTEGER, reports INTEGER);
CREATE TABLE spot (place INTEGER PRIMARY KEY, venue TEXT, lat REAL, lon REAL, precision TEXT, events INTEGER, first TEXT, last TEXT);
CREATE TABLE outlet (
  place INTEGER PRIMARY KEY, name TEXT NOT NULL, reports INTEGER, shared INTEGER, first TEXT, last TEXT, statements INTEGER
);

-- reports that are one text, as copies or versions; a group is named by one of its reports
CREATE TABLE copied (report TEXT PRIMARY KEY, leader TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX copied_leader ON copied(leader);

-- what can be judged, the least sure first: a row, or a link with its two ends and the reports they stand in
CREATE TABLE doubt (
  place INTEGER PRIMARY KEY, id TEXT NOT NULL, type TEXT NOT NULL, score REAL NOT NULL, rule TEXT NOT NULL, report TEXT NOT NULL,
  a TEXT, b TEXT, other TEXT, why TEXT
);
CREATE INDEX doubt_id ON doubt(id);
CREATE INDEX doubt_ends ON doubt(a, b);
CREATE INDEX doubt_rule ON doubt(rule, score, type, id);

CREATE TABLE unusable (path TEXT NOT NULL, reason TEXT NOT NULL);
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
