/** What others at work earn, seen in files or told. */
export default `
  what our directors earn, what everyone earns, what everyone is paid, what everyone gets paid, everyones salary,
  everyones salaries, everybodys salary, everyone elses salary, his salary, her salary, their salaries, the salaries,
  salary list, salary spreadsheet, pay list, his payslip, her payslip, payroll file, payroll spreadsheet,
  payroll folder, on 0k, is on 0k, are on 0k, earns 0k, gets 0k, the md is on, the ceo is on, pay rises of, bonus pot,
  bonus list, bonuses list, pay bands of, left the file open, left it open, file open, left it on the printer,
  on the printer, in the printer, printer tray, on the copier, shared drive, wrong attachment, cced me, cc all,
  attached the wrong, sent to everyone, by mistake to
`
