import { edgeMoments } from './organisation-edge-moments.ts';
import type { Moment } from './organisation-standing.ts';

/**
 * What the four organisations promise at given moments, written by hand from their support pages.
 * Offices have 9:00–18:00 in Paris or Madrid, whose clocks agree; the shop has Saturday mornings,
 * and its priority tickets Sunday mornings too.
 */

const usualMoments: readonly Moment[] = [
  {
    name: 'a working hour in summer',
    at: '2027-07-07T10:00:00+02:00',
    standings: {
      'mailjet/chat': { open: '2027-07-07T18:00:00+02:00' },
      'shop/ticket': { open: '2027-07-07T18:00:00+02:00', reply: '2027-07-07T18:00:00+02:00' },
      'shop/priority-ticket': {
        open: '2027-07-07T18:00:00+02:00',
        reply: '2027-07-07T12:00:00+02:00',
      },
      'goodbarber/ticket': {
        open: '2027-07-07T18:00:00+02:00',
        reply: '2027-07-08T10:00:00+02:00',
      },
    },
  },
  {
    name: 'a working hour in winter',
    at: '2027-01-13T11:00:00+01:00',
    standings: {
      'mailjet/chat': { open: '2027-01-13T18:00:00+01:00' },
      'shop/ticket': { open: '2027-01-13T18:00:00+01:00', reply: '2027-01-13T18:00:00+01:00' },
      'shop/priority-ticket': {
        open: '2027-01-13T18:00:00+01:00',
        reply: '2027-01-13T13:00:00+01:00',
      },
      'goodbarber/ticket': {
        open: '2027-01-13T18:00:00+01:00',
        reply: '2027-01-14T11:00:00+01:00',
      },
    },
  },
  {
    name: 'one minute before opening',
    at: '2027-01-13T08:59:00+01:00',
    standings: {
      'mailjet/chat': { opens: '2027-01-13T09:00:00+01:00' },
      'shop/ticket': { opens: '2027-01-13T09:00:00+01:00', reply: '2027-01-13T18:00:00+01:00' },
      'shop/priority-ticket': {
        opens: '2027-01-13T09:00:00+01:00',
        reply: '2027-01-13T11:00:00+01:00',
      },
      'goodbarber/ticket': {
        opens: '2027-01-13T09:00:00+01:00',
        reply: '2027-01-14T09:00:00+01:00',
      },
    },
  },
  {
    name: 'one minute after opening',
    at: '2027-01-13T09:01:00+01:00',
    standings: {
      'mailjet/chat': { open: '2027-01-13T18:00:00+01:00' },
      'shop/ticket': { open: '2027-01-13T18:00:00+01:00', reply: '2027-01-13T18:00:00+01:00' },
      'shop/priority-ticket': {
        open: '2027-01-13T18:00:00+01:00',
        reply: '2027-01-13T11:01:00+01:00',
      },
      'goodbarber/ticket': {
        open: '2027-01-13T18:00:00+01:00',
        reply: '2027-01-14T09:01:00+01:00',
      },
    },
  },
  {
    name: '15:59 on a working day',
    at: '2027-01-13T15:59:00+01:00',
    standings: {
      'mailjet/chat': { open: '2027-01-13T18:00:00+01:00' },
      'shop/ticket': { open: '2027-01-13T18:00:00+01:00', reply: '2027-01-13T18:00:00+01:00' },
      'shop/priority-ticket': {
        open: '2027-01-13T18:00:00+01:00',
        reply: '2027-01-13T17:59:00+01:00',
      },
      'goodbarber/ticket': {
        open: '2027-01-13T18:00:00+01:00',
        reply: '2027-01-14T15:59:00+01:00',
      },
    },
  },
  {
    name: '16:01 on a working day',
    at: '2027-01-13T16:01:00+01:00',
    standings: {
      'mailjet/chat': { open: '2027-01-13T18:00:00+01:00' },
      'shop/ticket': { open: '2027-01-13T18:00:00+01:00', reply: '2027-01-14T18:00:00+01:00' },
      'shop/priority-ticket': {
        open: '2027-01-13T18:00:00+01:00',
        reply: '2027-01-14T09:01:00+01:00',
      },
      'goodbarber/ticket': {
        open: '2027-01-13T18:00:00+01:00',
        reply: '2027-01-14T16:01:00+01:00',
      },
    },
  },
  {
    name: 'one minute before closing',
    at: '2027-01-13T17:59:00+01:00',
    standings: {
      'mailjet/chat': { open: '2027-01-13T18:00:00+01:00' },
      'shop/ticket': { open: '2027-01-13T18:00:00+01:00', reply: '2027-01-14T18:00:00+01:00' },
      'shop/priority-ticket': {
        open: '2027-01-13T18:00:00+01:00',
        reply: '2027-01-14T10:59:00+01:00',
      },
      'goodbarber/ticket': {
        open: '2027-01-13T18:00:00+01:00',
        reply: '2027-01-14T17:59:00+01:00',
      },
    },
  },
  {
    name: 'one minute after closing',
    at: '2027-01-13T18:01:00+01:00',
    standings: {
      'mailjet/chat': { opens: '2027-01-14T09:00:00+01:00' },
      'shop/ticket': { opens: '2027-01-14T09:00:00+01:00', reply: '2027-01-14T18:00:00+01:00' },
      'shop/priority-ticket': {
        opens: '2027-01-14T09:00:00+01:00',
        reply: '2027-01-14T11:00:00+01:00',
      },
      'goodbarber/ticket': {
        opens: '2027-01-14T09:00:00+01:00',
        reply: '2027-01-15T09:00:00+01:00',
      },
    },
  },
  {
    name: 'a Saturday morning',
    at: '2027-01-16T10:00:00+01:00',
    standings: {
      'mailjet/chat': { opens: '2027-01-18T09:00:00+01:00' },
      'shop/ticket': { open: '2027-01-16T13:00:00+01:00', reply: '2027-01-16T13:00:00+01:00' },
      'shop/priority-ticket': {
        open: '2027-01-16T13:00:00+01:00',
        reply: '2027-01-16T12:00:00+01:00',
      },
      'goodbarber/ticket': {
        opens: '2027-01-18T09:00:00+01:00',
        reply: '2027-01-19T09:00:00+01:00',
        slower: true,
      },
    },
  },
  {
    name: 'a Sunday',
    at: '2027-01-17T12:00:00+01:00',
    standings: {
      'mailjet/chat': { opens: '2027-01-18T09:00:00+01:00' },
      'shop/ticket': { opens: '2027-01-18T09:00:00+01:00', reply: '2027-01-18T18:00:00+01:00' },
      'shop/priority-ticket': {
        open: '2027-01-17T13:00:00+01:00',
        reply: '2027-01-18T10:00:00+01:00',
      },
      'goodbarber/ticket': {
        opens: '2027-01-18T09:00:00+01:00',
        reply: '2027-01-19T09:00:00+01:00',
        slower: true,
      },
    },
  },
  {
    name: 'a Monday, which is busy',
    at: '2027-01-18T11:00:00+01:00',
    standings: {
      'mailjet/chat': { open: '2027-01-18T18:00:00+01:00' },
      'shop/ticket': { open: '2027-01-18T18:00:00+01:00', reply: '2027-01-18T18:00:00+01:00' },
      'shop/priority-ticket': {
        open: '2027-01-18T18:00:00+01:00',
        reply: '2027-01-18T13:00:00+01:00',
      },
      'goodbarber/ticket': {
        open: '2027-01-18T18:00:00+01:00',
        reply: '2027-01-19T11:00:00+01:00',
        slower: true,
      },
    },
  },
  {
    // Mailjet names no holidays.
    name: 'All Saints, a national holiday in France and Spain',
    at: '2027-11-01T11:00:00+01:00',
    standings: {
      'mailjet/chat': { open: '2027-11-01T18:00:00+01:00' },
      'shop/ticket': { opens: '2027-11-02T09:00:00+01:00', reply: '2027-11-02T18:00:00+01:00' },
      'shop/priority-ticket': {
        open: '2027-11-01T18:00:00+01:00',
        reply: '2027-11-01T13:00:00+01:00',
      },
      'goodbarber/ticket': {
        opens: '2027-11-02T09:00:00+01:00',
        reply: '2027-11-03T09:00:00+01:00',
      },
    },
  },
  {
    // Easter Sunday; the Monday is a holiday in France, not in all of Spain.
    name: 'the last minute before clocks go forward',
    at: '2027-03-28T01:59:00+01:00',
    standings: {
      'mailjet/chat': { opens: '2027-03-29T09:00:00+02:00' },
      'shop/ticket': { opens: '2027-03-29T09:00:00+02:00', reply: '2027-03-29T18:00:00+02:00' },
      'shop/priority-ticket': {
        opens: '2027-03-28T09:00:00+02:00',
        reply: '2027-03-28T11:00:00+02:00',
      },
      'goodbarber/ticket': {
        opens: '2027-03-30T09:00:00+02:00',
        reply: '2027-03-31T09:00:00+02:00',
      },
    },
  },
  {
    // The eve of All Saints; it is 2:30 for the first of two times.
    name: 'the hour that comes twice',
    at: '2027-10-31T02:30:00+02:00',
    standings: {
      'mailjet/chat': { opens: '2027-11-01T09:00:00+01:00' },
      'shop/ticket': { opens: '2027-11-02T09:00:00+01:00', reply: '2027-11-02T18:00:00+01:00' },
      'shop/priority-ticket': {
        opens: '2027-10-31T09:00:00+01:00',
        reply: '2027-10-31T11:00:00+01:00',
      },
      'goodbarber/ticket': {
        opens: '2027-11-02T09:00:00+01:00',
        reply: '2027-11-03T09:00:00+01:00',
      },
    },
  },
];

export const moments: readonly Moment[] = [...usualMoments, ...edgeMoments];

/** Readers far and near, two of them not whole hours off. */
export const readerZones = [
  'Europe/Madrid',
  'Europe/Berlin',
  'America/Sao_Paulo',
  'America/Los_Angeles',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  'Pacific/Auckland',
  'America/St_Johns',
] as const;
