-- times in whole milliseconds, so that what a program is given is what it can ask with
ALTER TABLE "specmill"."blob" ALTER COLUMN "created_at" TYPE timestamp(3) with time zone;
--> statement-breakpoint
CREATE INDEX "blob_created" ON "specmill"."blob" ("created_at");
--> statement-breakpoint
-- the bytes themselves, where they do not lie in a folder; compressed files gain nothing from being compressed again
CREATE TABLE "specmill"."blob_body" (
  "sha256" text PRIMARY KEY REFERENCES "specmill"."blob" ("sha256") ON DELETE CASCADE,
  "body" bytea NOT NULL
);
--> statement-breakpoint
ALTER TABLE "specmill"."blob_body" ALTER COLUMN "body" SET STORAGE EXTERNAL;
--> statement-breakpoint
CREATE TABLE "specmill"."batch" (
  "id" text PRIMARY KEY,
  "label" text NOT NULL,
  "total" integer,
  "created_at" timestamp(3) with time zone NOT NULL DEFAULT now()
);
--> statement-breakpoint
CREATE INDEX "batch_created" ON "specmill"."batch" ("created_at", "id");
--> statement-breakpoint
ALTER TABLE "specmill"."run"
  DROP CONSTRAINT IF EXISTS "run_state_check",
  DROP CONSTRAINT IF EXISTS "run_sha256_fkey",
  ADD CONSTRAINT "run_state_check" CHECK ("state" IN ('queued', 'running', 'ok', 'rejected', 'failed', 'dropped')),
  ADD CONSTRAINT "run_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "specmill"."blob" ("sha256") ON DELETE CASCADE,
  ADD COLUMN "begins_from" text NOT NULL DEFAULT 'file' CHECK ("begins_from" IN ('file', 'document')),
  ADD COLUMN "step" text,
  ADD COLUMN "batch_id" text REFERENCES "specmill"."batch" ("id") ON DELETE SET NULL,
  ADD COLUMN "timings" json NOT NULL DEFAULT '{}',
  ALTER COLUMN "queued_at" TYPE timestamp(3) with time zone,
  ALTER COLUMN "started_at" TYPE timestamp(3) with time zone,
  ALTER COLUMN "ended_at" TYPE timestamp(3) with time zone;
--> statement-breakpoint
CREATE INDEX "run_listed" ON "specmill"."run" ("queued_at", "id");
--> statement-breakpoint
CREATE INDEX "run_waiting" ON "specmill"."run" ("queued_at", "id") WHERE "state" IN ('queued', 'running');
--> statement-breakpoint
CREATE INDEX "run_without_result" ON "specmill"."run" ("queued_at", "id") WHERE "state" IN ('rejected', 'failed', 'dropped');
--> statement-breakpoint
CREATE INDEX "run_batch" ON "specmill"."run" ("batch_id") WHERE "batch_id" IS NOT NULL;
--> statement-breakpoint
ALTER TABLE "specmill"."source_item"
  DROP CONSTRAINT "source_item_pkey",
  DROP CONSTRAINT IF EXISTS "source_item_sha256_fkey",
  DROP CONSTRAINT IF EXISTS "source_item_run_id_fkey",
  ALTER COLUMN "sha256" DROP NOT NULL,
  ALTER COLUMN "run_id" DROP NOT NULL,
  ALTER COLUMN "first_seen" TYPE timestamp(3) with time zone,
  ALTER COLUMN "last_seen" TYPE timestamp(3) with time zone,
  ADD COLUMN "id" text,
  ADD COLUMN "state" text NOT NULL DEFAULT 'taken' CHECK ("state" IN ('taken', 'refused')),
  ADD COLUMN "size" bigint,
  ADD COLUMN "etag" text,
  ADD COLUMN "given" json,
  ADD COLUMN "given_employer_key" text,
  ADD COLUMN "error_code" text,
  ADD COLUMN "error" text,
  ADD CONSTRAINT "source_item_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "specmill"."blob" ("sha256") ON DELETE CASCADE,
  ADD CONSTRAINT "source_item_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "specmill"."run" ("id") ON DELETE CASCADE;
