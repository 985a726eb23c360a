CREATE INDEX "record_employer" ON "specmill"."record" (lower("employer"));
--> statement-breakpoint
-- what waits to be sorted into such an index is gone through by each search: it must stay short
ALTER INDEX "specmill"."record_title_words" SET (gin_pending_list_limit = 128);
--> statement-breakpoint
ALTER INDEX "specmill"."record_words" SET (gin_pending_list_limit = 256);
--> statement-breakpoint
ALTER INDEX "specmill"."record_title_trigrams" SET (gin_pending_list_limit = 128);
--> statement-breakpoint
-- What is done for each file is a function, because the plans of its statements are kept: to plan them anew costs twice what they do.

-- Takes a file in: content, item, run, membership and event. Gives the run: the one of the id that was offered, or another to which the file was linked.
CREATE FUNCTION specmill.take_in(
  p_sha256 text, p_bytes integer, p_body bytea, p_pipeline_version text, p_again boolean, p_run_id text,
  p_item_id text, p_bucket text, p_key text, p_version text, p_name text, p_etag text, p_given json, p_given_employer_key text, p_batch_id text
) RETURNS SETOF specmill.run LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  taken specmill.run;
  fresh boolean;
BEGIN
  LOOP
    INSERT INTO specmill.blob (sha256, bytes) VALUES (p_sha256, p_bytes) ON CONFLICT DO NOTHING;
    -- nobody can forget it any more before we are done
    PERFORM FROM specmill.blob WHERE sha256 = p_sha256 FOR KEY SHARE;
    EXIT WHEN FOUND;
  END LOOP;
  IF p_body IS NOT NULL THEN
    INSERT INTO specmill.blob_body (sha256, body) VALUES (p_sha256, p_body) ON CONFLICT DO NOTHING;
  END IF;
  LOOP
    SELECT * INTO taken FROM specmill.run
    WHERE sha256 = p_sha256 AND pipeline_version = p_pipeline_version
      AND (state IN ('queued', 'running') OR (NOT p_again AND state IN ('ok', 'rejected', 'dropped')))
    ORDER BY queued_at DESC, id DESC LIMIT 1;
    EXIT WHEN FOUND;
    INSERT INTO specmill.run (id, sha256, pipeline_version, name, state, batch_id)
    VALUES (p_run_id, p_sha256, p_pipeline_version, p_name, 'queued', p_batch_id)
    ON CONFLICT (sha256, pipeline_version) WHERE state IN ('queued', 'running') DO NOTHING RETURNING * INTO taken;
    -- else somebody else was faster, and the next round sees it
    EXIT WHEN FOUND;
  END LOOP;
  INSERT INTO specmill.source_item (id, bucket, key, version, name, size, etag, sha256, run_id, given, given_employer_key)
  VALUES (p_item_id, p_bucket, p_key, p_version, p_name, p_bytes, p_etag, p_sha256, taken.id, p_given, p_given_employer_key)
  ON CONFLICT (id) DO UPDATE SET name = excluded.name, size = excluded.size, etag = excluded.etag, state = 'taken', sha256 = excluded.sha256,
    run_id = excluded.run_id, last_seen = now(), error_code = NULL, error = NULL, given = coalesce(excluded.given, source_item.given),
    given_employer_key = CASE WHEN excluded.given IS NULL THEN source_item.given_employer_key ELSE excluded.given_employer_key END
  RETURNING xmax = 0 INTO fresh;
  IF p_batch_id IS NOT NULL THEN
    INSERT INTO specmill.batch_item (batch_id, item_id, run_id, linked) VALUES (p_batch_id, p_item_id, taken.id, taken.id <> p_run_id)
    ON CONFLICT (batch_id, item_id) DO UPDATE SET run_id = excluded.run_id;
  END IF;
  IF fresh OR taken.id = p_run_id THEN
    INSERT INTO specmill.event (kind, sha256, run_id, item_id)
    VALUES (CASE WHEN taken.id = p_run_id THEN 'item-taken' ELSE 'item-linked' END, p_sha256, taken.id, p_item_id);
  END IF;
  RETURN NEXT taken;
END $$;
--> statement-breakpoint
-- Makes some rows the records of a content; what was given on import is laid over what the document says.
CREATE FUNCTION specmill.put_records(p_sha256 text, p_records json) RETURNS void LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  told json;
  told_employer_key text;
