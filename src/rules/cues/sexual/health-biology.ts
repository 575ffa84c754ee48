/** Sexual health, medicine, biology and sex education. */
export default `
  sexual health, sexual wellbeing, sti, stis, std, stds, hiv, prep, pep, undetectable, hpv, chlamydia, gonorrhoea,
  gonorrhea, syphilis, herpes, testing, get tested, smear, cervical screening, cervix, breast cancer, mammogram,
  mastectomy, lumpectomy, movember, prostate, penile, vaginal, vaginismus, vulva, vulval, vulvodynia, pelvic floor,
  physiotherapist, prolapse, endometriosis, endo, pcos, fibroids, ovaries, ovarian, uterus, womb, hysterectomy,
  menopause, perimenopause, hrt, periods, menstruation, menstrual, tampons, contraception, %contraceptive, coil, iud,
  mirena, implant, vasectomy, sex education, sex ed, rse, rshe, pshe, puberty, adolescents, adolescence, sexuality,
  orientation, asexual, asexuality, gender, testosterone, oestrogen, estrogen, hormones, fertility, infertility, ivf,
  iui, ttc, sperm, embryo, pregnant, pregnancy, antenatal, postnatal, midwife, midwifery, midwives, obstetrics,
  gynaecology, gynaecologist, gynecologist, obgyn, urology, urologist, gp, clinic, catheter, catheterisation, urinary,
  breastfeeding, breastfed, lactation, latch, mastitis, fgm, anatomy, anatomical, biology, biologist, reproduction,
  reproductive, mating, mate, mated, spawning, pollination, pollinate, stamen, pollen, hermaphrodite, gametes,
  meiosis, zoologist, ornithologist, great tits, booby, shags, cormorant, woodcock, cockatoo, %cockerel, rooster,
  beavers, donkey, pussycat, peacock, shuttlecock, ballcock, stopcock, hancock, hitchcock, cockpit, cockburn,
  cockermouth, dick turpin, sussex, essex, middlesex, wessex, scunthorpe, penistone, cumbria, cumbernauld, titan,
  titanium, analysis, analyst, analytics, sexologist, psychosexual, researcher, study
`
