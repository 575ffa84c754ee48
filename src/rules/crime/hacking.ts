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
    '[(hacked|hack|hacking|got|get|getting|broke|breaking|cracked|cracking|guessed|guess|guessing|bruteforced|brute forced|phished|phishing|logged|log|logging|snooped|snooping|still logged|keylogged|keylogger on|spyware on|stalkerware on|reset|sim swapped) (into|in to|in|my way into|through|back into|back in to|on|my|his|her|the|their|a)? (my|his|her|the|their|a|our)? (exs|ex|exes|exs new|ex boyfriends|ex girlfriends|boyfriends|girlfriends|wifes|husbands|wife|husband|boyfriend|girlfriend|boss|bosses|managers|manager|teachers|teacher|professors|lecturers|schools|school|unis|uni|colleges|college|neighbours|neighbour|sisters|sister|brothers|brother|flatmates|roommates|flatmate|roommate|landlords|landlord|companys|rivals|mates|friends|old|old jobs|work|works|hr|councils|council|someones|someone elses|somebodys|former|company|ex employers|employers|old companys|previous|colleagues|coworkers|celebrity|random|students|hotels|hotel) .. (email|emails|account|accounts|insta|instagram|facebook|snapchat|snap|icloud|phone|laptop|password|passwords|messages|message|dms|whatsapp|wifi|netflix|system|server|servers|database|portal|grades|gradebook|network|camera|cameras|cctv|ring doorbell|bank|banking|paypal|slack|teams|drive|twitter|tinder|email account|onlyfans|gmail|computer|pc|admin|website|crm|payroll|inbox)] !(permission|for me|with me|got hacked|pretend|was hacked)',
    '[(still|kept|keep|never revoked|forgot to (revoke|remove|disable|cut off)|did not (revoke|remove|disable|cut off|change)|old (login|password|admin)) (have|has|got|got my|having|using|my)? .. (access|login|logins|admin|credentials|vpn|password|key|keys|slack|crm|database|email|badge|keycard|fob) .. (old|former|ex|previous|last|sacked|fired|quit|left|ago|reading|read|download|downloaded|snoop|peek|browse|log in|lol|😂|🤫|and use|months|never told)] !(reported|told (it|security|them)|audit|offboarding|parking|house|gym)',
    '[(ddos|ddosed|ddosing|dosed|doxxed|doxed|doxxing|doxing|swatted|swatting|ransomware|botnet|booter|booted (him|her|them|kids) offline|sql injected|sql injection|deepfaked|keylogger|rat on (his|her)|spyware|credential stuffing|carding|skimmer) .. (him|her|them|school|server|site|website|kid|kids|guy|ex|teacher|my|rival|server down|council|streamer|for fun|lol|deserved|portal|exam|exams|lobby|account|accounts|got|made|uni|company)] !(attack on|protection|defend|training|victim|prevent|me)',
    '[(changed|change|changing|altered|upgraded|edited|bumped|deleted|wiped) (my|his|all|our|the|everyones|mates)? (own)? (grade|grades|marks|mark|attendance|attendance record|exam results|fines|parking fine|record|records|scores|transcript) (in|on|from|by|through|via|when|after)? (the)? .. (system|portal|database|hacking|hack|login|password|gradebook|server|logged|teachers laptop|admin|moodle|canvas|blackboard|computer)]',
    '[(jailbreak|jailbroke|bypass|bypassed|bypassing|cloned|cloning|spoofed|spoofing|unlocked) (my|the|a|his|her|our|stolen|work|hotel|bus|travel|office|school)? (stolen|icloud|hotel|office|travel|gym|oyster|car|bus|laundry|student|imei|parking)? (key card|keycard|key fob|fob|oyster card|oyster|imei|icloud lock|activation lock|laundry card|laundry machine|school firewall|bus pass|parking barrier|gym pass|gym fob|car keys|car key|access card|entry system|vending machine|arcade machine|card reader)]',
    '[(read|reading|reads|going through|went through|go through|copied|screenshotted|downloaded|took|taking|exported|emailed myself) .. (his|her|their|bosses|boss|colleagues|managers|everyones|exs|hr|ceo|directors|company|client|customer|old companys|the whole) (private|work|email|whole|entire|client|customer|salary|payroll|hr|sales)? (emails|inbox|messages|phone|laptop|dms|client list|customer list|database|salaries|files|source code|contacts|customer database|code base|codebase|payroll file|crm) .. (password|unlocked|while|when|before i (left|quit|handed|got)|left (it)? (open|unlocked|logged)|asleep|lunch|without|on my way out|usb|personal (drive|email)|new job|to my|competitor|lol|secretly|logged in)] !(with permission|reported)',
  ],
  allows: [
    '(my|our) (account|email|insta|instagram|facebook|phone|page|twitter) (was|got|has been|just got|is|been) (hacked|compromised|broken)',
    '(got hacked|been hacked|was hacked|hacked me|hacker)',
    '(forgot|lost|reset) my (own)? password',
    '(used to|years ago)',
  ],
  harmlessIn: ['legal-work', 'condemnation', 'news', 'game', 'security-work'],
} satisfies Rule
