/** Amounts of money and talk of paying. */
export default `
  0 euro, 0k, 0 k, 0 bob, %tenner, %fiver, a score, a monkey, %grand, quid, bucks, dollars, %dollar, euros, pounds,
  pence, cents, rupees, naira, cedis, shillings, rand, pesos, ringgit, kwacha, lakh, crore, lakhs, cash, %salary,
  %wage, wages, paycheck, payslip, payday, %tip, tips, %bonus, %fee, %fine, %refund, %discount, %bill, rent, mortgage,
  deposit, %loan, %debt, skint, broke, brassic, %owe, owed, %pay, paid, unpaid, %spend, spent, %cost, %price, priced,
  cheap, expensive, pricey, freebie, freebies, free, profit, %profit, revenue, invoice, invoices, bank account,
  savings, overdraft, credit card, debit card, card declined, venmo, cashapp, paypal, revolut, monzo, gcash, mpesa,
  momo, upi, gpay, paytm, bitcoin, crypto, %bet, betting, gambling, bookies, lottery, jackpot, casino, money, dosh,
  dough, moolah, wonga, wedge, dinero, mullah
`
