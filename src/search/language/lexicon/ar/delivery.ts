/** What customers and companies call sending, waiting for and receiving parcels in Arabic. */
export const delivery = `
شحنة, طرد, شحنات, طرود | طلب
توصيل, تسليم, إيصال | شحن
وين طلبي, فين الأوردر, وين شحنتي, فين طلبيتي > تتبع الشحنة, حالة الطلب
`;
