import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Security as work',
  understood: 'The post speaks of attacks and exploits as a security professional does.',
  why: 'Hacking with leave is a profession.',
  advice: 'Nothing to do.',
  flags: [
    '(pentest|pentester|pentesting|pen test|pen tester|pen testing|penetration (test|tester|testing)|red team|red teaming|blue team|purple team|bug bounty|bug bounties|hackerone|bugcrowd|ctf|capture the flag|hackathon|hack day|hack week|ethical (hacker|hacking)|security (engineer|engineering|researcher|research|analyst|consultant|team|audit|awareness|conference)|infosec|cybersecurity|cyber security|appsec|devsecops|oscp|cissp|defcon|def con|black hat|bsides|owasp|responsible disclosure|responsibly disclosed|vulnerability|vulnerabilities|cve|malware analysis|incident response|phishing (simulation|simulations|exercise|training|test)|threat (model|modelling|modeling|intel|intelligence)|authorised|authorized|with (written)? permission|honeypot|siem|lockpicking|lock picking|locksport|hack the box|tryhackme)',
    '(lifehack|life hack|life hacks|growth hacking|growth hack|ikea hack|hack together|hacked together|hacky)',
  ],
} satisfies Rule
