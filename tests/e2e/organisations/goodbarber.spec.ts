import { expect, test } from '@playwright/test';
import { moments } from '../../support/organisation-moments.ts';
import { lookAgain, openContact, siteOf, testMoments } from '../../support/organisation-site.ts';

const { url } = siteOf('goodbarber');
testMoments(url, { ticket: 'goodbarber/ticket' });

test('a request that counts from a Monday may take longer, and the page says so', async ({
  page,
}) => {
  await openContact(page, `${url()}/es/contact/`);
  for (const { at, name, standings } of moments) {
    const [{ replyText }] = await lookAgain(page, at, 'ticket');
    const isSlower = standings['goodbarber/ticket'].slower === true;
    expect.soft(replyText.includes('puede tardar más'), name).toBe(isSlower);
  }
});

test('the button in the product is shown only while somebody is there', async ({ page }) => {
  await openContact(page, `${url()}/es/contact/`);
  const [working] = await lookAgain(page, '2027-01-13T17:59:00+01:00', 'button');
  expect(working).toMatchObject({ open: 'open', isHidden: false });
  const [later] = await lookAgain(page, '2027-01-13T18:01:00+01:00', 'button');
  expect(later).toMatchObject({ open: 'closed', isHidden: true });
});

test('the form asks for a category and its part, with what is out of scope', async ({ page }) => {
  await page.goto(`${url()}/es/tickets/new/`);
  const form = page.locator('candil-ticket-form');
  await form.getByRole('combobox').first().selectOption({ label: 'Diseño y contenido' });
  await expect(form).toContainText('Elige lo más parecido');
  await form.getByRole('combobox').nth(1).selectOption({ label: 'Secciones con código' });
  await expect(form).toContainText('No revisamos código ajeno');
});

test('what support does not look into is told on the page of the topic', async ({ page }) => {
  await page.goto(`${url()}/es/contact/custom-code/`);
  await expect(page.getByRole('region', { name: 'En qué no podemos ayudar' })).toContainText(
    'código ajeno',
  );
});

test('etiquette and checklist stand in the form', async ({ page }) => {
  await page.goto(`${url()}/es/tickets/new/`);
  const form = page.locator('candil-ticket-form');
  await expect(form).toContainText('Sin mayúsculas que parezcan gritos');
  await expect(form).toContainText('Mensajes de error y capturas');
});

test('an announcement is shown until its end, with its link', async ({ page }) => {
  await page.clock.setFixedTime('2035-11-26T12:00:00+01:00');
  await page.goto(`${url()}/es/`);
  const offer = page.getByText('Cyber Monday, tu app nueva');
  await expect(offer.filter({ visible: true })).toHaveCount(1);
  await page.clock.setFixedTime('2035-11-27T00:00:00+01:00');
  await page.reload();
  await expect(offer.filter({ visible: true })).toHaveCount(0);
});

test('eleven steps go on across pictures and call-outs', async ({ page }) => {
  await page.goto(`${url()}/es/support/send-request/`);
  const steps = page.getByRole('article').locator('ol').first();
  await expect(steps.locator('> li')).toHaveCount(11);
  await expect(steps.getByRole('img')).toHaveCount(2);
});

test('an article names what to read next', async ({ page }) => {
  await page.goto(`${url()}/es/support/send-request/`);
  await expect(
    page.getByRole('link', { name: 'Después de enviar una solicitud' }).first(),
  ).toBeVisible();
});
