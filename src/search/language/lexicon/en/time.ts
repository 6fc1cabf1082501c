/** What customers call hours, dates, deadlines, waiting, speed, frequency and order of events, in English of every country. */
export const time = `
# Opening hours
opening hours, opening times, business hours, office hours, trading hours, working hours, when are you open, are you open, what time do you open, store hours, service hours, open until, what time do you close, hours of operation
open on sunday, open on saturday, open at weekends, open today, when do you open, you open, do you close, how late, are you there at weekends, anyone there, open now > opening hours, hours
open on sunday, open on saturday, open at weekends, open on bank holidays, holiday hours, open over christmas, open today, public holiday opening, open on easter, open on thanksgiving
closed, shut, closing, closing time, closing down
weekend, saturday and sunday | saturday, sunday
weekday, working day, business day, work day, monday to friday, banking day
bank holiday, public holiday, national holiday, federal holiday
24/7, around the clock, 24 hours, day and night, all night, round the clock, twenty-four hours
out of hours, after hours, night, at night, late at night, midnight, overnight, middle of the night, evenings
morning, forenoon
afternoon, p.m., after lunch
evening, tonight, this evening
lunchtime, midday, noon, lunch break
time zone, timezone, local time, GMT, UTC, daylight saving, clocks change, wrong time shown, BST, EST
clock wrong, set the clock, time is wrong, wrong time, set time, set the time
date wrong, wrong date, incorrect date, date is wrong, set the date
what time do you shut, when do you shut, when do you close, what time close, close on sunday, shut on sunday, still open > opening hours, closing time
ring at night, call at night, call on sunday, phone at weekend, anyone there at night, reach you at night, call in the evening > 24-hour, phone hours, helpline, opening hours

# How long
how long, how many days, how many weeks, how many hours, how much time, what's the wait, how soon | duration, processing time
duration, length, period, term, span, timeframe, time frame
processing time, turnaround time, lead time, handling time, how long does it take, how long will it take, how long it takes, takes how long | timeline
response time, how long for reply, when will you answer, when will I hear, how soon will you reply, when will someone reply, when get an answer, hear back
waiting time, wait, queue, wait time, hold time, waiting in line, in the queue, waiting for
been waiting, still waiting, waiting for days, waiting for weeks, waited ages, waiting forever, waited so long, have waited > delay, late, not arrived, processing time
taking too long, takes ages, takes forever, too slow, taking ages, dragging on, longer than expected, longer than usual, how much longer > delay, processing time
delay, delayed, late, held up, setback, hold-up, lateness, tardy
on time, punctual, as promised, on schedule, prompt
quick, fast, speedy, quickly, swift, rapid, faster, express, in a hurry
instant, immediately, straight away, right away, instantly, in real time, on the spot, immediate, straightaway, instantaneous
speed up, hurry up, make it faster, faster please, quicker, accelerate, expedite, fast-track, prioritise
as soon as possible, asap, urgent, urgently, in a hurry, need it now, need it today, need it tomorrow, rush, time-critical, desperately > express, emergency, contact
hour, hrs, sixty minutes
minute, min, mins, sixty seconds
week, seven days, fortnight, two weeks, wk
month, four weeks
quarter, three months, quarterly
year, twelve months, annual, yearly, 12 months, per year, p.a., annually
every day, daily, each day, per day
weekly, every week, per week, once a week
monthly, every month, per month, once a month, each month
every time, each time, constantly, all the time, non-stop
often, frequently, regularly, many times, repeatedly, over and over, again and again, several times, time and again
sometimes, occasionally, now and then, from time to time, intermittent, every now and then, randomly
one-off, one-time, just once
twice, two times, 2x, second time, duplicate
how often, how many times, how frequently, frequency, how regularly

# When
today, tdy
next day, tmrw, tomoz > tomorrow
yesterday, the other day, day before, last night
for years, loyal customer, long-standing, long time customer, been with you
temporary, for a while, temporarily, interim, short-term, for the time being
permanent, forever, permanently, for ever, indefinitely
long-term, long time, in the long run
future, upcoming, ahead
past, previous, former, earlier one | old
recent, latest, current, brand new
first, initial, very first, first-ever
final, ultimate, final one, very last

# Deadlines
deadline, due date, cut-off, time limit, last date, closing date, last day, cutoff
missed the deadline, too late, past the deadline, missed due date, deadline passed, after the deadline, left it too late, am I too late, is it too late
due, payable, falls due, due on
expire, run out, lapse, expiry, expiration, no longer valid, valid until, ran out, expires
expired, out of date, no longer valid, lapsed, past its date | ran out, invalid, outdated
valid, validity, how long is it valid, still valid, usable until, valid for
extend, prolong, lengthen, extension, more time, longer, extra time, keep for longer
postpone, put off, delay, defer, reschedule, move back, push back, move to another day, another date, another day, adjourn, rain check
bring forward, move up, earlier date, earlier appointment, sooner, prepone
schedule, set a date, arrange, timetable, set for later
change date, change the date, different day, another date, move the date, other date, new date
start date, begins, starting, commence, when does it start, effective date, start day, kick in, come into force, take effect
end date, when does it end, when does it run out, final day
start, begin, get started, commence, began, begun, launch
finish, end, complete, finished, completed, conclude
interrupt, abort, stop midway
continue, carry on, keep going, proceed, resume
repeat, redo, once more, another time
reminder, remind, nudge, notify
countdown, timer, time left, minutes left, time remaining
timeout, timed out, took too long, time ran out
history, past activity, timeline
period of grace, grace period, leeway, few days' grace
working days, business days, weekdays, days excluding weekends
christmas, xmas, easter, new year, thanksgiving, diwali, eid, hanukkah, festive season > public holiday, holiday, bank holiday
age, how old, years old
birthday, date of birth, born, bday, b-day
backdated, retroactive, retrospectively, in hindsight, after the fact, backdate
advance notice, in advance, ahead of time, early warning, heads-up, days before
last minute, short notice, at the last moment, last-minute
overtime, over the time, overstayed, exceeded time, stayed too long
shift, working shift, rota, roster
rush hour, peak time, off-peak, busy period, busiest, quiet time
automatic, automatically, auto
manual, by hand, manually
simultaneous, at the same time, in parallel, simultaneously
order of steps, step by step, what comes first, next step, what happens next, procedure, process
status, progress, stage, phase, state of play, where are we with, what's happening with, any news, any update, update on my
pending, in progress, under review, being processed, ongoing, awaiting

# Ways to tell time
every other week, fortnightly, biweekly, every two weeks, bi-weekly
three times, several times, a few times, multiple times, number of times
half an hour, thirty minutes, 30 mins, half hour
twenty-four hours, within a day, next 24 hours, within 24 hours
end of month, month end, last day of month, end of the month
beginning of month, first of the month, start of month
end of year, year end, financial year, tax year, fiscal year
time of purchase, date of purchase, when I bought it, purchase date, when I ordered
date of payment, payday, value date, booking date, posting date
date format, day month year, how to write date
arrival time, what time will it arrive, when will they come, when do they come, when does it get here
how old is it, age of product, date of manufacture, years of use, lifespan, how long does it last, durability, life expectancy
shelf life, best before, sell-by date, expiry date, best-before
time off, day off, annual leave
busy, occupied, not free
free time slot, available times, availability, free slot, when are you free, available date
weeks ago, days ago, months ago, some time ago, ages ago
early, too early, ahead of schedule, before time, earlier than expected
outside working hours, after work, before work, on my day off
real-time, up to date, latest status, up-to-the-minute
lifetime, for life, one-time purchase, forever licence
delay payment, pay next month, pay on payday, pay when I get paid
previous month, last month's bill, earlier bill, last bill
next bill, upcoming bill, next invoice, future bill
# As it is told: when money moves, and when a card comes or ends
by itself, on its own, by hand, myself every time, without me doing, without me watching, keep having to, every single time, forget every month > automatic, automatically, auto, recurring, scheduled
run dry, ran dry, run out, ran out, running out, nearly out, nearly empty, almost out, running low, used it all, used it up, used up, all gone, none left > balance, threshold, low, exhausted, insufficient, allowance
showing zero, says zero, still zero, still nothing, nothing in there, nothing there, not there yet, still not there, seen nothing, hasn't seen anything, hasn't got anything, heard nothing, not a penny, see nothing > pending, delay, delayed, arrive, received, credited, status, processing
land, landed, show up, showed up, come through, came through, hit my account, reach my account, drop into my account > credited, arrive, received, receive
before it comes, before the card comes, while I wait, until it comes > virtual, digital
keeps taking money, takes money every month, every month, each month, every week, on the first, same day each month, goes out every, come out every > recurring, monthly, direct debit, standing order, scheduled, subscription
set up rent, pay my rent, rent > payment, standing order, transfer, scheduled
when they're cheap, when it's low, best time to buy, wait for a good > rate, target, automatic, exchange
date on the front, date is nearly up, nearly up, about to run out, runs out, run out next, out of date, no longer valid > expiry, expire, expired, expires, renewal, valid
boss says, wages went out, nothing from work, not been paid yet, haven't been paid > salary, payments, delayed, morning
on sunday, at the weekend, on saturday, sundays, saturdays > weekend, markets, markup
need it by, by then, before I fly, before friday, before saturday, before monday, in a hurry, quicker, faster, asap, fast as possible > express, priority, expedited, delivery
hasn't budged, hasn't moved, not moved, same as before, figure hasn't changed, unchanged, still the same > balance, updated, pending
clock next to, little clock, egg timer, hourglass, an hour ago, hours ago, says it's left, bank says it's left, hasn't left, left yet, you haven't got it > pending, processing, review, delayed
forgot to write the code, forgot the code in, building society, left my building society, forgot the reference, left the message blank > reference, deposit, credited
give me a shout, let me know when, tell me when, shout when, stare at the graph, keep an eye on, watch the rate > alert, alerts, notification, notify
can't see it anywhere, probably at home, somewhere at home, playing with it, for a bit, just for now > temporarily, temporary, freeze, lock, block
# As it is told: how often, how long ago
each friday, every friday, every monday, each monday, pocket money, every payday, first of every > schedule, scheduled, standing order, recurring, frequency
today, by tonight, this afternoon, in an hour, same day, right away > same-day, daily, instant, immediately
three weeks, two weeks, four weeks, over a week, ten days, a fortnight > timescale, days, weeks, delay
when do I see, when will I see, when's my, when am I getting, when can I have > timescale, processing, when, days
stuck at, forever, going on forever, never ends, 99 > failed, failure, pending, processing
gone up, gone up since, went up since, cheaper yesterday, is less now, dropped since > price, change, changes, guaranteed
how many can I, how many am I, too many today, made too many, any more today > limit, limits, daily, maximum
two days late, bit late, day late, paid late, forgot to pay > late, overdue, non-payment, missed
# As it is told: trying, waiting and promising
grabbing money, grabbing, when I'm low, whenever I'm, low on money, nearly skint > automatic, minimum, balance, threshold, trigger
nope, says nope, nothing happens, five times, tried everything, tried again, won't go to, no matter what > failed, declined, refused, rejected
folks, my folks, to my folks, to my parents, to my family, sent home money > recipient, transfer, beneficiary, international
it's been 10, said 5 days, it's been weeks, been two weeks, still have zip, waiting on > pending, delayed, timescale, processing
stood me up, nobody can say when, no one can say when, no date yet > delay, appointment, date, missed
hasn't moved in, not moved in, stuck in, same place for, mislaid my > lost, investigation, transit, tracking
moved my plane, new time, moved it to, you moved my, time is no good > schedule, rebook, change, changes
make it in time, will it make it, be here for, for my hols, for my holiday, bring my plastic > arrival, delivery, estimate
`;
