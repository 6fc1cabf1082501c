import { accounts } from './es/accounts.ts';
import { banking } from './es/banking.ts';
import { contracts } from './es/contracts.ts';
import { core } from './es/core.ts';
import { delivery } from './es/delivery.ts';
import { devices } from './es/devices.ts';
import { everyday } from './es/everyday.ts';
import { feelings } from './es/feelings.ts';
import { money } from './es/money.ts';
import { orders } from './es/orders.ts';
import { services } from './es/services.ts';
import { shopping } from './es/shopping.ts';
import { software } from './es/software.ts';
import { time } from './es/time.ts';
import { travel } from './es/travel.ts';

/** What customers and companies call things, in Spanish of every country. */
export const spanish: readonly string[] = [
  accounts,
  banking,
  contracts,
  core,
  delivery,
  devices,
  everyday,
  feelings,
  money,
  orders,
  services,
  shopping,
  software,
  time,
  travel,
];
