import { accounts } from './en/accounts.ts';
import { banking } from './en/banking.ts';
import { contracts } from './en/contracts.ts';
import { core } from './en/core.ts';
import { delivery } from './en/delivery.ts';
import { devices } from './en/devices.ts';
import { feelings } from './en/feelings.ts';
import { money } from './en/money.ts';
import { orders } from './en/orders.ts';
import { services } from './en/services.ts';
import { shopping } from './en/shopping.ts';
import { software } from './en/software.ts';
import { time } from './en/time.ts';
import { travel } from './en/travel.ts';

/** What customers and companies call things, in English of every country. */
export const english: readonly string[] = [
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
