/** What customers call paying, banking, prices, cards and refunds, in English of every country. */
export const money = `
# Getting money back
refund, reimburse, reimbursement, money back, get my money back | pay back, paid back, give back, gave back, repaid, repayment, return my money, want my money, credited back, put back on card | credit note, store credit
refund hasn't arrived, refund not received, refund not showing, missing refund, waiting for my refund, where is my refund, still no refund | refund status, refund timeline, track a refund, how long refunds take
chargeback, dispute a charge, dispute a payment, dispute a transaction, contest a charge, challenge a payment | reverse a payment, reversal, claim money back
partial refund, refunded too little, refund is less, refund wrong amount, not the full refund, short refunded, half back, only half back, only got half, part of my money, some of my money back, back only half
store credit, credit note, account credit, shop credit, goodwill credit | voucher, gift card
compensation, compensate, goodwill gesture, make up for it, recompense, redress | payout

# Being charged
charge, debit, take payment, took payment, bill me, billed | deducted from my account, taken from my account, took money, money you took, money was taken, taken out, came out of my account, money has gone
charged twice, double charged, duplicate charge, duplicate payment, charged two times, paid twice, billed twice, taken twice, double payment, same payment two times, debited twice | appears twice, showing twice, repeated charge
overcharged, charged too much, charged more than, billed too much, wrong amount charged, more than I agreed, ripped me off on price | incorrect charge, wrong bill, billing error, price is different
unexpected charge, surprise charge, charged without asking, extra charge, hidden charge, hidden fee, charged for nothing, random charge | additional fee, extra fee, unexplained fee
unknown charge, unrecognised payment, unrecognized transaction, don't recognise, don't recognize, didn't make this payment, not my payment, strange charge, weird transaction, mystery payment, suspicious payment, I did not buy this, never authorised, never authorized, not authorised by me | unauthorised transaction, unauthorized charge, fraudulent transaction, unfamiliar payment
unauthorised, unauthorized, without my permission, without my consent, behind my back | fraudulent
charged after cancelling, still being charged, still taking money, keeps charging me, keep billing me, still paying for | charged after cancellation
small charge, one pound charge, 1 dollar charge, £1 charge, $1 charge, tiny payment, quid missing, pound missing, dollar missing, odd pound | verification charge, authorisation hold, card check, test charge
hold on my card, authorisation hold, authorization hold, pre-authorisation, preauthorization, pre-auth, blocked amount, reserved amount, temporary hold, earmarked | hold on funds, pending charge
fee, charge, cost | surcharge, commission, levy
fee-free, no fee, free of charge, no charge, complimentary, at no cost, for free, gratis, without paying
late fee, late payment fee, penalty fee, late charge, overdue charge | fine, penalty
fine, penalty, penalty charge | ticket, fixed penalty notice
commission, seller fee, selling fee, platform fee, service fee, cut you take, your cut, booking fee, handling fee
how much does it cost, how much is it, what does it cost, what do you charge, what's the price, how much do you charge > price, cost, fee, pricing, rates
price, cost, tariff, pricing | rate, price list, fees and charges, quote, quotation
expensive, pricey, too much money, steep, daylight robbery, rip off | high price, price increase
cheap, cheaper, affordable, good value, low cost, inexpensive | discount, best price, offer
price increase, price rise, price went up, gone up, put prices up, more expensive than before, price hike, bill went up, costs more now, rate increase | price change, tariff change
price drop, price went down, cheaper now, on sale now, price reduced after | price adjustment, price match, price guarantee
price match, price promise, found it cheaper, cheaper elsewhere, beat the price, match a price, price guarantee, lowest price guarantee

# Paying
pay, paid, payment, settle | pay off, pay for, make a payment, cough up, fork out
payment, transaction, purchase
payment method, way to pay, how can I pay, payment option, payment type, what cards do you accept | add a card, accepted cards
change payment method, pay with another card, different card, update card details, update my payment details, new card details, swap cards, change billing card
payment declined, card declined, payment rejected, card refused, payment refused, card not accepted, won't take my card, card keeps getting declined, card doesn't work, card not working, payment failed, payment didn't go through, can't pay, couldn't pay, transaction failed, knocked back, payment unsuccessful, won't accept my card | payment error, bounced, decline code, insufficient funds
declined, rejected, refused, unsuccessful, failed | knocked back, not approved, turned down, bounced, didn't go through
go through, went through, gone through | succeed, complete, processed, accepted
payment pending, pending transaction, still pending, payment processing, payment not completed, hasn't cleared, not cleared, stuck on pending, in limbo, still processing, waiting to clear | payment status, how long payments take
cancel a payment, stop a payment, reverse a payment, undo a payment, recall a payment, take back a payment, revert transaction, reverse a transaction, cancel a transfer, stop a transfer, payment reversal | revert
payment reverted, payment returned, payment bounced back, money came back, payment reversed, money returned to my account
retry payment, try payment again, pay again, resubmit payment
pay later, buy now pay later, BNPL, klarna, afterpay, clearpay, laybuy, zip pay, pay in 3, pay in four | pay in instalments, defer payment
pay in instalments, pay in installments, instalment plan, monthly instalment, monthly installment, monthly payments, spread the cost, split the payment, EMI, payment plan, on finance, on credit, on tick, layaway, lay-by, pay in bits, bit by bit, pay it off slowly, small payments, a bit each month | finance, financing
financial difficulty, can't afford, can't pay my bill, struggling to pay, I'm broke, skint, short of money, lost my job, money troubles, hard up, no money, behind on payments, hardship, cost of living, strapped for cash, made redundant | payment arrangement, payment plan, payment extension, debt help, payment holiday
payment holiday, payment break, payment deferral, skip a payment, defer a payment, miss a payment, pay late, more time to pay, delay my payment, extension to pay | payment extension, due date
owe, owing, debt, arrears, unpaid, outstanding, overdue, past due, amount due, in the red | outstanding balance, debt collection
debt collection, debt collector, collections agency, bailiff, bailiffs, sent to collections, collection agency, default notice, final demand, dunning, reminder letter, payment reminder | overdue, arrears
autopay, automatic payment, auto pay, auto-debit, recurring payment, pay automatically, continuous payment authority, regular payment, autodebit, e-mandate | direct debit, standing order, subscription
direct debit, ddr, SEPA debit, ACH debit, bank debit | direct debit mandate, debit authorisation, auto-debit
standing order, scheduled payment, regular transfer, recurring transfer, future-dated payment, periodic payment
cancel direct debit, stop direct debit, cancel standing order, stop automatic payments, turn off autopay
cash, banknotes, paper money, hard cash, ready money | in person, pay at branch
cash on delivery, COD, pay on delivery, pay the courier, pay at the door
cheque, check payment, chequebook, checkbook, bank draft, cashier's check, banker's draft, money order | pay in a cheque, mobile deposit
tip, gratuity, tipping | service charge
payee, beneficiary, recipient, person I pay | account holder, someone I'm paying
split the bill, split a payment, go halves, share the cost, pay half each, go dutch | two cards, shared payment
still going through, not gone through yet, hasn't gone through yet, says processing, stays pending > pending, pending payment, processing
pay less each month, pay less a month, lower monthly amount, reduce my payments, payments too high, smaller instalment > lower, reduce, instalment, payment plan
paid the bill but reminder, reminder although paid, paid yesterday but reminder, letter saying I owe, chasing me for money, chasing payment > payment not recorded, already paid, allocated, payment received
pay on another day, different payday, pay on the first, pay after payday, other day of month > payment date, billing date, change payment date
driver wants cash, courier wants cash, pay at the door, pay when it arrives, pay on arrival > cash on delivery
got hold of my card, used my card without asking, spent my money on game, bought gems, spent money in game, child used my card, son spent, daughter spent > purchases by children, in-app purchase, refund, unauthorised
says no every time, says no when I pay, refuses my card, won't let me pay > payment declined, declined
went to someone else, money went to somebody else, paid someone else, paid to another, went to wrong company > wrong recipient, recipient, misdirected payment
money leave my account, when money leaves, when do you take it, when will it be taken, which day do you take > collection date, direct debit, billing date

# Cash machines
ATM, cash machine, cashpoint, hole in the wall, cash dispenser, money machine, ABM | withdraw cash, cash withdrawal
withdraw cash, take out cash, cash withdrawal, get cash out, get money out, draw money, take out money, pull out money, took out cash, withdrew, withdrawal
wrong amount of cash, ATM gave me less, cash didn't come out, machine didn't give money, only got part of cash, ATM short changed me, received less cash, no cash came out, ATM dispensed wrong amount, gave me 50 instead, gave me half, gave me too little | cash withdrawal dispute, incorrect cash amount
declined cash withdrawal, ATM refused, can't withdraw, ATM won't give me cash, cash machine declined, ATM rejected my card, unable to withdraw
ATM kept my card, card swallowed, card eaten, machine ate my card, swallowed my card, card stuck in machine, card retained, captured card | card stuck, retained card
ATM fee, cash withdrawal fee, charged for withdrawing, fee at cash machine, charge for taking cash, cash advance fee | withdrawal charge
cash advance, money transfer from credit card, cash on credit card
withdrawal limit, cash limit, ATM limit, how much can I withdraw, most I can take out, daily cash limit, take out in one go, take out at once, take out per day, most I can withdraw | card limit
pay in cash, deposit cash, cash deposit, put cash in, bank cash, pay money in, lodge cash, deposit money at branch | post office counter, paying-in slip

# Cards
credit card, debit card, bank card, payment card, charge card | prepaid card
visa card, mastercard, amex, maestro, girocard, rupay, visa debit, american express > credit card, debit card, bank card
lost card, lost my card, misplaced my card, can't find my card, left my card, dropped my card, card missing, card gone | lost or stolen card, report a card, block a card, lost
stolen card, card stolen, someone took my card, card nicked, card got pinched, wallet stolen, purse stolen, handbag stolen | lost or stolen card, report a card, block a card, stolen
lost wallet, lost purse, lost my wallet, wallet gone, purse gone > lost card, lost or stolen card
block a card, freeze a card, lock a card, stop my card, suspend card, put a stop on card, temporary block, disable my card | card lock, report lost card
unblock card, unfreeze card, unlock card, card blocked, card frozen, card locked, reactivate card, found my card, lift the block | link card again
activate card, card activation, switch on new card, start using card, set up my card, first use of card, enable my card, my card isn't active, activate my card
replacement card, new card, replace my card, another card, reissue card, card reissued, send me a new card, order a replacement card, re-issue
card damaged, card broken, card snapped, chip not reading, chip broken, magnetic strip, magstripe, card won't read, cracked card, bent card, card worn out
card expired, card expiring, card about to expire, card expires, card out of date, expiry date on card, new card before expiry | renew card, card renewal, expired, expiry, renewal
card delivery, card not arrived, card hasn't come, waiting for my card, where is my card, card in the post, card still not here, when will my card arrive, new card not here | card delivery time, track my card
PIN, pin number, pin code, passcode, card code, four digit code, 4 digit number, secret number
forgot PIN, forgotten PIN, can't remember my pin, don't know my pin, view PIN, see my pin, what is my pin, never got my pin, PIN reminder
change PIN, new PIN, reset PIN, set PIN, choose my own pin, different pin, update pin
PIN blocked, PIN locked, wrong PIN too many times, pin tries exceeded, entered pin wrong, used up pin attempts | unblock PIN, unlock PIN
CVV, CVC, security code, three digits on back, 3 digits, card verification code, number on the back | card details, card number
contactless, tap to pay, tap and go, tap and pay, paywave, touch payment, tap my card, wave and pay | contactless limit, NFC
contactless not working, contactless doesn't work, tap not working, can't tap, won't let me tap, tap doesn't work
virtual card, digital card, online-only card, card number without plastic, e-card, before the plastic arrives, before card arrives, use it before card arrives, card number different | disposable card, single-use card, one-time card, burner card
physical card, plastic card, real card, actual card, card in the mail | order a card
additional card, second card, extra card, supplementary card, card for partner, card for my wife, add-on card, authorised user, secondary cardholder
apple pay, google pay, gpay, samsung pay, mobile wallet, digital wallet, e-wallet, phone wallet, pay with phone, pay with my watch | add card to wallet, mobile payment
paypal, venmo, cash app, zelle, revolut, paytm, phonepe | online wallet, payment service
link card, add card, add a card, save card, register my card, connect my card, card on file | linked card, payment method
remove card, delete card, unlink my card, take my card off, remove payment details, get rid of card details, forget my card
card limit, spending limit, credit limit, daily limit, transaction limit, max I can spend, spending cap | raise limit, increase limit
raise limit, increase limit, higher limit, up my limit, bigger limit, credit limit increase | change limits, spending limit
3D secure, 3-D secure, verified by visa, securecode, confirm payment in app, approve a payment, payment approval, bank verification at checkout, strong customer authentication, SCA | one-time code, OTP
card supported, which cards, card types accepted, does amex work, accept visa, supported cards and currencies, cards you take, card scheme
cardholder name, name on card, card in my name, wrong name on card
card compromised, card details stolen, card hacked, someone used my card, card cloned, card skimmed, somebody has my card number, card used by someone, card fraud | compromised card, fraud, block a card, compromised

# Accounts and transfers
bank account, current account, checking account, chequing account, everyday account, transaction account | savings account
savings account, my savings, saver, ISA, nest egg, rainy day fund, put money aside, piggy bank | savings goal, pots
bank details, account number, iban, sort code, routing number, BSB, IFSC, account details, BIC, SWIFT code, banking info | bank account
balance, how much I have, money left, account balance, available balance, how much is left, funds available | remaining credit
balance not updated, money not showing, balance wrong, balance hasn't changed, doesn't show in my balance, money isn't there, balance is incorrect, missing from balance | balance after transfer, deposit not credited
transfer, send money, wire, remit, bank transfer, move money, sent money, wire transfer, remittance, EFT, BACS, faster payment, NEFT, IMPS, e-transfer, interac, UPI, osko | payment to someone
receive money, get paid, incoming transfer, incoming payment, someone sends me money | paid in
transfer not arrived, transfer not received, money not arrived, transfer missing, recipient hasn't got, they didn't get the money, money never arrived, transfer hasn't gone through, sent but not received, transfer not showing, not received by recipient | transfer delayed, pending transfer, trace a transfer
transfer failed, failed transfer, transfer declined, transfer rejected, transfer won't go through, can't send money, transfer not working, transfer didn't work, unable to transfer | declined transfer, blocked transfer
how long transfer takes, when will transfer arrive, transfer time, when will the money arrive, transfer timing, transfer speed, how fast is a transfer
sent money to wrong person, wrong account number, transferred to wrong account, paid the wrong person, wrong payee, typo in account number, misdirected payment, wrong iban, cash to the wrong, money to the wrong, wrong bloke, wrong guy, sent to wrong account > wrong account, incorrect account number, misdirected payment, recall a payment, recall, wrong beneficiary, unintended recipient, cancel a transfer
transfer fee, charge for sending, fee for transferring, charged for transfer, wire fee, receiving fee | transfer into account
international transfer, send abroad, overseas transfer, transfer to another country, send money home, foreign transfer, cross-border payment, SWIFT payment
top up, topup, add money, load money, add funds, put money on, put money in, fund my account, recharge wallet, load my card, reload, topping-up | deposit
top-up failed, topup didn't work, top up declined, can't top up, top-up not showing, top-up not credited, top up missing, top-up pending, top-up reverted | pending top-up
automatic top-up, auto top-up, auto reload, auto recharge, top up by itself
deposit money, paying in, paid in, lodge money | top up
exchange rate, conversion rate, currency rate, FX rate, forex rate, rate you used, wrong rate, bad exchange rate, exchange was lower, exchange was bad, worse than google | exchange fee, mid-market rate
exchange currency, convert money, change money, currency conversion, currency exchange, swap currencies, euros to pounds, dollars to euros, foreign currency, travel money | multi-currency
foreign transaction fee, non-sterling fee, fee abroad, fee for another currency, overseas card fee, charged for using card abroad | using your card abroad
euros, dollars, pounds, rupees, pesos, sterling, yen, francs, zloty, lira, dirhams, canadians, baht > currency, currencies, exchange
money, funds, dosh, dough
not enough money, insufficient funds, insufficient balance, no funds, account empty, not enough in my account, NSF, nothing left on my card, low balance
overdraft, overdrawn, in minus, below zero, negative balance, gone into the red, minus balance | overdraft fee, unarranged overdraft
statement, bank statement, account statement, list of transactions, transaction history, monthly statement, e-statement, passbook, everything I spent, all I spent, list of everything I spent, all my spending | export transactions
salary, wages, pay cheque, paycheck, payday, payroll, pension payment, benefits payment | direct deposit, pay my salary into
interest rate, interest, APR, AER, how much interest, APY | savings rate, loan
more money on my card, put more on card, money onto my card, load my card, fill up my card > top up, add money
in spain, in france, in italy, in greece, in turkey, in portugal, in thailand, in japan, in mexico, in europe, in the states, in dubai, in india, in australia > abroad, overseas, foreign

# Statements, bookings and references
payment reference, reference, payment purpose, description on transfer, remittance information, memo, what reference to use, note for payment
paid but still shows unpaid, paid already, already paid, says I haven't paid, payment not recorded, paid but got reminder, bill shows unpaid, payment not showing, payment not credited, payment missing | payment allocation
payment confirmation, proof of transfer, payment slip, confirmation of transfer, remittance advice, transaction receipt, paper that shows I paid, prove I paid, show I paid, proof I paid, letter that I paid | proof of payment
transaction details, who did I pay, merchant name unknown, name on statement, descriptor, company name on my statement, what is this on statement | unknown charge
spending overview, budget, budgeting, spending insights, track my spending, categories of spending, where does my money go
savings goal, pots, round-up, spare change, save automatically
request money, ask for money, payment request, payment link, send a bill to friend, money request
QR payment, scan to pay, pay by QR code
payee name check, confirmation of payee, name doesn't match account, account name check, name doesn't match, name not matching
add a payee, new payee, save a recipient, add beneficiary, can't add payee, remove payee
first payment to new payee, payment held for checks, payment under review, bank stopped my payment, payment blocked, blocked my transfer, transfer blocked, payment flagged, security hold
open banking, connect bank, link my bank, bank connection, bank not listed, plaid, connect my bank account, bank not supported
switch bank, switching banks, current account switch, move my account to you, leave my bank
close bank account, money left in account, balance after closing, empty my account, close with balance
account fee, monthly fee, maintenance fee, account charge, monthly account charge
minimum payment, pay more than minimum, statement balance, full balance, pay off card, clear my balance
balance transfer, move card debt, transfer card balance, consolidate debt, debt consolidation
overpaid, paid too much, credit balance, account in credit, overpayment, credit on my account, paid extra by mistake | refund
underpaid, paid too little, short payment, still owe, remaining amount
due amount, final bill, final invoice, last bill, closing bill, closing statement
estimated bill, bill estimate, bill based on estimate
deposit not credited, cash deposit missing, cheque deposit missing, paid in but not showing, deposit not showing, cheque not cleared, cheque hold
bounced cheque, returned cheque, cheque bounced, dishonoured, returned payment
direct debit failed, direct debit bounced, direct debit returned, returned direct debit, failed collection, direct debit not taken, can't collect, couldn't collect, collection failed, bank refused to collect
direct debit refund, direct debit guarantee, direct debit wrong amount, direct debit I didn't authorise, unknown direct debit, dispute direct debit
direct debit date, change direct debit date, change payment day, direct debit comes out when
card reader, card terminal, card machine, EFTPOS, point of sale, POS, take card payments
gambling block, block gambling, spending controls, block merchants, card controls, turn off online payments, online payments blocked
use card abroad, card in another country, travel notice, going abroad with card, card overseas, tell bank I'm travelling, card declined abroad
prepaid card, travel card money, currency card, preloaded card, travel money card
counterfeit money, fake note, forged note, torn banknote, damaged note, old banknotes
coins, small change, coin machine, exact change
crypto, bitcoin, cryptocurrency, wallet address, ethereum, blockchain
buy shares, stocks, invest, investing, trading, stock market, funds and shares, portfolio, ETF, broker
dividend, capital gains, tax certificate, tax statement, annual tax report, 1099, tax form, for the tax people, form for taxes, for my tax return, tax report
pension, retirement, superannuation, 401k, retire
student loan, student finance, tuition fees, scholarship
donation, donate, charity, give to charity, fundraiser, gift aid
cashback, money back on purchases, cash back offer, cashback reward
bonus, welcome bonus, sign-up bonus, bonus not received, bonus not paid, didn't get my bonus, new customer offer
price per month, monthly price, monthly cost, per month cost
payment limit, transfer limit, maximum transfer, sending limit, how much can I send, biggest payment
top-up limit, maximum top-up, minimum top-up, how much can I add
top up by cash, top up in shop, top up with cheque, top up by bank transfer, top up by card
verify top-up, top-up verification, code for top up
claim expenses, expenses, reimbursement of costs, expense report, out of pocket
reconcile payments, reconcile, reconciliation, match payments
payment by post, pay by cheque, pay in branch, pay at counter, pay over the phone, pay by phone
# As it is told: money that goes in, out and missing
cash, moolah, bucks, wonga, readies, moola, coins > money, funds, amount
quid, fiver, tenner, grand, pennies, cents > amount, money
put in, put money in, put cash in, stick money in, pop money in, chuck in, shove in, bung in, load, load it, fill up, fill it up, feed it, get money onto, get cash onto, money onto, cash onto, move money onto, refill, replenish, reload, get money in > top-up, deposit, add money, credit
wrong guy, wrong bloke, wrong person, wrong woman, stranger, one digit off, one number off, one letter off, typo, mistyped, typed wrong, fat fingered, wrong digits > wrong, incorrect, beneficiary, recipient, error, payee
claw back, claw it back, pull it back, take it back, undo, unsend, get it back from > recall, reverse, cancel, retrieve, recover
to my mum, to my mom, to my dad, to my sister, to my brother, to my landlord, to my mate, to my friend, to my uncle, sent him, sent her, sent them, sent it, paid him, paid her > transfer, recipient, beneficiary, payee, payment
greyed out, in grey, can't touch, stuck in limbo, tied up, money is frozen, not mine yet > pending, held, hold, authorisation, unavailable
petrol station, gas station, petrol, at the pump, filled up, hotel deposit, car hire deposit > authorisation, hold, pre-authorisation, held, merchant
fewer dollars, fewer euros, got less, got fewer, came out more, cost more than, dearer, lost on the swap, less than expected > rate, fee, fees, markup, conversion, exchange
than google, google says, than the market, real rate, proper rate > rate, rates, interbank, mid-market
robbed me, you robbed, skim, skim off, sting me, stung, got stung, fleeced, rinsed, cough up, cost a bomb, costs a bomb, arm and a leg, monster bill, huge bill, whopping bill, massive bill, shock bill > charge, charges, fee, fees, cost, price
out of pocket, down fifty quid, never got it back, gimme my cash, gimme my money, want my cash > refund, reimbursement, compensation
went off my balance, gone from my balance, came off my balance, left my account, helping themselves, helped themselves > debited, deducted, charged, collected, taken
double, two times, same amount, both times, same thing twice > duplicate, twice
plastic, bit of plastic, piece of plastic > card
purse, wallet, handbag > stolen, lost, card
stuff I didn't buy, stuff I didn't, never bought, shopping with it, shopping with my card, shopping on my card, spending my money, using my card, not me who paid, wasn't me > unauthorised, fraud, fraudulent, dispute, unrecognised
throwaway, burner, one-off number, dies after, numbers change, number changes, number keeps changing > disposable, single-use, virtual, temporary
at the till, at the checkout, in the shop, at the counter, card reader, card machine, waiter, cashier > terminal, merchant, point of sale, in-store, purchase
digits > number, code
swallowed, ate my card, eaten, gobbled, never came back out, never spat, sucked in, went in and, kept my card > retained, captured, cash machine, ATM
no notes came out, nothing came out, no cash came out, no money came out, came up short, spat out, asked for, gave me less > dispense, dispensed, cash machine, ATM
guess, guessed, made up number, plucked from thin air > estimate, estimated
way off, miles out, nowhere near, all wrong, makes no sense > incorrect, wrong, inaccurate, error
keep up with, payday, cut me off, hard times, bills are too much, drowning in bills, on the dole > difficulties, difficulty, arrears, affordable, instalment, hardship
what do I get, owe me, you owe me, am I owed, make it right > compensation, entitled, reimbursement, refund
found behind, found it behind, found it again, turned up after all, make it work again, turn it back on, switch it back on, it was in my > unfreeze, unblock, re-enable, reactivate, enable
left it on, left it in, left it at, think I left, think I dropped, might turn up, down the sofa, fell out of > lost, misplaced, missing, disable, freeze
ceiling, most I can, how much can I, as much as I, how high, too big to send, is there a cap, hit the cap, over the cap, only lets me, won't let me have more > limit, limits, maximum, allowance
savings over, put too much, over the top, sent it back, came back to me, took it away again, back down, disappeared again > returned, reversed, reverted, exceed, rejected
boss, employer, wages, pay packet, get paid, pay goes in, payday, my salary, salary > salary, employer, wages, account details, deposit, bank transfer
wired it, wire, still broke, no money yet > credited, pending, funds, transfer
amex, american express, discover card, maestro, diners > supported, accept, accepted, cards
what kind of card, which card, which cards, what sort of card, will you take, does it take, do you take, can I use > supported, accept, accepted
nan gave me, birthday money, piggy bank, drawer full, jar of, notes, notes and coins, over the counter > cash, deposit, branch, cheque
screaming at me, wants his money, chasing me for, waiting on his money, wants paying > payment, transfer, recipient, overdue
not go through, didn't go, never went, wouldn't go through, wouldn't send, won't send, it came back > failed, rejected, declined, unsuccessful
sent too much, pressed send, hit send, too early, sent twice, wrong button, oh no, too late to stop > cancel, cancelled, recall, transfer
want to keep, keep yen on, have dollars on, keep euros in > hold, balance, currencies
swap my pounds, swap my money, swap pounds, swap money, turn my pounds into, turn into euros, change money, holiday money, travel money > exchange, convert, currency, conversion
who the hell is, who is this, what is this payment, never heard of, no idea what this, no idea who, weird name, funny name, never made, I never made, who took > unrecognised, merchant, unknown, transaction, transactions, dispute
beep, wave it, waving, tap, tapping, hold it against, touch it, touch the reader > contactless, tapping
it said no, says no, saying no, embarrassing, embarrassed, stood there like, got money but, there's plenty in there, won't take it, won't have it, wouldn't take it, shop won't take > declined, rejected, refused, failed
my watch, with my watch, with my phone, hold my card, on my phone, in my phone, leave my wallet at home > wallet, wallets, mobile, pay
sitting there, leave it sitting, let it sit, money grow, make money on, earn, pot, free money > interest, savings, accrue
below zero, under zero, in the minus, minus, gone negative, went red, spend more than, more than I have, bit more than I have > overdraft, arranged, negative, borrowed
my share of, do I have to cough, chip in, part do I pay, pay myself > excess, deductible, contribution
cost more next year, more next year, go up next year, go up if I > no-claims, bonus, premium, renewal
price went up, gone up loads, went up loads, went up without, doubled in price > increase, premium, renewal
wheres the dosh, where's my cash, get my cut, sold my, sold it, sold something, my sale > payout, payouts, proceeds, sale
cut do you take, what cut, how much do you keep, your share, your slice, take from me > fee, fees, commission
flog, flogging, get rid of my old, shift my old, put up for sale, advertise > sell, listing, listings
bank paper, paper from my bank, list of payments, in and outs, ins and outs, shows what I have, what I spent, mortgage, mortgage guy, proof for visa > statement, statements, PDF, balance
tiny charge, letters next to, odd letters, funny letters, code next to, next to the charge > verification, code, descriptor, statement
fill it with, without my card, no card on me, forgot my card > wallet, mobile, add money
owe me for, mates owe, owes me, go halves, halves, go Dutch, chip in, share the cost, share the bill, whip round > split, request, payment link, share
not her name, not his name, isn't the name, not the right person, right person, really them, really her, really him > payee, name, match, confirmation, recipient
took twice, took too much, more than they said, after I cancelled, carried on taking, still helping themselves > direct debit, error, guarantee, refund, reimbursement
asked pounds or euros, pounds or euros, own currency, in my own money > dynamic, conversion, currency, terminal
spare, spare one, extra one, second one, one for my wife, wife have one, husband have one, partner have one, one too > additional, supplementary, second
goes walkies, walkabout, legs of its own > lost, stolen
3 digits, three digits, digits on the back, number on the back, numbers on the back, three numbers on > CVV, security code, details
swipe, swiping, magstripe > magnetic, stripe
one pot, pot for bills, bank together, shared pot, between us, both of us > joint, shared
paid for something, website was fake, fake website, fake shop, fake site, never came, never arrived, never got it, took my money and > dispute, chargeback, fraud, scam, refund
bank gave me new, new digits, new card number, changed banks, old card is dead > payment method, update, billing, expired
shut off, be shut off, switched off, turned off > suspension, suspended, disconnection, cancelled
plumber, builder, cleaner, electrician, landlord, window cleaner, gardener, nanny, dog walker > recipient, payee, beneficiary
# As it is told: whose money, how much, and what it looks like
his card, her card, her own card, his own card, someone else's card, husband put money, wife put money, company visa, work card, pay in for me, send to this, put money in for > deposit, third party, own name, personal, funds
just a fiver, as little as, least I can, smallest, in one go, more than I have, all at once > minimum, maximum, limit, amount, amounts
different name on, other name, firm's name on there, doesn't say the shop, not the shop's name > descriptor, descriptors, merchant, statement, trading name
long number, number starting with letters, what numbers, which numbers, numbers do I hand > IBAN, BIC, account number, identifiers, account details
comes up when I, still comes up, moved to another bank, changed bank > saved, beneficiaries, payees, contact, edit, delete
every time I swipe, when I pay in, pay in dollars, pay in euros, what do you nick, each time I pay abroad > foreign, fee, percentage, cross-border, transaction
which pile, which pot, which one first, used my pounds, took my pounds, wrong pot > currency, base, balance, account
no plastic, no cash, no money on me, got emptied, safe, everything in it, cleaned out > emergency, lost, stolen, replacement
bleeps, bleep red, beeps red, flashes red, shove it in, stick it in, put it in the > contactless, chip, reader, tap
said 3 quid, screen said, at my own money, to get my own money, took more than it gave, corner shop machine > surcharge, ATM, independent, fee
stop myself, gambling, betting, bookies, blowing, blowing it all, splurge, rein in, overspend, spending too much > spending, controls, limits, gambling, budget
chopped up, cut it up, threw the card away, binned the card, got rid of the card, has a different number since > closed, replacement card, expired
isn't there, not there as, can't pick, don't see my > available, eligible, option, options
chucked back, chucked my money back, spat it back, spat back, was 0 again, 0 again, gone again, bounced straight back > reversed, refunded, returned, deposit
paid in at, paid in over, nowt, nowt on here, my takings, popped to the branch, gave it to the cashier > deposit, balance, cash, clearing
figure, number at the top, my total > balance, amount
swedish money, danish money, foreign money, what money, which money, what can I swap into > currency, currencies, supported, fiat
work out what, how do you work out, who decides the > rate, rates, calculate
notes out, money out, cash out, have cash, let me have cash, get money from a machine > withdraw, withdrawal, ATM
cashpoint, cashpoint thing, had 300 out, had money out, took money out of my, I was asleep, nowhere near there, not where I was > withdrawal, unrecognised, ATM, cash
one on my phone, made up online, one in the app, the online one > virtual, digital
typed my numbers, typed my card, fake shop, copied my strip, copied my card, cloned, skimmer, skimmed > compromised, fraud, card details
still locked, still blocked off, voided, void, let me cancel but, tore up the bill > hold, reversal, cancelled, refund, lapse
put any more on, any more on, maxed out, maxed, at the top, let me put more > limit, limits, top-up, maximum, restricted
set me back, gonna set me back, sting for, what's it going to cost > fee, fees, cost, price
finger slipped, hit it again, hit it twice, pressed it twice, clicked twice, two lots, it hung, did it again > duplicate, twice
shoot my flatmate, few bob, sling, bung him, bung her, ping him, ping her, by his phone number, is on this too, also has this app > transfer, send, friend, payment, contacts
wrong way round, wrong direction, other way round, meant 100, meant to type, one zero too many, extra zero > cancel, reverse, exchange, incorrect, amount
local money, notes while away, money while away, on the beach, in bali > cash, foreign, withdrawals, currency, abroad
drawer never opened, hummed, clunked, whirred, zilch, lighter, 100 lighter > dispense, withdrawal, failed
`;
