/** How customers say that they are lost, angry, worried or thankful, and what they ask for, in English of every country. */
export const feelings = `
# Asking for help
help, support, assistance, customer service, assist, customer care, helpdesk, help desk, customer support, client services, service desk
help centre, help center, help page, FAQ, knowledge base, support page, guide, frequently asked questions
contact, get in touch, reach you, get hold of, contact you, how can I contact, contact details, reach out, contact us, write to you
speak to a person, talk to someone, talk to a human, real person, human, agent, representative, speak to someone, speak to a human, talk to a person, live agent, speak to somebody, live person, customer service rep, not a bot, advisor, adviser, actual human, someone real > contact, phone, chat, customer service
phone number, hotline, helpline, call centre, call center, telephone number, number to call, customer service number, number to ring, toll-free number, freephone, contact number, support line | contact
call, ring, phone up, give a call, call you, ring up, telephone, give you a bell, dial
can't reach, can't get through, nobody answers, no one picks up, nobody picks up, line is busy, engaged, on hold, kept on hold, no answer on phone, stuck on hold, hung up on me, can't reach anyone, always busy, no one answers, hold music, cut off > waiting time, contact, phone hours
call me back, callback, call back, ring me back, phone me, request a call, return my call, can someone call me | contact by phone
chat, live chat, instant message, message you, chat with, online chat, webchat, messenger
chatbot, bot, virtual assistant, robot, automated, AI assistant, automated reply, chat bot | chat
email you, send an email, write an email, email address, drop you a line, support email, mail you | contact form
contact form, support request, ticket, submit a request, open a ticket, raise a ticket, support ticket, log a ticket, request form, enquiry form
case number, ticket number, support ticket, support case, reference number | case, ticket, reference
no reply, no answer, no response, nobody replied, haven't heard back, ignored, still no answer, not answering, nobody gets back to me, heard nothing, ghosted, radio silence, no one replies, nobody responds, never got back, not responded > no response, response time, reply time, ticket status, unanswered
answer, reply, response, respond, get back to, replied, written back
branch, office, premises, outlet, location, showroom | store
shop, store
find a branch, nearest branch, store locator, nearest store, where are you located, branch near me, your address, visit you, come in person, in person, face to face, walk in
post address, write a letter, postal address, mailing address, letter to you, send by post
social media, facebook, twitter, instagram, whatsapp, tiktok, DM
sign language, interpreter, translator, relay service, speak my language, other language, don't speak english, my english is bad, english not good
community, forum, other users, user group, discussion board
question, query, enquiry, inquiry, quick question
information, info, details, facts, particulars, know more, deets
explain, explanation, clarify, make clear, what does it mean, meaning, what is meant, shed light, elaborate, break down | understand
instructions, guide, tutorial, walkthrough, how-to, step by step, manual, guidance
where do I find, whereabouts, location of, find, found, locate, look for, search, look up, track down, where can I find | can't find, unable to find
is it possible, am I able, possible, is there a way, are you able, would it be possible, feasible, any chance, any way to
what happens if, what if, in case, suppose, consequences, what will happen, what would happen
advice, recommend, suggest, recommendation, suggestion, tips, tip, advise
tell you, inform, let you know, notify, report, make aware, flag, heads up, report a problem
confirm, verify, make sure, double-check, ensure, confirmation
request, ask for, apply for, application, put in a request

# Lost, confused
confused, I'm lost, feel lost, don't understand, confusing, no idea, clueless, doesn't make sense, unclear, not clear, makes no sense, complicated, puzzled, can't figure out, bewildered, baffled, can't work out, don't get it, over my head, too complicated > explanation, guide, help
not tech savvy, not good with computers, technophobe, elderly, pensioner, senior, old lady, not technical, older person, no good with technology > simple guide, help, step by step
going round in circles, at a loss, hit a wall, not getting anywhere, dead end, going in circles > contact support, troubleshooting
mistake, error, by mistake, by accident, accidentally, blunder, cock up, unintentionally, inadvertently, my bad, oops, mishap, made a mistake, didn't mean to
messed up, screwed up, botched, cocked up, mucked up, ballsed up, buggered up, fouled up, goofed > mistake, error, wrong
mistyped, typo, misspelt, misspelled, spelling mistake, typed wrong, entered wrong, misspelling, wrong spelling | incorrect, correct
wrong, incorrect, false, not right, inaccurate, isn't right, invalid, not correct, doesn't match, doesn't add up, erroneous, mismatch
correct, accurate, accurately
strange, weird, odd, funny, peculiar, suspicious, fishy, dodgy, iffy, sus, shady, sketchy
forgot, forgotten, slipped my mind, forget, overlooked, can't remember, don't recall, gone from my head, can't think of, gone blank, mind gone blank, no longer know, can't for the life

# Angry, disappointed
complaint, complain, make a complaint, file a complaint, grievance, complaining, formal complaint, raise a complaint, lodge a complaint, feedback, moan, kick up a fuss, complaints procedure
angry, furious, fuming, annoyed, pissed off, outraged, livid, irritated, fed up, frustrated, frustrating, infuriating, had enough, sick of, sick and tired, gutted, raging, cheesed off, ticked off, upset > complaint
disappointed, unhappy, dissatisfied, not happy, disappointing, unsatisfied, unimpressed, not satisfied, displeased, poor experience, bad experience > complaint, feedback
terrible service, bad service, awful, appalling, disgrace, disgusting, unacceptable, shocking, useless, pathetic, rubbish service, ridiculous, shambles, disgraceful, horrible, horrendous, crap, atrocious, diabolical, dreadful, abysmal, poor service, ridiculously > complaint, feedback
rude, unfriendly, impolite, unhelpful, treated badly, rude staff, disrespectful, attitude, shouted at me, hung up, nasty, bad manners, unprofessional > complaint, staff
escalate, supervisor, manager, speak to the manager, higher up, your boss, take it further, escalation, speak to a supervisor, complaints department
ombudsman, regulator, ofcom, trading standards, better business bureau, consumer protection, watchdog, FCA, citizens advice, consumer forum, ACCC, arbitration, alternative dispute resolution, ADR, mediation | complaint
complaint status, nothing done about complaint, complaint not resolved, complaint ignored, complaint unanswered, response to my complaint
want my money back, give me my money, you owe me, return my money, give me my money back, want a refund, demand a refund > refund
leave you, done with you, go to another company, taking my business elsewhere, never again, switching to competitor, never using you again, going elsewhere, had it with you > cancel, close account
unfair, not fair, injustice, discriminated, discrimination, racist, unjust, biased, treated differently, sexist > complaint
lie, liar, lied, lied to, misled, promised, broken promise, false promise, misinformed, wrong information, given wrong information, mislead > complaint
disagree, contest, dispute, objection, don't agree, disputing, oppose, challenge, appeal
apology, apologise, apologize, say sorry, compensation for trouble
staff, employee, worker, colleague, personnel, team member

# Worried, cheated, in danger
worried, anxious, scared, afraid, concerned, nervous, panic, panicking, stressed, freaking out, terrified, frightened, desperate, panicked, distressed, losing sleep, at my wits' end > safe, security, support
safe, secure, is it safe, trustworthy, legit, reliable, can I trust, reputable, legitimate, security, safety, safely
risk, danger, dangerous, hazardous, risky, hazard, unsafe, peril
scam, fraud, con, swindle, is this a scam, rip-off, hoax, bogus, sham, fraudulent, fraudster, scammer, crook, con artist
scammed, been scammed, deceived, been done, conned, cheated, tricked, ripped off, swindled, fooled, defrauded, duped, stitched up, fell for a scam, got scammed, screwed over, fleeced, hoodwinked > fraud, scam, report fraud
report fraud, report a scam, tell you about fraud, report scam, report suspicious, report a fraudster
romance scam, investment scam, crypto scam, impersonation scam, fake seller, advance fee, job scam, deepfake, met online, tech support scam, pig butchering > fraud, scam
threatened, threat, blackmail, extortion, blackmailed, sextortion, intimidated > police, report abuse
is it real, real or fake, is this genuine, is this from you, did you send this, did you call me, pretend to be > phishing, scam
lost everything, all my money, emptied my account, cleaned out, drained my account, wiped out my account, savings gone, account emptied > fraud, unauthorised transaction
vulnerable, mental health, depressed, depression, suicide, crisis, can't cope, domestic abuse, gambling, addiction, priority services, abusive partner > support, help
sick, feeling ill, fell ill, unwell, poorly, illness, disease, under the weather, in hospital
pregnant, pregnancy, maternity, baby, newborn
divorce, separated, split up, ex, broke up, separation, ex-husband, ex-wife, breakup
child, kids, children, kid, son, daughter, toddler, minor, teenager
parent, mother, father, mum, dad, mom, parents, elderly mother, guardian
partner, husband, wife, spouse, girlfriend, boyfriend, other half, significant other, fiance, better half, hubby
friend, mate, buddy, someone I know, acquaintance, pal
someone else, somebody else, another person, third party, other person, on behalf of, for someone else, a different person

# Content, thanks, feedback
thanks, thank you, thank, cheers, thx, grateful, appreciate, ta, ty, much appreciated
praise, compliment, great service, well done, amazing service, happy with, positive feedback, good service, excellent, impressed | feedback
feedback, opinion, survey, comment, questionnaire, review
suggestion, idea, feature request, would be nice, missing feature, please add, why don't you offer, request a feature, would be great if
happy, satisfied, glad, delighted, chuffed, over the moon

# What they want done
change, edit, update, modify, amend, alter, adjust, alteration, revise, amendment
switch, change over, change to, move to, convert
rectify, put right, fix mistake, correction, set right, sort out, make right
undo, revert, reverse, take back, go back, roll back, rollback, restore previous, step back
add, include, insert, added
remove, get rid of, delete, strip, exclude
see, view, saw, seen | look at, visible, display
hide, conceal, invisible, not show, mask
submit, forward, send, sent > submit, send, sent
receive, get sent, obtain, received, get hold of, receipt of
choose, pick, decide, select, option, chose, choice, selection
set up, configure, arrange, prepare, put in place, establish
halt, cease, put a stop to > stop
prevent, avoid, protect against
allow, permit, enable, give permission, authorise, authorize, grant
refuse, deny, reject, won't let me, decline, not letting me, denied, refusal, refusing, turned down, not allow
retain, hold on to, hang on to, can I keep, allowed to keep
share, lend, borrow, let someone use, give to a friend
copy, clone, replicate, reproduce
relocate, migrate, carry over | move
join, participate, take part, sign up for
register, enrol, put my name down
qualify, eligible, entitled, entitlement, have a right to, eligibility, am I entitled, deserve
increase, raise, higher, boost, bump up, gone up
decrease, reduce, lower, bring down, reduction, went down, minimise
maximum, limit, max, how many, cap, upper limit, allowance
minimum, at least, least, lowest
missing, absent, not showing, lacking, can't see, doesn't show, not visible, disappeared, doesn't appear, not appearing, where has it gone
not possible, unable, impossible, won't let me, not able to, doesn't allow, won't allow
succeed, manage to, successful
alternative, other option, instead, substitute, another way, workaround, other ways
example, sample, template, for instance
overview, summary, dashboard, at a glance
whole, entire
part, portion, partial
responsibility, who is responsible, responsible, obligation
evidence, proof, prove, photos as proof, documentation, demonstrate
person, individual, human being
customer, client, user, consumer, buyer, shopper, account holder
company, business, firm, employer, organisation, organization, enterprise, corporation
who are you, company information, imprint, company registration, head office, headquarters, legal notice, about us
download form, form, fill in, fill out, complete a form, application form
city, town, village
country, nation, abroad
house, apartment, residence, condo, my flat, new flat, dwelling | home
improve, improving, make better, enhance, optimise, improvement, strengthen

# More that people ask for
tried everything, nothing works, still not working, no luck, nothing helps, doesn't help, tried that, did all the steps | contact support
nobody helps, no help, passed from pillar to post, sent from one to another, given the runaround, fobbed off, no one cares, brushed off, passed around > complaint, escalate
interpreter needed, plain english, simple language, easy read, large print, braille
report a problem, report an issue, report a bug, raise an issue, tell you about a fault, bug report, report a fault
check my request, status of my request, ticket status, any update on my case, what happened to my complaint, update on my ticket
reopen a ticket, add to my ticket, more information to my request, attach photo to ticket, close ticket, reply to ticket
remote support, take over my screen, screen sharing with support
on-site, home visit, come to my house, send someone, send somebody
proof of contact, chat transcript, copy of chat, email conversation, record of call
accessibility help, help for disabled customers, help for blind, help for deaf, text relay
warn, warning, caution, alarm, alert me
bored, don't need it, no use for it, hardly use it, don't use it anymore, never use it > cancel, pause
stranger, unknown person, somebody I don't know, some guy, random person
neighbour, neighbor, next door, people next door, flatmate, roommate, housemate
newcomer, beginner, first-timer, just joined, just started, getting started
# As it is told: people and troubles
grandad, granddad, grandpa, grandma, granny, gran, nan, nana, nanna, auntie, aunty, aunt, uncle, cousin, nephew, niece, stepson, stepdaughter, in-laws > family, relative
flatmate, housemate, roommate, roomie, lodger > friend, household, shared
my staff, staff, my team, my people, my guys, coworker, co-worker, workmate > employees, members, users, team, colleagues
HR, human resources, my work pays, work pays, through work, from work, my firm, the office > employer, corporate, employee, business
uni, university, college, campus, school, at uni > student, students, education, enrolment
crook, crooks, conman, con man, con artist, fraudster, scammer, swindler, some criminal > fraud, scam, fraudulent
liar, nasty, nasty stuff, lies about me, slagged me off, slagging, bad-mouthed, one star, wrote about me > negative, feedback, review, reviews, defamation
scary letter, men at my door, bailiffs at, heavies, knocking at my door, letter from some firm > debt, collection, agency, agencies, arrears
head is a sieve, sieve, memory like a, lost the code, from my brain, out of my head, fluffed, fluffed my number, fat thumbs, fat fingers > forgotten, incorrect, attempts, passcode, PIN
over and over, three goes, again and again, so many times, umpteen times, tried everything > attempts, repeatedly, retry, failed
fluke, weird, odd, funny, strange, peculiar, bizarre > unusual, suspicious, unexpected
jumpy, jerky, stopping to think, stops to think, thinking about it, takes a breath, slow as hell, slow as > slow, speed, buffering, performance
let me down, can't be there, won't be there, childminder, babysitter, no sitter, kids are off school, feeling better, all better now > cancel, cancellation, absence, appointment
doc, quack, surgery > doctor, clinician, appointment
moaning, moan, whinge, grumble, gripe, kick off > complaint, complaints
everywhere at midnight, middle of the night, at midnight, at 3am, right now, this minute > emergency, emergencies, urgent
what next, now what, what do I do next, where do I begin, how do I begin, first steps > start, set up, activate, steps
won't pay for my, said no to my, say no after, refused my claim, after all these years > rejected, appeal, exclusions, claim
through the roof, what is eating, eating all my, never home, sky high, gone mad, leccy > consumption, usage, high, elevated
first one is massive, first one is huge, so big, more than you promised, more than you said, more than you quoted > first invoice, first bill, billing, invoice, quote
`;
