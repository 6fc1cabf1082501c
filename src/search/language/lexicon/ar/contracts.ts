/** What customers and companies call contracts, subscriptions, insurance, utilities, housing and law in Arabic. */
export const contracts = `
عقد, عقود, اتفاقية | شروط
اشتراك, اشتراكات | باقة
إلغاء الاشتراك, وقف الاشتراك, إنهاء الاشتراك | تجديد تلقائي
`;
