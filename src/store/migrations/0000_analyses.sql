CREATE TABLE `analyses` (
	`tenant` text NOT NULL,
	`id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`as_of` text NOT NULL,
	`score_tenths` integer,
	`engine` text NOT NULL,
	`dictionary` text NOT NULL,
	`report` text NOT NULL,
	PRIMARY KEY(`tenant`, `id`)
);
--> statement-breakpoint
CREATE INDEX `analyses_by_time` ON `analyses` (`tenant`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `analyses_by_expiry` ON `analyses` (`expires_at`);--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`tenant` text NOT NULL,
	`key` text NOT NULL,
	`fingerprint` text NOT NULL,
	`analysis` text NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`tenant`, `key`)
);
--> statement-breakpoint
CREATE INDEX `idempotency_keys_by_analysis` ON `idempotency_keys` (`tenant`,`analysis`);--> statement-breakpoint
CREATE INDEX `idempotency_keys_by_expiry` ON `idempotency_keys` (`expires_at`);