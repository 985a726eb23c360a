-- Tells the queue of this store from those of others on the same server.
CREATE TABLE "specmill"."installation" (
  "only" boolean PRIMARY KEY DEFAULT true CHECK ("only"),
  "id" uuid NOT NULL DEFAULT gen_random_uuid()
);
--> statement-breakpoint
INSERT INTO "specmill"."installation" DEFAULT VALUES;
