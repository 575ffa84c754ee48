import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Breaking into accounts and systems',
  understood: 'You tell of getting into accounts, devices or systems without leave.',
  why: 'It is a crime, and any job gives access to something.',
  source: { name: 'CareerBuilder 2018', figure: '30 % turned someone down for criminal behaviour' },
  advice: 'Delete it.',
  severity: 'high',
  when: { speaker: 'not-other' },
  flags: [
    '[(hacked|hack|hacking|got|get|getting|broke|breaking|cracked|cracking|guessed|guess|guessing|bruteforced|brute forced|phished|phishing|logged in|logged into|log into|logging into|snooped|snooping|still logged in|keylogged|keylogger on|spyware on|stalkerware on|reset|sim swapped) (into|in to|in|my way into|through|back into|back in to|on|my|his|her|the|their|a)? (my|his|her|the|their|a|our)? (exs|ex|exes|exs new|ex boyfriends|ex girlfriends|boyfriends|girlfriends|wifes|husbands|wife|husband|boyfriend|girlfriend|boss|bosses|managers|manager|teachers|teacher|professors|lecturers|schools|school|unis|uni|colleges|college|neighbours|neighbour|sisters|sister|brothers|brother|flatmates|roommates|flatmate|roommate|landlords|landlord|companys|rivals|mates|friends|old|old jobs|work|works|hr|councils|council|someones|someone elses|somebodys|former|company|ex employers|employers|old companys|previous|colleagues|coworkers|celebrity|random|students|hotels|hotel) .. (email|emails|account|accounts|insta|instagram|facebook|snapchat|snap|icloud|phone|laptop|password|passwords|messages|message|dms|whatsapp|wifi|netflix|system|server|servers|database|portal|grades|gradebook|network|camera|cameras|cctv|ring doorbell|bank|banking|paypal|slack|teams|drive|twitter|tinder|email account|onlyfans|gmail|computer|pc|admin|website|crm|payroll|inbox)] !(permission|for me|with me|got hacked|pretend|was hacked)',
    '[(ddos|ddosed|ddosing|dosed|doxxed|doxed|doxxing|doxing|swatted|swatting|ransomware|botnet|booter|booted (him|her|them|kids) offline|sql injected|sql injection|deepfaked|keylogger|rat on (his|her)|spyware|credential stuffing|carding|skimmer) .. (him|her|them|school|server|site|website|kid|kids|guy|ex|teacher|my|rival|server down|council|streamer|for fun|lol|deserved|portal|exam|exams|lobby|account|accounts|got|made|uni|company)] !(attack on|protection|defend|training|victim|prevent|me)',
  ],
  allows: [
    '(my|our) (account|email|insta|instagram|facebook|phone|page|twitter) (was|got|has been|just got|is|been) (hacked|compromised|broken)',
    '(got hacked|been hacked|was hacked|hacked me|hacker)',
    '(forgot|lost|reset) my (own)? password',
    '(used to|years ago)',
  ],
  harmlessIn: ['legal-work', 'condemnation', 'news', 'game', 'security-work'],
} satisfies Rule
