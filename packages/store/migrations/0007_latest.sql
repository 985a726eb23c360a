-- Which extraction of a content is the newest one: the list of files asks that of all of them at once.
ALTER TABLE "specmill"."extraction" ADD COLUMN "latest" boolean NOT NULL DEFAULT true;
--> statement-breakpoint
UPDATE "specmill"."extraction" SET latest = false WHERE EXISTS (
  SELECT FROM "specmill"."extraction" newer WHERE newer.sha256 = extraction.sha256 AND newer.created_at > extraction.created_at
);
--> statement-breakpoint
DROP INDEX "specmill"."extraction_kind";
--> statement-breakpoint
DROP INDEX "specmill"."extraction_notes";
--> statement-breakpoint
CREATE INDEX "extraction_kind" ON "specmill"."extraction" (("summary"->>'kind'), "sha256") WHERE "latest";
--> statement-breakpoint
CREATE INDEX "extraction_notes" ON "specmill"."extraction" USING gin (("summary"->'notes')) WITH (gin_pending_list_limit = 128) WHERE "latest";
--> statement-breakpoint
-- A value that no record has, or few, is looked for in an index and not in all rows.
CREATE INDEX "record_employment_types" ON "specmill"."record" USING gin ("employment_types") WITH (gin_pending_list_limit = 128);
--> statement-breakpoint
CREATE INDEX "record_class_code" ON "specmill"."record" ("class_code") WHERE "class_code" IS NOT NULL;
--> statement-breakpoint
CREATE INDEX "record_jurisdiction" ON "specmill"."record" ("jurisdiction") WHERE "jurisdiction" IS NOT NULL;
--> statement-breakpoint
CREATE INDEX "record_flsa" ON "specmill"."record" ("flsa") WHERE "flsa" IS NOT NULL;
--> statement-breakpoint
CREATE INDEX "record_kind" ON "specmill"."record" ("kind");
--> statement-breakpoint
-- Keeps an extraction, and makes its records the ones that are searched.
CREATE OR REPLACE FUNCTION specmill.keep_extraction(p_sha256 text, p_pipeline_version text, p_body json, p_records json, p_summary jsonb DEFAULT NULL)
RETURNS void LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
  UPDATE specmill.extraction SET latest = false WHERE sha256 = p_sha256 AND pipeline_version <> p_pipeline_version AND latest;
  INSERT INTO specmill.extraction (sha256, pipeline_version, body, summary, indexed)
  VALUES (p_sha256, p_pipeline_version, p_body, coalesce(p_summary, specmill.summary_of(p_body::text)), true)
  ON CONFLICT (sha256, pipeline_version) DO UPDATE SET body = excluded.body, summary = excluded.summary, indexed = true, latest = true, created_at = now();
  PERFORM specmill.put_records(p_sha256, p_records);
END $$;
