-- Full text over articles and claims. External content: the words stay in the tables, the triggers in db/triggers.ts keep step.
CREATE VIRTUAL TABLE `articles_fts` USING fts5(title, body, content='articles', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE VIRTUAL TABLE `claims_fts` USING fts5(quote, paraphrase, content='claims', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
