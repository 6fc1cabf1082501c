import { expect, test } from '@playwright/test';
import { lookAgain, openContact, siteOf, testMoments } from '../../support/organisation-site.ts';
import { searchBoxOf } from '../../support/search-box.ts';

const { url } = siteOf('shop');
testMoments(url, { ticket: 'shop/ticket', 'priority-ticket': 'shop/priority-ticket' });

test('there is no e-mail, and the reason is told', async ({ page }) => {
  await openContact(page, `${url()}/es/contact/`);
  const email = page.locator('[data-others] [data-channel=email]');
  await expect(email).toContainText('No tenemos, a propósito');
  await expect(email.getByRole('link')).toHaveCount(0);
});

test('one ticket is free and preferred, the other has a price', async ({ page }) => {
  await openContact(page, `${url()}/es/contact/`, '2027-01-13T10:00:00+01:00');
  await expect(page.locator('[data-channel=ticket]')).toContainText('Gratis');
  await expect(page.locator('[data-best] [data-channel=ticket]')).toBeVisible();
  await expect(page.locator('[data-channel=priority-ticket]')).toContainText(/5,00\s€ por ticket/u);
});

test('the priority ticket has a form of its own, which asks for the payment', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${url()}/es/contact/`);
  await page
    .locator('[data-channel=priority-ticket]')
    .getByRole('link', { name: 'Ticket prioritario' })
    .click();
  await expect(page).toHaveURL(`${url()}/es/tickets/new/priority-ticket/`);
  const main = page.getByRole('main');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ticket prioritario');
  await expect(main).toContainText(/5,00\s€ por ticket/u);
  await expect(main).toContainText(/entre 10\s?minutos y 2\s?horas/u);
  await expect(page.getByRole('link', { name: 'Ir al pago' })).toHaveAttribute(
    'href',
    'https://shop.example/priority-ticket',
  );
  await expect(page.getByLabel('Número de pedido del pago')).toHaveAttribute('required', '');
  await page.getByRole('link', { name: 'Ticket estándar' }).click();
  await expect(page).toHaveURL(`${url()}/es/tickets/new/`);
  await expect(page.getByLabel('Número de pedido del pago')).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText('Ticket prioritario');
  await context.close();
});

test('the same-day answer is what is usual, not a promise', async ({ page }) => {
  await openContact(page, `${url()}/es/contact/`);
  const [{ replyText }] = await lookAgain(page, '2027-01-13T15:59:00+01:00', 'ticket');
  expect(replyText).toMatch(/habitual.*hoy.*18:00/u);
  const [later] = await lookAgain(page, '2027-01-13T16:01:00+01:00', 'ticket');
  expect(later.replyText).toMatch(/habitual.*jueves.*18:00/u);
});

test('one signs in first, and is told where', async ({ page }) => {
  await openContact(page, `${url()}/es/contact/`, '2027-01-13T10:00:00+01:00');
  const ticket = page.locator('[data-channel=ticket]');
  await expect(ticket).toContainText('Inicie sesión antes');
  await expect(ticket.getByRole('link', { name: 'Iniciar sesión' })).toHaveAttribute(
    'href',
    'https://shop.example/sign-in',
  );
});

test('fair use stands at the ticket, the official channels below', async ({ page }) => {
  await openContact(page, `${url()}/es/contact/`);
  await expect(page.locator('[data-channel=ticket] [data-notice=rule]')).toContainText('Uso justo');
  await expect(page.locator('.contact-official')).toContainText('redes sociales');
});

test('help yourself first: the contact page begins with the search', async ({ page }) => {
  await page.goto(`${url()}/es/contact/`);
  await expect(searchBoxOf(page)).toBeVisible();
});

test('a holiday is named', async ({ page }) => {
  await openContact(page, `${url()}/es/contact/`, '2027-11-01T11:00:00+01:00');
  await expect(page.locator('[data-channel=ticket] [data-channel-state]')).toContainText(
    'Todos los Santos',
  );
});

test('the form asks for the pages, and says how to ask', async ({ page }) => {
  await page.goto(`${url()}/es/tickets/new/`);
  const form = page.locator('candil-ticket-form');
  await expect(form).toContainText('Direcciones de las páginas');
  await expect(form).toContainText('Una sola pregunta por ticket');
  await expect(form).toContainText('Sin tickets repetidos');
});

test('questions about support are answered inside the article', async ({ page }) => {
  await page.goto(`${url()}/es/support/contact/`);
  await page.getByText('¿Puedo llamarles?').click();
  await expect(page.getByText('No tenemos línea telefónica')).toBeVisible();
});

test('the categories stand in their order on the home page', async ({ page }) => {
  await page.goto(`${url()}/es/`);
  await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveText([
    'Gestión de productos',
    'Métodos de pago',
    'Soporte técnico',
  ]);
});
