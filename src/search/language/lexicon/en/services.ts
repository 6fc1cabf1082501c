/** What customers tell of telephone lines, internet, energy, insurance and health, in English. */
export const services = `
# Telephone contracts and lines
keep my number, take my number with me, bring my number, transfer my number, move my number over, number from old provider, port my number, same number new provider, PAC code, STAC, switching provider keep number > porting, number porting, port, transfer of number
early termination, leave early, get out early, end before it's up, still months left, how much to leave early, buy myself out, exit fee > early termination fee, termination, cancellation fee, minimum term
contract end date, when does it run out, when am I free, when can I leave, how long am tied in, tied in, locked in, stuck with you until > contract end, minimum term, contract term, notice period
minimum term, commitment, tie-in, contract length, lock-in, 24 months, two year contract, 12 month deal > contract term, contract period
upgrade my phone, new handset, new phone with contract, due an upgrade, eligible for upgrade, newer phone, trade in old phone > handset upgrade, contract renewal, renewal, upgrade
SIM only, just a sim, no phone just sim, cheap sim deal > SIM-only, tariff, plan
eSIM, digital sim, sim without a card, electronic sim, QR code for sim, install esim, move esim to new phone, esim won't install > eSIM, profile, activation
SIM swap, replacement sim, new sim card, sim broken, sim not recognised, no sim detected, sim too big, nano sim, lost my sim > replacement SIM, SIM card, SIM
PUK, puk code, entered pin wrong three times, sim locked, sim blocked, asks for puk > PUK code, SIM PIN, unlock SIM
unlock my phone, network locked, tied to your network, use another sim in it, sim lock, unlocking code > network unlock, unlock, SIM lock
no signal, no bars, no service, no network, can't make calls, emergency calls only, dead zone, reception is rubbish, no reception, phone has no bars, patchy signal, signal keeps dropping > network coverage, coverage, reception, network outage
calls drop, cut off mid call, call drops, keeps cutting out, can't hear them, they can't hear me, echo, crackling, crackly line, noise on the line > call quality, network, fault
data used up, out of data, run out of gigs, used all my data, no data left, data gone already, eats my data, what used my data, slow after limit, throttled, slowed down > data allowance, data usage, data volume, speed reduction
add more data, buy more gigs, extra data, top up data, data boost, bolt-on, add-on, data pass > data add-on, data pass, add-on
data abroad, use phone abroad, use my phone on holiday, phone overseas, internet abroad, charged for abroad, holiday phone bill, turn on roaming > roaming, roaming charges, abroad
premium numbers, 0900 numbers, expensive texts, charged for a text, third-party charges, premium rate, ringtone subscription, text subscription > premium services, third-party services, premium rate, third-party charges
itemised bill, who did I call, list of calls, call record, call log on bill > itemised bill, call details, usage
voicemail, answerphone, answering machine, mailbox, leave a message, voice message, turn off voicemail, voicemail pin > voicemail, mailbox
call forwarding, divert calls, redirect calls, forward to another number, diverting > call forwarding, call diversion
block a number, nuisance calls, spam calls, cold calls, stop unwanted calls, keeps ringing me, harassing calls, robocalls > block numbers, unwanted calls, call blocking
caller ID, withhold my number, hide my number, private number, show my number, number shows as unknown > caller ID, number display
wifi calling, call over wifi, volte, calls on wifi > WiFi calling, VoLTE
text won't send, texts not going, can't send texts, not getting texts, messages not delivered, sms not working, message centre > SMS, text messages, messages
landline dead, no dial tone, home phone not working, house phone dead, line is dead > landline, fault, telephone connection
take over contract, transfer contract to someone, put contract in wife's name, change contract holder, contract in someone else's name, son takes over > contract takeover, transfer of contract, account holder
multi sim, second sim same number, sim for my tablet, sim for my watch, twin card > multi-SIM, additional SIM, second SIM
family plan, add a line, second line, extra line, line for my kid, several numbers > additional line, family plan, family

# Internet at home
internet down, no internet, wifi down, broadband down, connection gone, internet is dead, not online, can't get online, offline since, internet cut out, lost connection, internet's gone again > outage, internet fault, fault, disruption, internet connection
slow internet, slow wifi, internet crawls, buffering, netflix keeps buffering, not getting the speed, speed I pay for, videos stutter, pages take ages, lagging > internet speed, speed, speed test, slow
wifi weak, wifi doesn't reach, no wifi upstairs, bad wifi in bedroom, wifi drops, wifi cuts out, dead spots, range of wifi, extend the wifi > WiFi coverage, WiFi signal, mesh, repeater, wireless
wifi password, wifi key, network password, where's the wifi code, sticker on router, change wifi name, rename network > WiFi password, network key, SSID, network name
router, modem, box, hub, the box with lights, wifi box, the little box, blinking box, gateway > router, modem, equipment
router light red, red light on box, blinking light, flashing orange, no lights on, lights off, what do the lights mean > router lights, LED, status lights, router
reset router, restart the box, turn it off and on, reboot the modem, factory reset router > restart, reset, router
return router, send back the box, give back the equipment, what with the old modem, you want the box back, still charged for router > return equipment, rental equipment, equipment, return
engineer visit, technician, installer, someone come and fix it, installation appointment, engineer didn't come, nobody turned up to install, technician no-show, need be home for engineer > technician appointment, engineer, installation, appointment
fibre, fiber, full fibre, faster line, can I get fibre, available at my address, coverage check, dig up the garden > fibre, availability, availability check
moving house internet, take internet with me, move my broadband, new flat internet, internet at new address > relocation, moving, move your connection, transfer
switch broadband, change internet provider, new provider, leave for another provider, coming from another provider > provider switch, switching, change of provider
tv box, set-top box, decoder, receiver, telly box, no picture, channels missing, lost my channels, picture freezes, pixelated, blocky picture, no sound on telly > TV box, receiver, channels, channel search, picture
parental controls, block adult sites, keep kids off, child lock, stop kids watching, limit screen time, safe for children > parental controls, child protection, filter
compensation for outage, money off for days without, refund for no internet, pay for the downtime, discount for outage > compensation, outage, credit

# Energy and home
meter reading, read the meter, submit a reading, send meter numbers, numbers on the meter, wrong reading, estimated reading > meter reading, meter, reading
smart meter, in-home display, smart meter stopped, meter not sending > smart meter
power cut, no electricity, lights out, no power, power went off, blackout, trip switch, fuse keeps going > power cut, power outage, outage, fault
smell gas, gas leak, gas smell, boiler broken, no heating, no hot water, heating off, radiators cold > gas emergency, boiler, heating, emergency
bill too high electricity, used too much, why is energy so high, direct debit gone up energy, final settlement, owe after yearly bill, yearly bill > annual statement, consumption, instalment, advance payment
monthly payment too high, lower my monthly amount, change how much pay monthly, raise my monthly > instalment, advance payment, monthly payment, adjust
moving out, leaving the flat, end of tenancy, hand over keys, new tenant, moving in > moving out, moving in, move, tenancy
solar panels, feed in, sell electricity, export power, wallbox, charge my car at home, heat pump > feed-in, solar, charging, tariff
water leak, burst pipe, leaking, water off, low pressure > leak, water, emergency
bins not collected, rubbish collection, bin day, recycling, garbage, trash pickup > waste collection, collection calendar
landlord, rent, tenancy, lease, deposit back from flat > rent, tenancy, tenant

# Insurance
make a claim, put in a claim, file a claim, claim on my insurance, had a break-in, something happened need to claim, report damage, report a loss > claim, report a claim, claims
claim status, how's my claim, claim still not paid, waiting on my claim, claim taking ages, where's my payout > claim status, claims processing, payout
claim rejected, refused my claim, won't pay out, turned down my claim, only paid part > claim, rejected, appeal, complaint
am I covered, does it cover, is it insured, what's included, what if it breaks, does my policy include, what do you pay for > coverage, cover, insured, exclusions
excess, deductible, what do I pay myself, my share, part I pay > excess, deductible
no claims, no-claims bonus, bonus years, good driver discount > no-claims bonus, discount
renew my insurance, policy ends, renewal price, insurance went up, quote for next year, auto-renewed insurance > renewal, policy, premium
policy document, certificate of insurance, proof of cover, green card, insurance papers > policy documents, certificate, proof of insurance
add a driver, my son drives, someone else drives my car, named driver > additional driver, named driver, drivers
changed my car, new car on policy, sold my car, swap vehicle > change of vehicle, vehicle, policy
accident, crash, bump, prang, someone hit me, hit my car, rear-ended, fender bender, wrote off the car, write-off > accident, claim, damage
break down, broke down, breakdown, car won't start, stranded, tow me, recovery truck, flat battery car > breakdown, roadside assistance, towing
hospital abroad, sick on holiday, ill abroad, doctor on holiday, travel insurance > travel insurance, medical, abroad, emergency

# Health and appointments
book an appointment, see a doctor, get a slot, make an appointment, need to see someone, next free appointment, earliest slot, get in to see > appointment, booking, book
move my appointment, reschedule, can't make it, can't come tomorrow, another day, different time, change my slot, push it back, bring it forward > reschedule, change, postpone, appointment
cancel my appointment, not coming, call off, won't make it > cancel, appointment, cancellation
missed my appointment, forgot my appointment, overslept, no-show, didn't turn up, running late for > missed appointment, no-show, late
repeat prescription, more tablets, run out of pills, out of medication, need my meds, refill, renew my prescription > prescription, repeat prescription, medication
test results, blood results, results back, waiting for results, lab results, scan results > results, test results
sick note, doctor's note, off work, fit note, medical certificate, proof for employer > sick note, medical certificate, certificate
referral, see a specialist, referred to, letter for specialist > referral, specialist
video call doctor, online doctor, speak to doctor by phone, telehealth, remote consultation > video consultation, telemedicine
vaccination, jab, shot, booster, vaccine record > vaccination, vaccine
health insurance card, insurance number, health card, am covered for this treatment, how much does treatment cost > health insurance, insured, costs
waiting time, how long is the queue, waiting list, wait for surgery > waiting time, waiting list
`;
