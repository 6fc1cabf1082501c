import { accounts } from './ar/accounts.ts';
import { contracts } from './ar/contracts.ts';
import { delivery } from './ar/delivery.ts';
import { devices } from './ar/devices.ts';
import { feelings } from './ar/feelings.ts';
import { money } from './ar/money.ts';
import { orders } from './ar/orders.ts';
import { time } from './ar/time.ts';
import { travel } from './ar/travel.ts';

/** What customers and companies call things, in Arabic. */
export const arabic: readonly string[] = [
  accounts,
  contracts,
  delivery,
  devices,
  feelings,
  money,
  orders,
  time,
  travel,
];