--> statement-breakpoint
-- as `idOfItem` makes it; paths may be longer than what an index takes
UPDATE "specmill"."source_item" SET
  "id" = left(encode(sha256(convert_to("bucket" || chr(10) || "key" || chr(10) || "version", 'UTF8')), 'hex'), 32),
  "size" = (SELECT "bytes" FROM "specmill"."blob" WHERE "blob"."sha256" = "source_item"."sha256");
--> statement-breakpoint
ALTER TABLE "specmill"."source_item" ADD PRIMARY KEY ("id");
--> statement-breakpoint
CREATE INDEX "source_item_key" ON "specmill"."source_item" USING hash ("key");
--> statement-breakpoint
CREATE INDEX "source_item_content" ON "specmill"."source_item" ("sha256");
--> statement-breakpoint
CREATE INDEX "source_item_run" ON "specmill"."source_item" ("run_id");
--> statement-breakpoint
CREATE INDEX "source_item_listed" ON "specmill"."source_item" ("first_seen", "id");
--> statement-breakpoint
CREATE TABLE "specmill"."batch_item" (
  "batch_id" text NOT NULL REFERENCES "specmill"."batch" ("id") ON DELETE CASCADE,
  "item_id" text NOT NULL REFERENCES "specmill"."source_item" ("id") ON DELETE CASCADE,
  "run_id" text REFERENCES "specmill"."run" ("id") ON DELETE CASCADE,
  "linked" boolean NOT NULL,
  PRIMARY KEY ("batch_id", "item_id")
);
--> statement-breakpoint
CREATE INDEX "batch_item_item" ON "specmill"."batch_item" ("item_id");
--> statement-breakpoint
CREATE INDEX "batch_item_run" ON "specmill"."batch_item" ("run_id");
--> statement-breakpoint
ALTER TABLE "specmill"."document"
  DROP CONSTRAINT IF EXISTS "document_sha256_fkey",
  ADD CONSTRAINT "document_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "specmill"."blob" ("sha256") ON DELETE CASCADE,
  ALTER COLUMN "created_at" TYPE timestamp(3) with time zone;
--> statement-breakpoint
ALTER TABLE "specmill"."extraction"
  DROP CONSTRAINT IF EXISTS "extraction_sha256_fkey",
  ADD CONSTRAINT "extraction_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "specmill"."blob" ("sha256") ON DELETE CASCADE,
  ALTER COLUMN "created_at" TYPE timestamp(3) with time zone,
  -- whether its records are those of the table below; a later migration that changes what is searched says false
  ADD COLUMN "indexed" boolean NOT NULL DEFAULT false;
