import type { Quality } from '../quality.ts'

export default {
  asks: `
    error-free, precise*, diligen*, cut corners, quality-minded, high standard of work, methodical, attention to detail
    eye for detail, approach to detail, detail-oriented, detail oriented, accura*, meticulous*, right first time
    precision, quality right, care about quality, spot errors, fussy about, double-check*, error free, without errors
    mistake-free, no mistakes, quality control, quality assurance, proofread*, footnote*, verbatim, exacting
    record keeping, record-keeping, keep* records, accurate records, right the first time, to the penny
    balance the books, keep* our books, close the month, consistent quality, pride in, craftsmanship, finish quality
    tidy work, data quality, nothing left out, nothing added, measure twice, second look, small print
    spot what others miss, notice small things, notices small things, sweat the details, sweats the details
    little things, small things, dot the i, get every, gets every, the details right, get it right, gets it right
    getting it right, right answer, exactness, close attention, attentive to detail, a stickler, stickler, painstaking
    error rate, quality checks, quality of your work, quality of work, high-quality, finish to a high standard
    well documented, document everything, keep good notes, clear records, good records, up-to-date records
    maintain records, maintain accurate, data integrity, test* your work, tests your work, peer review
    complete and correct, recording accurately, accurate recording, without typos, no typos, typos, numerate, numeracy
    make sure that every, exact figures, one digit, penny out, checks again, facts first, stood up by
    to the millimetre, measure to, exactly as it, thoroughly, thoroughness, be thorough, are thorough, is thorough
    thorough and, and thorough, thorough approach, thorough work, thorough in, thorough with, thorough person
    a thorough, close eye, accuracy and, quality checking, checking your work, check your own work
    high degree of accuracy, high level of accuracy, high levels of accuracy, attention to the detail, sharp eye
    keen eye, careful work, numerical accuracy, data accuracy, neat work, neat and accurate, clean data, tidy records
    fact-check*, fact check*, maintain* documentation, documentation complete, read them back, reads back, wrong dose
    wrong name, a slip here
    {right|correct} + {first time|every time|figures|figure|name|address|detail*}
    {every|each} + {figure|number|penny|pound|detail|plate|stitch|line|dose} + {right|correct|count*|check*|same|match*|name}
    {where|how} + {number*|figure*} + {came from|comes from|made}
    {render|record|copy|repeat|type|log} + {exactly|word for word|what is said|accurate*|correct*}
    {spot*|notice*|catch*|see} + {missing|mistake*|error*|typo*|anomal*|out of place|odd one}
    {record*|write|writes|type|types|note*|log|logs} + {exactly|as it was|as they were|same day|every time|carefully}
    {code|work|drawing*|figure*|file*} + {review*|check*} + {by|second|another|colleague}
    {count*|stock|figures|totals|system|books|records|till|cash} + {agree|match|matches|reconcil*|balance|balances|add up|tally}
    {complete|completed|fill*|keep*|kept|maintain*} + {properly|correctly|accurately|carefully|in full|free of errors|without errors}
    {check*|catch*|spot*|find*} + {before it|before they|before anyone|complete|off by|errors|wrong figure|discrepanc*}
    {without|no} + {a wrong|wrong|slips|slip}
  `,
  hints: `
    careful*, high quality, correct, correctly, check*, high standards, highest standards, standards, precise, detail
    details, first time, reconcil*, consistency, quality work, to a high standard, documentation, tested
    case recording, check that, checks that, data entry, measure*, check, checked, checking, figures, numbers, recorded
    exact, records, facts, source, sources, sample, samples, label, labels, exactly, neat, neatly
  `,
  strengths: ['accomplishment'],
  shows: `
    double-checked, proofread, spotted a mistake, found the bug, the details
  `,
  against: [],
} satisfies Quality
