CREATE SCHEMA IF NOT EXISTS "specmill";
--> statement-breakpoint
CREATE TABLE "specmill"."blob" (
  "sha256" text PRIMARY KEY,
  "bytes" integer NOT NULL,
  "created_at" timestamp with time zone NOT NULL DEFAULT now()
);
--> statement-breakpoint
CREATE TABLE "specmill"."run" (
  "id" text PRIMARY KEY,
  "sha256" text NOT NULL REFERENCES "specmill"."blob" ("sha256"),
  "pipeline_version" text NOT NULL,
  "name" text NOT NULL,
  "state" text NOT NULL CHECK ("state" IN ('queued', 'running', 'ok', 'rejected', 'failed')),
  "attempts" integer NOT NULL DEFAULT 0,
  "error_code" text,
  "error" text,
  "queued_at" timestamp with time zone NOT NULL DEFAULT now(),
  "started_at" timestamp with time zone,
  "ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE UNIQUE INDEX "run_unfinished" ON "specmill"."run" ("sha256", "pipeline_version") WHERE "state" IN ('queued', 'running');
--> statement-breakpoint
CREATE INDEX "run_content" ON "specmill"."run" ("sha256", "pipeline_version");
--> statement-breakpoint
CREATE TABLE "specmill"."source_item" (
  "bucket" text NOT NULL,
  "key" text NOT NULL,
  "version" text NOT NULL,
  "name" text NOT NULL,
  "sha256" text NOT NULL REFERENCES "specmill"."blob" ("sha256"),
  "run_id" text NOT NULL REFERENCES "specmill"."run" ("id"),
  "first_seen" timestamp with time zone NOT NULL DEFAULT now(),
  "last_seen" timestamp with time zone NOT NULL DEFAULT now(),
  PRIMARY KEY ("bucket", "key", "version")
);
--> statement-breakpoint
CREATE INDEX "source_item_name" ON "specmill"."source_item" ("name");
--> statement-breakpoint
CREATE TABLE "specmill"."document" (
  "sha256" text NOT NULL REFERENCES "specmill"."blob" ("sha256"),
  "pipeline_version" text NOT NULL,
  "body" json NOT NULL,
  "created_at" timestamp with time zone NOT NULL DEFAULT now(),
  PRIMARY KEY ("sha256", "pipeline_version")
);
--> statement-breakpoint
CREATE TABLE "specmill"."extraction" (
  "sha256" text NOT NULL REFERENCES "specmill"."blob" ("sha256"),
  "pipeline_version" text NOT NULL,
  "body" json NOT NULL,
  "created_at" timestamp with time zone NOT NULL DEFAULT now(),
  PRIMARY KEY ("sha256", "pipeline_version")
);
