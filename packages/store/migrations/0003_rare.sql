-- few records name these: a search for them must not go through all
CREATE INDEX "record_pounds" ON "specmill"."record" ("pounds") WHERE "pounds" IS NOT NULL;
--> statement-breakpoint
CREATE INDEX "record_license_classes" ON "specmill"."record" USING gin ("license_classes") WITH (gin_pending_list_limit = 128);
--> statement-breakpoint
-- the words of a row lie apart, and to look at those of thirty thousand rows takes seconds
ALTER TABLE "specmill"."record" ALTER COLUMN "words" SET STATISTICS 20;
