/**
 * Words with which customers ask and words with which articles answer, in English of every country.
 * `a, b`: each stands for the other; `a > b`: only the first for the second.
 */
export const english = `
password, passcode
credentials > password
phone, mobile, cell, smartphone, telephone
computer, laptop, PC
email, e-mail, mail
sign in, log in, login
sign out, log out, logout
sign up, register, create account
account, profile
cancel, terminate, unsubscribe, quit, end subscription
subscription, plan, membership
invoice, receipt, bill
price, cost, fee, rate
free, no charge
pay, settle
payment, charge
charged > payment, invoice
refund, reimbursement, money back
return, send back
order, purchase
delivery, shipping, shipment
parcel, package
parcel > delivery, order
address, location
credit card, card
error, problem, issue, fault
broken, damaged, faulty, defective
not working > error, problem
repair, fix
help, support, customer service
call, talk to someone > contact, phone
delete, remove, erase
change, edit, update, modify
add, include
upload, attach
download, save
settings, preferences, options, configuration
app, application
discount, coupon, promo code, voucher
pause, suspend, freeze, put on hold
expire, run out
deadline, due date
privacy, personal data
theft, stolen
lost, missing
warranty, guarantee
complaint, claim
invite, refer, recommend
language, locale
connection, internet, wifi
verify, confirm
two-factor, 2FA, two-step
`;
