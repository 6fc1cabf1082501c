import { getArticleUrl } from '../support/demo-site.ts';
import { expect, test } from '../support/page-test.ts';
import { getFallbackUrl } from '../support/templates.ts';
import { searchBoxIn } from '../support/search-box.ts';

/*
 * What a screen reader is told on the main journeys. Texts of the content are left open, so that
 * writers can change them; roles, names, states and order are not.
 */

test('search and open', async ({ page }) => {
  await page.goto('/en/');
  await expect(page.getByRole('banner')).toMatchAriaSnapshot(`
    - banner:
      - link "Brisela Help"
      - link "Search"
      - link "Contact"
      - navigation "Help centre":
        - link "Submit a request"
        - group: "Change language: English"
        - group: Theme
  `);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await searchBoxIn(dialog).fill('pause my subscription');
  await expect(dialog).toMatchAriaSnapshot(`
    - dialog "Search the help centre":
      - search:
        - combobox "Search the help centre" [expanded]: pause my subscription
        - button "Close"
      - status: /\\d+ results/
      - grid "Results":
        - row:
          - gridcell "Pause your subscription Billing and subscription":
            - link "Pause your subscription":
              - mark: Pause
              - text: your
              - mark: subscription
            - text: Billing and subscription
          - gridcell:
            - paragraph
      - checkbox "Open search with the / key" [checked]
  `);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - navigation "You are here":
        - list:
          - listitem:
            - link "Home"
          - listitem:
            - link "Billing and subscription"
      - article:
        - heading "Pause your subscription" [level=1]
        - paragraph
        - navigation "On this page":
          - group:
            - list
        - navigation "Related articles"
        - heading [level=2]
        - link /Link to this section/
      - form "Was this article helpful?"
      - paragraph:
        - time: /Last updated on/
      - link "Edit this page"
      - button "Copy link"
      - button "Copy as Markdown"
      - complementary:
        - heading [level=2]
        - link "Get in touch"
      - navigation "Previous and next article"
  `);
});

test('a search without an answer', async ({ page }) => {
  await page.goto('/en/search/?q=xqzwv+brrfl');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Search" [level=1]
      - search:
        - combobox "Search the help centre": xqzwv brrfl
        - button "Search"
      - status: No results for “xqzwv brrfl”.
      - paragraph: /Try other words.* Or ask us/
      - link "Contact us"
      - navigation "All topics":
        - heading "All topics" [level=2]
  `);
});

test('vote', async ({ page }) => {
  await page.goto(getArticleUrl('en', 'policies/emergencies/accident'));
  await page.locator('candil-vote').scrollIntoViewIfNeeded();
  await page.locator('candil-vote:defined').waitFor();
  const form = page.getByRole('form', { name: 'Was this article helpful?' });
  await expect(form).toMatchAriaSnapshot(`
    - form "Was this article helpful?":
      - heading "Was this article helpful?" [level=2]
      - button "Yes" [pressed=false]
      - button "No" [pressed=false]
      - status
  `);
  await form.getByRole('button', { name: 'Yes' }).click();
  await expect(form).toMatchAriaSnapshot(`
    - form "Was this article helpful?":
      - heading "Was this article helpful?" [level=2]
      - paragraph: /found this helpful/
      - button "Yes" [pressed]
      - button "No"
      - status: /Thank you/
  `);
});

test('choose a channel', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-25T13:30:00Z');
  await page.goto('/en/contact/');
  await expect(page.locator('[data-channel=chat]')).toHaveAttribute('data-open', 'open');
  await expect(page.getByRole('region', { name: 'Chat', exact: true })).toMatchAriaSnapshot(`
    - region "Chat":
      - heading "Chat" [level=3]
      - paragraph: For a question with a quick answer.
      - paragraph: /^Open/
      - list:
        - listitem:
          - link
      - group:
        - group: Opening hours and holidays
  `);
  const chat = page.getByRole('region', { name: 'Chat', exact: true });
  await chat.locator('.channel-hours > summary').press('Enter');
  await expect(chat.getByRole('table', { name: 'Opening hours' })).toMatchAriaSnapshot(`
    - table "Opening hours":
      - caption: Opening hours
      - rowgroup:
        - row "Monday to Friday 9:00–18:00":
          - rowheader "Monday to Friday"
          - cell "9:00–18:00"
  `);
  await expect(chat.getByRole('table', { name: 'The next two weeks' })).toMatchAriaSnapshot(`
    - table "The next two weeks":
      - caption: The next two weeks
      - rowgroup:
        - row:
          - rowheader "Wed 25 Nov"
          - cell "9:00–18:00"
  `);
  await expect(page.getByRole('region', { name: /Phone, Spain/u })).toMatchAriaSnapshot(`
    - region /Phone, Spain/:
      - heading /Phone, Spain/ [level=3]
      - paragraph:
        - text: /Closed/
        - time
      - paragraph: In Spanish and English
      - list:
        - listitem:
          - link /34 960/
      - group: Details
  `);
});

