/** What customers of a bank tell of fees, exchange, cash, cards, transfers, top-ups and identity, in English. */
export const banking = `
# Fees and what is missing
charged me extra, took extra, took a bit more, more came off than, amount doesn't match, different amount, not the amount I paid, slightly more, few pence more, extra pound, extra dollar, fee I didn't know, fee added, added a fee, why was I charged, why am I being charged, why is there a fee, why did pay a fee, what's this fee, didn't expect a fee, nobody told about a fee > fee, extra fee, charge, charges
was supposed to be free, thought it was free, should be free, said it was free, used to be free, never charged before, no fee before > fee, charge, free of charge
amount received is less, arrived short, less arrived, not the full amount, recipient got less, some money missing, part of it missing, came up short > amount, fees, deducted, received
fee for sending, charged to send, does it cost to send, costs to transfer, fee when transferring > transfer fee, fees for transfers, transfer
fee for exchanging, charged for exchange, cost to exchange, does exchanging cost, discount on exchange > exchange fee, exchange, conversion
fee for paying by card, charged for using my card, charge when paying by card, card payment cost extra > card payment fee, card payment, fee
fee for topping up, charged to add money, cost to top up, is topping up free, do you charge for top-ups > top-up fee, top-up, charge

# Exchange
swap one currency for another, change into another currency, switch between currencies, turn into dollars, convert to euros, exchange between, exchange for crypto, exchange other currencies, change currencies in app > exchange, currency exchange, exchange currencies
what rate do you use, how is the rate decided, where you get your rates, which rate applies, what's your rate, rate today, today's rate > exchange rate, exchange rates, interbank rate
rate was wrong, rate is off, rate too low, rate was not what, not the rate I saw, charged wrong rate, rate you applied, rate was bad, wrong exchange, got a terrible rate, expected a better rate > exchange rate, rate applied, conversion rate
which currencies, other currencies, different currencies, do you support, currencies can I hold, what currencies do you, hold money in > supported currencies, currencies, fiat currencies
buying something abroad, bought something abroad, paid abroad, purchase overseas, used card in another country, holiday purchase, shopping abroad > foreign currency, abroad, exchange rate, card payment

# Cash
cash I took out, money I took out, got cash, got money out, took money out, pulled out cash, withdrew money, withdrawn money, took out some cash > cash withdrawal, withdrawal, ATM
still showing pending cash, withdrawal pending, ATM pending, withdrawal hasn't gone through > pending cash withdrawal, cash withdrawal, pending
I didn't take that out, never withdrew, I never took cash, somebody took cash, someone withdrew, cash out I don't recognise, withdrawal I didn't make, withdrawal that isn't mine > unrecognised cash withdrawal, withdrawal, unauthorised
can I use any ATM, which ATMs, where can I withdraw, where can I get cash, ATM near me, do ATMs take it, ATM accept my card > ATM, ATMs, cash machines, supported
change my pin at, where can change my pin, change pin abroad, new pin at machine > change PIN, PIN, ATM

# Cards
when will get my card, how long for my card, how long until card, card get here, card to arrive, expecting my card, ordered a card, card taking long, card delivery take, card shipped, has my card been sent, what's happening with my card, card by a date, rush my card, expedite card, express card > card delivery, delivery time, card arrival, card
got my new card how, card came in the mail, received my card, card arrived what now, just got my card, start using my card, card set up > activate card, activation, card activation
card I found, found my card, card I lost turned up, put card back in app, add it back, re-add my card, reconnect card, view my card in app, see card in the app > link card, linking, add card, reactivate
how I get a card, want a card, apply for a card, another card too, order a physical card, get a real card, sign up for a card, need a card > order a card, physical card, card
virtual card, get virtual card, online card, card without plastic, card number right away, use card immediately > virtual card, virtual
disposable, one-time card, temporary card, card I can throw away, single purchase card, throwaway card number, how many disposable, limit on disposable > disposable virtual card, disposable card, disposable
virtual card not working, virtual card declined, virtual card rejected, virtual card doesn't work > virtual card, declined, disposable
card not working, card stopped working, card won't work, card doesn't work anywhere, card broken, my card is useless, something wrong with my card > card not working, card, faulty card, damaged
what's expiry, card going to expire, about to expire, running out soon, expires next month, card expires soon > card expiry, expire, renewal, new card
which card, what type of card, visa or mastercard, prefer mastercard, choose visa, choice of card > card type, visa, mastercard, card scheme
want a different colour, choose design, card look > card design
someone is using my card, my card was used, card details stolen, copied, fraud on my card, transactions that aren't mine, someone bought things, somebody spent > compromised card, fraud, block card, unauthorised transactions
give card to someone, let someone use, card for my daughter, card for a child, second card for family, extra physical card, more cards > additional card, additional cards, extra card
where can I use, which shops accept, accepted everywhere, places accept, is it accepted, will shops take > card acceptance, accepted, merchants

# Declined and pending
payment won't complete, payment doesn't go, payment keeps failing, tried to pay and, didn't let me pay, couldn't complete my purchase, purchase declined, transaction denied, payment denied, refused at the shop, denied, bounced at the till, rejected at checkout > declined card payment, declined, card payment
payment shows as pending, still says pending, pending for days, waiting to go through, transaction pending, been pending, not completed yet, why is it pending, in process, hasn't completed > pending card payment, pending, pending payment, pending transfer
payment went back, got reversed, payment disappeared, money returned itself, was cancelled by itself, reverted > reverted card payment, reverted, reversed, returned
payment I don't know, payment I didn't make, transaction I didn't do, don't remember buying, purchase I didn't make, something I didn't buy, unknown shop, who is this merchant > unrecognised card payment, unrecognised, card payment
charged two times, same charge twice, shows twice, duplicate, billed double, taken double, transaction duplicated > charged twice, duplicate transaction, twice
direct debit never set up, debit that isn't mine, company took money > unrecognised direct debit, direct debit, unauthorised
money held, frozen amount, hold by merchant, hotel hold, petrol pump hold > authorisation, pending, hold

# Transfers
transfer hasn't arrived, they haven't received, not arrived at recipient, hasn't reached, receiver didn't get, friend didn't get it, sent but didn't arrive, where's my transfer, made a transfer and, beneficiary hasn't got > transfer not received, transfer, recipient
when will my transfer, how long will take transfer, transfer take, transfers from europe, transfers from us, transfer from china, when does it get there, how fast > transfer timing, transfer time, processing time, transfer
transfer didn't go, transfer keeps failing, transfer got rejected, transfer doesn't work, can't make a transfer, not letting me transfer, error when transferring, transfer refused > failed transfer, declined transfer, transfer
can't add a beneficiary, beneficiary not allowed, recipient not accepted, not permitted, won't let me add payee, can't transfer to this person, blocked recipient > beneficiary not allowed, beneficiary, payee, recipient
undo a transfer, stop a transfer, take back a transfer, sent by mistake, transferred by mistake, made mistake in a transfer, wrong recipient, cancel it before it goes > cancel transfer, cancel, transfer
transfer into my account, move money in, send money into, transfer from another bank, receive into account, transfer to my account here, fund by transfer > transfer into account, incoming transfer, top up, bank transfer
balance didn't change, balance not updated, doesn't show in balance, money not in balance, balance is the same, not added to my balance, balance hasn't gone up > balance not updated, balance
cheque I deposited, cash I deposited, deposited a cheque, deposited cash, deposit doesn't show, deposit not there, put a cheque in > cheque, cash deposit, balance not updated, deposit
salary paid into, get my wages here, employer pay into, have my pay go, salary in pounds, receive salary > receiving salary, salary, receive money

# Top-ups
top up didn't work, top up failed, topping up fails, couldn't top up, top-up rejected, top-up declined, top-up denied, why won't top-up, tried to top up > top-up failed, failed top-up, top-up
top up not there, top-up missing, top up pending, topped up but, top-up hasn't gone through, money from top-up missing, waiting for top-up, top-up not in account > pending top-up, top-up pending, top-up
top up went away, top-up was cancelled, top-up reversed, top-up returned, top-up disappeared > top-up reverted, reverted top-up, top-up
top up automatically, refill automatically, auto top, when balance is low, keep balance above > automatic top-up, auto top-up
how do I top up, ways to top up, top up with cash, top up with cheque, top up with my card, top up by transfer, top up with apple pay, top up from phone, american express top up > top-up methods, top-up, top up by card, top up by bank transfer
most I can top up, limits to top up, top up limit, max top up, top-ups allowed > top-up limit, limits, top-up
code for top-up, verify my top-up, verification code top up, where's the top-up code > verify top-up, verification code, top-up

# Identity
verify who I am, verify my identity, prove who I am, id check, identity check, why you need my id, why you need my details, need to verify, what I need to verify, documents for verification, verification steps, passport photo, selfie, scan my passport > identity verification, verify identity, identity, verification
can't verify, verification failed, couldn't verify, won't verify, verification not working, id not accepted, selfie rejected, passport rejected, can't prove my identity, not accept my documents > unable to verify identity, verification failed, identity
where my money comes from, source of my money, source of funds, prove my income, origin of funds > source of funds, verify source of funds, funds
change my details, my details changed, moved, new address, got married, name changed, edit my info, personal info wrong > edit personal details, personal details
phone stolen, phone lost, lost my phone and, don't have my phone, somebody has my phone > lost or stolen phone, phone, block app
forgot the code to app, passcode for app, forgot login code, can't get into app, app asks for code > passcode, forgotten passcode, app
close it down, close my account, don't want the account, shut my account, get rid of account, stop being a customer, leave you > close account, account closure, terminate account
how old, age to open, kids account, child open, under 18, account for my son > age limit, minimum age
which countries, live in, open from abroad, available in my country, not in the UK, outside europe > country support, countries, residence
`;
