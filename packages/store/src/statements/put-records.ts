/** The part of a statement that makes some rows the records of a content: what was given on import is laid over what the document says. */
import { type SQL, sql } from 'drizzle-orm'

/**
 * @param records the JSON of `RecordRow`s: it goes to the database as it is.
 * @returns common table expressions, to stand behind one named `content` that has the column `sha256`.
 */
export const putRecords = (records: string): SQL => sql`found AS (
  SELECT * FROM json_to_recordset(${records}::json) AS found (
    "position" integer, "kind" text, "title" text, "classCode" text, "employer" text, "jurisdiction" text, "department" text,
    "payMin" float8, "payMax" float8, "currency" text, "flsa" text, "minimumExperience" float8, "minimumEducation" text,
    "paths" jsonb, "monthsByEducation" float8[], "licenseClasses" text[], "pounds" float8, "employmentTypes" text[],
    "postedOn" text, "closesOn" text, "effective" text, "titleKey" text, "employerKey" text,
    "titleText" text, "aliasText" text, "employerText" text, "bodyText" text)
), told_on_import AS (
  SELECT given, given_employer_key FROM specmill.source_item
  WHERE sha256 = (SELECT sha256 FROM content) AND given IS NOT NULL ORDER BY last_seen DESC, id LIMIT 1
), laid AS (
  SELECT content.sha256, found.*, blob.created_at AS first_seen,
    coalesce(found.employer, given->>'employer') AS laid_employer,
    coalesce(found.jurisdiction, given->>'jurisdiction') AS laid_jurisdiction,
    coalesce(given->>'effective', found.effective) AS laid_effective,
    coalesce(found."employerKey", given_employer_key, '') AS laid_employer_key,
    setweight(to_tsvector('pg_catalog.english', "titleText"), 'A') || setweight(to_tsvector('pg_catalog.english', "aliasText"), 'B')
      || setweight(to_tsvector('pg_catalog.english', "employerText" || ' ' || coalesce(given->>'employer', '')), 'C') AS title_words
  FROM content JOIN specmill.blob USING (sha256) CROSS JOIN found LEFT JOIN told_on_import ON true
), put AS (
  INSERT INTO specmill.record (sha256, position, kind, title, class_code, employer, jurisdiction, department, pay_min, pay_max, currency, flsa,
    minimum_experience, minimum_education, paths, months_by_education, license_classes, pounds, employment_types, posted_on, closes_on,
    effective, first_seen, class_key, title_words, words)
  SELECT sha256, "position", "kind", "title", "classCode", laid_employer, laid_jurisdiction, "department", "payMin", "payMax", "currency", "flsa",
    "minimumExperience", "minimumEducation", "paths", "monthsByEducation", "licenseClasses", "pounds", "employmentTypes", "postedOn", "closesOn",
    laid_effective, first_seen,
    -- a title alone names no class: others have it too
    CASE WHEN laid_employer_key <> '' OR "classCode" IS NOT NULL THEN "titleKey" || ' @ ' || laid_employer_key END, title_words,
    title_words || to_tsvector('pg_catalog.english', "bodyText")
  FROM laid
  ON CONFLICT (sha256, position) DO UPDATE SET kind = excluded.kind, title = excluded.title, class_code = excluded.class_code,
    employer = excluded.employer, jurisdiction = excluded.jurisdiction, department = excluded.department, pay_min = excluded.pay_min,
    pay_max = excluded.pay_max, currency = excluded.currency, flsa = excluded.flsa, minimum_experience = excluded.minimum_experience,
    minimum_education = excluded.minimum_education, paths = excluded.paths, months_by_education = excluded.months_by_education,
    license_classes = excluded.license_classes, pounds = excluded.pounds, employment_types = excluded.employment_types,
    posted_on = excluded.posted_on, closes_on = excluded.closes_on, effective = excluded.effective, first_seen = excluded.first_seen,
    class_key = excluded.class_key, title_words = excluded.title_words, words = excluded.words
), gone AS (
  DELETE FROM specmill.record WHERE sha256 = (SELECT sha256 FROM content) AND position NOT IN (SELECT "position" FROM found)
)`
