/** Single words of one meaning, in English of every country: what the one side says, the other does. */
export const core = `
# Money
withdraw, take out cash, take money out | take out
withdrawal, cash out | cash
deposit, pay in, add money, top up
transfer, wire | send
money, funds | cash, balance
charge, fee, commission | cost
refund, reimburse, money back | credit
block, freeze, lock | suspend
unblock, unfreeze, unlock, reactivate
cancel, revoke, reverse
link, connect, pair | add
verify, prove, validate | confirm
verification, identification | proof
pending, processing, in progress
abroad, overseas, foreign | international
salary, wages | pay
statement, transactions | history
exchange, conversion | convert
passcode, password, pin
sender, payer, remitter
recipient, beneficiary, payee | receiver
declined, rejected, refused | failed
card payment, purchase, transaction
recognise, know | recognised
limit, maximum, cap | how much can
wrong, incorrect | mistake
reason, cause
temporary, disposable, throwaway
merchant, retailer, shop | seller
supported, accepted, allowed | available
country, nation | region
resident, residence, live in
replacement, substitute, spare | new
replace, swap, substitute
fee-free, free, no charge | at no cost

# Buying and getting
size, fit | dimensions
outage, fault | problem, error
instalments, finance, spread the cost
store, shop, branch
opening hours, opening times, open till
complaint, dispute
charger, adapter, power supply
headphones, earbuds, earphones
gift, present
receipt, proof of purchase, invoice | bill
voucher, coupon, promo code | code
parcel, package | shipment
dispatch, ship, send out
collect, pick up, collection
in stock, available, availability
reserve, put aside, hold
exchange, swap | different one
old device, trade-in, trade in

# Contracts, lines, people
coverage, signal, reception | network
mobile data, gigabytes, data | allowance
number, phone number | line
porting, keep my number, number transfer | switch
notify, alert | inform
email, e-mail | mail
marketing, newsletter, advertising | offers
owner, holder, account holder
surname, last name | name
address, residence
change of address, moving, relocation | move
electricity, power
phone, handset, mobile | device
appliance, machine | device
cancel, terminate, end
contract, plan, agreement | subscription
minimum term, commitment, contract length
speed, slow
choose, select, pick
requirement, condition
document, papers, paperwork
application, request | form
track, follow, trace
tracking, whereabouts | status

# What banks write
incoming payment, money received, credit to my account | credit
replacement card, spare card, another card | new card
authorise, approve | allow
authorisation, approval | permission
unrecognised, unknown, not mine
duplicate, twice, double
short, less than I asked, shortfall | missing
document, passport, licence | identification
minimum age, old enough, eighteen
savings, income, wealth | source of funds
contactless, NFC, tap to pay | tap
disposable, single-use, one-time, throwaway
swallowed, retained, kept by the machine
reset, recover | change
blocked, locked, too many attempts
automatic, by itself | auto
failed, unsuccessful, didn't work
reversed, reverted, returned
cheque, check
cash, notes, coins, banknotes
urgent, express, fast
status, progress | update
loan, credit | borrow

# What shops and providers write
issue, problem | complaint
change of mind, right of withdrawal | return
processing time, waiting time, how long
billing address, invoice address
pay with, payment method, way to pay
monthly payments, instalments
customer account, profile, login
sign in, log in | access
packaging, box, carton
wrong item, different item, incorrect
loyalty, points, rewards
student discount, students
price match, price promise | cheaper
take away, old appliance, removal | old one
installation, fitting, assembly, set up
pre-order, reserve
when to cancel, notice period
monthly charge, monthly fee, line rental
breakdown, itemised bill
third party charges, premium services
no service, no signal, no coverage
late payment, overdue, arrears
consent, permission
two-factor, security code, verification code
crash, freezes, closes by itself
agent, advisor, customer service
call back, ring me
usage, consumption
when arrive, delivery date
marketplace, third-party seller, other seller
claim, incident
`;
