/** What customers call devices, apps, software, networks, and their faults, in English of every country. */
export const devices = `
# What it is
phone, mobile, cell, cellphone, smartphone, telephone, handset, cell phone, mobile phone, mob
iphone, android, samsung, huawei, xiaomi > phone
computer, laptop, PC, desktop, notebook, mac, macbook, chromebook
tablet, ipad, kindle, e-reader
device, gadget, appliance, equipment
television, TV, telly, smart TV, goggle box
router, modem, hub, wifi box, internet box, gateway, broadband box, home hub, the box with lights
set-top box, TV box, decoder, streaming stick, cable box, sky box, digibox, fire stick, chromecast, roku
headphones, earphones, earbuds, headset, airpods, buds, earpiece
speaker, loudspeaker, soundbar, smart speaker, alexa, echo, google home
smartwatch, watch, fitness tracker, wearable, apple watch, fitbit, wristband, strap
printer, scanner, copier, multifunction
printer ink, ink, toner, cartridge, ink cartridge
camera, webcam, lens, cam, security camera, doorbell camera
washing machine, washer, clothes washer
dishwasher, dish washer
tumble dryer, dryer, clothes dryer, tumble drier
fridge, refrigerator, fridge freezer, icebox | freezer, deep freeze
oven, cooker, stove, hob, range cooker, cooktop
microwave, microwave oven
domestic appliance, kitchen appliance, household appliance, white goods, large appliance, home appliance
vacuum, hoover, vacuum cleaner, robot vacuum, mop
coffee machine, coffee maker, espresso machine, kettle
heating, boiler, radiator, thermostat, central heating, heat pump, furnace, smart thermostat
no heating, no hot water, boiler broken, heating not working, house is cold, freezing in here, radiators cold | boiler repair, emergency engineer
air conditioning, air con, AC, aircon, cooling unit
smart home, smart device, smart bulb, smart plug, home automation, connected device, IoT
app, application, mobile app, software, programme, program, APK
website, web page, site, page, web, webpage, portal
browser, chrome, safari, firefox, internet explorer
operating system, windows version, windows 11, macOS, iOS, android version, linux, OS
button, switch, knob
screen, display, touchscreen, touch screen, monitor, panel, LCD
cable, wire, HDMI, USB cable, power cord
charger, power adapter, charging cable, power supply, power brick, mains adapter, wall plug, adaptor, dock

# It does not work
not working, doesn't work, won't work, stopped working, out of order, isn't working, dead, doesn't function, not functioning, packed up, gone wrong, on the blink, on the fritz, kaput, broken, conked out, playing up, malfunctioning, acting up, out of action, malfunction, bricked, given up the ghost | fault, error, troubleshooting, defective
error, fault, bug, glitch, issue, trouble, something wrong, having problems with, hiccup | error message, troubleshoot
error message, error code, something went wrong, shows an error, gives an error, says error, unknown error, warning message, pop-up, error 404, error 500
troubleshoot, troubleshooting, fix it, fix a problem, diagnose, solve, resolve, sort it out, sort out, what's wrong with
won't turn on, won't start, doesn't turn on, won't switch on, not turning on, doesn't start, won't boot, no power, won't power up, completely dead, won't power on, no sign of life, doesn't come on, refuses to start, not booting > not turning on, completely dead, refuses to start, power on, no power, battery, black screen
won't turn off, can't turn it off, won't switch off, doesn't shut down, won't shut down
black screen, blank screen, screen is black, nothing on screen, screen went black, white screen, blue screen, no picture, screen dead, blackout screen | display fault, display
cracked screen, broken screen, smashed screen, screen shattered, screen cracked, dropped it, dropped my phone, shattered glass, broken glass, broken display, screen smashed, screen broken, screen broke, screen got smashed | screen repair
screen flickering, flickers, lines on screen, dead pixels, picture distorted, pixelated, blurry picture, fuzzy picture, stripes on screen, picture blurry | picture quality
touchscreen not responding, touch not working, screen doesn't react, screen unresponsive, screen won't respond | touchscreen
freezes, frozen, stuck, hangs, not responding, froze, locks up, jammed, keeps freezing, unresponsive, seized up
crashes, keeps crashing, crash, closes by itself, shuts itself, force close, app closes, quits unexpectedly, app keeps closing, app crashed | app not loading, app not working
app won't open, won't load, won't open, app doesn't open > crash, crashes, app not loading, app not working
restart, reboot, turn off and on again, power cycle, switch off and on, start again, soft reset
keeps restarting, restarts by itself, reboots by itself, turns off by itself, switches itself off, shuts down randomly, random reboots, cuts out, boot loop, keeps turning off
factory reset, reset device, hard reset, wipe device, restore factory settings, start from scratch, master reset, reset to default, reset button, clean slate
turn on, switch on, power on, turned on, activate, enable, power up, fire up
turn off, switch off, power off, deactivate, disable, shut down, power down
slow, sluggish, laggy, lags, takes ages to load, very slow, snail's pace, slow performance, running slow, taking forever to load, lagging | speed, performance
overheating, gets hot, too hot, hot to touch, boiling, burning smell, smoke, smoking, smells burnt, on fire, heating up, burns
noise, noisy, loud, strange noise, buzzing, squeaking, rattling, beeping, humming, funny noise, weird sound, grinding, clicking noise, squeaks, rattle, whirring, racket, horrible noise, weird noise, squeal, squealing, makes a noise
leaking, leaks, leak, dripping, water coming out, drip, puddle under, flooding
water damage, wet, got wet, fell in water, dropped in water, spilled, spilt, liquid damage, dropped in the toilet, waterproof, water resistant, rain, splash, moisture, down the loo, down the toilet, in the bath, in the sink, in the pool, in the sea, went in the wash, through the wash, spilled coffee, spilled tea | liquid
flashing light, red light, blinking, blinking light, light flashing, orange light, indicator light, LED, status light, blinks red, amber light, warning light
smell, stinks, smells, stench, odour, odor, stinky
paper jam, won't print, not printing, printer offline, prints blank, streaky, prints lines, paper stuck, can't find printer, won't see printer, printer not found, doesn't print, printer not showing, can't print | printer
dishwasher not draining, won't drain, water stays in, doesn't empty, won't spin, not spinning, drum won't turn, leaves water, water at the bottom, standing water, does not drain > draining, drain, standing water, drainage, blocked, pump, filter
limescale, descale, calcium build-up, clogged, blocked filter, filter, clean filter, unclog
sort it, sort this, sort it out, make it work, get it working, get it going again > fix, repair, resolve, troubleshoot
sparks, sparking, gave me an electric shock, got a shock, tingles, socket sparks, burnt plug, melted, scorched > electrical safety, safety, danger, stop using
lights on the box, lights on router, light on hub is red, router red light, light on the box > router lights, status light, router
using my wifi, stealing my wifi, neighbour uses my wifi, strangers on my wifi > wifi password, wireless password, change wifi password
keeps stopping and spinning, keeps spinning, spinning circle, stops every few minutes, keeps loading > buffering, loading, slow
nothing happens when I save, hit save nothing, doesn't keep my changes, forgets my settings, lost what I typed > changes not saved, save
where did my pictures go, pictures vanished, photos vanished, can't see my photos, pictures disappeared > missing photos, restore

# Battery and charging
battery, batteries, power pack, battery pack, powerpack
battery drains fast, battery drains quickly, battery dies, battery runs out, battery doesn't last, poor battery life, battery life, dies quickly, runs flat, battery goes down, battery flat, flat battery, battery empty, out of juice, battery draining, short battery life, dead battery, loses charge, battery only lasts, battery lasts, only lasts an hour | range
won't charge, not charging, doesn't charge, charging problem, charger not working, won't take a charge, stopped charging, battery won't charge, charging slowly, charges slowly, charging not working > not charging, charging problem, stopped charging, charging slowly, charge the battery
charge the battery, charge it up, recharge, plug in, juice up, how long to charge, charging time
battery replacement, replace battery, change the battery, new battery, swap battery, battery swollen, swollen battery, bulging
power cut, blackout, power outage, no electricity, electricity gone, lights out, power's out, electricity is off, load shedding, lost power, no power in house, brownout, circuit tripped, fuse, fuse box, circuit breaker | report outage
gas leak, smell gas, smell of gas, carbon monoxide, gas smell | emergency number, emergency, gas emergency
meter reading, read my meter, submit meter reading, smart meter, meter number, estimated reading, electricity meter, gas meter, water meter | energy bill
energy bill, electricity bill, gas bill, utility bill, power bill, hydro bill, consumption, kilowatt, kWh, usage too high, using too much electricity | meter reading
water off, no water, no running water, burst pipe, low water pressure, water outage, tap doesn't run, water main, brown water

# Sound, picture, camera
no sound, no audio, can't hear, sound not working, silent, volume too low, too quiet, speaker not working, sound gone, muted, mute, crackling, crackles, can't hear anything | sound, audio
microphone not working, they can't hear me, mic not working, mic, microphone, nobody can hear me, no one hears me
camera not working, camera black, blurry photos, camera won't open, camera blurry | camera
picture, photo, image, pic, photograph, screenshot, screen grab
video, clip, recording, film, footage, movie
video won't play, can't play, buffering, keeps buffering, playback error, stream keeps stopping, stutters, stops and starts, spinning wheel, loading circle, streaming problem, video not playing
subtitles, captions, audio language, dubbed, closed captions
channel, channels missing, no channels, lost channels, channel scan, retune, tune, missing channel, tv guide
remote control, remote, clicker, zapper, controller, remote not working

# Network
internet, wifi, wi-fi, broadband, connection, network, online, web access, wlan, home internet, NBN, fibre
no internet, internet down, internet not working, wifi not working, no connection, can't connect, no wifi, internet is dead, net is down, offline, lost connection, connection lost, can't get online, can't go online, broadband down, broadband not working, no network, wi-fi down | outage, router, service status
slow internet, slow wifi, internet is slow, slow broadband, bad connection, poor speed, slow speed, speed test, download speed, wifi speed, internet crawling, not getting the speed
connection drops, keeps dropping, keeps disconnecting, keeps cutting out, drops out, intermittent, cuts out, unstable connection, loses connection, disconnects, wifi drops
outage, service down, is there an outage, service disruption, network problem, server down, network down, maintenance, downtime, fault in my area, service interruption | service status, status page
service status, status page, known issues, planned maintenance, system status, scheduled maintenance
wifi password, wireless password, network key, wifi key, network name, SSID, wpa key, wifi code, wifi login
weak signal, poor wifi, bad signal in bedroom, wifi doesn't reach, wifi range, extender, booster, mesh, dead spot, upstairs no wifi, wifi coverage, powerline
no signal, no service, no reception, no bars, bad reception, poor signal, mobile signal, network coverage, dead zone, emergency calls only, coverage map, signal | mobile network
mobile data, cellular data, 4G, 5G, LTE, data connection, internet on my phone, APN, phone internet, mobile internet
data not working, mobile data not working, no data, internet not working on phone, 4g not working, can't browse | APN settings
out of data, used up my data, data run out, data limit, data allowance, no more data, gigs gone, gigabytes, GB, used all my data, used all my gigs, data cap, fair use, throttled, data used up, exceeded data | add-on, data top-up
hotspot, tethering, share my internet, personal hotspot, share data
airplane mode, flight mode, aeroplane mode
bluetooth, pair, pairing, connect headphones, won't pair, wireless connection, can't pair, not discoverable, connect bluetooth, sync with phone
VPN, proxy, firewall, blocked site, port forwarding, DNS
ethernet, LAN cable, network cable, wired connection
install router, set up router, connect router, router setup, plug in router, set up broadband, get wifi working, new router
wifi is rubbish, wifi is bad, wifi is terrible, wifi weak, wifi patchy, internet is rubbish, crap wifi, wifi upstairs > wifi coverage, slow wifi, weak signal, wireless, improve wifi

# SIM, numbers, calls
SIM, SIM card, nano SIM, micro SIM
eSIM, e-sim, electronic sim, digital sim, QR code for sim
SIM not working, sim not recognised, no SIM card, invalid SIM, SIM not detected, sim error, sim not registered, activate SIM, sim activation, sim not active, sim dead, sim is dead, sim doesn't do anything, sim not activated | activating SIM
lost SIM, replace SIM, new SIM, sim replacement, SIM damaged, stolen SIM, sim swap, swap sim
PUK, PUK code, sim pin, sim locked, sim blocked, enter PUK
keep my number, port my number, number transfer, PAC code, bring my number, transfer my number, porting, number portability, mobile number portability, MNP, move number, take my number with me, port-in
phone locked to network, unlock phone, network unlock, SIM lock, carrier lock, unlock code, simlock, locked phone, use another sim
can't make calls, calls not working, can't call, calls fail, call drops, dropped calls, can't receive calls, calls don't go through, goes straight to voicemail, no dial tone, line dead, landline not working, calls cut out, call cuts out, cut off mid call, calls keep dropping, line goes dead, calls drop
landline, home phone, fixed line, house phone, home line
text message, SMS, text, txt, message, MMS
can't send texts, texts not sending, text not delivered, message not sent, sms not working, messages not going
voicemail, answerphone, mailbox, answering machine, voice mail, visual voicemail, voice messages
call forwarding, divert calls, forward calls, call diversion, redirect calls
block a number, nuisance calls, spam calls, barred number, block calls, call blocking, unknown callers, withheld number, private number, hide my number, caller ID, number shows as unknown, unknown number when I ring, show my number, my number hidden
IMEI, serial number, model number, device number, S/N, product number, type plate

# Apps and software
install, installation, get the app, put the app on, install app | download, set up
can't install, won't install, installation failed, download failed, can't download, can't get the app, app not in store, install error, app store, play store | system requirements
update, upgrade, new version, latest version, software update, firmware, update app, patch, newest version
update failed, can't update, update stuck, after the update, since the update, won't update, update broke, new version is broken, since last update
uninstall, delete app, remove the app, take the app off
system requirements, minimum requirements, supported devices, old phone not supported, no longer supported, device not supported, compatible device, compatible phone
sync, synchronise, synchronize, not syncing, doesn't sync, out of sync, won't sync, syncing
backup, back up, backup my data, save my data, cloud, restore backup, icloud, google drive, archive
transfer data, move to new phone, new phone, switch phones, migrate, copy to new device, transfer to new phone, data transfer, move my stuff over, photos off old phone, get photos off, move my photos, photos from old phone, everything on the new phone, transferring data | transfer, switch devices
import, upload, bring in, import data, CSV
export, download, save as, extract, export file, export to excel
file, document, attachment, doc, PDF
can't open file, file won't open, corrupt file, file corrupted, attachment won't open, wrong format, damaged file
lost data, data gone, files disappeared, everything gone, lost my photos, photos gone, lost my work, contacts gone, work not saved, vanished, all my files are gone | restore, backup
storage full, out of space, no space, memory full, not enough space, running out of storage, disk full, storage, storage space, not enough memory
settings, preferences, options, configuration, configure | customise, adjust
permission, allow access, app permission, grant access
dark mode, night mode, theme, appearance, font size, text too small, letters too small, can't read the text, bigger text, larger text, small writing, writing too small, can't read small, tiny letters, tiny text, small print on screen, bigger letters | text size, font
accessibility settings, accessibility features, disabled customer, people with disabilities, blind, deaf, screen reader, hearing impaired, wheelchair, visually impaired, hard of hearing, partially sighted
print, printout, hard copy, print out, on paper
integration, connect to, link with, API, plugin, plug-in, add-on, extension, webhook, connector
licence key, license key, product key, activation code, serial key, activation key, software licence
virus, malware, infected, trojan, spyware, ransomware, antivirus, pop-ups, hijacked
email not working, can't send email, can't receive email, not receiving emails, email setup, IMAP, SMTP, outlook, mail not sending, emails not arriving, set up email
email, e-mail, inbox, mailbox
calendar, diary, agenda, planner, date book
keyboard, keys stuck, keyboard not typing, key not working
mouse, trackpad, touchpad, cursor, pointer not moving
keyboard shortcut, hotkey, shortcut, key combination
cache, clear cache, clear cookies, delete cookies, refresh, reload, private window, incognito

# Kitchen, cleaning and home machines
fridge not cooling, fridge warm, freezer defrosting, food going warm, not cold enough, fridge doesn't cool, ice build-up, frost in freezer, fridge too warm
oven not heating, oven doesn't get hot, hob doesn't heat, oven temperature wrong, burner won't light, stove won't light
dryer not drying, clothes still wet, laundry still damp, dryer doesn't heat, takes hours to dry
dishes not clean, dishes still dirty, glasses cloudy, dishwasher not cleaning, residue on dishes
clothes not clean, laundry smells, stains after washing, detergent left in drawer, holes in clothes after wash
door won't close, door doesn't shut, lid won't close, door seal leaking
door won't open, door locked shut, lid won't open, door stuck shut
coffee not coming out, coffee too weak, no crema, coffee cold, milk won't froth, grinder jammed, weak coffee
robot stuck, robot vacuum lost, doesn't return to base, map wrong, gets stuck under sofa, won't dock, no-go zone, virtual wall
no suction, lost suction, weak suction, brush roll, brush not spinning, brush tangled, won't pick up dirt
dust bag, bin full, empty the bin, dust container, water tank, drip tray
smart lock, door lock app, electronic lock, keypad lock, door won't lock, lock won't open, door app, app doesn't unlock door
doorbell, video doorbell, motion detection, motion alerts, false alarms, camera offline, doorbell not ringing
alarm system, burglar alarm, siren, alarm going off, smoke alarm, smoke detector, alarm beeping, false alarm
thermostat not working, heating schedule, set temperature, room too cold, room too hot, heating won't turn off
voice assistant, doesn't understand me, hey google, siri, voice commands, doesn't hear me
smart bulb offline, bulb won't connect, device offline, won't connect to app, can't add device, pairing failed, not found in app, can't find my device, doesn't connect, won't connect | pairing
lawn mower, lawnmower, mower, strimmer, hedge trimmer > garden tools
drill, saw, screwdriver, sander > power tool, tool
air purifier, air cleaner
dehumidifier, moisture absorber
heater, space heater, electric heater, fan heater
iron, steam iron, flat iron
shaver, razor, electric razor, trimmer
toothbrush, electric toothbrush, brush head

# Parts and signals of devices
GPS not working, wrong location, location inaccurate, sat nav, navigation, maps wrong, can't find my position, gps lost, location wrong | location
scan a QR code, QR code, qr won't scan, code won't scan, scanner not working, barcode scan
NFC, tap phone, near field, contactless phone
fingerprint not working, face ID not working, face not recognised, fingerprint sensor, biometric login not working, doesn't recognise my finger
one earbud not working, left earbud dead, earbud silent, only one side works, sound in one ear | headphones
charging port, charging socket, loose connector, charging port dirty, port broken, wobbly plug, USB port
USB not recognised, device not detected, USB drive, memory stick, flash drive, thumb drive, pen drive, not recognized by computer
SD card, memory card, microSD
hard drive, hard disk, SSD, external drive, disk
memory, RAM, processor, graphics card, more memory
fan loud, fan noise, fan running constantly, laptop noisy
driver software, printer driver, device driver
second screen, external monitor, HDMI not working, no signal on TV, projector, connect to TV, cast, screen mirroring, airplay
brightness, too dark, too bright, dim screen, screen too dim, contrast
resolution, picture quality, HD, 4K, blurry, quality bad, grainy, full HD, ultra HD, picture is blurry, streaming quality, video quality
rotate screen, auto-rotate, upside down, landscape mode, screen sideways
ringtone, ring sound, volume, alarm sound, vibrate, vibration
stylus, pen, s pen, apple pencil
heart rate, step count, steps not counting, sleep tracking, fitness data, calories, sleep wrong, slept wrong, says I slept, counts wrong steps | inaccurate tracking, tracking
strap broken, watch strap, change the strap, wristband broken
SOS, emergency call, fall detection, panic button, alarm button
hearing aid, hearing aids
playstation, xbox, nintendo, games console, gaming console > game console
gamepad, game controller, joystick, controller drift
game, gaming, lost my progress, save game, saved progress
remote access, remote desktop, access from home, connect remotely
find my device, find my phone, locate device, locate my phone, track lost phone, erase lost phone, activation lock
reset password of device, forgot phone pin, locked out of phone, screen lock, forgot pattern, unlock pattern, tablet locked
hook up, hook up to phone, link to my phone, won't link, talk to each other, won't talk to, won't pair with phone > connect, pairing, bluetooth
phone is full, phone full, no room left, no room on my phone, says full, tablet is full > storage, storage space, free up space
strap came off, strap snapped, strap fell off, clasp broken > strap, wristband, band, replacing
lost power, weak, weaker than before, no power anymore, power has gone, not as strong > low power, suction, performance
asks for update, keeps asking to update, wants to update, update pops up, nagging me to update > install update, software update, latest version

# Working with software
video call, video meeting, meeting, conference, conference call, join a meeting, meeting link
share my screen, screen share, present my screen, screen recording
attachment too large, file too big, can't attach, size limit, file too large, upload limit
mailbox full, inbox full, email bounced, email returned, undeliverable email, delivery failure
email signature, out of office, auto-reply, vacation reply, automatic reply
spam filter, email goes to spam, went to junk, spam folder, junk folder, not in inbox, check spam
domain, web address, URL, domain name, hosting, SSL certificate, website down, my site is down
version history, older version, previous version, restore a version, overwritten, saved over it, old version back, old one back, go back to old version, want the old version
shared folder, shared file, share a link, sharing link, share a document, collaborate, work together on
offline mode, work offline, use without internet, download for offline, watch offline
formula, calculation, calculate, sum up
chart, graph, analytics, statistics, usage report, insights, metrics
dashboard, home screen, overview page, start page, homepage, main menu
menu, navigation, tab, sidebar, toolbar
filter results, sort results, sort by, filter by, sorting
tag, category, group by, categorise, folder structure
template, layout, design, form builder, branding, logo
drag and drop, move items, rearrange, reorder list
copy and paste, paste, clipboard, copy text
autocorrect, spell check, dictionary, spelling, predictive text
bookmark, save a page, favourites in browser
pop-up blocker, ad blocker, blocked pop-ups, javascript
page won't load, website not loading, blank page, page not found, site not working, website down for me, keeps loading, link broken, dead link, website not working, page doesn't open > page not found, website unavailable, blank page, link broken, dead link
button doesn't work, button greyed out, can't click, nothing happens when I click, button missing, can't press, greyed out, option missing, no button
form won't submit, can't submit, submit button, won't save, changes not saved, can't save, doesn't save
beta, early access, preview version, new features
release notes, what's new, changelog, change log, latest changes
automation, workflow, trigger, automate, recurring task
developer, API key, access token, SDK, rate limit
nothing loads, won't load, no pages, red light, orange light, flashing light, blinking light, no lights, internet gone > outage, broadband, fault, connection, router, network
internet box, wifi box, black box, white box, little box, old box, box by the phone, box with lights > router, hub, modem, equipment
storm, lightning, whole street, whole village, whole building, whole town, neighbours too, next door too, neighbours have it > outage, interruption, area, network, power cut
upstairs, downstairs, bedroom, garden, loft, attic, basement, thick walls, other room, far room > signal, wireless, coverage, range
buffering, keeps freezing, laggy, lagging, spinning wheel, pixelated, choppy, stutters > slow, speed, signal, connection
keep my digits, keep my number, same number, all my mates need > port, PAC, transfer, porting
switch to you, join you, come over to you, coming from another, move to you, come to you, if I join > switch, transfer, provider, switching
slot, little chip, tiny chip, chip for the phone, no slot > SIM, eSIM
plastic bit, without the plastic, no plastic > eSIM, digital, virtual
taped, tape, recorded show > recordings, recorded, recording
has gone, is gone, vanished, disappeared, went missing, poof > deleted, missing, removed, lost
tv thing, telly box, box under the telly, tv box, box on the tv > set-top box
house phone, home phone, landline, crackling, crackle, hissing, can't hear, buzzing on the line > fixed line, line, fault, faults, socket
turned up, never showed, didn't show, nobody came, no one came, took the day off, waited in, stayed in, stayed home, bloke never, your man, your guy > appointment, engineer, visit, technician, missed
stuck with you, what if I go, go before, get out of, want out, has internet already, moving in with > termination, term, leaving, contract, cancel
another company's, other company's, different network, other network, off my cousin, second hand phone, used phone, won't take my sim > unlock, handset, locked, network, restricted
robots, robot, robocall, robocalls, ringing me, keeps ringing, keep ringing, phoning me, keep phoning, creep, at dinner > nuisance, block, calls, spam
out of the flat, moving out, move out, moved out, leaving the flat, leaving the house, who do I tell, end of my tenancy > moving, move, departure, final
last tenant, previous tenant, old tenant, people before me, lived here before, not my debt > moving, debt, account, responsible
used it all up, watching netflix, netflix, youtube, streaming, tiktok, hit the cap, crawls, crawling, snail's pace, slow since > data, allowance, speed, throttling, gigabytes
answer machine, answering machine, left a message, who left, hear messages > voicemail, answering
dirty sites, porn, adult sites, naughty, keep my kids off, page is not allowed, site is blocked, won't let me visit > parental, adult, content, restrict, filter
box I posted, sent the box back, posted the box, do with the box, still charging for the box > equipment, return, router
one bar, no bars, two bars, bars, dead spot, black spot, stand on the wall, lean out > coverage, reception, signal
can't ring, can't call, can't text, nothing left on it, no credit, scratchy, scratch card, scratchcard > credit, top-up, voucher, pay as you go
guests, guest want on, visitors > guest, Wi-Fi
get online, on the internet, onto the wifi, what do I type into > Wi-Fi, password, network, connect
new chip, new sim, popped the chip, no service, no network, new line, line works > SIM, activate, activation, handset
net, interweb, the net > broadband, internet, Wi-Fi
net start, new place till, wont be in, not in yet, not moved in > activation, reschedule, go-live
camera, webcam, on my screen, popped up on my screen, see the doc, never popped up > video, consultation, consultations
by the 20th, unlimited my, not unlimited, supposed to be unlimited > throttling, fair usage, unlimited, speed
red bar, won't take any more pictures, no more pictures, can't save > storage, quota, full, exceeded
shuts itself, boots me out, throws me out, kicks me out, closes by itself, back to the home screen > crash, crashes, cache, update
clicker, zapper, buttons do nothing, knackered, new batteries > remote, remote control
sold me 100, get 9, promised 100, paying for 100, takes yonks, yonks > speed, speeds, test, slow
old telephone, going digital, phone wire, phone plug > landline, digital, voice
`;
