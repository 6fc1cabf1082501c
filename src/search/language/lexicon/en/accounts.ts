/** What customers call signing up, signing in, proving who they are, safety and their data, in English of every country. */
export const accounts = `
# Opening
account, profile, user profile, my page
sign up, register, create account, join, enrol, enroll, open an account, create a profile, set up an account, become a member, become a customer, make an account, registration, signup, onboarding
can't register, can't sign up, registration failed, sign-up not working, can't create account, unable to register, registration error, won't let me register, application stuck | sign up
email already in use, account already exists, already registered, email taken, says I have an account, email already registered | sign in
username taken, username not available, choose a username | username
age limit, minimum age, how old, under 18, underage, too young, for my son, for my daughter, for my kid, for children, my child, teen, kids account, junior account | parental consent
child account, family account, children's account, youth account, account for my child, kid's profile, family profile, student account | minor, age limit
who can open an account, eligibility, am I eligible, do I qualify, qualify, eligible, requirements to join, can I join, need to open an account | country, residence
which countries, country support, available in my country, is it available in, supported countries, operate in, non-resident, expat, foreigner, live abroad, not a citizen, outside the UK, outside the US | eligibility
joint account, shared account, account with my partner, account with my husband, account for two, couple account, account for both of us | add a person
second account, more than one account, multiple accounts, two accounts, another account, duplicate account, merge accounts, combine accounts, accidentally made two accounts
business account, company account, corporate account, account for my company, merchant account, sole trader, self-employed, freelancer, organisation account, LLC, Ltd | private account
switch to business, convert to business account, upgrade to business, personal to business account
application rejected, application declined, refused to open account, not approved, account denied, why was I rejected, application unsuccessful, couldn't open account | eligibility
application status, application progress, still under review, waiting for approval, how long approval, in review, application pending | verification
welcome email, activation email, activation link, confirmation link, verify email, verify my email, confirm my email, verification email, link in email, click the link, didn't get the activation
verification email not received, confirmation email not arrived, no email from you, link expired, activation link expired, link doesn't work, resend email, not getting emails, email never came, didn't get the email, emails don't get here, your emails don't come, not receiving your emails, not receiving our emails > verification email, confirmation email, activation link, link expired, resend, spam folder, spam, junk
I'm 14, I'm 15, I'm 16, I'm 17, only sixteen, only seventeen, not 18 yet, turn 18, not old enough > age, age limit, minor, under 18

# Signing in
sign in, log in, login, log on, sign on, signin, logon, get into my account, access my account, enter my account
can't sign in, can't log in, cannot login, unable to log in, won't let me in, can't get in, login not working, can't access my account, not letting me log in, can't get into, login failed, login error, shut out, stuck at login, kicked out, login loop, lost access, no access | locked account, reset password
locked out, account locked, locked account, too many attempts, blocked after wrong password, temporarily locked, too many tries, account is locked | unlock my account, sign in, reset password
account blocked, account suspended, account disabled, account restricted, account frozen, banned, account banned, deactivated my account, terminated my account, ban, suspension, blocked my account, limited account, kicked off | appeal
appeal, unban, unblock my account, reinstate, reactivate, get my account back, appeal a ban, restore account, recover account, account recovery, reopen account, unsuspend
sign out, log out, logout, log off, sign off, signout, exit account
sign out everywhere, log out of all devices, other devices, active sessions, logged in on another device, see where I'm logged in, log out remotely, still logged in on, remote logout
keeps logging me out, logged out automatically, session expired, session timeout, keep having to log in, asks to log in again, stay signed in, remember me, keep me signed in
password, passcode, passphrase, passwd, pwd, secret word
forgot password, forgotten password, lost password, can't remember my password, don't remember my password, don't know my password, password slipped my mind, reset password, password reset, recover password, retrieve password, need a new password | can't sign in, change password
wrong password, incorrect password, password doesn't work, password not accepted, invalid password, says password is wrong, invalid credentials, doesn't recognise my password, password not working > incorrect password, invalid password, invalid credentials, reset password, login failed
change password, update password, new password, set a password, choose a password, modify password
reset email not received, password reset link, reset link not working, reset link expired, no reset email, didn't get the reset email, link to reset never came
password rules, password requirements, password too short, strong password, password not strong enough, special character, capital letter
forgot username, forgotten username, don't know my username, which email did I use, what's my login, can't remember which email, forgot email, lost my username, forgot user id
username, user name, user id, login name, screen name, nickname, display name | sign in
credentials, login details, login data, access data, username and password, logins
show password, see my password, autofill, password manager, saved passwords, keychain
security question, secret question, memorable word, mother's maiden name, memorable information, answer to security question
passcode app, app pin, forgot passcode, app code, unlock the app, forgot my app pin, login pin, pass code for app, code for the app > forgot password, reset passcode, passcode, app passcode
fingerprint, face ID, touch ID, facial recognition, biometrics, face unlock, thumbprint, sign in with my face, biometric login, passkey, passkeys, windows hello, face isn't recognised, face not recognised | biometric
sign in with google, sign in with apple, facebook login, social login, continue with google, google account, linked account, SSO, single sign-on, log in with facebook
magic link, login link, passwordless, link by email
kicking me out, kicks me out, throws me out, boots me out > sign out, stay signed in, session expired

# Two steps and codes
two-factor authentication, 2FA, two-step verification, two-factor, MFA, multi-factor, two step, two-step login, second factor, extra security, two factor
verification code, security code, one-time code, OTP, one-time password, login code, code by text, 6-digit code, six digit code, auth code, confirmation code, sms code, passcode by text, tac code, access code
code not received, didn't get the code, no code, code never came, code not arriving, not getting the code, can't get code, don't get code, verification code not arriving, no sms, otp not received, text never arrives, not receiving texts, code hasn't come | resend code
code not working, invalid code, wrong code, code expired, code rejected, code doesn't work, incorrect code, code no longer valid
resend code, send code again, another code, new code, request a new code
authenticator, authenticator app, google authenticator, authy, token generator, security key, yubikey, TAN, hardware token
lost authenticator, lost access to 2FA, new phone authenticator, lost phone can't log in, backup codes, recovery codes, lost recovery codes, recovery key, reset 2FA, turn off two-factor, disable 2FA, lost 2FA device
changed number can't log in, old number, don't have that number, no access to old number, lost my number, code goes to old number, old phone number > change phone number, verification code
lost phone, stolen phone, phone stolen, lost my phone, phone nicked, phone got stolen, phone gone > block account, new device, sign out everywhere
trusted device, new device, register device, unrecognised device, authorise device, device not recognised, approve new device, remember this device, new phone, new mobile, got a new phone, bought a new phone, changed phones, switched phones, replaced my phone | device
captcha, not a robot, I'm not a robot, robot check, puzzle, pick the traffic lights, bot check

# My details
edit profile, change my details, update my details, personal details, account details, account settings, update my information, change my information, update profile, amend details
change name, name change, got married, married name, new surname, changed my name, maiden name, divorced name, wrong name, misspelled name, deed poll, spelling of my name, name is wrong, name misspelt
change email, change email address, new email address, update email, different email, switch email, wrong email, lost access to email, old email, email no longer exists, typo in email, left my old job email, old work email, old work mail, work mail, old school email, email I no longer use
change phone number, new phone number, update phone number, changed my number, new mobile number, different number, change mobile, new number
change address, moved house, moving house, new address, update address, relocating, new flat, moved to another city, change of address, new home, just moved, moving home, I've moved, moved apartment, shifted house, relocation
date of birth, birth date, DOB, wrong date of birth, birthday is wrong | age
profile picture, profile photo, avatar, picture of me, change my photo
gender, Mx, pronouns, salutation
language, change language, wrong language, set to english, switch language, app is in, translate, another language, in my language
country settings, change country, change region, moved to another country, wrong country, switch region, location settings, moving to germany, moving to another country, moving abroad, move abroad, moving country | country of residence, residence
communication preferences, contact preferences, email preferences, marketing preferences, notification preferences

# Proving who I am
verify identity, prove identity, identity check, identity verification, ID check, ID verification, KYC, know your customer, prove who I am, verify myself, identify myself, verify my identity, confirm my identity, prove it's me, verification, verify my account, prove I'm me | documents
why need my ID, why verify, do I have to verify, why must I prove, why so many personal details, why need my details, refuse to send ID, don't want to give data > verify identity, identity verification, required documents, regulation, privacy
verification failed, verification rejected, can't verify, could not verify my identity, ID not accepted, ID rejected, document rejected, verification not working, unable to verify, verification unsuccessful, selfie rejected, photo rejected, documents keep getting rejected, doesn't recognise my passport, can't accept documents, don't accept my documents, sent documents twice, keep rejecting my ID, won't accept my ID | rejected documents, rejected
verification time, how long does verification take, still verifying, verification pending, waiting to be verified, identity under review
ID, identity document, identity card, ID card, photo ID, passport, driving licence, driver's license, national ID, aadhaar, PAN card, residence permit, government ID, proof of identity, licence
selfie, video verification, video ident, face scan, liveness check, photo of my face, facial scan, video call to verify
proof of address, utility bill, council tax bill, evidence of address, address verification, bank statement as proof, prove where I live, address proof
upload documents, send documents, submit documents, attach a document, upload photo, upload failed, can't upload, upload not working, document upload
source of funds, where my money comes from, origin of money, proof of income, payslip, wealth check, verify my source of income, proof of funds, payslips, wage slip
social security number, SSN, national insurance number, NI number, tax file number, TFN, PPS number | tax number
expired ID, ID expired, passport expired, out of date passport, renew my ID, ID ran out
photo of my passport, picture of my ID, want a copy of passport, copy of my ID, asked for my ID, scan of my passport, want my documents > verify identity, identity, verification

# Safety
hacked, account hacked, account compromised, someone logged in, someone got into my account, broke into my account, account taken over, account stolen, someone is using my account, unauthorised access, intruder, got hacked, been hacked, someone changed my password, stranger in my account, breach | secure my account, fraud, security
secure my account, protect my account, account security, keep account safe, security tips, safe account, security settings
suspicious login, login alert, login I don't recognise, sign-in from another country, unusual activity, suspicious activity, strange login, login attempt, someone tried to log in, unknown device
phishing, scam email, fake email, fake website, suspicious email, suspicious text, dodgy email, dodgy text, smishing, spoof, fake text, scam text, is this email real, clicked a link, clicked on a link, weird message, phish, impersonating, pretending to be you, fishy email, vishing | report phishing
identity theft, stole my identity, account opened in my name, using my name, in my name, impersonation, stolen identity, used my details, pretending to be me > identity theft, impersonation, stolen identity, fraud
gave my details, told them my code, shared my password, gave my code, gave them my PIN, told my password, handed over my details, details on fake site, gave them the code, told them the code, gave him the code, shared my code, shared my details, shared your details, shared security details, gave out my, gave them my, gave the code > phishing, fraud, secure my account, shared your security details
data breach, data leak, leaked, my data was leaked, exposed, dark web, stolen data
report abuse, report a user, harassment, harassed, bullying, threatened, abusive, offensive, stalked, stalker, block a user, block someone, report someone, hate, insulted, nasty messages, writing horrible things, horrible messages, someone is insulting me, being nasty to me, sends me rude messages | report
spam, junk, unwanted emails, too many emails, junk mail, spam calls, unsolicited, nuisance calls, cold calls, unwanted marketing, keep emailing me, stop emailing me, stop sending emails, stop sending me emails, sending me emails, marketing emails, newsletter, bombarded, promotional emails, stop texting me | unsubscribe
unsubscribe, opt out, stop emails, stop newsletter, take me off your list, remove me from mailing list, mailing list, no more emails, get off mailing list
notifications, alerts, reminders, push notifications, pings, notification, alert
turn off notifications, mute, stop notifications, too many notifications, silence alerts, no more alerts, do not disturb
not getting notifications, no notifications, notifications not working, don't get alerts, missing notifications, phone doesn't ring, doesn't ping, no ping | notifications not received
make sure nobody gets in, nobody else can get in, nobody else get into, keep people out, sure it's safe > secure, security, keep account secure, protect
calling saying my account, number calling and saying, rang me saying, phoned saying my account, told me account at risk, claims my account at risk > fraudulent call, phishing, scam, fraud
phone was snatched, phone snatched, phone grabbed, phone pickpocketed, left my phone on > stolen phone, lost phone

# Data and privacy
privacy, personal data, data protection, my data, GDPR, personal information, personal info, CCPA, data privacy, what you know about me, data you hold, privacy policy
request my data, download my data, data export, subject access request, SAR, DSAR, copy of my data, what data do you have, export data, access to my data, data portability
delete my data, erase my data, right to be forgotten, erasure, remove my information, wipe my data, forget me, data about me deleted, everything about me deleted, all you know deleted, my data deleted, erase personal data | erasing personal data
share my data, sell my data, third parties, who sees my data, data sharing, give my data, pass on my details
cookies, cookie settings, ad tracking, personalised ads, targeted ads, consent, ads
location tracking, track me, location access, follow me around, know where I am, geolocation, gps permission, location permission, spying on me
call recording, is this call recorded, cctv, record calls
public profile, private profile, hide my profile, who can see, make private, visibility, who sees my profile

# Ending, sharing, others
close account, delete account, close my account, delete my account, deactivate account, remove my account, terminate account, cancel my account, account deletion, account closure, get rid of my account, shut my account, erase my account, delete my profile, erase profile, don't want my account, end my account | cancel subscription
accidentally deleted, deleted by mistake, deleted by accident, undo delete, recover deleted, get back deleted, restore deleted, undelete, recycle bin, deleted the wrong, deleted wrong file, wiped the wrong, deleted something I need | restore, recover, restoring deleted files
share account, share login, share password, use by two people, household sharing, family sharing, lend my account, give access
add a user, add member, invite user, add someone, add a family member, give someone access, add another person, invite people, add my husband, add my wife, add partner | invite
remove a user, remove member, take someone off, remove my ex, kick someone out, revoke access, remove a person
permissions, roles, admin, administrator, access rights, user rights, owner, make admin, role
transfer ownership, change owner, new owner, transfer account, hand over account, take over account, change account holder, account in someone else's name, change of ownership
power of attorney, act for, third-party access, carer, authorise someone, for my mother, for my father, for my elderly, legal guardian, authorised person, POA, trusted contact
bereavement, death, passed away, deceased, has died, husband died, wife died, mother died, father died, dad died, mum died, someone died, dead relative, late husband, late wife | estate, executor, probate, inherit, widow, next of kin
still has access, can still see my account, ex has my password, former employee has access, left the company, access to our account > remove a user, revoke access, change password, remove a member, remove access
use my login, use my account, with my password, share my account, share my login, log in as me, two people one account, give my password to > share account, sharing, account sharing

# Kinds of accounts and people
customer number, account number, client number, member id, customer id, user number, account id
dormant account, inactive account, haven't used in years, old account, account inactive, not used for long, unused account
deactivate temporarily, hide my account, take a break from account, disable for a while, hibernate
phone number already in use, number taken, number linked to another account, number already registered
invitation expired, invite link not working, didn't get the invite, invitation not received, join a team, accept invitation
parental controls, child lock, kids mode, screen time, block content, adult content, parental control, restrict purchases, kids buying, what my kids are watching, what kids watch, see what my son, limit my kids, stop my child
verify my age, age verification, prove my age, prove I'm 18, age restricted, adult only
student verification, prove I'm a student, student status, school email, university email
work email, company email, personal email, separate accounts, work account
nationality, citizenship, residency, resident, country of residence, tax residency, FATCA, CRS, citizen
occupation, job title, employment status, income, annual income, do for a living, earn, employed
marital status, married, family status, widowed
beneficiary of account, nominee, nomination, next of kin, emergency contact
mandate, authorised signatory, signatory, director, company representative, beneficial owner, UBO, shareholder
company registration document, articles of association, trade licence, certificate of incorporation, register extract, companies house
politically exposed, PEP, sanctions, compliance, regulatory questions, anti-money laundering, AML, due diligence, questionnaire about money
liveness failed, photo too dark, glare, photo blurry, blurred document, camera won't focus on ID, image unclear, can't take photo of ID > verification failed, upload documents
name doesn't match, mismatch, details don't match, name different on ID, address doesn't match
remote access scam, anydesk, teamviewer, let him into my computer, gave access to my computer, remote control scam, took control of my screen > scam, fraud, secure my account
someone called from bank, caller claimed to be, pretended to be from bank, safe account, told to move my money, caller said, fake call, scam call > phishing, scam
SIM swap fraud, sim swapped, number hijacked, my phone suddenly lost signal, number stolen
email hacked, email account hacked, lost email account, somebody in my email
remember device, save login, keep me logged in, auto login, stay logged in
public computer, shared computer, library computer, someone else's phone, logged in at work
encryption, encrypted, end-to-end, how is my data protected, keep my money safe
verified badge, blue tick, verified account, get verified
friend request, add friend, find friends, import contacts, address book, followers
comment, delete a post, hide comments
direct message, private message, message request, chat history
block content, report content, inappropriate content, moderation, community rules, guidelines, content removed, flagged post
workspace, organisation settings, company settings, team account, organization
guest access, external user, viewer, read-only, view only, collaborator
audit log, activity log, login history, who changed, change history, access log
switch account, change account, use another account, two profiles, swap between accounts, multiple profiles
wrong account, signed in to wrong account, other account, different account, account is empty
accept terms, agree to terms, consent, tick the box, accept conditions
data retention, keep my data, how long data is kept, storage of data
where is my data stored, server location, data centre, data residency
account limits, limited account, unverified account, restrictions on my account, feature limited, lift limits, basic account
reopen account, open account again, come back after closing, closed my account by mistake, restore closed account
logged in as me, pretending to be me, posting as me, someone is in, in my account, not me logging in, changed my email, changed my password on me > compromised, hacked, unauthorised, session, sessions, unknown
my face, picture of me, photo of me, photo of myself, pic of me, mug shot, mugshot > selfie, identity, verification, face
licence, license, driving licence, driver's license > document, identity
blurry, fuzzy, out of focus, glare, too dark, can't read it, not clear enough > legible, unreadable, quality, photo, verification
old phone, sold my phone, got rid of my phone, new phone, phone broke, phone died, dropped my phone, dropped my mobile > device, authenticator, access
six numbers, six digits, 6 digit, 6 digits, text with the code, text with the numbers, code by text, never get the text, never get the code > code, verification, two-factor, authentication, SMS
new girl, new guy, new hire, new colleague, new starter, newbie, started monday, started today, joined our team > add, user, users, invite, member
kick out, kick him out, kick her out, boot out, chuck out, throw out, get him off, get her off, no longer works, doesn't work here, left the company, quit the company, guy quit, colleague left, leaver > remove, user, users, revoke, deactivate, member
my stuff out, everything out, stuff out, take it all with me, take everything with me, before I leave, all my stuff, all my things > export, download, archive, data
excel > CSV, export, spreadsheet
forget I ever existed, wipe all, wipe everything, wipe my, rub out > delete, erase, erased, erasure
got married, no longer smith, got divorced, maiden name, new surname, new name, changed my name, deed poll > name, legal, update, personal
write to the old, still write to, letters go to, post goes to > address, update, residence
sent it three times, keeps getting knocked back, keeps rejecting, won't accept my id, won't take my id, isn't me, not me, doesn't look like me, says it's not me > failed, rejected, verification, resubmit, identity
papers, paperwork, what papers, which papers > document, documents, documentation
my son, my daughter, my kid, my kids, my child, is 12, is 13, is 15, is 16, too young, old do you have, old enough, under 18 > age, minor, minors, junior, children
nothing in my inbox, inbox, click forgot, clicked forgot, pressed forgot, no mail, no email came > email, reset, link, registered
can't remember, for the life of me, gone blank, slipped my mind, remember how > password, forgotten, reset, recover
only three people, only two of us, too many people, paying for ten, fewer people, more people, smaller team, bigger team > plan, downgrade, upgrade, seats, users
fancy version, better version, full version, bigger plan, better plan, pro version, good one > upgrade, premium, plan
free one, free version, cheap one, smaller plan, go back to free, thought this was free, thought it was free > downgrade, free, plan, trial
different things, don't match, doesn't match, not the same on, old version on, not in step > synchronisation, sync, conflict, conflicts
my work vanished, work has gone, lost my work, what I wrote, everything I typed, hours of work > overwrite, recover, restore, sync, version, edits
thumb, finger, fingertip, face scan, doesn't know my face, doesn't know my thumb, doesn't know me > fingerprint, biometric, biometrics, face
tired of typing, sick of typing, typing every time, each time I open, every time I open > biometric, fingerprint, login, passcode
dropped in the sea, in the sea, in the toilet, in the bath, smashed my phone, upgraded my phone, got a new samsung, got a new iphone > device, access, re-register, lost
live with my parents, live at home, nothing in my name, not on the bills, council, letter from the council, bank letter > address, proof, documents, utility bill
samsung, iphone, android, pixel, huawei, xiaomi, oneplus, nokia > phone, device, mobile, handset
laptop, macbook, chromebook, tablet, ipad, PC, imac, desktop > computer, device, devices
ancient laptop, too old, will it run, does it run, run on my, work on my, old computer, old phone, windows 7 > compatibility, requirements, supported, compatible
okta, azure, active directory, office login, work login, same login, another login > single sign-on, SSO, credentials
messing with, mess with, look but not, only look, can't touch, can't change anything > permissions, edit, sharing, access
binned, bin, chucked away, by mistake, deleted by mistake, go back to how, how it was, how it looked > restore, recover, version, deleted, previous
exist twice, two accounts, made a second one, second account, two profiles, two logins > duplicate, merge, accounts, consolidate
pinging, pings, bleeping, dinging, nothing tells me, won't stop buzzing > notification, notifications, alerts
bombarded, sick of your, newsletter, newsletters, junk mail, twice a day, stop mailing > unsubscribe, marketing, preferences, communications
serial, key already used, already taken, third pc, another pc, too many computers > licence, activation, key, installations
429, blocked after, too many calls, script is blocked, hammering > rate limit, limits, quota, throttled
# As it is told: codes, identity and the people of an account
punched in, punched in the wrong, keyed in, put in the wrong, typed it wrong, too many times, too many tries, too many goes, tried too often, three times wrong > attempts, locked, incorrect, blocked
type the numbers, type my code, type the code, 4 digits, four digits, code to get in, numbers that open, numbers to get in, secret number, little number > PIN, passcode, code
watched me type, saw me type, looked over my shoulder, knows my code, knows my pin, knows my password, someone saw > change, reset, secure, security
where my cash comes from, where my money comes from, where my money came from, where I got the money, payslip, wage slip, pay stub, pay slip, what I earn > source of funds, funds, income, proof
why do you need, why are you asking, why do you want, nosy, none of your business, snooping > require, required, legally, obliged, regulation
done with you, leave this bank, leave you, shut everything down, shut it down, shut down, get shot of, had enough of you, don't want it any more, don't need it any more > close, closure, cancel, delete
froze my money, froze all, nobody says why, won't tell me why, being looked at, looked into, can't get into anything, shut out, locked me out > locked, review, suspended, restricted, investigation, compliance, access
man rang, rang me saying, someone rang, called me saying, said he was from, said they were from, says he's from, gave him the code, gave them my, told him my, is it you, is this you, really you, dodgy text, dodgy email, weird text, weird link > phishing, scam, scams, impersonation, fraud
boyfriend, girlfriend, wife, husband, fiancée, fiance, other half, spouse, missus, hubby > partner, joint, additional
we split up, split up, broke up, breaking up, separated, dumped me > joint, separation, remove
dad passed, mum passed, passed, passed on, lost my husband, lost my wife, lost my mum, lost my dad, funeral, widow, widower, inheritance, no longer with us > deceased, bereavement, death
TIN, NI number, national insurance number, SSN, social security number, tax number, tax code, two places, two countries > tax, identification, residency
doesn't know my laptop, doesn't know my phone, doesn't know this, at a friend's, from another computer, click something in my > device, unrecognised, verification, approved
what's good enough, good enough, will that do, will this do, blue card, refugee, asylum, residence card, green card > documents, accepted, identification, permit, permits
what has my job, got to do with, how much I make, what I make, what I do for > employment, occupation, income, turnover
old mail is dead, work one, got fired, got sacked, changed jobs, left my job > email, change, address
something I set up, set up years ago, forgot the code, don't know the code, bandaged > passcode, reset, forgotten
tell the world, how bad this was, my comment, wanna warn, stars, rate them > review, reviews, rate
memorise, memorize, actually remember, easier to remember, own number, one I like > change, PIN, choose
middle name, chopped, cut off my name, surname, nickname > name, cardholder, names
brain fart, gone from my head, went blank, blanked, what my four numbers, see my pin, my four numbers > PIN, forgotten, retrieve, view
typing my card, typing my long, hook up, link up, join up, pair, back on the app, get it on the app, app doesn't show it > link, linking, connect, register, add
barclays, hsbc, lloyds, natwest, santander, chase, citibank, wells fargo, nationwide, monzo, revolut > bank, external
treating me like, third degree, big payment in, sold my house, sold my car > source, wealth, funds, verify, proof
old visa, hanging around, his card is still, get my card off, take my card off, card off here > remove, delete, stored, saved, card
where I sleep, where I live, shows where I, bills come by email, all online bills > address, proof, tenancy, residence
twiddling my thumbs, gave you everything, given you everything, sent you everything, stare at my passport > pending, verification, review, verified
app has a new one, still wants the old, which number is right, old one still works > PIN, synchronised, valid, updated
leaked, leaked my, out there now, in the paper, on the dark web > breach, data breach, exposed
too late, says it's too late, boss mailed me, can't join my, can't join the > expired, invitation, invite, resend
who changed, who deleted, who touched, who did this, what my staff did, keep tabs, check up on > audit, log, logs, activity, history
little three numbers, three numbers, thing from the back, numbers from the back > security code, CVV, code
film, clip, movie I made, holiday video > video, file, files
too fat, too big to go, go up, won't go up, won't upload > upload, size, maximum, file
turned everything off, everything is off, come back on, come back, paid up > suspended, restored, access, settlement
phone went dead, bank was emptied, emptied my account, cleaned me out, has my number > SIM swap, fraud, unauthorised, security
goes round and round, round in circles, back to the start, kicks me back, sends me back to > login, cookies, attempt, session, loop
like the police, all these questions, so many questions, want to give you my, give you my passport, big brother > verification, mandatory, privacy, identity, required
stuck on the passport, look at my licence, look at my passport, until you look > pending, identity, review, examined, verification
`;
