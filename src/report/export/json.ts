import type { Audit } from '../../model/audit.ts'
import type { Preferences } from '../../model/preferences.ts'
import { portable } from '../check-preferences.ts'
import type { ExportOptions } from './options.ts'
import { plainText, type ExportContent } from './rows.ts'

export const REPORT_FORMAT = 'prevet-report'
export const BACKUP_FORMAT = 'prevet-backup'
/** The version of each rises with every change of meaning; see docs/export.md. */
export const REPORT_VERSION = 2
export const BACKUP_VERSION = 1

/** The findings of a report as data. Documented in docs/export.md. */
export function toJson(content: ExportContent, options: ExportOptions, now: Date): string {
  const data = {
    format: REPORT_FORMAT,
    version: REPORT_VERSION,
    exportedAt: now.toISOString(),
    includes: options,
    profiles: content.profiles.map(({ label, site, report: { coverage, counts } }) => ({
      label,
      site,
      counts,
      coverage: { ...coverage, broken: coverage.broken.map(({ rule }) => rule) },
    })),
    findings: content.rows.map(({ segments, ...row }) => ({ ...row, text: plainText(segments) })),
    strengths: content.strengths.map(({ segments, ...row }) => ({ ...row, text: plainText(segments) })),
  }
  return `${JSON.stringify(data, undefined, 2)}\n`
}

/**
 * Everything needed to go on elsewhere: profiles, posts as they were read, decisions and settings. Findings are not in it: the other
 * machine makes them again, so no judgement about distress leaves this one either.
 */
export function toBackup(audits: readonly Audit[], preferences: Preferences, now: Date): string {
  const data = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    exportedAt: now.toISOString(),
    preferences: portable(preferences),
    profiles: audits.map(({ profile, posts, decisions, coverage }) => ({
      profile,
      complete: coverage.complete,
      unread: coverage.unread,
      posts,
      decisions: Object.values(decisions),
    })),
  }
  return `${JSON.stringify(data)}\n`
}
