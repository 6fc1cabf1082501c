/** What customers call subscriptions, contracts, insurance, housing, energy, health appointments and rules, in English of every country. */
export const contracts = `
# Subscriptions
subscription, plan, membership, contract, sub, subs | tariff, package
subscribe, take out a subscription, sign up for a plan, start a subscription, get a plan, buy a subscription, become a subscriber, take out a contract
plan, tariff, package, tier, price plan, rate plan
member, membership, subscriber, member number, membership card, membership number
free trial, trial, trial period, try for free, test period, try it out, trial version, taster, test it, free month
trial ended, charged after trial, trial turned into subscription, forgot to cancel trial, trial not free, trial expired, charged although trial | cancel a subscription, refund
premium, pro version, paid version, pro, paid plan, full version
free plan, basic version, free version, free account, basic plan, freemium
cancel a subscription, cancel my subscription, cancel membership, unsubscribe, end my subscription, cancel plan, get out of subscription, stop my subscription, quit membership, stop paying, cancel my plan, turn off subscription, end membership
cancel, terminate, quit, discontinue, give up, call off, canceled, annul, revoke, void | get rid of, opt out | leave, stop, end
cancellation, termination, discontinuation, cancelling, give notice, notice of cancellation, ending
get out of contract, get out of my deal, get out of agreement, opt out, no longer need, no longer want, pull out of, back out > cancel, cancellation
how to cancel, where do I cancel, can't find cancel button, can't cancel, unable to cancel, won't let me cancel, impossible to cancel, cancel not working, no way to cancel, make it hard to cancel > cancel a subscription
cancellation confirmation, confirmation of cancellation, not sure it's cancelled, is it cancelled, cancellation not confirmed, did my cancellation go through
undo cancellation, withdraw my cancellation, want to stay, take back cancellation, cancelled by mistake, cancelled by accident, reactivate subscription, resubscribe, restart subscription, come back, rejoin, renew cancelled plan, changed my mind about cancelling
pause subscription, pause membership, freeze membership, put on hold, take a break, suspend subscription, hold membership, skip a month, stop for a while, pause, suspend, put on pause, skip a delivery, skip a box, stop for two months, stop for a month, skip two months, stop over summer, break for a month
resume, unpause, continue after pause, reactivate, unfreeze
renew, renewal, extend, prolong, roll over, extend contract, renewing | expire
automatic renewal, auto-renew, auto renewal, renewed automatically, renewed without asking, rolled over, charged for another year, turn off auto-renew, renews by itself, didn't want to renew, auto-renewal, renewed without my permission
change plan, switch plan, change tariff, different plan, switch subscription, change package, move to another plan, change my subscription, swap plans
upgrade, move up, bigger plan, go premium, higher plan, upgrade plan, step up
downgrade, smaller plan, cheaper plan, lower plan, go back to basic, step down, go down a tier
annual plan, yearly plan, pay yearly, annual subscription, monthly to yearly, year plan, pay annually
monthly plan, pay monthly, month to month, monthly subscription, rolling contract, no contract, monthly rolling, without commitment, SIM only
billing date, payment date, billing cycle, billing period, when will I be charged, when do you take money, change billing date, charge date, bill date, date of payment, next payment
prorated, pro rata, part month, charged for full month, only used half the month, proportionate
subscription refund, refund after cancelling, refund for unused, unused months, refund for rest of year
subscription charge, charged for subscription, didn't subscribe, never signed up, never signed up for this, going out every month, subscribed by accident, never ordered this subscription, trapped in subscription, subscription trap, premium sms, third-party services > unknown charge, unrecognised, subscription charges, cancel a subscription
family plan, family subscription, group plan, shared plan, multi-user, plan for family, household plan, on my plan, put my mum on plan, add my wife to plan, add someone to plan | add a family member
gift subscription, give a subscription, membership as a gift
in-app purchase, app store subscription, subscribed via apple, subscribed via google, bought through app, google play subscription, itunes
number of users, user limit, add seats, more users, user licence, user license, extra seat, team size
run out of tokens, buy credits, quota, usage limit, limit reached, used up, run out of credits
stop renewing, stop it renewing, keeps renewing, don't renew, without renewing, no renewal > automatic renewal, auto-renew
student pay less, pay less as a student, student rate, student plan, student tariff, student price > student discount, student
doctor isn't on your list, doctor not listed, can't find my doctor, doctor near me, any doctor near, GP taking patients > find a practice, find a doctor, practice

# Contract
contract, agreement, small print | contract document
terms and conditions, fine print, terms, conditions, T&Cs, rules, terms of service, legal stuff, TOS
copy of contract, where is my contract, contract document, see my contract, view contract, contract details, find my contract
sign, signature, e-signature, sign a document, electronic signature, docusign, autograph
contract length, minimum term, commitment, lock-in period, locked into, tied in, contract period, how long am I tied, minimum contract, stuck in contract, fixed term, when does my contract end, contract end date, how long is my contract, when can I leave, free to leave, when am I free, stuck with you, how long am I stuck, how long have to stay, how long I must stay
notice period, how much notice, give notice, days' notice, period of notice, notice to cancel, month's notice
early termination, leave early, end contract early, exit fee, early termination fee, break contract, get out early, cancel before the end, out of contract early, ETF, leaving fee, leave before end | cancellation fee
special right to cancel, leave because of price increase, price rise cancel, cancel without penalty, extraordinary termination
cancel because moving, moving abroad, leaving the country, emigrating, moving out of area, moving somewhere you don't serve > cancel contract, early termination
switch provider, change supplier, leave for another company, switch from another provider, change provider, going to competitor, move to another supplier, new supplier, moving to you from
transfer contract, someone else take over contract, pass on my contract, take over contract, contract in another name, change of contract holder
contract change, change in terms, new terms, updated terms, changed conditions, terms changed
credit check, credit score, credit rating, bad credit, affordability check, credit report, poor credit, hard search, failed credit check, CIBIL, schufa | declined application
guarantor, co-signer, cosigner, surety, warrantor
loan, borrow money, personal loan, lend, borrowing, take out a loan
repay a loan, pay off loan early, early repayment, settle loan, overpay, pay back early, settlement figure, early settlement
mortgage, home loan, remortgage, house loan, deposit for a house
handset contract, phone on contract, device plan, phone instalments, pay monthly phone
prepaid, pay as you go, PAYG, top-up SIM, pay-as-you-go, no contract SIM, prepay
roaming, mobile roaming, use phone abroad, roaming charges, data abroad, use my phone on holiday, calls from abroad, phone overseas, bill shock, phone in another country, mobile abroad
roaming not working, no internet abroad, phone not working abroad, no signal abroad, no network abroad, can't connect overseas
calling abroad, international calls, call another country, call overseas, ring abroad
premium rate, 0900 number, service numbers, special numbers, expensive numbers, reverse charges
extra charges on bill, outside allowance, charges outside plan, out-of-bundle, over my limit, spend cap, bill higher than usual, bill too high, bill is higher, bill has gone up, why my bill so high, higher bill, bill shot up, bill doubled, bill double, bill so high | bill explained, understand your bill
bill explained, understand my bill, read my bill, what does my bill mean, charges on bill, first bill, first bill higher
paper bill, paperless, bill by post, online bill, e-bill, paper statement, go paperless, stop paper bills, paper invoice, letter instead of email, letters by mail, too many letters, no more letters, stop sending letters, send by email instead | paperless statements
phone in spain, phone in france, phone in usa, phone on holiday, phone when travelling, phone in europe > roaming, abroad

# Moving, homes, energy
moving home, take my contract with me, move my service, transfer service to new address, moving house internet, moving energy, move broadband, relocate service
tenant, tenancy, renter, renting, lodger, lease | landlord, letting agent, rent
rental deposit, tenancy deposit, bond, security deposit, get deposit back, deposit returned, holding deposit
move in, moved in, moving in, get the keys, first day in flat, key handover
move out, moving out, leave the flat, end of tenancy, moved out, hand back the keys
repairs in flat, landlord won't fix, something broken in flat, maintenance request, report a repair, mould in flat, damp
noisy neighbours, neighbour noise, noise complaint, loud neighbours, neighbours partying
rubbish, trash, garbage, bin collection, bins, bins not emptied, missed bin, wheelie bin, recycling bin, bin day, bin men, binmen, bin lorry, garbage truck, dustmen | waste, waste collection, missed collection
council tax, property tax, local tax
supplier, energy supplier, utility, provider, electricity company, gas company
fixed tariff, fixed rate, variable tariff, price cap, standing charge, unit rate
prepayment meter, pay as you go meter, top up meter, emergency credit, meter key, out of electric, meter credit
solar, solar panels, feed-in, export tariff, PV, sell electricity back

# Warranty and repair
warranty, guarantee, manufacturer's warranty, still under warranty, cover for faults, warranty period, how long is the guarantee | repair
claim on warranty, use my warranty, warranty claim, register my product, register warranty, product registration, make a warranty claim
out of warranty, warranty expired, warranty void, warranty refused, not covered by warranty, no longer under guarantee, warranty ran out
extended warranty, protection plan, applecare, care plan, extra cover, care pack, extend warranty
statutory rights, consumer rights, legal rights, my rights, consumer law, legal guarantee, consumer guarantee
repair, fix, mend, get it fixed, repaired, get it mended, fixing, patch up
send in for repair, book a repair, arrange a repair, bring in for repair, where to get it fixed, repair centre, authorised repairer, get it repaired, repair request
repair cost, how much to fix, cost of repair, quote for repair, estimate, repair price
repair status, repair taking long, still not fixed, how long does repair take, how soon repaired, repair not done, fixed but broken again, repair failed, not properly fixed
technician, repairman, engineer, mechanic, fitter, handyman, plumber, electrician, service engineer | engineer visit
engineer visit, technician appointment, missed engineer, engineer was no show, engineer didn't come, technician never came, engineer no-show, home visit, engineer late, someone to come out, send somebody out, call-out, book an engineer, plumber didn't show
loan phone, courtesy car, replacement device, loaner, temporary replacement, loan device
won't pay out, won't cover, refuses to pay, not paying my claim > claim rejected, claim declined, not covered, exclusions

# Insurance
insurance, cover, coverage, insured, policy, insurer, assurance
what is covered, am I covered, is it covered, does my insurance cover, included in cover, insured for, what does my policy cover, covered for | policy details
not covered, exclusions, excluded, not included in cover, what isn't covered, insurance won't pay
claim, insurance claim, make a claim, file a claim, put in a claim, report a claim, submit a claim, claim on insurance, claim form, lodge a claim, claiming | report damage
claim rejected, claim refused, claim denied, won't pay my claim, claim turned down, claim declined, refused to pay out, appeal a claim, insurance won't pay, insurer refuses, insurance refuses to pay, claim was declined, declined claim
claim status, progress of claim, what's happening with my claim, claim taking too long, heard nothing about claim, track my claim, claim number, chase my claim
excess, deductible, own share, co-pay, copay, self-insured, how much I pay myself
premium, insurance price, insurance went up, insurance cost, monthly premium, premium increased, insurance so expensive
no claims bonus, no-claims discount, NCD, NCB, no claims, no-claim
policy documents, insurance certificate, certificate of insurance, proof of insurance, policy number, green card, insurance papers, cover note
cancel insurance, cancel my policy, end my cover, stop insurance, sold my car, no longer own the car
change my policy, update my cover, change of car, add to policy, change insurance details, new car insurance, mid-term adjustment
travel insurance, holiday insurance, medical cover abroad, trip insurance, cover for holiday
health insurance, private health, medical insurance, medicare, EHIC, health card, sickness insurance, private medical, GHIC
car insurance, motor insurance, comprehensive, fully comp, vehicle insurance, auto insurance, TPO
home insurance, contents insurance, household insurance, buildings insurance, renters insurance, house insurance
life insurance, life cover, term life, funeral plan
pet insurance, dog insurance, vet bills
liability, liable, whose fault, at fault, who pays for damage, responsible for damage, third-party damage, held responsible, have to pay for damage
storm damage, hail damage, natural disaster, damaged by storm, wind damage, branch fell, tree fell, tree fell on, roof blown off, tiles blown off, fence blown down | flood, hail, storm damage claim
flood, flooded, burst pipe damage, water damage to house, flood damage, pipe burst, burst pipe, water through ceiling, washing machine flooded, bath overflowed | leak, water damage, water damage claim
fire damage, house fire, burnt down, smoke damage
burglary, break-in, broken into, burgled, burglars, someone broke in, someone went through my house, door kicked in, window smashed and, came home and everything gone, ransacked | theft, burglary claim
assessor, loss adjuster, surveyor, inspection of damage, expert report
witness, statement of accident, accident report, other driver, other driver's details, european accident statement
dropped it, broke it myself, my own fault, broke it by accident, knocked it over, sat on it, I dropped my, accidentally broke > accidental damage, cover, damage
baby's coming, new baby, add my baby, add my newborn, add my child, add my wife, add my partner, just married, new family member > add a dependant, dependent, add to policy, family cover
need proof I'm insured, prove I'm insured, proof of cover, letter saying I'm insured, show that I'm insured > insurance certificate, proof of insurance, certificate
how soon will you pay, when will you pay out, when do I get payout, waiting for payout, how long until payout > claim payment, settlement, claim times

# Theft and loss
theft, stolen, steal, stole, robbery, robbed, thief, thieves, nicked, pinched, swiped, half-inched, mugged, pickpocketed, pickpocket, burgled, looted | police report
lost, missing, misplaced, lose, mislaid, can't find, disappeared, vanished, went missing, nowhere to be found
found again, turned up again, turned up after all, got it back, found it | recovered, retrieved
found something, found someone's, hand in lost item, found a phone, found a card, found a wallet

# Health and appointments
appointment, booking, slot, visit, consultation, check-up, session
book an appointment, make an appointment, arrange an appointment, get an appointment, schedule a visit, see a doctor, appointment booking, see someone, book in
change appointment, move appointment, reschedule, postpone, rearrange appointment, different time, can't make it, can't come, bring forward, put off, push back, can't attend
cancel appointment, call off appointment, don't need the appointment, cancel my visit, can't make my appointment
missed appointment, missed my appointment, forgot appointment, no-show fee, didn't turn up, charged for missed appointment
no appointments available, no slots, fully booked, waiting list, can't get an appointment, waitlist, nothing available, next available
late for appointment, running late, going to be late
doctor, GP, physician, specialist, surgery, clinic, practitioner, doc
dentist, dental, teeth, tooth, toothache
prescription, medicine, medication, repeat prescription, meds, pills, drugs, refill, scrip
pharmacy, chemist, drugstore, pharmacist
test results, blood test, lab results, results not in, scan results, x-ray, medical results, my results, heard from lab, back from the lab, the lab, results yet
video consultation, online doctor, telehealth, video appointment, remote consultation, video call
referral, referred to specialist, see a specialist, referral letter
sick note, fit note, doctor's certificate, medical certificate, sick leave, off sick
medical records, health record, patient record, patient file, NHS number, health history
course, class, lesson, training course, webinar, tutorial
gym, fitness studio, health club, leisure centre, fitness centre, sports club
event, concert, festival
event cancelled, event postponed, show cancelled, concert cancelled, gig called off
ticket resale, sell my ticket, can't go to concert, transfer ticket, give my ticket to someone, resell tickets

# Allowed or not
allowed, permitted, may I, is it ok to, am I allowed, okay to, are we allowed
forbidden, prohibited, banned, not allowed, against the rules, not permitted, illegal, disallowed
required, mandatory, compulsory, obligatory, must I, do I have to
legal, law, lawyer, solicitor, court, sue, legal action, small claims, attorney, take you to court | legal department
copyright, trademark, stolen content, DMCA, intellectual property, used my photo
job, career, vacancy, work for you, apply for a job, are you hiring, employment, recruitment, vacancies
partner with you, partnership, cooperation, become a partner, sponsor, collaborate, influencer, franchise
journalist, media enquiry, press office, media contact

# Streaming and media
streaming, stream, netflix, watch online, on demand, catch-up, binge
number of devices, device limit, too many devices, too many people watching, simultaneous streams, watch on two devices, screens at once
not available in my region, region blocked, content not available, geo-block, watch abroad, not available in your country
title removed, film gone, show disappeared, series removed, movie not there anymore
adverts, commercials, ad-free, with ads, remove ads, ad-supported, get rid of the ads, rid of ads, stop the ads, hate the ads, no ads
newspaper, magazine, paper not delivered, issue missing, edition not arrived, digital edition, journal
pay per view, rent a movie, buy a film, rented film
music, song, playlist, album, podcast, audiobook, track list
download to watch, downloaded episodes, offline viewing, downloads disappeared
don't watch it, don't listen anymore, don't read it anymore, never watch, nothing to watch, hardly watch > cancel subscription, cancel plan

# Lines, providers and meters
line activation, when line will be active, activation date, service not activated yet, still not connected, connection date, go live date
return equipment, return the router, send back modem, return box after cancelling, unreturned equipment, equipment not returned fee, non-return charge
fibre installation, cable to my house, fibre available, check availability at address, fiber, can I get fibre, availability check
TV package, add channels, sports channels, add-on channels, sky sports, movie package
contract buyout, pay off old provider, switching bonus, two bills, double billing during switch, billed by both providers
still charged after switching, old provider still billing, bill after leaving
suspended for non-payment, service cut off, disconnected, cut me off, line blocked, service suspended, blocked because of unpaid bill, barred, restricted service, cut off electricity, cut off my electricity, electricity cut off, cut off my gas, cut off internet, turned off my supply | pay overdue bill, reconnect, reconnecting, supply
reconnect, restore service, unblock my line, turn service back on, reconnection fee, reconnection
credit on energy account, energy refund, account in credit with supplier, refund of credit
change direct debit amount, monthly payment too high, lower my monthly payment, budget plan, levelled payments
smart meter installation, get a smart meter, smart meter not sending readings, meter not working, faulty meter, meter exchange, replace meter
wrong meter reading, disputed reading, reading too high, misread, meter mixed up, wrong meter
heating cost, service charge statement, annual settlement, operating costs, annual statement
green energy, eco tariff, green electricity, carbon footprint
energy help, warm home discount, winter fuel payment, social tariff, fuel poverty, low income tariff
moving out energy, final reading, final meter reading, stop supply, moved in no contract, who is my supplier, who supplies, which supplier, find my supplier, who provides | energy supplier, supplier
pest control, pests, mice, rats, ants, cockroaches, vermin
sewer, blocked drain, drains, toilet blocked, clogged toilet, sewage
meter spinning, meter running fast, meter going crazy, using too much, high consumption, high usage, uses so much electricity > energy use, consumption, usage, meter
broadband guy, internet guy, internet man, engineer coming but, technician coming but, installer coming, sky man, virgin guy > technician, engineer, installation appointment
both charge me, both bill me, paying twice for internet, old one still charges, old provider, new provider > switching providers, switch, final bill
still no internet, moved in no internet, no line yet, not connected yet, internet promised, should be live, still not switched on > activation, line activation, connection date, new line

# More of insurance, health and offices
named driver, add a driver to policy, young driver insurance, learner driver
write-off, total loss, written off, totalled, beyond economical repair
courtesy car, replacement vehicle, hire car after accident
windscreen claim, glass damage, glass cover
pre-existing condition, medical history, health questions, medical declaration
medical bill, hospital bill, pay for treatment, reimburse treatment, claim treatment, doctor's bill, claim medical costs, doctor abroad, hospital abroad, broke my leg, broke my arm, ill abroad, ill on holiday, skiing accident, hospital on holiday, had to go to hospital, doctor on holiday | medical expenses, medical costs
pre-authorisation for treatment, approve treatment, will you pay for surgery, treatment approved, prior authorization
optician, eye test, glasses, contact lenses
physio, physiotherapy, physiotherapist
therapy, therapist, counselling, psychologist, psychotherapy, counsellor, psychiatrist
vaccination appointment, jab, flu shot, immunisation
pregnancy care, midwife, maternity care
child ill, my kid is sick, fever, paediatrician, pediatrician
emergency care, A&E, emergency room, urgent care, ER, out-of-hours doctor
insurance card lost, new insurance card, lost health card, member card for insurance
renewal quote, renewal price, renewal notice, compare renewal, renewal went up
insure a new item, valuables, jewellery, single item limit, sum insured, underinsured
beneficiary, who gets the money, life insurance payout
gym freeze, freeze gym membership, injured can't train, pause gym, quit the gym, leave the gym, stop the gym | freeze membership, membership
class full, book a class, cancel a class, late cancel fee, class waitlist
course refund, drop out of course, exam, certificate of completion, retake exam, test date
university, school, enrolment, tuition, student, college
government benefits, welfare, benefit claim, universal credit, child benefit
permit, licence application, planning permission, apply for a permit
birth certificate, marriage certificate, official copy, notarised, certified copy, apostille
vote, election, ballot, polling station
data plan, unlimited data, more data, phone plan, mobile plan, cell plan
injury so can't train, hurt so can't go, pregnant and can't train, can't use membership, unable to go for months, away for months > pause membership, freeze membership
rear ended, crashed into me, hit my car, hit me, went into the back, prang, fender bender, scraped, ran into me, someone bumped > accident, incident, collision, claim
burst, pipe burst, flood, flooded, leak, leaking, ceiling came down, came down, caught fire, tree fell, broke in, break-in, burgled > claim, incident, loss, damage
just bought, just signed, bought last week, took last week, got cold feet, second thoughts, back out, found cheaper, better deal > cooling-off, cancel, cancellation, withdrawal
yoga, spin, pilates, zumba, crossfit, spinning, aerobics, boxing class, swimming lesson > class, classes, session, reservation
woke up ill, not well, poorly, feeling rough, got the flu, sick kid, kid is ill, hungover > cancel, cancellation, reschedule, absence
on it again, another 12 months, another year, by itself again, keep going, roll over, rolls on, stay on it > renewal, renew, renews, automatically, opt out
scratch, scuff, small bump, dent in my, tell you about the > claim, damage, incident
clean forgot, forgot all about, never got a nudge, nudge, ping me, poke > reminder, reminders, notification, notifications
dentist, physio, doctor, GP, haircut, hairdresser, barber, nails, massage, vet, optician, checkup, check-up > appointment, appointments
no good, doesn't suit, doesn't work for me, is no good for me, later instead, sooner instead > reschedule, rescheduling, change
broke my leg, broke my arm, did my back, hurt my, had surgery, operation, in hospital, in plaster, pregnant, till spring, working abroad, working away > freeze, suspend, suspended, pause, injury
gym, health club, leisure centre > membership, memberships
borrow my car, lend my car, drive my car, someone else drive, let my son drive, learner, passed her test, passed his test, new driver > driver, drivers, named, policy, temporary
stuck on the motorway, smoke coming out, won't start this, car won't start, car died, flat battery, flat tyre, flat tire, hard shoulder > breakdown, recovery, roadside
getting my brother in, got my brother in, tell people about you, told my friend, brought a friend, mate joined, got a friend to > refer, referral, referred, reward, rewards
always full, is full, fully booked, no spaces, no places, queue, bumped to the queue, in line for > waiting list, waiting lists, place
did blood, blood test, bloods, scan results, heard nothing back, swab, biopsy > results, test
out of my pills, pills, my tablets, my meds, inhaler, run out of meds > prescription, prescriptions, medication
my heart, had cancer, cancer, diabetes, diabetic, asthma, blood pressure, stroke, epilepsy > medical, condition, conditions, pre-existing
roof, wall, carpet, kitchen floor, fence, shed blew > home, building, damage, claim
stone hit, crack, chip in the glass, glass on my car > windscreen, windshield, glass
cops, police, pulled over, show I'm insured, prove I'm insured > certificate, proof, insurance, cover
never go, stopped going, can't stand, how do I end, end this > cancellation, cancel, membership
coach, trainer, instructor, teacher > trainer, instructor, class
mate come along, bring a mate, bring a friend, bring someone, bring my wife > guest, pass, companion
above you, your boss, your manager, higher up, take it further, nobody listens, had it with you > complaint, complaints, escalate, ombudsman
new people get, new customers get, been with you, loyal, ten years with > loyalty, existing, renewal, offers
# As it is told: energy and the home
electric, leccy, lights, the lights > electricity, energy, power, supply, meter
numbers in the cupboard, cupboard, dial, dials, numbers on the box, clock in the cupboard > meter, reading
went blank, blank, little screen, gadget, thingy, says I'm using nothing, shows nothing, screen is off > display, in-home, meter, smart, connection, fault
juice, no juice, lights went off, lights went out, lights out, went dark, all dark, everything went off, tripped > power, power cut, supply, interruption, electricity, fuse
no hot water, cold water, freezing cold, heating, radiators, radiator, made a bang, bang and stopped > boiler, heating, breakdown, emergency
tripled, doubled, swamp, lawn, dripping, drip, puddle, wet patch > leak, leakage, water, adjustment
fix is up, my fix, fixed deal, does cheaper gas, cheaper electric, someone else does > tariff, switch, switching, supplier
photos a month ago, looks at my, still no dosh, still waiting for the money, how long until somebody > settlement, payout, assessment, claim
do I have to say, do I have to tell, do I need to mention, should I mention, still take me > disclose, declare, conditions
come once, come along, along once, one time only, try it > guest, pass, trial
shout at me, while I lift, lifting, weights, get fit, get in shape > training, trainer, personal
killing trees, on paper, by post please, not the computer > paper, electronic, paperless, invoices
key won't go in, top up the meter, shop is shut, about to go > prepayment, emergency, credit
door was locked, nobody there, turned up and, class was off, off sick > cancelled, class, credits, reinstated
kicked in, door was kicked, gone from the hall, came home and, forced the lock > theft, burglary, crime, claim
bank bounced you, am I covered, still covered, still ok to drive, forgot to pay > cover, premium, missed, instalments, lapse
comes out of the tap, just me in, paying for a family, live alone > meter, metered, consumption, water
never in on, not in on, can't be in on, come at the end of > day, delivery, change, reschedule
put my mum down for, put my girl down, ballet, swimming, judo, aqua, for my girl, for my boy > book, class, dependants, booking
slept through, overslept, stuck in traffic, ran late, got there late, didn't make it > missed, late, non-attendance, no-show
football, soccer, cricket, sports, movies, films, rugby, the match, the game, telly, not in what I pay > channel, channels, package, TV
brick, old brick, want the latest, newest one, will you give me for > upgrade, trade in, trade-in, handset
ran up, on games, in-app stuff, go over 20, won't let it go over > cap, spending, restrict, limit
panels, solar panels, panels on the roof, what I don't use, sell it back > solar, export, generation
keys inside, keys are inside, locked out of my, locked out of the house, water everywhere > emergency, home emergency, contractor
voted, talent show, premium number, quiz line, snaps, picture text > premium, excluded, charges, numbers
pick up the phone, phone is silent, silent, no beep, can't ring out > dial tone, fault, line
`;
