/** What customers of a shop tell of parcels, orders, returns, repairs and paying, in English. */
export const shopping = `
# Parcels
hasn't turned up, hasn't shown up, still nothing, still waiting on it, no show yet, should be here by now, ought to be here, promised for, meant to come, said it would come, days overdue, week late, still isn't here > delayed delivery, late delivery, delivery date, track
where's it got to, whereabouts is it, any news on my order, what's happening with it, how far along, where has it got to, which day is it coming, is it coming today, when's it due, when will I have it > track order, tracking, shipment status, delivery date
stuck in customs, held at the border, import duty, have to pay customs, customs want money, VAT on delivery > customs, import, duties
tracking says, tracking shows, status hasn't moved, same status for days, link shows nothing, number not found > tracking, shipment status, tracking number
says it's been delivered, they say I got it, signed by someone, not my signature, nobody gave me anything, neighbours haven't got it, no card left, left outside and gone > delivered but not received, proof of delivery, missing parcel, investigation
gone missing, vanished in the post, lost on the way, courier lost it, disappeared in the post > lost parcel, lost shipment, investigation
smashed to bits, in bits, arrived in pieces, box squashed, box was open, box soaked, dented, cracked screen out the box, broken out of the box > transport damage, damaged in transit, damage report
only half came, bits missing, one missing, no cable in box, no charger in box, short by one, rest hasn't come, one of two came > incomplete delivery, missing item, partial shipment
sent me the wrong, not what I asked for, somebody else's stuff, wrong model, wrong one in the box, mixed up my order > wrong item, incorrect item
change the address on order, send it somewhere else, moved since ordering, typed the wrong street, put wrong house number, deliver to my work, deliver next door > change delivery address, delivery address, redirect
not home, at work when they come, out all day, missed the van, missed the driver, card through the letterbox > missed delivery, redelivery, new delivery attempt
pick it up myself, fetch it from the shop, collect it myself, get it in store, grab it from, pop in and get it > click and collect, collection, pick-up
someone else fetch it, husband collect it, what I bring to collect, what I need to collect > collection, proof of identity, pick-up code
come up the stairs, carry it up, third floor no lift, bring it inside, take the old one away, haul away, get rid of old fridge, old washing machine > delivery to place of use, bulky goods, old appliance, disposal
faster delivery, need it tomorrow, rush it, same day, next day > express delivery, delivery options, shipping

# Orders
don't want it any more, stop it before it ships, ordered by accident, pressed buy by mistake, clicked too fast, take it off, call it off, scrap the order > cancel order, order cancellation, cancellation
change what I ordered, add one more to order, swap colour before it ships, forgot to add > change order, order changes
did it go through, no email after ordering, no confirmation came, not sure if I ordered, nothing in my inbox > order confirmation, order status
order was cancelled by you, why did you cancel it, cancelled without telling me > order cancelled, cancellation
buy without an account, order as guest > guest order, customer account
get it before it's out, reserve the new one, order before launch, day it comes out, on release day > pre-order, release date, reservation
is it in stock, when will you have it, tell me when it's back, sold out again > availability, in stock, back in stock

# Returning, exchanging, mending
send it back, give it back, take back to the shop, don't like it, not for me, changed my mind, how many days I have, too late to return > return, returns, withdrawal, return period
return label, print a label, no printer, label for sending back, who pays for sending back, postage for return > return label, return shipping
where's money for the return, sent it back weeks ago, you've had it back, returned it and no money > refund after return, refund, refund time
swap it for, change it for a bigger, get the other colour, different size instead, rather have the other one > exchange, exchange for another
stopped working, packed up, gave up, died on me, conked out, broke after a month, broke just after warranty, faulty from the start > warranty, defect, warranty claim, fault
get it mended, have it fixed, send it for repair, how much to fix, new screen fitted > repair, repair order
is my repair done, how's the repair going, been in repair for weeks, still being fixed > repair status, repair time
lend me one meanwhile, replacement while it's mended > loan device, replacement device
what is it worth, hand in my old phone, money for my old phone, sell you my old > trade-in, purchase value, old device

# Paying in a shop
what can I pay with, do you take paypal, pay cash to the driver, pay when it arrives, do you accept > payment methods, means of payment
pay bit by bit, monthly bits, spread over a year, can't pay all at once, on the never-never, buy now pay next month > instalments, financing, deferred payment
my code does nothing, discount isn't coming off, voucher gets rejected, it won't accept my code, says code invalid > promotional code, voucher, discount code, redemption
need a proper bill, receipt for work, bill with company name, lost the receipt, bill for the tax man, claim it at work > invoice, proof of purchase, receipt
cheaper a day later, price fell, price dropped, now costs less, saw it for less elsewhere > price guarantee, price promise, price difference
money off for students, student price, I study, at uni > student discount, eligibility
points gone, points not added, what are my points worth, spend my points > loyalty points, points, redeem
what's left on gift card, gift card out of date, spend a gift card > gift card, balance
stop sending me adverts, stop the emails, off your mailing list, too much advertising > unsubscribe, newsletter, advertising, consent
your shop hours, when do you open, are you open sunday, nearest shop, where's your shop > opening hours, shops, branches
`;
