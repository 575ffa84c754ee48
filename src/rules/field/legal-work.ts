import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Law and policing as work or study',
  understood: 'The post speaks of crime as a lawyer, officer, juror, reporter or student does.',
  why: 'To deal with crime is not to commit it.',
  advice: 'Nothing to do.',
  flags: [
    '(as a|i am a|i am an|being a|working as a|trainee|training to be a|my first .. as a) .. (lawyer|lawyers|solicitor|solicitors|barrister|barristers|paralegal|attorney|prosecutor|magistrate|judge|police officer|probation officer|prison officer|detective|social worker|forensic (accountant|scientist|psychologist)|criminologist|criminology|loss prevention|fraud (analyst|investigator)|auditor|investigator|public defender|legal aid|court clerk|court reporter|crime reporter|insolvency)',
    '(my|our|a) (client|clients|defendant|defendants) (was|were|is|are|got|walked|pleaded|faces|faced|has been|have been) .. (released|acquitted|bail|free|guilty|charged|court|trial|sentence|sentenced|discharged|innocent|jury|custody|deported|asylum)',
    '(my|our|a) (pro bono|cross examination|closing speech|mooting|moot|pupillage|training contract|llb|law degree|law school|law firm|criminal law|bar exam)',
    '(jury duty|jury service|juror|jurors|expert witness|witness statement|case law|supreme court|court of appeal|high court judge|appeal court|judgment|judgement (in|of)|precedent|statute|sentencing (guidelines|council|act)|legal aid|crown prosecution|cps|(prosecutor|prosecutors)|defence counsel|criminology|criminal justice (reform|system|degree|student)|miscarriage of justice|wrongful conviction|neighbourhood watch|community policing|police (cadet|cadets|academy|training)|special constable|true crime|cold case|crimewatch)',
    '((victim|victims)|(survivor|survivors)) (of|support)',
    '(fraud|theft|crime|burglary|scam|scams|phishing|money laundering|aml|shoplifting|piracy|corruption|bribery|tax evasion|hacking) (prevention|awareness|analyst|team|investigation|investigations|detection|statistics|stats|figures|rates|training|policy|department|victims|week|warning|alert|act|compliance)',
    '(beware|warning|psa|heads up|watch out|be careful|careful) .. (scam|scams|scammers|thieves|fraud|fraudsters|pickpockets|phishing|burglars|theft|break ins|hackers)',
  ],
} satisfies Rule
