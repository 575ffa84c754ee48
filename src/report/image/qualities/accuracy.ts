import type { Quality } from '../quality.ts'

export default {
  asks: `
    error-free, precise*, cut corners, quality-minded, high standard of work, methodical, attention to detail
    eye for detail, approach to detail, detail-oriented, detail oriented, accura*, meticulous*, right first time
    precision, quality right, care about quality, spot errors, fussy about, double-check*, error free, without errors
    mistake-free, no mistakes, quality control, quality assurance, proofread*, footnote*, verbatim, exacting
    record keeping, record-keeping, keep* records, accurate records, right the first time, to the penny
    balance the books, keep* our books, close the month, consistent quality, craftsmanship, finish quality, tidy work
    data quality, nothing left out, measure twice, second look, small print, spot what others miss, notice small things
    notices small things, sweat the details, sweats the details, dot the i, the details right, get it right
    gets it right, getting it right, right answer, exactness, close attention, attentive to detail, a stickler, stickler
    painstaking, error rate, quality checks, quality of your work, quality of work, high-quality
    finish to a high standard, document everything, keep good notes, clear records, good records, up-to-date records
    maintain records, maintain accurate, data integrity, test* your work, tests your work, complete and correct
    recording accurately, accurate recording, without typos, no typos, typos, exact figures, one digit, penny out
    checks again, facts first, to the millimetre, measure to, exactly as it, thoroughly, thoroughness, be thorough
    are thorough, is thorough, thorough and, thorough approach, thorough work, thorough person, close eye, accuracy and
    quality checking, checking your work, check your own work, high degree of accuracy, high level of accuracy
    high levels of accuracy, attention to the detail, sharp eye, keen eye, careful work, numerical accuracy
    data accuracy, neat work, neat and accurate, clean data, tidy records, fact-check*, fact check*
    maintain* documentation, documentation complete, read them back, reads back, wrong dose, wrong name
    pride in your work, pride in the work, pride in their work, take pride in, unchecked, to the cent, to the gram
    to the euro, leaving nothing out, leave nothing out, adding nothing, word-perfect, exact words, faithfully
    zero errors, zero defects, zero error, error rates, details matter, detail matters, transposed, without error
    transcribe accurately, transcribing accurately, fastidious, within tolerance, tight tolerances, tolerances
    snag-free, read back, reading back, read it back, double check, double checks, checks twice, check twice
    check everything, checks everything, checks everything twice, check and check again, up to date and accurate
    clean copy, getting things right, get things right, gets things right, exact measurements, measures twice
    correct and complete, complete and accurate, logged correctly, counted twice, first-time fix, quality score
    accuracy score, checked twice, is checked twice, decimal point, decimal place, right way round, spot the typo
    spots the typo, spots a typo, spot a typo, to the half millimetre, no more and no less
    nothing more and nothing less, no more no less, what the screen says, what it says on, matches the screen
    is what it says, without mistakes, without a mistake, finger marks, gaps in the, check the sources, check sources
    checks sources, checks the facts, check facts, check the facts, same day and say, quickly and accurately
    fast and accurate, accurately and, speed and accuracy, written up the same, write up the same, logged the same
    count it twice, count twice, counts twice, measure once, cut once, dead straight, dead level, spirit level
    true and square, neat stitches, neat finish, clean lines, clean joints, tidy joints, finish that, high finish
    quality finish, standard of finish, fine work, fine detail, smallest detail, every comma, house style
    spelling and grammar, immaculate grammar, pedant, pedantic, nit-pick*, nitpick*, careful hands, careful record
    careful notes, scrupulously, conscientious about, correct every, right every, right dose, right patient, right box
    right address, right tin, right shelf, accurate notes, accurate documentation, accurate data, accurate reporting
    accurate information, accurate and timely, timely and accurate, accurate till, precise work, precise notes
    complete documentation, proper records, keep proper, keep clear, keeping accurate, keeping clear, keeping records
    records up to date, notes up to date, books straight, straight books, numbers right, figures right, get the numbers
    gets the numbers, numbers add, that add up, doesn't add up, reconciling, double-entry, proof-read, spots errors
    spot mistakes, spots mistakes, catch mistakes, catches mistakes, catch errors, catches errors, slips cost, one slip
    typo in, careful and thorough
    {right|correct} + {first time|every time|figures|figure|name|address|detail*}
    {every|each} + {figure|number|penny|pound|detail|plate|stitch|line|dose} + {right|correct|count*|check*|same|match*|name}
    {where|how} + {number*|figure*} + {came from|comes from|made}
    {render|record|copy|repeat|type|log} + {exactly|word for word|what is said|accurate*|correct*}
    {record*|write|writes|type|types|note*|log|logs} + {exactly|as it was|as they were|same day|every time|carefully}
    {code|work|drawing*|figure*|file*} + {review*|check*} + {by|second|another|colleague}
    {complete|completed|fill*|keep*|kept|maintain*} + {properly|correctly|accurately|carefully|in full|free of errors|without errors}
    {without|no} + {a wrong|wrong|slips|slip}
    {count*|stock|figures|totals|system|books|records|register|ledger|drawer|float} + {agree|agrees|match|matches|reconcil*|balance|balances|add up|tally|to the cent|to the penny}
    {spot*|notice*|catch*} + {missing|mistake*|error*|typo*|anomal*|out of place|odd one|libel|misprint|discrepanc*}
    {check*|catch*|spot*|find*} + {before it|before they|before anyone|off by|errors|wrong figure|discrepanc*}
    {every|each} {prescription|order|item|line|document|invoice|entry|delivery|page|bag|dose|label|count|form|figure|number|name} + {check*|right|count*|match*|sign*|read*|correct*|exact*}
    {wrong} {number|digit|name|figure|address|dose|letter|postcode|folio|part|code|date|label|decimal} + {cost*|life|month|day|ruin*|matter*|catch*|spot*|never|without|means|can}
    {98%|99%|99.5%|99.9%|100%} + {accura*|quality|score|right|correct|first time}
    {one|a} {wrong|missed|misplaced|missing} {digit|comma|decimal|number|letter|line|step|name} + {cost*|matter*|mean*|can}
    {record*|log*|document*|note*|enter*|data|file*|report*|figures} + {accurate*|precise*|exact*|correct*|complete*|error*|faithful*|up to date|up-to-date|careful*|meticulous*|thorough*}
    {detail|details|precision|accuracy|error*|mistake*} + {eye|attention|matter*|high|care*|zero|without|no|spot*|catch*|never|cost*}
    {right|correct*|accurate*|exact*|precise*} + {every time|first time|always|every|must be|figures|numbers|names|doses|records|order|measure*|data|quantit*}
    {figures|numbers|books|stock|records|count|ledger|accounts|till} + {right|correct*|agree*|accurate*|exact*|balance to|penny|match*}
  `,
  hints: `
    careful*, high quality, correct, correctly, precise, detail, details, reconcil*, consistency, to a high standard
    case recording, data entry, exact, exactly, neat, neatly, documentation, diligent, figures, records, numeracy
    thorough, care
  `,
  strengths: ['accomplishment'],
  shows: `
    double-checked, proofread, spotted a mistake, found the bug, the details
  `,
  against: [],
} satisfies Quality
