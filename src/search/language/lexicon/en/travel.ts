/** What customers call journeys, bookings, hotels, rented and owned vehicles, bikes and parking, in English of every country. */
export const travel = `
# Booking
booking, reservation, reserve, book, booked | trip, appointment
booking confirmation, no confirmation, confirmation not received, booking reference, PNR, record locator, confirmation code, booking number, itinerary | my bookings
find my booking, can't find my booking, view my booking, booking not showing, manage booking, my trips, lost my booking, retrieve booking, booking disappeared
change a booking, amend booking, modify reservation, change my trip, change dates, change flight, rebook, move my booking, alter booking, different date, change travel dates, change the date | rebooking fee
cancel a booking, cancel reservation, cancel my trip, cancel flight, cancel hotel, can't travel anymore, can't go, cancel my stay, not travelling anymore, call off trip | refund, cancellation policy
cancellation policy, free cancellation, non-refundable, refundable, flexible rate, cancel for free, cancellation fee, cancellation charge
can't travel because ill, sick before trip, doctor's note, medical certificate, fell ill, death in family, broke my leg, ill before holiday > cancel a booking, travel insurance, cancellation
booked wrong date, booked wrong flight, booked by mistake, booked the wrong day, double booked, booked twice, booked the wrong hotel > change a booking, cancel a booking
wrong name on ticket, name change on booking, misspelled name on ticket, name doesn't match passport, spelling mistake on ticket, change passenger name, name correction
holiday, vacation, trip, journey, getaway, travel, hols, travelling, traveling
package holiday, package tour, all-inclusive, tour, excursion, cruise, day trip
travel agent, tour operator, agency, third-party booking, booked through
passenger, traveller, traveler, guest, companion, fellow traveller
group booking, group travel, school trip, large group, party of, more than nine people
travel alone, unaccompanied minor, child travelling alone, kid flying alone, travelling with children, infant, baby on lap, travelling with baby, lap infant
travel with a pet, dog on board, take my dog, cat, bring pet, pets allowed, animal, guide dog, assistance dog, service animal, emotional support animal, dog, pet, my dog, my cat, puppy, kitten
special assistance, wheelchair assistance, reduced mobility, PRM, help at airport, mobility assistance, passenger assistance, disabled passenger, wheelchair at airport, needs a wheelchair, need a wheelchair, can't walk far

# Tickets, trains, buses
ticket, fare, travel card
e-ticket, mobile ticket, digital ticket, ticket on phone, ticket in app, electronic ticket, print ticket, QR ticket
ticket not received, where is my ticket, ticket not arrived, ticket didn't come, no ticket, ticket not in app, ticket not showing, tickets haven't arrived
lost ticket, lost my ticket, ticket gone, forgot ticket, left ticket at home
ticket not working, ticket won't scan, barrier won't open, gate won't open, ticket invalid, barcode not scanning, gates didn't open
refund a ticket, ticket refund, unused ticket, get money back for ticket, didn't use my ticket, return ticket for refund
single, one way, one-way ticket, single ticket
return ticket, round trip, there and back, both ways, return journey, two-way
season ticket, monthly pass, travel pass, travelcard, weekly ticket, annual pass, commuter pass, oyster, railcard, bus pass, opal card, myki
fare, ticket price, how much is a ticket, child fare, peak fare, off-peak, concession fare, senior fare
fined for no ticket, penalty fare, ticket inspector, caught without ticket, fare dodging, fare evasion, travelled without ticket, conductor | penalty, appeal
tap in, tap out, forgot to tap out, touch in, touch out, maximum fare, incomplete journey, forgot to touch out, check in check out
train, rail, railway, metro, tube, subway, underground, tram, light rail, streetcar
bus, coach, shuttle, minibus, omnibus
ferry, boat, ship, crossing
taxi, cab, minicab, uber, lyft, ride-hailing, rideshare, auto rickshaw, ola, cabbie
timetable, schedule, departure time, when does it leave, departures, times of trains, what time does it leave
route, journey planner, way there
train late, bus late, train cancelled, bus didn't come, delayed train, train delay, bus never came, strike, missed my train, train didn't show, rail strike | delay compensation, delay repay
missed connection, missed my connection, missed my flight, missed flight, overslept, late for flight, missed my bus, plane left without me, train left without me, left without us, too late at the gate | rebook
seat, reserve a seat, seat reservation, choose a seat, seat selection, window seat, aisle seat, sit together, sit next to, pick my seat, legroom, seat map, extra legroom

# Flying
flight, plane, airline, fly, flew, flown, aeroplane, airplane, flying
flight cancelled, flight canceled, cancelled my flight, airline cancelled, flight has been cancelled | rebooking, flight refund, passenger rights
flight delayed, flight late, delay at airport, hours late, flight delay compensation, EU261, UK261, flight compensation | passenger rights
overbooked, denied boarding, bumped off flight, no seat for me, bumped, refused boarding
schedule change, flight time changed, new departure time, flight rescheduled, flight moved, flight times changed
check in, check-in, online check-in, web check-in, can't check in, checking in, check in online
boarding pass, boarding card, print boarding pass, mobile boarding pass
luggage, baggage, bag, suitcase, bags, backpack, rucksack
hand luggage, carry-on, cabin bag, cabin baggage, hand baggage, personal item, under seat bag
checked bag, hold luggage, hold bag, checked baggage, check a bag, big suitcase, hold baggage
baggage allowance, luggage allowance, how many bags, how heavy can bag be, bag weight limit, excess baggage, extra bag, add a bag, overweight bag, bag too heavy, size of bag, add luggage
lost luggage, lost baggage, bag didn't arrive, luggage missing, suitcase missing, baggage delayed, bag not on carousel, luggage not arrived, bag lost, suitcase never turned up | property irregularity report
damaged luggage, broken suitcase, suitcase damaged, wheel broken off, damaged bag, baggage damage
what can I take aboard, liquids, sharp objects, items not allowed on plane, restricted on board, powerbank on plane, 100 ml
airport, security check, airport security, lounge
upgrade my seat, business class, first class, premium economy, upgrade flight
air miles, frequent flyer, miles, avios, frequent flyer points, missing miles, claim miles, tier status
passport, travel document, passport number, API information, advance passenger information
visa, travel authorisation, ESTA, ETA, entry requirements, border, immigration, entry permit, do I need a visa, eVisa, schengen, papers for country, do I need papers | travel documents
vaccination, vaccine, covid certificate, jab, covid test, health certificate, need jabs, jabs for
stopover, layover, connecting flight, change planes, break my journey, get off on the way, stop on the way there
how early at airport, when to be at airport, be at the airport, time to be at airport, how early must I be, arrive at the airport > check-in, boarding, bag drop
surfboard, skis, snowboard, golf clubs, bike on plane, guitar, musical instrument, diving gear > sports equipment, special baggage, oversize baggage
sit together, sit with us, sit with my kids, kids next to us, sit with family, split us up, seated apart > family seating, seat, seat selection

# Sleeping
hotel, accommodation, hostel, B&B, guesthouse, lodging, place to stay, motel, inn, airbnb, holiday let
room, bedroom, suite, twin room, double room, bed
hotel check-in, check-in time, arrive early, early check-in, late arrival, when can I check in, arriving late, after midnight arrival, early arrival, check in at 9, check in in the morning, room ready early, get there early
check-out, check out of room, late check-out, leave the room, checkout time, when do we leave room
host, landlord, property owner, owner of the flat, hotelier
host cancelled, hotel cancelled, hotel has no reservation, not on the list, hotel doesn't have my booking, hotel full, host cancelled on me, hotel doesn't know us, hotel can't find my booking, they don't know us, hotel don't know > cancelled by host, booking cancelled, hotel full, reservation, cancellation
room dirty, not clean, dirty, filthy, bedbugs, cockroaches, disgusting room, not as in photos, dusty, unhygienic, mould, stained sheets, flat was filthy, apartment was dirty, room stank, stank | complaint, accommodation, report a problem, problem with accommodation
extra bed, cot, baby bed, crib, high chair, rollaway bed
breakfast, half board, full board, meals, food included, dietary requirements
tourist tax, city tax, resort fee, local tax, occupancy tax
can't get into property, key box, lockbox, key not there, can't get into apartment, door code, self check-in, key safe, no keys, access the property, accessing the property, no key in box, nobody to let us in | property, access
early departure, leave early, shorten my stay, cut short, going home early
extend stay, stay longer, extra night, another night, longer stay, add a night, extend my booking
minibar, wifi in room, pool, spa, gym, amenities, facilities, towels
left something behind, lost property, left my bag on, forgot something on, lost and found, left my phone on, left on the train, lost item, left behind, left it in the car, forgot my umbrella, left my umbrella, left my bag, left my jacket, left my laptop, left on the bus, left on the plane, left in taxi, left in car, left at hotel, left my phone
host wants cash, pay host directly, asks me to pay privately, pay outside, outside the platform, bank transfer to host, off-platform > payment, scam, platform
heating in room, shower doesn't work in room, no hot water in room, wifi not working in room, room too noisy, loud music next door, broken in the room, room smells, AC in room > problem during your stay, report a problem, accommodation

# Renting and sharing vehicles
rental, hire, rent, car hire, rental car, rent a car, hire car, lease, car rental, self-drive
vehicle, car, van, automobile, SUV
car sharing, car share, car club, zipcar, carsharing
bike sharing, bike share, shared bike, boris bike, hire bike, city bike, rental bike
e-scooter, scooter, electric scooter, kick scooter, moped
bike, bicycle, cycle, pushbike, push bike, two-wheeler
e-bike, ebike, electric bike, pedelec, power-assisted bike
motorbike, motorcycle, motor bike
rider, cyclist, driver, motorist
start a ride, unlock a bike, unlock scooter, scan QR code, won't unlock, can't unlock, unlock vehicle, can't start ride, bike won't unlock, doesn't unlock, scooter won't start, can't open the car, car won't unlock
end a ride, end my trip, can't end ride, ride won't end, still running, forgot to end ride, ride still going, finish my ride, stop rental, can't finish trip, ride didn't end, ended outside the zone | parking zone
parking zone, where to park, service area, operating area, no-parking zone, where to leave the bike, park the scooter, home zone, zone, business area, leave it anywhere, drop zone, dock, docking station
docking station full, station full, no free dock, can't dock the bike, dock broken, no bikes at station
pause a ride, park mode, short stop, stop on the way, temporary parking
reserve a vehicle, reserve a bike, hold a scooter, book a car in advance
charged for ride, ride charge wrong, charged too much for ride, trip price wrong, ride still charging me, per minute price, cost of a ride, ride price
pick up the car, collect rental car, pickup rental, rental desk, collecting the car, documents at the counter
return the car, drop off the car, return vehicle, bring car back, return late, late return, car returned, give back the car, bring the bike back | return location
different return location, one-way rental, drop off in another city, return elsewhere, pick up in one place, leave it somewhere else, leave the car somewhere else, return it in another city
fuel, petrol, gas, diesel, fuel policy, full tank, refuel, tank, gasoline, fill up, fuel card, filling station, gas station, petrol station
mileage, kilometres, kilometers, miles limit, unlimited mileage, extra kilometres, odometer
additional driver, second driver, someone else drive, extra driver, let my wife drive, can my husband drive, can my partner drive, can my son drive, share the driving, can my friend drive, named driver, another driver
young driver, minimum age to drive, age to rent a car, under 25, how old to rent
driving licence, driver's license, driving license, licence check, licence verification, international driving permit, drivers licence, IDP, foreign licence, no licence
car seat, child seat, booster seat, baby seat, isofix, bike seat for child
damage to rental car, scratched the car, dented the car, existing damage, damage report, scratch on car, charged for damage, damage claim, accused of damage, damage was already there
rental deposit, deposit for car, deposit not returned, hold for rental, deposit back, security deposit blocked, deposit for the flat, damage deposit, deposit for apartment | deposit
rental insurance, collision damage waiver, CDW, full cover, excess insurance, zero excess, LDW, car hire excess
drive abroad, take car abroad, cross the border, go to another country, across the border, leave the country with
tolls, toll, motorway charge, congestion charge, ULEZ, vignette, low emission zone, toll road, e-toll, tollway, fastag
speeding ticket, parking ticket, traffic fine, got a ticket, parking fine, caught speeding, PCN, speed camera, notice to hirer, parking penalty, bus lane fine, clamped, flashed, got flashed, flashed by a camera | penalty notice, appeal
parking, park, car park, parking lot, parking space, parking garage, garage, parking spot, parking bay
parking session, start parking, stop parking, forgot to stop parking, extend parking, parking app, pay for parking, pay and display, wrong number plate entered
parking permit, resident parking, visitor permit, permit zone, blue badge
towed, car towed, tow, impounded, car gone, removed vehicle
helmet, protective gear, safety gear, wear a helmet
two people on scooter, passenger on bike, carry a passenger, ride with a friend, carry someone
drunk, drink and drive, alcohol limit, had a few drinks, under the influence

# Owning, mending, charging vehicles
breakdown, broken down, broke down, car won't start, stranded, roadside assistance, AA, RAC, stuck at roadside, car died, engine died, AAA, roadside help | emergency number
flat tyre, flat tire, puncture, burst tyre, tyre, tire, wheel, inner tube, slow puncture, spare wheel, blow-out | repair
flat battery in car, jump start, car battery dead, dead car battery, jump leads
brake, brakes, braking, brakes squeak, brakes don't work, brake pads, disc brake, handbrake, brakes gone, can't stop, squealing brakes, brakes squeal, brakes rub, adjust brakes
bike chain, chain came off, chain slipped, chain fell off, rusty chain, chain broke
gears, gear, derailleur, gears slipping, gear change, shifter
pedal, crank, pedals loose, crankset
seat height, saddle, adjust the seat, seatpost, saddle height, seat too low, saddle slides down, saddle keeps sliding, saddle loose, saddle moves | adjusting seat
handlebar, handlebars, grips, stem of handlebar
lights, headlight, lamp, front light, rear light, bulb, bike light
bike motor, car engine, engine trouble, engine noise, e-bike motor, motor not assisting, no assistance, assist not working
range, how far can I go, distance, how many miles, mileage on a charge, how far on one charge
engine warning light, check engine, dashboard light, oil light, warning lamp
servicing, maintenance, MOT, inspection, tune-up, service interval, rego check, roadworthy, annual service, vehicle check
garage, workshop, mechanic, dealer, dealership, service centre, repair shop, body shop
number plate, licence plate, license plate, registration number, reg, rego, plate, VRN, number-plate
registration document, V5C, logbook, car title, vehicle registration, frame number, VIN, chassis number
car tax, road tax, vehicle tax, tax disc
EV, electric car, electric vehicle, e-car, BEV, tesla, plug-in hybrid
charging station, charge point, charger, charging point, wallbox, EV charger, fast charger, supercharger, rapid charger, charging post, plug-in point | charging card
start charging, charging session, charger won't start, charging won't start, charging stopped, charge point not working, can't start charging, charger out of order
charging cable stuck, cable won't come out, can't unplug car, cable locked, plug stuck, plug is stuck in car, cable won't release, cable will not release, can't pull plug out
charging price, price per kWh, idle fee, blocking fee, charging cost, overstay fee
bike stolen, my bike was stolen, car stolen, scooter stolen, vehicle theft, stolen bike, someone took my bike, bike nicked, bike theft, stolen car, bike's gone | report theft, police report
bike lock, padlock, chain lock, D-lock, lock won't open, lost my bike key, lost bike key, U-lock, lock jammed
lost key, lost my keys, car key, key fob, spare key, key broken off, locked keys in car, replacement key, locked out of car, key stuck | locksmith
accident, collision, prang, hit by a car, run into, ran into, hit something, fender bender, had an accident, rear-ended, pile-up, knocked down, hit someone, came off my bike, crashed my bike, had a crash, crashed into | crash, crashed, report an accident
injured, hurt, injury, wounded, bleeding, broken arm, ambulance, hospital, injuries | emergency, accident
police, cops, police report, crime number, police station, crime reference, report to police, FIR, file a report
emergency, 999, 911, 112, danger, life-threatening, urgent danger, triple zero, 000
abandoned bike, badly parked, blocking the pavement, scooter in the way, report a bike, report parked scooter, blocking sidewalk
battery theft, battery locked, remove battery, take out battery
bumped into, scraped, scraped a car, someone hit my car, hit my car, drove into, reversed into, backed into, ran over, knocked over > accident, damage, report an accident
hit and run, drove off, other driver left, driver fled, hit my parked car, damaged my parked car > accident, police, report an accident

# On the way
left luggage, luggage storage, store my bags, locker at station, leave my suitcase
airport transfer, shuttle to hotel, pick-up from airport, get to the airport, transfer to hotel
lift broken, elevator, step-free, escalator, stairs, step-free access, accessible station
take my bike on train, bike on train, bicycle ticket, bike space, folding bike
night train, sleeper, couchette, overnight train
train carriage, coach number, quiet coach, platform, track number, which platform
replacement bus, rail replacement, engineering works, diversion, line closed
travel card lost, lost travelcard, replace travel card, oyster card lost, lost my pass, lost bus pass
travel card top up, top up travel card, add credit to card, balance on travel card
daily cap, fare cap, capping, price cap on fares, maximum daily fare
child age for tickets, do children travel free, child ticket, kids free, family ticket, kids ticket
student ticket, senior ticket, discounted ticket, railcard discount, BahnCard
group ticket, day ticket, day pass, 24-hour ticket, weekend ticket
delay certificate, proof of delay, delay confirmation, letter confirming delay
on-board, wifi on train, power socket on train, restaurant car, food on board, catering, drinks on board
taxi didn't come, driver cancelled, driver didn't arrive, no driver found, driver no-show, waiting for cab | ride cancelled
taxi fare wrong, driver took a detour, longer route, fare too high, surge pricing, dynamic pricing, surcharge on ride
cancellation fee for ride, charged for cancelled ride, charged cancellation fee, no-show charge
cleaning fee, charged for cleaning, dirty car, car was dirty, car not clean, mess in car
share my trip, trip sharing, send my location, follow my ride
cancelled my cruise, missed excursion, tour cancelled, guide didn't show, tour operator cancelled
travel voucher, credit for future travel, flight voucher, future travel credit, travel credit
payment at hotel, pay at property, charged by hotel, hotel charged my card, prepayment, deposit for hotel, pay when I get there, pay on arrival, pay the hotel direct, pay there | paying at property
price changed during booking, price went up while booking, price per night, total price for stay
weather cancelled trip, hurricane, earthquake, natural disaster, war, travel warning, travel advice
itinerary, travel plan, trip details, schedule of trip
passport lost abroad, lost passport, embassy, consulate, stolen passport

# Sharing and riding
vehicle not there, can't find the bike, car not at location, scooter missing on map, car isn't there, can't find car, bike isn't where map says
blocked in, car blocked, someone parked in front, gate closed, can't leave car park
vehicle battery low, bike empty, scooter flat, low charge on scooter, vehicle needs charging
vehicle broken during ride, bike broken during ride, flat tyre on rental, report a broken bike, scooter broken, report a fault on vehicle, brakes broken on rental, damaged scooter
unlocked but didn't use, bike broken refund, ride didn't start but charged, ride of zero minutes, couldn't use the bike
parking photo, photo at end of ride, take photo of parking, picture of parked scooter
wrongly parked, parking fine from operator, parked outside zone, out of zone fee, penalty for parking, fee for leaving zone
speed limit, max speed, top speed, slow zone, scooter slow, speed-limited, go-slow zone
ride pass, minutes bundle, ride package, unlimited rides, day pass for bikes, ride bundle
group ride, unlock for a friend, two bikes on one account, rent two bikes, several vehicles, more than one bike
riding age, how old to ride, minimum age scooter, teenager ride, child ride scooter
cargo bike, child trailer, pannier, rack, luggage rack, mudguard
ride on pavement, ride on sidewalk, where may I ride, bike lane, cycle path, traffic rules, one-way street, road rules
ride history, my rides, past rides, ride receipt, invoice for ride, trip history
ride, trip, journey | rental
still counts minutes, still counting, clock still running, still charging minutes, keeps charging though locked, locked it but > ride not ended, end a ride, end ride
went flat in the middle, died halfway, ran out halfway, stopped in the middle, battery empty mid ride > battery, battery ran out, low battery
money on card for car, block 500 on card, holds money for car, reserve on my card, block on card, blocked money on card > deposit, security deposit, hold
parked in wrong spot, parked wrong, wrong parking, where not to park, parked badly, can't park here > parking rules, parking zone, parking
car won't open, car doesn't open, doors won't open, doors won't unlock, app doesn't open car > unlock, unlocking, unlock vehicle
found a wallet in, found someone's bag, found a phone in car, something in the car from > found item, lost property

# Bike and car care
first service, break in, run-in, bolts, torque, tighten, loose screws, check bolts
tyre pressure, pump up, inflate, air pressure, how many bar, PSI, tyre is soft, soft tyre, tyres soft, low pressure
winter tyres, summer tyres, tyre change, tread, snow chains, all-season tyres
frame cracked, frame broken, fork, suspension, headset loose, frame size, bike size, which frame
bike display, e-bike display, display shows error, bike computer, walk assist, support level, pedal assist level, assistance level
e-bike speed limit, speed pedelec, derestrict, tuning, top speed e-bike, only goes 25, stops helping at 25, motor cuts out at 25, cuts off at 25, only goes 20 mph
bike leasing, cycle to work, bike through employer, bike scheme, lease a bike, salary sacrifice
register my bike, frame number, bike registration, coded bike, proof of ownership
windscreen, windshield, chipped windscreen, cracked windshield, wipers, wiper, stone chip
oil change, engine oil, top up oil, change oil
coolant, adblue, washer fluid, fluids, antifreeze
clutch, gearbox, transmission
exhaust, catalytic converter, muffler
bodywork, bumper, dent removal, body repair, paintwork, wing mirror
used car, second-hand car, sell my car, buy a car, car valuation, trade in my car, part exchange car
car leasing, lease car, company car, PCP, hire purchase, balloon payment
deliver my car, new car delivery, handover of car, when is my car ready, car not ready
home charger, install wallbox, charge at home, home charging, install charger at home
charging card, RFID card, charging app, charge abroad, roaming charging
connector type, type 2, CCS, CHAdeMO, which plug, charging adapter, plug doesn't fit
poland, spain, italy, france, germany, turkey, greece, portugal, thailand, bangkok, rome, paris, ghana, nigeria, kenya, india, pakistan, philippines, vietnam, china, japan, russia, ukraine, romania, mexico, brazil, morocco, egypt, dubai, australia, canada, america, usa, the states, ireland, netherlands, switzerland > abroad, international, overseas, foreign, country, countries
came back from, on holiday, hols, on vacation, on my travels, backpacking > abroad, roaming, travel, overseas
spelled wrong, spelt wrong, misspelled, misspelt, name wrong, wrong name, missing a letter > name, correct, correction, amend
something came up, can't make it, can't go, can't come, plans changed, plans have changed, can't make, no longer going > cancel, cancellation, reschedule, change, amend
week after, day after, day later, another day, next week instead, later that day, earlier that day, other day instead > date, reschedule, change, amend
too big to bring, how big, bring on, take on board, fit under the seat > dimensions, size, cabin, allowance
fly, flew, flown > flight, travel, depart
at the airport, stranded, stuck at the airport, missed the wedding, missed my meeting, missed the funeral, hours late, sat for hours > delay, delayed, compensation
next to my, sit together, sit with, sit next, split up on, by the toilet, by the window, more legroom, leg room, better seat, middle seat > seat, seats, adjacent, reservation
train never ran, never ran, didn't run, never left, never took off, called off, scrapped, no train > cancelled, cancellation, service, refund
only used half, didn't use, never used, half of my return, way back, one leg > unused, ticket, refund, fare
left without me, missed the second, missed my second, missed my next, enough time to change, minutes to change, mins to change, change in > connection, connections, connecting, rebooking
can't walk, cannot walk, can't walk far, bad legs, bad knees, blind, deaf, wheelchair, crutches, old and frail, frail > assistance, special, mobility, wheelchair, disability
hand in, handed in, left my bag, left my ipad, left my coat, left my phone on, on the 8 > lost property, lost, found
cat, dog, puppy, kitten, hamster, rabbit > pet, pets, animal, animals
alone, by himself, by herself, by themselves, on her own, on his own, unaccompanied > unaccompanied, minor, minors, escort
girl, boy, little girl, little boy, toddler, year old, teenager, teen > child, children, minor, minors
sold more seats, more people than seats, turned away, wouldn't let me on, not let on, no seat for me, bumped off > overbooked, denied boarding, boarding
carousel, case went to, bag went to, bags went, case didn't, my case > baggage, luggage, delayed
my room, keep the room, have to be out, be out by > check-out, departure, hotel
thing to scan, at the gate, scan at the gate, show my phone > boarding pass, check-in, boarding
pensioners, pensioner, student, students, oap, senior, over 60, railcard > discount, discounted, concession, railcard
new york, london, madrid, barcelona, berlin, tokyo, las vegas, vegas, marrakech, istanbul, amsterdam, vienna, athens, lisbon, dublin, sweden, denmark, norway, finland, austria, belgium, hungary, europe, asia, africa > abroad, international, overseas, foreign, country, city
printer, printer is dead, can't print, don't have a printer, no printer > mobile, download, boarding pass, print
someone with him, sending my girl, flying alone, go by himself, travel alone > unaccompanied, minors, escort, children
walked out, picket line, picket, industrial action, on strike > strike, strikes
hertz, avis, sixt, enterprise, europcar, get the keys, car keys > car hire, rental, hire
pork, peanuts, peanut, halal, kosher, vegan, eat meat, on the tray > meal, meals, dietary, special
border, passport control, let me in the country, sent home, turned back, immigration > entry, documentation, visa, inadmissible
whole family, whole class, taking 20, 14 of us, lots of us, big group, school trip, stag do, hen do, class trip, all of us > group, party, groups
bump, bumps, without a bump, not crashed, never crashed, clean record, crash > accident, claim, claims, no-claims
ryanair, easyjet, british airways, lufthansa, delta, emirates, wizz, jet2, united airlines > airline, carrier, flight
zoo, museum, theme park, concert, gig, festival, theatre, musical > event, ticket, tickets, attraction
bike, bicycle, e-bike, ebike, moped, motorbike, scooter, van, lorry, motorhome, caravan > vehicle, vehicles
granny died, someone died, died, death in the family, we can't go, without losing everything, lose everything > cancel, cancellation, refund, non-refundable
spot, get a spot, a place in, squeeze in, get in to spin > book, place, places, reservation
`;
