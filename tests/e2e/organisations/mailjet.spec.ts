import { expect, test } from '@playwright/test';
import { moments } from '../../support/organisation-moments.ts';
import { lookAgain, openContact, siteOf, testMoments } from '../../support/organisation-site.ts';

const { url } = siteOf('mailjet');
testMoments(url, { chat: 'mailjet/chat', phone: 'mailjet/chat' });

test('a ticket is answered within 24 hours, day and night', async ({ page }) => {
  await openContact(page, `${url()}/es/contact/`);
  for (const { at, name } of moments) {
    const [{ open, reply }] = await lookAgain(page, at, 'ticket');
    expect.soft(open, name).toBe('always');
    expect.soft(Date.parse(reply) - Date.parse(at), name).toBe(24 * 3_600_000);
  }
});

test('the plan decides which channels there are', async ({ page }) => {
  await openContact(page, `${url()}/es/contact/`);
  const usable = page.locator(':is([data-best], [data-usable]) [data-channel]');
  await page.getByLabel('Plan').selectOption('Essential');
  await expect(usable).toHaveCount(1);
  await expect(page.locator('[data-others] [data-channel=chat]')).toContainText(
    'No está incluido en tu plan',
  );
  await page.getByLabel('Plan').selectOption('Custom');
  await expect(usable).toHaveCount(3);
  await page.getByLabel('Plan').selectOption('Free');
  await expect(usable).toHaveCount(0);
  await expect(page.getByText('No hay ningún canal para lo que has indicado')).toBeVisible();
});

test('chat and phone ask for a PIN, and say where it is', async ({ page }) => {
  await page.goto(`${url()}/es/contact/`);
  for (const channel of ['chat', 'phone']) {
    const card = page.locator(`[data-channel=${channel}]`);
    await expect(card).toContainText('PIN');
    await expect(card).toContainText('junto a las opciones de contacto');
    await expect(card).toContainText('espera a que venza el plazo');
  }
});

test('the languages of each channel are told, on a page in another one', async ({ page }) => {
  await page.goto(`${url()}/es/contact/`);
  await expect(page.locator('[data-channel=chat]')).toContainText('no en español');
  await expect(page.locator('[data-channel=ticket]')).toContainText('alemán y español');
});

test('what needs proof is not for the phone', async ({ page }) => {
  await openContact(page, `${url()}/es/contact/refund/`);
  await expect(page.locator('[data-others] [data-channel=phone]')).toContainText(
    'No es para este tema',
  );
  await expect(page.locator('[data-best] [data-channel=ticket]')).toBeVisible();
});

test('a topic leads to the channel that helps first', async ({ page }) => {
  await openContact(page, `${url()}/en/contact/`);
  await page.getByLabel('What is it about?').selectOption('Refund');
  const best = page.getByRole('region', { name: 'Best for you now' });
  await expect(best.getByRole('heading', { level: 3 })).toHaveText(/Ticket|Chat/u);
  await expect(page.locator('[data-others] [data-channel=phone]')).toContainText(
    'Not for this topic',
  );
});

test('advantages and drawbacks stand side by side', async ({ page }) => {
  await page.goto(`${url()}/es/contact/`);
  await page.getByText('Ventajas e inconvenientes').click();
  const row = page.getByRole('row', { name: /Teléfono/u });
  await expect(row).toContainText('Es la vía más rápida');
  await expect(row).toContainText('una petición escrita');
});

test('the way inside the product stands below', async ({ page }) => {
  await page.goto(`${url()}/es/contact/`);
  await expect(page.locator('.contact-steps > li')).toHaveCount(2);
});

test('a long article has its contents', async ({ page }) => {
  await page.goto(`${url()}/es/support/which-channel/`);
  await expect(page.getByRole('navigation', { name: 'En esta página' })).toContainText(
    'Con calma: incidencia',
  );
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the button of the form has the words of the company', async ({ page }) => {
    await page.goto(`${url()}/es/tickets/new/`);
    await expect(page.getByRole('button', { name: 'Abrir la incidencia' })).toBeVisible();
  });
});
