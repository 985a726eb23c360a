-- What the list of files says of an extraction is made by whoever made the extraction, who has it at hand; here only where nobody did.
ALTER TABLE "specmill"."extraction" ALTER COLUMN "summary" DROP EXPRESSION;
--> statement-breakpoint
DROP FUNCTION specmill.finish_run(text, json, json, json, json);
--> statement-breakpoint
DROP FUNCTION specmill.keep_extraction(text, text, json, json);
--> statement-breakpoint
-- Keeps an extraction, and makes its records the ones that are searched.
CREATE FUNCTION specmill.keep_extraction(p_sha256 text, p_pipeline_version text, p_body json, p_records json, p_summary jsonb DEFAULT NULL)
RETURNS void LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
  INSERT INTO specmill.extraction (sha256, pipeline_version, body, summary, indexed)
  VALUES (p_sha256, p_pipeline_version, p_body, coalesce(p_summary, specmill.summary_of(p_body::text)), true)
  ON CONFLICT (sha256, pipeline_version) DO UPDATE SET body = excluded.body, summary = excluded.summary, indexed = true, created_at = now();
  PERFORM specmill.put_records(p_sha256, p_records);
END $$;
--> statement-breakpoint
-- Keeps what a run gave and ends it as ok, whatever it was before: document, extraction, records, state and event.
CREATE FUNCTION specmill.finish_run(
  p_id text, p_document json, p_extraction json, p_records json, p_timings json, p_summary jsonb DEFAULT NULL
) RETURNS SETOF specmill.run LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  before text;
  ended specmill.run;
BEGIN
  SELECT state INTO before FROM specmill.run WHERE id = p_id FOR UPDATE;
  UPDATE specmill.run SET state = 'ok', step = NULL, error_code = NULL, error = NULL, timings = coalesce(p_timings, timings), ended_at = now()
  WHERE id = p_id RETURNING * INTO ended;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  IF p_document IS NOT NULL THEN
    INSERT INTO specmill.document (sha256, pipeline_version, body) VALUES (ended.sha256, ended.pipeline_version, p_document)
    ON CONFLICT (sha256, pipeline_version) DO UPDATE SET body = excluded.body;
  END IF;
  PERFORM specmill.keep_extraction(ended.sha256, ended.pipeline_version, p_extraction, p_records, p_summary);
  IF before <> 'ok' THEN
    INSERT INTO specmill.event (kind, sha256, run_id) VALUES ('run-ok', ended.sha256, p_id);
  END IF;
  RETURN NEXT ended;
END $$;
