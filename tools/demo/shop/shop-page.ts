/** How the sample page puts the help centre into itself. */
export interface ShopOptions {
  /** Address of the help centre, without a slash at its end. */
  help: string;
  locale?: string;
  /** Further attributes of the script. */
  attributes?: Readonly<Record<string, string>>;
  /** The look of the page: its `data-theme`. */
  theme?: string | undefined;
  /** How often the script stands in the page. */
  scripts?: number;
}

const texts = {
  en: {
    title: 'Your basket',
    lead: 'Two things, ready to ride.',
    items: ['Brisela Plus, monthly', 'Child seat, rear'],
    total: 'Total today',
    pay: 'Pay now',
    question: 'Payment refused? See what to do',
    menu: ['Bikes', 'Plans', 'Workshops'],
  },
  es: {
    title: 'Tu cesta',
    lead: 'Dos cosas, listas para rodar.',
    items: ['Brisela Plus, al mes', 'Silla infantil trasera'],
    total: 'Total de hoy',
    pay: 'Pagar',
    question: '¿Pago rechazado? Mira qué hacer',
    menu: ['Bicis', 'Planes', 'Talleres'],
  },
  ar: {
    title: 'سلّتك',
    lead: 'غرضان جاهزان للانطلاق.',
    items: ['‏Brisela Plus شهريًا', 'مقعد أطفال خلفي'],
    total: 'المجموع اليوم',
    pay: 'ادفع الآن',
    question: 'رُفض الدفع؟ إليك ما تفعله',
    menu: ['الدراجات', 'الاشتراكات', 'الورش'],
  },
} as const;

const isKnown = (locale: string): locale is keyof typeof texts => Object.hasOwn(texts, locale);

/** A page of Brisela's shop with the launcher, as a company would write it. */
export function toShopPage({
  help,
  locale = 'en',
  attributes = {},
  theme,
  scripts = 1,
}: ShopOptions): string {
  const { title, lead, items, total, pay, question, menu } = texts[isKnown(locale) ? locale : 'en'];
  const given = Object.entries({ 'data-locale': locale, ...attributes })
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  const script = `<script src="${help}/launcher.js"${given} async></script>\n`;
  const direction = locale === 'ar' ? 'rtl' : 'ltr';
  const look = theme === undefined ? '' : ` data-theme="${theme}"`;
  const rows = items.map(
    (item, index) => `<li><span>${item}</span> <b>${[79, 9][index]} €</b></li>`,
  );
  return `<!doctype html>
<html lang="${locale}" dir="${direction}"${look}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Brisela</title>
<link rel="stylesheet" href="/shop.css">
<link rel="icon" href="data:,">
${script.repeat(scripts)}</head>
<body>
<header><strong>Brisela</strong> <nav>${menu.map((entry) => `<a href="#">${entry}</a>`).join(' ')}</nav></header>
<main>
<h1>${title}</h1>
<p>${lead}</p>
<ul>${rows.join('')}<li><span>${total}</span> <b>88 €</b></li></ul>
<p><button type="button">${pay}</button></p>
<p><a href="${help}/${locale}/" data-candil-open data-article="billing/failed-payment">${question}</a></p>
</main>
</body>
</html>
`;
}

/** Rules that a page of others may have, some of them rude to what stands in it. */
export const shopStyles = `
:root { color-scheme: light; font: 17px/1.6 system-ui, sans-serif; color: #23211f; background: #fbf8f4; }
:root[data-theme='dark'] { color-scheme: dark; color: #f1ede8; background: #191715; }
body { margin: 0; }
header { display: flex; gap: 2rem; align-items: baseline; padding: 1.25rem clamp(1rem, 5vw, 4rem); border-block-end: 1px solid #8884; }
nav { display: flex; gap: 1.25rem; }
a { color: #8a3b12; }
[data-theme='dark'] a { color: #f0a878; }
header a { color: inherit; text-decoration: none; }
main { max-inline-size: 34rem; padding: 2rem clamp(1rem, 5vw, 4rem) 8rem; }
ul { padding: 0; list-style: none; }
li { display: flex; justify-content: space-between; padding: 0.75rem 0; border-block-end: 1px solid #8884; }
button { font: inherit; font-weight: 600; padding: 0.75rem 2rem; color: #fff; background: #8a3b12; border: 0; text-transform: uppercase; letter-spacing: 0.1em; }
div { outline: 1px dashed transparent; }
body > div { display: grid !important; margin: 3rem !important; font-size: 3rem !important; }
`;
