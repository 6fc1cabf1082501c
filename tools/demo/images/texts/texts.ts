/** The words on the screens that every language of the demo shows. They match the articles. */
export interface Texts {
  /** BCP 47, for the shapes of letters. */
  language: string;
  menus: { bike: string; profile: string };
  signIn: {
    email: string;
    address: string;
    password: string;
    forgotten: string;
    signIn: string;
  };
  bike: {
    locked: string;
    unlock: string;
    lockCode: string;
  };
  failedPayment: {
    title: string;
    failed: string;
    amount: string;
    nextTry: string;
    expired: string;
    pay: string;
  };
  cancel: {
    subscription: string;
    title: string;
    lastDay: string;
    date: string;
    until: string;
    returnBike: string;
    confirm: string;
  };
  theft: {
    title: string;
    where: string;
    within24: string;
    report: string;
    within72: string;
    address: string;
    street: string;
  };
}

/** The words on the screens of the three languages that have every article. */
export interface FullTexts extends Texts {
  supportPin: { title: string; changes: string; use: string };
  secondRider: { title: string; name: string; you: string; free: string; invite: string };
  paymentMethod: {
    inUse: string;
    change: string;
    card: string;
    account: string;
    paypal: string;
  };
  invoices: {
    title: string;
    months: readonly [string, string, string];
    amount: string;
    download: string;
  };
  pause: {
    title: string;
    months: string;
    firstDay: string;
    first: string;
    lastDay: string;
    last: string;
    price: string;
    confirm: string;
  };
  lockCode: { title: string; hint: string };
  repair: {
    title: string;
    fault: string;
    place: string;
    days: readonly [string, string, string];
    confirm: string;
  };
  battery: { bookRepair: string; range: string };
}
