/** Terms of law, tax, finance, accounting, HR, property, insurance, marketing, sales and office work. */
export default `
  %contract, clause, small print, fine print, terms and conditions, in writing, get it in writing, tenancy, tenant, %landlord,
  deposit scheme, eviction, section 0, notice period, statutory, tribunal, unfair dismissal, constructive dismissal, redundancy,
  settlement agreement, acas, grievance, reasonable adjustments, equality act, at will, non compete, gdpr, data protection, copyright,
  trademark, trade mark, patent, licence terms, fair use, liability, limited liability, negligence, duty of care, power of attorney,
  lasting power, probate, intestate, make a will, executor, affidavit, burden of proof, beyond reasonable doubt, hearsay, bail conditions,
  jury, appeal, judicial review, asylum claim, visa rules, conveyancing, leasehold, freehold, ground rent, stamp duty, mortgage,
  fixed rate, remortgage, interest rate, compound interest, apr, apy, inflation, index fund, index funds, diversify, diversified,
  %dividend, isa, pension, pension pot, employer match, 401k, roth, ira, rrsp, tfsa, superannuation, ppf, sip, kiwisaver, epf, cpf,
  emergency fund, credit score, credit utilisation, tax return, self assessment, hmrc, irs, vat, gst, paye, tax code, personal allowance,
  allowable expenses, deductible, receipts, keep your receipts, invoice, %invoice, payment terms, late payment, cash flow, cashflow,
  accruals, depreciation, balance sheet, reconciliation, reconcile, ledger, audit trail, internal controls, materiality, double entry,
  working capital, gross margin, net margin, unit economics, underwriting, no claims, risk appetite, hedge, yield curve, ltv, cac,
  conversion, funnel, a b test, seo, search intent, backlinks, click through, open rate, subject line, segmentation, positioning, persona,
  call to action, landing page, brand voice, cold email, discovery call, objections, pipeline review, procurement, supplier, incoterms,
  customs, hs code, lead times, safety stock, reorder point, just in time, stocktake, fifo, kanban, scrum, retro, %stakeholder,
  scope creep, risk register, critical path, gantt, raci, change request, job description, structured interview, onboarding,
  exit interview, unconscious bias, ats, cv tip, cover letter, pivot table, vlookup, xlookup, excel, spreadsheet, power query, mail merge,
  ctrl
`
