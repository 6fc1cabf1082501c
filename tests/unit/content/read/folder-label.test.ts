import { expect, test } from 'vitest';
import { toFolderLabel } from '../../../../src/content/read/folder-label.ts';

test.each([
  ['getting-started', 'Getting started'],
  ['_a--b_', 'A b'],
  ['', ''],
  ['plans_and_prices', 'Plans and prices'],
  ['único', 'Único'],
  ['sso', 'SSO'],
  ['api-keys', 'API keys'],
  ['sso-and-apis', 'SSO and APIs'],
  ['faqs', 'FAQs'],
  ['2fa', '2FA'],
  ['pay-with-paypal', 'Pay with PayPal'],
  ['iphone-app', 'iPhone app'],
  ['ios', 'iOS'],
  ['wifi', 'Wi-Fi'],
  ['wi-fi-at-home', 'Wi-Fi at home'],
  ['e-mail', 'E-mail'],
  ['e-bikes-and-locks', 'E-bikes and locks'],
  ['about-us', 'About us'],
  ['is-it-safe', 'Is it safe'],
  ['aids', 'Aids'],
  ['McKinsey-API', 'McKinsey API'],
])('makes of the folder name %s the label %s', (name, label) => {
  expect(toFolderLabel(name)).toBe(label);
});
