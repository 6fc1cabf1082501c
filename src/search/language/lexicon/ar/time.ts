/** What customers and companies call opening hours, appointments, delays and deadlines in Arabic. */
export const time = `
مواعيد العمل, ساعات العمل, أوقات الدوام, الدوام | مفتوح
موعد, مواعيد, ميعاد | حجز موعد
تأخير, تأخر, متأخر, تأخرت | انتظار
`;
