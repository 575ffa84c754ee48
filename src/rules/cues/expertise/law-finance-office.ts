/** Terms of law, tax, finance, accounting, HR, property, insurance, marketing, sales and office work. */
export default `
  %contract, clause, in writing, get it in writing, tenancy, tenant, %landlord, deposit scheme, eviction, section 0,
  statutory, tribunal, redundancy, acas, grievance, gdpr, copyright, trademark, patent, liability, negligence,
  probate, intestate, executor, affidavit, hearsay, bail conditions, jury, appeal, conveyancing, leasehold, freehold,
  stamp duty, mortgage, fixed rate, remortgage, apr, apy, inflation, diversify, diversified, %dividend, isa, pension,
  401k, roth, ira, rrsp, tfsa, superannuation, ppf, sip, kiwisaver, epf, cpf, credit score, tax return, hmrc, irs,
  vat, gst, paye, tax code, deductible, receipts, invoice, %invoice, cashflow, accruals, depreciation, balance sheet,
  reconciliation, reconcile, ledger, materiality, underwriting, hedge, ltv, cac, conversion, funnel, seo, backlinks,
  subject line, segmentation, positioning, persona, objections, procurement, supplier, incoterms, customs, stocktake,
  fifo, kanban, scrum, retro, %stakeholder, gantt, raci, onboarding, exit interview, ats, cover letter, vlookup,
  xlookup, excel, spreadsheet, mail merge, ctrl
`
