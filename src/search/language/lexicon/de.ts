import { accounts } from './de/accounts.ts';
import { contracts } from './de/contracts.ts';
import { delivery } from './de/delivery.ts';
import { devices } from './de/devices.ts';
import { feelings } from './de/feelings.ts';
import { money } from './de/money.ts';
import { orders } from './de/orders.ts';
import { time } from './de/time.ts';
import { travel } from './de/travel.ts';

/** What customers and companies call things, in German of every country. */
export const german: readonly string[] = [
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
