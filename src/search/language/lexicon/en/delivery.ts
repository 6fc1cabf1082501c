/** What customers call sending, waiting for, receiving and losing parcels, in English of every country. */
export const delivery = `
# Words of the trade
delivery, shipping, shipment, dispatch, despatch, postage, posting | consignment, fulfilment
deliver, ship, dispatch, despatch, send out, sent out | post, mail
parcel, package, packet, pkg | shipment, delivery | order
letter, envelope | mail, post | letterbox
courier, carrier, delivery company, delivery service, shipping company, parcel service, delivery firm, logistics partner | driver, delivery partner
DHL, FedEx, DPD, Hermes, Evri, Royal Mail, Yodel, USPS, Australia Post, An Post, Parcelforce, InPost, GLS, TNT, Canada Post, Blue Dart, Delhivery > courier, carrier, delivery company
driver, delivery driver, delivery man, postman, mailman, postie, delivery guy, rider, delivery person, letter carrier | courier
post office, postal service, mail service, parcel shop, depot
warehouse, depot, distribution centre, sorting office, fulfilment centre, sorting facility, sort centre
arrive, turn up, show up, be delivered, reach me | delivered

# Where is it
track, trace, tracking, follow my parcel, track my order, track my parcel, where is my order, where is my parcel, where's my package, where's my stuff, WISMO, see where it is, locate my parcel | tracking number, delivery status
tracking number, tracking code, tracking link, tracking id, consignment number, waybill, airway bill, shipment number, AWB, parcel number
tracking not working, tracking not updating, tracking stuck, tracking hasn't moved, no tracking information, tracking says nothing, invalid tracking number, tracking hasn't changed, no movement, not moving for days
no tracking number, didn't get a tracking number, tracking link missing, never sent tracking
not arrived, hasn't arrived, didn't arrive, never arrived, not received, haven't received, never came, hasn't come, not here yet, still waiting for, not turned up, hasn't turned up, didn't show up, no sign of, not delivered, still hasn't come, didn't receive, never showed up > not arrived, not received, late delivery, missing parcel, delayed, overdue
late, delayed, delay, overdue delivery, running late, behind schedule, late delivery, taking too long, should have been here, supposed to arrive, past the delivery date, taking forever, slow delivery, held up | estimated delivery date
lost parcel, parcel lost, lost in the post, lost in transit, missing parcel, missing package, package gone missing, lost by courier, went missing, lost shipment | investigation, lost in post claim
says delivered, marked as delivered, delivered but not received, shows delivered, not in my letterbox, says it was delivered but, claims it was delivered, delivered but nothing here, status delivered, they gave it to neighbour, given it to neighbour but, neighbour doesn't have > marked as delivered, shown as delivered, delivered but not received, missing parcel, proof of delivery
stolen parcel, porch pirate, package stolen, taken from doorstep, stolen from porch, someone stole my package, parcel theft, stolen from my doorstep | stolen, theft
proof of delivery, delivery photo, who signed for it, signature not mine, I didn't sign, photo of delivery, POD
delivered to neighbour, left with neighbour, neighbor, next door, wrong house, delivered to wrong address, wrong address delivered, gave it to someone else, given to a stranger, misdelivered, delivered next door, neighbour hasn't got it, neighbour doesn't have it, neighbours know nothing | wrong delivery, neighbour
when will it arrive, when does it come, how long does delivery take, delivery time, shipping time, delivery times, how long does shipping take, how long to ship, ETA, estimated arrival, turnaround | delivery date, estimated delivery
delivery date, expected delivery, estimated delivery date, EDD, arrival date, what day will it come | delivery slot
delivery slot, time slot, delivery window, delivery time frame, what time will it come, exact time, time of delivery, between what times, AM or PM, choose a slot, one-hour slot
not dispatched, not shipped yet, hasn't been sent, still not shipped, label created, awaiting dispatch, when will you ship, hasn't left, preparing shipment, waiting to be shipped, sender preparing | order status, processing time
out for delivery, on its way, in transit, on the van, en route, out with courier
delivery status, tracking status, shipment status, what does status mean, status meaning
split delivery, split shipment, part delivery, separate parcels, two parcels, several packages, partial shipment, arrived in two, delivered separately, rest of my order, other half of my order | missing item
dispatch confirmation, shipping confirmation, shipping email, dispatch email, notified when shipped
delivery notification, delivery text, delivery alert, sms from courier, text from driver, delivery updates
in time for birthday, for a birthday, needed by saturday, here by friday, be here in time, present for tomorrow > delivery date, express delivery, next day delivery, delivery times
left with some stranger, left with someone, gave it to a stranger, left it with somebody, left in a shop > wrong person, wrong delivery, delivered to neighbour

# Being out
missed delivery, missed parcel, wasn't home, not at home, not home, out when they came, no one was home, missed the driver, sorry we missed you, calling card, card through the door, failed delivery, failed attempt, delivery attempt, attempted delivery, undeliverable, not in when it comes, what if I'm not in, what if I'm out, if nobody is home | redelivery
redelivery, redeliver, deliver again, try again tomorrow, second attempt, rearrange delivery, rebook delivery, new delivery date, another delivery attempt
driver didn't ring, didn't knock, driver never came, didn't even try, nobody came, no-show delivery, waited in all day, stayed home all day, said nobody was home, lied about attempt > failed delivery, missed delivery, delivery attempt
safe place, leave it outside, leave with neighbour, leave by the door, leave in the porch, leave in the shed, drop it behind, authority to leave, ATL, leave unattended, safe drop, nominate a neighbour | delivery instructions
delivery instructions, note for driver, instructions for courier, gate code, buzzer, access code for door, entry code, tell the driver, delivery notes, concierge, intercom
signature, signed for, sign for it, signature required, recorded delivery, needs signing, sign on receipt
age check on delivery, ID on delivery, show ID to courier, over 18 delivery, proof of age at door
collect, pick up, collection, click and collect, pickup, pick-up, collect in store, in-store pickup, kerbside pickup, curbside, BOPIS | collection point
pick-up point, collection point, parcel locker, locker, parcelshop, access point, drop box, pickup location, packstation, amazon locker, parcel box, parcel shop closed, shop closed can't collect, pick-up shop closed | choose a pick-up point
collection code, pick up code, locker code, code to collect, pickup code, QR to collect, locker won't open, locker doesn't open, collect code missing
how long keep my parcel, parcel held, storage time, held at depot, waiting at post office, holding period, hold my parcel, hold at location, collect from depot
someone else collect my parcel, collect for me, friend pick up, let somebody else collect, authorise someone to collect, collect on my behalf
returned to sender, sent back to sender, return to sender, parcel going back, returned to warehouse, undelivered parcel, parcel refused, RTS
refuse delivery, refuse a parcel, reject parcel, not accept delivery, decline the parcel, turn away the driver
nobody was in, says nobody home, said we were out, claimed I was out, said I was not there > failed delivery, missed delivery, delivery attempt, redelivery
away next week, I'll be away, we'll be away, going away, out of town, on holiday when it comes, not there that day, won't be in, won't be home > postpone delivery, change delivery date, safe place, hold, pause

# Where to
delivery address, shipping address, ship to, where to deliver, delivery location, recipient address, drop address
change delivery address, wrong delivery address, wrong address, send it to another address, redirect parcel, reroute, divert parcel, deliver somewhere else, different address, put the wrong address, typo in address, old address, change where it goes, address mistake, incorrect address, forgot flat number, wrong house number, typed wrong address, forgot house number, wrong postcode | change an order, delivery address
deliver to work, deliver to office, work address, business address, company address, deliver to my workplace, drop it at work, drop it at my work, bring it to work, send it to work, send it to my office | change delivery address, delivery address
PO box, post office box, BFPO, APO, military address, parcel box address, poste restante, general delivery
postcode, zip, zip code, postal code, eircode, post code | pin code
address not found, address not recognised, postcode not accepted, can't enter address, address invalid, won't accept my address, my street isn't listed, new build address > address invalid, address not recognised, postcode, address validation, new build address
delivery area, do you deliver to, do you ship to, deliver to my country, ship abroad, international shipping, overseas shipping, ship internationally, worldwide delivery, shipping to another country, deliver to islands, which countries, deliver outside, send abroad | shipping destinations
northern ireland, channel islands, highlands, alaska, hawaii, isle of man, remote area, rural > delivery area, shipping destinations
customs duty, import duty, import tax, import charges, duties, import fee, customs charge, tariff charges, customs fee, customs want, customs wants, pay customs, customs bill, customs asking | import charge
stuck in customs, held by customs, customs clearance, customs hold, clearance delay, cleared customs, seized by customs
customs declaration, customs form, CN22, CN23, commercial invoice, HS code, EORI, DDP, DAP

# What it costs, how fast
delivery cost, shipping cost, shipping fee, postage, delivery charge, how much is delivery, p&p, postage and packing, shipping rates, delivery fees, freight | delivery prices
free delivery, free shipping, no delivery charge, free postage, threshold for free delivery, spend for free shipping
express delivery, next day delivery, fast delivery, overnight, urgent delivery, same day, expedited, priority, next-day, rush delivery, quick delivery, 24 hour delivery, premium delivery | delivery options
standard delivery, economy delivery, normal shipping, regular delivery, second class, slow post
delivery options, delivery methods, shipping methods, ways to deliver, choose delivery, shipping options
paid for next day, paid for express, express not on time, paid extra for fast > refund delivery charge, late express delivery
saturday delivery, weekend delivery, sunday delivery, do you deliver on saturday, deliver at weekends, deliver on bank holidays, evening delivery
nominated day, choose delivery date, schedule delivery, named day, book delivery, preferred delivery day, deliver on a specific day, hold until I'm back
change delivery date, postpone delivery, later delivery, deliver later, bring delivery forward, delay my delivery, move delivery, reschedule delivery, away on delivery day
cancel delivery, stop delivery, stop the parcel, intercept parcel, recall parcel
last order date, cut-off time, order by, order before, christmas delivery, in time for christmas, arrive before, deadline for christmas

# Big things, food
furniture delivery, large item, bulky goods, two-man delivery, heavy item, sofa, mattress, fridge delivery, freight delivery, pallet, white goods | installation
deliver upstairs, room of choice, carry upstairs, third floor, no lift, doorstep only, kerbside, won't fit through door, carry it in, threshold
packaging, packing, wrapping, bubble wrap, cardboard, too much packaging
eco delivery, carbon neutral, green delivery, plastic-free, sustainable packaging, environment, CO2
food delivery, takeaway, take-out, takeout, grocery delivery, groceries, supermarket delivery, meal kit, food order
food cold, cold food, food arrived cold, spilled, soggy, squashed, tipped over, pizza was cold, pizza cold, pizza freezing, meal cold, lukewarm > damaged delivery, quality, food order, food quality, quality of your meal
substitution, substituted, replaced item with, swapped for another product, substitute item, wrong substitute
rider can't find me, driver lost, driver at wrong place, driver can't find address, courier can't find my house > delivery address, contact the driver
contact the driver, call the courier, speak to the driver, courier phone number, ring the driver
driver rude, driver threw my parcel, parcel thrown, rude courier, driver damaged, bad driver, complaint about driver, driver parked > complaint about delivery
won't fit, doesn't fit in, too big for door, too wide, narrow stairs > large item, measure, return, size
pizza, burger, curry, sushi, kebab, fries, sandwich, noodles, dinner, lunch > meal, food, dish

# Sending
send a parcel, ship a package, post a parcel, send something, how do I ship, post something, mail a package, mail something | drop off
drop off, drop-off point, hand in, take to the post office, where to drop my parcel, post box, letterbox
book a collection, collection from home, pick up from my house, courier pickup, schedule a pickup, have it collected
courier didn't collect, collection missed, driver didn't pick up, nobody collected, pickup failed, no one came to collect
weight, dimensions, how heavy, parcel size, maximum size, weight limit, too heavy, oversize, volumetric weight, overweight, too heavy to carry, too heavy for me, can't lift, can't carry it | bulky, bulky items
pack a parcel, how to pack, wrap properly, fragile, breakable, handle with care
print a label, shipping label, postage label, address label, stamp, stamps, no printer, printer at home, franking
parcel insurance, insured shipping, parcel cover, declared value, valuable item, compensation for parcel, insured post | compensation
claim for lost parcel, claim for damaged parcel, claim against courier, lost in post claim, compensation for lost parcel
what can't I send, prohibited goods, dangerous goods, lithium battery, send liquids, hazmat, restricted items, perfume
mail forwarding, mail redirection, forward my post, redirect mail, redirect my post, hold mail, change of address mail, keepsafe

# Parcels in trouble
parcel opened, box was open, tampered with, package opened, torn open, seal broken, somebody opened my parcel, resealed | missing item, arrived damaged, damaged
parcel wet, left in the rain, soaked, package soaking, left out in rain > damaged parcel, complaint about delivery, damaged delivery
unexpected parcel, parcel I didn't order, parcel not mine, received something I didn't order, mystery parcel, got a parcel for someone, parcel for previous tenant, unordered goods
label missing, label fell off, label damaged, address unreadable, can't read the label, barcode won't scan
delayed by weather, snow, storm, strike, postal strike, bad weather delays, industrial action, disruption > delivery delays
parcel on hold, delivery exception, shipment exception, held back, exception status
sent to wrong depot, misrouted, wrong country, went back and forth, sent to the wrong place, routing error
damaged in the post, damaged by courier, report damage to parcel, report damaged parcel, courier damaged my parcel | claim for damaged parcel
unpaid postage, underpaid postage, postage due, fee to pay before delivery, surcharge on parcel, pay to receive my letter
sender, shipper, consignor, who sent it, sent by
addressee, recipient, consignee, receiver's name
tax id for customs, customs reference, importer, identification for customs
refused at border, returned by customs, import ban, not allowed into country, sent back by customs
scam delivery text, fake delivery message, text asking to pay parcel, fake courier text, delivery fee scam, parcel text asking for money > phishing
letter not arrived, letter lost, post not coming, no post, mail missing, mail not delivered, haven't had any post, letters going missing
letterbox broken, mailbox key, too big for letterbox, doesn't fit through letterbox, mailbox full
registered letter, registered mail, certified mail, special delivery, tracked and signed
prepaid envelope, freepost, return envelope, stamped addressed envelope
large letter, letter size, stamp price, how many stamps, which stamp, cost to post, parcel price
delivery pass, delivery subscription, unlimited delivery, amazon prime, prime membership, delivery saver
subscription box, box delivery, monthly box, next box, skip my box
flowers, bouquet, florist, flower delivery, wilted flowers, flowers arrived dead, plants
perishable, frozen goods, cold chain, keep cool, chilled delivery, ice pack
no delivery slots, slots full, can't get a slot, all slots taken, no slots in my area
restaurant cancelled, restaurant closed, restaurant rejected my order, kitchen closed, restaurant not accepting orders
wrong food, missing food, food missing, got the wrong meal, forgot my drinks, fries missing, dish missing > missing item, wrong item, food order
food poisoning, got ill from food, hair in food, raw chicken, undercooked, inedible > food complaint, quality
schedule an order, order for later, pre-schedule, order in advance, order ahead, set delivery for later
cutlery, napkins, special requests, no onions, note to restaurant, cooking instructions
contactless delivery, leave at door, no-contact delivery, don't ring the bell, do not ring
outside delivery area, don't deliver here, doesn't deliver to my area, not in range, out of range, address outside zone, too far away
carrier bags, take back crates, return packaging, return the box, reusable packaging, empty bottles, bottle deposit
installation on delivery, connect the machine, plumb in, connect appliance, fitting service, set up on delivery, hook up
still nothing in, nothing in the post, nothing in the letterbox, hasn't come, hasn't turned up, never came, never turned up, not here yet, nothing came, waiting two weeks, waiting for weeks, still waiting > arrived, delivery, delayed, overdue, not received
my ex, to my ex, old flat, old house, old place, moved house, moved flat, new flat, new place, forgot to tell you > address, residence
piling up, stacking up, too many boxes, too much at home, drowning in, can't eat it all > pause, skip, frequency, suspend
going away, away in, don't need a box, don't want a box, not this month, not this week, don't need it > pause, skip, suspend
letterbox, letter box, mailbox > post, mail, delivery
where is my stuff, where are my things, dropped it but, driver says, says delivered but, nothing here, left it with > track, courier, parcel, status, delivered
next door, neighbor, over the road, take it in, shed, porch, safe place > neighbour, safe place, delivery
card through the door, sorry we missed, red card, slip through the door > attempt, attempts, depot, collection
postie, postman, mailman, delivery man, delivery guy, van man, driver, DPD, evri, hermes, fedex, yodel > courier, carrier, driver
with the coffee, bread box, beer club, wine club, snack box > subscription, subscriptions
wants money before, wants 20 quid, pay before I can have, tax on my parcel, from china > customs, duties, import, taxes
said monday, said tuesday, said thursday, said yesterday, it's now, days over, was meant to be here, supposed to be here, promised > late, delayed, delivery, delay
too late to bin, my dinners, dinners again, my box again, start it again, want it again > reactivate, skip, resume
every month for her, for her birthday, for his birthday, send my sister, send my mum, how do I begin, got a card for > gift, subscription, subscriptions, redeem
# As it is told: a card on its way
new plastic, new card came, just got my card, card just came, opened the envelope, got the envelope, out of the envelope, do I do first > activate, activation
doesn't work anywhere, works nowhere, doesn't work yet, never worked yet > activate, activation, declined
go to my work, to my work, to my office, to my mum's, post it here, send it here, send it somewhere, somewhere else > address, shipping, delivery
through the wash, washing machine, snapped, bent, cracked, chewed, dog chewed, worn out, worn, faded, rubbed off, peeling, scratched > damaged, faulty, replacement, unreadable, replace
how far away, where's it at, has it even been, even been sent, on its way > tracking, track, dispatched, status, delivery
been at the envelope, opened my post, opened my letter, envelope was open, torn open > tampered, intercepted, opened
dropped it in, dropped it somewhere, in a taxi, in a cab, wallet's gone, purse is gone, last night I think > lost, missing, card
daughter's boyfriend, my son used, my kid used, family used my, without asking me, knifepoint, gunpoint, held up > unauthorised, dispute, stolen
number to use on, don't have to wait, without waiting for, instead of waiting > virtual, digital, instant
one-time one, one-time card, one-off card, once only > disposable, single-use
number in wrong, put it in wrong, put my number in wrong, now it's dead > PIN, blocked, incorrect
never coughed up, coughed up nothing, showing as gone, shows as gone, is greyed > pending, withdrawal, authorisation, reverts
rob me, don't rob, getting my own cash, get my own cash > withdrawal, fee, charge, free
dearer than, don't match google, sums don't match, not what google > rate, rates, conversion, settlement
`;
