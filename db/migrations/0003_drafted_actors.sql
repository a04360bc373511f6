-- By hand: drizzle-kit would rebuild `actors` and `conflicts` for the CHECK, copying a column that they do not have yet.
ALTER TABLE `actors` ADD `state` text DEFAULT 'approved' NOT NULL CONSTRAINT "actors_state" CHECK("state" in ('draft', 'approved', 'rejected'));--> statement-breakpoint
ALTER TABLE `conflicts` ADD `state` text DEFAULT 'approved' NOT NULL CONSTRAINT "conflicts_state" CHECK("state" in ('draft', 'approved', 'rejected'));--> statement-breakpoint
CREATE TABLE `article_sketches` (
	`article_id` integer PRIMARY KEY NOT NULL,
	`content_hash` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `article_bands` (
	`band` integer NOT NULL,
	`article_id` integer NOT NULL,
	PRIMARY KEY(`band`, `article_id`)
) WITHOUT ROWID;
