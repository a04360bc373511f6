import type Database from 'better-sqlite3'

/**
 * The store's triggers, in one place. They are not in the migrations: a generated table rebuild drops a table's triggers
 * without a word, so the migrator takes all of them off before it starts and puts all of them on at the end.
 */
const TRIGGERS: Record<string, string> = {
  articles_fts_insert: `after insert on articles begin
    insert into articles_fts(rowid, title, body) values (new.id, new.title, new.body); end`,
  articles_fts_delete: `after delete on articles begin
    insert into articles_fts(articles_fts, rowid, title, body) values ('delete', old.id, old.title, old.body); end`,
  articles_fts_update: `after update of id, title, body on articles begin
    insert into articles_fts(articles_fts, rowid, title, body) values ('delete', old.id, old.title, old.body);
    insert into articles_fts(rowid, title, body) values (new.id, new.title, new.body); end`,
  claims_fts_insert: `after insert on claims begin
    insert into claims_fts(rowid, quote, paraphrase) values (new.id, new.quote, new.paraphrase); end`,
  claims_fts_delete: `after delete on claims begin
    insert into claims_fts(claims_fts, rowid, quote, paraphrase) values ('delete', old.id, old.quote, old.paraphrase); end`,
  claims_fts_update: `after update of id, quote, paraphrase on claims begin
    insert into claims_fts(claims_fts, rowid, quote, paraphrase) values ('delete', old.id, old.quote, old.paraphrase);
    insert into claims_fts(rowid, quote, paraphrase) values (new.id, new.quote, new.paraphrase); end`,
  articles_text_stands: `before update of source, extracted, body, content_hash, removals on articles
    when exists (select 1 from claims where article_id = old.id)
      and (new.source is not old.source or new.extracted is not old.extracted or new.body is not old.body
        or new.content_hash is not old.content_hash or new.removals is not old.removals)
    begin select raise(abort, 'claims stand on this article: a changed text is a new revision'); end`,
  claims_article_stands: `before update of article_id on claims when new.article_id is not old.article_id
    begin select raise(abort, 'a claim stays with its article'); end`,
}

export const FTS_TABLES = ['articles_fts', 'claims_fts'] as const

function statement(name: string, body: string): string {
  return `CREATE TRIGGER ${name} ${body}`
}

/** Names of triggers that are absent or differ from those above. */
export function findMissingTriggers(sqlite: Database.Database): string[] {
  const find = sqlite.prepare(`select sql from sqlite_schema where type = 'trigger' and name = ?`).pluck()
  return Object.entries(TRIGGERS)
    .filter(([name, body]) => find.get(name) !== statement(name, body))
    .map(([name]) => name)
}

export function dropTriggers(sqlite: Database.Database): void {
  const names = sqlite.prepare(`select name from sqlite_schema where type = 'trigger'`).pluck().all()
  for (const name of names) sqlite.exec(`drop trigger "${String(name)}"`)
}

/** Puts every trigger in place; returns the names of those that were absent or different. */
export function installTriggers(sqlite: Database.Database): string[] {
  const missing = findMissingTriggers(sqlite)
  for (const name of missing) {
    sqlite.exec(`drop trigger if exists ${name}`)
    sqlite.exec(statement(name, TRIGGERS[name] ?? ''))
  }
  return missing
}

/** Writes both full-text indexes anew from the tables. */
export function rebuildFullText(sqlite: Database.Database): void {
  for (const table of FTS_TABLES) sqlite.exec(`insert into ${table}(${table}) values ('rebuild')`)
}
