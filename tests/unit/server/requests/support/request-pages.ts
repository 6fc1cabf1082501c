import { withHolidays } from '../../../../../src/contact/hours/schedule.ts';
import { writeRequestData } from '../../../../../src/contact/requests/write-request-data.ts';
import type { RequestData } from '../../../../../src/contact/requests/request-data.ts';
import { createTranslator } from '../../../../../src/i18n/translate.ts';
import { channelSchema } from '../../../../../src/schemas/channel.ts';
import { scheduleSchema } from '../../../../../src/schemas/schedule.ts';
import type { PageSource } from '../../../../../src/server/site/page-source.ts';

const week = {
  zone: 'Europe/Madrid',
  weekly: { monday: ['9:00-17:00'], tuesday: ['9:00-17:00'], wednesday: ['9:00-17:00'] },
};
const schedule = withHolidays(scheduleSchema.parse(week), new Map());
const channel = channelSchema.parse({
  kind: 'ticket',
  label: 'Request',
  schedule: 'desk',
  replyTarget: { value: 1, unit: 'businessDays' },
});
const loose = channelSchema.parse({
  kind: 'ticket',
  label: 'Request',
  replyTarget: { value: 24, unit: 'hours' },
});

/** What the built site says in a language, with a desk that has hours, or one without. */
export function requestFacts(
  locale: 'en' | 'es' | 'ar',
  { noReply = false, hasHours = true } = {},
): RequestData {
  const language = {
    locale: {
      locale,
      tag: locale,
      direction: 'ltr',
      label: locale,
      register: 'informal',
      fallback: [],
    },
    t: createTranslator({ tag: locale, register: 'informal' }),
  } as const;
  const facts = {
    channels: [{ id: 'ticket', data: hasHours ? channel : loose }],
    schedules: [{ id: 'desk', data: schedule }],
    topics: [],
  };
  const site = { siteName: 'Brisela Help', siteUrl: 'https://help.example.com' };
  return writeRequestData(facts, { noReply }, site, language);
}

/** The parts of the built page that the server fills in. */
const page = (locale: string): string => `<!DOCTYPE html><html lang="${locale}"><head>
<title>My requests</title></head><body><div data-requests>
  <form method="post" action="/api/requests/links" data-request-form>
    <div data-error-summary hidden><ul data-error-list></ul></div>
    <p id="email-error" data-field-error="email" data-missing="Enter it" data-invalid="Enter it whole" hidden></p>
    <input id="email" name="email">
  </form></div>
<template data-requests-view="sent" data-title="Look"><h1>Check your inbox</h1></template>
<template data-requests-view="open" data-title="Open"><h1>Show my requests</h1>
  <form method="post" action="/api/requests/session"><input name="token" value=""></form></template>
<template data-requests-view="expired" data-title="Over"><h1>No longer works</h1></template>
<template data-requests-view="unknown" data-title="Unknown"><h1>No such request</h1></template>
<template data-requests-view="off" data-title="Off"><h1>Cannot be shown here</h1></template>
<template data-requests-view="busy" data-title="Busy"><h1>One moment</h1></template>
<template data-requests-view="continue" data-title="You?"><form method="post" action="/api/customer/session">
  <b data-guest-name></b><b data-guest-email></b>
  <input name="token" value=""><input name="return_to" value=""></form></template>
<template data-requests-view="refused" data-title="No"><h1>That did not work</h1></template>
<template data-requests-view="list" data-title="List"><h1>My requests</h1>
  <p data-requests-email="For {email}"></p><p data-requests-empty hidden>None</p>
  <ul><li data-requests-row><a data-requests-link></a> <b data-requests-reference></b>
    <b data-requests-state></b> <time data-requests-date="Sent on {date}"></time></li></ul></template>
<template data-requests-view="ticket" data-title="Ticket">
  <h1 data-requests-subject></h1><b data-requests-reference></b><b data-requests-state></b>
  <p data-requests-added hidden>Added</p><p data-requests-waiting hidden>Your turn</p>
  <p data-requests-solved hidden>Solved</p><p data-requests-closed hidden>Closed</p>
  <p data-requests-reply hidden></p><p data-requests-answers hidden>Answers come by mail</p>
  <p data-requests-earlier hidden>Earlier ones are left out</p>
  <ol><li data-requests-row><time data-requests-date="On {date}" data-answered="{author} answered on {date}" data-we-answered="We answered on {date}" data-solved="Called solved on {date}" data-bounced="Came back on {date}"></time>
    <p data-requests-body></p><p data-requests-files="Files" hidden></p>
    <ul data-requests-answer-files data-waiting="{name} coming" data-refused="{name} refused" hidden></ul></li></ol>
  <form method="post" data-requests-solve><input type="hidden" name="key" value=""></form>
  <form method="post" data-request-form>
    <div data-error-summary hidden><ul data-error-list></ul></div>
    <div data-ticket-failure data-busy="Wait" data-server="Our fault" data-changed="Sent before" data-full="Write a new one" data-closed="Closed" hidden><p></p></div>
    <input type="hidden" name="key" value="">
    <p id="body-error" data-field-error="body" data-missing="Write it" data-too_long="Shorter" hidden></p>
    <textarea id="body" name="body"></textarea>
    <p id="files-error" data-field-error="files" data-type="Other file" hidden></p>
    <input id="files" name="files" type="file"></form></template>
</body></html>`;

export const requestPages: PageSource = {
  read(path) {
    const [, locale = ''] = path.split('/');
    const known = (['en', 'es', 'ar'] as const).find((one) => one === locale);
    if (!known) return Promise.resolve(undefined);
    if (path === `/${known}/tickets/index.html`) return Promise.resolve(page(known));
    if (path !== `/${known}/tickets/requests.json`) return Promise.resolve(undefined);
    return Promise.resolve(JSON.stringify(requestFacts(known)));
  },
};
