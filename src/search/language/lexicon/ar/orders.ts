/** What customers and companies call choosing, buying, cancelling, returning and complaining about goods in Arabic. */
export const orders = `
طلب, طلبية, طلبات | شراء
أوردر, اوردر, أوردرات > طلب, طلبية
إلغاء الطلب, إلغاء طلبية, الغاء الطلب | تعديل الطلب
`;