BEGIN
  SELECT given, given_employer_key INTO told, told_employer_key FROM specmill.source_item
  WHERE sha256 = p_sha256 AND given IS NOT NULL ORDER BY last_seen DESC, id LIMIT 1;
  DELETE FROM specmill.record WHERE sha256 = p_sha256 AND position >= json_array_length(p_records);
  IF json_array_length(p_records) = 0 THEN
    RETURN;
  END IF;
  INSERT INTO specmill.record (sha256, position, kind, title, class_code, employer, jurisdiction, department, pay_min, pay_max, currency, flsa,
    minimum_experience, minimum_education, paths, months_by_education, license_classes, pounds, employment_types, posted_on, closes_on,
    effective, first_seen, class_key, title_words, words)
  SELECT p_sha256, "position", "kind", "title", "classCode", coalesce("employer", told->>'employer'),
    coalesce("jurisdiction", told->>'jurisdiction'), "department", "payMin", "payMax", "currency", "flsa", "minimumExperience",
    "minimumEducation", "paths", "monthsByEducation", "licenseClasses", "pounds", "employmentTypes", "postedOn", "closesOn",
    coalesce(told->>'effective', "effective"), (SELECT created_at FROM specmill.blob WHERE sha256 = p_sha256),
    -- a title alone names no class: others have it too
    CASE WHEN coalesce("employerKey", told_employer_key, "classCode") IS NOT NULL
      THEN "titleKey" || ' @ ' || coalesce("employerKey", told_employer_key, '') END,
    title_words, title_words || to_tsvector('pg_catalog.english', "bodyText")
  FROM json_to_recordset(p_records) AS found (
    "position" integer, "kind" text, "title" text, "classCode" text, "employer" text, "jurisdiction" text, "department" text,
    "payMin" float8, "payMax" float8, "currency" text, "flsa" text, "minimumExperience" float8, "minimumEducation" text,
    "paths" jsonb, "monthsByEducation" float8[], "licenseClasses" text[], "pounds" float8, "employmentTypes" text[],
    "postedOn" text, "closesOn" text, "effective" text, "titleKey" text, "employerKey" text,
    "titleText" text, "aliasText" text, "employerText" text, "bodyText" text
  ), LATERAL (
    SELECT setweight(to_tsvector('pg_catalog.english', "titleText"), 'A') || setweight(to_tsvector('pg_catalog.english', "aliasText"), 'B')
      || setweight(to_tsvector('pg_catalog.english', "employerText" || ' ' || coalesce(told->>'employer', '')), 'C') AS title_words
    -- made once a row, though it is used twice
    OFFSET 0
  ) AS worded
  ON CONFLICT (sha256, position) DO UPDATE SET kind = excluded.kind, title = excluded.title, class_code = excluded.class_code,
    employer = excluded.employer, jurisdiction = excluded.jurisdiction, department = excluded.department, pay_min = excluded.pay_min,
    pay_max = excluded.pay_max, currency = excluded.currency, flsa = excluded.flsa, minimum_experience = excluded.minimum_experience,
    minimum_education = excluded.minimum_education, paths = excluded.paths, months_by_education = excluded.months_by_education,
    license_classes = excluded.license_classes, pounds = excluded.pounds, employment_types = excluded.employment_types,
    posted_on = excluded.posted_on, closes_on = excluded.closes_on, effective = excluded.effective, first_seen = excluded.first_seen,
    class_key = excluded.class_key, title_words = excluded.title_words, words = excluded.words;
END $$;
--> statement-breakpoint
-- Keeps an extraction, and makes its records the ones that are searched.
CREATE FUNCTION specmill.keep_extraction(p_sha256 text, p_pipeline_version text, p_body json, p_records json) RETURNS void LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
  INSERT INTO specmill.extraction (sha256, pipeline_version, body, indexed) VALUES (p_sha256, p_pipeline_version, p_body, true)
  ON CONFLICT (sha256, pipeline_version) DO UPDATE SET body = excluded.body, indexed = true, created_at = now();
  PERFORM specmill.put_records(p_sha256, p_records);
END $$;
--> statement-breakpoint
-- Ends a run, unless it has ended for good before; gives it as it is then.
CREATE FUNCTION specmill.end_run(p_id text, p_state text, p_error_code text, p_error text, p_timings json)
RETURNS SETOF specmill.run LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  before text;
  ended specmill.run;
BEGIN
  SELECT state INTO before FROM specmill.run WHERE id = p_id FOR UPDATE;
  IF before IN ('ok', 'rejected', 'dropped') THEN
    RETURN QUERY SELECT * FROM specmill.run WHERE id = p_id;
    RETURN;
  END IF;
  UPDATE specmill.run SET state = p_state, step = NULL, error_code = p_error_code, error = p_error, timings = coalesce(p_timings, timings),
    ended_at = now() WHERE id = p_id RETURNING * INTO ended;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  IF before <> p_state THEN
    INSERT INTO specmill.event (kind, sha256, run_id, detail)
    VALUES ('run-' || p_state, ended.sha256, p_id, CASE WHEN p_error_code IS NOT NULL THEN json_build_object('errorCode', p_error_code) END);
  END IF;
  RETURN NEXT ended;
END $$;
--> statement-breakpoint
-- Keeps what a run gave and ends it as ok, whatever it was before: document, extraction, records, state and event.
CREATE FUNCTION specmill.finish_run(p_id text, p_document json, p_extraction json, p_records json, p_timings json)
RETURNS SETOF specmill.run LANGUAGE plpgsql AS $$
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
  PERFORM specmill.keep_extraction(ended.sha256, ended.pipeline_version, p_extraction, p_records);
  IF before <> 'ok' THEN
    INSERT INTO specmill.event (kind, sha256, run_id) VALUES ('run-ok', ended.sha256, p_id);
  END IF;
  RETURN NEXT ended;
END $$;
