/**
 * Words with which customers ask and words with which articles answer, in English of every country.
 * `a, b`: each stands for the other; `a > b`: only the first for the second.
 */
export const english = `
password, passcode, passphrase
credentials, login details, pwd, secret code > password
wrong password, incorrect password > reset password
forgot, forgotten, cannot remember, dont remember
phone, mobile, cell, cellphone, smartphone, telephone, handset
iphone, samsung > phone
computer, laptop, PC, desktop
email, e-mail, mail
email address, e-mail address
inbox, mailbox
junk, spam
sign in, log in, login, log on, sign on
access, get in, get into, get back in > sign in
locked out > sign in, password
sign out, log out, logout
sign up, register, create account, join, enrol, enroll
account, profile
user, username > account
reset, recover, restore
cancel, terminate, unsubscribe, quit, discontinue
stop, end, leave, opt out, get out of, call off > cancel
no longer need, no longer want, dont need, dont want > cancel
cancellation, termination
undo, revoke, withdraw, changed my mind > cancel, keep
subscription, plan, membership, contract
tariff, package > plan, subscription
invoice, receipt, bill
proof of purchase, proof of payment, tax return, accountant, accounting, bookkeeping > invoice
vat, vat number > tax, tax number
tax office > invoice
company, business, employer, firm
price, cost, fee, rate
how much, expensive, cheap, cheaper, pricing > price, cost
free, no charge, free of charge
pay, settle
payment, transaction
debit, deducted, withdrawn, taken from my account > payment, charged
charged twice, charged more, charged too much, overcharged, double charged > invoice, amount, payment
owe, owing, debt, arrears, unpaid, outstanding, overdue > open amount, payment
cant afford, broke, skint, no money, short of money > payment, pay
money, funds
insufficient funds > not enough money
declined, rejected, refused, unsuccessful
bounced, go through, went through > failed, declined
refund, reimbursement, money back, repayment
reimburse, pay back, repay, give back > refund
return, send back, bring back, take back, hand back, drop off
exchange, swap, replace, replacement
order, purchase
buy, bought > order, purchase
delivery, shipping, shipment, dispatch
deliver, ship
parcel, package > delivery, order
turn up, show up > arrive
late, delayed, delay
track, trace
address, location
moved, moving house, relocating, new flat > address
credit card, debit card, bank card, card
visa, mastercard, amex > card
bank details, iban, account number > bank account
direct debit, standing order
deposit, security deposit, bond, down payment
error, problem, issue, fault, trouble, bug
broken, damaged, faulty, defective
not working, does not work, doesnt work, stopped working, out of order, wont start, wont turn on > error, problem, fault
cracked, bust, bent, snapped > damaged, broken
stuck, jammed
wrong, incorrect, invalid
mistake, typo, misspelt, misspelled
repair, fix, mend
technician, repairman, engineer, mechanic
appointment, booking, slot, visit
reschedule, postpone > move, appointment
help, support, customer service, assistance
contact, reach, get in touch
hotline, helpline, phone number, call centre, call center > phone, contact
talk to someone, speak to someone, talk to a person, speak to a person, real person, human, agent, representative > contact, phone
call, ring, phone up
chat, live chat
reply, answer, response
opening hours, opening times, business hours
complaint, complain
delete, remove, erase, wipe
get rid of > delete, remove, cancel
close account, close my account, deactivate > delete account
change, edit, update, modify, amend
switch, change
correct, rectify > change
add, include
upload, attach
download, save
print, printout
install, set up, setup
settings, preferences, options, configuration
app, application
notification, alert, reminder
message, text, sms
photo, picture, image
code, digits
screen, display
turn on, switch on, power on
turn off, switch off, power off
discount, coupon, promo code, voucher
pause, suspend, freeze, put on hold
take a break, on hold > pause
holiday, vacation, travelling, traveling, trip > pause
expire, run out, lapse
expired, out of date
deadline, due date, cut-off
minimum term, commitment, lock-in, tied in, notice period
privacy, personal data, data protection
gdpr, personal info, personal information, my data > data, privacy
track me, spy, tracking me > location, data
theft, stolen, steal, robbery
nicked, pinched, swiped, robbed, burgled, thief, thieves > stolen, theft
lost, missing, misplaced
gone, disappeared, vanished > missing, stolen
insurance, insured, cover, coverage
warranty, guarantee
accident, crash, collision
injured, hurt, injury, wounded
hit, fell, fall > accident
police, cops
claim, complaint
excess, deductible
allowed, permitted
forbidden, prohibited, banned > not allowed
rules, terms, conditions, policy
invite, refer, recommend
share, lend, borrow
kids, children, child, kid, toddler
someone else, somebody else, another person > person
start, begin, get started
language, locale
city, town
where is, where can i find > find
connection, internet, wifi, network
verify, confirm
two-factor, 2FA, two-step
business days, working days
night, midnight, overnight
difference, compare, comparison
choose, pick, decide
`;
