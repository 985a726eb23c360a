-- What somebody wanted forgotten, to be asked for at each scan of a bucket; what was forgotten for its age has another kind.
CREATE INDEX "event_forgotten" ON "specmill"."event" ("sha256") WHERE "kind" = 'content-forgotten';
