import { batteryKey } from './bike/battery-key.ts';
import { chargerLight } from './bike/charger-light.ts';
import { displayE07 } from './bike/display-e07.ts';
import { numberSticker } from './bike/number-sticker.ts';
import { keypadInUse, lockKeypad, lockLever } from './bike/ring-lock.ts';
import { tyreValve } from './bike/tyre-valve.ts';
import type { Pen } from './pen.ts';
import type { Scene } from './scene.ts';
import { battery } from './screens/battery.ts';
import { locked, unlock } from './screens/bike.ts';
import { cancel } from './screens/cancel.ts';
import { invoices } from './screens/invoices.ts';
import { lockCode } from './screens/lock-code.ts';
import { pause } from './screens/pause.ts';
import { failedPayment, paymentMethod } from './screens/payment.ts';
import { repair } from './screens/repair.ts';
import { secondRider } from './screens/second-rider.ts';
import { signIn } from './screens/sign-in.ts';
import { supportPin } from './screens/support-pin.ts';
import { theft } from './screens/theft.ts';
import type { FullTexts, Texts } from './texts/texts.ts';

type Named<Draw> = Readonly<Record<string, Draw>>;

/** Screens that every language has. */
export const sharedScreens: Named<(pen: Pen, texts: Texts) => Scene> = {
  'app/sign-in': signIn,
  'app/unlock': unlock,
  'app/locked': locked,
  'app/failed-payment': failedPayment,
  'app/cancel': cancel,
  'app/report-theft': theft,
};

/** Screens of the languages that have every article. */
export const fullScreens: Named<(pen: Pen, texts: FullTexts) => Scene> = {
  'app/support-pin': supportPin,
  'app/second-rider': secondRider,
  'app/payment-method': paymentMethod,
  'app/invoices': invoices,
  'app/pause': pause,
  'app/lock-code': lockCode,
  'app/book-repair': repair,
  'app/battery': battery,
};

/** Pictures without words, the same in every language. */
export const bikePictures: Named<(pen: Pen) => Scene> = {
  'bike/number-sticker': numberSticker,
  'bike/battery-key': batteryKey,
  'bike/charger-light': chargerLight,
  'bike/tyre-valve': tyreValve,
  'bike/display-e07': displayE07,
  'bike/keypad-in-use': keypadInUse,
  'bike/lock-keypad': lockKeypad,
  'bike/lock-lever': lockLever,
};