test('file a ticket, with mistakes first', async ({ page }) => {
  await page.goto('/en/tickets/new/');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Submit a request" [level=1]
      - paragraph
      - alert:
        - heading "There is a problem" [level=2]
        - list:
          - listitem:
            - link "Choose a topic"
      - paragraph: Choose a topic
      - combobox "Topic" [invalid]
      - button "Continue"
  `);
  await page.getByLabel('Topic').selectOption('theft-accident');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Check your answers' }).click();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Submit a request" [level=1]
      - paragraph
      - alert:
        - heading "There is a problem" [level=2]
        - list:
          - listitem:
            - link "Enter a subject"
          - listitem:
            - link "Describe what happened"
          - listitem:
            - link "Fill in “Bike number”"
          - listitem:
            - link "Enter your e-mail address so that we can reply"
      - combobox "Topic"
      - heading "These articles often solve it" [level=2]
      - list
      - region "Before you write"
      - paragraph
      - paragraph: Enter a subject
      - textbox "Subject" [invalid]
      - paragraph
      - paragraph: Describe what happened
      - textbox "Description" [invalid]
      - region "What helps us"
      - group:
        - paragraph
        - paragraph: Fill in “Bike number”
        - textbox "Bike number" [invalid]
        - group: Where do I find it?
      - button "Files (optional) Choose files"
      - paragraph
      - paragraph: Enter your e-mail address so that we can reply
      - textbox "E-mail address" [invalid]
      - textbox "Name (optional)"
      - button "Check your answers"
  `);
  await page.getByLabel('Subject').fill('My bike is gone');
  await page.getByLabel('Description').fill('Since Tuesday.');
  await page.getByLabel('Bike number').fill('BR-204815');
  await page.getByLabel('E-mail address').fill('ana@example.com');
  await page.getByRole('button', { name: 'Check your answers' }).click();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - region "Check your answers":
        - heading "Check your answers" [level=2]
        - term: Topic
        - definition: Theft or accident
        - definition:
          - button "Change Topic"
      - button "Send"
  `);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "We’ve received your request" [level=1]
      - paragraph:
        - text: Your reference
        - strong: /\\S{4,}/
        - button "Copy"
        - status
      - paragraph
      - paragraph
      - paragraph
      - paragraph:
        - link "Go to the home page"
  `);
});

test('change the language', async ({ page }) => {
  await page.goto(getArticleUrl('en', 'billing/deposit'));
  await page.locator('candil-language-switcher summary').click();
  await expect(page.locator('candil-language-switcher').getByRole('group')).toMatchAriaSnapshot(`
    - group:
      - text: "Change language: English"
      - list:
        - listitem:
          - link "Español"
        - listitem:
          - link "Deutsch"
        - listitem:
          - link "English"
        - listitem:
          - link "Français"
        - listitem:
          - link "Português (Brasil)"
        - listitem:
          - link "العربية"
        - listitem:
          - link "All languages"
  `);
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL(getArticleUrl('de', 'billing/deposit'));
  await expect(page.locator('candil-language-switcher')).toMatchAriaSnapshot(`
    - group: "Sprache wechseln: Deutsch"
  `);
});

test('read an article that is not there in the own language', async ({ page }) => {
  await page.goto(getFallbackUrl('fr', 'change-email'));
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - navigation "Vous êtes ici"
      - note:
        - paragraph:
          - strong: Pas encore en français
        - paragraph:
          - link "Aller à la page d’origine"
      - article:
        - heading "Change your e-mail address" [level=1]
        - navigation "Sur cette page"
        - link /Link to this section/
      - form "Cet article vous a-t-il aidé ?":
        - button "Oui"
        - button "Non"
  `);
});
