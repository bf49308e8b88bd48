-- The derived database of a record. Every table is made from the rows of the interchange format (column json), so that
-- what the database answers and what is exported cannot differ. Dates are ISO 8601 days, offsets count code points.

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
  id TEXT PRIMARY KEY, path TEXT NOT NULL, url TEXT, outlet TEXT, title TEXT,
  published TEXT, published_first TEXT, published_last TEXT, precision TEXT, basis TEXT,
  bylines TEXT, credits TEXT, dateline TEXT, language TEXT, sha256 TEXT, version_of TEXT, text TEXT NOT NULL,
  stored TEXT, reading TEXT
) WITHOUT ROWID;

CREATE TABLE statement (
  id TEXT PRIMARY KEY, report TEXT NOT NULL, start INTEGER NOT NULL, source TEXT NOT NULL, entity TEXT,
  source_kind TEXT, cue TEXT, content TEXT, manner TEXT, act TEXT, negated INTEGER, addressee TEXT, venue TEXT,
  said TEXT, first TEXT, last TEXT, basis TEXT, within TEXT, chain TEXT, links INTEGER
) WITHOUT ROWID;
CREATE INDEX statement_report ON statement(report, start);
CREATE INDEX statement_entity ON statement(entity);
CREATE INDEX statement_first ON statement(first);

CREATE TABLE event (
  id TEXT PRIMARY KEY, report TEXT NOT NULL, start INTEGER NOT NULL, "trigger" TEXT, passage TEXT, plover TEXT,
  mode TEXT, contexts TEXT, cameo TEXT, actors TEXT, recipients TEXT, time TEXT, first TEXT, last TEXT,
  precision TEXT, basis TEXT, place TEXT, lat REAL, lon REAL, country TEXT, place_precision TEXT, status TEXT,
  factuality TEXT, according_to TEXT
) WITHOUT ROWID;
CREATE INDEX event_report ON event(report, start);
CREATE INDEX event_first ON event(first);

CREATE TABLE figure (
  id TEXT PRIMARY KEY, report TEXT NOT NULL, start INTEGER NOT NULL, passage TEXT, low NUMERIC, high NUMERIC,
  bound TEXT, unit TEXT, counted TEXT, place TEXT, period TEXT, side TEXT, as_of TEXT, first TEXT, last TEXT,
  says TEXT, event TEXT
) WITHOUT ROWID;
CREATE INDEX figure_report ON figure(report, start);

CREATE TABLE transfer (
  id TEXT PRIMARY KEY, supplier TEXT, supplier_entity TEXT, supplier_country TEXT, recipient TEXT,
  recipient_entity TEXT, recipient_country TEXT, item TEXT, designation TEXT, category TEXT, low NUMERIC,
  high NUMERIC, statuses TEXT, steps INTEGER
) WITHOUT ROWID;
CREATE TABLE transfer_step (
  transfer TEXT NOT NULL, place INTEGER NOT NULL, status TEXT, value TEXT, first TEXT, last TEXT, basis TEXT,
  report TEXT, start INTEGER, passage TEXT, according_to TEXT, PRIMARY KEY (transfer, place)
) WITHOUT ROWID;

CREATE TABLE process (
  id TEXT PRIMARY KEY, kind TEXT, name TEXT, participants TEXT, mediators TEXT, venue TEXT, votes TEXT,
  stages TEXT, steps INTEGER
) WITHOUT ROWID;
CREATE TABLE process_stage (
  process TEXT NOT NULL, place INTEGER NOT NULL, stage TEXT, value TEXT, first TEXT, last TEXT, basis TEXT,
  report TEXT, start INTEGER, passage TEXT, according_to TEXT, PRIMARY KEY (process, place)
) WITHOUT ROWID;

CREATE TABLE entity (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT, aliases TEXT, roles TEXT, country TEXT, sector TEXT,
  mentions INTEGER, reports INTEGER
) WITHOUT ROWID;
CREATE TABLE entity_name (name TEXT NOT NULL COLLATE NOCASE, entity TEXT NOT NULL, PRIMARY KEY (name, entity)) WITHOUT ROWID;

CREATE TABLE mention (
  id TEXT PRIMARY KEY, report TEXT NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL, words TEXT, entity TEXT,
  form TEXT
) WITHOUT ROWID;
CREATE INDEX mention_place ON mention(report, start);
CREATE INDEX mention_entity ON mention(entity);

CREATE TABLE link (
  id TEXT PRIMARY KEY, kind TEXT, a TEXT, b TEXT, score REAL, judgement TEXT, reason TEXT, by TEXT
) WITHOUT ROWID;
CREATE INDEX link_a ON link(a);
CREATE INDEX link_b ON link(b);

CREATE TABLE claim (id TEXT PRIMARY KEY, about TEXT, members INTEGER, origins INTEGER, reports INTEGER, reasons TEXT) WITHOUT ROWID;
CREATE TABLE disagreement (id TEXT PRIMARY KEY, kind TEXT, about TEXT, sides TEXT) WITHOUT ROWID;
-- which rows a claim or a disagreement is made of
CREATE TABLE member (owner TEXT NOT NULL, member TEXT NOT NULL, side INTEGER, PRIMARY KEY (owner, member, side)) WITHOUT ROWID;
CREATE INDEX member_of ON member(member);

CREATE TABLE timeline (place INTEGER PRIMARY KEY, day TEXT, precision TEXT, weight REAL, origins INTEGER, report TEXT, start INTEGER, passage TEXT, members TEXT);

-- which entities a row is about: its parties, its source, whoever is mentioned in its passage
CREATE TABLE about (entity TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (entity, id)) WITHOUT ROWID;

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

CREATE VIRTUAL TABLE passage USING fts5 (
  id UNINDEXED, type UNINDEXED, report UNINDEXED, start UNINDEXED, words, source, outlet, title,
  tokenize = "unicode61 remove_diacritics 2"
);

-- the words of the full-text index, for words that are only nearly spelt so
CREATE VIRTUAL TABLE passage_word USING fts5vocab(passage, row);

-- the row of the full-text index that holds the passage of a row of the record
CREATE TABLE passage_of (id TEXT PRIMARY KEY, place INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE unusable (path TEXT NOT NULL, reason TEXT NOT NULL);
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
