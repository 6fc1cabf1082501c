import { expect, test } from 'vitest';
import { cutReply } from '../../../../src/server/answers/reply-text.ts';

test.each([
  ['Yes.\n\nOn Mon, 1 Mar 2026 at 9:00, Help <help@example.com> wrote:\n> Is it?\n', 'Yes.'],
  [
    'Yes.\n\nOn Mon, 1 Mar 2026 at 9:00, Help <a-long-address@help.example.com>\nwrote:\n> Is it?',
    'Yes.',
  ],
  ['Ja.\n\nAm 1. März 2026 um 09:00 schrieb Hilfe:\n\n> Ist es?', 'Ja.'],
  ['Sí.\n\nEl lun, 1 mar 2026 a las 9:00, Ayuda escribió:\n> ¿Lo es?', 'Sí.'],
  ['Oui.\n\nLe lun. 1 mars 2026 à 09:00, Aide a écrit :\n> Alors ?', 'Oui.'],
  ['Sim.\n\nEm seg., 1 de mar. de 2026 às 09:00, Ajuda escreveu:\n> É?', 'Sim.'],
  ['Yes.\n\n-----Original Message-----\nFrom: Help\nIs it?', 'Yes.'],
  ['Yes.\n\nFrom: Help <help@example.com>\nSent: Monday\nTo: Ana\n\nIs it?', 'Yes.'],
  ['Yes.\n-- \nAna\nBrisela', 'Yes.'],
  ['Yes.\n> Is it?', 'Yes.'],
])('cuts what %j quotes', (whole, text) => {
  expect(cutReply(whole)).toEqual({ text, isCut: true });
});

test.each([
  'Yes.',
  '> Is it?\nYes.\n> And now?\nNo.',
  'On Monday Help wrote:\n> Is it?\nYes, it is.\n> And now?\nNo.',
  '> Only a quotation',
  'I wrote:\nit is broken',
  'From: the shop\nit came broken',
  'Two -- dashes',
])('keeps all of %j', (whole) => {
  expect(cutReply(whole)).toEqual({ text: whole, isCut: false });
});

test('a line of colons and spaces is looked at once', () => {
  const line = `${':'.repeat(200_000)}${' '.repeat(200_000)}x`;
  expect(cutReply(line)).toEqual({ text: line, isCut: false });
});
