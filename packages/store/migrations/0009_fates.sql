-- Begins a run, unless it has ended; gives it as it is then. What is done for each file is a function, because the plans of its statements are kept.
CREATE FUNCTION specmill.start_run(p_id text) RETURNS SETOF specmill.run LANGUAGE plpgsql AS $$
BEGIN
  RETURN QUERY UPDATE specmill.run SET state = 'running', attempts = run.attempts + 1, started_at = now()
  WHERE id = p_id AND state IN ('queued', 'running') RETURNING *;
END $$;
--> statement-breakpoint
-- What could never be taken in: few of many, and asked for by whoever wants to know what became of each file.
CREATE INDEX "source_item_refused" ON "specmill"."source_item" ("first_seen", "id") WHERE "state" = 'refused';
