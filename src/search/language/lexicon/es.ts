import { accounts } from './es/accounts.ts';
import { contracts } from './es/contracts.ts';
import { delivery } from './es/delivery.ts';
import { devices } from './es/devices.ts';
import { feelings } from './es/feelings.ts';
import { money } from './es/money.ts';
import { orders } from './es/orders.ts';
import { time } from './es/time.ts';
import { travel } from './es/travel.ts';

/** What customers and companies call things, in Spanish of every country. */
export const spanish: readonly string[] = [
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
