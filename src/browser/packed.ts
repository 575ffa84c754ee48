import type { Audit } from '../model/audit.ts'
import type { Finding, Strength } from '../model/finding.ts'

/** What was understood stands in `said` once, however many findings say it. */
type Packed<Item extends { because: string }> = Omit<Item, 'because'> & { because: number }

/** An audit as it travels: in a long one, half of the message would be the same sentences again and again. */
export interface PackedAudit extends Omit<Audit, 'findings' | 'strengths'> {
  said: string[]
  findings: Packed<Finding>[]
  strengths: Packed<Strength>[]
}

export function packed(audit: Audit): PackedAudit {
  const places = new Map<string, number>()
  const short = <Item extends { because: string }>(item: Item): Packed<Item> => {
    const place = places.get(item.because) ?? places.size
    places.set(item.because, place)
    return { ...item, because: place }
  }
  const findings = audit.findings.map(short)
  const strengths = audit.strengths.map(short)
  return { ...audit, findings, strengths, said: [...places.keys()] }
}

export function unpacked({ said, findings, strengths, ...rest }: PackedAudit): Audit {
  const whole = <Item extends { because: number }>(item: Item): Omit<Item, 'because'> & { because: string } => ({
    ...item,
    because: said[item.because] ?? '',
  })
  return { ...rest, findings: findings.map(whole), strengths: strengths.map(whole) }
}
