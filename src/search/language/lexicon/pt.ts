import { accounts } from './pt/accounts.ts';
import { contracts } from './pt/contracts.ts';
import { core } from './pt/core.ts';
import { delivery } from './pt/delivery.ts';
import { devices } from './pt/devices.ts';
import { feelings } from './pt/feelings.ts';
import { money } from './pt/money.ts';
import { orders } from './pt/orders.ts';
import { time } from './pt/time.ts';
import { travel } from './pt/travel.ts';

/** What customers and companies call things, in Portuguese. */
export const portuguese: readonly string[] = [
  accounts,
  contracts,
  core,
  delivery,
  devices,
  feelings,
  money,
  orders,
  time,
  travel,
];
