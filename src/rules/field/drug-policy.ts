import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Drugs and drink as a public matter',
  understood: 'The post speaks of drug or alcohol policy, research, treatment or police work.',
  why: 'To speak about a thing is not to do it.',
  advice: 'Nothing to do.',
  flags: [
    '(war on drugs|drug policy|drug policies|drug reform|drug laws|drugs minister|drug strategy|drug deaths|drug related deaths|drug misuse|substance misuse|substance abuse|drug abuse|harm reduction|needle exchange|consumption room|consumption rooms|overdose|overdoses|naloxone|narcan|opioid crisis|fentanyl crisis|opioid epidemic|addiction services|drug services|treatment services|drug checking|drug testing service|drugs charity|drug education|drug awareness|alcohol awareness|public health|county lines)',
    '(legalise|legalize|legalising|legalizing|legalisation|legalization|decriminalise|decriminalize|decriminalisation|decriminalization|decriminalising|decriminalizing) .. (bill|vote|debate|policy|tax|report|would|could|reduces|campaign|study|evidence|law|data|passed|saves)',
    '(study|studies|research|researchers|trial|trials|clinical|scientists|paper|evidence|data|journal|survey) .. (drug|drugs|cannabis|marijuana|psilocybin|mdma|ketamine|lsd|alcohol|cocaine|(opioid|opioids)|(psychedelic|psychedelics)|thc|cbd)',
    '(drug|drugs|cannabis|marijuana|psilocybin|mdma|ketamine|lsd|alcohol|cocaine|(opioid|opioids)|(psychedelic|psychedelics)) .. (study|studies|research|researchers|trial|trials|scientists|journal|dependence|dependency|arrests|convictions|seizure|seizures|smuggling|trafficking|cartel|cartels|ring|sentencing)',
    '(police|officers|customs|border force|coastguard|navy|nca|dea|nca) .. (seize|seized|seizes|find|found|recover|recovered|intercept|intercepted|raid|raided|arrest|arrested)',
    '(jailed|sentenced|convicted|charged|arrested|smuggled|smuggling|trafficking|trafficked) .. (for|with|over|after|of|(kilo|kilos)) .. (drug|drugs|cocaine|heroin|cannabis|dealing|supplying|supply)',
    '(documentary|podcast|biography|memoir|book|novel|series|article|lecture|talk|essay) .. (about|on) .. (drug|drugs|cocaine|heroin|(opioid|opioids)|meth|crack|addiction|lsd|alcoholism|prohibition)',
    'say no to drugs',
    '(drugs|cocaine|heroin|meth|alcohol|drink|drinking|spice|fentanyl) (ruined|ruins|destroyed|destroys|took|killed|kills|wrecked|wrecks|claims|claimed|robbed)',
    '(lost|losing|buried) .. (to|from) (drugs|heroin|alcohol|addiction|an overdose|fentanyl|the drink|drink|alcoholism)',
    '(medical|medicinal) (cannabis|marijuana) (patient|patients|prescription|clinic|for|helps|card)',
    '(dispensary|cannabis|hemp|cbd|marijuana) (industry|business|company|companies|licence|license|retail|regulation|regulations|compliance|startup|brand|market|sector|tax|(stock|stocks))',
  ],
} satisfies Rule
