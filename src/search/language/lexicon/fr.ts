import { accounts } from './fr/accounts.ts';
import { contracts } from './fr/contracts.ts';
import { core } from './fr/core.ts';
import { delivery } from './fr/delivery.ts';
import { devices } from './fr/devices.ts';
import { feelings } from './fr/feelings.ts';
import { money } from './fr/money.ts';
import { orders } from './fr/orders.ts';
import { time } from './fr/time.ts';
import { travel } from './fr/travel.ts';

/** What customers and companies call things, in French. */
export const french: readonly string[] = [
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