--> statement-breakpoint
CREATE INDEX "extraction_unindexed" ON "specmill"."extraction" ("sha256") WHERE NOT "indexed";
--> statement-breakpoint
CREATE INDEX "extraction_created" ON "specmill"."extraction" ("created_at");
--> statement-breakpoint
CREATE TABLE "specmill"."record" (
  "sha256" text NOT NULL REFERENCES "specmill"."blob" ("sha256") ON DELETE CASCADE,
  "position" integer NOT NULL,
  "kind" text NOT NULL,
  "title" text,
  "class_code" text,
  "employer" text,
  "jurisdiction" text,
  "department" text,
  "pay_min" double precision,
  "pay_max" double precision,
  "currency" text,
  "flsa" text,
  "minimum_experience" double precision,
  "minimum_education" text,
  "paths" jsonb NOT NULL,
  "months_by_education" double precision[],
  "license_classes" text[] NOT NULL,
  "pounds" double precision,
  "employment_types" text[] NOT NULL,
  "posted_on" text,
  "closes_on" text,
  "effective" text,
  "first_seen" timestamp(3) with time zone NOT NULL,
  "class_key" text,
  "title_words" tsvector NOT NULL,
  "words" tsvector NOT NULL,
  PRIMARY KEY ("sha256", "position")
) WITH (toast_tuple_target = 128);
--> statement-breakpoint
-- the words stand apart from the row, so that a search without words goes through few pages
ALTER TABLE "specmill"."record"
  ALTER COLUMN "title" SET STORAGE MAIN,
  ALTER COLUMN "class_code" SET STORAGE MAIN,
  ALTER COLUMN "employer" SET STORAGE MAIN,
  ALTER COLUMN "jurisdiction" SET STORAGE MAIN,
  ALTER COLUMN "department" SET STORAGE MAIN,
  ALTER COLUMN "currency" SET STORAGE MAIN,
  ALTER COLUMN "flsa" SET STORAGE MAIN,
  ALTER COLUMN "minimum_education" SET STORAGE MAIN,
  ALTER COLUMN "paths" SET STORAGE MAIN,
  ALTER COLUMN "months_by_education" SET STORAGE MAIN,
  ALTER COLUMN "license_classes" SET STORAGE MAIN,
  ALTER COLUMN "employment_types" SET STORAGE MAIN,
  ALTER COLUMN "posted_on" SET STORAGE MAIN,
  ALTER COLUMN "closes_on" SET STORAGE MAIN,
  ALTER COLUMN "effective" SET STORAGE MAIN,
  ALTER COLUMN "class_key" SET STORAGE MAIN,
  ALTER COLUMN "title_words" SET STORAGE MAIN,
  ALTER COLUMN "words" SET STORAGE EXTERNAL;
--> statement-breakpoint
CREATE INDEX "record_title" ON "specmill"."record" (lower("title"), "sha256", "position");
--> statement-breakpoint
CREATE INDEX "record_pay" ON "specmill"."record" (coalesce("pay_max", "pay_min", 0) DESC, "sha256", "position");
--> statement-breakpoint
CREATE INDEX "record_newest" ON "specmill"."record" (coalesce("effective", '') DESC, "first_seen" DESC, "sha256", "position");
--> statement-breakpoint
CREATE INDEX "record_class" ON "specmill"."record" ("class_key", coalesce("effective", ''), "first_seen");
--> statement-breakpoint
CREATE INDEX "record_title_words" ON "specmill"."record" USING gin ("title_words");
--> statement-breakpoint
CREATE INDEX "record_words" ON "specmill"."record" USING gin ("words");
--> statement-breakpoint
-- an extension lies in one schema, which on a server may be another than ours
DO $$
BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA specmill;
  EXECUTE format(
    'CREATE INDEX record_title_trigrams ON specmill.record USING gin (title %I.gin_trgm_ops)',
    (SELECT nspname FROM pg_extension JOIN pg_namespace ON pg_namespace.oid = extnamespace WHERE extname = 'pg_trgm')
  );
END $$;
--> statement-breakpoint
CREATE TABLE "specmill"."correction" (
  "id" text PRIMARY KEY,
  "sha256" text NOT NULL REFERENCES "specmill"."blob" ("sha256") ON DELETE CASCADE,
  "position" integer NOT NULL,
  "field" text NOT NULL,
  "verdict" text NOT NULL CHECK ("verdict" IN ('accept', 'correct', 'reject', 'absent')),
  "value" json NOT NULL DEFAULT 'null',
  "anchor" json,
  "who" text NOT NULL,
  "at" timestamp(3) with time zone NOT NULL DEFAULT now(),
  "undone_at" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE INDEX "correction_content" ON "specmill"."correction" ("sha256");
--> statement-breakpoint
-- no foreign keys: what was done stays when what it was done to is forgotten
CREATE TABLE "specmill"."event" (
  "id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "at" timestamp(3) with time zone NOT NULL DEFAULT now(),
  "kind" text NOT NULL,
  "sha256" text,
  "run_id" text,
  "item_id" text,
  "detail" json
);
--> statement-breakpoint
CREATE INDEX "event_content" ON "specmill"."event" ("sha256");
