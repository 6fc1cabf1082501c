import { expect, test } from '@playwright/test';
import { moments, readerZones } from '../../support/organisation-moments.ts';
import { lookAgain, openContact, siteOf } from '../../support/organisation-site.ts';

const { url } = siteOf('rakuten');

for (const zone of readerZones) {
  test.describe(() => {
    test.use({ timezoneId: zone });

    test(`the chat never closes for a reader in ${zone}`, async ({ page }) => {
      await openContact(page, `${url()}/de/contact/`);
      for (const { name, at } of moments) {
        const [{ open }] = await lookAgain(page, at, 'chat');
        expect.soft(open, name).toBe('always');
      }
    });
  });
}

test('a publisher in Brazil has an address of their own, the world another', async ({ page }) => {
  await openContact(page, `${url()}/de/contact/`);
  const email = page.locator('[data-channel=email]');
  await page.getByLabel('Land').selectOption('BR');
  await expect(email.getByRole('link')).toHaveText(['brasil@rakutenadvertising.example']);
  await page.getByLabel('Land').selectOption('ZZ');
  await expect(email.getByRole('link')).toHaveText(['publishers@rakutenadvertising.example']);
});

test('each country has its numbers, with the key to press', async ({ page }) => {
  await openContact(page, `${url()}/es/contact/`);
  const phone = page.locator('[data-channel=phone]');
  await page.getByLabel('País').selectOption('US');
  await expect(phone.getByRole('link')).toHaveText(['+1 888 880 8430', '+1 646 943 8200']);
  await expect(phone.getByRole('link').last()).toHaveAttribute('href', 'tel:+16469438200,7');
  await expect(phone).toContainText('y pulse 7');
  await expect(phone).toContainText('llamada gratuita');
});

test('a zero in brackets is shown and not dialled', async ({ page }) => {
  await openContact(page, `${url()}/es/contact/`);
  await page.getByLabel('País').selectOption('GB');
  const number = page.locator('[data-channel=phone]').getByRole('link');
  await expect(number).toHaveText('+44 (0) 800 011 6169');
  await expect(number).toHaveAttribute('href', 'tel:+448000116169');
});

test('who has no number may ask for a call', async ({ page }) => {
  await openContact(page, `${url()}/es/contact/`);
  await page.getByLabel('País').selectOption('BR');
  await expect(page.locator('[data-others] [data-channel=phone]')).toContainText(
    'No está disponible en su país',
  );
  await expect(
    page.locator(':is([data-best], [data-usable]) [data-channel=callback]'),
  ).toBeVisible();
});

test('pages in Spanish and German say that the phone speaks English only', async ({ page }) => {
  await page.goto(`${url()}/es/contact/`);
  await expect(page.locator('[data-channel=phone]')).toContainText('Solo en inglés, no en español');
  await page.goto(`${url()}/de/contact/`);
  await expect(page.locator('[data-channel=phone]')).toContainText('Nur auf Englisch');
});

test('people who look for another brand are led there', async ({ page }) => {
  await openContact(page, `${url()}/es/contact/`);
  const notice = page.locator('[data-notice=brand]');
  await expect(notice).toContainText('Rakuten Rewards');
  await expect(notice.getByRole('link')).toHaveAttribute('href', 'https://www.rakuten.com/help');
});

test('every page leads to the form, which shows where the account number is', async ({ page }) => {
  await page.goto(`${url()}/es/support/contact/`);
  await page.getByRole('banner').getByRole('link', { name: 'Enviar una solicitud' }).click();
  const form = page.locator('candil-ticket-form');
  await expect(form).toContainText('Arriba a la derecha en su panel');
  await expect(form.getByAltText(/esquina superior derecha/u)).toBeAttached();
  await expect(form).toContainText('El mensaje de error');
});

test('what was sent ends with the senders to trust', async ({ page }) => {
  await page.goto(`${url()}/es/tickets/received/`);
  for (const domain of ['rakuten.com', 'rakutenadvertising.com', 'rakutenmarketing.com']) {
    await expect(page.getByRole('main')).toContainText(domain);
  }
});

test('the contact page leads to what support does', async ({ page }) => {
  await page.goto(`${url()}/de/contact/`);
  await page.getByRole('link', { name: 'Wobei unser Team hilft' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wobei unser Team hilft');
});

test('a picture opens large when it is pressed', async ({ page }) => {
  await page.goto(`${url()}/es/support/contact/`);
  await page
    .getByRole('button', { name: /Ampliar$/u })
    .first()
    .click();
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
});
