/** Own age, birthdays with a number, generation, retirement. */
export default `
  i am 0, at age 0, at the age of, at my age, at 0 i, turning 30, turned 60, nearly 50, over fifty, under 18,
  40th birthday, my 30th, my 50th, sweet sixteen, quinceanera, 0th birthday, years young, early thirties,
  thirtysomething, fortysomething, twentysomething, 0 yo, xennial, genz, zillennial, zoomer, gen z here, oap,
  bus pass, waspi, retired at, aarp, grandmother of, great grandmother, great grandad, menopause, perimenopause,
  perimenopausal, menopausal, old bones, youngest in the room, mature student
`
