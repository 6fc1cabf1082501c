/** What customers call choosing, ordering, returning, exchanging, invoices and selling, in English of every country. */
export const orders = `
# Choosing and buying
order, purchase, buy, bought | get hold of, pick up online, acquire
place an order, make an order, put in an order, order something, check out, checkout, order online, complete purchase, how do I buy, how do I order
basket, cart, shopping cart, shopping bag, trolley, shopping basket
can't check out, checkout not working, can't place order, order won't go through, checkout error, can't complete order, stuck at checkout, basket won't load > checkout error, checkout problem, place an order, checkout, payment declined
basket empty, cart disappeared, items vanished from basket, cart emptied itself
wishlist, wish list, favourites, favorites, saved items, save for later, shopping list, watchlist
out of stock, sold out, not available, unavailable, none left, no stock, gone from site, ran out | back in stock, restock
back in stock, restock, available again, when will it be back, coming back, stock alert, notify me when available, more stock
pre-order, preorder, advance order, order before release, release date, reserve before launch
backorder, on back order, back-ordered, awaiting stock, waiting for stock
in stock, availability, available, got any left, check stock, stock check, in store
product, item, article, merchandise, stuff I ordered | model
product details, specifications, specs, dimensions, measurements, description, data sheet, technical data | size
size, sizing, size guide, size chart, which size, measurements | too small, too big
too small, too big, too tight, too large, doesn't fit, wrong size, too long, too short, runs small, didn't fit > exchange, size, return
colour, color, shade | variant
wrong colour, wrong color, different colour, looks different, not the colour, not like the photo, not like the picture, looks nothing like > different colour, colour difference, exchange, not as described
quality, poor quality, bad quality, cheap and nasty, flimsy, badly made, rubbish quality, falls apart, shoddy, tat | not as described, defective
recommend a product, which one should I buy, which is best for me, help me choose, what do you suggest, buying guide, advice on choosing
compare, comparison, difference, difference between, what is the difference, versus, vs, better than | choose
genuine, real thing, legit product | fake, counterfeit
fake, counterfeit, knock-off, knockoff, replica, imitation, not genuine, dodgy copy
second-hand, secondhand, used item, used one, preowned, pre-owned, refurbished, refurb, reconditioned, open-box, ex-display | condition grades
gift, present, birthday present, gift wrap, gift-wrapping, giftwrapped, gift message | gift receipt
gift card, gift voucher, gift certificate, e-gift, gift token, egift card | redeem
gift card not working, gift card code invalid, redeem gift card, use a gift card, gift card balance, spend gift card, enter gift card, voucher is no good, voucher doesn't work, voucher not accepted | gift card
gift card expired, gift card lost, lost gift card, gift card never arrived, gift card not received
discount code, promo code, coupon code, voucher code, promotional code, code for money off, offer code | coupon, voucher, redeem
code not working, coupon not working, promo code invalid, discount not applied, voucher rejected, code won't apply, coupon won't work, discount missing, code not accepted | voucher terms, expired code
discount, money off, reduction, price reduction, markdown, percent off | offer, sale
sale, deal, offer, special offer, promotion, promo, bargain, clearance, black friday, cyber monday, flash sale | discount
student discount, NHS discount, senior discount, military discount, key worker discount, concession, student offer, teacher discount, OAP discount, reduced rate | proof of eligibility
loyalty points, reward points, rewards, bonus points, loyalty scheme, loyalty programme, loyalty card, club card, nectar, cashback | redeem points
points missing, points not added, didn't get my points, points haven't appeared, missing points, claim points, rewards not credited, cashback not paid | loyalty points
points expired, points disappeared, lost my points, points vanished, points gone, expired points, points have gone | loyalty points
refer a friend, referral, invite a friend, recommend a friend, referral bonus, invite code, refer someone, friend code, affiliate, bring a mate, bring a friend, tell a friend | referral reward
free gift missing, free item not included, bonus gift, freebie, free sample | promotion
minimum order, minimum spend, smallest order, minimum basket, MOQ
bulk order, large order, wholesale, trade order, volume discount, buy in bulk, business order, trade account, trade customer, order in quantity, reseller, 50 of them, buy a lot of, large number of, for our whole office, for our team
quantity limit, maximum per customer, how many can I buy, limit per order, one per customer
custom order, personalised, personalized item, engraved, made to order, bespoke, monogram, customised, tailor-made, with a name on it
order by phone, order over the phone, phone order, ring up to order, telephone order
guest checkout, order without account, buy without registering, checkout as guest, no account, ordered as guest
order history, past orders, previous orders, my orders, old orders, see my orders, find my order, purchase history, view orders, order overview
order number, order reference, order id, reference number, confirmation number, order no, find my order number
order confirmation, confirmation email, didn't get a confirmation, no confirmation, no email after order, did my order go through, not sure it went through, order acknowledgement, did you get my order, there was no mail, got no mail, no mail from you, unsure you got my order | order status, order confirmation missing
order status, status of my order, what's happening with my order, order progress, order update, has it shipped, order still processing, order stuck, order not moving, preparing | track order
ordered twice, duplicate order, ordered two times by mistake, placed order twice, double order, two orders by accident | cancel an order
ordered wrong thing, ordered by mistake, ordered the wrong size, ordered by accident, wrong item ordered, clicked wrong, picked the wrong one, bought the wrong one, accidental purchase > change an order, cancel an order
change an order, edit my order, amend order, modify order, add to my order, add something to order, change my order, remove from order, swap item in order, combine orders, change quantity, add one more, forgot to add | after ordering, changing an order
cancel an order, cancel my order, order cancellation, stop my order, don't want order anymore, call off order, withdraw order, cancel purchase, no longer want it
order cancelled, you cancelled my order, why was my order cancelled, order was cancelled without asking, cancelled by you, order rejected, cancelled by seller, email that you cancelled, you cancelled it, why did you cancel | automatic cancellation
can't cancel order, no cancel button, too late to cancel, already shipped can't cancel, cancel not possible | cancel an order
changed my mind, had second thoughts, don't want it anymore, don't like it, not what I wanted, bought on a whim, buyer's remorse > return, cancellation, right of withdrawal
cooling-off period, right of withdrawal, right to cancel, withdrawal period, 14 day right, fourteen days, cooling off, withdrawal form | return period
forgot to use code, forgot voucher, forgot to use my voucher, forgot discount, didn't enter the code, apply discount after purchase, add code later, discount after ordering > discount code, voucher, discount
cheaper for students, cheaper for seniors, money off for, reduced for > discount, concession
shoes, trainers, sneakers, boots, jumper, sweater, dress, trousers, jeans, shirt, t-shirt, coat, jacket, hoodie, skirt > clothing, clothes
sofa, couch, table, chair, wardrobe, bed frame, desk, shelf, bookcase > furniture
have them again, any more coming, when do you get more > restock, back in stock
wrap it, wrap it up, put a bow on, with a card, make it a present, nicely wrapped > gift wrapping, gift
don't know my size, what size am I, between sizes, which size do I need, size up, true to size > size guide

# Wrong, missing, broken
wrong item, wrong product, received the wrong, sent the wrong, not what I ordered, somebody else's order, different item, incorrect item, got the wrong thing, mixed up order, wrong order, someone else's parcel, it's the wrong one, got the wrong one, wrong one > wrong item, incorrect item, different item, mixed up order, incorrect product, exchange, replacement
missing item, item missing, not all items, incomplete order, something missing, part missing, missing part, only got half, not everything arrived, missing from my order, incomplete, box was empty, box turned up empty, nothing inside, empty package, empty box, short delivery | part delivery, split shipment, missing, missing items
arrived damaged, damaged in transit, broken on arrival, arrived broken, came broken, smashed on delivery, box crushed, delivered damaged, DOA, dead on arrival, transport damage, shipping damage, cracked when it arrived | damaged, damaged items, damage
faulty, defective, defect, fault, manufacturing fault, flaw, dud, lemon, not fit for purpose, doesn't match, legs don't fit, wobbly, wonky, came apart in the wash, fell apart after a week, one is shorter, seam split, zip broke, sole came off, holes in it, never worked, never worked properly, has never worked, stopped working after a week, only lasted a week | broken, warranty, warranty claim
damaged, damage, dented, scratched, scratch, dent, chipped glass, chipped paint, torn, ripped, stained, scuffed, bashed | broken
broken, broke, smashed, shattered, bust, busted, snapped, cracked, knackered, wrecked, bent, fell apart, came apart | damaged, faulty
not as described, misdescribed, misleading description, not as advertised, false advertising, mis-sold, different from description, not as shown, doesn't match description, misleading | wrong item, return
spoiled, gone off, mouldy, rotten, out of date food, bad smell, smells off, past its best, expired product, stale, rancid
spare part, replacement part, spares, accessory, accessories, add-on | compatible
compatible, compatibility, works with, does it fit, fits my, will it work with, supported models
assembly, assemble, put together, flat pack, instructions missing, manual missing, how to build it, screws missing, self-assembly
manual, instructions, user guide, handbook, instruction booklet, how-to, owner's manual
care instructions, wash, washing, cleaning, how to clean, machine washable, look after it, care label, get the stain out, stain out, wash at, shrunk, shrank, can it be washed, tumble dry
recall, product recall, safety notice, safety recall, dangerous product, caught fire, gave me a shock, unsafe
allergy, allergen, allergic, ingredients, contains nuts, gluten, vegan, lactose | food information

# Returning
return, send back, sent back, bring back, brought back, take back, took back, hand back, ship back, returning | refund, exchange
return an item, make a return, start a return, return an order, how do I return, want to return, send it back, return something, RMA, return request | return label
return policy, returns policy, return window, how long to return, return period, deadline to return, how many days to return, too late to return, past the return date, 30 days, returns deadline
return label, returns label, prepaid label, shipping label, return slip, print label, return form, no label in box, lost the label, QR code for return, no printer, return authorisation, sticker for return, return sticker, no sticker
return cost, who pays for return, free returns, return postage, pay for returning, return shipping cost, return fee, restocking fee
drop off return, return point, return in store, return to shop, where to return, drop-off point, bring it back to store, take back to shop, hand in, where do I take it | return location
collect return, pick up return, return collection, courier collects return, collection of return, can you collect it, arrange collection
return received, return not processed, have you got my return, return lost, sent back and heard nothing, return tracking, return status, status of my return, returned but no refund | refund status
return without receipt, no receipt, lost my receipt, lost receipt, threw away receipt, without proof of purchase
return without packaging, threw away the box, original packaging, no box, opened box, unsealed, already opened, opened it, used it once, tags removed, took tags off | return conditions
can't be returned, non-returnable, return refused, return rejected, won't take it back, not returnable, excluded from returns, final sale | return conditions
return a gift, present I don't want, gift return, got it as a present, returning a present | gift receipt
exchange, swap, replace, replacement, trade it for, change it for another, switch for, substitute | return
exchange for another size, swap size, different size, change size, bigger size, smaller size
trade in, trade-in, part exchange, part-ex, sell my old phone, buy back, buyback, recycle my old one
old appliance, take away old one, haul away, remove old machine, disposal, old fridge, old mattress, WEEE, take the old one away, take old washer away, take away the old, collect my old fridge, remove the old | recycle, collection of old appliance
recycle, recycling, dispose of, throw away, bin it, get rid of old, e-waste, battery disposal

# Papers
invoice, receipt, bill, tax invoice, sales slip | proof of payment
get an invoice, need an invoice, download invoice, copy of invoice, invoice missing, where is my invoice, didn't get an invoice, invoice for my company, need a receipt, duplicate invoice, copy of receipt, print receipt, PDF invoice, receipt for expenses, expense claim
wrong invoice, invoice incorrect, name on invoice, change invoice, correct an invoice, invoice address, wrong company on invoice, amend invoice, invoice details
VAT, value added tax, GST, sales tax, HST, tax | VAT number, tax number
VAT number, tax number, tax id, TIN, GSTIN, EIN, ABN, company tax number | invoice
VAT refund, tax-free, reverse charge, VAT exempt, tax exemption, without VAT, zero-rated, duty free
purchase order, PO number, purchase order number, on account, pay by invoice, credit terms, net 30
proof of purchase, proof of payment, payment confirmation, payment receipt, evidence of purchase
bookkeeper, bookkeeping, tax return, tax office, finance department, tax adviser, for my taxes, tax purposes > invoice, receipt, statement

# Markets and sellers
seller, vendor, merchant, shop, trader, retailer, store, third-party seller, marketplace seller | partner
seller not responding, seller won't reply, seller ignores me, no answer from seller, seller gone quiet, seller doesn't answer | contact the seller
contact the seller, message the seller, write to the seller, ask the seller
sell, list an item, put up for sale, become a seller, start selling, create a listing, open a shop, advertise, flog, sell my stuff | seller account
listing removed, ad taken down, my ad disappeared, listing deleted, item delisted, listing rejected, took my ad down, ad removed, ad deleted, removed listing, listing was removed, took down my listing | prohibited items
payout, get my earnings, when do I get paid, seller payment, withdraw earnings, cash out, my earnings, disbursement, payout delayed, waiting for payout, cash from the sale, money from my sale, money for sold item, money for what I sold, paid for what I sold
buyer hasn't paid, buyer won't pay, unpaid item, non-paying buyer, buyer doesn't answer, buyer wants refund, buyer doesn't pay, buyer not paying | seller protection, unpaid
buyer protection, purchase protection, protected purchase, money back guarantee, am I covered if | open a case
auction, bid, bidding, outbid, highest bidder, retract a bid, best offer, haggle, negotiate
review, rating, feedback, stars, leave a review, bad review, write a review, testimonial
remove a review, delete my review, edit my review, review not published, fake review, my review disappeared
prohibited items, banned items, not allowed to sell, restricted goods, age-restricted, age check, alcohol, knives
sell to you, sell you my, flog my old, get money for my old, what's my old phone worth, worth anything > trade in, buyback, sell
buyer says not received, buyer says it never came, buyer claims, buyer opened a case, buyer opened dispute, buyer lying > seller protection, dispute, case

# Digital goods, sets, services
digital download, download link, ebook, digital product, digital content, software purchase, game code, digital code, download not working, e-book
game key, code already redeemed, key already used, code already used, activation key doesn't work
return digital product, refund a game, refund an app, refund ebook, refund download
return hygiene items, underwear, swimwear, earrings, opened cosmetics, makeup, mattress return, earphones return > non-returnable, return conditions
return from abroad, international return, send back from another country, return overseas
return several items, return part of my order, keep some of it, return one item, only send back one, returns from two orders
return sale item, return discounted item, reduced item, return clearance
refund in store, refund to gift card, refund to another card, refund to different card, card I paid with expired, card closed, old card refunded, original payment method | refund
subscribe and save, repeat order, reorder, order again, buy again, recurring order, autoship, order same again, repeat delivery
price error, pricing mistake, wrong price, price wrong on website, price different at checkout, price at till was higher, price changed in basket, wrong price shown, price on the shelf, lower on the shelf, cheaper on the label, price tag
price includes tax, prices with VAT, tax added at checkout, net price, gross price, excluding VAT
quote, quotation, estimate, ask for a price, get a quote, custom quote, cost estimate
catalogue, catalog, brochure, leaflet, paper catalogue, flyer
sample, tester, swatch, fabric sample, try before you buy, try on, try at home, test drive
ring size, measure, how to measure, measuring, tape measure, waist, inches, foot length
material, fabric, composition, what's it made of, made of, textile | cotton, leather, wool, polyester
where is it made, country of origin, sustainable, ethical, fair trade
model number, article number, SKU, item number, product code, barcode, EAN
set incomplete, bundle, kit, what's in the box, comes with, does it come with, box contents
product question, ask about product, product advice, expert advice, more information about item
back to school, gift ideas, gift list, wedding list, gift registry, registry
send as a gift, ship to a friend, deliver to someone else, different recipient, surprise gift, no price on parcel, gift without invoice
store pickup not ready, click and collect not ready, when can I collect, ready to collect, collect email, ready for pickup
collect order with ID, what to bring to collect, someone collecting for me, documents to collect
layaway, hold item, put aside, reserve in store, keep it for me, reserve an item
alterations, tailoring, shorten, hem
installation service, assembly service, mounting, hang on wall, put up, wall mount
extra fee at checkout, service charge at checkout, handling charge, small order fee, why is there a fee
cancel part of my order, remove one item, cancel one item, only want part of it, take something off my order
order too late to change, already processed, can't change order, can't edit order, locked order
payment taken but no order, charged but no order, money taken no confirmation, paid but order not showing, paid but nothing, payment went through no order > order confirmation, pending charge, charged without order, failed order
order on hold, order under review, order being verified, manual review, order flagged, security check on order
order for company, buy for business, company purchase, on behalf of company, staff purchase, office supplies
list an item, create a listing, post an ad, put an ad up, upload photos of item, classified ad, advertise item
seller verification, verify shop, prove I'm a business, verified seller, trusted seller, is this seller legit, seller trustworthy
ship as seller, post a sold item, send to buyer, sold item, shipping label for buyer, how to ship sold item
seller cancel sale, cancel as seller, can't fulfil order, item no longer have, sold elsewhere
report a listing, report an ad, report a seller, fake listing, scam listing, report counterfeit, suspicious ad
meet the buyer, meet in person, pick up from seller, local pickup, cash on collection
holiday mode, pause my shop, vacation mode, close shop temporarily, away mode
promote listing, boost my ad, sponsored, featured listing, bump ad, more views
# As it is told: what was bought and what became of it
jeans, dress, shoes, sock, shirt, trousers, trainers, jacket, coat, jumper, boots, blender, kettle, sofa, lamp, plate, mug, toy, chair, mattress, scarf > item, product, goods
don't fit, doesn't fit, too tight, too loose, too small, too big for me, too short, too long on me, need one bigger, one size up > size, exchange, return, fit
in bits, in pieces, to pieces, fell apart, came apart, falling apart, cracked, shattered, dented, crushed, soaked, squashed > damaged, broken, defective, faulty, damage
unwrapped, opened the box, opened the parcel, opened the bag, took it out of > delivered, received, arrived, delivery
only one sock, only got one, came with one, only half, rest of my order, where is the rest, not all of it, one short > missing, partial, incomplete
total didn't go down, didn't come off, nothing off, percent off, money off, tenner off > discount, promotional, promotion, voucher, applied
ordered by accident, bought by accident, didn't mean to, clicked by accident, by accident, ordered too many > cancel, cancellation, cancelled
ghosted, won't answer, doesn't answer, ignoring me, left me on read, not replying, gone silent, gone quiet > respond, responded, response, contact
on the web, websites, web shops, on the internet, internet shopping > online
got medium, want large, want small, a size up, a size down, bigger one, smaller one, bigger size, smaller size, next size > size, sizing, exchange, swap
when is it back, is it coming back, one coming back, back in, none left, all gone, sold out already, get more in, when do you get more > stock, replenished, restock, inventory, backorder
take down my ad, took down my, took it down, removed my ad, my ad, my advert, ad is gone, ad disappeared > listing, listings, removed, prohibited
is it ok to sell, can I sell, allowed to sell, fireworks, guns, booze > prohibited, restricted, rules
packed up, gave up the ghost, conked out, died on me, stopped after, kaput, on the blink, breaks after, if it breaks, who fixes > warranty, repair, repairs, defects, guarantee, faulty
after six months, after a year, one year old, after christmas, only had it, barely a year > guarantee, warranty, years, months
pick what's inside, pick what, choose what, hates, hate, doesn't like, allergic, allergy, nuts, vegan, gluten > preferences, personalise, swap, dietary, ingredients
ordered two, only wanted one, one too many, two by mistake, twice by mistake > cancel, cancellation, quantity, duplicate
knock off, knock-off, knockoff, knock offs, rip-off copy, dupe, not real, not the real, label is spelled wrong, badly made, looks fake > counterfeit, authentic, fake, replica
present card, how much is on it, what's left on it, my aunt gave me, was given, spend a voucher > gift card, gift, value, redeem
present, presents, pressie, prezzie, xmas, christmas, birthday > gift, gifts
accountant, bookkeeper, nagging, expenses, in the firm's name, company name on it, tax man, taxman, HMRC > invoice, VAT, receipt, business
blue one, red one, black one, pink one, white one, colour, color, shade > colour, variant, item
leather, cotton, wool, wood, gold, silver, silk > material, description, described
wardrobe, shelf, desk, bed, bookcase, cupboard, table, flatpack, flat-pack > furniture, assembly, item
screws, bolts, screw, no screws, missing a leg, paper that shows how, how it goes together, put it together > parts, components, assembly, instructions
broccoli, chicken, lettuce, milk, eggs, bread, meat, fish, vegetables, veg, fruit, salad, food, dinner, dinners > ingredients, groceries, meal, meals, food, perishables
stinks, slime, slimy, mouldy, moldy, rotten, smells, went off, gone off, rank, out of date > spoiled, damaged, quality, expired
washing machine, fridge, freezer, dishwasher, oven, cooker, dryer, hoover, vacuum, microwave, boiler > appliance, appliances
postage, P&P, shipping is free, postage is nothing, free postage > delivery, free, complimentary, charges
for a party, need it before, before the party, in time for, was yesterday, birthday was > delivery, late, delivery options
hideous, ugly, horrible, hate it, awful, not my style > return, exchange, refund
no receipt, lost the receipt, threw away the receipt > receipt, proof of purchase, order number, gifts
advert said, ad said, picture showed, what was in the pictures, in the pictures, nothing like the picture, looked different > described, description, not as described, protection
cow, oat milk, asked for, wrong brand, other brand, instead of what I > substituted, substitution, substitutions
take my old, take away the old, haul away, plug it in, set it up for me, hook it up for me > installation, disposal, removal, appliance
caught fire, catches fire, on the news, bad ones, dangerous, exploded, overheats > recall, affected, safety
bid, outbid, sniped, put 500 instead, last second > bids, auction, retracted
my earnings, can't get my earnings, old clothes > payouts, verification, seller, tax
# As it is told: paying at shops
shop swears, shop says, store says, seller says, they say they sent, they swear > merchant, retailer
taxi, cab, hotel, restaurant, cafe, pub, corner shop, supermarket, petrol station, tesco, ikea, uber > merchant, merchants
price tag, on the tag, on the menu, added a quid, added on, added extra, bit on top, on top of the price > surcharge, fee, fees, hidden
prove I paid, prove it, something to prove, show him I paid, show her I paid, says nothing came, says he hasn't, says she hasn't, they say they haven't > confirmation, proof, recipient, trace, received
receipt says, bill says, should be, fiddled, fiddled the sum, did the sums, sums wrong, doesn't add up, adds up, not what I signed > incorrect, amount, final
paypal, klarna, apple pay, google pay, bitcoin, crypto > payment method, methods, wallet
no joy, no luck, didn't take, wouldn't have it, told me to sod, sod off, like a lemon > declined, failed, rejected
don't want it any more, gig never happened, concert cancelled, show cancelled, event cancelled > refund, dispute, merchant
one pound gone, pound gone, dollar gone, little amount, tiny amount, small amount, pennies gone, keeps popping up > verification, debit, nominal, charge
why does buying, cost me extra, costs extra, wasn't free, isn't free, not free > fee, fees, charge, charges
finance dept, finance department, our accounts team, doesn't do cards, don't do cards > invoice, purchase order, remittance
heard zip, did it work, no email with my number, did you get my order > confirmation, order confirmation, received
forgot the, stick it in with, put it in with, one less, one more in, squeeze it in > add, change, order, contents
always gone, will you ever have it, wanting for ages, never there > availability, stock, restock, available
straight out of the wrapper, won't light up, bang, sparks, first time I plugged, plugged it in > defective, faulty, dead-on-arrival
backed out, sold it to somebody else, sold it to someone else, changed his mind > cancelled, seller, reimbursed
get this lamp to, get it to the lady, get it to the buyer, coughs up for sending, who pays the post > postage, shipping, label, labels
loved, yummy, tasty, more like that, beetroot again, sick of the same, same again > feedback, rate, recipes, preferences
real one, only have the one, on screen, only on my phone, hold in my hand > physical, card
with my dog on, with my picture, own picture, pretty one, nicer one, pink one > design, designs, bespoke, personalised
got back 12, where is the rest, rest of what > partial, refund, less, difference
perk, perks, one percent, my percent, fuel points > cashback, rewards, points, benefits
hanging on to my, hundreds up, in front with you, paid ahead, too much paid > credit balance, credit, excess, refund
newsagent, newsagents, off-licence, kiosk, bodega, post office, petrol station shop, corner shop > retailer, shop, participating, store
isn't mine, not mine, someone else's, got a toaster, got something else, not what I asked > wrong, incorrect, item
you have had my, you've had it back, you got it back, had it back, sent it back and > refund, returns, receipt, processed
took the cash then, took my money then, then said you don't, said you don't have > unavailable, out of stock, refund
just a look, have a look, only wanted to look, try it out, just trying, trying it, free bit, free week, free month > trial, trial period
must take six, take before I can, have to take, have to stay, how many do I have > minimum, commitment, contract
ice packs, cardboard, polystyrene, bubble wrap, full of boxes, full of cardboard, packing stuff > packaging, recycling, recycle, insulation
won it and, won it but, hasn't paid, never paid, won't pay me, no cash from > unpaid, buyer, non-payment
took it again, taken it again, ran my card, charged again > twice, charged, duplicate
photocopy, photostat, xerox, scanned, pic of my, picture of my > copy, photograph, photographs, photo, document, formats
grandad's cheque, gave you a cheque, put the cheque in, cheque in and > cheque, clearing, hold, available
killed my card, cancelled my card then, reported it gone, reported it and, under the seat, in my coat, in my pocket > cancelled, lost, found, reinstated
kept my money, closed down, went bust, gone bust, shut its doors, no longer trading > merchant, refund, insolvency, dispute
what I spent, spent back, get back what I > refund, reimburse, reimbursement
asos, zara, amazon, shein, temu, argos, currys, walmart, primark, H&M > merchant, retailer
wore it, only wore, worn once, tried it on, washed it, tags off > worn, ineligible, unworn, return
sent it back to me, wouldn't take it back, won't take it back > refused, ineligible, return, returns
in the pics, in the pic, looked better, way better in, to hell, says new but, not new > described, description, condition
grub, too much for two, baby came, one more mouth, more of us now, fewer of us, need more food > portion, servings, plan
counted us, counted twice, folk who left, people who left, still paying for people > discrepancies, error, billing, users, invoice
menu, price on the menu, dinner, lunch, meal out, drinks > restaurant, merchant, payment
`;
