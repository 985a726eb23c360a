-- what the extraction said when it was judged
ALTER TABLE "specmill"."correction" ADD COLUMN "found" json NOT NULL DEFAULT 'null';
--> statement-breakpoint
-- What the list of files says of an extraction without opening it: its kind, and how often each note stands in it.
CREATE FUNCTION specmill.summary_of(p_body text) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  -- no character of a text may be one of these, and the whole text is read to find the notes
  body json := CASE WHEN p_body LIKE '%\\u%' THEN regexp_replace(p_body, '\\u(0000|[dD][89a-fA-F][0-9a-fA-F]{2})', '\\ufffd', 'g') ELSE p_body END;
BEGIN
  RETURN jsonb_build_object(
    'kind', body#>>'{document,kind}',
    'notes', (SELECT coalesce(jsonb_object_agg(code, count), '{}') FROM (
      SELECT note->>'code' AS code, count(*) AS count FROM json_array_elements(body->'notes') note WHERE note->>'code' IS NOT NULL GROUP BY 1
    ) counted)
  );
END $$;
--> statement-breakpoint
ALTER TABLE "specmill"."extraction" ADD COLUMN "summary" jsonb GENERATED ALWAYS AS (specmill.summary_of("body"::text)) STORED;
--> statement-breakpoint
CREATE INDEX "extraction_notes" ON "specmill"."extraction" USING gin (("summary"->'notes')) WITH (gin_pending_list_limit = 128);
--> statement-breakpoint
CREATE INDEX "extraction_kind" ON "specmill"."extraction" (("summary"->>'kind'));
