-- What reviewers said is laid over the records in a step of its own: until that is done, the extraction is marked as not indexed.
UPDATE "specmill"."extraction" SET indexed = false WHERE latest AND EXISTS (
  SELECT FROM "specmill"."correction" WHERE correction.sha256 = extraction.sha256 AND undone_at IS NULL
);
--> statement-breakpoint
-- Keeps an extraction, and makes its records the ones that are searched.
CREATE OR REPLACE FUNCTION specmill.keep_extraction(p_sha256 text, p_pipeline_version text, p_body json, p_records json, p_summary jsonb DEFAULT NULL)
RETURNS void LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  is_whole boolean := NOT EXISTS (SELECT FROM specmill.correction WHERE correction.sha256 = p_sha256 AND undone_at IS NULL);
BEGIN
  UPDATE specmill.extraction SET latest = false WHERE sha256 = p_sha256 AND pipeline_version <> p_pipeline_version AND latest;
  INSERT INTO specmill.extraction (sha256, pipeline_version, body, summary, indexed)
  VALUES (p_sha256, p_pipeline_version, p_body, coalesce(p_summary, specmill.summary_of(p_body::text)), is_whole)
  ON CONFLICT (sha256, pipeline_version) DO UPDATE
  SET body = excluded.body, summary = excluded.summary, indexed = is_whole, latest = true, created_at = now();
  PERFORM specmill.put_records(p_sha256, p_records);
END $$;
