CREATE TABLE `actor_aliases` (
	`actor_id` integer NOT NULL,
	`alias` text NOT NULL,
	PRIMARY KEY(`actor_id`, `alias`),
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `actor_aliases_alias` ON `actor_aliases` (`alias`);--> statement-breakpoint
CREATE TABLE `actors` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`iso3166` text,
	`wikidata` text,
	`affiliation_id` integer,
	`office` text,
	FOREIGN KEY (`affiliation_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "actors_slug" CHECK(length("actors"."slug") between 1 and 120 and "actors"."slug" not glob '*[^a-z0-9-]*'),
	CONSTRAINT "actors_kind" CHECK("actors"."kind" in ('state', 'entity', 'military', 'igo', 'ngo', 'armed_organization', 'political_party', 'state_coalition', 'umbrella', 'other', 'office', 'person', 'outlet'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `actors_slug_unique` ON `actors` (`slug`);--> statement-breakpoint
CREATE INDEX `actors_affiliation` ON `actors` (`affiliation_id`);--> statement-breakpoint
CREATE TABLE `outlets` (
	`id` integer PRIMARY KEY NOT NULL,
	`country` text,
	`ownership` text DEFAULT 'unknown' NOT NULL,
	`republishes` text,
	`note` text,
	FOREIGN KEY (`id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "outlets_ownership" CHECK("outlets"."ownership" in ('state', 'public', 'party', 'private', 'unknown')),
	CONSTRAINT "outlets_country" CHECK("outlets"."country" glob '[A-Z][A-Z]')
);
--> statement-breakpoint
CREATE TABLE `conflict_aliases` (
	`conflict_id` integer NOT NULL,
	`alias` text NOT NULL,
	PRIMARY KEY(`conflict_id`, `alias`),
	FOREIGN KEY (`conflict_id`) REFERENCES `conflicts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `conflict_parties` (
	`conflict_id` integer NOT NULL,
	`actor_id` integer NOT NULL,
	`side` text NOT NULL,
	PRIMARY KEY(`conflict_id`, `actor_id`),
	FOREIGN KEY (`conflict_id`) REFERENCES `conflicts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `conflict_parties_actor` ON `conflict_parties` (`actor_id`,`conflict_id`);--> statement-breakpoint
CREATE TABLE `conflicts` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`description` text,
	`wikidata` text,
	`start` text,
	CONSTRAINT "conflicts_slug" CHECK(length("conflicts"."slug") between 1 and 120 and "conflicts"."slug" not glob '*[^a-z0-9-]*')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `conflicts_slug_unique` ON `conflicts` (`slug`);--> statement-breakpoint
CREATE TABLE `processes` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`description` text,
	`conflict_id` integer NOT NULL,
	FOREIGN KEY (`conflict_id`) REFERENCES `conflicts`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "processes_slug" CHECK(length("processes"."slug") between 1 and 120 and "processes"."slug" not glob '*[^a-z0-9-]*')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `processes_slug_unique` ON `processes` (`slug`);--> statement-breakpoint
CREATE INDEX `processes_conflict` ON `processes` (`conflict_id`);--> statement-breakpoint
CREATE TABLE `articles` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`outlet_id` integer,
	`origin_outlet_id` integer,
	`copy_of_id` integer,
	`revises_id` integer,
	`published_edtf` text,
	`published_earliest` text,
	`published_latest` text,
	`published_precision` text DEFAULT 'unknown' NOT NULL,
	`published_basis` text,
	`published_note` text,
	`language` text NOT NULL,
	`title` text,
	`title_note` text,
	`author` text,
	`url` text,
	`source_name` text,
	`content_hash` text NOT NULL,
	`removals` text NOT NULL,
	`body` text NOT NULL,
	`source` text NOT NULL,
	FOREIGN KEY (`outlet_id`) REFERENCES `outlets`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`origin_outlet_id`) REFERENCES `outlets`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`copy_of_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`revises_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "articles_slug" CHECK(length("articles"."slug") between 1 and 120 and "articles"."slug" not glob '*[^a-z0-9-]*'),
	CONSTRAINT "articles_state" CHECK("articles"."state" in ('draft', 'approved', 'rejected')),
	CONSTRAINT "articles_removals" CHECK(json_valid("articles"."removals")),
	CONSTRAINT "articles_published_precision" CHECK("articles"."published_precision" in ('day', 'days', 'week', 'month', 'year', 'range', 'unknown')),
	CONSTRAINT "articles_published_basis" CHECK("articles"."published_basis" in ('stated', 'relative', 'inferred')),
	CONSTRAINT "articles_published_known" CHECK(("articles"."published_edtf" is null) = ("articles"."published_precision" = 'unknown')),
	CONSTRAINT "articles_published_has_basis" CHECK("articles"."published_edtf" is null or "articles"."published_basis" is not null),
	CONSTRAINT "articles_published_no_bounds" CHECK("articles"."published_edtf" is not null or ("articles"."published_earliest" is null and "articles"."published_latest" is null)),
	CONSTRAINT "articles_published_order" CHECK("articles"."published_earliest" <= "articles"."published_latest"),
	CONSTRAINT "articles_published_earliest" CHECK("articles"."published_earliest" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "articles_published_latest" CHECK("articles"."published_latest" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `articles_slug_unique` ON `articles` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `articles_revises_id_unique` ON `articles` (`revises_id`);--> statement-breakpoint
CREATE INDEX `articles_list` ON `articles` (`state`,`published_latest`,`published_earliest`,`outlet_id`);--> statement-breakpoint
CREATE INDEX `articles_outlet` ON `articles` (`outlet_id`,`state`);--> statement-breakpoint
CREATE INDEX `articles_copy_of` ON `articles` (`copy_of_id`);--> statement-breakpoint
CREATE INDEX `articles_content_hash` ON `articles` (`content_hash`);--> statement-breakpoint
CREATE TABLE `event_conflicts` (
	`event_id` integer NOT NULL,
	`conflict_id` integer NOT NULL,
	`rank` integer NOT NULL,
	PRIMARY KEY(`event_id`, `conflict_id`),
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`conflict_id`) REFERENCES `conflicts`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "event_conflicts_rank_range" CHECK("event_conflicts"."rank" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `event_conflicts_rank` ON `event_conflicts` (`event_id`,`rank`);--> statement-breakpoint
CREATE INDEX `event_conflicts_conflict` ON `event_conflicts` (`conflict_id`,`event_id`,`rank`);--> statement-breakpoint
CREATE TABLE `event_participants` (
	`event_id` integer NOT NULL,
	`actor_id` integer NOT NULL,
	`rank` integer NOT NULL,
	`is_lead` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`event_id`, `actor_id`),
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `event_participants_actor` ON `event_participants` (`actor_id`,`event_id`);--> statement-breakpoint
CREATE TABLE `event_representatives` (
	`event_id` integer NOT NULL,
	`actor_id` integer NOT NULL,
	`representative_id` integer NOT NULL,
	PRIMARY KEY(`event_id`, `actor_id`, `representative_id`),
	FOREIGN KEY (`representative_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`event_id`,`actor_id`) REFERENCES `event_participants`(`event_id`,`actor_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `event_representatives_person` ON `event_representatives` (`representative_id`,`event_id`);--> statement-breakpoint
CREATE TABLE `event_roles` (
	`event_id` integer NOT NULL,
	`actor_id` integer NOT NULL,
	`role` text NOT NULL,
	`is_mediator` integer GENERATED ALWAYS AS (role in ('good_offices', 'mediation', 'hosting_talks', 'negotiating_and_drafting', 'manipulating', 'humanitarian', 'witness_to_agreement', 'guarantor', 'message_carrier', 'other')) STORED NOT NULL,
	PRIMARY KEY(`event_id`, `actor_id`, `role`),
	FOREIGN KEY (`event_id`,`actor_id`) REFERENCES `event_participants`(`event_id`,`actor_id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "event_roles_role" CHECK("event_roles"."role" in ('good_offices', 'mediation', 'hosting_talks', 'negotiating_and_drafting', 'manipulating', 'humanitarian', 'witness_to_agreement', 'guarantor', 'message_carrier', 'other', 'party'))
);
--> statement-breakpoint
CREATE INDEX `event_roles_mediator` ON `event_roles` (`is_mediator`,`actor_id`,`event_id`,`role`);--> statement-breakpoint
CREATE INDEX `event_roles_event` ON `event_roles` (`event_id`,`is_mediator`,`actor_id`,`role`);--> statement-breakpoint
CREATE TABLE `events` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`type` text NOT NULL,
	`status` text NOT NULL,
	`outcome` text,
	`process_id` integer,
	`date_edtf` text,
	`date_earliest` text,
	`date_latest` text,
	`date_precision` text DEFAULT 'unknown' NOT NULL,
	`date_basis` text,
	`date_note` text,
	`evidence_rank` integer DEFAULT 0 NOT NULL,
	`evidence_level` text,
	`evidence_disputed` integer DEFAULT false NOT NULL,
	`evidence_outlets` integer DEFAULT 0 NOT NULL,
	`evidence_articles` integer DEFAULT 0 NOT NULL,
	`evidence_claims` integer DEFAULT 0 NOT NULL,
	`evidence_confirmed_by` text DEFAULT '[]' NOT NULL,
	`evidence_disputed_by` text DEFAULT '[]' NOT NULL,
	`evidence_reason` text DEFAULT '' NOT NULL,
	`title` text NOT NULL,
	`place` text,
	`agreement_name` text,
	`agreement_declared` text,
	`agreement_effective` text,
	`agreement_ended` text,
	`note` text,
	`drafted_by` text,
	`reviewed_by` text,
	`confidence` real,
	`why` text,
	FOREIGN KEY (`process_id`) REFERENCES `processes`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "events_slug" CHECK(length("events"."slug") between 1 and 120 and "events"."slug" not glob '*[^a-z0-9-]*'),
	CONSTRAINT "events_state" CHECK("events"."state" in ('draft', 'approved', 'rejected')),
	CONSTRAINT "events_type" CHECK("events"."type" in ('offer_mediation', 'accept_mediation', 'agree_to_meet', 'agree_to_settle', 'appeal_for_mediation', 'demand_mediation', 'phone_contact', 'visit', 'hosted_talks', 'mediation_session', 'direct_negotiation', 'party_consultation', 'mediation_related', 'proposal_tabled', 'agreement_signed', 'ceasefire_declared', 'ceasefire_in_force', 'release_or_exchange', 'humanitarian_access', 'reject_talks', 'reject_mediation', 'reject_plan', 'threaten_to_halt', 'suspend_mediation', 'talks_collapse', 'ceasefire_violation')),
	CONSTRAINT "events_status" CHECK("events"."status" in ('happened', 'planned', 'did_not_happen')),
	CONSTRAINT "events_outcome" CHECK("events"."outcome" in ('offered', 'accepted', 'held_no_result', 'process_agreement', 'ceasefire', 'partial', 'full', 'rejected', 'suspended', 'collapsed')),
	CONSTRAINT "events_evidence_level" CHECK("events"."evidence_level" in ('single', 'corroborated', 'party', 'both_parties')),
	CONSTRAINT "events_evidence_rank" CHECK("events"."evidence_rank" between 0 and 4),
	CONSTRAINT "events_evidence_pair" CHECK(("events"."evidence_rank" = 0) = ("events"."evidence_level" is null)),
	CONSTRAINT "events_confidence" CHECK("events"."confidence" between 0 and 1),
	CONSTRAINT "events_date_precision" CHECK("events"."date_precision" in ('day', 'days', 'week', 'month', 'year', 'range', 'unknown')),
	CONSTRAINT "events_date_basis" CHECK("events"."date_basis" in ('stated', 'relative', 'inferred')),
	CONSTRAINT "events_date_known" CHECK(("events"."date_edtf" is null) = ("events"."date_precision" = 'unknown')),
	CONSTRAINT "events_date_has_basis" CHECK("events"."date_edtf" is null or "events"."date_basis" is not null),
	CONSTRAINT "events_date_no_bounds" CHECK("events"."date_edtf" is not null or ("events"."date_earliest" is null and "events"."date_latest" is null)),
	CONSTRAINT "events_date_order" CHECK("events"."date_earliest" <= "events"."date_latest"),
	CONSTRAINT "events_date_earliest" CHECK("events"."date_earliest" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "events_date_latest" CHECK("events"."date_latest" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `events_slug_unique` ON `events` (`slug`);--> statement-breakpoint
CREATE INDEX `events_time` ON `events` (`state`,`status`,`date_earliest`,`date_latest`,`type`,`evidence_rank`,`evidence_disputed`);--> statement-breakpoint
CREATE INDEX `events_list` ON `events` (`state`,`date_latest`,`slug`);--> statement-breakpoint
CREATE INDEX `events_process` ON `events` (`process_id`);--> statement-breakpoint
CREATE TABLE `claim_anchors` (
	`claim_id` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`quote` text NOT NULL,
	`prefix` text NOT NULL,
	`suffix` text NOT NULL,
	PRIMARY KEY(`claim_id`, `start`),
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "claim_anchors_span" CHECK("claim_anchors"."start" >= 0 and "claim_anchors"."end" > "claim_anchors"."start")
);
--> statement-breakpoint
CREATE TABLE `claim_conflicts` (
	`claim_id` integer NOT NULL,
	`conflict_id` integer NOT NULL,
	`rank` integer NOT NULL,
	PRIMARY KEY(`claim_id`, `conflict_id`),
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`conflict_id`) REFERENCES `conflicts`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `claim_conflicts_rank` ON `claim_conflicts` (`claim_id`,`rank`);--> statement-breakpoint
CREATE INDEX `claim_conflicts_conflict` ON `claim_conflicts` (`conflict_id`,`claim_id`);--> statement-breakpoint
CREATE TABLE `claim_events` (
	`claim_id` integer NOT NULL,
	`event_id` integer NOT NULL,
	`stance` text NOT NULL,
	PRIMARY KEY(`claim_id`, `event_id`),
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "claim_events_stance" CHECK("claim_events"."stance" in ('supports', 'disputes', 'questions', 'mentions'))
);
--> statement-breakpoint
CREATE INDEX `claim_events_event` ON `claim_events` (`event_id`,`stance`,`claim_id`);--> statement-breakpoint
CREATE TABLE `claim_relays` (
	`claim_id` integer NOT NULL,
	`rank` integer NOT NULL,
	`actor_id` integer,
	`name` text,
	PRIMARY KEY(`claim_id`, `rank`),
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "claim_relays_who" CHECK(("claim_relays"."actor_id" is null) <> ("claim_relays"."name" is null))
);
--> statement-breakpoint
CREATE INDEX `claim_relays_actor` ON `claim_relays` (`actor_id`);--> statement-breakpoint
CREATE TABLE `claims` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`article_id` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`speaker_id` integer,
	`voice` text NOT NULL,
	`modality` text NOT NULL,
	`tense` text NOT NULL,
	`speaker_note` text,
	`said_edtf` text,
	`said_earliest` text,
	`said_latest` text,
	`said_precision` text DEFAULT 'unknown' NOT NULL,
	`said_basis` text,
	`said_note` text,
	`prefix` text NOT NULL,
	`suffix` text NOT NULL,
	`text_hash` text NOT NULL,
	`quote` text NOT NULL,
	`paraphrase` text,
	`note` text,
	`drafted_by` text,
	`reviewed_by` text,
	`confidence` real,
	`why` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`speaker_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "claims_public_id" CHECK(length("claims"."public_id") between 1 and 80 and "claims"."public_id" not glob '*[^A-Za-z0-9_-]*'),
	CONSTRAINT "claims_span" CHECK("claims"."start" >= 0 and "claims"."end" > "claims"."start"),
	CONSTRAINT "claims_state" CHECK("claims"."state" in ('draft', 'approved', 'rejected', 'orphaned', 'drifted')),
	CONSTRAINT "claims_voice" CHECK("claims"."voice" in ('direct_quote', 'paraphrase', 'narration')),
	CONSTRAINT "claims_modality" CHECK("claims"."modality" in ('CT+', 'PR+', 'PS+', 'CT-', 'PR-', 'PS-', 'CTu', 'Uu')),
	CONSTRAINT "claims_tense" CHECK("claims"."tense" in ('historical', 'current', 'future', 'hypothetical', 'negation')),
	CONSTRAINT "claims_confidence" CHECK("claims"."confidence" between 0 and 1),
	CONSTRAINT "claims_said_precision" CHECK("claims"."said_precision" in ('day', 'days', 'week', 'month', 'year', 'range', 'unknown')),
	CONSTRAINT "claims_said_basis" CHECK("claims"."said_basis" in ('stated', 'relative', 'inferred')),
	CONSTRAINT "claims_said_known" CHECK(("claims"."said_edtf" is null) = ("claims"."said_precision" = 'unknown')),
	CONSTRAINT "claims_said_has_basis" CHECK("claims"."said_edtf" is null or "claims"."said_basis" is not null),
	CONSTRAINT "claims_said_no_bounds" CHECK("claims"."said_edtf" is not null or ("claims"."said_earliest" is null and "claims"."said_latest" is null)),
	CONSTRAINT "claims_said_order" CHECK("claims"."said_earliest" <= "claims"."said_latest"),
	CONSTRAINT "claims_said_earliest" CHECK("claims"."said_earliest" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "claims_said_latest" CHECK("claims"."said_latest" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `claims_public_id_unique` ON `claims` (`public_id`);--> statement-breakpoint
CREATE INDEX `claims_article` ON `claims` (`article_id`,`start`,`state`);--> statement-breakpoint
CREATE INDEX `claims_speaker` ON `claims` (`speaker_id`,`state`);--> statement-breakpoint
CREATE INDEX `claims_coded` ON `claims` (`state`,`voice`,`modality`,`article_id`,`speaker_id`);--> statement-breakpoint
CREATE TABLE `meta` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`entity` text NOT NULL,
	`key` text NOT NULL,
	`who` text NOT NULL,
	`at` text NOT NULL,
	`before` text,
	`after` text,
	CONSTRAINT "revisions_entity" CHECK("revisions"."entity" in ('actor', 'outlet', 'conflict', 'process', 'article', 'event', 'claim'))
);
--> statement-breakpoint
CREATE INDEX `revisions_record` ON `revisions` (`entity`,`key`);