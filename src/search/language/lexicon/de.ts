import { accounts } from './de/accounts.ts';
import { banking } from './de/banking.ts';
import { contracts } from './de/contracts.ts';
import { core } from './de/core.ts';
import { delivery } from './de/delivery.ts';
import { devices } from './de/devices.ts';
import { feelings } from './de/feelings.ts';
import { money } from './de/money.ts';
import { orders } from './de/orders.ts';
import { services } from './de/services.ts';
import { shopping } from './de/shopping.ts';
import { software } from './de/software.ts';
import { time } from './de/time.ts';
import { travel } from './de/travel.ts';

/** What customers and companies call things, in German of every country. */
export const german: readonly string[] = [
  accounts,
  banking,
  contracts,
  core,
  delivery,
  devices,
  feelings,
  money,
  orders,
  services,
  shopping,
  software,
  time,
  travel,
];
