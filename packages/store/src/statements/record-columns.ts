/** A record as the database gives it. */
import { sql } from 'drizzle-orm'
import type { FoundRecord } from '../contract/records.ts'
import { isoFrom } from '../sql.ts'

/** Of another content, with the same key, and later: by effective date, then by when it was first seen. */
export const isSuperseded = sql`EXISTS (SELECT FROM specmill.record later
  WHERE later.class_key = record.class_key AND later.sha256 <> record.sha256
    AND (coalesce(later.effective, ''), later.first_seen) > (coalesce(record.effective, ''), record.first_seen)
  -- asked row by row: of all that match, a page or some hundred are looked at
  OFFSET 0)`

export const foundColumns = sql`record.sha256, record.position, record.kind, record.title, record.class_code AS "classCode", record.employer,
  record.jurisdiction, record.department, record.pay_min AS "payMin", record.pay_max AS "payMax", record.currency, record.flsa,
  record.minimum_experience AS "minimumExperience", record.minimum_education AS "minimumEducation", record.paths,
  record.license_classes AS "licenseClasses", record.pounds, record.employment_types AS "employmentTypes", record.posted_on AS "postedOn",
  record.closes_on AS "closesOn", record.effective, record.first_seen AS "firstSeen", NOT ${isSuperseded} AS current,
  coalesce((SELECT name FROM specmill.run WHERE run.sha256 = record.sha256 ORDER BY queued_at, id LIMIT 1), '') AS name`

export const foundFrom = (row: FoundRecord): FoundRecord => ({ ...row, firstSeen: isoFrom(row.firstSeen) })
