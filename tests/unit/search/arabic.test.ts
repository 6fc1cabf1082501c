import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeTemporaryIndex, type TemporaryIndex } from './support/temporary-index.ts';

let index: TemporaryIndex;

beforeAll(async () => {
  index = await writeTemporaryIndex({
    ar: {
      '/ar/bitaqa/': '<h1>حظر بطاقة</h1><p>إذا فُقدت بطاقتك أو سُرقت فاحظرها من التطبيق.</p>',
      '/ar/dafa/': '<h1>طرق الدفع</h1><p>اختر كيف تسدد: نقدا أو عبر الإنترنت.</p>',
      '/ar/fatura/': '<h1>تنزيل فاتورة</h1><p>من صفحة الرصيد.</p>',
      '/ar/lugha/': '<h1>تغيير اللغة</h1><p>العربية والإنجليزية.</p>',
      '/ar/ilgha/': '<h1>إلغاء الاشتراك</h1><p>ينتهي في آخر الشهر.</p>',
      '/ar/shahn/': '<h1>تتبع الشحنة</h1><p>ستصل رسالة فيها رقم.</p>',
    },
  });
});

afterAll(() => index[Symbol.asyncDispose]());

test.each([
  ['وبطاقتي', '/ar/bitaqa/'],
  ['بطاقاتكم', '/ar/bitaqa/'],
  ['كبطاقة', '/ar/bitaqa/'],
  ['للدفع', '/ar/dafa/'],
  ['بالدفع', '/ar/dafa/'],
  ['فالدفع', '/ar/dafa/'],
  ['أدفع', '/ar/dafa/'],
  ['فواتيري', '/ar/fatura/'],
  ['وفاتورتها', '/ar/fatura/'],
  ['لغات', '/ar/lugha/'],
  ['للغة', '/ar/lugha/'],
  ['الغاء', '/ar/ilgha/'],
  ['بإلغائه', '/ar/ilgha/'],
  ['واشتراكنا', '/ar/ilgha/'],
  ['شحنتك', '/ar/shahn/'],
  ['وشحناتي', '/ar/shahn/'],
])('%s finds %s first', async (query, url) => {
  const { results } = await index.searchIn('ar')(query);
  expect(results[0]?.url).toBe(url);
});
