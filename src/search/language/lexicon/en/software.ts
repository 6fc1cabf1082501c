/** What customers of software tell of seats, roles, plans, data, connections and failures, in English. */
export const software = `
# Workspaces, seats and roles
workspace, organisation, organization, team account, company workspace, tenant, company space > team, account
seat, licence, license, user licence, paid user, paid seat, user slot, per-user price > member, user
add a user, add a colleague, invite my team, invite a coworker, invite a colleague, give a colleague access, get my team on, onboard a new hire, add team members, bring my team in, new starter needs access > invite members, invitation, add members, seat
remove a user, kick someone out, take someone off, someone left the company, employee left, leaver, ex-employee still has access, revoke access, offboard, cut off access, colleague has left > remove members, deactivate a user, revoke access, member
permissions, access rights, user rights, who can see, who can edit, who is allowed, what can they see, restrict access, limit what they see, access level, access control > roles, role, permission
admin, administrator, owner, super admin, account owner, workspace owner, main user, make someone admin, make me admin, admin rights > role, roles
don't have permission, no permission, access denied, not authorised to, you don't have access, needs admin rights, ask your administrator, forbidden, 403, greyed out for me, not allowed to edit > permission, permissions, role, administrator
transfer ownership, change the owner, new owner, owner has left, hand over the account, boss left and he's owner, take over the workspace > ownership, owner, transfer
guest, external user, contractor, client access, freelancer access, outsider, share with a client, let a client in > guest access, guests, external
view only, read only, just look not touch, can look but not change, viewer, no editing > read-only, viewer, role
user groups, departments, teams inside, group of users, bulk invite, add lots of people, upload user list > groups, team, invite
pending invitation, invite expired, invitation not received, never got the invite, invite link doesn't work, invite email missing, resend invite > invitation, resend

# Plans and billing of software
upgrade, go pro, move to a higher plan, get more features, premium version, paid version, unlock features, bigger package, move up a tier > upgrade plan, plan, subscription
downgrade, lower plan, smaller package, cheaper tier, go back to free, free version again, move down a tier, less expensive version > downgrade plan, plan, subscription
free trial, try it out, test version, trial run, demo version, trial ended, trial ran out, trial is over, extend the trial > trial period, trial
billed yearly, annual billing, pay once a year, pay yearly, switch to yearly, yearly discount, monthly to annual, switch to monthly > annual, billing cycle, billing period
prorated, pro rata, charged for part a month, why is a weird amount, partial month charge, mid-month change > proration, prorated, billing
add our VAT number, VAT ID, tax id, company details on invoice, put company on the bill, reverse charge, EU VAT, GST number > VAT, tax, billing details, invoice
purchase order, PO number, need a PO on it, our accounts department needs, pay by invoice, net 30, bank transfer instead of card > invoice, purchase order, payment method
billing contact, send bills to accounting, invoices to finance, someone else gets the invoices, billing email > billing contact, invoice recipient, invoices
usage limit, hit the limit, ran out of credits, used up my quota, over quota, too many requests, limit reached, maxed out our plan, storage full, out of storage > usage, limits, quota, plan limits
credits, tokens, usage credits, how many left this month, credits disappeared > usage, credit, balance
nonprofit discount, charity discount, school discount, education plan, startup discount, open source discount > discount, nonprofit, education
cancel my plan, stop the subscription, turn off renewal, don't renew, stop auto-renew, end my plan > cancel subscription, automatic renewal, renewal

# Data in and out
import data, bring my data over, upload a spreadsheet, upload a csv, load my contacts, move from another tool, migrate from, switch from another system, transfer everything over, copy over from > import, migration, CSV
import failed, import stuck, csv error, columns don't match, upload rejected, wrong encoding, strange characters after import, duplicates after import > import, import errors, mapping
export data, get my data out, download everything, take my data with me, save a copy, back it all up, download as excel, excel export, csv download > export, download, backup
backup, restore, roll back, go back to yesterday, earlier version, previous version, version history, undo everything, lost my work, my work is gone, data disappeared > version history, restore, recovery, backup
deleted by accident, deleted by mistake, accidentally deleted, get it back, undelete, recycle bin, bin, trash, recover deleted > restore, recover, trash, deleted items
duplicate, merge duplicates, same contact twice, double entries, combine two records > duplicates, merge
sync, not syncing, out of sync, won't sync, doesn't update, changes don't show, different on my phone, old data showing, not the latest > synchronisation, synchronization, sync
attachment, upload a file, can't upload, file too big, file too large, upload fails, upload stuck, max file size, drag and drop > upload, file size, attachments
archive, put away, hide old ones, close a project, old projects > archive, archived
search doesn't find, can't find anything, filter, sort by, saved view, find old ones > search, filters, views
custom field, own fields, extra column, add a column, additional information field > custom fields, fields
template, boilerplate, reuse it, standard layout, start from a copy > templates, template
bulk edit, change many at once, all at once, select all, mass update, one by one takes forever > bulk actions, bulk
report, statistics, numbers for my boss, chart, graph, analytics, how are we doing, overview for management > reports, reporting, dashboard, analytics

# Connections
integration, connect with, hook up to, link to slack, plug in, talk to our other system, works with, connect our CRM, connect gmail, connect outlook, add-on > integrations, connect, apps
integration broke, stopped syncing with, connection lost to, disconnected by itself, needs reconnecting, token expired > reconnect, integration, integrations, authorization
API, developer access, programmatic access, api key, access token, secret key, where's my key, regenerate key > API keys, API, developers
webhook, callback url, get notified automatically, push events, send data to our server > webhooks, webhook
embed, put it on my website, widget, code snippet, show on our site, iframe > embed, embedding, widget, website
custom domain, own domain, our own web address, use my url, DNS, CNAME, domain not working, domain not verified > domain, DNS, custom domain
single sign-on, SSO, SAML, log in with company account, okta, azure login, microsoft login for staff, company login > SSO, single sign-on, SAML
automation, automate, do it by itself, rule, trigger, workflow, zapier, automatic action > automations, workflows, rules
notification settings, too many emails from you, stop the pings, mute, turn off alerts, not getting notified, notifications don't come, stop emailing me every time > notifications, notification settings
calendar sync, add to my calendar, google calendar, outlook calendar, ical, double booked > calendar, calendar integration
e-signature, sign a document, sign online, digital signature > signature, signing
status page, is it down, are you down, service down, everything is down, outage, system unavailable, is it just me, site won't load, server error, 500 error, something went wrong, maintenance > outage, status, incident, maintenance, disruption
slow, laggy, takes forever to load, loading forever, spinning wheel, freezes, hangs, sluggish, timeouts > performance, slow, loading
blank screen, white screen, nothing shows, page is empty, doesn't load, buttons don't work, nothing happens when I click, clicking does nothing > browser, cache, loading, display
clear cache, clear cookies, incognito, other browser, chrome, safari, firefox, edge, unsupported browser > browser, supported browsers, cache
error message, error code, weird message, red message, pops up, it says error, throws an error, something pops up > error, errors, error message
bug, glitch, broken since the update, worked yesterday, doesn't work since update, acting up, playing up > bug, report a bug, known issues
feature request, would be nice if, can you add, missing feature, suggestion, please build, when will you support, wish it could, on your roadmap > feature requests, roadmap, suggestion, feedback
offline, without internet, no connection, use it on a plane > offline mode, offline
dark mode, night mode, too bright, change colours, theme, font too small, bigger text, larger letters > appearance, theme, display, accessibility
keyboard shortcut, hotkey, shortcuts > keyboard shortcuts, shortcuts
time zone wrong, wrong time shown, an hour off, date format, american dates, week starts on sunday > time zone, date format, regional settings
two people editing, edit at the same time, someone overwrote, overwritten, who changed this, who deleted it, who did that > activity log, audit log, version history, collaboration
share a link, shared link, public link, anyone with the link, share outside, stop sharing > sharing, share, public link
comment, mention, tag someone, reply to a comment > comments, mentions
beta, early access, test new features, preview version > beta, early access
data location, where is our data, servers in europe, GDPR, data processing agreement, DPA, is it secure, encryption, security questionnaire > data protection, security, GDPR, data residency
delete workspace, close our account, wipe our data, shut down the account, end everything > delete, workspace, account deletion
`;
